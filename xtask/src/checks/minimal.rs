//! The published crates compile with the oldest versions that their manifests allow.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::package::PUBLISHED;
use crate::process::{output, succeed};

/// Runs the check, in a copy of the workspace with a lock file of its own.
pub(super) fn check(root: &Path) -> Result<(), String> {
    let copy = root.join("target/minimal/workspace");
    copy_workspace(root, &copy)?;
    let mut lock = cargo(&copy, &["update", "--quiet", "-Zdirect-minimal-versions"]);
    // Unstable. The stable cargo has it all the same.
    lock.env("RUSTC_BOOTSTRAP", "1");
    let problem = "a manifest allows a version that another dependency does not";
    succeed(&mut lock, problem)?;
    let crates = PUBLISHED.iter().flat_map(|name| ["--package", name]);
    let mut check = cargo(&copy, &["check", "--quiet", "--locked", "--all-features"]);
    check
        .args(crates)
        .env("CARGO_TARGET_DIR", root.join("target/minimal/target"));
    succeed(&mut check, "a manifest allows a version that is too old")
}

fn cargo(folder: &Path, arguments: &[&str]) -> Command {
    let mut cargo = Command::new("cargo");
    cargo.args(arguments).current_dir(folder);
    cargo
}

/// Copies the files that git knows of.
fn copy_workspace(root: &Path, copy: &Path) -> Result<(), String> {
    let failed = |path: &Path, error| format!("{}: {error}", path.display());
    if copy.exists() {
        fs::remove_dir_all(copy).map_err(|error| failed(copy, error))?;
    }
    for file in files(root)? {
        let (from, to) = (root.join(&file), copy.join(&file));
        let folder = to.parent().unwrap_or(copy);
        fs::create_dir_all(folder).map_err(|error| failed(folder, error))?;
        fs::copy(&from, &to).map_err(|error| failed(&from, error))?;
    }
    Ok(())
}

fn files(root: &Path) -> Result<Vec<PathBuf>, String> {
    let mut git = Command::new("git");
    git.args(["ls-files", "-z"]).current_dir(root);
    let listed = String::from_utf8(output(&mut git)?).map_err(|error| error.to_string())?;
    let files = listed.split_terminator('\0').map(PathBuf::from);
    // One that was removed is still listed.
    Ok(files.filter(|file| root.join(file).is_file()).collect())
}
