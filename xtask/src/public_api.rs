//! The listings of the libraries' public APIs: made from rustdoc's JSON, committed as text.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use crate::diff;
use crate::files::write;
use crate::process::{command, succeed};

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
        write(&file, listing)?;
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
            format!("public-api cannot read rustdoc's JSON of this version: {error}")
        })?;
    Ok(api.to_string())
}

fn rustdoc_json(root: &Path, package: &str) -> Result<PathBuf, String> {
    let target = root.join("target/public-api");
    let line = "cargo rustdoc --quiet --lib --all-features --target-dir";
    let options = "-- -Zunstable-options --output-format=json --cap-lints=allow";
    let mut cargo = command(root, line);
    cargo
        .arg(&target)
        .args(["--package", package])
        .args(options.split(' '))
        // The JSON is unstable. The stable compiler writes it all the same.
        .env("RUSTC_BOOTSTRAP", "1");
    succeed(&mut cargo, "rustdoc cannot write its JSON")?;
    let name = package.replace('-', "_");
    Ok(target.join(format!("doc/{name}.json")))
}
