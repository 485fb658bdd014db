//! The constructors of replies, named after what they say, and the reply that says nothing.

use super::Unhandled;
use crate::types::{
    ClinicalContextEnrichmentRequestedResponse, EphemeralAccessRequestedResponse,
    ModalityWorklistItem, ModalityWorklistRequestedResponse,
    PatientStudyEnrichmentRequestedResponse, ReportDeliveredResponse,
    SecondaryCaptureAccessRequestedResponse, StudyAccessRequestedResponse,
};

/// No links and no items, whatever their type is.
const NONE: [String; 0] = [];

impl StudyAccessRequestedResponse {
    /// Granted: the images are behind these links. Where there are none, refuse: the
    /// [check](crate::webhooks::Check) takes no grant of nothing.
    ///
    /// ```
    /// use avara_client::types::StudyAccessRequestedResponse;
    /// use avara_client::webhooks::Check;
    ///
    /// let link = "https://storage.example.com/dicom/0001.dcm?signature=EXAMPLE";
    /// assert!(StudyAccessRequestedResponse::authorized([link]).check().is_ok());
    /// ```
    pub fn authorized(urls: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self::new(true, urls)
    }

    /// Refused, with a reason for people.
    ///
    /// ```
    /// use avara_client::types::StudyAccessRequestedResponse;
    ///
    /// let reply = StudyAccessRequestedResponse::denied("the study is not released yet");
    /// assert!(!reply.authorized && reply.urls.is_empty());
    /// ```
    pub fn denied(reason: impl Into<String>) -> Self {
        Self::new(false, NONE).error(reason)
    }
}

impl EphemeralAccessRequestedResponse {
    /// Granted: the images are behind these links. Where there are none, refuse: the
    /// [check](crate::webhooks::Check) takes no grant of nothing.
    ///
    /// ```
    /// use avara_client::types::EphemeralAccessRequestedResponse;
    /// use avara_client::webhooks::Check;
    ///
    /// let link = "https://storage.example.com/dicom/0001.dcm?signature=EXAMPLE";
    /// assert!(EphemeralAccessRequestedResponse::authorized([link]).check().is_ok());
    /// ```
    pub fn authorized(urls: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self::new(true, urls)
    }

    /// Refused, with a reason for people.
    ///
    /// ```
    /// use avara_client::types::EphemeralAccessRequestedResponse;
    ///
    /// let reply = EphemeralAccessRequestedResponse::denied("no such order");
    /// assert!(!reply.authorized && reply.urls.is_empty());
    /// ```
    pub fn denied(reason: impl Into<String>) -> Self {
        Self::new(false, NONE).error(reason)
    }
}

impl SecondaryCaptureAccessRequestedResponse {
    /// Granted: the captures may be uploaded to these links, at least one.
    ///
    /// ```
    /// use avara_client::types::SecondaryCaptureAccessRequestedResponse;
    /// use avara_client::webhooks::Check;
    ///
    /// let link = "https://storage.example.com/upload/0001?signature=EXAMPLE";
    /// assert!(SecondaryCaptureAccessRequestedResponse::authorized([link]).check().is_ok());
    /// ```
    pub fn authorized(upload_urls: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self::new(true, upload_urls)
    }

    /// Refused, with a reason for people.
    ///
    /// ```
    /// use avara_client::types::SecondaryCaptureAccessRequestedResponse;
    ///
    /// let reply = SecondaryCaptureAccessRequestedResponse::denied("captures are not kept here");
    /// assert!(!reply.authorized && reply.upload_urls.is_empty());
    /// ```
    pub fn denied(reason: impl Into<String>) -> Self {
        Self::new(false, NONE).error(reason)
    }
}

impl ModalityWorklistRequestedResponse {
    /// Granted: these examinations are scheduled, which may be none.
    ///
    /// ```
    /// use avara_client::types::ModalityWorklistRequestedResponse;
    /// use avara_client::webhooks::Check;
    ///
    /// assert!(ModalityWorklistRequestedResponse::authorized([]).check().is_ok());
    /// ```
    pub fn authorized(items: impl IntoIterator<Item = ModalityWorklistItem>) -> Self {
        Self::new(true, items)
    }

    /// Refused, with a reason for people.
    ///
    /// ```
    /// use avara_client::types::ModalityWorklistRequestedResponse;
    ///
    /// let reply = ModalityWorklistRequestedResponse::denied("this modality is not known here");
    /// assert!(!reply.authorized && reply.items.is_empty());
    /// ```
    pub fn denied(reason: impl Into<String>) -> Self {
        Self::new(false, []).error(reason)
    }
}

impl ReportDeliveredResponse {
    /// The report arrived and is kept.
    ///
    /// ```
    /// use avara_client::types::ReportDeliveredResponse;
    ///
    /// assert!(ReportDeliveredResponse::received().success);
    /// ```
    #[must_use]
    pub fn received() -> Self {
        Self::new(true)
    }

    /// The report could not be kept.
    ///
    /// ```
    /// use avara_client::types::ReportDeliveredResponse;
    ///
    /// assert!(!ReportDeliveredResponse::failed().success);
    /// ```
    #[must_use]
    pub fn failed() -> Self {
        Self::new(false)
    }
}

/// Why nothing is granted where nobody handled an event.
const REASON: &str = "the receiver did not handle this event";

impl Unhandled for StudyAccessRequestedResponse {
    fn unhandled() -> Self {
        Self::denied(REASON)
    }
}

impl Unhandled for EphemeralAccessRequestedResponse {
    fn unhandled() -> Self {
        Self::denied(REASON)
    }
}

impl Unhandled for SecondaryCaptureAccessRequestedResponse {
    fn unhandled() -> Self {
        Self::denied(REASON)
    }
}

impl Unhandled for ModalityWorklistRequestedResponse {
    fn unhandled() -> Self {
        Self::denied(REASON)
    }
}

impl Unhandled for ReportDeliveredResponse {
    fn unhandled() -> Self {
        Self::failed()
    }

    fn is_final(&self) -> bool {
        self.success
    }
}

impl Unhandled for PatientStudyEnrichmentRequestedResponse {
    fn unhandled() -> Self {
        Self::new()
    }
}

impl Unhandled for ClinicalContextEnrichmentRequestedResponse {
    fn unhandled() -> Self {
        Self::new()
    }
}
