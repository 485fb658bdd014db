//! `avara bridge`: answers Avara's webhooks with images from a PACS, as its file says.

mod ask;
mod check;
mod failure;
mod health;
mod logs;
mod monitor;
mod on_each;
mod receiver;
mod rotation;
mod serve;
mod settings;
mod sides;
mod store;

use std::path::PathBuf;

use clap::{ArgMatches, Args as _, Command, FromArgMatches as _, Subcommand};
use tokio::runtime::Builder;

use crate::cli::Globals;
use crate::failure::Failure;

/// Answer Avara's webhooks with images from a PACS, until Control-C or SIGTERM
///
/// The settings are in a TOML file: the archive, the keys, and the URL under which viewers reach this machine. It is
/// checked as a whole before anything starts. Secrets are in files, variables or commands that it names. SIGHUP reads
/// the keys again. Health, readiness and metrics are under `monitor`: /health, /ready and /metrics. Logs are JSON lines
/// on stderr, without patients' data. Flags for the API have no effect on the bridge.
///
/// The Debian package has the service avara-bridge, which reads /etc/avara/bridge.toml, and an example of that file in
/// /usr/share/doc/avara/examples.
#[derive(clap::Args)]
struct Arguments {
    /// File with the settings
    #[arg(
        long,
        value_name = "FILE",
        default_value = "bridge.toml",
        global = true
    )]
    config: PathBuf,

    #[command(subcommand)]
    verb: Option<Verb>,
}

#[derive(Subcommand)]
enum Verb {
    /// Check settings, keys, store, clock and archive, describe a study, and fetch a link as a viewer's page does
    ///
    /// If the bridge does not run yet, it is served for the time of the check. Each line has advice. The exit status is
    /// that of the first failure.
    Check {
        /// Study to describe; any that the archive names, by default
        #[arg(long, value_name = "STUDY_UID")]
        study: Option<String>,
    },
    /// Print the answer that Avara would get for a study. Its links work: whoever has one can read the object
    ///
    /// Exit status: 0 granted, 4 the archive does not have the study, 6 the archive cannot be asked.
    Try {
        /// Study Instance UID
        #[arg(value_name = "STUDY_UID")]
        study: String,
    },
}

pub(crate) fn command() -> Command {
    Arguments::augment_args(Command::new("bridge"))
}

pub(crate) fn run(globals: &Globals, given: &ArgMatches) -> Result<(), Failure> {
    if globals.dry_run {
        return Err(Failure::usage(
            "--dry-run does not apply: see `avara bridge check`",
        ));
    }
    let Arguments { config, verb } = Arguments::from_arg_matches(given)?;
    let runtime = Builder::new_multi_thread().enable_all().build();
    let runtime = runtime.map_err(|error| Failure::other(format!("cannot start: {error}")))?;
    runtime.block_on(async {
        match verb {
            None => serve::run(&config).await,
            Some(Verb::Check { study }) => check::run(globals, &config, study.as_deref()).await,
            Some(Verb::Try { study }) => ask::run(globals, &config, &study).await,
        }
    })
}
