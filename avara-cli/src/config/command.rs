//! `avara config`.

use std::io::{self, IsTerminal as _};

use clap::{ArgMatches, Command, FromArgMatches as _, Subcommand};
use clap_complete::{ArgValueCandidates, CompletionCandidate};

use super::{Config, DEFAULT, Profile, SETTINGS, edit, file, key_file, profile_name};
use crate::cli::Globals;
use crate::failure::Failure;
use crate::output::Format;
use crate::secret;
use crate::terminal::{self, eprint};

/// Manage profiles: base URL, API key and defaults.
///
/// The profile is set by --profile or `AVARA_PROFILE`; otherwise it is `default`. Flags and
/// environment variables override its settings.
#[derive(Subcommand)]
enum Verb {
    /// Set a setting of the profile
    Set {
        /// base-url, allow-http, output, timeout, max-retries, window, key-file, api-key-command, ca-file, client-cert,
        /// client-key, proxy or no-proxy
        #[arg(add = candidates(&SETTINGS[..13]))]
        key: String,
        /// The value
        value: String,
    },
    /// Remove a setting from the profile
    Unset {
        /// A setting as for `set`, or api-key or webhook-key
        #[arg(add = candidates(&SETTINGS))]
        key: String,
    },
    /// Prompt for an API key, or read it from stdin, and store it in the profile
    ///
    /// On a terminal, typing is hidden, and the key is tested with a call that reads one user.
    /// Otherwise the key is read from stdin: `avara config set-key --profile prod < key.txt`. An
    /// API key is never given as an argument, because other users of the machine can see arguments.
    SetKey {
        /// Store the key that signs webhooks instead
        #[arg(long)]
        webhook: bool,
    },
    /// Print a setting of the profile; keys show as <hidden>
    Get {
        /// A setting as for `set`, or api-key or webhook-key
        #[arg(add = candidates(&SETTINGS))]
        key: String,
    },
    /// Print the names of all profiles
    List,
    /// Print all profiles, with keys hidden
    Show,
    /// Print the path of the config file
    Path,
}

fn candidates(names: &'static [&'static str]) -> ArgValueCandidates {
    let candidates = move || names.iter().map(CompletionCandidate::new).collect();
    ArgValueCandidates::new(candidates)
}

pub(crate) fn command() -> Command {
    let command = Command::new("config")
        .subcommand_required(true)
        .arg_required_else_help(true);
    Verb::augment_subcommands(command)
}

/// Makes a call with a key that is to be kept in this profile.
pub(crate) type TryKey = fn(&Globals, &Profile, &str) -> Result<(), Failure>;

pub(crate) fn run(globals: &Globals, given: &ArgMatches, try_key: TryKey) -> Result<(), Failure> {
    let name = profile_name(globals)?;
    let name = name.as_deref().unwrap_or(DEFAULT);
    match Verb::from_arg_matches(given)? {
        Verb::Set { key, .. } if key == "api-key" => Err(Failure::usage(
            "an API key is never given as an argument: use `avara config set-key < FILE`",
        )),
        Verb::Set { key, .. } if key == "webhook-key" => Err(Failure::usage(
            "a webhook key is not given as an argument here: use `avara config set-key --webhook < FILE`",
        )),
        Verb::Set { key, value } => set(name, &key, &value),
        Verb::Unset { key } => unset(name, &key),
        Verb::SetKey { webhook: true } => set(name, "webhook-key", &key_from_stdin("Webhook key")?),
        Verb::SetKey { webhook: false } => set_key(globals, name, try_key),
        Verb::Get { key } => get(name, &key),
        Verb::List => list(&file::read()?),
        Verb::Show => show(file::read()?, globals.style.format),
        Verb::Path => print(&file::path()?.display().to_string()),
    }
}

fn set(name: &str, key: &str, text: &str) -> Result<(), Failure> {
    known(key)?;
    if name.is_empty() {
        return Err(Failure::usage("a profile must have a name"));
    }
    let profile = file::read()?.profiles.remove(name).unwrap_or_default();
    let value = edit::checked(key, text, &profile)?;
    file::change(|document| edit::set(document, name, key, value))
}

/// Keeps an API key. One that a person types is tried first; one that cannot be tried is kept all
/// the same.
fn set_key(globals: &Globals, name: &str, try_key: TryKey) -> Result<(), Failure> {
    let is_typed = io::stdin().is_terminal();
    let key = key_from_stdin("API key")?;
    if !is_typed {
        return set(name, "api-key", &key);
    }
    secret::hide(&key);
    let profile = file::read()?.profiles.remove(name).unwrap_or_default();
    edit::checked("api-key", &key, &profile)?;
    let note = match try_key(globals, &profile, &key) {
        Err(failure) if failure.is_refused_key() => {
            eprint("the key was not stored");
            return Err(failure);
        }
        Ok(()) => format!("the key works; stored in profile `{name}`"),
        Err(failure) => {
            format!(
                "stored in profile `{name}`, but the key could not be tested: {}",
                failure.text()
            )
        }
    };
    set(name, "api-key", &key)?;
    eprint(&note);
    Ok(())
}

fn unset(name: &str, key: &str) -> Result<(), Failure> {
    if value(name, key)?.is_none() {
        eprint(&format!("note: the profile `{name}` has no {key}"));
        return Ok(());
    }
    file::change(|document| edit::unset(document, name, key))
}

fn get(name: &str, key: &str) -> Result<(), Failure> {
    match value(name, key)? {
        Some(value) => print(&value),
        None => Err(Failure::other(format!("the profile `{name}` has no {key}"))),
    }
}

/// Returns the value of a setting, fit to be shown.
fn value(name: &str, key: &str) -> Result<Option<String>, Failure> {
    known(key)?;
    let profile = file::read()?.profiles.remove(name);
    let json = serde_json::to_value(profile.unwrap_or_default().without_keys());
    let json = json.map_err(|error| Failure::other(error.to_string()))?;
    Ok(match &json[key] {
        serde_json::Value::Null => None,
        serde_json::Value::String(text) => Some(text.clone()),
        other => Some(other.to_string()),
    })
}

fn known(key: &str) -> Result<(), Failure> {
    if SETTINGS.contains(&key) {
        return Ok(());
    }
    let names = SETTINGS.join(", ");
    Err(Failure::usage(format!(
        "unknown setting `{key}`; expected one of {names}"
    )))
}

fn key_from_stdin(name: &str) -> Result<String, Failure> {
    let bytes = key_file::typed::read(name);
    let bytes = bytes.map_err(|error| Failure::other(format!("stdin: {error}")))?;
    key_file::key(&bytes).map_err(|problem| Failure::usage(format!("stdin: {problem}")))
}

fn list(config: &Config) -> Result<(), Failure> {
    let names = config.profiles.keys();
    Ok(terminal::print(
        names.map(|name| format!("{name}\n")).collect::<String>(),
    )?)
}

/// Comments are not printed: an older key may be in one.
fn show(mut config: Config, format: Option<Format>) -> Result<(), Failure> {
    let profiles = std::mem::take(&mut config.profiles).into_iter();
    config.profiles = profiles
        .map(|(name, profile)| (name, profile.without_keys()))
        .collect();
    let text = toml_edit::ser::to_string_pretty(&config);
    let text = text.map_err(|error| Failure::other(error.to_string()))?;
    match format {
        Some(Format::Json | Format::Jsonl) => {
            let json = toml_edit::de::from_str::<serde_json::Value>(&text);
            let json = json.map_err(|error| Failure::other(error.to_string()))?;
            print(&format!("{json:#}"))
        }
        _ => print(text.trim_end()),
    }
}

fn print(text: &str) -> Result<(), Failure> {
    Ok(terminal::print(format!("{text}\n"))?)
}
