// Made by `cargo xtask regen` from spec/. Do not edit.

//! Webhooks (feature `webhooks`): the handler trait, and the dispatch of events to it.

use std::sync::Arc;

use serde_json::Value;

use crate::{UnknownEvent, Violation};
use crate::generated::reply_rules;
use crate::types::{
    ClinicalContextEnrichmentRequestedEvent, ClinicalContextEnrichmentRequestedResponse,
    EphemeralAccessRequestedEvent, EphemeralAccessRequestedResponse,
    ModalityWorklistRequestedEvent, ModalityWorklistRequestedResponse,
    PatientStudyEnrichmentRequestedEvent, PatientStudyEnrichmentRequestedResponse,
    ReportDeliveredEvent, ReportDeliveredResponse, SecondaryCaptureAccessRequestedEvent,
    SecondaryCaptureAccessRequestedResponse, SeriesInstanceUid, SopInstanceUid,
    StudyAccessRequestedEvent, StudyAccessRequestedResponse, WebhookEvent,
};
use crate::webhooks::{
    Delivery, Effects, Ended, Event, HandlerError, Limits, WireReply, asked_unknown, late,
    late_unknown, run_handler, run_unknown, unhandled, unhandled_unknown,
};
use crate::wire::decode::{DecodeError, decode};

/// Handles the events of a receiver. Implement the methods of the events that you handle, as
/// `async fn`; the default of each other grants nothing and claims nothing.
///
/// An error, a panic and a reply that [`Check`](crate::webhooks::Check) refuses are answered
/// with status 500, and the event is handled again when it is redelivered.
///
/// ```
/// use avara_client::types::{StudyAccessRequestedEvent, StudyAccessRequestedResponse};
/// use avara_client::webhooks::{Delivery, HandlerError, Unhandled, WebhookHandler};
///
/// struct Receiver;
///
/// impl WebhookHandler for Receiver {
///     async fn study_access_requested(
///         &self,
///         event: StudyAccessRequestedEvent,
///         delivery: &Delivery,
///     ) -> Result<StudyAccessRequestedResponse, HandlerError> {
///         println!("{event:?} of {:?}", delivery.clinic());
///         Ok(StudyAccessRequestedResponse::unhandled())
///     }
/// }
/// ```
pub trait WebhookHandler: Send + Sync + 'static {
    /// `study.access_requested`: Avara needs the images of a study. Avara waits for the answer.
    ///
    /// The default implementation returns the answer of [`Unhandled`](crate::webhooks::Unhandled).
    fn study_access_requested(
        &self,
        event: StudyAccessRequestedEvent,
        delivery: &Delivery,
    ) -> impl Future<
        Output = Result<StudyAccessRequestedResponse, HandlerError>,
    > + Send {
        unhandled(event, delivery)
    }

    /// `ephemeral.access_requested`: Avara needs the images of a one-off session. Avara waits for
    /// the answer.
    ///
    /// The default implementation returns the answer of [`Unhandled`](crate::webhooks::Unhandled).
    fn ephemeral_access_requested(
        &self,
        event: EphemeralAccessRequestedEvent,
        delivery: &Delivery,
    ) -> impl Future<
        Output = Result<EphemeralAccessRequestedResponse, HandlerError>,
    > + Send {
        unhandled(event, delivery)
    }

    /// `report.delivered`: A report is finished. Avara does not wait for the answer.
    ///
    /// The default implementation returns the answer of [`Unhandled`](crate::webhooks::Unhandled).
    fn report_delivered(
        &self,
        event: ReportDeliveredEvent,
        delivery: &Delivery,
    ) -> impl Future<Output = Result<ReportDeliveredResponse, HandlerError>> + Send {
        unhandled(event, delivery)
    }

    /// `secondary_capture.access_requested`: Avara has secondary captures to store. Avara waits
    /// for the answer.
    ///
    /// The default implementation returns the answer of [`Unhandled`](crate::webhooks::Unhandled).
    fn secondary_capture_access_requested(
        &self,
        event: SecondaryCaptureAccessRequestedEvent,
        delivery: &Delivery,
    ) -> impl Future<
        Output = Result<SecondaryCaptureAccessRequestedResponse, HandlerError>,
    > + Send {
        unhandled(event, delivery)
    }

    /// `modality_worklist.requested`: A modality asks for its worklist. Avara waits for the
    /// answer.
    ///
    /// The default implementation returns the answer of [`Unhandled`](crate::webhooks::Unhandled).
    fn modality_worklist_requested(
        &self,
        event: ModalityWorklistRequestedEvent,
        delivery: &Delivery,
    ) -> impl Future<
        Output = Result<ModalityWorklistRequestedResponse, HandlerError>,
    > + Send {
        unhandled(event, delivery)
    }

    /// `patient_study.enrichment_requested`: Avara asks for data about patient and study. Avara
    /// waits for the answer, but continues without one.
    ///
    /// The default implementation returns the answer of [`Unhandled`](crate::webhooks::Unhandled).
    fn patient_study_enrichment_requested(
        &self,
        event: PatientStudyEnrichmentRequestedEvent,
        delivery: &Delivery,
    ) -> impl Future<
        Output = Result<PatientStudyEnrichmentRequestedResponse, HandlerError>,
    > + Send {
        unhandled(event, delivery)
    }

    /// `clinical_context.enrichment_requested`: Avara asks for the clinical context of a study.
    /// Avara waits for the answer, but continues without one.
    ///
    /// The default implementation returns the answer of [`Unhandled`](crate::webhooks::Unhandled).
    fn clinical_context_enrichment_requested(
        &self,
        event: ClinicalContextEnrichmentRequestedEvent,
        delivery: &Delivery,
    ) -> impl Future<
        Output = Result<ClinicalContextEnrichmentRequestedResponse, HandlerError>,
    > + Send {
        unhandled(event, delivery)
    }

    /// Returns an event of a type that this version does not know.
    ///
    /// The default answer is `{}`: the event is acknowledged, nothing is granted and
    /// nothing is claimed. An error could make Avara send it again and again.
    fn unknown_event(
        &self,
        event: UnknownEvent,
        delivery: &Delivery,
    ) -> impl Future<Output = Result<Value, HandlerError>> + Send {
        unhandled_unknown(event, delivery)
    }
}

impl<H: WebhookHandler> WebhookHandler for Arc<H> {
    fn study_access_requested(
        &self,
        event: StudyAccessRequestedEvent,
        delivery: &Delivery,
    ) -> impl Future<
        Output = Result<StudyAccessRequestedResponse, HandlerError>,
    > + Send {
        (**self).study_access_requested(event, delivery)
    }

    fn ephemeral_access_requested(
        &self,
        event: EphemeralAccessRequestedEvent,
        delivery: &Delivery,
    ) -> impl Future<
        Output = Result<EphemeralAccessRequestedResponse, HandlerError>,
    > + Send {
        (**self).ephemeral_access_requested(event, delivery)
    }

    fn report_delivered(
        &self,
        event: ReportDeliveredEvent,
        delivery: &Delivery,
    ) -> impl Future<Output = Result<ReportDeliveredResponse, HandlerError>> + Send {
        (**self).report_delivered(event, delivery)
    }

    fn secondary_capture_access_requested(
        &self,
        event: SecondaryCaptureAccessRequestedEvent,
        delivery: &Delivery,
    ) -> impl Future<
        Output = Result<SecondaryCaptureAccessRequestedResponse, HandlerError>,
    > + Send {
        (**self).secondary_capture_access_requested(event, delivery)
    }

    fn modality_worklist_requested(
        &self,
        event: ModalityWorklistRequestedEvent,
        delivery: &Delivery,
    ) -> impl Future<
        Output = Result<ModalityWorklistRequestedResponse, HandlerError>,
    > + Send {
        (**self).modality_worklist_requested(event, delivery)
    }

    fn patient_study_enrichment_requested(
        &self,
        event: PatientStudyEnrichmentRequestedEvent,
        delivery: &Delivery,
    ) -> impl Future<
        Output = Result<PatientStudyEnrichmentRequestedResponse, HandlerError>,
    > + Send {
        (**self).patient_study_enrichment_requested(event, delivery)
    }

    fn clinical_context_enrichment_requested(
        &self,
        event: ClinicalContextEnrichmentRequestedEvent,
        delivery: &Delivery,
    ) -> impl Future<
        Output = Result<ClinicalContextEnrichmentRequestedResponse, HandlerError>,
    > + Send {
        (**self).clinical_context_enrichment_requested(event, delivery)
    }

    fn unknown_event(
        &self,
        event: UnknownEvent,
        delivery: &Delivery,
    ) -> impl Future<Output = Result<Value, HandlerError>> + Send {
        (**self).unknown_event(event, delivery)
    }
}

/// Has an event handled.
pub(crate) async fn dispatch<H: WebhookHandler>(
    handler: &H,
    event: WebhookEvent,
    delivery: &Delivery,
    limits: &Limits,
    asked: Option<&str>,
) -> Ended {
    match event {
        WebhookEvent::StudyAccessRequested(event) => {
            run_handler(limits, asked, handler.study_access_requested(event, delivery))
                .await
        }
        WebhookEvent::EphemeralAccessRequested(event) => {
            run_handler(
                    limits,
                    asked,
                    handler.ephemeral_access_requested(event, delivery),
                )
                .await
        }
        WebhookEvent::ReportDelivered(event) => {
            run_handler(limits, asked, handler.report_delivered(event, delivery)).await
        }
        WebhookEvent::SecondaryCaptureAccessRequested(event) => {
            run_handler(
                    limits,
                    asked,
                    handler.secondary_capture_access_requested(event, delivery),
                )
                .await
        }
        WebhookEvent::ModalityWorklistRequested(event) => {
            run_handler(
                    limits,
                    asked,
                    handler.modality_worklist_requested(event, delivery),
                )
                .await
        }
        WebhookEvent::PatientStudyEnrichmentRequested(event) => {
            run_handler(
                    limits,
                    asked,
                    handler.patient_study_enrichment_requested(event, delivery),
                )
                .await
        }
        WebhookEvent::ClinicalContextEnrichmentRequested(event) => {
            run_handler(
                    limits,
                    asked,
                    handler.clinical_context_enrichment_requested(event, delivery),
                )
                .await
        }
        WebhookEvent::Unknown(event) => {
            run_unknown(limits, handler.unknown_event(event, delivery)).await
        }
    }
}

/// Returns the answer to an event of this type whose handler takes too long.
pub(crate) fn answer_late(event_type: &str) -> Ended {
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
) -> Result<WebhookEvent, DecodeError> {
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

/// Returns the violations of an answer to an event.
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

/// Identifies what an event asks for.
pub(crate) fn asked(event: &WebhookEvent, ask: &mut dyn FnMut(&str, Option<&str>)) {
    match event {
        WebhookEvent::StudyAccessRequested(event) => {
            ask("studyId", Some(event.data.study_id.as_str()));
            ask("studyInstanceUid", Some(event.data.study_instance_uid.as_str()));
        }
        WebhookEvent::EphemeralAccessRequested(event) => {
            ask("retrievalId", Some(event.data.retrieval_id.as_str()));
        }
        WebhookEvent::ReportDelivered(event) => {
            ask("reportId", Some(event.data.report_id.as_str()));
            ask("studyId", Some(event.data.study_id.as_str()));
        }
        WebhookEvent::SecondaryCaptureAccessRequested(event) => {
            ask(
                "seriesInstanceUid",
                event.data.series_instance_uid.as_ref().map(SeriesInstanceUid::as_str),
            );
            ask(
                "sopInstanceUid",
                event.data.sop_instance_uid.as_ref().map(SopInstanceUid::as_str),
            );
            ask("studyId", Some(event.data.study_id.as_str()));
            ask("studyInstanceUid", Some(event.data.study_instance_uid.as_str()));
        }
        WebhookEvent::ModalityWorklistRequested(event) => {
            ask("callingAe", Some(event.data.calling_ae.as_str()));
            ask("clinicId", Some(event.data.clinic_id.as_str()));
            ask("dateEnd", Some(event.data.date_end.as_str()));
            ask("dateStart", Some(event.data.date_start.as_str()));
            ask("modality", event.data.modality.as_deref());
        }
        WebhookEvent::PatientStudyEnrichmentRequested(event) => {
            ask("accessionNumber", event.data.accession_number.as_deref());
            ask("clinicId", Some(event.data.clinic_id.as_str()));
            ask("patientId", event.data.patient_id.as_deref());
            ask("studyInstanceUid", Some(event.data.study_instance_uid.as_str()));
        }
        WebhookEvent::ClinicalContextEnrichmentRequested(event) => {
            ask("clinicId", Some(event.data.clinic_id.as_str()));
            ask("externalPatientId", event.data.external_patient_id.as_deref());
            ask("mrn", event.data.mrn.as_deref());
            ask("studyId", Some(event.data.study_id.as_str()));
            ask("studyInstanceUid", Some(event.data.study_instance_uid.as_str()));
        }
        WebhookEvent::Unknown(event) => asked_unknown(event, ask),
    }
}

impl WebhookEvent {
    /// Returns the event's `type`, as it is on the wire.
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

    /// Returns the lasting effects of handling the event.
    ///
    /// ```
    /// use avara_client::webhooks::{Effects, Webhooks};
    ///
    /// let event = Webhooks::unwrap_unverified(r#"{"id": "1", "type": "something.new"}"#)?;
    /// assert_eq!(event.effects(), Effects::Upload, "the careful assumption");
    /// # Ok::<(), avara_client::webhooks::WebhookError>(())
    /// ```
    pub fn effects(&self) -> Effects {
        match self {
            Self::StudyAccessRequested(_) => StudyAccessRequestedEvent::EFFECTS,
            Self::EphemeralAccessRequested(_) => EphemeralAccessRequestedEvent::EFFECTS,
            Self::ReportDelivered(_) => ReportDeliveredEvent::EFFECTS,
            Self::SecondaryCaptureAccessRequested(_) => {
                SecondaryCaptureAccessRequestedEvent::EFFECTS
            }
            Self::ModalityWorklistRequested(_) => ModalityWorklistRequestedEvent::EFFECTS,
            Self::PatientStudyEnrichmentRequested(_) => {
                PatientStudyEnrichmentRequestedEvent::EFFECTS
            }
            Self::ClinicalContextEnrichmentRequested(_) => {
                ClinicalContextEnrichmentRequestedEvent::EFFECTS
            }
            Self::Unknown(_) => Effects::Upload,
        }
    }

    /// Returns the event's id; one of a type that this version does not know may have none.
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
    const EFFECTS: Effects = Effects::None;
    type Reply = StudyAccessRequestedResponse;
}

impl Event for EphemeralAccessRequestedEvent {
    const TYPE: &'static str = "ephemeral.access_requested";
    const EFFECTS: Effects = Effects::None;
    type Reply = EphemeralAccessRequestedResponse;
}

impl Event for ReportDeliveredEvent {
    const TYPE: &'static str = "report.delivered";
    const EFFECTS: Effects = Effects::Receipt;
    type Reply = ReportDeliveredResponse;
}

impl Event for SecondaryCaptureAccessRequestedEvent {
    const TYPE: &'static str = "secondary_capture.access_requested";
    const EFFECTS: Effects = Effects::Upload;
    type Reply = SecondaryCaptureAccessRequestedResponse;
}

impl Event for ModalityWorklistRequestedEvent {
    const TYPE: &'static str = "modality_worklist.requested";
    const EFFECTS: Effects = Effects::None;
    type Reply = ModalityWorklistRequestedResponse;
}

impl Event for PatientStudyEnrichmentRequestedEvent {
    const TYPE: &'static str = "patient_study.enrichment_requested";
    const EFFECTS: Effects = Effects::None;
    type Reply = PatientStudyEnrichmentRequestedResponse;
}

impl Event for ClinicalContextEnrichmentRequestedEvent {
    const TYPE: &'static str = "clinical_context.enrichment_requested";
    const EFFECTS: Effects = Effects::None;
    type Reply = ClinicalContextEnrichmentRequestedResponse;
}
