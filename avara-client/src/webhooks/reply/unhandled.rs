//! [`Unhandled`]: the answer of a receiver that does not handle an event, or not in time.

/// The safe answer to an event that nobody handles: nothing is granted, nothing is claimed.
///
/// It is what the methods of a handler answer unless they are written, and what is sent when a
/// handler takes too long.
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
    /// The answer.
    #[must_use]
    fn unhandled() -> Self;

    /// Whether an answer settles its event. One that does not is not remembered: the event is
    /// handled again when it comes again. A report that could not be kept is not settled.
    ///
    /// ```
    /// use avara_client::types::ReportDeliveredResponse;
    /// use avara_client::webhooks::Unhandled;
    ///
    /// assert!(ReportDeliveredResponse::received().is_final());
    /// assert!(!ReportDeliveredResponse::failed().is_final());
    /// ```
    #[must_use]
    fn is_final(&self) -> bool {
        true
    }
}
