//! Requests and webhooks as they happen: server-sent events.

use std::fmt::Write as _;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use hyper::Response;
use hyper::header::{CACHE_CONTROL, CONTENT_TYPE, HeaderValue};
use serde_json::{Value, json};
use tokio::sync::{mpsc, watch};
use tokio::time::sleep;

use super::payload::Payload;
use super::run::Run;
use super::shared::Shared;
use crate::history::Position;

/// A reader that is behind gets the newest ones.
const MOST: usize = 200;

/// The time between two messages: under load, many requests come at once.
const PAUSE: Duration = Duration::from_millis(100);

/// Returns a response that ends with its reader or with the server.
pub(super) fn open(shared: &Arc<Shared>, run: watch::Receiver<Run>) -> Response<Payload> {
    // Nothing piles up for a slow reader: the next message is written once the last one is taken.
    let (sender, receiver) = mpsc::channel(1);
    tokio::spawn(follow(Arc::clone(shared), sender, run));
    let mut response = Response::new(Payload::Stream(receiver));
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/event-stream"));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

async fn follow(shared: Arc<Shared>, sender: mpsc::Sender<Bytes>, mut run: watch::Receiver<Run>) {
    tokio::select! {
        () = report(&shared, &sender) => {}
        () = sender.closed() => {}
        _ = run.wait_for(|run| *run != Run::On) => {}
    }
}

async fn report(shared: &Shared, sender: &mpsc::Sender<Bytes>) {
    let (mut requests, mut deliveries) = (shared.journal.watch(), shared.outbox.watch());
    let mut seen = Seen::default();
    loop {
        let messages = seen.catch_up(shared);
        if sender.send(messages.into()).await.is_err() {
            return;
        }
        sleep(PAUSE).await;
        let changed = tokio::select! {
            changed = requests.changed() => changed,
            changed = deliveries.changed() => changed,
        };
        if changed.is_err() {
            return;
        }
    }
}

/// How far a reader has come.
#[derive(Default)]
struct Seen {
    requests: Position,
    deliveries: Position,
}

impl Seen {
    /// Returns the messages about everything since then.
    fn catch_up(&mut self, shared: &Shared) -> String {
        let (entries, end) = shared.journal.after(self.requests, MOST);
        let mut messages = String::new();
        if end.resets != self.requests.resets {
            add(&mut messages, "reset", &json!({}));
        }
        self.requests = end;
        for entry in entries {
            add(&mut messages, "request", &entry.summary());
        }
        let (deliveries, end) = shared.outbox.after(self.deliveries, MOST);
        self.deliveries = end;
        for (number, delivery) in deliveries {
            add(&mut messages, "webhook", &delivery.summary(number));
        }
        messages
    }
}

fn add(messages: &mut String, event: &str, data: &Value) {
    // Writing to a string does not fail, and JSON has no line breaks.
    let _ = write!(messages, "event: {event}\ndata: {data}\n\n");
}
