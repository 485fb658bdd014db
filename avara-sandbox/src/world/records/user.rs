//! [`User`]: somebody who uses one of the products.

use serde::{Deserialize, Serialize};

use super::{Person, Source, Time};
use crate::world::store::{Field, Key, Record, Texts, fold};

/// How the invitation of a user ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) enum Standing {
    /// Invited, and has not answered yet.
    Invited,
    Accepted,
    /// Declined, revoked or replaced: the user does not exist.
    Withdrawn,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct User {
    pub(crate) person: Person,
    pub(crate) source: Source,
    pub(crate) standing: Standing,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(crate) is_locked_out: bool,
    pub(crate) created: Time,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) last_login: Option<Time>,
}

impl User {
    /// Returns true if the user may write a report now.
    pub(crate) fn can_write(&self) -> bool {
        self.standing != Standing::Withdrawn
            && !self.is_locked_out
            && self.person.can_create_reports == Some(true)
    }
}

impl Record for User {
    fn keys(&self, texts: &mut Texts, keys: &mut Vec<Key>) {
        if self.standing == Standing::Withdrawn {
            return;
        }
        let person = &self.person;
        keys.extend([
            Field::Listed.is(0),
            Field::Email.text(texts.intern(&fold(&person.email))),
            Field::FirstName.text(texts.intern(&person.first_name)),
            Field::LastName.text(texts.intern(&person.last_name)),
            Field::Level.is(person.level.number()),
            Field::Source.is(self.source.number()),
            Field::CanCreateReports.is(person.can_create_reports == Some(true)),
        ]);
    }
}
