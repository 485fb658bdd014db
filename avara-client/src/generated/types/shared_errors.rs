// Made by `cargo xtask regen` from spec/. Do not edit.

//! Types of `spec/shared/errors.yaml`.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::wire::redact::Redacted;

/// Body of a reply with a status of 400 or above. Its shape is not documented and no official
/// SDK models it; some replies have a `message`, and a proxy may answer with something that is
/// not JSON.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ErrorResponse {
    /// Human-readable description of the error. Do not parse it.
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
