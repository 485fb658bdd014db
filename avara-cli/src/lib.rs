//! The program `avara`, as a library so that tests can see its command tree.
//!
//! From the top to the leaves; a file names only what is below it.
//!
//! ```text
//! commands     the command tree, and which function runs each command
//! report       prints why the program ends
//!
//! one          an operation once: pages, and a create whose answer was lost
//! bulk         an operation for each row of a file, with a journal
//! api          any endpoint
//! webhooks     a receiver on this machine, and samples for other receivers
//! downloads    saves the files of signed links
//! completions  for shells; and man pages
//! status       where requests would go, and as whom
//! docs         the command tree, for programs
//! doctor       what keeps a call from working
//! sandbox      the whole API on this machine
//! bridge       a server that answers webhooks with images from a PACS
//!
//! request      flags and --body to a request; the question before it is sent, --dry-run
//! session      a client as flags, environment and profile configure it
//! config       profiles and keys
//! cli          the vocabulary of the command line: flags that several commands take
//! output       table, JSON, JSON lines, CSV
//! verbose      -v
//! signals      Control-C and SIGTERM
//! failure        why the program ends, in words of the command line, as JSON and as an exit code
//! catalog      the operations of the API as tables, from spec/
//! terminal     its width and colours, lines on stderr, progress
//! secret       the keys, which nothing on stderr repeats
//! headers      which of them may be shown
//! host         the host that is called, for errors
//! network      what stands between this machine and the API
//! with         settings of a builder that may be missing
//! ```

#![deny(missing_docs)]
#![forbid(unsafe_code)]

mod api;
#[cfg(feature = "bridge")]
mod bridge;
mod bulk;
mod catalog;
mod cli;
mod commands;
mod completions;
mod config;
mod docs;
mod doctor;
mod downloads;
mod failure;
mod headers;
mod host;
mod network;
mod one;
mod output;
mod report;
mod request;
#[cfg(feature = "sandbox")]
mod sandbox;
mod secret;
mod session;
mod signals;
mod status;
mod terminal;
mod verbose;
mod webhooks;
mod with;

use std::ffi::OsString;
use std::process::ExitCode;

pub use catalog::{COMMANDS, Choice, Command, GROUPS, Group, Input, Key, Kind, WEBHOOKS, Webhook};
use cli::Globals;
use report::{is_json_wanted, is_json_wanted_by, report};

/// Runs the program.
pub fn main(arguments: &[OsString]) -> ExitCode {
    #[cfg(windows)]
    terminal::enable_styles();
    let read = commands::parse(arguments).and_then(|matches| Ok((Globals::of(&matches)?, matches)));
    let (globals, matches) = match read {
        Ok(read) => read,
        Err(failure) => return report(&failure, is_json_wanted_by(arguments)),
    };
    match commands::dispatch(&globals, &matches) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => report(&failure, is_json_wanted(&globals)),
    }
}

/// Returns the whole command tree.
pub fn command() -> clap::Command {
    commands::tree()
}
