// Made by `cargo xtask regen` from spec/. Do not edit.

//! Types of `spec/shared/errors.yaml`.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::wire::redact::Redacted;

/// Error reply.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ErrorResponse {
    /// The reason.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
}

impl fmt::Debug for ErrorResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ErrorResponse")
            .field("message", &Redacted(&self.message))
            .finish()
    }
}
