//! An operation, once: from what was given on the command line to what is printed.

mod pages;
mod watched;

use std::time::Instant;

use avara_client::{Error, OperationRequest, Response, Retry};
use clap::ArgMatches;
use serde::de::IgnoredAny;

use crate::catalog::Command;
use crate::cli::{ALL, Globals, MAX_ITEMS};
use crate::fault::Fault;
use crate::output::{Format, Printer, Rows};
use crate::request::{self, confirm, curl, operation};
use crate::session::{Session, runtime};
use crate::verbose::Verbose;

pub(crate) use pages::PagePrinter;

/// Runs it.
pub(crate) fn run(
    globals: &Globals,
    session: &Session,
    command: &'static Command,
    given: &ArgMatches,
) -> Result<(), Fault> {
    let request = request::of(&session.client, command, given, globals.unknown)?;
    let preview = request.preview()?;
    if globals.dry_run {
        return curl::print(&preview);
    }
    if command.is_destructive && !globals.yes {
        confirm::ask(session, command, given, preview.body())?;
    }
    let mut printer = printer(globals, session, command.columns)?;
    let sending = async {
        if let Some(items) = command.items.filter(|_| wants_all(given)) {
            let most = given.get_one(MAX_ITEMS).copied();
            return pages::print(session, request, items, most, &mut printer).await;
        }
        session.verbose.request(&preview);
        let operation = operation(command)?;
        let reply = match operation.retry() {
            Retry::Unsafe => watched::send(request, operation, session.verbose).await?,
            _ => send(request, session.verbose).await?,
        };
        printer.reply(reply.body(), Rows::of(command.rows))
    };
    runtime()?.block_on(sending)
}

/// Returns what prints replies. The results of a query are plain text, unless JSON is asked for.
pub(crate) fn printer(
    globals: &Globals,
    session: &Session,
    columns: &[&str],
) -> Result<Printer, Fault> {
    let query = globals.query.as_deref();
    let format = match (query, globals.output) {
        (Some(_), None) => Format::Table,
        _ => session.format,
    };
    Printer::new(format, query, columns)
}

fn wants_all(given: &ArgMatches) -> bool {
    given.get_flag(ALL) || given.contains_id(MAX_ITEMS)
}

/// Sends it, and reports about it if that is wanted.
pub(crate) async fn send(
    request: OperationRequest,
    verbose: Verbose,
) -> Result<Response<IgnoredAny>, Error> {
    let started = Instant::now();
    let result = Box::pin(request.send_with_response::<IgnoredAny>()).await;
    verbose.reply(&result, started);
    result
}
