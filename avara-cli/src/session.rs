//! [`Session`]: a client as flags, environment and profile configure it, and how to print.

use std::env::{self, VarError};

use avara_client::{Client, RetryPolicy};
use tokio::runtime::{Builder, Runtime};

use crate::cli::Globals;
use crate::config::{self, Profile, key_file};
use crate::fault::Fault;
use crate::output::Format;
use crate::verbose::Verbose;
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
    pub(crate) fn open(globals: &Globals) -> Result<Self, Fault> {
        let name = config::profile_name(globals)?;
        let profile = Profile::load(name.as_deref())?;
        let key = key(globals, &profile)?;
        if let Some(key) = &key {
            secret::hide(key);
        }
        let client = client(globals, &profile, key.as_deref())?;
        host::set(client.base_url());
        Ok(Self {
            client,
            format: globals
                .output
                .or(profile.output)
                .unwrap_or_else(Format::usual),
            verbose: Verbose::new(globals.verbosity),
            key: key.unwrap_or_default(),
            profile: name,
        })
    }

    /// Returns where requests go, as far as that is not the usual.
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
pub(crate) fn try_key(globals: &Globals, profile: &Profile, key: &str) -> Result<(), Fault> {
    let client = client(globals, profile, Some(key))?;
    host::set(client.base_url());
    let call = client.viewer().users().list().limit(1).with_max_retries(0);
    runtime()?.block_on(call.send())?;
    Ok(())
}

fn client(globals: &Globals, profile: &Profile, key: Option<&str>) -> Result<Client, Fault> {
    let mut builder =
        Client::builder().user_agent(concat!("avara-cli/", env!("CARGO_PKG_VERSION")));
    if let Some(url) = &profile.base_url {
        builder = builder.base_url(url);
    }
    if let Some(allow) = profile.allow_http {
        builder = builder.allow_insecure_http(allow);
    }
    builder = builder.env();
    if globals.allow_http {
        builder = builder.allow_insecure_http(true);
    }
    if let Some(key) = key {
        builder = builder.api_key(key);
    }
    if let Some(url) = &globals.base_url {
        builder = builder.base_url(url);
    }
    if let Some(timeout) = globals.timeout.or(profile.timeout()?) {
        builder = builder.timeout(timeout);
    }
    let mut policy = RetryPolicy::default();
    if let Some(retries) = globals.max_retries.or(profile.max_retries) {
        policy = policy.max_retries(retries);
    }
    if let Some(window) = globals.window.or(profile.window()?) {
        policy = policy.window(window);
    }
    Ok(builder.retries(policy).build()?)
}

/// Returns the API key. One that is not used is not looked at.
fn key(globals: &Globals, profile: &Profile) -> Result<Option<String>, Fault> {
    if globals.dry_run {
        // Nothing is sent, so no key is needed.
        return Ok(Some("none".to_owned()));
    }
    if let Some(file) = &globals.key_file {
        return key_file::read(file).map(Some);
    }
    match env::var("AVARA_API_KEY") {
        Ok(key) if !key.is_empty() => Ok(Some(key)),
        // The client says what is wrong with it.
        Err(VarError::NotUnicode(_)) => Ok(None),
        _ => profile.key(),
    }
}

/// Returns a runtime: one thread is enough for what waits on a network.
pub(crate) fn runtime() -> Result<Runtime, Fault> {
    let runtime = Builder::new_current_thread().enable_all().build();
    runtime.map_err(|error| Fault::other(format!("cannot start: {error}")))
}
