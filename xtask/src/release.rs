//! `cargo xtask release`: everything that must hold before a release, and its tag.

use std::path::Path;
use std::process::ExitCode;

use crate::files::read;
use crate::package::PUBLISHED;
use crate::process::{command, exit, succeed, text};

#[derive(clap::Args, Clone, Copy)]
pub(crate) struct Args {
    /// Check everything and print what would be done, without a tag.
    #[arg(long)]
    dry_run: bool,
}

const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The verbs of this program that must succeed.
const CHECKS: [&str; 5] = [
    "regen --check",
    "public-api --check",
    "checks",
    "package",
    "dist --check",
];

pub(crate) fn run(root: &Path, args: Args) -> ExitCode {
    let problems = problems(root);
    if !problems.is_empty() {
        eprintln!("{VERSION} cannot be released:");
        for problem in problems {
            eprintln!("- {problem}");
        }
        return ExitCode::FAILURE;
    }
    let tag = tag();
    if args.dry_run {
        println!(
            "would tag {tag}; pushing the tag publishes {}",
            PUBLISHED.join(", ")
        );
        return ExitCode::SUCCESS;
    }
    let tagged = git(root, &["tag", "--annotate", &tag, "--message", &tag]);
    exit(tagged.map(|_| println!("tagged {tag}; to publish: git push origin {tag}")))
}

fn problems(root: &Path) -> Vec<String> {
    let mut problems = Vec::new();
    let mut check = |result: Result<(), String>| problems.extend(result.err());
    check(is_in_changelog(root));
    check(is_new(root));
    check(is_clean(root));
    for name in PUBLISHED {
        check(is_addressed(root, name));
    }
    check(has_maintainer(root));
    for verb in CHECKS {
        check(succeeds(root, verb));
    }
    problems
}

fn is_in_changelog(root: &Path) -> Result<(), String> {
    let changelog = read(&root.join("CHANGELOG.md"))?;
    let section = section(&changelog, VERSION)
        .ok_or_else(|| format!("CHANGELOG.md has no section `## {VERSION}`"))?;
    if section.contains("### What you must do") {
        return Ok(());
    }
    Err(format!(
        "CHANGELOG.md does not say `### What you must do` for {VERSION}"
    ))
}

/// Returns the text below the heading of a version.
fn section<'a>(changelog: &'a str, version: &str) -> Option<&'a str> {
    let mut sections = changelog.split("\n## ").skip(1);
    sections.find(|section| section.split([' ', '\n']).next() == Some(version))
}

fn is_new(root: &Path) -> Result<(), String> {
    let tag = tag();
    match git(root, &["tag", "--list", &tag])?.trim() {
        "" => Ok(()),
        _ => Err(format!(
            "the tag {tag} exists: choose another version in Cargo.toml"
        )),
    }
}

fn is_clean(root: &Path) -> Result<(), String> {
    match git(root, &["status", "--porcelain"])?.trim() {
        "" => Ok(()),
        _ => Err("the working tree has changes: commit them".into()),
    }
}

fn is_addressed(root: &Path, name: &str) -> Result<(), String> {
    let manifest = read(&root.join(name).join("Cargo.toml"))?;
    let is_there = manifest.lines().any(|line| line.starts_with("repository"));
    is_there.then_some(()).ok_or_else(|| {
        format!("{name}/Cargo.toml has no `repository`: where is the source published?")
    })
}

/// Debian wants to know whom to write to.
fn has_maintainer(root: &Path) -> Result<(), String> {
    let manifest = read(&root.join("avara-cli/Cargo.toml"))?;
    let mut maintainers = manifest
        .lines()
        .filter(|line| line.starts_with("maintainer = "));
    let is_there = maintainers.any(|line| line.contains('@'));
    is_there.then_some(()).ok_or_else(|| {
        "avara-cli/Cargo.toml has no address of a maintainer: `maintainer = \"Name <address>\"`"
            .into()
    })
}

fn succeeds(root: &Path, verb: &str) -> Result<(), String> {
    let line = format!("cargo xtask {verb}");
    succeed(&mut command(root, &line), &format!("`{line}` fails"))
}

fn tag() -> String {
    format!("v{VERSION}")
}

fn git(root: &Path, arguments: &[&str]) -> Result<String, String> {
    text(command(root, "git").args(arguments))
}

#[cfg(test)]
mod tests {
    use super::section;

    #[test]
    fn a_version_has_its_section() {
        let changelog = "# Changelog\n\n## Unreleased\n\n- a\n\n## 0.1.10 - 2026-11-30\n\n- b\n\n## 0.1.1\n\n- c\n";
        assert_eq!(section(changelog, "0.1.1"), Some("0.1.1\n\n- c\n"));
        assert!(section(changelog, "0.1.10").is_some_and(|text| text.contains("- b")));
        assert_eq!(section(changelog, "0.1"), None);
    }
}
