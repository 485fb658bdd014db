//! Asks for confirmation before a destructive operation.

use std::collections::BTreeMap;
use std::io::{self, IsTerminal as _, Write as _};
use std::path::PathBuf;

use clap::ArgMatches;
use serde_json::value::RawValue;

use super::inputs;
use crate::catalog::{Command, Input, Kind};
use crate::cli::{FROM_CSV, FROM_JSONL};
use crate::failure::Failure;
use crate::session::Session;
use crate::terminal;

/// The fields of a body, as they are written.
type Fields = BTreeMap<String, Box<RawValue>>;

pub(crate) fn ask(
    session: &Session,
    command: &Command,
    given: &ArgMatches,
    body: &[u8],
) -> Result<(), Failure> {
    let body: Fields = serde_json::from_slice(body).unwrap_or_default();
    let query = command.query.iter();
    let inputs = command.body.unwrap_or_default().iter();
    let files = [FROM_CSV, FROM_JSONL].into_iter();
    let mut words = vec![format!("avara {}", command.path.join(" "))];
    words.extend(inputs::path(command, given));
    words.extend(query.filter_map(|input| of_query(input, given)));
    words.extend(inputs.filter_map(|input| of_body(input, &body)));
    words.extend(files.filter_map(|flag| of_file(flag, given)));
    let what = format!("{}: `{}`", command.summary, words.join(" "));
    go_on(session, &what)
}

/// Asks on a terminal; scripts are not asked.
pub(crate) fn go_on(session: &Session, what: &str) -> Result<(), Failure> {
    if !(io::stdin().is_terminal() && io::stderr().is_terminal()) {
        return Ok(());
    }
    let question = format!("{what}{}. Continue? [y/N] ", session.destination());
    let mut stderr = io::stderr();
    write!(stderr, "{}", terminal::printable(&question))?;
    stderr.flush()?;
    let mut answer = String::new();
    let read = io::stdin().read_line(&mut answer);
    read.map_err(|error| Failure::other(format!("stdin: {error}")))?;
    match answer.trim().to_lowercase().as_str() {
        "y" | "yes" => Ok(()),
        _ => Err(Failure::other("nothing was sent")),
    }
}

fn of_query(input: &Input, given: &ArgMatches) -> Option<String> {
    shown(input, given.get_one::<String>(input.flag)?)
}

fn of_body(input: &Input, body: &Fields) -> Option<String> {
    shown(input, body.get(input.name)?.get().trim_matches('"'))
}

/// Returns a flag with its value if that may be shown: ids and documented values say what is meant;
/// texts may be private.
fn shown(input: &Input, value: &str) -> Option<String> {
    let is_shown = matches!(input.kind, Kind::Id(_) | Kind::Choice(_));
    is_shown.then(|| format!("--{} {value}", input.flag))
}

fn of_file(flag: &str, given: &ArgMatches) -> Option<String> {
    let file = given.try_get_one::<PathBuf>(flag).ok()??;
    Some(format!("--{flag} {}", file.display()))
}
