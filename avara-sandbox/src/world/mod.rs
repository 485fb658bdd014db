//! The world: what the sandbox knows, and what every operation does to it.
//!
//! Plain data: no locks, no network, no clock of its own. It is given requests that were checked
//! against the spec, and gives replies.
//!
#![doc = include_str!("CHOICES.md")]

mod choice;
mod clinical_references;
mod customers;
mod document;
mod events;
mod external_reports;
mod id;
mod input;
mod interner;
mod invitations;
mod kept;
mod links;
mod metadata;
mod mix;
mod natural_key;
mod page;
mod pdf;
mod person;
mod product;
mod query;
mod reports;
mod seed;
mod seq;
mod sessions;
mod state;
mod store;
mod studies;
#[cfg(test)]
mod tests;
mod texts;
mod time;
mod users;

use chrono::{DateTime, Utc};
use serde::Serialize;
use serde_json::{Map, Value, json};

pub(crate) use events::Event;
pub(crate) use input::{Input, Refusal};
pub(crate) use links::{LinkReply, PREFIX as LINKS_PREFIX};
pub(crate) use seed::InitialData;

use clinical_references::ClinicalReference;
use customers::Customer;
use external_reports::ExternalReport;
use id::Ids;
use interner::Interner;
use kept::Kept;
use product::ProductData;
use reports::Report;
use sessions::Sessions;
use store::Store;
use studies::auto_scribe::AutoScribe;
use studies::viewer::Viewer;

/// The clinic that the sandbox's API key belongs to.
const CLINIC_ID: &str = "123e4567-e89b-12d3-a456-426614174000";
/// The sandbox's API key, as replies name it.
pub(crate) const API_KEY_ID: &str = "0b8f5c1e-3a42-4d7b-9c60-5e1f2a7d8b94";

/// All that the sandbox knows.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct World {
    seed: u64,
    /// Study Instance UIDs of both products.
    uids: Interner,
    /// Ids of the API keys that made something.
    keys: Interner,
    customers: Store<Customer>,
    viewer: ProductData<Viewer>,
    auto_scribe: ProductData<AutoScribe>,
    reports: Store<Report>,
    external_reports: Store<ExternalReport>,
    references: Store<ClinicalReference>,
    #[serde(skip_serializing_if = "Kept::is_empty")]
    kept: Kept,
    #[serde(skip)]
    sessions: Sessions,
    #[serde(skip)]
    events: Vec<Event>,
}

impl World {
    /// A world as it is when the sandbox starts.
    pub(crate) fn seeded(initial: &InitialData) -> Self {
        let mut world = Self::empty(initial.seed);
        if !initial.empty {
            seed::populate(&mut world, initial.studies);
        }
        world
    }

    fn empty(seed: u64) -> Self {
        let ids = |prefix| Ids::new(prefix, prefix, seed);
        Self {
            seed,
            uids: Interner::default(),
            keys: Interner::default(),
            customers: Store::new(ids("cus_")),
            viewer: ProductData::new(seed),
            auto_scribe: ProductData::new(seed),
            reports: Store::new(ids("rep_")),
            external_reports: Store::new(ids("ext_")),
            references: Store::new(ids("ref_")),
            kept: Kept::default(),
            sessions: Sessions::default(),
            events: Vec::new(),
        }
    }

    /// Carries out an operation. A refusal has changed nothing.
    pub(crate) fn execute(&mut self, input: &Input<'_>) -> Result<Value, Refusal> {
        let (resource, method) = input.operation.rsplit_once('.').unwrap_or_default();
        let result = match resource {
            "viewer.studies" => studies::viewer::execute(self, method, input),
            "viewer.users" => users::execute::<Viewer>(self, method, input),
            "viewer.users.invitations" => invitations::execute::<Viewer>(self, method, input),
            "autoScribe.studies" => studies::auto_scribe::execute(self, method, input),
            "autoScribe.studies.external" => studies::external::execute(self, method, input),
            "autoScribe.studies.external.reports" => external_reports::execute(self, method, input),
            "autoScribe.reports" => reports::execute(self, method, input),
            "autoScribe.users" => users::execute::<AutoScribe>(self, method, input),
            "autoScribe.users.invitations" => {
                invitations::execute::<AutoScribe>(self, method, input)
            }
            "autoScribe.clinicalReferences" => clinical_references::execute(self, method, input),
            "viewer.ephemeralSessions" | "autoScribe.ephemeralSessions" => {
                sessions::execute(self, method, input)
            }
            "express" => customers::execute(self, method, input),
            "express.users" => customers::execute_on_users(self, method, input),
            _ => None,
        };
        let mut reply = result.unwrap_or_else(|| Err(Refusal::not_implemented()))?;
        self.kept.keep(input, &reply);
        self.kept.show(input, &mut reply);
        Ok(reply)
    }

    /// What happened since the last time that a webhook would be told.
    pub(crate) fn take_events(&mut self) -> Vec<Event> {
        std::mem::take(&mut self.events)
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

    /// Completes the report of an AutoScribe study, as its reader would, and tells webhooks.
    pub(crate) fn finish_report(
        &mut self,
        study_id: &str,
        is_critical: bool,
        base_url: &str,
        now: DateTime<Utc>,
    ) -> Result<(), Refusal> {
        events::finish_report(self, study_id, is_critical, base_url, now.into())
    }

    /// Follows one of the links in replies: what comes after [`LINKS_PREFIX`], query included.
    pub(crate) fn follow(&mut self, link: &str, now: DateTime<Utc>) -> Result<LinkReply, Refusal> {
        links::follow(self, link, now.into())
    }

    /// What tells apart the things that an operation creates.
    pub(crate) fn natural_key(&self, operation: &str, body: &Map<String, Value>) -> Option<String> {
        natural_key::natural_key(self, operation, body)
    }
}

/// The reply of operations that only say that they were carried out.
fn done() -> Value {
    json!({ "success": true, "message": "Done." })
}
