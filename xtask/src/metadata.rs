//! The packages of the workspace, as cargo sees them.

use std::path::Path;

use serde_json::Value;

use crate::process::{command, output};

/// Returns the packages of the workspace, with more arguments also others.
pub(crate) fn packages(root: &Path, arguments: &[&str]) -> Result<Vec<Value>, String> {
    let mut cargo = command(root, "cargo metadata --locked --format-version 1");
    let json: Value = serde_json::from_slice(&output(cargo.args(arguments))?)
        .map_err(|error| format!("the output of `cargo metadata`: {error}"))?;
    let packages = json["packages"].as_array().cloned();
    packages.ok_or_else(|| "`cargo metadata` has no packages".into())
}

pub(crate) fn name(package: &Value) -> &str {
    package["name"].as_str().unwrap_or_default()
}
