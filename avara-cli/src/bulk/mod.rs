//! An operation for each row of a file: all rows are checked before the first is sent, and a
//! journal keeps what became of each, so that an interrupted run can go on.

mod journal;
mod rows;
mod settle;
mod work;

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use clap::ArgMatches;
use serde_json::json;

use crate::cli::{CONCURRENCY, FROM_CSV, FROM_JSONL, Globals, JOURNAL};
use crate::fault::{Fault, say};
use crate::output::Format;
use crate::run::{confirm, curl, inputs, operation};
use crate::session::{Session, runtime};
use crate::table::Command;
use journal::Journal;
use rows::Source;
use work::Tally;

/// Does it for all rows.
pub(crate) fn run(
    globals: &Globals,
    session: &Session,
    command: &'static Command,
    given: &ArgMatches,
) -> Result<(), Fault> {
    let source = source(given)?;
    let jobs = rows::jobs(&source, session, command, given, globals.allow_unknown)?;
    if globals.dry_run {
        return jobs
            .iter()
            .try_for_each(|job| curl::print(&job.request.preview()?));
    }
    if command.takes_away && !globals.yes {
        let for_all = json!(inputs::fields(command.body.unwrap_or_default(), given)?);
        confirm::ask(session, command, given, for_all.to_string().as_bytes())?;
    }
    let path = journal_path(&source, given);
    let journal = Journal::open(&path, command.id, session.client.base_url())?;
    let concurrency = given.get_one::<u8>(CONCURRENCY).copied().unwrap_or(1);
    let retry = operation(command)?.retry();
    let work = work::run(jobs, journal, retry, usize::from(concurrency));
    let tally = runtime()?.block_on(work)?;
    tell(&tally, &path, session.format)?;
    match tally.worst {
        0 => Ok(()),
        code => Err(Fault::Rows(code)),
    }
}

fn source(given: &ArgMatches) -> Result<Source, Fault> {
    let file = |name: &str| given.get_one::<PathBuf>(name).cloned();
    let csv = file(FROM_CSV).map(Source::Csv);
    let source = csv.or_else(|| file(FROM_JSONL).map(Source::Jsonl));
    source.ok_or_else(|| Fault::usage("no file is given"))
}

fn journal_path(source: &Source, given: &ArgMatches) -> PathBuf {
    let given = given.get_one::<PathBuf>(JOURNAL).cloned();
    given.unwrap_or_else(|| {
        let mut name = source.path().as_os_str().to_owned();
        name.push(".results.jsonl");
        name.into()
    })
}

fn tell(tally: &Tally, path: &Path, format: Format) -> Result<(), Fault> {
    let results = path.display().to_string();
    let Tally {
        done,
        before,
        failed,
        unknown,
        left,
        ..
    } = tally;
    if format == Format::Table {
        say(&format!(
            "{done} done, {before} done before, {failed} failed, {unknown} unknown, {left} not tried; \
             results: {results}"
        ));
        return Ok(());
    }
    let summary = json!({
        "done": done,
        "doneBefore": before,
        "failed": failed,
        "unknown": unknown,
        "notTried": left,
        "results": results,
    });
    let mut out = io::stdout().lock();
    writeln!(out, "{summary}")?;
    Ok(out.flush()?)
}
