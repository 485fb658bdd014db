//! The flags that every command takes.

use std::path::PathBuf;
use std::time::Duration;

use clap::{Arg, ArgAction, ArgMatches, Args, Command, Error, FromArgMatches as _};
use clap_complete::ArgValueCandidates;

use super::parsers;
use crate::network::Network;
use crate::output::Style;

// No doc comment: clap would take it for the description of the command.
#[derive(Args, Clone)]
#[expect(clippy::doc_markdown, reason = "the help shows it as it is")]
#[command(next_help_heading = "Every command")]
#[group(skip)]
pub(crate) struct Globals {
    #[command(flatten)]
    pub(crate) style: Style,

    /// Profile of the config file [env: AVARA_PROFILE] [default: default]
    #[arg(long, value_name = "NAME")]
    pub(crate) profile: Option<String>,

    /// Base URL of the API [env: AVARA_BASE_URL]
    #[arg(long, value_name = "URL")]
    pub(crate) base_url: Option<String>,

    /// Allow unencrypted http to these hosts, for the API key and all data [env: AVARA_ALLOW_HTTP]
    #[arg(long, value_name = "HOST,...", value_delimiter = ',')]
    pub(crate) allow_http: Vec<String>,

    /// Read the API key from a file that only you can read; - reads stdin [env: AVARA_API_KEY holds the key itself]
    #[arg(long, value_name = "FILE")]
    pub(crate) key_file: Option<PathBuf>,

    #[command(flatten)]
    pub(crate) network: Network,

    /// Timeout of each attempt, such as 20s or 500ms [default: 60s]
    #[arg(long, value_name = "TIME", value_parser = parsers::duration)]
    pub(crate) timeout: Option<Duration>,

    /// Maximum number of retries, for calls that are safe to repeat [default: 2]
    #[arg(long, value_name = "NUMBER")]
    pub(crate) max_retries: Option<u32>,

    /// Resend a create whose answer was lost only if its record has not appeared this long after it was sent
    /// [default: the timeout plus 5s]
    #[arg(long, value_name = "TIME", value_parser = parsers::duration)]
    pub(crate) window: Option<Duration>,

    /// Log requests and replies to stderr; -vv adds query, headers and body
    #[arg(long = "verbose", short = 'v', action = ArgAction::Count)]
    pub(crate) verbosity: u8,

    /// Do not ask for confirmation
    #[arg(short, long)]
    pub(crate) yes: bool,

    /// Print the request as a curl command without the API key, and send nothing
    #[arg(long)]
    pub(crate) dry_run: bool,

    /// Allow undocumented values, ids and types
    #[arg(long)]
    pub(crate) allow_unknown: bool,
}

impl Globals {
    pub(crate) fn of(matches: &ArgMatches) -> Result<Self, Error> {
        // Flags may appear before or after the command; clap carries them down, not up.
        let mut given = matches;
        while let Some((_, below)) = given.subcommand() {
            given = below;
        }
        Self::from_arg_matches(given)
    }
}

/// Adds the flags to the root; the names of profiles come from who knows the config file.
pub(crate) fn add_to(root: Command, profiles: &ArgValueCandidates) -> Command {
    let help = Arg::new("help")
        .long("help")
        .short('h')
        .help("Print help: a summary with -h, everything with --help")
        .action(ArgAction::Help);
    Globals::augment_args(root)
        .arg(help)
        .mut_args(|arg| match arg.get_id().as_str() {
            "profile" => arg.add(profiles.clone()),
            _ => arg,
        })
        .mut_args(|arg| arg.global(true).hide_short_help(true))
}

/// The line of a short help for all of them.
pub(crate) const IN_SHORT: &str =
    "Every command takes --output, --query, --columns, --profile, --dry-run and more: see --help";
