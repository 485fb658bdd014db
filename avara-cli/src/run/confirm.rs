//! A question before something is taken away.

use std::io::{self, Write as _};

use clap::ArgMatches;

use super::inputs;
use crate::fault::Fault;
use crate::table::Command;
use crate::terminal;

/// Asks on a terminal; a script is taken at its word.
pub(crate) fn ask(command: &Command, given: &ArgMatches) -> Result<(), Fault> {
    if !terminal::can_ask() {
        return Ok(());
    }
    let of = inputs::path(command, given).join(" ");
    let of = terminal::printable(&of);
    let name = command.path.join(" ");
    let mut stderr = io::stderr();
    write!(
        stderr,
        "{}: `avara {name} {of}`. Go on? [y/N] ",
        command.summary
    )?;
    stderr.flush()?;
    let mut answer = String::new();
    io::stdin().read_line(&mut answer)?;
    match answer.trim().to_lowercase().as_str() {
        "y" | "yes" => Ok(()),
        _ => Err(Fault::other("nothing was sent")),
    }
}
