//! Ephemeral sessions: images that Avara does not keep, shown once.

use std::collections::VecDeque;

use serde_json::{Map, Value};

use super::input::{Input, Refusal};
use super::links::{self, Target};
use super::mix::mix;
use super::time::Time;
use super::{World, events};

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
struct Session {
    token: String,
    retrieval_id: String,
    options: Option<Map<String, Value>>,
    expiry: Time,
}

pub(super) fn execute(
    world: &mut World,
    method: &str,
    input: &Input<'_>,
) -> Option<Result<Value, Refusal>> {
    match method {
        "create" => Some(create(world, input)),
        _ => None,
    }
}

fn create(world: &mut World, input: &Input<'_>) -> Result<Value, Refusal> {
    let retrieval_id = input.filled_text("retrievalId")?.unwrap_or_default();
    let options = input.body.get("options").and_then(Value::as_object);
    let (now, sessions) = (input.time(), &mut world.sessions);
    sessions.forget_expired(now);
    sessions.made += 1;
    let token = format!("{:016x}", mix(world.seed ^ mix(sessions.made)));
    let expiry = now.plus_seconds(VALID_FOR_SECONDS);
    sessions.open.push_back(Session {
        token: token.clone(),
        retrieval_id: retrieval_id.to_owned(),
        options: options.cloned(),
        expiry,
    });
    let url = links::signed(world, input.base_url, &Target::Session { token }, expiry);
    Ok(serde_json::json!({ "url": url }))
}

/// Opens the session of a token and asks for its images. Gives its name.
pub(crate) fn open(world: &mut World, token: &str, now: Time) -> Result<String, Refusal> {
    let sessions = &mut world.sessions;
    sessions.forget_expired(now);
    let place = sessions
        .open
        .iter()
        .position(|session| session.token == token);
    let session = place.and_then(|place| sessions.open.remove(place));
    let session = session
        .ok_or_else(|| Refusal::gone("The session has already been opened or no longer exists."))?;
    events::session_images_wanted(world, &session.retrieval_id, session.options);
    Ok(session.retrieval_id)
}

impl Sessions {
    fn forget_expired(&mut self, now: Time) {
        while self
            .open
            .front()
            .is_some_and(|session| session.expiry <= now)
        {
            self.open.pop_front();
        }
    }
}
