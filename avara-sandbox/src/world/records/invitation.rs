//! Invitations to one of the products.

use serde::{Deserialize, Serialize};

use super::choice::choice;
use super::{Creator, Person, Time};
use crate::world::store::{Field, Key, Record, RecordId, Symbol, Texts};

/// How long an invitation is open.
const OPEN_FOR_SECONDS: i64 = 7 * 24 * 60 * 60;

choice! {
    /// The status of an invitation.
    InvitationStatus { Sent = "sent", Accepted = "accepted", Rejected = "rejected", Revoked = "revoked" }
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Invitation {
    pub(crate) user: RecordId,
    /// The user as of the acceptance.
    pub(crate) person: Person,
    pub(crate) status: InvitationStatus,
    /// The sender.
    pub(crate) inviter: Creator,
    pub(crate) created: Time,
    pub(crate) updated: Time,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) expiry: Option<Time>,
}

impl Invitation {
    /// Returns one that is sent through the API.
    pub(crate) fn by_key(user: RecordId, person: Person, key: Symbol, now: Time) -> Self {
        Self {
            user,
            person,
            status: InvitationStatus::Sent,
            inviter: Creator::Key(key),
            created: now,
            updated: now,
            expiry: Some(now.plus_seconds(OPEN_FOR_SECONDS)),
        }
    }

    /// Returns true if it can still be accepted.
    pub(crate) fn is_open(&self, now: Time) -> bool {
        self.status == InvitationStatus::Sent && !self.has_lapsed(now)
    }

    /// Returns true if it has expired, answered or not.
    pub(crate) fn has_lapsed(&self, now: Time) -> bool {
        self.expiry.is_some_and(|expiry| expiry <= now)
    }

    /// Changes the future user.
    pub(crate) fn describe(&mut self, person: Person, now: Time) {
        self.person = person;
        self.updated = now;
    }
}

impl Record for Invitation {
    fn keys(&self, _texts: &mut Texts, keys: &mut Vec<Key>) {
        keys.extend([
            Field::Listed.is(0),
            Field::Status.is(self.status.number()),
            Field::User.of(Some(self.user)),
            Field::CreatedDay.is(self.created.day()),
        ]);
    }
}
