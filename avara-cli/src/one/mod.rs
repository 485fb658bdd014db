//! An operation, once: from what was given on the command line to what is printed.

mod pages;
mod watched;

use std::time::Duration;

use avara_client::Retry;
use clap::{ArgMatches, FromArgMatches as _};
use tokio::time::sleep;

use crate::catalog::Command;
use crate::cli::{Globals, ListFlags};
use crate::failure::Failure;
use crate::output::{Printer, Rows};
use crate::request::{self, confirm, curl, operation};
use crate::session::{Session, runtime};
use crate::signals::Signals;
use crate::terminal::{self, eprint};
use crate::with::With as _;

pub(crate) use pages::PagePrinter;

pub(crate) fn run(
    globals: &Globals,
    session: &Session,
    command: &'static Command,
    given: &ArgMatches,
) -> Result<(), Failure> {
    let request = request::of(&session.client, command, given, globals.allow_unknown)?;
    let preview = request.preview()?;
    if !globals.allow_unknown {
        globals.style.check_columns(command.columns)?;
    }
    if globals.style.sort.is_some() && command.rows.is_none() {
        return Err(Failure::usage("--sort is for commands that print a list"));
    }
    let printer = || Printer::new(session.format, &globals.style, command.columns);
    // What cannot be printed need not be sent.
    printer()?;
    if globals.dry_run {
        return curl::print(&preview);
    }
    if command.is_destructive && !globals.yes {
        confirm::ask(session, command, given, preview.body())?;
    }
    let flags = match command.items {
        Some(_) => ListFlags::from_arg_matches(given)?,
        None => ListFlags::default(),
    };
    let most = flags.max_items;
    let once = async || {
        let mut printer = printer()?;
        if let Some(items) = command.items.filter(|_| flags.all || most.is_some()) {
            let pages = PagePrinter::new(&mut printer, most);
            let page = async |cursor| {
                let page = request.clone();
                let page = page.with(cursor, |page, cursor| page.with_query("cursor", cursor));
                session.verbose.request(&page.preview()?);
                Ok(session.verbose.sent(page.send_with_response()).await?)
            };
            return pages.print(Rows::Items(items), page).await;
        }
        session.verbose.request(&preview);
        let operation = operation(command)?;
        let reply = match operation.retry() {
            Retry::Unsafe => watched::send(request.clone(), operation, session.verbose).await?,
            _ => {
                session
                    .verbose
                    .sent(request.clone().send_with_response())
                    .await?
            }
        };
        printer.reply(reply.body(), Rows::of(command))
    };
    runtime()?.block_on(async {
        match flags.watch {
            Some(period) => again(period, once).await,
            None => once().await,
        }
    })
}

/// Asks again and again, until Control-C. A server that fails for a while is asked again too.
async fn again(
    period: Duration,
    once: impl AsyncFn() -> Result<(), Failure>,
) -> Result<(), Failure> {
    let mut signals = Signals::new()?;
    loop {
        terminal::clear()?;
        let result = tokio::select! {
            result = once() => result,
            () = signals.next() => return Err(Failure::Stopped),
        };
        match result {
            Err(failure) if failure.may_pass() => eprint(&failure.text()),
            result => result?,
        }
        tokio::select! {
            () = sleep(period) => {}
            () = signals.next() => return Err(Failure::Stopped),
        }
    }
}
