//! The listings of the libraries' public APIs: made from rustdoc's JSON, committed as text.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use crate::diff;

/// Packages with a listing, and where it is.
const LISTINGS: &[(&str, &str)] = &[
    ("avara-client", "tests/snapshots/public-api.txt"),
    ("avara-bridge", "tests/snapshots/public-api-bridge.txt"),
];

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
    let mut code = ExitCode::SUCCESS;
    for (package, path) in LISTINGS {
        let compared =
            listing(root, package).and_then(|listing| compare_or_bless(root, args, path, &listing));
        match compared {
            Ok(true) => {}
            Ok(false) => code = ExitCode::FAILURE,
            Err(problem) => {
                eprintln!("error: {problem}");
                code = ExitCode::FAILURE;
            }
        }
    }
    code
}

/// Returns true if the committed listing is up to date, perhaps since now.
fn compare_or_bless(root: &Path, args: &Args, path: &str, listing: &str) -> Result<bool, String> {
    let file = root.join(path);
    let committed = fs::read_to_string(&file).unwrap_or_default();
    if committed == listing {
        println!("{path} is up to date: {} lines", listing.lines().count());
        return Ok(true);
    }
    print!("{}", diff::unified(path, &committed, listing));
    if args.bless {
        fs::write(&file, listing).map_err(|error| format!("{path}: {error}"))?;
        println!("{path} rewritten");
        return Ok(true);
    }
    println!("the public API changed; if that is meant: cargo xtask public-api --bless");
    Ok(false)
}

/// Every public item, one per line, sorted; without the items that every type has.
fn listing(root: &Path, package: &str) -> Result<String, String> {
    let json = rustdoc_json(root, package)?;
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

fn rustdoc_json(root: &Path, package: &str) -> Result<PathBuf, String> {
    let target = root.join("target/public-api");
    let status = Command::new("cargo")
        .args([
            "rustdoc",
            "--quiet",
            "--package",
            package,
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
        let name = package.replace('-', "_");
        Ok(target.join(format!("doc/{name}.json")))
    } else {
        Err("rustdoc cannot write its JSON".into())
    }
}
