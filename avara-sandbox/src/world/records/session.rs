//! Ephemeral sessions that wait for their links to be opened.

use std::collections::VecDeque;

use serde_json::{Map, Value};

use super::Time;

/// How long the link of a session works.
const VALID_FOR_SECONDS: i64 = 30;

/// The sessions whose links still work, oldest first.
#[derive(Clone, Debug, Default)]
pub(crate) struct Sessions {
    made: u64,
    open: VecDeque<Session>,
}

/// A session that waits for its link to be opened.
#[derive(Clone, Debug)]
pub(crate) struct Session {
    pub(crate) token: String,
    pub(crate) retrieval_id: String,
    pub(crate) options: Option<Map<String, Value>>,
    pub(crate) expiry: Time,
}

impl Sessions {
    /// Adds a session; its token is made of how many there were before.
    pub(crate) fn add(
        &mut self,
        token: impl FnOnce(u64) -> String,
        retrieval_id: &str,
        options: Option<&Map<String, Value>>,
        now: Time,
    ) -> &Session {
        self.forget_expired(now);
        self.made += 1;
        self.open.push_back(Session {
            token: token(self.made),
            retrieval_id: retrieval_id.to_owned(),
            options: options.cloned(),
            expiry: now.plus_seconds(VALID_FOR_SECONDS),
        });
        &self.open[self.open.len() - 1]
    }

    /// Removes the session of a token: it is opened once.
    pub(crate) fn open(&mut self, token: &str, now: Time) -> Option<Session> {
        self.forget_expired(now);
        let place = self.open.iter().position(|session| session.token == token);
        self.open.remove(place?)
    }

    fn forget_expired(&mut self, now: Time) {
        let is_expired = |session: &Session| session.expiry <= now;
        while self.open.front().is_some_and(is_expired) {
            self.open.pop_front();
        }
    }
}
