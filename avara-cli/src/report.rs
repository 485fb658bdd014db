//! Prints the error that ends the program: as JSON if replies are JSON.

use std::ffi::OsString;
use std::process::ExitCode;

use clap::ValueEnum as _;

use crate::cli::Globals;
use crate::config::{self, Profile};
use crate::failure::Failure;
use crate::output::Format;
use crate::secret;
use crate::terminal::{self, eprint};

/// Prints it, and returns its exit code.
pub(crate) fn report(failure: &Failure, as_json: bool) -> ExitCode {
    match failure {
        Failure::Closed | Failure::Rows(_) => {}
        Failure::CommandLine(error) if !error.use_stderr() || !as_json => print(error),
        _ if as_json => eprint(&terminal::printable_json(
            failure.json().to_string().as_bytes(),
        )),
        _ => eprint(&format!(
            "{} {}",
            terminal::red("error:"),
            printable(&failure.text())
        )),
    }
    ExitCode::from(failure.code())
}

/// Makes each line printable: parts of it can come from the server.
fn printable(text: &str) -> String {
    let lines: Vec<_> = text.lines().map(terminal::printable).collect();
    lines.join("\n")
}

/// Prints it as clap does, unless somebody gave a key where none belongs.
fn print(error: &clap::Error) {
    let text = error.to_string();
    // Help has nothing that was given.
    if !error.use_stderr() || secret::scrubbed(&text) == text {
        let _ = error.print();
    } else {
        eprint(&text);
    }
}

/// Returns true if errors are JSON, by the flag, else by the profile.
pub(crate) fn is_json_wanted(globals: &Globals) -> bool {
    is_json(globals.style.format, globals.profile.as_deref())
}

/// Returns the same for a command line that is not understood.
pub(crate) fn is_json_wanted_by(arguments: &[OsString]) -> bool {
    let texts: Vec<_> = arguments.iter().filter_map(|text| text.to_str()).collect();
    let output = value_of(&texts, Some('o'), "--output");
    let output = output.and_then(|name| Format::from_str(name, true).ok());
    is_json(output, value_of(&texts, None, "--profile"))
}

fn is_json(output: Option<Format>, profile: Option<&str>) -> bool {
    let of_profile = || {
        let name = config::chosen(profile).ok()?;
        Profile::load(name.as_deref()).ok()?.output
    };
    matches!(
        output.or_else(of_profile),
        Some(Format::Json | Format::Jsonl)
    )
}

/// Returns the value that a flag seems to have: as `-o json`, `-vojson`, `-o=json` or
/// `--output=json`.
fn value_of<'a>(texts: &[&'a str], short: Option<char>, long: &str) -> Option<&'a str> {
    let mut texts = texts.iter().skip(1).take_while(|text| **text != "--");
    let mut value = None;
    while let Some(text) = texts.next() {
        let after = match text.strip_prefix(long) {
            Some(after) => Some(after).filter(|after| after.is_empty() || after.starts_with('=')),
            None => short.and_then(|short| after_short(text, short)),
        };
        value = match after {
            None => value,
            Some("") => texts.next().copied(),
            Some(after) => Some(after.strip_prefix('=').unwrap_or(after)),
        };
    }
    value
}

/// Returns the text after a short flag in a cluster of flags without values.
fn after_short(text: &str, short: char) -> Option<&str> {
    let cluster = text.strip_prefix('-')?;
    cluster.trim_start_matches(['v', 'y']).strip_prefix(short)
}
