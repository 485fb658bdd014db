//! An operation: from what was given on the command line to what is printed.

mod body;
pub(crate) mod confirm;
pub(crate) mod curl;
pub(crate) mod inputs;
mod pages;
mod watched;

use std::time::Instant;

use avara_client::{Error, OPERATIONS, Operation, OperationRequest, Response, Retry};
use clap::ArgMatches;
use serde::de::IgnoredAny;

use crate::bulk;
use crate::cli::{ALL, FROM_CSV, FROM_JSONL, Globals, MAX_ITEMS};
use crate::fault::Fault;
use crate::output::{Format, Printer, Rows};
use crate::session::{Session, runtime};
use crate::table::Command;
use crate::verbose::Verbose;

pub(crate) use pages::Walk;

/// Runs an operation.
pub(crate) fn run(
    globals: &Globals,
    command: &'static Command,
    given: &ArgMatches,
) -> Result<(), Fault> {
    let session = Session::open(globals)?;
    let is_given = |name: &str| given.try_contains_id(name).unwrap_or(false);
    if is_given(FROM_CSV) || is_given(FROM_JSONL) {
        return bulk::run(globals, &session, command, given);
    }
    let request = request(&session, command, given)?;
    let preview = request.preview()?;
    if globals.dry_run {
        return curl::print(&preview);
    }
    if command.takes_away && !globals.yes {
        confirm::ask(&session, command, given, preview.body())?;
    }
    let mut printer = printer(globals, &session, command.columns)?;
    let sending = async {
        if let Some(items) = command.items.filter(|_| wants_all(given)) {
            let most = given.get_one(MAX_ITEMS).copied();
            return pages::print(&session, request, items, most, &mut printer).await;
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

/// The results of a query are plain text, unless JSON is asked for.
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

fn request(
    session: &Session,
    command: &'static Command,
    given: &ArgMatches,
) -> Result<OperationRequest, Fault> {
    let path = inputs::path(command, given);
    let mut request = session.client.operation(operation(command)?, path);
    for (name, text) in inputs::query(command, given)? {
        request = request.with_query(name, text);
    }
    match command.body {
        Some(fields) => body::set(request, fields, given),
        None => Ok(request),
    }
}

/// The operation of a command.
pub(crate) fn operation(command: &Command) -> Result<&'static Operation, Fault> {
    let mut operations = OPERATIONS.iter().copied();
    let found = operations.find(|operation| operation.id() == command.id);
    found.ok_or_else(|| Fault::other(format!("{} is no operation of the client", command.id)))
}

/// Sends it, and tells about it where that is wanted.
pub(crate) async fn send(
    request: OperationRequest,
    verbose: Verbose,
) -> Result<Response<IgnoredAny>, Error> {
    let started = Instant::now();
    let result = Box::pin(request.send_with_response::<IgnoredAny>()).await;
    verbose.reply(&result, started);
    result
}
