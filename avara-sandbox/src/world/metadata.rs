//! The caller's own keys and values.

use serde_json::{Map, Value};

use super::document::Document;
use super::input::Refusal;

const MAX_PAIRS: usize = 50;
const MAX_KEY: usize = 100;
const MAX_VALUE: usize = 1000;

/// What a body says about metadata.
pub(crate) enum Change {
    Keep,
    Clear,
    /// The new ones replace all of the old.
    Replace(Document),
}

impl Change {
    pub(crate) fn read(body: &Map<String, Value>) -> Result<Self, Refusal> {
        match body.get("metadata") {
            None => Ok(Self::Keep),
            Some(Value::Object(pairs)) => {
                check(pairs)?;
                Ok(Self::Replace(Document::of(pairs)))
            }
            Some(_) => Ok(Self::Clear),
        }
    }

    /// The metadata of something that had `old`.
    pub(crate) fn of(self, old: Option<Document>) -> Option<Document> {
        match self {
            Self::Keep => old,
            Self::Clear => None,
            Self::Replace(new) => Some(new),
        }
    }
}

fn check(pairs: &Map<String, Value>) -> Result<(), Refusal> {
    if pairs.len() > MAX_PAIRS {
        return Err(Refusal::unacceptable(
            "metadata must have at most 50 pairs.",
        ));
    }
    let is_longer = |text: &str, most: usize| text.chars().count() > most;
    for (key, value) in pairs {
        if is_longer(key, MAX_KEY) {
            let message = "metadata keys must have at most 100 characters.";
            return Err(Refusal::unacceptable(message));
        }
        if value
            .as_str()
            .is_some_and(|value| is_longer(value, MAX_VALUE))
        {
            let message = "metadata values must have at most 1000 characters.";
            return Err(Refusal::unacceptable(message));
        }
    }
    Ok(())
}
