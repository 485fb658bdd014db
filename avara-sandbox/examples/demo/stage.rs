//! The sandbox, the client, and what the audience sees.

use std::fmt::Display;

use avara_client::Client;
use avara_sandbox::{Received, Sandbox};

use crate::Result;

/// How much of a body is shown.
const MOST: usize = 100;

pub(crate) struct Stage {
    pub(crate) avara: Client,
    pub(crate) sandbox: Sandbox,
    steps: usize,
    /// How many of the requests have been shown.
    shown: usize,
}

impl Stage {
    pub(crate) async fn open() -> Result<Self> {
        let sandbox = Sandbox::builder().studies(250).start().await?;
        println!(
            "A sandbox with a clinic, its users and studies is at {}.",
            sandbox.url()
        );
        println!("What follows are the requests that it receives, and what they lead to.");
        Ok(Self {
            avara: sandbox.client(),
            sandbox,
            steps: 0,
            shown: 0,
        })
    }

    pub(crate) fn step(&mut self, title: &str) {
        self.steps += 1;
        println!("\n{}. {title}", self.steps);
    }

    /// Shows the requests since the last time.
    pub(crate) fn show_requests(&mut self) {
        let requests = self.sandbox.requests();
        for request in &requests[self.shown..] {
            println!("   {}", line(request));
        }
        self.shown = requests.len();
    }

    /// Shows the requests since the last time, and what they led to.
    pub(crate) fn show(&mut self, outcome: impl Display) {
        self.show_requests();
        println!("   = {outcome}");
    }

    pub(crate) async fn close(self) -> Result {
        let executed: u64 = self.sandbox.stats().operations.values().sum();
        let received = self.sandbox.requests().len();
        self.sandbox.stop().await?;
        println!(
            "\nThe sandbox has stopped. It received {received} requests, and executed {executed}."
        );
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
        .map(|body| format!(" {}", shortened(&body.to_string())));
    format!(
        "{} {}{} -> {status}",
        request.method,
        request.path,
        body.unwrap_or_default()
    )
}

fn shortened(text: &str) -> String {
    match text.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}...", &text[..end]),
        None => text.to_owned(),
    }
}
