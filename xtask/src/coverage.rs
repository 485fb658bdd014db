//! `cargo xtask coverage`

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::ExitCode;

use avara_codegen::Spec;
use heck::ToKebabCase;
use serde_json::Value;

use crate::{findings, report};

/// The evidence for an operation, as far as files show it.
struct Row {
    operation: String,
    /// The documentation page that the spec names as a source.
    page: Option<String>,
    /// The number of sample requests that the tests send.
    samples: usize,
    snapshot: bool,
    sandbox: bool,
    command: bool,
}

impl Row {
    /// A test sends each sample and holds the request against the snapshot and the spec.
    fn has_test(&self) -> bool {
        self.samples > 0 && self.snapshot
    }
}

/// Runs the verb: prints a table in Markdown.
pub(crate) fn run(root: &Path, plain: bool) -> ExitCode {
    let spec = match avara_codegen::check(&root.join("spec")) {
        Ok(spec) => spec,
        Err(all) => {
            findings::print(&all, plain);
            return ExitCode::FAILURE;
        }
    };
    let rows = match rows(root, &spec) {
        Ok(rows) => rows,
        Err(problem) => {
            eprintln!("error: {problem}");
            return ExitCode::FAILURE;
        }
    };
    print!("{}", table(&rows));
    let untested: Vec<_> = rows.iter().filter(|row| !row.has_test()).collect();
    for row in &untested {
        eprintln!(
            "{} has no test: give it a `full` sample in {SAMPLES} and run the tests once",
            row.operation
        );
    }
    if untested.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

/// The requests that the tests of all operations send.
const SAMPLES: &str = "tests/fixtures/samples.json";

/// The snapshots of these requests.
const SNAPSHOTS: &str = "tests/snapshots/operations";

/// The test that sends the `full` sample of every operation to the sandbox.
const SANDBOX: &str = "tests/tests/sdk/sandbox.rs";

/// The snapshot of the whole command tree.
const COMMANDS: &str = "avara-cli/tests/cli/snapshots/cli__help__commands.snap";

fn rows(root: &Path, spec: &Spec) -> Result<Vec<Row>, String> {
    let samples = samples(&root.join(SAMPLES))?;
    let snapshots = names(&root.join(SNAPSHOTS));
    let commands = fs::read_to_string(root.join(COMMANDS)).unwrap_or_default();
    let has_sandbox = root.join(SANDBOX).is_file();
    let row = |(id, node): (&str, &Value)| {
        let of_this = |(operation, _): &&(String, String)| operation == id;
        let has_full = samples
            .iter()
            .filter(of_this)
            .any(|(_, name)| name == "full");
        Row {
            operation: id.to_owned(),
            page: page(node),
            samples: samples.iter().filter(of_this).count(),
            snapshot: snapshots.contains(id),
            sandbox: has_sandbox && has_full,
            command: commands.contains(&command(id)),
        }
    };
    let mut rows: Vec<Row> = operations(spec).map(row).collect();
    rows.sort_by(|one, other| one.operation.cmp(&other.operation));
    Ok(rows)
}

fn operations(spec: &Spec) -> impl Iterator<Item = (&str, &Value)> {
    let paths = spec.document()["paths"].as_object().into_iter().flatten();
    let items = paths.flat_map(|(_, item)| item.as_object().into_iter().flatten());
    items.filter_map(|(_, node)| Some((node["operationId"].as_str()?, node)))
}

/// Returns the command of an operation as the snapshot has it: in kebab case.
fn command(operation: &str) -> String {
    let words = operation.split('.').map(ToKebabCase::to_kebab_case);
    format!(
        "\"command\": \"avara {}\"",
        words.collect::<Vec<_>>().join(" ")
    )
}

/// `viewer.users.update` of `page: viewer.users.update`.
fn page(operation: &Value) -> Option<String> {
    let sources = operation["x-avara-source"].as_array()?;
    let pages = sources
        .iter()
        .filter_map(|source| source.as_str()?.strip_prefix("page: "));
    let pages: Vec<_> = pages.collect();
    (!pages.is_empty()).then(|| pages.join(", "))
}

/// Reads the operation and the name of each sample request.
fn samples(path: &Path) -> Result<Vec<(String, String)>, String> {
    let text = fs::read_to_string(path).map_err(|error| format!("{SAMPLES}: {error}"))?;
    let all: Vec<Value> =
        serde_json::from_str(&text).map_err(|error| format!("{SAMPLES}: {error}"))?;
    let requests = all.iter().filter(|sample| sample.get("request").is_some());
    Ok(requests
        .filter_map(|sample| {
            let name = sample["name"].as_str().unwrap_or_default();
            Some((sample["operation"].as_str()?.to_owned(), name.to_owned()))
        })
        .collect())
}

/// Returns the names of the snapshots in a folder; none, if there is no such folder yet.
fn names(folder: &Path) -> BTreeSet<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries
        .filter_map(|entry| {
            let name = entry.file_name().into_string().ok()?;
            Some(name.strip_suffix(".snap")?.to_owned())
        })
        .collect()
}

fn table(rows: &[Row]) -> String {
    let width = |of: fn(&Row) -> usize| rows.iter().map(of).max().unwrap_or_default();
    let (operation, page) = (
        width(|row| row.operation.len()),
        width(|row| row.page.as_ref().map_or(1, String::len)),
    );
    let mut out = format!(
        "| {:<operation$} | {:<page$} | snapshot | sandbox | CLI | tests |\n",
        "operation", "page"
    );
    let _ = writeln!(
        out,
        "|{:-<1$}|{2:-<3$}|----------|---------|-----|-------|",
        "",
        operation + 2,
        "",
        page + 2
    );
    let mark = |has| if has { "yes" } else { "-" };
    for row in rows {
        let _ = writeln!(
            out,
            "| {:<operation$} | {:<page$} | {:<8} | {:<7} | {:<3} | {:<5} |",
            row.operation,
            row.page.as_deref().unwrap_or("-"),
            mark(row.snapshot),
            mark(row.sandbox),
            mark(row.command),
            row.samples,
        );
    }
    let _ = writeln!(out, "\n{}", totals(rows));
    out
}

fn totals(rows: &[Row]) -> String {
    let of = |has: fn(&Row) -> bool| rows.iter().filter(|row| has(row)).count();
    format!(
        "{}: {} with a page, {} with a snapshot, {} in the sandbox, {} in the CLI, {} tested",
        report::count(rows.len(), "operation"),
        of(|row| row.page.is_some()),
        of(|row| row.snapshot),
        of(|row| row.sandbox),
        of(|row| row.command),
        of(Row::has_test),
    )
}
