//! [`Unhandled`]: the answer to an event that the receiver does not handle, or not in time.

/// The safe answer to an unhandled event: nothing is granted, nothing is claimed.
///
/// It is the default answer of a handler's methods, and the answer when a handler takes too long.
///
/// | event | answer |
/// |---|---|
/// | `study.access_requested`, `ephemeral.access_requested`, `secondary_capture.access_requested` | not authorized, no links, a reason |
/// | `modality_worklist.requested` | not authorized, no items, a reason |
/// | `report.delivered` | no success |
/// | `patient_study.enrichment_requested`, `clinical_context.enrichment_requested` | an empty object |
///
/// ```
/// use avara_client::types::{ReportDeliveredResponse, StudyAccessRequestedResponse};
/// use avara_client::webhooks::Unhandled;
///
/// let answer = StudyAccessRequestedResponse::unhandled();
/// assert!(!answer.authorized && answer.urls.is_empty() && answer.error.is_some());
/// assert!(!ReportDeliveredResponse::unhandled().success);
/// ```
pub trait Unhandled {
    /// Returns the answer.
    #[must_use]
    fn unhandled() -> Self;

    /// Returns true if the answer is final. Otherwise it is not remembered, and the event is
    /// handled again when it is redelivered: a report that could not be stored may be stored then,
    /// and a study that was not there may have arrived.
    ///
    /// ```
    /// use avara_client::types::{ReportDeliveredResponse, StudyAccessRequestedResponse};
    /// use avara_client::webhooks::Unhandled;
    ///
    /// assert!(ReportDeliveredResponse::received().is_final());
    /// assert!(!ReportDeliveredResponse::failed().is_final());
    /// assert!(!StudyAccessRequestedResponse::denied("not there yet").is_final());
    /// ```
    #[must_use]
    fn is_final(&self) -> bool {
        true
    }
}
