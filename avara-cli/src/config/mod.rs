//! Profiles: base URL, key and habits, kept in a file.

mod command;
mod draft;
mod edit;
mod file;
pub(crate) mod key_command;
pub(crate) mod key_file;

use std::collections::BTreeMap;
use std::env;
use std::ffi::OsString;
use std::path::PathBuf;
use std::time::Duration;

use clap_complete::CompletionCandidate;
use serde::{Deserialize, Serialize};

pub(crate) use command::{command, run};
#[cfg(feature = "bridge")]
pub(crate) use edit::at_home;
pub(crate) use file::path;

use crate::cli::Globals;
use crate::cli::parsers::duration;
use crate::failure::Failure;
use crate::network::{self, Network};
use crate::output::Format;

/// The config file.
#[derive(Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Config {
    #[serde(default)]
    profiles: BTreeMap<String, Profile>,
}

/// The settings that are kept under one name.
#[derive(Clone, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Profile {
    pub(crate) base_url: Option<String>,
    allow_http: Option<String>,
    pub(crate) output: Option<Format>,
    timeout: Option<String>,
    pub(crate) max_retries: Option<u32>,
    window: Option<String>,
    key_file: Option<PathBuf>,
    api_key: Option<String>,
    api_key_command: Option<String>,
    pub(crate) webhook_key: Option<String>,
    ca_file: Option<PathBuf>,
    client_cert: Option<PathBuf>,
    client_key: Option<PathBuf>,
    proxy: Option<String>,
    no_proxy: Option<String>,
}

impl Profile {
    fn is_secret(&self) -> bool {
        let has_password = self.proxy.as_deref().is_some_and(network::has_user);
        self.api_key.is_some() || self.webhook_key.is_some() || has_password
    }

    /// Returns the same, fit to be shown.
    fn without_keys(mut self) -> Self {
        for key in [&mut self.api_key, &mut self.webhook_key] {
            if key.is_some() {
                *key = Some("<hidden>".to_owned());
            }
        }
        self.proxy = self.proxy.as_deref().map(network::without_user);
        self
    }
}

const PROFILE: &str = "AVARA_PROFILE";

const SETTINGS: [&str; 15] = [
    "base-url",
    "allow-http",
    "output",
    "timeout",
    "max-retries",
    "window",
    "key-file",
    "api-key-command",
    "ca-file",
    "client-cert",
    "client-key",
    "proxy",
    "no-proxy",
    "api-key",
    "webhook-key",
];

/// The profile that is used if none is named, if there is one.
pub(crate) const DEFAULT: &str = "default";

impl Profile {
    /// Loads the profile of this name, else the default.
    pub(crate) fn load(name: Option<&str>) -> Result<Self, Failure> {
        let mut config = file::read()?;
        let Some(name) = name else {
            return Ok(config.profiles.remove(DEFAULT).unwrap_or_default());
        };
        match config.profiles.remove(name) {
            Some(profile) => Ok(profile),
            None => Err(unknown(name, &config)),
        }
    }

    pub(crate) fn has_key(&self) -> bool {
        self.api_key.is_some() || self.key_file.is_some() || self.api_key_command.is_some()
    }

    /// Returns the command that prints the API key, unless the key is there without.
    pub(crate) fn key_command(&self) -> Option<&str> {
        let is_there = self.api_key.is_some() || self.key_file.is_some();
        self.api_key_command.as_deref().filter(|_| !is_there)
    }

    /// Returns the file with the API key, if the key is in one.
    pub(crate) fn key_file(&self) -> Option<&PathBuf> {
        self.key_file.as_ref().filter(|_| self.api_key.is_none())
    }

    pub(crate) fn network(&self) -> Network {
        Network {
            ca_file: self.ca_file.clone(),
            client_cert: self.client_cert.clone(),
            client_key: self.client_key.clone(),
            proxy: self.proxy.clone(),
            no_proxy: self.no_proxy.clone(),
        }
    }

    fn files(&mut self) -> [&mut Option<PathBuf>; 4] {
        [
            &mut self.key_file,
            &mut self.ca_file,
            &mut self.client_cert,
            &mut self.client_key,
        ]
    }

    /// Returns the API key, from the profile or from the file that it names.
    pub(crate) fn key(&self) -> Result<Option<String>, Failure> {
        match (&self.api_key, &self.key_file) {
            (Some(key), _) => Ok(Some(key.clone())),
            (None, Some(file)) => key_file::read(file).map(Some),
            (None, None) => Ok(None),
        }
    }

    /// Returns the hosts that http is allowed to.
    pub(crate) fn http_hosts(&self) -> impl Iterator<Item = &str> {
        let hosts = self.allow_http.as_deref().into_iter();
        hosts.flat_map(|hosts| hosts.split(',')).map(str::trim)
    }

    pub(crate) fn timeout(&self) -> Result<Option<Duration>, Failure> {
        time("timeout", self.timeout.as_deref())
    }

    pub(crate) fn window(&self) -> Result<Option<Duration>, Failure> {
        time("window", self.window.as_deref())
    }
}

fn time(name: &str, text: Option<&str>) -> Result<Option<Duration>, Failure> {
    let time = text.map(duration).transpose();
    time.map_err(|problem| Failure::usage(format!("{name} of the profile: {problem}")))
}

/// Returns the profile that the flag names, else the environment; none if neither does.
pub(crate) fn profile_name(globals: &Globals) -> Result<Option<String>, Failure> {
    chosen(globals.profile.as_deref())
}

/// Returns the profile of a flag, else that of the environment.
pub(crate) fn chosen(flag: Option<&str>) -> Result<Option<String>, Failure> {
    let from_env = || env::var_os(PROFILE).filter(|name| !name.is_empty());
    match flag.map(OsString::from).or_else(from_env) {
        // Without it, the call would go to another server than the intended one.
        Some(name) => OsString::into_string(name)
            .map(Some)
            .map_err(|_| Failure::usage(format!("{PROFILE} is not Unicode text"))),
        None => Ok(None),
    }
}

/// Returns the names of all profiles, for completions.
pub(crate) fn profiles() -> Vec<CompletionCandidate> {
    let names = file::read().unwrap_or_default().profiles.into_keys();
    names.map(CompletionCandidate::new).collect()
}

fn unknown(name: &str, config: &Config) -> Failure {
    let names: Vec<_> = config.profiles.keys().map(String::as_str).collect();
    let others = if names.is_empty() {
        "there are no profiles yet: see `avara config set --help`".to_owned()
    } else {
        format!("there are {}", names.join(", "))
    };
    Failure::usage(format!("no profile `{name}`; {others}"))
}
