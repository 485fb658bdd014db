//! [`Creator`]: who made a record.

use serde::{Deserialize, Serialize};

use crate::world::store::{RecordId, Symbol};

/// The user or the API key that made a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) enum Creator {
    User(RecordId),
    Key(Symbol),
}
