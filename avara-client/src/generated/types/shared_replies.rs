// Made by `cargo xtask regen` from spec/. Do not edit.

//! Types of `spec/shared/replies.yaml`.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::wire::redact::Redacted;

/// Result of an action.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SuccessResponse {
    /// True if the action was carried out.
    pub success: bool,
    /// Human-readable remark, if any. Do not parse it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
}

impl fmt::Debug for SuccessResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SuccessResponse")
            .field("success", &self.success)
            .field("message", &Redacted(&self.message))
            .finish()
    }
}

/// A link that carries its own credentials: whoever has it gets in while it lasts.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UrlResponse {
    /// The link. It carries a token: treat it as a secret and use it at once.
    pub url: String,
}

impl fmt::Debug for UrlResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UrlResponse").field("url", &Redacted(&self.url)).finish()
    }
}
