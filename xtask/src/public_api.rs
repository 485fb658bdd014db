//! The listing of `avara-client`'s public API: made from rustdoc's JSON, committed as text.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use crate::diff;

const LISTING: &str = "tests/snapshots/public-api.txt";

#[derive(clap::Args)]
pub(crate) struct Args {
    /// Rewrite the committed listing instead of comparing with it.
    #[arg(long, conflicts_with = "check")]
    bless: bool,

    /// Compare with the committed listing; exit 1 and a diff when it differs. The default.
    #[arg(long)]
    check: bool,
}

/// Runs the verb.
pub(crate) fn run(root: &Path, args: &Args) -> ExitCode {
    match listing(root).and_then(|listing| compare_or_bless(root, args, &listing)) {
        Ok(code) => code,
        Err(problem) => {
            eprintln!("error: {problem}");
            ExitCode::FAILURE
        }
    }
}

fn compare_or_bless(root: &Path, args: &Args, listing: &str) -> Result<ExitCode, String> {
    let path = root.join(LISTING);
    let committed = fs::read_to_string(&path).unwrap_or_default();
    if committed == listing {
        println!(
            "the public API is as listed: {} lines",
            listing.lines().count()
        );
        return Ok(ExitCode::SUCCESS);
    }
    print!("{}", diff::unified(LISTING, &committed, listing));
    if args.bless {
        fs::write(&path, listing).map_err(|error| format!("{LISTING}: {error}"))?;
        println!("{LISTING} rewritten");
        return Ok(ExitCode::SUCCESS);
    }
    println!("the public API changed; if that is meant: cargo xtask public-api --bless");
    Ok(ExitCode::FAILURE)
}

/// Every public item, one per line, sorted; without the items that every type has.
fn listing(root: &Path) -> Result<String, String> {
    let json = rustdoc_json(root)?;
    let api = public_api::Builder::from_rustdoc_json(json)
        .omit_blanket_impls(true)
        .omit_auto_trait_impls(true)
        .omit_auto_derived_impls(true)
        .sorted(true)
        .build()
        .map_err(|error| {
            format!(
                "rustdoc's JSON is of a form that this version of public-api does not read: {error}"
            )
        })?;
    Ok(api.to_string())
}

fn rustdoc_json(root: &Path) -> Result<PathBuf, String> {
    let target = root.join("target/public-api");
    let status = Command::new("cargo")
        .args([
            "rustdoc",
            "--quiet",
            "--package",
            "avara-client",
            "--lib",
            "--all-features",
        ])
        .arg("--target-dir")
        .arg(&target)
        .args([
            "--",
            "-Z",
            "unstable-options",
            "--output-format",
            "json",
            "--cap-lints",
            "allow",
        ])
        .current_dir(root)
        // The JSON is unstable. The stable compiler writes it all the same.
        .env("RUSTC_BOOTSTRAP", "1")
        .status()
        .map_err(|error| format!("cargo cannot be run: {error}"))?;
    if status.success() {
        Ok(target.join("doc/avara_client.json"))
    } else {
        Err("rustdoc cannot write its JSON".into())
    }
}
