//! The published crates compile with the oldest versions that their manifests allow.

use std::path::Path;

use crate::files::{copy, renew};
use crate::package::of_published;
use crate::process::{command, succeed, text};

/// Runs the check, in a copy of the workspace with a lock file of its own.
pub(super) fn check(root: &Path) -> Result<(), String> {
    let workspace = root.join("target/minimal/workspace");
    copy_workspace(root, &workspace)?;
    let mut lock = command(&workspace, "cargo update --quiet -Zdirect-minimal-versions");
    // Unstable. The stable cargo has it all the same.
    lock.env("RUSTC_BOOTSTRAP", "1");
    let problem = "a manifest allows a version that another dependency does not";
    succeed(&mut lock, problem)?;
    let mut check = command(&workspace, "cargo check --quiet --locked --all-features");
    check
        .args(of_published())
        .env("CARGO_TARGET_DIR", root.join("target/minimal/target"));
    succeed(&mut check, "a manifest allows a version that is too old")
}

/// Copies the files that git knows of.
fn copy_workspace(root: &Path, to: &Path) -> Result<(), String> {
    renew(to)?;
    let listed = text(&mut command(root, "git ls-files -z"))?;
    // One that was removed is still listed.
    let files = listed
        .split_terminator('\0')
        .filter(|file| root.join(file).is_file());
    files
        .into_iter()
        .try_for_each(|file| copy(&root.join(file), &to.join(file)))
}
