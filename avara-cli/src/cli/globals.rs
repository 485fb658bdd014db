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
        // Flags may appear before or after the command; clap carries them down, not up.
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
        value("output", "FORMAT", "Output format [default: table on a terminal, json otherwise]")
            .short('o')
            .value_parser(value_parser!(Format)),
        value("query", "JQ", "Apply a jq expression (jaq dialect) to the reply, or to each item of a list: prints one result per line, or one row per object with -o table")
            .short('q')
            .value_parser(parsers::query)
            .visible_alias("jq"),
        value("columns", "FIELD,...", "Columns of a table, CSV or TSV; a.b selects a nested field")
            .value_delimiter(',')
            .action(ArgAction::Append),
        value("sort", "[-]FIELD", "Sort items by this field; a leading dash sorts in descending order")
            .allow_hyphen_values(true)
            .value_parser(parsers::sort),
        value("delimiter", "CHARACTER", "CSV delimiter [default: ,]")
            .value_parser(parsers::delimiter),
        flag("bom", "Start CSV with a byte order mark, so that spreadsheets recognise UTF-8"),
        value("profile", "NAME", "Profile of the config file [env: AVARA_PROFILE] [default: default]")
            .add(profiles),
        value("base-url", "URL", "Base URL of the API [env: AVARA_BASE_URL]"),
        value("allow-http", "HOST,...", "Allow unencrypted http to these hosts, for the API key and all data [env: AVARA_ALLOW_HTTP]")
            .value_delimiter(',')
            .action(ArgAction::Append),
        value("key-file", "FILE", "Read the API key from a file that only you can read; - reads stdin [env: AVARA_API_KEY holds the key itself]")
            .value_parser(value_parser!(PathBuf)),
        value("ca-file", "FILE", "Also trust the certificate authorities in this PEM file, such as that of a proxy that inspects TLS [env: AVARA_CA_FILE]")
            .value_parser(value_parser!(PathBuf)),
        value("client-cert", "FILE", "PEM file with the client certificate and its private key [env: AVARA_CLIENT_CERT]")
            .value_parser(value_parser!(PathBuf)),
        value("client-key", "FILE", "PEM file with the private key of --client-cert, if it is separate [env: AVARA_CLIENT_KEY]")
            .value_parser(value_parser!(PathBuf)),
        value("proxy", "URL", "Proxy for the API, such as http://proxy.example:3128; set a password by the variable or in the profile [env: AVARA_PROXY, HTTPS_PROXY]"),
        value("no-proxy", "HOST,...", "Hosts, domains and networks to reach without the proxy; * for all [env: NO_PROXY]"),
        value("timeout", "TIME", "Timeout of each attempt, such as 20s or 500ms [default: 60s]")
            .value_parser(parsers::duration),
        value("max-retries", "NUMBER", "Maximum number of retries, for calls that are safe to repeat [default: 2]")
            .value_parser(value_parser!(u32)),
        value("window", "TIME", "Resend a create whose answer was lost only if its record has not appeared this long after it was sent [default: the timeout plus 5s]")
            .value_parser(parsers::duration),
        flag("verbose", "Log requests and replies to stderr; -vv adds query, headers and body")
            .short('v')
            .action(ArgAction::Count),
        flag("yes", "Do not ask for confirmation").short('y'),
        flag("dry-run", "Print the request as a curl command without the API key, and send nothing"),
        flag("allow-unknown", "Allow undocumented values, ids and types"),
        flag("help", "Print help: a summary with -h, everything with --help")
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
