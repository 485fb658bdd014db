// Made by `cargo xtask regen` from spec/. Do not edit.

//! Webhooks (feature `webhooks`): what handles the events, and what leads there.

use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;

use crate::{UnknownEvent, Violation};
use crate::generated::reply_rules;
use crate::types::{
    ClinicalContextEnrichmentRequestedEvent, ClinicalContextEnrichmentRequestedResponse,
    EphemeralAccessRequestedEvent, EphemeralAccessRequestedResponse,
    ModalityWorklistRequestedEvent, ModalityWorklistRequestedResponse,
    PatientStudyEnrichmentRequestedEvent, PatientStudyEnrichmentRequestedResponse,
    ReportDeliveredEvent, ReportDeliveredResponse, SecondaryCaptureAccessRequestedEvent,
    SecondaryCaptureAccessRequestedResponse, StudyAccessRequestedEvent,
    StudyAccessRequestedResponse, WebhookEvent,
};
use crate::webhooks::{
    Event, HandlerError, Settled, WireReply, late, late_unknown, settle, settle_unknown,
    unhandled, unhandled_unknown,
};
use crate::wire::decode::{Problem, decode};

/// What a receiver does with each event. Write the methods of the events that you handle, as
/// `async fn`; the others have an answer that grants nothing and claims nothing.
///
/// An error is answered with status 500, and the event is handled again when it comes again.
/// So are a panic, and a reply that [`Check`](crate::webhooks::Check) refuses.
///
/// ```
/// use avara_client::types::{StudyAccessRequestedEvent, StudyAccessRequestedResponse};
/// use avara_client::webhooks::{HandlerError, Unhandled, WebhookHandler};
///
/// struct Receiver;
///
/// impl WebhookHandler for Receiver {
///     async fn study_access_requested(
///         &self,
///         event: StudyAccessRequestedEvent,
///     ) -> Result<StudyAccessRequestedResponse, HandlerError> {
///         println!("{event:?}");
///         Ok(StudyAccessRequestedResponse::unhandled())
///     }
/// }
/// ```
pub trait WebhookHandler: Send + Sync + 'static {
    /// `study.access_requested`: Avara needs the images of a study. Avara waits for the answer.
    ///
    /// Unless it is written, the answer is that of [`Unhandled`](crate::webhooks::Unhandled).
    fn study_access_requested(
        &self,
        event: StudyAccessRequestedEvent,
    ) -> impl Future<
        Output = Result<StudyAccessRequestedResponse, HandlerError>,
    > + Send {
        unhandled(event)
    }

    /// `ephemeral.access_requested`: Avara needs the images of a one-off session. Avara waits for
    /// the answer.
    ///
    /// Unless it is written, the answer is that of [`Unhandled`](crate::webhooks::Unhandled).
    fn ephemeral_access_requested(
        &self,
        event: EphemeralAccessRequestedEvent,
    ) -> impl Future<
        Output = Result<EphemeralAccessRequestedResponse, HandlerError>,
    > + Send {
        unhandled(event)
    }

    /// `report.delivered`: A report is finished. Avara only tells.
    ///
    /// Unless it is written, the answer is that of [`Unhandled`](crate::webhooks::Unhandled).
    fn report_delivered(
        &self,
        event: ReportDeliveredEvent,
    ) -> impl Future<Output = Result<ReportDeliveredResponse, HandlerError>> + Send {
        unhandled(event)
    }

    /// `secondary_capture.access_requested`: Avara has secondary captures to store. Avara waits
    /// for the answer.
    ///
    /// Unless it is written, the answer is that of [`Unhandled`](crate::webhooks::Unhandled).
    fn secondary_capture_access_requested(
        &self,
        event: SecondaryCaptureAccessRequestedEvent,
    ) -> impl Future<
        Output = Result<SecondaryCaptureAccessRequestedResponse, HandlerError>,
    > + Send {
        unhandled(event)
    }

    /// `modality_worklist.requested`: A modality asks for its worklist. Avara waits for the
    /// answer.
    ///
    /// Unless it is written, the answer is that of [`Unhandled`](crate::webhooks::Unhandled).
    fn modality_worklist_requested(
        &self,
        event: ModalityWorklistRequestedEvent,
    ) -> impl Future<
        Output = Result<ModalityWorklistRequestedResponse, HandlerError>,
    > + Send {
        unhandled(event)
    }

    /// `patient_study.enrichment_requested`: Avara asks for data about patient and study. Avara
    /// waits for the answer, and goes on without one.
    ///
    /// Unless it is written, the answer is that of [`Unhandled`](crate::webhooks::Unhandled).
    fn patient_study_enrichment_requested(
        &self,
        event: PatientStudyEnrichmentRequestedEvent,
    ) -> impl Future<
        Output = Result<PatientStudyEnrichmentRequestedResponse, HandlerError>,
    > + Send {
        unhandled(event)
    }

    /// `clinical_context.enrichment_requested`: Avara asks for the clinical context of a study.
    /// Avara waits for the answer, and goes on without one.
    ///
    /// Unless it is written, the answer is that of [`Unhandled`](crate::webhooks::Unhandled).
    fn clinical_context_enrichment_requested(
        &self,
        event: ClinicalContextEnrichmentRequestedEvent,
    ) -> impl Future<
        Output = Result<ClinicalContextEnrichmentRequestedResponse, HandlerError>,
    > + Send {
        unhandled(event)
    }

    /// An event of a type that this version does not know.
    ///
    /// Unless it is written, the answer is `{}`: the event is taken note of, nothing is
    /// granted and nothing is claimed. An error might have Avara send it again and again.
    fn unknown_event(
        &self,
        event: UnknownEvent,
    ) -> impl Future<Output = Result<Value, HandlerError>> + Send {
        unhandled_unknown(event)
    }
}

impl<H: WebhookHandler> WebhookHandler for Arc<H> {
    fn study_access_requested(
        &self,
        event: StudyAccessRequestedEvent,
    ) -> impl Future<
        Output = Result<StudyAccessRequestedResponse, HandlerError>,
    > + Send {
        (**self).study_access_requested(event)
    }

    fn ephemeral_access_requested(
        &self,
        event: EphemeralAccessRequestedEvent,
    ) -> impl Future<
        Output = Result<EphemeralAccessRequestedResponse, HandlerError>,
    > + Send {
        (**self).ephemeral_access_requested(event)
    }

    fn report_delivered(
        &self,
        event: ReportDeliveredEvent,
    ) -> impl Future<Output = Result<ReportDeliveredResponse, HandlerError>> + Send {
        (**self).report_delivered(event)
    }

    fn secondary_capture_access_requested(
        &self,
        event: SecondaryCaptureAccessRequestedEvent,
    ) -> impl Future<
        Output = Result<SecondaryCaptureAccessRequestedResponse, HandlerError>,
    > + Send {
        (**self).secondary_capture_access_requested(event)
    }

    fn modality_worklist_requested(
        &self,
        event: ModalityWorklistRequestedEvent,
    ) -> impl Future<
        Output = Result<ModalityWorklistRequestedResponse, HandlerError>,
    > + Send {
        (**self).modality_worklist_requested(event)
    }

    fn patient_study_enrichment_requested(
        &self,
        event: PatientStudyEnrichmentRequestedEvent,
    ) -> impl Future<
        Output = Result<PatientStudyEnrichmentRequestedResponse, HandlerError>,
    > + Send {
        (**self).patient_study_enrichment_requested(event)
    }

    fn clinical_context_enrichment_requested(
        &self,
        event: ClinicalContextEnrichmentRequestedEvent,
    ) -> impl Future<
        Output = Result<ClinicalContextEnrichmentRequestedResponse, HandlerError>,
    > + Send {
        (**self).clinical_context_enrichment_requested(event)
    }

    fn unknown_event(
        &self,
        event: UnknownEvent,
    ) -> impl Future<Output = Result<Value, HandlerError>> + Send {
        (**self).unknown_event(event)
    }
}

/// Has an event handled.
pub(crate) async fn dispatch<H: WebhookHandler>(
    handler: &H,
    event: WebhookEvent,
    limit: Duration,
    asked: Option<&str>,
) -> Settled {
    match event {
        WebhookEvent::StudyAccessRequested(event) => {
            settle(limit, asked, handler.study_access_requested(event)).await
        }
        WebhookEvent::EphemeralAccessRequested(event) => {
            settle(limit, asked, handler.ephemeral_access_requested(event)).await
        }
        WebhookEvent::ReportDelivered(event) => {
            settle(limit, asked, handler.report_delivered(event)).await
        }
        WebhookEvent::SecondaryCaptureAccessRequested(event) => {
            settle(limit, asked, handler.secondary_capture_access_requested(event)).await
        }
        WebhookEvent::ModalityWorklistRequested(event) => {
            settle(limit, asked, handler.modality_worklist_requested(event)).await
        }
        WebhookEvent::PatientStudyEnrichmentRequested(event) => {
            settle(limit, asked, handler.patient_study_enrichment_requested(event)).await
        }
        WebhookEvent::ClinicalContextEnrichmentRequested(event) => {
            settle(limit, asked, handler.clinical_context_enrichment_requested(event))
                .await
        }
        WebhookEvent::Unknown(event) => {
            settle_unknown(limit, handler.unknown_event(event)).await
        }
    }
}

/// What is answered to an event of this type where a handler takes too long.
pub(crate) fn answer_late(event_type: &str) -> Settled {
    match event_type {
        StudyAccessRequestedEvent::TYPE => late::<StudyAccessRequestedResponse>(),
        EphemeralAccessRequestedEvent::TYPE => late::<EphemeralAccessRequestedResponse>(),
        ReportDeliveredEvent::TYPE => late::<ReportDeliveredResponse>(),
        SecondaryCaptureAccessRequestedEvent::TYPE => {
            late::<SecondaryCaptureAccessRequestedResponse>()
        }
        ModalityWorklistRequestedEvent::TYPE => {
            late::<ModalityWorklistRequestedResponse>()
        }
        PatientStudyEnrichmentRequestedEvent::TYPE => {
            late::<PatientStudyEnrichmentRequestedResponse>()
        }
        ClinicalContextEnrichmentRequestedEvent::TYPE => {
            late::<ClinicalContextEnrichmentRequestedResponse>()
        }
        _ => late_unknown(),
    }
}

/// Reads a body whose type is known.
pub(crate) fn read_event(
    event_type: &str,
    body: &[u8],
) -> Result<WebhookEvent, Problem> {
    match event_type {
        StudyAccessRequestedEvent::TYPE => {
            decode(body).map(WebhookEvent::StudyAccessRequested)
        }
        EphemeralAccessRequestedEvent::TYPE => {
            decode(body).map(WebhookEvent::EphemeralAccessRequested)
        }
        ReportDeliveredEvent::TYPE => decode(body).map(WebhookEvent::ReportDelivered),
        SecondaryCaptureAccessRequestedEvent::TYPE => {
            decode(body).map(WebhookEvent::SecondaryCaptureAccessRequested)
        }
        ModalityWorklistRequestedEvent::TYPE => {
            decode(body).map(WebhookEvent::ModalityWorklistRequested)
        }
        PatientStudyEnrichmentRequestedEvent::TYPE => {
            decode(body).map(WebhookEvent::PatientStudyEnrichmentRequested)
        }
        ClinicalContextEnrichmentRequestedEvent::TYPE => {
            decode(body).map(WebhookEvent::ClinicalContextEnrichmentRequested)
        }
        _ => decode(body).map(|raw| WebhookEvent::Unknown(UnknownEvent::new(raw))),
    }
}

/// Everything that is wrong with what was answered to an event.
pub(crate) fn check_reply(
    event: &WebhookEvent,
    reply: &WireReply<'_>,
) -> Vec<Violation> {
    match event {
        WebhookEvent::StudyAccessRequested(_) => {
            reply
                .check::<
                    StudyAccessRequestedResponse,
                >(&reply_rules::STUDY_ACCESS_REQUESTED_RESPONSE, false)
        }
        WebhookEvent::EphemeralAccessRequested(_) => {
            reply
                .check::<
                    EphemeralAccessRequestedResponse,
                >(&reply_rules::EPHEMERAL_ACCESS_REQUESTED_RESPONSE, false)
        }
        WebhookEvent::ReportDelivered(_) => {
            reply
                .check::<
                    ReportDeliveredResponse,
                >(&reply_rules::REPORT_DELIVERED_RESPONSE, false)
        }
        WebhookEvent::SecondaryCaptureAccessRequested(_) => {
            reply
                .check::<
                    SecondaryCaptureAccessRequestedResponse,
                >(&reply_rules::SECONDARY_CAPTURE_ACCESS_REQUESTED_RESPONSE, false)
        }
        WebhookEvent::ModalityWorklistRequested(_) => {
            reply
                .check::<
                    ModalityWorklistRequestedResponse,
                >(&reply_rules::MODALITY_WORKLIST_REQUESTED_RESPONSE, false)
        }
        WebhookEvent::PatientStudyEnrichmentRequested(_) => {
            reply
                .check::<
                    PatientStudyEnrichmentRequestedResponse,
                >(&reply_rules::PATIENT_STUDY_ENRICHMENT_REQUESTED_RESPONSE, true)
        }
        WebhookEvent::ClinicalContextEnrichmentRequested(_) => {
            reply
                .check::<
                    ClinicalContextEnrichmentRequestedResponse,
                >(&reply_rules::CLINICAL_CONTEXT_ENRICHMENT_REQUESTED_RESPONSE, true)
        }
        WebhookEvent::Unknown(_) => reply.check_unknown(),
    }
}

impl WebhookEvent {
    /// The event's `type`, as it is on the wire.
    ///
    /// ```
    /// use avara_client::webhooks::Webhooks;
    ///
    /// let event = Webhooks::unwrap_unverified(r#"{"id": "1", "type": "something.new"}"#)?;
    /// assert_eq!(event.event_type(), "something.new");
    /// # Ok::<(), avara_client::webhooks::WebhookError>(())
    /// ```
    pub fn event_type(&self) -> &str {
        match self {
            Self::StudyAccessRequested(_) => StudyAccessRequestedEvent::TYPE,
            Self::EphemeralAccessRequested(_) => EphemeralAccessRequestedEvent::TYPE,
            Self::ReportDelivered(_) => ReportDeliveredEvent::TYPE,
            Self::SecondaryCaptureAccessRequested(_) => {
                SecondaryCaptureAccessRequestedEvent::TYPE
            }
            Self::ModalityWorklistRequested(_) => ModalityWorklistRequestedEvent::TYPE,
            Self::PatientStudyEnrichmentRequested(_) => {
                PatientStudyEnrichmentRequestedEvent::TYPE
            }
            Self::ClinicalContextEnrichmentRequested(_) => {
                ClinicalContextEnrichmentRequestedEvent::TYPE
            }
            Self::Unknown(event) => event.event_type(),
        }
    }

    /// The event's id; one of a type that this version does not know may have none.
    ///
    /// ```
    /// use avara_client::webhooks::Webhooks;
    ///
    /// let event = Webhooks::unwrap_unverified(r#"{"id": "1", "type": "something.new"}"#)?;
    /// assert_eq!(event.id(), Some("1"));
    /// # Ok::<(), avara_client::webhooks::WebhookError>(())
    /// ```
    pub fn id(&self) -> Option<&str> {
        match self {
            Self::StudyAccessRequested(event) => Some(event.id.as_str()),
            Self::EphemeralAccessRequested(event) => Some(event.id.as_str()),
            Self::ReportDelivered(event) => Some(event.id.as_str()),
            Self::SecondaryCaptureAccessRequested(event) => Some(event.id.as_str()),
            Self::ModalityWorklistRequested(event) => Some(event.id.as_str()),
            Self::PatientStudyEnrichmentRequested(event) => Some(event.id.as_str()),
            Self::ClinicalContextEnrichmentRequested(event) => Some(event.id.as_str()),
            Self::Unknown(event) => event.id(),
        }
    }
}

impl Event for StudyAccessRequestedEvent {
    const TYPE: &'static str = "study.access_requested";
    type Reply = StudyAccessRequestedResponse;
}

impl Event for EphemeralAccessRequestedEvent {
    const TYPE: &'static str = "ephemeral.access_requested";
    type Reply = EphemeralAccessRequestedResponse;
}

impl Event for ReportDeliveredEvent {
    const TYPE: &'static str = "report.delivered";
    type Reply = ReportDeliveredResponse;
}

impl Event for SecondaryCaptureAccessRequestedEvent {
    const TYPE: &'static str = "secondary_capture.access_requested";
    type Reply = SecondaryCaptureAccessRequestedResponse;
}

impl Event for ModalityWorklistRequestedEvent {
    const TYPE: &'static str = "modality_worklist.requested";
    type Reply = ModalityWorklistRequestedResponse;
}

impl Event for PatientStudyEnrichmentRequestedEvent {
    const TYPE: &'static str = "patient_study.enrichment_requested";
    type Reply = PatientStudyEnrichmentRequestedResponse;
}

impl Event for ClinicalContextEnrichmentRequestedEvent {
    const TYPE: &'static str = "clinical_context.enrichment_requested";
    type Reply = ClinicalContextEnrichmentRequestedResponse;
}
