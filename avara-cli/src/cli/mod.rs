//! The command tree, and what a command line chooses of it.

mod flags;
mod globals;
pub(crate) mod hint;
mod operation;
mod overrides;
mod parsers;

use std::ffi::OsString;

use clap::{ArgMatches, Command};

pub(crate) use flags::flag;
pub(crate) use globals::Globals;
pub(crate) use operation::{
    ALL, BODY, CLEAR, CONCURRENCY, DONE, FROM_CSV, FROM_JSONL, JOURNAL, MAX_ITEMS, NOT_DONE,
    SAME_ACCOUNT,
};
pub(crate) use parsers::duration;

use crate::fault::Fault;
use crate::table::Group;
use crate::{COMMANDS, GROUPS, table};

/// What is done with values that the API does not document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unknown {
    /// They are an error, with the nearest documented value.
    Refused,
    /// They are sent.
    Allowed,
}

impl Unknown {
    /// Looked for before the tree is built, because it is the tree that knows the values.
    pub(crate) fn of(arguments: &[OsString]) -> Self {
        let flags = arguments.iter().take_while(|argument| *argument != "--");
        if flags
            .into_iter()
            .any(|argument| argument == "--allow-unknown")
        {
            Self::Allowed
        } else {
            Self::Refused
        }
    }
}

/// The whole tree: the generated commands, and those written by hand.
pub(crate) fn tree(unknown: Unknown) -> Command {
    let root = Command::new("avara")
        .version(env!("CARGO_PKG_VERSION"))
        .about("The Avara radiology platform on the command line")
        .after_help(AFTER_HELP)
        .max_term_width(100)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .args(globals::args());
    let root = by_hand(
        groups(&[], unknown).fold(root, Command::subcommand),
        unknown,
    );
    with_our_help(operations(&[], unknown).fold(root, Command::subcommand))
}

/// The flag for help is one of those that every command takes.
fn with_our_help(command: Command) -> Command {
    command
        .disable_help_flag(true)
        .mut_subcommands(with_our_help)
}

fn by_hand(root: Command, unknown: Unknown) -> Command {
    let root = root
        .subcommand(crate::api::command())
        .subcommand(crate::config::command())
        .subcommand(crate::docs::command())
        .subcommand(crate::completions::command())
        .subcommand(crate::completions::man_command())
        .subcommand(crate::webhooks::command(unknown));
    #[cfg(feature = "sandbox")]
    let root = root.subcommand(crate::sandbox::command());
    root
}

/// The groups directly below a path, with all that is below them.
fn groups<'a>(path: &'a [&str], unknown: Unknown) -> impl Iterator<Item = Command> + 'a {
    let below = move |group: &&Group| is_directly_below(group.path, path);
    GROUPS
        .iter()
        .filter(below)
        .map(move |group| group_command(group, unknown))
}

fn group_command(group: &'static Group, unknown: Unknown) -> Command {
    let name = group.path.last().copied().unwrap_or_default();
    let command = Command::new(name)
        .about(flags::short(group.help))
        .subcommand_required(true)
        .arg_required_else_help(true);
    groups(group.path, unknown)
        .chain(operations(group.path, unknown))
        .fold(command, Command::subcommand)
}

fn operations<'a>(path: &'a [&str], unknown: Unknown) -> impl Iterator<Item = Command> + 'a {
    let below = move |command: &&table::Command| is_directly_below(command.path, path);
    COMMANDS
        .iter()
        .filter(below)
        .map(move |command| operation::command(command, unknown))
}

fn is_directly_below(path: &[&str], parent: &[&str]) -> bool {
    path.len() == parent.len() + 1 && path.starts_with(parent)
}

/// The operation that a command line names, and what it gives it.
pub(crate) fn chosen(
    matches: &ArgMatches,
) -> Result<(&'static table::Command, &ArgMatches), Fault> {
    let (mut path, mut given) = (Vec::new(), matches);
    while let Some((name, below)) = given.subcommand() {
        path.push(name);
        given = below;
    }
    let command = COMMANDS.iter().find(|command| command.path == path);
    let command = command.ok_or_else(|| Fault::usage("there is no such command"))?;
    Ok((command, given))
}

const AFTER_HELP: &str = "\
Environment: AVARA_API_KEY, AVARA_BASE_URL, AVARA_CUSTOM_HEADERS, AVARA_PROFILE, AVARA_CONFIG, NO_COLOR.

Exit status: 0 done, 1 other error, 2 wrong command line or request, 3 not authenticated or not \
permitted, 4 not found, 5 rate limited, 6 server or connection failed, 7 outcome unknown: look before \
you repeat it, 130 stopped by Control-C.";
