//! Every command: the tree that clap reads, and which function runs each.

mod operation;
mod overrides;

use std::ffi::OsString;

use clap::error::ErrorKind;
use clap::{ArgMatches, Command};
use clap_complete::ArgValueCandidates;

#[cfg(feature = "bridge")]
use crate::bridge;
use crate::catalog::{self, COMMANDS, GROUPS, Group};
use crate::cli::{Globals, ROWS, flags, globals, hint};
use crate::downloads::reports;
use crate::failure::Failure;
#[cfg(feature = "sandbox")]
use crate::sandbox;
use crate::session::Session;
use crate::{
    api, bulk, completions, config, docs, doctor, downloads, one, session, status, webhooks,
};

pub(crate) fn parse(arguments: &[OsString]) -> Result<ArgMatches, Failure> {
    let matches = tree().try_get_matches_from(arguments);
    match matches {
        Err(error) if error.kind() == ErrorKind::MissingRequiredArgument => {
            // The check of the request reports missing inputs, together with all other problems.
            let matches = without_required(tree()).try_get_matches_from(arguments);
            matches
                .ok()
                .filter(|matches| chosen(matches).is_ok())
                .ok_or_else(|| error.into())
        }
        Err(error) => Err(hint::added(error, arguments).into()),
        Ok(matches) => Ok(matches),
    }
}

fn without_required(command: Command) -> Command {
    command
        .mut_args(|arg| arg.required(false))
        .mut_subcommands(without_required)
}

/// Runs the command that a command line names.
pub(crate) fn dispatch(globals: &Globals, matches: &ArgMatches) -> Result<(), Failure> {
    let whole = tree;
    match matches.subcommand() {
        Some(("api", given)) => api::run(globals, given),
        Some(("config", given)) => config::run(globals, given, session::try_key),
        Some(("status", _)) => status::run(globals),
        Some(("doctor", _)) => doctor::run(globals),
        Some(("docs", given)) => docs::run(given, &whole()),
        Some(("completions", given)) => completions::run(given, whole()),
        Some(("man", given)) => completions::man(given, whole()),
        Some(("download", given)) => downloads::run(globals, given),
        Some(("webhooks", given)) => webhooks::run(globals, given),
        #[cfg(feature = "bridge")]
        Some(("bridge", given)) => bridge::run(globals, given),
        #[cfg(feature = "sandbox")]
        Some(("sandbox", given)) => sandbox::run(given),
        _ => operate(globals, matches),
    }
}

/// Runs an operation once, or for each row of a file.
fn operate(globals: &Globals, matches: &ArgMatches) -> Result<(), Failure> {
    let (path, given) = named(matches);
    if path.last() == Some(&reports::NAME) {
        return reports::run(globals, of_operation(reports::OPERATION)?, given);
    }
    let (command, given) = chosen(matches)?;
    let session = Session::open(globals)?;
    if given.try_contains_id(ROWS).unwrap_or(false) {
        bulk::run(globals, &session, command, given)
    } else {
        one::run(globals, &session, command, given)
    }
}

/// Builds the whole tree: the generated commands, and those written by hand.
pub(crate) fn tree() -> Command {
    let root = Command::new("avara")
        .version(env!("CARGO_PKG_VERSION"))
        .about("The Avara radiology platform on the command line")
        .after_help(AFTER_HELP)
        .max_term_width(100)
        .subcommand_required(true)
        .arg_required_else_help(true);
    let root = globals::add_to(root, &ArgValueCandidates::new(config::profiles));
    let root = by_hand(groups(&[]).fold(root, Command::subcommand));
    with_our_help(operations(&[]).fold(root, Command::subcommand))
}

/// Leaves out clap's flag for help: it is one of those that every command takes.
fn with_our_help(command: Command) -> Command {
    let after = command.get_after_help().map(ToString::to_string);
    let after = after.unwrap_or_default();
    let short = format!("{after}\n\n{}", globals::IN_SHORT);
    command
        .disable_help_flag(true)
        .after_help(short.trim_start().to_owned())
        .after_long_help(after)
        .mut_subcommands(with_our_help)
}

fn by_hand(root: Command) -> Command {
    let root = root
        .subcommand(api::command())
        .subcommand(config::command())
        .subcommand(status::command())
        .subcommand(downloads::command())
        .subcommand(docs::command())
        .subcommand(doctor::command())
        .subcommand(completions::command())
        .subcommand(completions::man_command())
        .subcommand(webhooks::command());
    #[cfg(feature = "sandbox")]
    let root = root.subcommand(sandbox::command());
    #[cfg(feature = "bridge")]
    let root = root.subcommand(bridge::command());
    root
}

/// Returns the groups directly below a path, with all that is below them.
fn groups<'a>(path: &'a [&str]) -> impl Iterator<Item = Command> + 'a {
    let below = move |group: &&Group| is_directly_below(group.path, path);
    GROUPS.iter().filter(below).map(group_command)
}

fn group_command(group: &'static Group) -> Command {
    let name = group.path.last().copied().unwrap_or_default();
    let command = Command::new(name)
        .about(flags::short(group.help))
        .subcommand_required(true)
        .arg_required_else_help(true);
    groups(group.path)
        .chain(operations(group.path))
        .chain(save(group.path))
        .fold(command, Command::subcommand)
}

/// Returns the command that saves reports, in the group of the operation that it calls.
fn save(path: &[&str]) -> Option<Command> {
    let pdf = of_operation(reports::OPERATION).ok()?;
    is_directly_below(pdf.path, path).then(|| reports::command(operation::command(pdf)))
}

fn of_operation(id: &str) -> Result<&'static catalog::Command, Failure> {
    catalog::command_of(id).ok_or_else(|| Failure::usage("there is no such command"))
}

fn operations<'a>(path: &'a [&str]) -> impl Iterator<Item = Command> + 'a {
    let below = move |command: &&catalog::Command| is_directly_below(command.path, path);
    COMMANDS.iter().filter(below).map(operation::command)
}

fn is_directly_below(path: &[&str], parent: &[&str]) -> bool {
    path.len() == parent.len() + 1 && path.starts_with(parent)
}

/// Returns the operation that a command line names, and its arguments.
fn chosen(matches: &ArgMatches) -> Result<(&'static catalog::Command, &ArgMatches), Failure> {
    let (path, given) = named(matches);
    let command = COMMANDS.iter().find(|command| command.path == path);
    let command = command.ok_or_else(|| Failure::usage("there is no such command"))?;
    Ok((command, given))
}

/// Returns the words that name a command, and its arguments.
fn named(matches: &ArgMatches) -> (Vec<&str>, &ArgMatches) {
    let (mut path, mut given) = (Vec::new(), matches);
    while let Some((name, below)) = given.subcommand() {
        path.push(name);
        given = below;
    }
    (path, given)
}

const AFTER_HELP: &str = "\
Environment: AVARA_API_KEY, AVARA_BASE_URL, AVARA_CUSTOM_HEADERS, AVARA_PROFILE, AVARA_CONFIG, NO_COLOR, AVARA_ALLOW_HTTP, \
AVARA_CA_FILE, AVARA_CLIENT_CERT, AVARA_CLIENT_KEY, AVARA_PROXY.

Exit status: 0 success, 1 other error, 2 wrong command line or request, 3 not authenticated or not \
permitted, 4 not found, 5 rate limited, 6 server or connection failed, 7 outcome unknown (check before you repeat it), 130 stopped by Control-C.";
