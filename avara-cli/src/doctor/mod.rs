//! `avara doctor`: checks the requirements of a call one by one, with advice.

mod anchor;
mod certificates;
mod chain;
mod check;
mod clock;
mod connection;
mod files;
mod handshake;
mod inspection;
mod name;
mod route;
mod tls;
mod validity;

use std::time::Duration;

use avara_client::reqwest::Url;
use avara_client::webhooks::Webhooks;
use clap::Command;

use crate::cli::Globals;
use crate::config::{self, Profile};
use crate::failure::Failure;
use crate::output::Format;
use crate::session::{KeySource, Session, runtime};
use certificates::Certificates;
pub(crate) use check::Checks;
#[cfg(feature = "bridge")]
pub(crate) use clock::clock;

/// The longest that a step may take.
const LIMIT: Duration = Duration::from_secs(10);

pub(crate) fn command() -> Command {
    Command::new("doctor")
        .about("Find out why calls fail: checks settings, proxy, TLS, clock and keys")
        .long_about(
            "Find out why calls fail: checks settings, file permissions, the proxy, the host name, TLS and the issuer of the \
             certificate, the clock, the API key (by reading one user) and the webhook key. Each line has advice. The \
             exit status is that of the first failure",
        )
}

pub(crate) fn run(globals: &Globals) -> Result<(), Failure> {
    let mut checks = Checks::default();
    examine(globals, &mut checks)?;
    checks.print(globals.style.format.unwrap_or_else(Format::usual))?;
    checks.result()
}

/// Checks one by one, and stops at a failure that the other checks depend on.
fn examine(globals: &Globals, checks: &mut Checks) -> Result<(), Failure> {
    let name = config::profile_name(globals)?;
    let profile = match Profile::load(name.as_deref()) {
        Ok(profile) => profile,
        Err(failure) => {
            checks.failure("config", &failure);
            return Ok(());
        }
    };
    let config = config::path()?;
    let exists = if config.exists() {
        ""
    } else {
        ", which does not exist"
    };
    checks.fine("config", format!("{}{exists}", config.display()));
    files::examine(checks, globals, &profile);
    let limit = globals.timeout.or(profile.timeout()?);
    let limit = limit.unwrap_or(LIMIT).min(LIMIT);
    let limited = Globals {
        timeout: Some(limit),
        ..globals.clone()
    };
    let (session, source) = match Session::without_key(&limited) {
        Ok(opened) => opened,
        Err(failure) => {
            checks.failure("settings", &failure);
            return Ok(());
        }
    };
    let works = connects(checks, &session, (globals, &profile), limit)?;
    key(checks, globals, source, works.then_some(limit))?;
    webhook_key(checks, &session, &profile);
    Ok(())
}

/// Checks the connection. Returns true if the API answers.
fn connects(
    checks: &mut Checks,
    session: &Session,
    (globals, profile): (&Globals, &Profile),
    limit: Duration,
) -> Result<bool, Failure> {
    let client = &session.client;
    let api = Url::parse(client.base_url());
    let api = api.map_err(|error| Failure::usage(error.to_string()))?;
    let certificates = Certificates::set(globals, profile);
    let route = route::examine(checks, globals, profile, &api);
    let runtime = runtime()?;
    let examined = connection::examine(checks, client, (&api, &route), &certificates, limit);
    let works = runtime.block_on(examined);
    // A name server may still be asked.
    runtime.shutdown_background();
    Ok(works)
}

/// Tests the key, in this time if there is a connection.
fn key(
    checks: &mut Checks,
    globals: &Globals,
    source: KeySource,
    limit: Option<Duration>,
) -> Result<(), Failure> {
    let advice = "see `avara config set-key --help`";
    if matches!(source, KeySource::None) {
        checks.failed("API key", (3, "missing"), advice);
        return Ok(());
    }
    let Some(limit) = limit else {
        let text = format!("{}; not tested: the API does not answer", source.name());
        checks.doubtful("API key", text, "mend the connection first");
        return Ok(());
    };
    let runtime = runtime()?;
    let called = Session::open(globals).and_then(|session| {
        let call = session.client.viewer().users().list().limit(1);
        let call = call.with_max_retries(0).with_timeout(limit);
        Ok(runtime.block_on(call.send())?)
    });
    runtime.shutdown_background();
    match called {
        Ok(_) => checks.fine(
            "API key",
            format!("{}; a test call succeeded", source.name()),
        ),
        Err(failure) => checks.failure("API key", &failure),
    }
    Ok(())
}

fn webhook_key(checks: &mut Checks, session: &Session, profile: &Profile) {
    let key = session
        .client
        .webhook_key()
        .or(profile.webhook_key.as_deref());
    match key.map(Webhooks::new) {
        None => checks.fine("webhook key", "none; only receivers of webhooks need one"),
        Some(Ok(_)) => checks.fine("webhook key", "well formed"),
        Some(Err(error)) => checks.failed(
            "webhook key",
            (2, error.to_string()),
            "see `avara config set-key --help`",
        ),
    }
}
