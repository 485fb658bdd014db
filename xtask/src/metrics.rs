//! Sizes and times of what is generated, next to what plain progenitor makes of the same spec.

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use avara_codegen::{Spec, emit, generate};

use crate::files::{at, write};
use crate::process::{command, succeed};

/// The number of runs of the generator; the fastest counts.
const RUNS: usize = 5;

/// Runs the verb: prints a table in Markdown.
pub(crate) fn run(root: &Path) -> Result<(), String> {
    let folder = root.join("spec");
    let output = generate(&folder).map_err(|findings| findings.to_string())?;
    let counts = output.counts;
    let fastest = (0..RUNS)
        .map(|_| timed(|| generate(&folder).is_ok()))
        .min()
        .unwrap_or_default();
    let spec = Spec::load(&folder).map_err(|findings| findings.to_string())?;
    let plain = emit::plain(&spec)?;
    let ours = client_lines(&output);
    let plain_lines = plain.lines().count();
    let plain_package = root.join("target/metrics/plain");
    write(&plain_package.join("Cargo.toml"), MANIFEST)?;
    write(&plain_package.join("src/lib.rs"), &plain)?;

    let mut table = format!(
        "| what | figure |\n|---|---|\n\
         | operations, webhooks, schemas | {}, {}, {} |\n\
         | the spec alone generated, fastest of {RUNS} | {:.0} ms |\n\n\
         | | avara-client | plain progenitor, positional |\n|---|---|---|\n\
         | generated lines | {ours} | {plain_lines} |\n",
        counts.operations,
        counts.webhooks,
        counts.schemas,
        fastest.as_secs_f64() * 1000.0,
    );
    for profile in ["dev", "release"] {
        let ours = compile(root, &root.join("avara-client"), profile)?;
        let theirs = compile(root, &plain_package, profile)?;
        table += &format!(
            "| compile the crate itself, {profile} | {:.1} s | {:.1} s |\n",
            ours.as_secs_f64(),
            theirs.as_secs_f64()
        );
    }
    print!("{table}");
    Ok(())
}

fn client_lines(output: &avara_codegen::Output) -> usize {
    let rust = output.files.iter().filter(|file| {
        file.path.starts_with("avara-client/") && !file.path.ends_with("schemas.json")
    });
    rust.map(|file| file.contents.lines().count()).sum()
}

/// Compiles a crate whose dependencies are there already, without incremental compilation.
fn compile(root: &Path, package: &Path, profile: &str) -> Result<Duration, String> {
    let mut cargo = command(package, "cargo build --quiet --lib --target-dir");
    cargo
        .arg(root.join("target/metrics/target"))
        .args(["--profile", profile])
        .env("CARGO_INCREMENTAL", "0")
        .env("RUSTFLAGS", "--cap-lints=allow");
    let problem = format!("{} does not compile", package.display());
    let mut elapsed = Duration::ZERO;
    for _ in 0..2 {
        let source = package.join("src/lib.rs");
        fs::File::options()
            .append(true)
            .open(&source)
            .and_then(|file| file.set_modified(std::time::SystemTime::now()))
            .map_err(at(&source))?;
        let started = Instant::now();
        succeed(&mut cargo, &problem)?;
        elapsed = started.elapsed();
    }
    Ok(elapsed)
}

fn timed(work: impl FnOnce() -> bool) -> Duration {
    let started = Instant::now();
    work();
    started.elapsed()
}

const MANIFEST: &str = r#"[package]
name = "plain"
version = "0.0.0"
edition = "2021"

[dependencies]
bytes = "1"
chrono = { version = "0.4", default-features = false, features = ["serde", "std"] }
futures-core = "0.3"
progenitor-client = "=0.15.1"
regress = "0.12"
reqwest = { version = "0.13", default-features = false, features = ["json", "query", "stream"] }
serde = { version = "1", features = ["derive"] }
serde_json = "1"
uuid = { version = "1", features = ["serde"] }

[workspace]
"#;
