//! `avara status`: the profile, the base URL and the source of the key. Sends nothing.

use std::io::{self, Write as _};

use clap::Command;
use serde_json::json;

use crate::cli::Globals;
use crate::config;
use crate::failure::Failure;
use crate::output::{Format, record};
use crate::session::Session;

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
    let mut out = io::stdout().lock();
    match session.format {
        Format::Json | Format::Jsonl => writeln!(out, "{status}")?,
        _ => record(&mut out, status.to_string().as_bytes(), 0)?,
    }
    Ok(out.flush()?)
}
