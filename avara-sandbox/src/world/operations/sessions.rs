//! Ephemeral sessions: images that Avara does not keep, shown once.

use serde_json::{Value, json};

use super::input::{Input, Refusal};
use crate::world::World;
use crate::world::links;
use crate::world::records::{Occurrence, Time};
use crate::world::store::splitmix64;

pub(crate) fn create(world: &mut World, input: &Input<'_>) -> Result<Value, Refusal> {
    let retrieval_id = input.filled_text("retrievalId")?.unwrap_or_default();
    let options = input.body.get("options").and_then(Value::as_object);
    let seed = world.seed;
    let token = |made| format!("{:016x}", splitmix64(seed ^ splitmix64(made)));
    let sessions = &mut world.sessions;
    let session = sessions.add(token, retrieval_id, options, input.time());
    let (token, expiry) = (session.token.clone(), session.expiry);
    let url = links::signed(world, input.base_url, &links::session(&token), expiry);
    Ok(json!({ "url": url }))
}

/// Opens the session of a token, and returns its name.
pub(crate) fn open(world: &mut World, token: &str, now: Time) -> Result<String, Refusal> {
    let session = world.sessions.open(token, now);
    let session = session
        .ok_or_else(|| Refusal::gone("The session has already been opened or no longer exists."))?;
    world.occurrences.push(Occurrence::SessionOpened {
        retrieval_id: session.retrieval_id.clone(),
        options: session.options,
    });
    Ok(session.retrieval_id)
}
