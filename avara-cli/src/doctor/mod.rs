//! `avara doctor`: looks at what a call needs, one thing after the other, and says what to do.

mod certificate;
mod check;
mod connection;
mod settings;

use avara_client::webhooks::Webhooks;
use clap::Command;

use crate::cli::Globals;
use crate::config::{self, Profile};
use crate::fault::Fault;
use crate::output::Format;
use crate::session::{KeySource, Session, runtime};
use check::Checks;

pub(crate) fn command() -> Command {
    Command::new("doctor")
        .about("Look for what keeps calls from working: settings, proxy, TLS, clock, keys")
        .long_about(
            "Look for what keeps calls from working: settings, the rights of files, the proxy, the name of the host, TLS and \
             who issued the certificate, the clock, the API key (by a call that reads one user) and the webhook key. Each \
             line says what to do. The exit status is that of the first failure",
        )
}

pub(crate) fn run(globals: &Globals) -> Result<(), Fault> {
    let mut checks = Checks::default();
    examine(globals, &mut checks)?;
    checks.print(globals.style.format.unwrap_or_else(Format::usual))?;
    checks.result()
}

/// Looks at one thing after the other, up to one that the others need.
fn examine(globals: &Globals, checks: &mut Checks) -> Result<(), Fault> {
    let name = config::profile_name(globals)?;
    let profile = match Profile::load(name.as_deref()) {
        Ok(profile) => profile,
        Err(fault) => {
            checks.fault("config", &fault);
            return Ok(());
        }
    };
    checks.fine("config", config::path()?.display().to_string());
    settings::files(checks, globals, &profile);
    let (session, source) = match Session::without_key(globals) {
        Ok(opened) => opened,
        Err(fault) => {
            checks.fault("settings", &fault);
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

/// Tries the key.
fn key(checks: &mut Checks, globals: &Globals, source: KeySource) {
    let advice = "see `avara config set-key --help`";
    if matches!(source, KeySource::None) {
        return checks.failed("API key", (3, "there is none"), advice);
    }
    let called = Session::open(globals).and_then(|session| {
        let call = session.client.viewer().users().list().limit(1);
        Ok(runtime()?.block_on(call.with_max_retries(0).send())?)
    });
    match called {
        Ok(_) => checks.fine(
            "API key",
            format!("{}; a call with it works", source.name()),
        ),
        Err(fault) => checks.fault("API key", &fault),
    }
}

fn webhook_key(checks: &mut Checks, session: &Session, profile: &Profile) {
    let key = session
        .client
        .webhook_key()
        .or(profile.webhook_key.as_deref());
    match key.map(Webhooks::new) {
        None => checks.fine("webhook key", "none; only receivers of webhooks need one"),
        Some(Ok(_)) => checks.fine("webhook key", "has the form of one"),
        Some(Err(error)) => checks.failed(
            "webhook key",
            (2, error.to_string()),
            "see `avara config set-key --help`",
        ),
    }
}
