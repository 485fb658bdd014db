//! `cargo xtask demo`

use std::path::Path;
use std::process::ExitCode;

use crate::process::{command, exit, succeed};
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
    let mut walk = command(root, "cargo run --package avara-sandbox --example demo");
    exit(succeed(&mut walk, "the walk did not come to its end"))
}
