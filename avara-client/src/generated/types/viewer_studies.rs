// Made by `cargo xtask regen` from spec/. Do not edit.

//! Types of `spec/viewer/studies.yaml`.

use std::fmt;
use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::Patch;
use crate::wire::codec;
use crate::wire::redact::Redacted;
use super::{
    ApiKeyReference, ExpressCustomerId, ExpressCustomerReference, Severity, StudyId,
    StudyInstanceUid, UserId, UserReference,
};

open_enum! {
    /// Viewing status of a study.
    pub enum StudyViewerStatus {
        /// Still to be viewed.
        Incomplete = "incomplete",
        /// Viewing is finished.
        Complete = "complete",
    }
}

/// A study in the Viewer.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ViewerStudy {
    /// When the study was cancelled. Null: it is not cancelled.
    ///
    /// `cancelledAt` in JSON.
    #[serde(rename = "cancelledAt", default, with = "codec::As::<Option<codec::Time>>")]
    pub cancelled_at: Option<DateTime<Utc>>,
    /// When the object was created. Null: not known.
    ///
    /// `createdAt` in JSON.
    #[serde(rename = "createdAt", default, with = "codec::As::<Option<codec::Time>>")]
    pub created_at: Option<DateTime<Utc>>,
    /// True if the study is cancelled.
    ///
    /// `isCancelled` in JSON.
    #[serde(rename = "isCancelled")]
    pub is_cancelled: bool,
    /// How urgently the study must be read.
    pub severity: Severity,
    /// Description of the examination, for example `MRI brain with contrast`.
    ///
    /// `studyDescription` in JSON.
    #[serde(rename = "studyDescription")]
    pub study_description: String,
    /// Avara's id of the study.
    ///
    /// `studyId` in JSON.
    #[serde(rename = "studyId")]
    pub study_id: StudyId,
    /// DICOM Study Instance UID of the study.
    ///
    /// `studyInstanceUid` in JSON.
    #[serde(rename = "studyInstanceUid")]
    pub study_instance_uid: StudyInstanceUid,
    /// Viewing status of the study.
    ///
    /// `studyViewerStatus` in JSON.
    #[serde(rename = "studyViewerStatus")]
    pub study_viewer_status: StudyViewerStatus,
    /// When the object was last changed. Null: not known.
    ///
    /// `updatedAt` in JSON.
    #[serde(rename = "updatedAt", default, with = "codec::As::<Option<codec::Time>>")]
    pub updated_at: Option<DateTime<Utc>>,
    /// The user the study is assigned to. Null or absent: nobody.
    ///
    /// `assignedTo` in JSON.
    #[serde(rename = "assignedTo", skip_serializing_if = "Option::is_none")]
    pub assigned_to: Option<UserReference>,
    /// The API key that created the study. Null or absent: it was not created with one.
    ///
    /// `createdByApiKey` in JSON.
    #[serde(rename = "createdByApiKey", skip_serializing_if = "Option::is_none")]
    pub created_by_api_key: Option<ApiKeyReference>,
    /// The user who created the study. Null or absent: it was not created by a user.
    ///
    /// `createdByUser` in JSON.
    #[serde(rename = "createdByUser", skip_serializing_if = "Option::is_none")]
    pub created_by_user: Option<UserReference>,
    /// The Express customer the object belongs to. Null or absent: none.
    ///
    /// `expressCustomer` in JSON.
    #[serde(rename = "expressCustomer", skip_serializing_if = "Option::is_none")]
    pub express_customer: Option<ExpressCustomerReference>,
    /// Your own keys and values, at most 50 pairs; keys of up to 100 and values of up to 1000
    /// characters. Avara stores them and gives them back.
    ///
    /// at most 50 entries, keys at most 100 characters, values at most 1000 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<BTreeMap<String, String>>,
}

impl fmt::Debug for ViewerStudy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ViewerStudy")
            .field("cancelled_at", &self.cancelled_at)
            .field("created_at", &self.created_at)
            .field("is_cancelled", &self.is_cancelled)
            .field("severity", &self.severity)
            .field("study_description", &Redacted(&self.study_description))
            .field("study_id", &self.study_id)
            .field("study_instance_uid", &self.study_instance_uid)
            .field("study_viewer_status", &self.study_viewer_status)
            .field("updated_at", &self.updated_at)
            .field("assigned_to", &self.assigned_to)
            .field("created_by_api_key", &self.created_by_api_key)
            .field("created_by_user", &self.created_by_user)
            .field("express_customer", &self.express_customer)
            .field("metadata", &Redacted(&self.metadata))
            .finish()
    }
}

/// A study to register in the Viewer.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ViewerStudyCreateParams {
    /// How urgently the study must be read.
    pub severity: Severity,
    /// Description of the examination, for example `MRI brain with contrast`.
    ///
    /// `studyDescription` in JSON.
    #[serde(rename = "studyDescription")]
    pub study_description: String,
    /// DICOM Study Instance UID of the study.
    ///
    /// `studyInstanceUid` in JSON.
    #[serde(rename = "studyInstanceUid")]
    pub study_instance_uid: StudyInstanceUid,
    /// The user to assign the study to.
    ///
    /// `assignedTo` in JSON.
    #[serde(rename = "assignedTo", skip_serializing_if = "Option::is_none")]
    pub assigned_to: Option<UserId>,
    /// The Express customer the study belongs to.
    ///
    /// `expressCustomerId` in JSON.
    #[serde(rename = "expressCustomerId", skip_serializing_if = "Option::is_none")]
    pub express_customer_id: Option<ExpressCustomerId>,
    /// Your own keys and values, at most 50 pairs; keys of up to 100 and values of up to 1000
    /// characters. Avara stores them and gives them back.
    ///
    /// at most 50 entries, keys at most 100 characters, values at most 1000 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<BTreeMap<String, String>>,
}

impl ViewerStudyCreateParams {
    /// Returns everything that is required.
    pub fn new(
        severity: Severity,
        study_description: impl Into<String>,
        study_instance_uid: StudyInstanceUid,
    ) -> Self {
        Self {
            severity,
            study_description: study_description.into(),
            study_instance_uid,
            assigned_to: None,
            express_customer_id: None,
            metadata: None,
        }
    }

    /// Sets `assignedTo`.
    #[must_use]
    pub fn assigned_to(mut self, assigned_to: UserId) -> Self {
        self.assigned_to = Some(assigned_to);
        self
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
        self.metadata = Some(
            metadata
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect::<BTreeMap<String, String>>(),
        );
        self
    }
}

impl fmt::Debug for ViewerStudyCreateParams {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ViewerStudyCreateParams")
            .field("severity", &self.severity)
            .field("study_description", &Redacted(&self.study_description))
            .field("study_instance_uid", &self.study_instance_uid)
            .field("assigned_to", &self.assigned_to)
            .field("express_customer_id", &self.express_customer_id)
            .field("metadata", &Redacted(&self.metadata))
            .finish()
    }
}

/// One page of Viewer studies.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ViewerStudyListPageResponse {
    /// The studies on this page.
    #[serde(default, with = "codec::As::<codec::OrEmpty>")]
    pub studies: Vec<ViewerStudy>,
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

impl fmt::Debug for ViewerStudyListPageResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ViewerStudyListPageResponse")
            .field("studies", &self.studies)
            .field("has_more", &self.has_more)
            .field("cursor", &Redacted(&self.cursor))
            .finish()
    }
}

/// Changes to a Viewer study. Fields that are left out keep their value.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ViewerStudyUpdateParams {
    /// The user to assign the study to. Null removes the assignment; the SDKs do not type it as
    /// nullable.
    ///
    /// `assignedTo` in JSON.
    #[serde(rename = "assignedTo", default, skip_serializing_if = "Patch::is_absent")]
    pub assigned_to: Patch<UserId>,
    /// Your own keys and values. Null clears them. Send all pairs that should remain: it is not
    /// documented if the others are kept.
    #[serde(default, skip_serializing_if = "Patch::is_absent")]
    pub metadata: Patch<BTreeMap<String, String>>,
    /// How urgently the study must be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub severity: Option<Severity>,
    /// Description of the examination, for example `MRI brain with contrast`.
    ///
    /// `studyDescription` in JSON.
    #[serde(rename = "studyDescription", skip_serializing_if = "Option::is_none")]
    pub study_description: Option<String>,
    /// Viewing status of the study.
    ///
    /// `studyViewerStatus` in JSON.
    #[serde(rename = "studyViewerStatus", skip_serializing_if = "Option::is_none")]
    pub study_viewer_status: Option<StudyViewerStatus>,
}

impl ViewerStudyUpdateParams {
    /// Nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `assignedTo`.
    #[must_use]
    pub fn assigned_to(mut self, assigned_to: UserId) -> Self {
        self.assigned_to = Patch::Value(assigned_to);
        self
    }

    /// Clears `assignedTo` by sending null.
    #[must_use]
    pub fn clear_assigned_to(mut self) -> Self {
        self.assigned_to = Patch::Null;
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

    /// Sets `severity`.
    #[must_use]
    pub fn severity(mut self, severity: Severity) -> Self {
        self.severity = Some(severity);
        self
    }

    /// Sets `studyDescription`.
    #[must_use]
    pub fn study_description(mut self, study_description: impl Into<String>) -> Self {
        self.study_description = Some(study_description.into());
        self
    }

    /// Sets `studyViewerStatus`.
    #[must_use]
    pub fn study_viewer_status(
        mut self,
        study_viewer_status: StudyViewerStatus,
    ) -> Self {
        self.study_viewer_status = Some(study_viewer_status);
        self
    }
}

impl fmt::Debug for ViewerStudyUpdateParams {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ViewerStudyUpdateParams")
            .field("assigned_to", &self.assigned_to)
            .field("metadata", &Redacted(&self.metadata))
            .field("severity", &self.severity)
            .field("study_description", &Redacted(&self.study_description))
            .field("study_viewer_status", &self.study_viewer_status)
            .finish()
    }
}
