//! The committed output is what the generator makes of the committed spec.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use avara_codegen::Output;
use avara_tests::spec;

#[test]
fn the_committed_output_is_fresh() {
    let output = output();
    let mut stale = Vec::new();
    for file in &output.files {
        let path = spec::root().join(&file.path);
        if std::fs::read_to_string(&path).ok().as_ref() != Some(&file.contents) {
            stale.push(file.path.as_str());
        }
    }
    let made: BTreeSet<_> = output
        .files
        .iter()
        .map(|file| spec::root().join(&file.path))
        .collect();
    let extra: Vec<_> = avara_codegen::OWNED
        .iter()
        .flat_map(|folder| files_below(&spec::root().join(folder)))
        .filter(|file| !made.contains(file))
        .collect();
    assert!(
        extra.is_empty(),
        "no longer made, run `cargo xtask regen`: {extra:#?}"
    );
    assert!(
        stale.is_empty(),
        "stale, run `cargo xtask regen` and commit: {stale:#?}"
    );
}

fn files_below(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    entries
        .flat_map(|path| {
            if path.is_dir() {
                files_below(&path)
            } else {
                vec![path]
            }
        })
        .collect()
}

#[test]
fn two_runs_are_byte_identical() {
    assert_eq!(generate().files, output().files);
}

/// Returns what the generator makes, run once.
pub(crate) fn output() -> &'static Output {
    static OUTPUT: LazyLock<Output> = LazyLock::new(generate);
    &OUTPUT
}

fn generate() -> Output {
    match avara_codegen::generate_workspace(&spec::root()) {
        Ok(output) => output,
        Err(findings) => panic!("{findings}"),
    }
}
