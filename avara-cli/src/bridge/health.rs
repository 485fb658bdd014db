//! [`Health`]: whether events can be answered now.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use avara_client::webhooks::StoreError;
use metrics::gauge;
use serde_json::{Value, json};
use tokio::time::{sleep, timeout};
use tracing::{info, warn};

use super::sides::Source;
use super::store::Store;

/// The time between two questions: a shorter one while something is away, so that its return is soon known.
const USUALLY: Duration = Duration::from_secs(5);
const WHILE_AWAY: Duration = Duration::from_secs(1);

const PATIENCE: Duration = Duration::from_secs(5);

/// The state of a bridge. Its clones are one.
#[derive(Clone, Default)]
pub(super) struct Health(Arc<State>);

#[derive(Default)]
struct State {
    archive: Part,
    store: Part,
    is_ending: AtomicBool,
}

/// An archive or a store: what it answered last.
struct Part(RwLock<Result<(), String>>);

impl Default for Part {
    fn default() -> Self {
        Self(RwLock::new(Err(NOT_ASKED.to_owned())))
    }
}

const NOT_ASKED: &str = "not asked yet";

impl Part {
    fn get(&self) -> Result<(), String> {
        self.0
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// Keeps an answer, and logs a change.
    fn set(&self, part: &'static str, answer: Result<(), String>) {
        let mut last = self.0.write().unwrap_or_else(PoisonError::into_inner);
        match (&*last, &answer) {
            (Ok(()), Ok(())) => {}
            (Err(_), Ok(())) => info!(part, "it answers"),
            (Err(before), Err(reason)) if before == reason => {}
            (_, Err(reason)) => warn!(part, reason, "it is away"),
        }
        gauge!("avara_bridge_up", "part" => part).set(f64::from(u8::from(answer.is_ok())));
        *last = answer;
    }

    fn text(&self) -> String {
        self.get().err().unwrap_or_else(|| "ok".to_owned())
    }
}

impl Health {
    /// Asks the archive and the store, again and again.
    pub(super) async fn watch(self, source: Source, store: Store) {
        loop {
            let (archive, stored) =
                tokio::join!(source.probe(PATIENCE), timeout(PATIENCE, store.probe()));
            let archive = archive.map_err(|error| error.to_string());
            let stored = stored.unwrap_or_else(|_| Err(StoreError::new("no answer in time")));
            self.0.archive.set("archive", archive);
            self.0
                .store
                .set("store", stored.map_err(|error| error.to_string()));
            sleep(if self.is_up() { USUALLY } else { WHILE_AWAY }).await;
        }
    }

    fn is_up(&self) -> bool {
        self.0.archive.get().is_ok() && self.0.store.get().is_ok()
    }

    /// Is not ready from now on.
    pub(super) fn end(&self) {
        self.0.is_ending.store(true, Ordering::Relaxed);
    }

    fn is_ending(&self) -> bool {
        self.0.is_ending.load(Ordering::Relaxed)
    }

    pub(super) fn is_ready(&self) -> bool {
        self.is_up() && !self.is_ending()
    }

    /// Returns the state, without names of machines.
    pub(super) fn json(&self) -> Value {
        json!({
            "ready": self.is_ready(),
            "archive": self.0.archive.text(),
            "store": self.0.store.text(),
            "ending": self.is_ending(),
        })
    }
}
