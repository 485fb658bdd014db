//! An operation for each row of a file.
//!
//! All rows are checked before the first is sent, and a journal keeps what became of each, so that
//! an interrupted run can continue. The client decides if a row may be sent again, by the
//! rule that it follows in a single call; here each request is a step, so that a row that waits
//! gives up its place, and each request has its line in the journal before it.

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

use std::path::Path;

use avara_client::Retry;
use clap::{ArgMatches, FromArgMatches as _};
use serde_json::json;

use crate::catalog::Command;
use crate::cli::{Globals, RowFlags};
use crate::failure::Failure;
use crate::request::{confirm, curl, operation};
use crate::session::{Session, runtime};
use jobs::RequestBuilder;
use journal::{Account, Journal};
use source::Source;
use work::Work;

/// Rows at the same time, by default.
const CONCURRENT: u8 = 4;

pub(crate) fn run(
    globals: &Globals,
    session: &Session,
    command: &'static Command,
    given: &ArgMatches,
) -> Result<(), Failure> {
    let flags = RowFlags::from_arg_matches(given)?;
    let source = Source::open(&flags)?;
    if source.is_stdin() && globals.key_file.as_deref() == Some(Path::new("-")) {
        return Err(Failure::usage(
            "stdin can supply the rows or the API key, not both: put one of them into a file",
        ));
    }
    let retry = operation(command)?.retry();
    if flags.skip_existing && retry == Retry::Safe {
        return Err(Failure::usage(
            "--skip-existing is for commands that create something",
        ));
    }
    let builder = RequestBuilder::new(session, command, given, globals.allow_unknown)?;
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
    let path = flags.journal.clone();
    let path = path.unwrap_or_else(|| {
        let mut name = source.path().as_os_str().to_owned();
        name.push(".results.jsonl");
        name.into()
    });
    let account = Account::new(session, flags.same_account);
    let mut journal = Journal::open(&path, command.id, &account)?;
    plan::check(&jobs, &journal, retry)?;
    resolutions::apply(&flags, &jobs, &mut journal)?;
    let rows = plan::rows(jobs, &journal, retry);
    let work = Work::new(builder, journal, retry);
    let concurrency = flags.concurrency.unwrap_or(CONCURRENT);
    let running = work.run(rows, usize::from(concurrency), flags.skip_existing);
    let summary = runtime()?.block_on(running)?;
    summary.end(&path, session.format)
}
