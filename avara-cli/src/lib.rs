//! The program `avara`, as a library so that tests can see its command tree.
//!
//! ```text
//! generated   the operations of the API as tables, from spec/
//! cli         the command tree, built from the tables; flags that every command takes
//! run         an operation: flags and --body to a request, pages, confirmation, --dry-run
//! bulk        an operation for each row of a file, with a journal
//! output      table, JSON, JSON lines, CSV
//! config      profiles and keys
//! webhooks    a receiver on this machine, and samples for other receivers
//! fault       what goes wrong, as text or JSON and as an exit code
//! advice      what the client advises, in words of the command line
//! secret      the key, which nothing on stderr repeats
//! ```

#![deny(missing_docs)]
#![forbid(unsafe_code)]

mod advice;
mod api;
mod bulk;
mod cli;
mod completions;
mod config;
pub mod docs;
mod fault;
#[rustfmt::skip]
mod generated;
mod headers;
mod output;
mod progress;
mod run;
#[cfg(feature = "sandbox")]
mod sandbox;
mod secret;
mod session;
mod signals;
mod table;
mod terminal;
mod verbose;
mod webhooks;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::ArgMatches;

use cli::Globals;
use fault::Fault;
pub use generated::{COMMANDS, GROUPS, WEBHOOKS};
pub use table::{Choice, Command, Group, Input, Key, Kind, Webhook};

/// Runs the program.
pub fn main(arguments: &[OsString]) -> ExitCode {
    let matches = match parse(arguments) {
        Ok(matches) => matches,
        Err(fault) => return fault.report(fault::is_json_wanted_by(arguments)),
    };
    let globals = Globals::of(&matches);
    match dispatch(&globals, &matches) {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => fault.report(fault::is_json_wanted(&globals)),
    }
}

/// The whole command tree.
pub fn command() -> clap::Command {
    cli::tree(cli::Unknown::Refused)
}

fn parse(arguments: &[OsString]) -> Result<ArgMatches, Fault> {
    let tree = cli::tree(cli::Unknown::of(arguments));
    let matches = tree.try_get_matches_from(arguments);
    Ok(matches.map_err(|error| cli::hint::added(error, arguments))?)
}

fn dispatch(globals: &Globals, matches: &ArgMatches) -> Result<(), Fault> {
    match matches.subcommand() {
        Some(("api", given)) => api::run(globals, given),
        Some(("config", given)) => config::run(globals, given),
        Some(("docs", given)) => docs::run(given),
        Some(("completions", given)) => completions::run(given),
        Some(("man", given)) => completions::man(given),
        Some(("webhooks", given)) => webhooks::run(globals, given),
        #[cfg(feature = "sandbox")]
        Some(("sandbox", given)) => sandbox::run(given),
        _ => {
            let (command, given) = cli::chosen(matches)?;
            run::run(globals, command, given)
        }
    }
}
