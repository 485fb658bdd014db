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
mod catalog;
mod cli;
mod commands;
mod completions;
mod config;
mod docs;
mod fault;
#[rustfmt::skip]
mod generated;
mod headers;
mod host;
mod one;
mod output;
mod progress;
mod report;
mod request;
#[cfg(feature = "sandbox")]
mod sandbox;
mod secret;
mod session;
mod signals;
mod stderr;
mod table;
mod terminal;
mod verbose;
mod webhooks;

use std::ffi::OsString;
use std::process::ExitCode;

pub use catalog::{COMMANDS, Choice, Command, GROUPS, Group, Input, Key, Kind, WEBHOOKS, Webhook};
use cli::{Globals, Unknown};
use report::{is_json_wanted, is_json_wanted_by, report};

/// Runs the program.
pub fn main(arguments: &[OsString]) -> ExitCode {
    let matches = match commands::parse(arguments) {
        Ok(matches) => matches,
        Err(fault) => return report(&fault, is_json_wanted_by(arguments)),
    };
    let globals = Globals::of(&matches);
    match commands::dispatch(&globals, &matches) {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => report(&fault, is_json_wanted(&globals)),
    }
}

/// Returns the whole command tree.
pub fn command() -> clap::Command {
    commands::tree(Unknown::Refused)
}
