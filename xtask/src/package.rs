//! `cargo xtask package`: builds each crate that users need from its package alone.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

use crate::files::{at, read, write};
use crate::process::{command, succeed, text};
use crate::sandbox::{KEY, Sandbox, build_avara};

/// The crates that are published, each after those that it depends on.
pub(crate) const PUBLISHED: [&str; 6] = [
    "avara-client",
    "avara-bridge",
    "avara-sandbox",
    "avara-store-postgres",
    "avara-store-redis",
    "avara-cli",
];

/// The README has the dependencies of a user of a checkout, and a program.
const README: &str = "README.md";

/// This one has a program that needs no key.
const PROGRAM: &str = "avara-sandbox/README.md";

const DEPENDENCIES: &str = r#"[dependencies]
avara-client = "*"
avara-sandbox = "*"
tokio = { version = "1", features = ["macros", "rt-multi-thread"] }
"#;

const FAILS: &str = "`cargo run` fails for a user";

/// Names them, for cargo.
pub(crate) fn of_published() -> impl Iterator<Item = &'static str> {
    PUBLISHED.into_iter().flat_map(|name| ["--package", name])
}

pub(crate) fn run(root: &Path) -> Result<(), String> {
    package(root)?;
    use_packages(root)
}

/// Makes the packages; cargo builds each of them, with the others as a registry.
fn package(root: &Path) -> Result<(), String> {
    forget_unpacked()?;
    let mut cargo = command(root, "cargo package --quiet --locked --allow-dirty");
    let problem = "a package does not build by itself";
    succeed(cargo.args(of_published()), problem)
}

/// Removes the packages that cargo unpacked in an earlier run: it takes those of the same version for the
/// new ones.
fn forget_unpacked() -> Result<(), String> {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(env::home_dir()?.join(".cargo")));
    let sources = home.map(|home| fs::read_dir(home.join("registry/src")));
    for registry in sources.into_iter().flatten().flatten().flatten() {
        for name in PUBLISHED {
            let unpacked = format!("{name}-{}", env!("CARGO_PKG_VERSION"));
            let unpacked = registry.path().join(unpacked);
            if unpacked.exists() {
                fs::remove_dir_all(&unpacked).map_err(at(&unpacked))?;
            }
        }
    }
    Ok(())
}

/// Runs a program of a user that depends on the packages, and the one of the README, which shows what it
/// prints.
fn use_packages(root: &Path) -> Result<(), String> {
    let packages = root.join("target/package");
    let version = env!("CARGO_PKG_VERSION");
    let patches = PUBLISHED.map(|name| {
        let path = packages.join(format!("{name}-{version}"));
        format!("{name} = {{ path = '{}' }}\n", path.display())
    });
    let dependencies = format!("{DEPENDENCIES}\n[patch.crates-io]\n{}", patches.concat());
    let program = read(&root.join(PROGRAM))?;
    User::new(root, &dependencies, block(&program, "rust", PROGRAM)?)?.run()?;

    let readme = read(&root.join(README))?;
    let dependencies = block(&readme, "toml", README)?;
    // A backslash of Windows would escape something in TOML.
    let checkout = root.display().to_string().replace('\\', "/");
    let dependencies = dependencies.replace("path = \"avara/", &format!("path = \"{checkout}/"));
    let program = User::new(root, &dependencies, block(&readme, "rust,no_run", README)?)?;
    let sandbox = Sandbox::start(&build_avara(root)?)?;
    let (printed, shown) = (program.printed(&sandbox)?, block(&readme, "text", README)?);
    if printed == shown {
        return Ok(());
    }
    Err(format!(
        "{README} does not show what its program prints:\n{printed}"
    ))
}

/// A crate of a user, outside of the workspace.
struct User<'a> {
    root: &'a Path,
    folder: TempDir,
}

impl<'a> User<'a> {
    fn new(root: &'a Path, dependencies: &str, program: &str) -> Result<Self, String> {
        let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
        let write = |name: &str, text: &str| write(&folder.path().join(name), text);
        let package = "[package]\nname = \"user\"\nedition = \"2024\"\n\n";
        write("Cargo.toml", &format!("{package}{dependencies}"))?;
        // Versions that are on this machine already.
        write("Cargo.lock", &read(&root.join("Cargo.lock"))?)?;
        write("src/main.rs", program)?;
        Ok(Self { root, folder })
    }

    fn run(&self) -> Result<(), String> {
        succeed(&mut self.program(), FAILS)
    }

    /// Returns what the program prints when it calls a sandbox.
    fn printed(&self, sandbox: &Sandbox) -> Result<String, String> {
        let mut program = self.program();
        program
            .env("AVARA_BASE_URL", &sandbox.url)
            .env("AVARA_API_KEY", KEY);
        text(&mut program).map_err(|said| format!("{FAILS}: {said}"))
    }

    fn program(&self) -> Command {
        let mut cargo = command(
            self.folder.path(),
            "cargo run --quiet --offline --target-dir",
        );
        cargo.arg(self.root.join("target/package/user"));
        cargo
    }
}

/// Returns the first block of code in this language.
fn block<'a>(text: &'a str, language: &str, file: &str) -> Result<&'a str, String> {
    let rest = text.split_once(&format!("```{language}\n"));
    let block = rest.and_then(|(_, rest)| rest.split_once("```"));
    let block = block.map(|(block, _)| block);
    block.ok_or_else(|| format!("{file} has no block of {language}"))
}
