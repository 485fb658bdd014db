//! `avara download`: saves the files of links.

use std::fs;
use std::io;
use std::path::Path;

use clap::{ArgMatches, Args as _, Command, FromArgMatches as _};
use clap_complete::ArgValueCompleter;
use reqwest::Url;

use super::names::Names;
use super::save::{self, Wanted};
use super::{folder, to};
use crate::cli::{Globals, at_files};
use crate::failure::Failure;
use crate::session::Session;

/// Save the files of signed links.
///
/// Links are read one per line, as text or as JSON strings. The API key is not needed and not sent. A file is named after
/// the last part of its link's path, and appears when it is complete.
#[derive(clap::Args)]
struct Arguments {
    /// The links: @FILE, or - for stdin
    #[arg(default_value = "-", value_name = "@FILE|-", add = ArgValueCompleter::new(at_files))]
    links: String,

    /// Replace existing files
    #[arg(long)]
    overwrite: bool,
}

pub(crate) fn command() -> Command {
    Arguments::augment_args(Command::new("download").arg(to())).after_help(
        "Example: avara auto-scribe reports pdf --study-id stu_... --query '.reports[].presignedUrl' | avara download --to reports",
    )
}

pub(crate) fn run(globals: &Globals, given: &ArgMatches) -> Result<(), Failure> {
    let arguments = Arguments::from_arg_matches(given)?;
    if globals.dry_run {
        return Err(Failure::usage(
            "--dry-run would print the links, and whoever has a link can read the file",
        ));
    }
    let (session, _) = Session::without_key(globals)?;
    let folder = folder(given);
    let mut names = Names::default();
    let text = read(&arguments.links)?;
    let lines = text.lines().enumerate();
    let lines = lines.filter(|(_, line)| !line.trim().is_empty());
    let wanted = lines.map(|(index, line)| {
        let link = link(line.trim());
        Wanted {
            label: format!("line {}", index + 1),
            path: folder.join(names.of(&name(&link))),
            link,
        }
    });
    let wanted: Vec<_> = wanted.collect();
    if !arguments.overwrite {
        check_absent(&wanted)?;
    }
    fs::create_dir_all(&folder).map_err(|error| Failure::file(&folder, &error))?;
    save::all(globals, &session, &wanted)
}

fn read(source: &str) -> Result<String, Failure> {
    match source.strip_prefix('@') {
        Some(file) => {
            fs::read_to_string(file).map_err(|error| Failure::file(Path::new(file), &error))
        }
        None if source == "-" => io::read_to_string(io::stdin())
            .map_err(|error| Failure::other(format!("stdin: {error}"))),
        None => Err(Failure::usage(
            "links are read from @FILE or, with `-`, from stdin: other users of this machine can see an argument, and \
             whoever has a link can read the file",
        )),
    }
}

/// Returns the link of a line, which may be a JSON string.
fn link(line: &str) -> String {
    serde_json::from_str(line).unwrap_or_else(|_| line.to_owned())
}

/// Returns the last part of a link's path.
fn name(link: &str) -> String {
    let url = Url::parse(link).ok();
    let part = url
        .as_ref()
        .and_then(|url| url.path_segments()?.next_back());
    part.unwrap_or_default().to_owned()
}

/// Two links can have the same name, and be of reports of two people.
fn check_absent(wanted: &[Wanted]) -> Result<(), Failure> {
    let existing = wanted.iter().find(|file| file.path.exists());
    existing.map_or(Ok(()), |file| {
        let path = file.path.display();
        let label = &file.label;
        Err(Failure::usage(format!(
            "{label}: {path} exists; nothing was fetched. Choose another folder with --to, or replace files with --overwrite"
        )))
    })
}
