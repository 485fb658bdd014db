// Made by `cargo xtask regen` from spec/. Do not edit.

//! Types of `spec/mod.yaml`.

use std::fmt;

use serde::{Deserialize, Serialize};

/// In a file with a difficult name.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InMod {
    /// True if it is.
    ///
    /// `isInMod` in JSON.
    #[serde(rename = "isInMod", skip_serializing_if = "Option::is_none")]
    pub is_in_mod: Option<bool>,
}

impl fmt::Debug for InMod {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("InMod").field("is_in_mod", &self.is_in_mod).finish()
    }
}
