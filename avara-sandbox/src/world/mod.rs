//! The world: the data of the sandbox, and what every operation does to it.
//!
//! Plain data: no locks, no network, no clock of its own. It is given requests that were checked
//! against the spec, and gives replies.
//!
#![doc = include_str!("CHOICES.md")]

mod acts;
mod data;
mod events;
mod format;
mod links;
mod operations;
mod records;
mod seed;
mod store;
#[cfg(test)]
mod tests;

use chrono::{DateTime, Utc};
use serde_json::{Map, Value};

pub(crate) use acts::Act;
pub(crate) use data::{API_KEY_ID, World};
pub(crate) use events::Event;
pub(crate) use links::{LinkReply, PREFIX as LINKS_PREFIX};
pub(crate) use operations::{Input, Refusal};
pub(crate) use seed::InitialData;

impl World {
    /// Returns a world as it is when the sandbox starts.
    pub(crate) fn seeded(initial: &InitialData) -> Self {
        let mut world = Self::empty(initial.seed);
        if !initial.empty {
            seed::populate(&mut world, initial.studies);
        }
        world
    }

    /// Carries out an operation. A refusal has changed nothing.
    pub(crate) fn execute(&mut self, input: &Input<'_>) -> Result<Value, Refusal> {
        operations::execute(self, input)
    }

    /// Returns a page of the reports of all studies.
    pub(crate) fn reports(&self, input: &Input<'_>) -> Result<Value, Refusal> {
        operations::reports::page_of_all(self, input)
    }

    /// Returns the events that webhooks are to be sent about what happened since the last time.
    pub(crate) fn take_events(&mut self, base_url: &str, now: DateTime<Utc>) -> Vec<Event> {
        let occurrences = std::mem::take(&mut self.occurrences).into_iter();
        occurrences
            .map(|what| events::of(self, what, base_url, now.into()))
            .collect()
    }

    /// Forgets what happened since the last time.
    pub(crate) fn forget_events(&mut self) {
        self.occurrences.clear();
    }

    /// Returns an event of one of the seven types, about existing records.
    pub(crate) fn event(&self, kind: &str, base_url: &str, now: DateTime<Utc>) -> Option<Event> {
        events::on_demand(self, kind, base_url, now.into())
    }

    /// Follows one of the links in replies: what comes after [`LINKS_PREFIX`], query included.
    pub(crate) fn follow(&mut self, link: &str, now: DateTime<Utc>) -> Result<LinkReply, Refusal> {
        links::follow(self, link, now.into())
    }

    /// Returns the natural key of what an operation creates, if it has one.
    pub(crate) fn natural_key(&self, operation: &str, body: &Map<String, Value>) -> Option<String> {
        operations::natural_key(self, operation, body)
    }
}
