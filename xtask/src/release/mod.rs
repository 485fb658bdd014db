//! `cargo xtask release`: everything that must hold before a release, and its tag.

mod changelog;
mod manifests;

use std::path::Path;
use std::process::Command;

use crate::checks;
use crate::files::read;
use crate::package::PUBLISHED;
use crate::process::{succeed, text};

#[derive(clap::Args, Clone, Copy)]
pub(crate) struct Args {
    /// Check everything and print what would be done, without a tag.
    #[arg(long)]
    dry_run: bool,
}

/// The verbs of this program that must succeed; they take an hour.
const VERBS: [&[&str]; 4] = [
    &["regen", "--check"],
    &["public-api", "--check"],
    &["package"],
    &["dist", "--check"],
];

pub(crate) fn run(root: &Path, args: Args) -> Result<(), String> {
    let (published, version) = &manifests::published(root)?;
    let tag = format!("v{version}");

    let mut problems = manifests::problems(published, version);
    problems.extend(changelog::problems(
        &read(&root.join("CHANGELOG.md"))?,
        version,
    ));
    problems.extend(is_announced(root)?);
    problems.extend(is_new(root, &tag)?);
    problems.extend(is_clean(root)?);
    refuse(version, &problems, "; what takes long was not checked yet")?;

    let verbs = VERBS.map(<[_]>::to_vec).into_iter();
    let checks = [vec!["checks"], checks::names().collect()].concat();
    let problems: Vec<_> = verbs
        .chain([checks])
        .filter_map(|verb| succeeds(root, &verb).err())
        .collect();
    refuse(version, &problems, "")?;

    if args.dry_run {
        println!("{version} can be released. Without --dry-run, this is done:");
        println!("  git tag --annotate {tag} --message {tag}");
    } else {
        git(root, &["tag", "--annotate", &tag, "--message", &tag])?;
        println!("tagged {tag}");
    }
    println!(
        "`git push origin {tag}` then publishes {} on crates.io, and a release on GitHub with the files in \
         target/dist-packages/: see .github/workflows/release.yml",
        PUBLISHED.join(", ")
    );
    Ok(())
}

fn refuse(version: &str, problems: &[String], rest: &str) -> Result<(), String> {
    if problems.is_empty() {
        return Ok(());
    }
    let lines = problems.join("\n- ");
    Err(format!("{version} cannot be released{rest}:\n- {lines}"))
}

/// The README names the release in place of a checkout.
fn is_announced(root: &Path) -> Result<Option<String>, String> {
    let readme = read(&root.join("README.md"))?;
    let stale = ["not released", "no release yet"];
    let stale = stale.iter().find(|words| readme.contains(*words));
    Ok(stale.map(|words| format!("README.md says \"{words}\": show how to depend on the release")))
}

fn is_new(root: &Path, tag: &str) -> Result<Option<String>, String> {
    let exists = !git(root, &["tag", "--list", tag])?.is_empty();
    Ok(exists.then(|| format!("the tag {tag} exists: choose another version in Cargo.toml")))
}

fn is_clean(root: &Path) -> Result<Option<String>, String> {
    let changes = git(root, &["status", "--porcelain"])?;
    let first = changes.lines().next();
    Ok(first.map(|file| {
        format!("the working tree is not clean, see `git status`: commit or discard changes such as `{file}`")
    }))
}

fn succeeds(root: &Path, verb: &[&str]) -> Result<(), String> {
    let name = format!("`cargo xtask {}`", verb.join(" "));
    println!("{name}");
    let mut cargo = Command::new("cargo");
    cargo.arg("xtask").args(verb).current_dir(root);
    succeed(&mut cargo, &format!("{name} fails: see above"))
}

fn git(root: &Path, arguments: &[&str]) -> Result<String, String> {
    let mut git = Command::new("git");
    text(git.args(arguments).current_dir(root))
}
