// Made by `cargo xtask regen` from spec/. Do not edit.

//! Types of `spec/auto-scribe/clinical-references.yaml`.

use std::fmt;
use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::Patch;
use crate::wire::codec;
use crate::wire::redact::Redacted;
use super::{ClinicalReferenceId, ExpressCustomerId, ExpressCustomerReference};

/// A name in one of the clinic's reference lists, with an id of its own.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ClinicalReference {
    /// Id of the entry.
    ///
    /// `clinicalReferenceId` in JSON.
    #[serde(rename = "clinicalReferenceId")]
    pub clinical_reference_id: ClinicalReferenceId,
    /// When the object was created. Null: not known.
    ///
    /// `createdAt` in JSON.
    #[serde(rename = "createdAt", default, with = "codec::As::<Option<codec::Time>>")]
    pub created_at: Option<DateTime<Utc>>,
    /// True if the entry is offered. False: it was retired.
    ///
    /// `isActive` in JSON.
    #[serde(rename = "isActive")]
    pub is_active: bool,
    /// The entry as it appears in the list.
    pub name: String,
    /// The reference list of the entry.
    ///
    /// `type` in JSON.
    #[serde(rename = "type")]
    pub type_: ClinicalReferenceType,
    /// When the object was last changed. Null: not known.
    ///
    /// `updatedAt` in JSON.
    #[serde(rename = "updatedAt", default, with = "codec::As::<Option<codec::Time>>")]
    pub updated_at: Option<DateTime<Utc>>,
    /// The Express customer the object belongs to. Null or absent: none.
    ///
    /// `expressCustomer` in JSON.
    #[serde(rename = "expressCustomer", skip_serializing_if = "Option::is_none")]
    pub express_customer: Option<ExpressCustomerReference>,
    /// Id of the entry in your own system.
    ///
    /// `externalReferenceId` in JSON.
    #[serde(rename = "externalReferenceId", skip_serializing_if = "Option::is_none")]
    pub external_reference_id: Option<String>,
    /// Your own keys and values, at most 50 pairs.
    ///
    /// at most 50 entries.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<BTreeMap<String, String>>,
}

impl fmt::Debug for ClinicalReference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClinicalReference")
            .field("clinical_reference_id", &self.clinical_reference_id)
            .field("created_at", &self.created_at)
            .field("is_active", &self.is_active)
            .field("name", &Redacted(&self.name))
            .field("type_", &self.type_)
            .field("updated_at", &self.updated_at)
            .field("express_customer", &self.express_customer)
            .field("external_reference_id", &self.external_reference_id)
            .field("metadata", &Redacted(&self.metadata))
            .finish()
    }
}

/// An entry to add to a reference list.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ClinicalReferenceCreateParams {
    /// The entry as it should appear in the list.
    pub name: String,
    /// The reference list of the entry. It cannot be changed later.
    ///
    /// `type` in JSON.
    #[serde(rename = "type")]
    pub type_: ClinicalReferenceType,
    /// The Express customer the entry is for. Without it the entry is for the whole clinic.
    ///
    /// `expressCustomerId` in JSON.
    #[serde(rename = "expressCustomerId", skip_serializing_if = "Option::is_none")]
    pub express_customer_id: Option<ExpressCustomerId>,
    /// Id of the entry in your own system.
    ///
    /// `externalReferenceId` in JSON.
    #[serde(rename = "externalReferenceId", skip_serializing_if = "Option::is_none")]
    pub external_reference_id: Option<String>,
    /// Your own keys and values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<BTreeMap<String, String>>,
}

impl ClinicalReferenceCreateParams {
    /// Returns everything that is required.
    pub fn new(name: impl Into<String>, type_: ClinicalReferenceType) -> Self {
        Self {
            name: name.into(),
            type_,
            express_customer_id: None,
            external_reference_id: None,
            metadata: None,
        }
    }

    /// Sets `expressCustomerId`.
    #[must_use]
    pub fn express_customer_id(
        mut self,
        express_customer_id: ExpressCustomerId,
    ) -> Self {
        self.express_customer_id = Some(express_customer_id);
        self
    }

    /// Sets `externalReferenceId`.
    #[must_use]
    pub fn external_reference_id(
        mut self,
        external_reference_id: impl Into<String>,
    ) -> Self {
        self.external_reference_id = Some(external_reference_id.into());
        self
    }

    /// Sets `metadata`.
    #[must_use]
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = Some(
            metadata
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect::<BTreeMap<String, String>>(),
        );
        self
    }
}

impl fmt::Debug for ClinicalReferenceCreateParams {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClinicalReferenceCreateParams")
            .field("name", &Redacted(&self.name))
            .field("type_", &self.type_)
            .field("express_customer_id", &self.express_customer_id)
            .field("external_reference_id", &self.external_reference_id)
            .field("metadata", &Redacted(&self.metadata))
            .finish()
    }
}

/// One page of clinical references.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ClinicalReferenceListPageResponse {
    /// The entries on this page.
    ///
    /// `clinicalReferences` in JSON.
    #[serde(
        rename = "clinicalReferences",
        default,
        with = "codec::As::<codec::OrEmpty>"
    )]
    pub clinical_references: Vec<ClinicalReference>,
    /// True if there are more pages.
    ///
    /// `hasMore` in JSON.
    #[serde(rename = "hasMore")]
    pub has_more: bool,
    /// Start of the next page: send it as `cursor`. Opaque, base64. Absent on the last page (one
    /// official SDK types it as always present).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
}

impl fmt::Debug for ClinicalReferenceListPageResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClinicalReferenceListPageResponse")
            .field("clinical_references", &self.clinical_references)
            .field("has_more", &self.has_more)
            .field("cursor", &Redacted(&self.cursor))
            .finish()
    }
}

open_enum! {
    /// The reference list of an entry.
    pub enum ClinicalReferenceType {
        /// A place where patients are examined.
        Facility = "facility",
        /// Somebody who orders examinations.
        ReferringProvider = "referring_provider",
        /// A ready-made study description.
        StudyDescription = "study_description",
        /// A procedure.
        Procedure = "procedure",
    }
}

/// Changes to an entry of a reference list. Fields that are left out keep their value.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ClinicalReferenceUpdateParams {
    /// The Express customer the entry is for.
    ///
    /// `expressCustomerId` in JSON.
    #[serde(rename = "expressCustomerId", skip_serializing_if = "Option::is_none")]
    pub express_customer_id: Option<ExpressCustomerId>,
    /// Your own keys and values. Null clears them. Send all pairs that should remain: it is not
    /// documented if the others are kept.
    #[serde(default, skip_serializing_if = "Patch::is_absent")]
    pub metadata: Patch<BTreeMap<String, String>>,
    /// The entry as it should appear in the list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

impl ClinicalReferenceUpdateParams {
    /// Nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `expressCustomerId`.
    #[must_use]
    pub fn express_customer_id(
        mut self,
        express_customer_id: ExpressCustomerId,
    ) -> Self {
        self.express_customer_id = Some(express_customer_id);
        self
    }

    /// Sets `metadata`.
    #[must_use]
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = Patch::Value(
            metadata
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect::<BTreeMap<String, String>>(),
        );
        self
    }

    /// Clears `metadata` by sending null.
    #[must_use]
    pub fn clear_metadata(mut self) -> Self {
        self.metadata = Patch::Null;
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl fmt::Debug for ClinicalReferenceUpdateParams {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClinicalReferenceUpdateParams")
            .field("express_customer_id", &self.express_customer_id)
            .field("metadata", &Redacted(&self.metadata))
            .field("name", &Redacted(&self.name))
            .finish()
    }
}
