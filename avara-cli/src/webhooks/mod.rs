//! `avara webhooks`: receive webhooks on this machine, and send samples of them.

mod exchange;
mod listen;
mod post;
mod sample;
mod series;
mod serve;
mod show;
mod signed;
mod trigger;

use avara_client::webhooks::Webhooks;
use clap::{ArgMatches, Command};

use crate::cli::Globals;
use crate::config::{self, Profile};
use crate::failure::Failure;
use crate::failure::advice::first_problem;
use crate::secret;

pub(crate) fn command() -> Command {
    Command::new("webhooks")
        .about("Receive webhooks on this machine, and send sample events")
        .after_help(
            "Of the profile, only webhook-key is used: base URL and API key do not matter here.",
        )
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(listen::command())
        .subcommand(trigger::command())
}

pub(crate) fn run(globals: &Globals, given: &ArgMatches) -> Result<(), Failure> {
    match given.subcommand() {
        Some(("listen", given)) => listen::run(globals, given),
        Some(("trigger", given)) => trigger::run(globals, given),
        _ => Err(Failure::usage("no such command")),
    }
}

#[derive(clap::Args)]
#[expect(clippy::doc_markdown, reason = "the help shows it as it is")]
#[group(skip)]
struct KeyFlag {
    /// Key that signs webhooks [env: AVARA_WEBHOOK_KEY]. Other users of the machine can see arguments: pass a production
    /// key in the environment or with `avara config set-key --webhook`
    #[arg(long, value_name = "whsec_...")]
    key: Option<String>,
}

/// Returns what signs and verifies. The flag wins over the environment, and that over the profile.
fn webhooks(globals: &Globals, flag: &KeyFlag) -> Result<Webhooks, Failure> {
    if let Some(key) = &flag.key {
        secret::hide(key);
        return Webhooks::new(key).map_err(|error| wrong("--key", &error));
    }
    if let Some(key) = std::env::var_os("AVARA_WEBHOOK_KEY").filter(|key| !key.is_empty()) {
        secret::hide(&key.to_string_lossy());
        return Webhooks::from_env().map_err(|error| wrong("AVARA_WEBHOOK_KEY", &error));
    }
    let name = config::profile_name(globals)?;
    match Profile::load(name.as_deref())?.webhook_key {
        Some(key) => {
            secret::hide(&key);
            Webhooks::new(key).map_err(|error| wrong("webhook-key of the profile", &error))
        }
        None => Err(Failure::Key(
            "no webhook key: use --key, set AVARA_WEBHOOK_KEY, or store it with `avara config set-key --webhook < FILE`"
                .to_owned(),
        )),
    }
}

fn wrong(source: &str, error: &avara_client::Error) -> Failure {
    Failure::Key(format!("{source} {}", first_problem(error)))
}
