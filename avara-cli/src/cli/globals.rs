//! The flags that every command takes.

use std::path::PathBuf;
use std::time::Duration;

use clap::{Arg, ArgAction, ArgMatches, value_parser};
use clap_complete::ArgValueCandidates;

use super::{UnknownValues, parsers};
use crate::network::Network;
use crate::output::{Format, Style};

/// The values of these flags.
#[derive(Clone, Debug)]
pub(crate) struct Globals {
    pub(crate) style: Style,
    pub(crate) profile: Option<String>,
    pub(crate) base_url: Option<String>,
    pub(crate) allow_http: Vec<String>,
    pub(crate) key_file: Option<PathBuf>,
    pub(crate) network: Network,
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
            style: style(given),
            profile: given.get_one("profile").cloned(),
            base_url: given.get_one("base-url").cloned(),
            allow_http: given
                .get_many("allow-http")
                .into_iter()
                .flatten()
                .cloned()
                .collect(),
            key_file: given.get_one("key-file").cloned(),
            network: Network {
                ca_file: given.get_one("ca-file").cloned(),
                client_cert: given.get_one("client-cert").cloned(),
                client_key: given.get_one("client-key").cloned(),
                proxy: given.get_one("proxy").cloned(),
                no_proxy: given.get_one("no-proxy").cloned(),
            },
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

fn style(given: &ArgMatches) -> Style {
    let columns = given.get_many("columns").into_iter().flatten();
    Style {
        format: given.get_one("output").copied(),
        query: given.get_one("query").cloned(),
        columns: columns.cloned().collect(),
        sort: given.get_one("sort").cloned(),
        delimiter: given.get_one("delimiter").copied(),
        byte_order_mark: given.get_flag("bom"),
    }
}

/// Returns the flags; the names of profiles come from who knows the config file.
pub(crate) fn args(profiles: ArgValueCandidates) -> [Arg; 23] {
    [
        value("output", "FORMAT", "How to print: table on a terminal, else json")
            .short('o')
            .value_parser(value_parser!(Format)),
        value("query", "JQ", "Print what this expression of jq, as jaq implements it, makes of the reply, or of each item \
              of a list: one result a line, or with -o table a row for each object")
            .short('q')
            .value_parser(parsers::query)
            .visible_alias("jq"),
        value("columns", "FIELD,...", "The columns of a table, CSV or TSV; a.b is a field within a field")
            .value_delimiter(',')
            .action(ArgAction::Append),
        value("sort", "[-]FIELD", "Sort the items by this field, with a dash from the greatest down")
            .allow_hyphen_values(true)
            .value_parser(parsers::sort),
        value("delimiter", "CHARACTER", "The character between the cells of CSV [default: ,]")
            .value_parser(parsers::delimiter),
        flag("bom", "Begin CSV with a byte order mark, by which spreadsheets recognise UTF-8"),
        value("profile", "NAME", "The profile of the config file [env: AVARA_PROFILE] [default: default]")
            .add(profiles),
        value("base-url", "URL", "Where the API is [env: AVARA_BASE_URL]"),
        value("allow-http", "HOST,...", "Allow http to these hosts: the key and all data travel unencrypted [env: AVARA_ALLOW_HTTP]")
            .value_delimiter(',')
            .action(ArgAction::Append),
        value("key-file", "FILE", "Read the API key from a file that only you can read [env: AVARA_API_KEY, the key itself]")
            .value_parser(value_parser!(PathBuf)),
        value("ca-file", "FILE", "Trust the authorities in this PEM file too, such as that of a proxy which looks into TLS \
              [env: AVARA_CA_FILE]")
            .value_parser(value_parser!(PathBuf)),
        value("client-cert", "FILE", "The PEM file with the certificate that servers may demand of this client, and its key \
              [env: AVARA_CLIENT_CERT]")
            .value_parser(value_parser!(PathBuf)),
        value("client-key", "FILE", "The PEM file with the key of --client-cert, if that is a file of its own [env: AVARA_CLIENT_KEY]")
            .value_parser(value_parser!(PathBuf)),
        value("proxy", "URL", "The proxy to the API, such as http://proxy.example:3128; give a password by the variable or in \
              the profile [env: AVARA_PROXY, HTTPS_PROXY]"),
        value("no-proxy", "HOST,...", "Hosts, domains and networks that the proxy is not for; * for all [env: NO_PROXY]"),
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

/// The line of a short help for all of them.
pub(crate) const IN_SHORT: &str =
    "Every command takes --output, --query, --columns, --profile, --dry-run and more: see --help";

fn value(name: &'static str, value: &'static str, help: &'static str) -> Arg {
    Arg::new(name)
        .long(name)
        .value_name(value)
        .help(help)
        .help_heading(HEADING)
        .hide_short_help(true)
        .global(true)
}

fn flag(name: &'static str, help: &'static str) -> Arg {
    Arg::new(name)
        .long(name)
        .help(help)
        .help_heading(HEADING)
        .hide_short_help(true)
        .action(ArgAction::SetTrue)
        .global(true)
}

const HEADING: &str = "Every command";
