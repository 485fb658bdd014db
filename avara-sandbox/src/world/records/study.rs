//! [`Study`]: what the studies of both products have.

use serde::{Deserialize, Serialize};

use super::choice::choice;
use super::{Creator, Document, ProductRecord, Time};
use crate::world::store::{Field, Key, Record, RecordId, Symbol, Texts};

choice! {
    /// How urgently a study is to be read.
    Severity { Normal = "normal", High = "high", Stat = "stat" }
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Study<P> {
    /// The Study Instance UID, among all that the world knows.
    pub(crate) uid: Symbol,
    /// The description, among those of the store.
    pub(crate) description: Symbol,
    pub(crate) severity: Severity,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) assigned: Option<RecordId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) customer: Option<RecordId>,
    pub(crate) creator: Creator,
    pub(crate) created: Time,
    pub(crate) updated: Time,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) cancelled: Option<Time>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) metadata: Option<Document>,
    pub(crate) product: P,
}

impl<P: ProductRecord> Study<P> {
    /// Gives the study to a user, or to nobody.
    pub(crate) fn assign(&mut self, user: Option<RecordId>) {
        self.assigned = user;
        self.product.assigned(user.is_some());
    }
}

impl<P: ProductRecord> Record for Study<P> {
    fn keys(&self, _texts: &mut Texts, keys: &mut Vec<Key>) {
        if self.product.is_deleted() {
            return;
        }
        keys.extend([
            Field::Listed.is(0),
            Field::Assigned.of(self.assigned),
            Field::Cancelled.is(self.cancelled.is_some()),
            Field::Customer.of(self.customer),
            Field::Description.text(self.description),
            Field::Severity.is(self.severity.number()),
        ]);
        self.product.keys(keys);
    }
}
