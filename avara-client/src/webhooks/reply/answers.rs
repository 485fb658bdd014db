//! The constructors of replies, named after their meaning, and the reply that claims nothing.

use super::Unhandled;
use crate::types::{
    ClinicalContextEnrichmentRequestedResponse, EphemeralAccessRequestedResponse,
    ModalityWorklistItem, ModalityWorklistRequestedResponse,
    PatientStudyEnrichmentRequestedResponse, ReportDeliveredResponse,
    SecondaryCaptureAccessRequestedResponse, StudyAccessRequestedResponse,
};

/// No links and no items, of any type.
const NONE: [String; 0] = [];

impl StudyAccessRequestedResponse {
    /// Grants access to the images behind these links. If there are none, refuse instead: the
    /// [check](crate::webhooks::Check) does not accept a grant without links.
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

    /// Refuses, with a human-readable reason.
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
    /// Grants access to the images behind these links. If there are none, refuse instead: the
    /// [check](crate::webhooks::Check) does not accept a grant without links.
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

    /// Refuses, with a human-readable reason.
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
    /// Grants the upload of the captures to these links; at least one is required.
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

    /// Refuses, with a human-readable reason.
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
    /// Grants the worklist with these examinations; there may be none.
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

    /// Refuses, with a human-readable reason.
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
    /// Says that the report arrived and was stored.
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

    /// Says that the report could not be stored.
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

/// The reason that is given for an unhandled event.
const REASON: &str = "the receiver did not handle this event";

/// Implements [`Unhandled`] for replies, each with its answer and, if not every answer is final, the field that says it.
macro_rules! unhandled {
    ($($Reply:ty = $answer:expr $(, $is_final:ident)?;)*) => { $(
        impl Unhandled for $Reply {
            fn unhandled() -> Self {
                $answer
            }
            $(
                fn is_final(&self) -> bool {
                    self.$is_final
                }
            )?
        }
    )* };
}

unhandled! {
    StudyAccessRequestedResponse = Self::denied(REASON), authorized;
    EphemeralAccessRequestedResponse = Self::denied(REASON), authorized;
    SecondaryCaptureAccessRequestedResponse = Self::denied(REASON), authorized;
    ModalityWorklistRequestedResponse = Self::denied(REASON), authorized;
    ReportDeliveredResponse = Self::failed(), success;
    PatientStudyEnrichmentRequestedResponse = Self::new();
    ClinicalContextEnrichmentRequestedResponse = Self::new();
}
