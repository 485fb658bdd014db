//! [`Viewer`]: what only studies of the Viewer have.

use serde::{Deserialize, Serialize};

use super::ProductRecord;
use super::choice::choice;
use crate::world::store::{Field, Key};

choice! {
    /// The progress of viewing a study.
    ViewerStatus { Incomplete = "incomplete", Complete = "complete" }
}

/// The fields that only a study of the Viewer has.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Viewer {
    pub(crate) status: ViewerStatus,
}

impl ProductRecord for Viewer {
    const NAME: &'static str = "viewer";
    const WRITES_REPORTS: bool = false;

    fn keys(&self, keys: &mut Vec<Key>) {
        keys.push(Field::Status.is(self.status.number()));
    }
}
