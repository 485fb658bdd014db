//! The program, and the files beside it.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::{FEATURES, GLIBC, TARGET, command, copy, files, output, renew, succeed, write};

/// Where each shell looks for completions, and by which name.
const SHELLS: [(&str, &str); 5] = [
    ("bash", "avara"),
    ("zsh", "_avara"),
    ("fish", "avara.fish"),
    ("powershell", "avara.ps1"),
    ("elvish", "avara.elv"),
];

const TOOLS: &str = "the program cannot be built; are cargo-zigbuild and ziglang there? \
                     pip install --require-hashes --requirement .ci/dist-tools.txt";

/// Builds the program, and puts everything that packages hold below one folder.
pub(super) fn stage(root: &Path) -> Result<PathBuf, String> {
    let staged = root.join("target/dist-staged");
    renew(&staged)?;
    let program = staged.join("avara");
    copy(&build(root)?, &program)?;
    for (shell, name) in SHELLS {
        let script = output(Command::new(&program).args(["completions", shell]))?;
        write(&staged.join("completions").join(shell).join(name), script)?;
    }
    let mut man = Command::new(&program);
    man.args(["man", "--dir"]).arg(staged.join("man"));
    succeed(&mut man, "the man pages cannot be written")?;
    for name in ["README.md", "LICENSE-APACHE", "LICENSE-MIT"] {
        copy(&root.join("avara-cli").join(name), &staged.join(name))?;
    }
    let changelog = output(&mut command(root, "gzip -9nc CHANGELOG.md"))?;
    write(&staged.join("NEWS.gz"), changelog)?;
    for unit in files(&root.join("avara-cli/packaging"))? {
        let name = unit.file_name().unwrap_or_default();
        if unit.extension() == Some("service".as_ref()) {
            copy(&unit, &staged.join("systemd").join(name))?;
        }
    }
    Ok(staged)
}

/// Returns the program, linked for an old C library.
fn build(root: &Path) -> Result<PathBuf, String> {
    let line = "cargo zigbuild --locked --profile dist --package avara-cli --bin avara";
    let mut cargo = command(root, line);
    let target = format!("{TARGET}.{GLIBC}");
    succeed(cargo.args([FEATURES, "--target", &target]), TOOLS)?;
    Ok(root.join("target").join(TARGET).join("dist/avara"))
}
