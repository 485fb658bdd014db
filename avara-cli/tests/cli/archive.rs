//! An archive of studies that takes its time: it files a study after it has answered, or without
//! ever answering.

use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use avara_test_kit::{Reply, Server};
use serde_json::{Value, json};

/// Its behaviour.
#[derive(Clone)]
pub(crate) struct Manner {
    /// The time from a create until the study can be found.
    pub(crate) takes: Duration,
    /// Its immediate answer; `None` if it answers when it is done.
    pub(crate) answers: Option<(u16, &'static str)>,
    /// The time of creation by its clock.
    pub(crate) created_at: &'static str,
}

impl Default for Manner {
    fn default() -> Self {
        Self {
            takes: Duration::ZERO,
            answers: None,
            created_at: "2999-01-01T00:00:00.000Z",
        }
    }
}

/// A running one.
pub(crate) struct Archive {
    pub(crate) server: Server,
    filed: Arc<Filed>,
}

/// The studies, and when each can be found.
type Filed = Mutex<Vec<(Instant, Value)>>;

impl Archive {
    pub(crate) fn new(manner: Manner) -> Self {
        let filed = Arc::<Filed>::default();
        let shared = Arc::clone(&filed);
        let server =
            Server::answering(
                move |request| match request.path().rsplit_once("/by-uid/") {
                    Some((_, uid)) => find(&shared, uid),
                    None => file(&shared, request.json(), &manner),
                },
            );
        Self { server, filed }
    }

    /// Returns how often studies were created, including copies.
    pub(crate) fn created(&self) -> usize {
        self.filed.lock().unwrap().len()
    }
}

fn find(filed: &Filed, uid: &str) -> Reply {
    let filed = filed.lock().unwrap();
    let mut ready = filed.iter().filter(|(ready, _)| *ready <= Instant::now());
    match ready.find(|(_, study)| study["studyInstanceUid"] == uid) {
        Some((_, study)) => Reply::json(200, study),
        None => Reply::json(404, json!({ "message": "Study not found" })),
    }
}

fn file(filed: &Filed, mut study: Value, manner: &Manner) -> Reply {
    study["studyId"] = "stu_1234567890abcdef1234567890abcdef".into();
    study["createdAt"] = manner.created_at.into();
    let ready = Instant::now() + manner.takes;
    filed.lock().unwrap().push((ready, study.clone()));
    match manner.answers {
        Some((status, body)) => Reply::json(status, body),
        None => {
            thread::sleep(manner.takes);
            Reply::json(200, study)
        }
    }
}
