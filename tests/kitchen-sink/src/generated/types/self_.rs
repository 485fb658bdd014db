// Made by `cargo xtask regen` from spec/. Do not edit.

//! Types of `spec/self.yaml`.

use std::fmt;

use serde::{Deserialize, Serialize};

/// In a file with a difficult name.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InSelf {
    /// True if it is.
    ///
    /// `isInSelf` in JSON.
    #[serde(rename = "isInSelf", skip_serializing_if = "Option::is_none")]
    pub is_in_self: Option<bool>,
}

impl fmt::Debug for InSelf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("InSelf").field("is_in_self", &self.is_in_self).finish()
    }
}
