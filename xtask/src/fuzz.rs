//! Runs the targets of `fuzz/`: needs cargo-fuzz, on the toolchain of the workspace.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::files::{at, files};
use crate::process::{command, output, succeed};

#[derive(clap::Args)]
pub(crate) struct Args {
    /// One target alone.
    target: Option<String>,

    /// Seconds that each target runs.
    #[arg(long, default_value_t = 60)]
    seconds: u32,
}

const TOOLS: &str = "fuzzing needs cargo-fuzz: cargo install --locked cargo-fuzz";

pub(crate) fn run(root: &Path, args: &Args) -> Result<(), String> {
    let targets = chosen(targets(root)?, args.target.as_deref())?;
    output(cargo_fuzz(root).arg("--version")).map_err(|_| TOOLS)?;
    targets
        .iter()
        .try_for_each(|target| run_target(root, target, args.seconds))
}

fn targets(root: &Path) -> Result<Vec<String>, String> {
    let stem = |path: PathBuf| Some(path.file_stem()?.to_str()?.to_owned());
    let files = files(&root.join("fuzz/fuzz_targets"))?.into_iter();
    Ok(files.filter_map(stem).collect())
}

fn chosen(all: Vec<String>, target: Option<&str>) -> Result<Vec<String>, String> {
    match target {
        None => Ok(all),
        Some(name) if all.iter().any(|known| known == name) => Ok(vec![name.to_owned()]),
        Some(name) => Err(format!(
            "unknown target {name}; expected one of {}",
            all.join(", ")
        )),
    }
}

/// New inputs go below `target/`: committed ones are chosen by hand.
fn run_target(root: &Path, target: &str, seconds: u32) -> Result<(), String> {
    let inputs = root.join("target/fuzz/corpus").join(target);
    fs::create_dir_all(&inputs).map_err(at(&inputs))?;
    let mut cargo = cargo_fuzz(root);
    cargo
        .args(["run", "--target-dir", "target/fuzz", target])
        .arg(&inputs)
        .arg(root.join("fuzz/corpus").join(target))
        .args(["--", "-print_final_stats=1"])
        .arg(format!("-max_total_time={seconds}"));
    let problem = format!(
        "{target} failed. An input that breaks it is in fuzz/artifacts/{target}/: mend what it \
         shows, then move it to fuzz/corpus/{target}/ under a descriptive name"
    );
    succeed(&mut cargo, &problem)
}

fn cargo_fuzz(root: &Path) -> Command {
    let mut cargo = command(root, "cargo fuzz");
    // Sanitizers and coverage are unstable. The stable compiler has them all the same.
    cargo.env("RUSTC_BOOTSTRAP", "1");
    cargo
}

#[cfg(test)]
mod tests {
    use super::{chosen, targets};
    use crate::workspace;

    #[test]
    fn every_target_has_a_corpus() {
        let root = workspace::root().unwrap();
        let targets = targets(&root).unwrap();
        assert_eq!(
            targets,
            [
                "dicom",
                "dicom_json",
                "paths",
                "replies",
                "retry_after",
                "webhook"
            ]
        );
        for target in targets {
            assert!(root.join("fuzz/corpus").join(&target).is_dir(), "{target}");
        }
    }

    #[test]
    fn one_target_or_all() {
        let all = || vec!["a".to_owned(), "b".to_owned()];
        assert_eq!(chosen(all(), None), Ok(all()));
        assert_eq!(chosen(all(), Some("b")), Ok(vec!["b".to_owned()]));
        assert!(chosen(all(), Some("c")).is_err_and(|problem| problem.contains("a, b")));
    }
}
