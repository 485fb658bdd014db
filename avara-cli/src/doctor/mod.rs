//! `avara doctor`: checks the requirements of a call one by one, with advice.

mod certificate;
mod check;
mod connection;
mod settings;

use avara_client::webhooks::Webhooks;
use clap::Command;

use crate::cli::Globals;
use crate::config::{self, Profile};
use crate::failure::Failure;
use crate::output::Format;
use crate::session::{KeySource, Session, runtime};
pub(crate) use check::Checks;
#[cfg(feature = "bridge")]
pub(crate) use connection::clock;

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
    checks.fine("config", config::path()?.display().to_string());
    settings::files(checks, globals, &profile);
    let (session, source) = match Session::without_key(globals) {
        Ok(opened) => opened,
        Err(failure) => {
            checks.failure("settings", &failure);
            return Ok(());
        }
    };
    let proxy = settings::proxy(checks, globals, &profile, session.client.base_url());
    let runtime = runtime()?;
    runtime.block_on(connection::examine(checks, &session.client, proxy));
    key(checks, globals, source);
    webhook_key(checks, &session, &profile);
    Ok(())
}

/// Tests the key.
fn key(checks: &mut Checks, globals: &Globals, source: KeySource) {
    let advice = "see `avara config set-key --help`";
    if matches!(source, KeySource::None) {
        return checks.failed("API key", (3, "missing"), advice);
    }
    let called = Session::open(globals).and_then(|session| {
        let call = session.client.viewer().users().list().limit(1);
        Ok(runtime()?.block_on(call.with_max_retries(0).send())?)
    });
    match called {
        Ok(_) => checks.fine(
            "API key",
            format!("{}; a test call succeeded", source.name()),
        ),
        Err(failure) => checks.failure("API key", &failure),
    }
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
