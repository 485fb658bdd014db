//! The public API is compatible with that of the last release.

use std::path::Path;
use std::process::Command;

use super::missing;
use crate::package::PUBLISHED;
use crate::process::{output, succeed};

/// Runs the check, against the last tag.
pub(super) fn check(root: &Path) -> Result<(), String> {
    let mut git = Command::new("git");
    git.args(["tag", "--list", "v*", "--sort", "-version:refname"])
        .current_dir(root);
    let tags = output(&mut git)?;
    let tags = String::from_utf8_lossy(&tags);
    let Some(tag) = tags.lines().next() else {
        println!("nothing to compare with: there is no tag of a release yet");
        return Ok(());
    };
    if missing(&["cargo-semver-checks"]).is_some() {
        let advice = "cargo install --locked cargo-semver-checks";
        return Err(format!("there is no cargo-semver-checks: {advice}"));
    }
    let crates = PUBLISHED.iter().flat_map(|name| ["--package", name]);
    let mut cargo = Command::new("cargo");
    cargo
        .args(["semver-checks", "--all-features", "--baseline-rev", tag])
        .args(crates)
        .current_dir(root);
    let problem = format!("the API is not compatible with that of {tag}");
    succeed(&mut cargo, &problem)
}
