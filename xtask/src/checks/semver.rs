//! The public API is compatible with that of the last release.

use std::path::Path;

use super::missing;
use crate::package::of_published;
use crate::process::{command, succeed, text};

/// Runs the check, against the last tag.
pub(super) fn check(root: &Path) -> Result<(), String> {
    let tags = text(&mut command(
        root,
        "git tag --list v* --sort -version:refname",
    ))?;
    let Some(tag) = tags.lines().next() else {
        println!("nothing to compare with: there is no tag of a release yet");
        return Ok(());
    };
    if missing(&["cargo-semver-checks"]).is_some() {
        let advice = "cargo install --locked cargo-semver-checks";
        return Err(format!("there is no cargo-semver-checks: {advice}"));
    }
    let mut cargo = command(root, "cargo semver-checks --all-features --baseline-rev");
    cargo.arg(tag).args(of_published());
    let problem = format!("the API is not compatible with that of {tag}");
    succeed(&mut cargo, &problem)
}
