// Made by `cargo xtask regen` from spec/. Do not edit.

//! Types of `spec/match.yaml`.

use std::fmt;

use serde::{Deserialize, Serialize};

/// In a file with a difficult name.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InMatch {
    /// True if it is.
    ///
    /// `isInMatch` in JSON.
    #[serde(rename = "isInMatch", skip_serializing_if = "Option::is_none")]
    pub is_in_match: Option<bool>,
}

impl fmt::Debug for InMatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("InMatch").field("is_in_match", &self.is_in_match).finish()
    }
}
