//! [`Session`]: a client configured by flags, environment and profile, with the output format.

use std::env;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use avara_client::{Client, ClientBuilder, RetryPolicy};
use tokio::runtime::{Builder, Runtime};

use crate::cli::Globals;
use crate::config::{self, Profile, key_command, key_file};
use crate::failure::Failure;
use crate::output::Format;
use crate::verbose::Verbose;
use crate::with::With as _;
use crate::{host, secret};

/// Everything that a command needs to call the API.
pub(crate) struct Session {
    pub(crate) client: Client,
    /// The profile, where one is named.
    profile: Option<String>,
    pub(crate) format: Format,
    pub(crate) verbose: Verbose,
    /// The API key, which distinguishes one account from another.
    pub(crate) key: String,
}

impl Session {
    /// Flags win over the environment, and that over the profile.
    pub(crate) fn open(globals: &Globals) -> Result<Self, Failure> {
        let (name, profile) = profile(globals)?;
        let (source, key) = match KeySource::of(globals, &profile) {
            // Nothing is sent, so no key is needed.
            _ if globals.dry_run => (KeySource::None, Some("none".to_owned())),
            source => (source, source.key(globals, &profile)?),
        };
        if let Some(key) = &key {
            secret::hide(key);
        }
        Self::new(globals, name, &profile, key.as_deref(), source)
    }

    /// Opens one that sends nothing, and reports the source of its key.
    pub(crate) fn without_key(globals: &Globals) -> Result<(Self, KeySource), Failure> {
        let (name, profile) = profile(globals)?;
        let source = KeySource::of(globals, &profile);
        let session = Self::new(globals, name, &profile, Some("none"), KeySource::None)?;
        Ok((session, source))
    }

    fn new(
        globals: &Globals,
        name: Option<String>,
        profile: &Profile,
        key: Option<&str>,
        source: KeySource,
    ) -> Result<Self, Failure> {
        let mut builder = builder(globals, profile)?;
        builder = match (source, key, profile.key_command()) {
            (KeySource::Command, Some(key), Some(command)) => {
                builder.api_key_from(asked_again(key, command, command_limit(globals, profile)?))
            }
            (_, Some(key), _) => builder.api_key(key),
            (_, None, _) => builder,
        };
        let client = builder.build()?;
        host::set(client.base_url());
        Ok(Self {
            client,
            format: globals
                .style
                .format
                .or(profile.output)
                .unwrap_or_else(Format::usual),
            verbose: Verbose(globals.verbosity),
            key: key.unwrap_or_default().to_owned(),
            profile: name,
        })
    }

    pub(crate) fn profile(&self) -> &str {
        self.profile.as_deref().unwrap_or(config::DEFAULT)
    }

    /// Returns the destination of requests, if it is not the default.
    pub(crate) fn destination(&self) -> String {
        let profile = self.profile.as_ref();
        let profile = profile.map(|name| format!(", with the profile `{name}`"));
        let url = self.client.base_url();
        let url = (url != BASE_URL).then(|| format!(", at {url}"));
        [profile, url].into_iter().flatten().collect()
    }
}

/// The client's own.
const BASE_URL: &str = "https://api.avarasoftware.com";

/// Makes a call that changes nothing, to see if a key works.
pub(crate) fn try_key(globals: &Globals, profile: &Profile, key: &str) -> Result<(), Failure> {
    let client = builder(globals, profile)?.api_key(key).build()?;
    host::set(client.base_url());
    let call = client.viewer().users().list().limit(1).with_max_retries(0);
    runtime()?.block_on(call.send())?;
    Ok(())
}

/// Returns a key, and from the second time on what the command prints: in a long run, it may print
/// another one.
fn asked_again(
    key: &str,
    command: &str,
    limit: Duration,
) -> impl Fn() -> Pin<Box<dyn Future<Output = Result<String, String>> + Send>> + Send + Sync + 'static
{
    let (first, command) = (Mutex::new(Some(key.to_owned())), command.to_owned());
    move || {
        let first = first.lock().unwrap_or_else(PoisonError::into_inner).take();
        let command = command.clone();
        Box::pin(async move {
            match first {
                Some(key) => Ok(key),
                None => key_command::run(&command, limit)
                    .await
                    .map_err(|failure| failure.text()),
            }
        })
    }
}

/// Returns the time that `api-key-command` has: that of an attempt, as for the client.
fn command_limit(globals: &Globals, profile: &Profile) -> Result<Duration, Failure> {
    let timeout = globals.timeout.or(profile.timeout()?);
    Ok(timeout.unwrap_or(key_command::LIMIT))
}

/// Returns all settings but the key.
fn builder(globals: &Globals, profile: &Profile) -> Result<ClientBuilder, Failure> {
    let builder = Client::builder().user_agent(concat!("avara-cli/", env!("CARGO_PKG_VERSION")));
    let builder = profile.network().apply(builder);
    let builder = builder.with(profile.base_url.as_ref(), ClientBuilder::base_url);
    let hosts = globals.allow_http.iter().map(String::as_str);
    let builder = hosts
        .chain(profile.http_hosts())
        .fold(builder.env(), ClientBuilder::allow_http_to);
    let timeout = globals.timeout.or(profile.timeout()?);
    let retries = globals.max_retries.or(profile.max_retries);
    let window = globals.window.or(profile.window()?);
    let policy = RetryPolicy::default()
        .with(retries, RetryPolicy::max_retries)
        .with(window, RetryPolicy::window);
    let builder = globals.network.apply(builder);
    Ok(builder
        .with(globals.base_url.as_ref(), ClientBuilder::base_url)
        .with(timeout, ClientBuilder::timeout)
        .retries(policy))
}

fn profile(globals: &Globals) -> Result<(Option<String>, Profile), Failure> {
    let name = config::profile_name(globals)?;
    let profile = Profile::load(name.as_deref())?;
    Ok((name, profile))
}

/// The source of the API key. The others are ignored.
#[derive(Clone, Copy, Debug)]
pub(crate) enum KeySource {
    None,
    Flag,
    Environment,
    Profile,
    Command,
}

impl KeySource {
    fn of(globals: &Globals, profile: &Profile) -> Self {
        let in_environment = env::var_os("AVARA_API_KEY").is_some_and(|key| !key.is_empty());
        match &globals.key_file {
            Some(_) => Self::Flag,
            None if in_environment => Self::Environment,
            None if profile.key_command().is_some() => Self::Command,
            None if profile.has_key() => Self::Profile,
            None => Self::None,
        }
    }

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::None => "none: see `avara config set-key --help`",
            Self::Flag => "--key-file",
            Self::Environment => "AVARA_API_KEY",
            Self::Profile => "the profile",
            Self::Command => "api-key-command of the profile",
        }
    }

    fn key(self, globals: &Globals, profile: &Profile) -> Result<Option<String>, Failure> {
        match (self, &globals.key_file) {
            (Self::Flag, Some(file)) => key_file::read(file).map(Some),
            // The client reports one that is not Unicode text.
            (Self::Environment, _) => Ok(env::var("AVARA_API_KEY").ok()),
            (Self::Profile, _) => profile.key(),
            (Self::Command, _) => {
                let limit = command_limit(globals, profile)?;
                let ask = |command| runtime()?.block_on(key_command::run(command, limit));
                profile.key_command().map(ask).transpose()
            }
            _ => Ok(None),
        }
    }
}

/// Returns a runtime: one thread is enough for what waits on a network.
pub(crate) fn runtime() -> Result<Runtime, Failure> {
    let runtime = Builder::new_current_thread().enable_all().build();
    runtime.map_err(|error| Failure::other(format!("cannot start: {error}")))
}
