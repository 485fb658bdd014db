// Made by `cargo xtask regen` from spec/. Do not edit.

//! Types of `spec/1st.yaml`.

use std::fmt;

use serde::{Deserialize, Serialize};

/// In a file with a difficult name.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InFirst {
    /// True if it is.
    ///
    /// `isInFirst` in JSON.
    #[serde(rename = "isInFirst", skip_serializing_if = "Option::is_none")]
    pub is_in_first: Option<bool>,
}

impl fmt::Debug for InFirst {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("InFirst").field("is_in_first", &self.is_in_first).finish()
    }
}
