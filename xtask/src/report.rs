//! The lines that are printed about a run.

use std::fmt::Write as _;
use std::time::Duration;

use avara_codegen::Output;

use crate::plan::Plan;

/// `3 created, 1 updated, 0 removed, 40 unchanged`
pub(crate) fn changes(plan: &Plan) -> String {
    format!(
        "{} created, {} updated, {} removed, {} unchanged",
        plan.created.len(),
        plan.updated.len(),
        plan.removed.len(),
        plan.unchanged.len()
    )
}

/// Returns the size of the output, and the time that it took.
pub(crate) fn summary(output: &Output, elapsed: Duration) -> String {
    let counts = output.counts;
    format!(
        "{}, {}, {}, {} of Rust in {} ({})",
        count(counts.operations, "operation"),
        count(counts.webhooks, "webhook"),
        count(counts.schemas, "schema"),
        count(counts.lines, "line"),
        count(output.files.len(), "file"),
        time(elapsed)
    )
}

/// Lists every file with its change.
pub(crate) fn files(plan: &Plan) -> String {
    let mut out = String::new();
    let created = plan.created.iter().map(|file| ("create", &file.path));
    let updated = plan.updated.iter().map(|file| ("update", &file.path));
    let removed = plan.removed.iter().map(|file| ("remove", &file.path));
    let unchanged = plan.unchanged.iter().map(|path| ("keep", path));
    for (what, path) in created.chain(updated).chain(removed).chain(unchanged) {
        let _ = writeln!(out, "{what:>8} {path}");
    }
    out
}

/// Lists the parts that the document for progenitor lacks, because our own steps add them.
pub(crate) fn set_aside(output: &Output) -> String {
    let mut out = String::new();
    for (what, number) in &output.set_aside {
        let _ = writeln!(out, "{number:>8} set aside: {what}");
    }
    out
}

/// `1 file`, `2 files`
pub(crate) fn count(number: usize, noun: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{number} {noun}{plural}")
}

/// `0.21 s`
pub(crate) fn time(elapsed: Duration) -> String {
    format!("{:.2} s", elapsed.as_secs_f64())
}
