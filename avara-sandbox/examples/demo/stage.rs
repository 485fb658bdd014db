//! The sandbox, the client, and what the audience sees.

use std::fmt::Display;
use std::io::Write;

use avara_client::Client;
use avara_sandbox::{Received, Sandbox};
use serde_json::Value;

use super::{Result, partner};

/// How much of a body is shown.
const MOST: usize = 100;

pub(crate) struct Stage<'a> {
    out: &'a mut (dyn Write + Send),
    pub(crate) avara: Client,
    pub(crate) sandbox: Sandbox,
    steps: usize,
    /// How many of the requests have been shown.
    shown: usize,
}

impl<'a> Stage<'a> {
    pub(crate) async fn open(out: &'a mut (dyn Write + Send)) -> Result<Self> {
        let sandbox = Sandbox::builder()
            .studies(250)
            .webhook_url(partner::start().await?)
            .webhook_key(partner::KEY)
            .start()
            .await?;
        let url = sandbox.url();
        writeln!(
            out,
            "A sandbox with a clinic, its users and studies is at {url}."
        )?;
        writeln!(
            out,
            "What follows are the requests that it receives, and what they lead to."
        )?;
        Ok(Self {
            out,
            avara: sandbox.client(),
            sandbox,
            steps: 0,
            shown: 0,
        })
    }

    pub(crate) fn step(&mut self, title: &str) -> Result {
        self.steps += 1;
        writeln!(self.out, "\n{}. {title}", self.steps)?;
        Ok(())
    }

    /// Shows the requests since the last time, and what they led to.
    pub(crate) fn show(&mut self, outcome: impl Display) -> Result {
        let requests = self.sandbox.requests();
        for request in &requests[self.shown..] {
            writeln!(self.out, "   {}", line(request))?;
        }
        self.shown = requests.len();
        writeln!(self.out, "   = {outcome}")?;
        Ok(())
    }

    pub(crate) async fn close(self) -> Result {
        let executed: u64 = self.sandbox.stats().operations.values().sum();
        let received = self.sandbox.requests().len();
        self.sandbox.stop().await?;
        let counts = format!("It received {received} requests, and executed {executed}.");
        writeln!(self.out, "\nThe sandbox has stopped. {counts}")?;
        Ok(())
    }
}

/// A request in one line, as it was received.
fn line(request: &Received) -> String {
    let status = match (request.status, request.fault) {
        (Some(status), _) => status.to_string(),
        (None, _) => "the connection was reset".to_owned(),
    };
    let body = request
        .body
        .as_ref()
        .map(|body| format!(" {}", shortened(&sorted(body).to_string())));
    format!(
        "{} {}{} -> {status}",
        request.method,
        request.path,
        body.unwrap_or_default()
    )
}

/// The same JSON with its fields in order, however the JSON library keeps them.
fn sorted(body: &Value) -> Value {
    match body.as_object() {
        Some(fields) => {
            let mut fields: Vec<_> = fields.clone().into_iter().collect();
            fields.sort_by(|(a, _), (b, _)| a.cmp(b));
            fields.into_iter().collect()
        }
        None => body.clone(),
    }
}

fn shortened(text: &str) -> String {
    match text.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}...", &text[..end]),
        None => text.to_owned(),
    }
}
