//! The program, and the files beside it.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::{FEATURES, GLIBC, TARGET, command, copy, output, renew, succeed, write};

/// Where each shell looks for completions, and by which name.
const SHELLS: [(&str, &str); 5] = [
    ("bash", "avara"),
    ("zsh", "_avara"),
    ("fish", "avara.fish"),
    ("powershell", "avara.ps1"),
    ("elvish", "avara.elv"),
];

/// Files of `avara-cli/packaging/`, for those who install the archive by hand.
const BESIDE: [(&str, &str); 4] = [
    ("avara-bridge.service", "systemd/avara-bridge.service"),
    ("avara-sandbox.service", "systemd/avara-sandbox.service"),
    ("debian/avara-bridge.sysusers", "systemd/avara-bridge.conf"),
    ("bridge.toml", "bridge.toml"),
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
    for (file, to) in BESIDE {
        let packaging = root.join("avara-cli/packaging");
        copy(&packaging.join(file), &staged.join(to))?;
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
