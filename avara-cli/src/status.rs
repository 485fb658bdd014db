//! `avara status`: the profile, the base URL and the source of the key. Sends nothing.

use std::io;

use clap::Command;
use serde_json::json;

use crate::cli::Globals;
use crate::config;
use crate::failure::Failure;
use crate::output::{Format, record};
use crate::session::Session;
use crate::terminal;

pub(crate) fn command() -> Command {
    Command::new("status")
        .about("Show the profile, the base URL and the source of the API key; sends nothing")
}

pub(crate) fn run(globals: &Globals) -> Result<(), Failure> {
    let (session, key) = Session::without_key(globals)?;
    let status = json!({
        "profile": session.profile(),
        "config": config::path().ok().map(|path| path.display().to_string()),
        "baseUrl": session.client.base_url(),
        "key": key.name(),
        "output": session.format,
    });
    let status = status.to_string();
    match session.format {
        Format::Json | Format::Jsonl => terminal::print(status + "\n")?,
        _ => record(&mut io::stdout(), status.as_bytes(), 0)?,
    }
    Ok(())
}
