//! [`Session`]: a client as flags, environment and profile configure it, and how to print.

use avara_client::Client;
use tokio::runtime::{Builder, Runtime};

use crate::cli::Globals;
use crate::config::{self, Profile, key_file};
use crate::fault::Fault;
use crate::output::Format;
use crate::verbose::Verbose;

/// What a command needs that calls the API.
pub(crate) struct Session {
    pub(crate) client: Client,
    /// The profile, where one is named.
    profile: Option<String>,
    pub(crate) format: Format,
    pub(crate) verbose: Verbose,
}

impl Session {
    /// Flags win over the environment, and that over the profile.
    pub(crate) fn open(globals: &Globals) -> Result<Self, Fault> {
        let name = config::profile_name(globals)?;
        let profile = Profile::load(name.as_deref())?;
        Ok(Self {
            client: client(globals, &profile)?,
            format: globals
                .output
                .or(profile.output)
                .unwrap_or_else(Format::usual),
            verbose: Verbose::new(globals.verbosity),
            profile: name,
        })
    }

    /// Where it goes, as far as that is not the usual.
    pub(crate) fn place(&self) -> String {
        let profile = self.profile.as_ref();
        let profile = profile.map(|name| format!(", with the profile `{name}`"));
        let url = self.client.base_url();
        let url = (url != BASE_URL).then(|| format!(", at {url}"));
        [profile, url].into_iter().flatten().collect()
    }
}

/// The client's own.
const BASE_URL: &str = "https://api.avarasoftware.com";

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
        builder = builder.api_key(key);
    }
    builder = builder.env();
    if let Some(file) = &globals.key_file {
        builder = builder.api_key(key_file::read(file)?);
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

/// One thread is enough for what waits on a network.
pub(crate) fn runtime() -> Result<Runtime, Fault> {
    let runtime = Builder::new_current_thread().enable_all().build();
    runtime.map_err(|error| Fault::other(format!("cannot start: {error}")))
}
