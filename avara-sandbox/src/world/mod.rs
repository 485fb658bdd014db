//! The world: the data of the sandbox, and what every operation does to it.
//!
//! Plain data: no locks, no network, no clock of its own. It is given requests that were checked
//! against the spec, and gives replies.
//!
#![doc = include_str!("CHOICES.md")]

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

pub(crate) use data::{API_KEY_ID, World};
pub(crate) use events::Event;
pub(crate) use links::{LinkReply, PREFIX as LINKS_PREFIX};
pub(crate) use operations::{Input, Refusal};
pub(crate) use seed::InitialData;

use operations::{invitations, reports, studies};
use records::{AutoScribe, Viewer};

impl World {
    /// A world as it is when the sandbox starts.
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

    /// An event of one of the seven types, about what the world has.
    pub(crate) fn event(&self, kind: &str, base_url: &str, now: DateTime<Utc>) -> Option<Event> {
        events::on_demand(self, kind, base_url, now.into())
    }

    /// Accepts or declines an invitation, as the invited person would.
    pub(crate) fn answer_invitation(
        &mut self,
        id: &str,
        accepted: bool,
        now: DateTime<Utc>,
    ) -> Result<(), Refusal> {
        let viewer = invitations::answer::<Viewer>(self, id, accepted, now.into());
        let auto_scribe = invitations::answer::<AutoScribe>(self, id, accepted, now.into());
        // Only the documentation's id is in both products.
        match (viewer, auto_scribe) {
            (Ok(()), _) | (_, Ok(())) => Ok(()),
            (Err(refusal), Err(other)) if refusal.status == 404 => Err(other),
            (Err(refusal), _) => Err(refusal),
        }
    }

    /// Starts the report of an AutoScribe study, as its reader would.
    pub(crate) fn start_report(
        &mut self,
        study_id: &str,
        now: DateTime<Utc>,
    ) -> Result<(), Refusal> {
        let study = studies::find::<AutoScribe>(self, study_id)?;
        reports::start(self, study, now.into())
    }

    /// Completes the report of an AutoScribe study, as its reader would.
    pub(crate) fn finish_report(
        &mut self,
        study_id: &str,
        is_critical: bool,
        now: DateTime<Utc>,
    ) -> Result<(), Refusal> {
        let study = studies::find::<AutoScribe>(self, study_id)?;
        reports::finish(self, study, is_critical, now.into())
    }

    /// Follows one of the links in replies: what comes after [`LINKS_PREFIX`], query included.
    pub(crate) fn follow(&mut self, link: &str, now: DateTime<Utc>) -> Result<LinkReply, Refusal> {
        links::follow(self, link, now.into())
    }

    /// What tells apart the things that an operation creates.
    pub(crate) fn natural_key(&self, operation: &str, body: &Map<String, Value>) -> Option<String> {
        operations::natural_key(self, operation, body)
    }
}
