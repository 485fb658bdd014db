//! `cargo xtask dist`: the program as people install it.

mod archive;
mod bill;
mod licences;
mod program;
mod wrappers;

use std::path::Path;
use std::process::Command;

use crate::files::{copy, files, read, renew, write};
use crate::process::{command, output, succeed, text};

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

pub(crate) fn run(root: &Path, args: Args) -> Result<(), String> {
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
        let mut check = command(root, "bash avara-cli/packaging/check");
        succeed(check.arg(&folder), "a package does not work")?;
    }
    Ok(())
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
    let time = text(&mut command(root, "git log -1 --format=%ct"))?;
    Ok(time.trim().to_owned())
}
