//! The program as a package for npm and for PyPI, whose users have no other way to get programs.

use std::path::Path;
use std::process::Stdio;

use serde_json::json;

use super::{THIRD_PARTY, VERSION, command, copy, read, renew, succeed, time, write};

const DESCRIPTION: &str = "Command line of the Avara radiology platform";
const LICENCE: &str = "MIT OR Apache-2.0";

/// Packs the program for npm: on another system, npm refuses to install it.
pub(super) fn npm(staged: &Path, folder: &Path) -> Result<(), String> {
    let package = staged.with_file_name("dist-npm");
    renew(&package)?;
    let manifest = json!({
        "name": "avara-cli",
        "version": VERSION,
        "description": DESCRIPTION,
        "license": LICENCE,
        "os": ["linux"],
        "cpu": ["x64"],
        "libc": ["glibc"],
        "bin": { "avara": "bin/avara" },
        "files": ["bin", "LICENSE-*", THIRD_PARTY],
    });
    write(&package.join("package.json"), format!("{manifest:#}\n"))?;
    copy(&staged.join("avara"), &package.join("bin/avara"))?;
    copy_texts(staged, &package)?;
    let mut npm = command(&package, "npm pack --silent --pack-destination");
    succeed(npm.arg(folder), "the package for npm cannot be packed")
}

/// Packs the program as a wheel.
pub(super) fn wheel(root: &Path, staged: &Path, folder: &Path) -> Result<(), String> {
    let package = staged.with_file_name("dist-wheel");
    renew(&package)?;
    let name = format!("avara_cli-{VERSION}");
    let info = package.join(format!("{name}.dist-info"));
    let metadata = format!(
        "Metadata-Version: 2.4\nName: avara-cli\nVersion: {VERSION}\nSummary: {DESCRIPTION}\n\
         License-Expression: {LICENCE}\nDescription-Content-Type: text/markdown\n\n"
    );
    let readme = read(&staged.join("README.md"))?;
    write(&info.join("METADATA"), metadata + &readme)?;
    // The tag names the C library: keep it in step with `GLIBC`.
    let wheel = "Wheel-Version: 1.0\nGenerator: xtask\nRoot-Is-Purelib: false\n\
                 Tag: py3-none-manylinux_2_28_x86_64\n";
    write(&info.join("WHEEL"), wheel)?;
    copy_texts(staged, &info.join("licenses"))?;
    let scripts = package.join(format!("{name}.data/scripts"));
    copy(&staged.join("avara"), &scripts.join("avara"))?;
    let mut python = command(root, "python3 -m wheel pack --dest-dir");
    python
        .args([folder, &package])
        .env("SOURCE_DATE_EPOCH", time(root)?)
        .stdout(Stdio::null());
    let problem = "the wheel cannot be packed; is the package wheel there?";
    succeed(&mut python, problem)
}

fn copy_texts(staged: &Path, to: &Path) -> Result<(), String> {
    for name in ["README.md", "LICENSE-APACHE", "LICENSE-MIT", THIRD_PARTY] {
        copy(&staged.join(name), &to.join(name))?;
    }
    Ok(())
}
