//! `cargo xtask dist`: the program as people install it.

mod archive;
mod bill;
mod licences;
mod program;
mod wrappers;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use crate::process::{exit, output, succeed};

#[derive(clap::Args, Clone, Copy)]
pub(crate) struct Args {
    /// Install and run each of them afterwards, in new roots. Needs root, Debian, mmdebstrap, lintian,
    /// openssl and npm.
    #[arg(long)]
    check: bool,
}

const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The licences of other people's code.
const THIRD_PARTY: &str = "THIRD-PARTY-LICENSES";

/// Everything is shipped.
const FEATURES: &str = "--all-features";

const TARGET: &str = "x86_64-unknown-linux-gnu";

/// The oldest C library that the program runs on: that of Debian 10, RHEL 8 and Ubuntu 20.04.
const GLIBC: &str = "2.28";

/// Runs the verb.
pub(crate) fn run(root: &Path, args: Args) -> ExitCode {
    exit(dist(root, args))
}

fn dist(root: &Path, args: Args) -> Result<(), String> {
    if !cfg!(all(target_os = "linux", target_arch = "x86_64")) {
        return Err("this needs x86-64 Linux, since it runs the program that it builds".into());
    }
    let folder = root.join("target/dist-packages");
    renew(&folder)?;
    let linked = bill::linked(root)?;
    let staged = program::stage(root)?;
    let texts = licences::texts(root, &linked.licences)?;
    write(&staged.join(THIRD_PARTY), texts)?;
    archive::tar(root, &staged, &folder)?;
    archive::deb(root, &folder)?;
    wrappers::npm(&staged, &folder)?;
    wrappers::wheel(root, &staged, &folder)?;
    bill::write(root, &linked, &folder)?;
    sum(&folder)?;
    println!("made {}", folder.display());
    if args.check {
        let mut check = Command::new("bash");
        check
            .arg(root.join("avara-cli/packaging/check"))
            .arg(&folder);
        succeed(&mut check, "a package does not work")?;
    }
    Ok(())
}

/// Makes an empty folder.
fn renew(folder: &Path) -> Result<(), String> {
    let failed = |error| format!("{}: {error}", folder.display());
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(failed)?;
    }
    fs::create_dir_all(folder).map_err(failed)
}

/// Writes a file and the folders above it.
fn write(path: &Path, content: impl AsRef<[u8]>) -> Result<(), String> {
    let failed = |error| format!("{}: {error}", path.display());
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(failed)?;
    }
    fs::write(path, content).map_err(failed)
}

/// Copies a file, and makes the folders above it.
fn copy(from: &Path, to: &Path) -> Result<(), String> {
    if let Some(folder) = to.parent() {
        fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    }
    let copied = fs::copy(from, to).map(drop);
    copied.map_err(|error| format!("{}: {error}", from.display()))
}

/// Returns the files of a folder, sorted.
fn files(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut files: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
    files.retain(|path| path.is_file());
    files.sort();
    Ok(files)
}

/// Writes the SHA-256 of each package.
fn sum(folder: &Path) -> Result<(), String> {
    let files = files(folder)?;
    let names = files.iter().filter_map(|file| file.file_name());
    let mut sums = Command::new("sha256sum");
    let sums = output(sums.arg("--").args(names).current_dir(folder))?;
    write(&folder.join("SHA256SUMS"), sums)
}

/// Returns the time of the last commit, so that the same commit gives the same packages.
fn time(root: &Path) -> Result<String, String> {
    let mut git = Command::new("git");
    let time = output(git.args(["log", "-1", "--format=%ct"]).current_dir(root))?;
    Ok(String::from_utf8_lossy(&time).trim().to_owned())
}
