//! The archive for any Linux, and the package for Debian.

use std::path::Path;
use std::process::Command;

use super::{TARGET, VERSION, command, time};
use crate::process::succeed;

/// Packs everything that was staged.
pub(super) fn tar(root: &Path, staged: &Path, folder: &Path) -> Result<(), String> {
    let name = format!("avara-{VERSION}-{TARGET}");
    let mut tar = Command::new("tar");
    tar.args(["--sort=name", "--owner=0", "--group=0", "--numeric-owner"])
        .arg(format!("--mtime=@{}", time(root)?))
        .arg(format!("--transform=s,^[.],{name},"))
        .args(["--use-compress-program=gzip -9n", "--create", "--file"])
        .arg(folder.join(format!("{name}.tar.gz")))
        .arg("--directory")
        .arg(staged)
        .arg(".");
    succeed(&mut tar, "the archive cannot be packed")
}

/// Packs what `avara-cli/Cargo.toml` lists.
pub(super) fn deb(root: &Path, folder: &Path) -> Result<(), String> {
    let line = "cargo deb --quiet --locked --no-build --no-strip --package avara-cli --target";
    let mut cargo = command(root, line);
    cargo
        .args([TARGET, "--output"])
        .arg(folder)
        .env("SOURCE_DATE_EPOCH", time(root)?);
    let problem =
        "the Debian package cannot be made; is cargo-deb there? cargo install --locked cargo-deb";
    succeed(&mut cargo, problem)
}
