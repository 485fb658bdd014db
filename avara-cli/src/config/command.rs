//! `avara config`.

use std::io::{self, IsTerminal as _, Read as _, Write as _};

use clap::{ArgMatches, Args as _, Command, FromArgMatches as _, Subcommand};
use toml::{Table, Value};

use super::{API_KEY, Config, DEFAULT, Profile, WEBHOOK_KEY, file};
use crate::cli::Globals;
use crate::fault::Fault;

/// Keep base URL, key and habits in profiles.
///
/// A profile is chosen by --profile or `AVARA_PROFILE`, and is `default` otherwise. Flags and environment
/// variables win over it.
#[derive(clap::Args)]
struct Arguments {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Subcommand)]
enum Verb {
    /// Set a value of the profile
    Set {
        /// base-url, output, timeout, max-retries or key-file
        key: String,
        /// The value
        value: String,
    },
    /// Remove a value of the profile
    Unset {
        /// base-url, output, timeout, max-retries, key-file, api-key or webhook-key
        key: String,
    },
    /// Read an API key from stdin and keep it in the profile
    ///
    /// For example `avara config set-key --profile prod < key.txt`. An API key is never an argument:
    /// other users of the machine can see those.
    SetKey {
        /// It is the key that webhooks are signed with
        #[arg(long)]
        webhook: bool,
    },
    /// Print all profiles, without keys
    Show,
    /// Print where the config file is
    Path,
}

pub(crate) fn command() -> Command {
    let command = Command::new("config")
        .subcommand_required(true)
        .arg_required_else_help(true);
    Arguments::augment_args(command)
}

pub(crate) fn run(globals: &Globals, given: &ArgMatches) -> Result<(), Fault> {
    let name = globals.profile.as_deref().unwrap_or(DEFAULT);
    match Arguments::from_arg_matches(given)?.verb {
        Verb::Set { key, .. } if key == API_KEY => Err(Fault::usage(
            "a key is never an argument: use `avara config set-key < FILE`",
        )),
        Verb::Set { key, .. } if key == WEBHOOK_KEY => Err(Fault::usage(
            "a key is no argument here: use `avara config set-key --webhook < FILE`",
        )),
        Verb::Set { key, value } => change(name, &key, Some(typed(&key, value))),
        Verb::Unset { key } => change(name, &key, None),
        Verb::SetKey { webhook } => {
            let key = if webhook { WEBHOOK_KEY } else { API_KEY };
            change(name, key, Some(Value::String(key_from_stdin()?)))
        }
        Verb::Show => show(file::read()?),
        Verb::Path => print(&file::path()?.display().to_string()),
    }
}

fn typed(key: &str, value: String) -> Value {
    match value.parse::<i64>() {
        Ok(number) if key == "max-retries" => Value::Integer(number),
        _ => Value::String(value),
    }
}

/// Changes one value, by its name in the file; the type of a profile says what is allowed.
fn change(name: &str, key: &str, value: Option<Value>) -> Result<(), Fault> {
    let mut config = file::read()?;
    let old = config.profiles.remove(name).unwrap_or_default();
    let mut table = Table::try_from(old).map_err(|error| Fault::other(error.to_string()))?;
    match value {
        Some(value) => drop(table.insert(key.to_owned(), value)),
        None => drop(table.remove(key)),
    }
    let new: Profile = table.try_into().map_err(|error| unusable(key, &error))?;
    new.timeout()?;
    config.profiles.insert(name.to_owned(), new);
    file::write(&config)
}

fn unusable(key: &str, error: &toml::de::Error) -> Fault {
    Fault::usage(format!(
        "{key}: {}",
        error.message().lines().next().unwrap_or_default()
    ))
}

fn key_from_stdin() -> Result<String, Fault> {
    let mut text = String::new();
    if io::stdin().is_terminal() {
        return Err(Fault::usage(
            "the terminal would show the key: use `avara config set-key < FILE`",
        ));
    }
    let read = io::stdin().read_to_string(&mut text);
    read.map_err(|error| Fault::other(format!("stdin: {error}")))?;
    match text.trim() {
        "" => Err(Fault::usage("there is no key on stdin")),
        key => Ok(key.to_owned()),
    }
}

fn show(mut config: Config) -> Result<(), Fault> {
    for profile in config.profiles.values_mut() {
        profile.hide_keys();
    }
    let text = toml::to_string(&config).map_err(|error| Fault::other(error.to_string()))?;
    print(text.trim_end())
}

fn print(text: &str) -> Result<(), Fault> {
    let mut out = io::stdout().lock();
    writeln!(out, "{text}")?;
    Ok(out.flush()?)
}
