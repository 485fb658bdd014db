//! `cargo xtask package`: builds each crate that users need from its package alone.

use std::fs;
use std::path::Path;
use std::process::{Command, ExitCode};

/// The crates that are published, each after those that it depends on.
pub(crate) const PUBLISHED: [&str; 6] = [
    "avara-client",
    "avara-bridge",
    "avara-sandbox",
    "avara-store-postgres",
    "avara-store-redis",
    "avara-cli",
];

/// A whole program, of which the README of a published crate says what it does.
const PROGRAM: &str = "avara-sandbox/README.md";

const DEPENDENCIES: &str = r#"
avara-client = "*"
avara-sandbox = "*"
tokio = { version = "1", features = ["macros", "rt-multi-thread"] }
"#;

/// Runs the verb.
pub(crate) fn run(root: &Path) -> ExitCode {
    match package(root).and_then(|()| use_packages(root)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("error: {problem}");
            ExitCode::FAILURE
        }
    }
}

/// Makes the packages; cargo builds each of them, with the others as a registry.
fn package(root: &Path) -> Result<(), String> {
    let crates = PUBLISHED.iter().flat_map(|name| ["--package", name]);
    let mut cargo = Command::new("cargo");
    cargo
        .args(["package", "--quiet", "--locked", "--allow-dirty"])
        .args(crates)
        .current_dir(root);
    succeed(&mut cargo, "a package does not build by itself")
}

/// Runs a program of a user that depends on the packages, in a folder outside of the workspace.
fn use_packages(root: &Path) -> Result<(), String> {
    let text = read(&root.join(PROGRAM))?;
    let program = block(&text, "rust").ok_or_else(|| format!("{PROGRAM} has no program"))?;
    let packages = root.join("target/package");
    let version = env!("CARGO_PKG_VERSION");
    let patches = PUBLISHED.map(|name| {
        let path = packages.join(format!("{name}-{version}"));
        format!("{name} = {{ path = '{}' }}\n", path.display())
    });
    let manifest = format!(
        "[package]\nname = \"user\"\nedition = \"2024\"\n\n[dependencies]{DEPENDENCIES}\n[patch.crates-io]\n{}",
        patches.concat()
    );
    let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
    let write = |name: &str, text: &str| {
        let path = folder.path().join(name);
        fs::write(&path, text).map_err(|error| format!("{}: {error}", path.display()))
    };
    fs::create_dir(folder.path().join("src")).map_err(|error| error.to_string())?;
    write("Cargo.toml", &manifest)?;
    // Versions that are on this machine already.
    write("Cargo.lock", &read(&root.join("Cargo.lock"))?)?;
    write("src/main.rs", program)?;
    let mut cargo = Command::new("cargo");
    cargo
        .args(["run", "--quiet", "--offline", "--target-dir"])
        .arg(packages.join("user"))
        .current_dir(folder.path());
    succeed(&mut cargo, "a program that uses the packages fails")
}

/// Returns the first block of code in this language.
fn block<'a>(text: &'a str, language: &str) -> Option<&'a str> {
    let (_, rest) = text.split_once(&format!("```{language}\n"))?;
    rest.split_once("```").map(|(block, _)| block)
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

fn succeed(command: &mut Command, problem: &str) -> Result<(), String> {
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(_) => Err(problem.to_owned()),
        Err(error) => Err(format!("cargo cannot be run: {error}")),
    }
}
