// Made by `cargo xtask regen` from spec/. Do not edit.

//! Types of `spec/shared/sessions.yaml`.

use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::wire::codec;
use crate::wire::redact::Redacted;

/// Hanging protocol of the session.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EphemeralHangingProtocol {
    /// Grid of viewports.
    pub layout: ViewerLayout,
    /// Content of each viewport, such as the description of a series. Null: nothing is assigned to
    /// that viewport.
    ///
    /// `viewportAssignments` in JSON.
    #[serde(
        rename = "viewportAssignments",
        default,
        with = "codec::As::<codec::OrEmpty>"
    )]
    pub viewport_assignments: Vec<Option<String>>,
}

impl EphemeralHangingProtocol {
    /// Returns everything that is required.
    pub fn new(
        layout: ViewerLayout,
        viewport_assignments: impl IntoIterator<Item = Option<String>>,
    ) -> Self {
        Self {
            layout,
            viewport_assignments: viewport_assignments
                .into_iter()
                .collect::<Vec<Option<String>>>(),
        }
    }
}

impl fmt::Debug for EphemeralHangingProtocol {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EphemeralHangingProtocol")
            .field("layout", &self.layout)
            .field("viewport_assignments", &Redacted(&self.viewport_assignments))
            .finish()
    }
}

/// Content and layout of a one-off session.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EphemeralSessionCreateRequest {
    /// Your name for the images to show, such as an order number. Avara returns it in the webhook
    /// `ephemeral.access_requested`.
    ///
    /// `retrievalId` in JSON.
    #[serde(rename = "retrievalId")]
    pub retrieval_id: String,
    /// Hanging protocol.
    ///
    /// `hangingProtocol` in JSON.
    #[serde(rename = "hangingProtocol", skip_serializing_if = "Option::is_none")]
    pub hanging_protocol: Option<EphemeralHangingProtocol>,
    /// Data that your server needs to find the images, as a JSON object of at most 3072 bytes.
    /// Avara passes it on in the webhook.
    ///
    /// at most 3072 bytes as JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub options: Option<Map<String, Value>>,
}

impl EphemeralSessionCreateRequest {
    /// Returns everything that is required.
    pub fn new(retrieval_id: impl Into<String>) -> Self {
        Self {
            retrieval_id: retrieval_id.into(),
            hanging_protocol: None,
            options: None,
        }
    }

    /// Sets `hangingProtocol`.
    #[must_use]
    pub fn hanging_protocol(
        mut self,
        hanging_protocol: EphemeralHangingProtocol,
    ) -> Self {
        self.hanging_protocol = Some(hanging_protocol);
        self
    }

    /// Sets `options`.
    #[must_use]
    pub fn options(mut self, options: Map<String, Value>) -> Self {
        self.options = Some(options);
        self
    }
}

impl fmt::Debug for EphemeralSessionCreateRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EphemeralSessionCreateRequest")
            .field("retrieval_id", &Redacted(&self.retrieval_id))
            .field("hanging_protocol", &self.hanging_protocol)
            .field("options", &Redacted(&self.options))
            .finish()
    }
}

open_enum! {
    /// Grid of viewports, rows by columns.
    pub enum ViewerLayout {
        /// One row, one column.
        _1x1 = "1x1",
        /// One row, two columns.
        _1x2 = "1x2",
        /// One row, three columns.
        _1x3 = "1x3",
        /// One row, four columns.
        _1x4 = "1x4",
        /// Two rows, one column.
        _2x1 = "2x1",
        /// Two rows, two columns.
        _2x2 = "2x2",
        /// Two rows, three columns.
        _2x3 = "2x3",
        /// Two rows, four columns.
        _2x4 = "2x4",
        /// Three rows, one column.
        _3x1 = "3x1",
        /// Three rows, two columns.
        _3x2 = "3x2",
        /// Three rows, three columns.
        _3x3 = "3x3",
        /// Three rows, four columns.
        _3x4 = "3x4",
        /// Four rows, one column.
        _4x1 = "4x1",
        /// Four rows, two columns.
        _4x2 = "4x2",
        /// Four rows, three columns.
        _4x3 = "4x3",
        /// Four rows, four columns.
        _4x4 = "4x4",
    }
}
