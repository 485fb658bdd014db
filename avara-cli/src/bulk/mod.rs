//! An operation for each row of a file.
//!
//! All rows are checked before the first is sent, and a journal keeps what became of each, so that
//! an interrupted run can continue. The client decides if a row may be sent again, by the
//! rule that it follows in a single call; here each request is a step, so that a row that waits
//! gives up its place, and each request has its line in the journal before it.
//!
//! ```text
//! source       the file, in one of its two forms
//! lock         a file is for one run at a time
//! jobs         rows as requests, and everything that is wrong with them
//! journal      the result file
//! plan         what is to be done with each row, after what earlier runs left
//! resolutions  --done and --not-done: what a person found out
//! step         one request of one row
//! work         all rows, several at a time
//! scheduler    the rows of a run, by what they are at
//! summary      what became of them
//! ```

mod jobs;
mod journal;
mod lock;
mod plan;
mod resolutions;
mod scheduler;
mod source;
mod step;
mod summary;
mod work;

use std::path::{Path, PathBuf};

use avara_client::Retry;
use clap::ArgMatches;

use serde_json::json;

use crate::catalog::Command;
use crate::cli::{CONCURRENCY, Globals, JOURNAL, SAME_ACCOUNT, SKIP_EXISTING};
use crate::failure::Failure;
use crate::request::{confirm, curl, operation};
use crate::session::{Session, runtime};
use jobs::RequestBuilder;
use journal::{Account, Journal};
use source::Source;
use work::Work;

/// Rows at the same time, by default.
const CONCURRENT: u8 = 4;

/// Does it for all rows.
pub(crate) fn run(
    globals: &Globals,
    session: &Session,
    command: &'static Command,
    given: &ArgMatches,
) -> Result<(), Failure> {
    let source = Source::open(given)?;
    if source.is_stdin() && globals.key_file.as_deref() == Some(Path::new("-")) {
        return Err(Failure::usage(
            "stdin can supply the rows or the API key, not both: put one of them into a file",
        ));
    }
    if given.get_flag(SKIP_EXISTING) && operation(command)?.retry() == Retry::Safe {
        return Err(Failure::usage(
            "--skip-existing is for commands that create something",
        ));
    }
    let builder = RequestBuilder::new(session, command, given, globals.unknown)?;
    let jobs = jobs::jobs(&source, &builder)?;
    if globals.dry_run {
        return jobs
            .iter()
            .try_for_each(|job| curl::print(&builder.request(job).preview()?));
    }
    if command.is_destructive && !globals.yes {
        let for_all = json!(builder.defaults()).to_string();
        confirm::ask(session, command, given, for_all.as_bytes())?;
    }
    let path = journal_path(&source, given);
    let account = Account::new(session, given.get_flag(SAME_ACCOUNT));
    let mut journal = Journal::open(&path, command.id, &account)?;
    let retry = operation(command)?.retry();
    plan::check(&jobs, &journal, retry)?;
    resolutions::apply(given, &jobs, &mut journal)?;
    let rows = plan::rows(jobs, &journal, retry);
    let work = Work::new(builder, journal, retry);
    let concurrency = given.get_one::<u8>(CONCURRENCY).copied();
    let concurrency = concurrency.unwrap_or(CONCURRENT);
    let skips_existing = given.get_flag(SKIP_EXISTING);
    let running = work.run(rows, usize::from(concurrency), skips_existing);
    let summary = runtime()?.block_on(running)?;
    summary.end(&path, session.format)
}

fn journal_path(source: &Source, given: &ArgMatches) -> PathBuf {
    let given = given.get_one::<PathBuf>(JOURNAL).cloned();
    given.unwrap_or_else(|| {
        let mut name = source.path().as_os_str().to_owned();
        name.push(".results.jsonl");
        name.into()
    })
}
