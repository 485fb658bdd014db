//! `cargo xtask demo`

use std::path::Path;
use std::process::{Command, ExitCode};

use crate::regen;

/// Checks that the generated code is fresh, and walks through the API.
///
/// The walk is its own program: what is generated need not compile for the other verbs.
pub(crate) fn run(root: &Path, plain: bool) -> ExitCode {
    let fresh = regen::run(root, &regen::Args::CHECK, plain);
    if fresh != ExitCode::SUCCESS {
        return fresh;
    }
    println!("building the sandbox and the client; the first time takes a minute or two");
    let walk = Command::new("cargo")
        .args(["run", "--package", "avara-sandbox", "--example", "demo"])
        .current_dir(root)
        .status();
    match walk {
        Ok(status) if status.success() => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: cargo cannot be run: {error}");
            ExitCode::FAILURE
        }
    }
}
