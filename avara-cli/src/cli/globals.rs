//! The flags that every command takes.

use std::path::PathBuf;
use std::time::Duration;

use clap::{Arg, ArgAction, ArgMatches, value_parser};
use clap_complete::ArgValueCandidates;

use super::{UnknownValues, parsers};
use crate::output::Format;

/// The values of these flags.
#[derive(Clone, Debug)]
pub(crate) struct Globals {
    pub(crate) output: Option<Format>,
    pub(crate) query: Option<String>,
    pub(crate) profile: Option<String>,
    pub(crate) base_url: Option<String>,
    pub(crate) allow_http: bool,
    pub(crate) key_file: Option<PathBuf>,
    pub(crate) timeout: Option<Duration>,
    pub(crate) max_retries: Option<u32>,
    pub(crate) window: Option<Duration>,
    pub(crate) verbosity: u8,
    pub(crate) yes: bool,
    pub(crate) dry_run: bool,
    pub(crate) unknown: UnknownValues,
}

impl Globals {
    pub(crate) fn of(matches: &ArgMatches) -> Self {
        // Flags may stand before or after the command; clap carries them down, not up.
        let mut given = matches;
        while let Some((_, below)) = given.subcommand() {
            given = below;
        }
        Self {
            output: given.get_one("output").copied(),
            query: given.get_one("query").cloned(),
            profile: given.get_one("profile").cloned(),
            base_url: given.get_one("base-url").cloned(),
            allow_http: given.get_flag("allow-http"),
            key_file: given.get_one("key-file").cloned(),
            timeout: given.get_one("timeout").copied(),
            max_retries: given.get_one("max-retries").copied(),
            window: given.get_one("window").copied(),
            verbosity: given.get_count("verbose"),
            yes: given.get_flag("yes"),
            dry_run: given.get_flag("dry-run"),
            unknown: if given.get_flag("allow-unknown") {
                UnknownValues::Allowed
            } else {
                UnknownValues::Refused
            },
        }
    }
}

/// Returns the flags; the names of profiles come from who knows the config file.
pub(crate) fn args(profiles: ArgValueCandidates) -> [Arg; 14] {
    [
        value("output", "FORMAT", "How to print: table on a terminal, else json")
            .short('o')
            .value_parser(value_parser!(Format)),
        value("query", "JQ", "Print what this expression of jq, as jaq implements it, makes of the reply, one result a \
              line; with --all, of each item"),
        value("profile", "NAME", "The profile of the config file [env: AVARA_PROFILE] [default: default]")
            .add(profiles),
        value("base-url", "URL", "Where the API is [env: AVARA_BASE_URL]"),
        flag("allow-http", "Allow http to another machine: the key and all data travel unencrypted [env: AVARA_ALLOW_HTTP]"),
        value("key-file", "FILE", "Read the API key from a file that only you can read [env: AVARA_API_KEY, the key itself]")
            .value_parser(value_parser!(PathBuf)),
        value("timeout", "TIME", "How long one attempt may take, such as 20s or 500ms [default: 60s]")
            .value_parser(parsers::duration),
        value("max-retries", "NUMBER", "How often a call is repeated at most, where that is harmless [default: 2]")
            .value_parser(value_parser!(u32)),
        value("window", "TIME", "Send a create whose answer was lost again only if no record appears within this time of sending \
              it [default: the timeout plus 5s]")
            .value_parser(parsers::duration),
        flag("verbose", "Tell on stderr what is sent and what comes back; twice: with query, headers and body")
            .short('v')
            .action(ArgAction::Count),
        flag("yes", "Do not ask before something is taken away").short('y'),
        flag("dry-run", "Send nothing; print the request as curl, without the API key"),
        flag("allow-unknown", "Send values, ids and types that are not documented"),
        flag("help", "Print help: a summary with -h, all of it with --help")
            .short('h')
            .action(ArgAction::Help),
    ]
}

fn value(name: &'static str, value: &'static str, help: &'static str) -> Arg {
    Arg::new(name)
        .long(name)
        .value_name(value)
        .help(help)
        .help_heading(HEADING)
        .global(true)
}

fn flag(name: &'static str, help: &'static str) -> Arg {
    Arg::new(name)
        .long(name)
        .help(help)
        .help_heading(HEADING)
        .action(ArgAction::SetTrue)
        .global(true)
}

const HEADING: &str = "Every command";
