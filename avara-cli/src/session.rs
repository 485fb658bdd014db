//! [`Session`]: a client as flags, environment and profile configure it, and how to print.

use std::sync::OnceLock;

use avara_client::Client;
use tokio::runtime::{Builder, Runtime};

use crate::cli::Globals;
use crate::config::{Profile, key_file};
use crate::fault::Fault;
use crate::output::Format;
use crate::secret;
use crate::verbose::Verbose;

/// What a command needs that calls the API.
pub(crate) struct Session {
    pub(crate) client: Client,
    pub(crate) format: Format,
    pub(crate) verbose: Verbose,
}

impl Session {
    /// Flags win over the environment, and that over the profile.
    pub(crate) fn open(globals: &Globals) -> Result<Self, Fault> {
        let profile = Profile::load(globals.profile.as_deref())?;
        let client = client(globals, &profile)?;
        let _ = HOST.set(host_of(client.base_url()).to_owned());
        Ok(Self {
            client,
            format: globals
                .output
                .or(profile.output)
                .unwrap_or_else(Format::usual),
            verbose: Verbose::new(globals.verbosity),
        })
    }
}

fn client(globals: &Globals, profile: &Profile) -> Result<Client, Fault> {
    let mut builder =
        Client::builder().user_agent(concat!("avara-cli/", env!("CARGO_PKG_VERSION")));
    if let Some(url) = &profile.base_url {
        builder = builder.base_url(url);
    }
    if globals.dry_run {
        // Nothing is sent, so no key is needed.
        builder = builder.api_key("none");
    }
    // Another key in the profile is not looked at where it is not used.
    let has_key = globals.key_file.is_some() || has_env_key();
    if let Some(key) = (!has_key).then(|| profile.key()).transpose()?.flatten() {
        secret::hide(&key);
        builder = builder.api_key(key);
    }
    builder = builder.env();
    if let Some(file) = &globals.key_file {
        let key = key_file::read(file)?;
        secret::hide(&key);
        builder = builder.api_key(key);
    } else if let Ok(key) = std::env::var("AVARA_API_KEY") {
        secret::hide(&key);
    }
    if let Some(url) = &globals.base_url {
        builder = builder.base_url(url);
    }
    if let Some(timeout) = globals.timeout.or(profile.timeout()?) {
        builder = builder.timeout(timeout);
    }
    if let Some(retries) = globals.max_retries.or(profile.max_retries) {
        builder = builder.max_retries(retries);
    }
    Ok(builder.build()?)
}

fn has_env_key() -> bool {
    std::env::var_os("AVARA_API_KEY").is_some_and(|key| !key.is_empty())
}

static HOST: OnceLock<String> = OnceLock::new();

/// The host that is called, and its port where that is not the usual one.
pub(crate) fn host() -> &'static str {
    HOST.get().map_or("", String::as_str)
}

fn host_of(url: &str) -> &str {
    let after = url.split_once("://").map_or(url, |(_, after)| after);
    after.split('/').next().unwrap_or_default()
}

/// One thread is enough for what waits on a network.
pub(crate) fn runtime() -> Result<Runtime, Fault> {
    let runtime = Builder::new_current_thread().enable_all().build();
    runtime.map_err(|error| Fault::other(format!("cannot start: {error}")))
}
