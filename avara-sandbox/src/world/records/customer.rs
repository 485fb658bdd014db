//! Express customers.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{Creator, Document, Time};
use crate::world::store::{Field, Key, Record, Texts};

/// A separate organisation within the clinic's account.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Customer {
    pub(crate) name: String,
    pub(crate) is_active: bool,
    /// Ids of users of either product.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub(crate) members: BTreeSet<String>,
    /// A user is one of the Viewer.
    pub(crate) creator: Creator,
    pub(crate) created: Time,
    pub(crate) updated: Time,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) metadata: Option<Document>,
}

impl Customer {
    /// Ends the membership of a user, if there is one.
    pub(crate) fn remove_member(&mut self, user: &str, now: Time) {
        if self.members.remove(user) {
            self.updated = now;
        }
    }
}

impl Record for Customer {
    fn keys(&self, _texts: &mut Texts, keys: &mut Vec<Key>) {
        keys.push(Field::Listed.is(0));
    }
}
