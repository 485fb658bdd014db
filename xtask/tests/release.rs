//! `cargo xtask release` on a workspace that could be released, and on broken ones.

use std::fs;
use std::process::{Command, Output};

use tempfile::TempDir;

const PUBLISHED: [&str; 6] = [
    "avara-bridge",
    "avara-cli",
    "avara-client",
    "avara-sandbox",
    "avara-store-postgres",
    "avara-store-redis",
];

/// A workspace with the same crates, which are empty.
struct Workspace(TempDir);

impl Workspace {
    fn new() -> Self {
        let it = Self(tempfile::tempdir().unwrap());
        let members = [&PUBLISHED[..], &["avara-codegen", "xtask"]].concat();
        it.write(
            "Cargo.toml",
            &format!(
                "[workspace]\nresolver = \"3\"\nmembers = {members:?}\n\n\
                 [workspace.package]\nversion = \"0.2.0\"\nrepository = \"https://example.com/avara\"\n\n\
                 [workspace.dependencies]\navara-client = {{ path = \"avara-client\", version = \"0.2.0\" }}\n"
            ),
        );
        for name in members {
            let package = format!(
                "[package]\nname = \"{name}\"\nedition = \"2024\"\n\
                 version.workspace = true\nrepository.workspace = true\n"
            );
            it.write(&format!("{name}/Cargo.toml"), &package);
            it.write(&format!("{name}/src/main.rs"), "fn main() {}\n");
        }
        it.edit(
            "avara-cli/Cargo.toml",
            "repository.workspace = true\n",
            "repository.workspace = true\n[package.metadata.deb]\nmaintainer = \"A <a@example.com>\"\n[dependencies]\navara-client.workspace = true\n",
        );
        // What the verbs do takes an hour.
        it.write(
            ".cargo/config.toml",
            "[alias]\nxtask = \"run --quiet --package xtask --\"\n",
        );
        it.write(".gitignore", "target\n");
        it.write("README.md", "# Avara\n");
        it.write(
            "CHANGELOG.md",
            "# Changelog\n\n## 0.2.0\n\n### What you must do\n\nNothing.\n",
        );
        fs::create_dir(it.0.path().join("spec")).unwrap();
        it.run("cargo", &["generate-lockfile", "--offline"]);
        it.run("git", &["init", "--quiet"]);
        it.commit();
        it
    }

    fn release(&self, arguments: &[&str]) -> (bool, String) {
        let mut xtask = self.command(env!("CARGO_BIN_EXE_xtask"));
        let output = xtask.arg("release").args(arguments).output().unwrap();
        let Output {
            status,
            stdout,
            stderr,
        } = output;
        let text = |bytes| String::from_utf8(bytes).unwrap();
        (status.success(), text(stdout) + &text(stderr))
    }

    /// Asserts that this alone keeps the workspace from being released.
    fn is_refused(&self, problem: &str) {
        let (succeeded, said) = self.release(&["--dry-run"]);
        let problems = said.lines().filter(|line| line.starts_with("- "));
        assert!(
            !succeeded && said.contains("0.2.0 cannot be released"),
            "{said}"
        );
        assert!(problems.count() == 1 && said.contains(problem), "{said}");
    }

    fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command
            .current_dir(self.0.path())
            .env_remove("CARGO_MANIFEST_DIR")
            .env_remove("CARGO_TARGET_DIR");
        for who in ["AUTHOR", "COMMITTER"] {
            command.env(format!("GIT_{who}_NAME"), "A");
            command.env(format!("GIT_{who}_EMAIL"), "a@example.com");
        }
        command
    }

    fn run(&self, program: &str, arguments: &[&str]) -> String {
        let output = self.command(program).args(arguments).output().unwrap();
        assert!(output.status.success(), "{program}: {output:?}");
        String::from_utf8(output.stdout).unwrap()
    }

    fn commit(&self) {
        self.run("git", &["add", "."]);
        self.run("git", &["commit", "--quiet", "--message", "A change"]);
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.0.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn edit(&self, path: &str, from: &str, to: &str) {
        let text = fs::read_to_string(self.0.path().join(path)).unwrap();
        assert!(text.contains(from), "{path} has no {from:?}");
        self.write(path, &text.replace(from, to));
    }
}

#[test]
fn a_dry_run_prints_what_would_be_done_and_a_release_is_tagged() {
    let workspace = Workspace::new();
    let (succeeded, said) = workspace.release(&["--dry-run"]);
    assert!(succeeded, "{said}");
    for part in [
        "git tag --annotate v0.2.0",
        "git push origin v0.2.0",
        "dist --check",
        "avara-sandbox, ",
    ] {
        assert!(said.contains(part), "{said}");
    }
    assert_eq!(workspace.run("git", &["tag"]), "");

    let (succeeded, said) = workspace.release(&[]);
    assert!(succeeded && said.contains("tagged v0.2.0"), "{said}");
    assert_eq!(workspace.run("git", &["tag"]), "v0.2.0\n");
    workspace.is_refused("the tag v0.2.0 exists: choose another version");
}

#[test]
fn changes_that_are_not_committed_are_refused() {
    let workspace = Workspace::new();
    workspace.write("new.txt", "");
    workspace.is_refused("commit or discard changes such as `?? new.txt`");
}

#[test]
fn a_changelog_without_the_version_is_refused() {
    let workspace = Workspace::new();
    workspace.edit("CHANGELOG.md", "0.2.0", "0.1.0");
    workspace.commit();
    workspace.is_refused("CHANGELOG.md has no section `## 0.2.0`");
}

#[test]
fn a_readme_that_denies_the_release_is_refused() {
    let workspace = Workspace::new();
    workspace.write("README.md", "# Avara\n\nWait: no release yet.\n");
    workspace.commit();
    workspace.is_refused("README.md says \"no release yet\": show how to depend on the release");
}

#[test]
fn a_crate_with_another_version_is_refused() {
    let workspace = Workspace::new();
    workspace.edit(
        "avara-sandbox/Cargo.toml",
        "version.workspace = true",
        "version = \"0.1.9\"",
    );
    workspace.run("cargo", &["generate-lockfile", "--offline"]);
    workspace.commit();
    workspace
        .is_refused("avara-sandbox has the version 0.1.9, not 0.2.0: `version.workspace = true`");
}

#[test]
fn a_requirement_of_an_earlier_version_is_refused() {
    let workspace = Workspace::new();
    // It would be satisfied by the new version, and by one that this was never tested with.
    workspace.edit("Cargo.toml", "version = \"0.2.0\" }", "version = \"0.2\" }");
    workspace.commit();
    workspace.is_refused(
        "[workspace.dependencies] of Cargo.toml has another avara-client: `version = \"0.2.0\"`",
    );
}

#[test]
fn addresses_that_are_empty_are_demanded() {
    let workspace = Workspace::new();
    workspace.edit("Cargo.toml", "https://example.com/avara", "");
    workspace.commit();
    workspace.is_refused(&format!(
        "no `repository` in {}: where",
        PUBLISHED.join(", ")
    ));

    let workspace = Workspace::new();
    workspace.edit(
        "avara-cli/Cargo.toml",
        "A <a@example.com>",
        "The maintainers",
    );
    workspace.commit();
    workspace.is_refused("no address of a maintainer");
}

#[test]
fn a_check_that_fails_is_named() {
    let workspace = Workspace::new();
    let fails = "fn main() { std::process::exit(i32::from(std::env::args().any(|it| it == \"public-api\"))) }\n";
    workspace.write("xtask/src/main.rs", fails);
    workspace.commit();
    workspace.is_refused("`cargo xtask public-api --check` fails: see above");
}
