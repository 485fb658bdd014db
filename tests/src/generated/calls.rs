// Made by `cargo xtask regen` from spec/. Do not edit.

//! Every operation and type by name.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::Client;
use crate::dispatch::{Given, Sent, Visitor, sent, sent_page, unknown};
use crate::types::{
    ApiKeyId, ApiKeyReference, AssignableUserLevel, AutoScribeExternalCreateParams,
    AutoScribeExternalReportCreateParams, AutoScribeExternalReportCreateResponse,
    AutoScribeExternalReportListPageResponse, AutoScribeExternalReportListResponse,
    AutoScribeExternalReportRetrieveResponse, AutoScribeInvitation,
    AutoScribeInvitationListPageResponse, AutoScribeReportListResponse,
    AutoScribeReportPdfResponse, AutoScribeReportTextResponse, AutoScribeStudy,
    AutoScribeStudyCreateParams, AutoScribeStudyListPageResponse,
    AutoScribeStudyRerouteUrlParams, AutoScribeStudyUpdateParams,
    AutoScribeStudyUpdateParamsReportMetadata, AutoScribeStudyViewerOnlyRerouteUrlParams,
    AutoScribeUser, AutoScribeUserInviteParams, AutoScribeUserInviteResponse,
    AutoScribeUserListPageResponse, AutoScribeUserPatch, ClinicId, ClinicRole,
    ClinicalContextEnrichmentDocument, ClinicalContextEnrichmentDocumentUrl,
    ClinicalContextEnrichmentRequestedEvent, ClinicalContextEnrichmentRequestedEventData,
    ClinicalContextEnrichmentRequestedResponse, ClinicalReference, ClinicalReferenceCreateParams,
    ClinicalReferenceId, ClinicalReferenceListPageResponse, ClinicalReferenceType,
    ClinicalReferenceUpdateParams, EphemeralAccessRequestedEvent,
    EphemeralAccessRequestedEventData, EphemeralAccessRequestedResponse,
    EphemeralHangingProtocol, EphemeralSessionCreateRequest, ErrorResponse, ExpressCreateParams,
    ExpressCustomer, ExpressCustomerId, ExpressCustomerReference, ExpressListPageResponse,
    ExpressUpdateParams, ExternalReportId, Height, HeightUnit, InvitationExpiredFilter,
    InvitationId, InvitationIdentifier, InvitationStatus, InvitedSource, ModalityWorklistItem,
    ModalityWorklistRequestedEvent, ModalityWorklistRequestedEventData,
    ModalityWorklistRequestedResponse, ModalityWorklistScheduledStep,
    PatientStudyEnrichmentRequestedEvent, PatientStudyEnrichmentRequestedEventData,
    PatientStudyEnrichmentRequestedResponse, PriorReport, Report, ReportDeliveredEvent,
    ReportDeliveredEventData, ReportDeliveredResponse, ReportId, ReportIdWithStatus,
    ReportPdfItem, ReportPdfList, ReportStatus, ReportTextItem, ReportTextList,
    SecondaryCaptureAccessRequestedEvent, SecondaryCaptureAccessRequestedEventData,
    SecondaryCaptureAccessRequestedResponse, SeriesInstanceUid, SeriesNumber, Severity, Sex,
    SopClassUid, SopInstanceUid, StudyAccessRequestedEvent, StudyAccessRequestedEventData,
    StudyAccessRequestedManifest, StudyAccessRequestedManifestSeries,
    StudyAccessRequestedManifestSop, StudyAccessRequestedMediaUrl, StudyAccessRequestedResponse,
    StudyId, StudyIdentifier, StudyInstanceUid, StudyReportMetadata, StudyReportStatus,
    StudyType, StudyUuid, StudyViewerStatus, SuccessResponse, UrlResponse, UserId, UserIdBody,
    UserLevel, UserReference, ViewerInvitation, ViewerInvitationListPageResponse, ViewerLayout,
    ViewerStudy, ViewerStudyCreateParams, ViewerStudyListPageResponse, ViewerStudyUpdateParams,
    ViewerUser, ViewerUserInviteParams, ViewerUserInviteResponse, ViewerUserListPageResponse,
    ViewerUserPatch, WebhookEvent, WebhookEventId, Weight, WeightUnit,
};

/// Makes the request of an operation through the facade: one setter for each value given.
#[allow(clippy::too_many_lines, reason = "one line per operation")]
pub fn call(client: &Client, id: &str, given: &Given) -> Sent {
    match id {
        "autoScribe.clinicalReferences.create" => {
            auto_scribe_clinical_references_create(client, given)
        }
        "autoScribe.clinicalReferences.delete" => {
            auto_scribe_clinical_references_delete(client, given)
        }
        "autoScribe.clinicalReferences.list" => {
            auto_scribe_clinical_references_list(client, given)
        }
        "autoScribe.clinicalReferences.retrieve" => {
            auto_scribe_clinical_references_retrieve(client, given)
        }
        "autoScribe.clinicalReferences.retrieveByExternalReferenceID" => {
            auto_scribe_clinical_references_retrieve_by_external_reference_id(
                client,
                given,
            )
        }
        "autoScribe.clinicalReferences.update" => {
            auto_scribe_clinical_references_update(client, given)
        }
        "autoScribe.ephemeralSessions.create" => {
            auto_scribe_ephemeral_sessions_create(client, given)
        }
        "autoScribe.reports.addendum" => auto_scribe_reports_addendum(client, given),
        "autoScribe.reports.cancelAddendum" => {
            auto_scribe_reports_cancel_addendum(client, given)
        }
        "autoScribe.reports.list" => auto_scribe_reports_list(client, given),
        "autoScribe.reports.pdf" => auto_scribe_reports_pdf(client, given),
        "autoScribe.reports.text" => auto_scribe_reports_text(client, given),
        "autoScribe.studies.cancel" => auto_scribe_studies_cancel(client, given),
        "autoScribe.studies.create" => auto_scribe_studies_create(client, given),
        "autoScribe.studies.external.create" => {
            auto_scribe_studies_external_create(client, given)
        }
        "autoScribe.studies.external.delete" => {
            auto_scribe_studies_external_delete(client, given)
        }
        "autoScribe.studies.external.reports.create" => {
            auto_scribe_studies_external_reports_create(client, given)
        }
        "autoScribe.studies.external.reports.list" => {
            auto_scribe_studies_external_reports_list(client, given)
        }
        "autoScribe.studies.external.reports.retrieve" => {
            auto_scribe_studies_external_reports_retrieve(client, given)
        }
        "autoScribe.studies.list" => auto_scribe_studies_list(client, given),
        "autoScribe.studies.rerouteURL" => auto_scribe_studies_reroute_url(client, given),
        "autoScribe.studies.retrieve" => auto_scribe_studies_retrieve(client, given),
        "autoScribe.studies.retrieveByUid" => {
            auto_scribe_studies_retrieve_by_uid(client, given)
        }
        "autoScribe.studies.uncancel" => auto_scribe_studies_uncancel(client, given),
        "autoScribe.studies.update" => auto_scribe_studies_update(client, given),
        "autoScribe.studies.viewerOnlyRerouteURL" => {
            auto_scribe_studies_viewer_only_reroute_url(client, given)
        }
        "autoScribe.users.invitations.list" => {
            auto_scribe_users_invitations_list(client, given)
        }
        "autoScribe.users.invitations.retrieve" => {
            auto_scribe_users_invitations_retrieve(client, given)
        }
        "autoScribe.users.invitations.revoke" => {
            auto_scribe_users_invitations_revoke(client, given)
        }
        "autoScribe.users.invitations.update" => {
            auto_scribe_users_invitations_update(client, given)
        }
        "autoScribe.users.invite" => auto_scribe_users_invite(client, given),
        "autoScribe.users.list" => auto_scribe_users_list(client, given),
        "autoScribe.users.reactivate" => auto_scribe_users_reactivate(client, given),
        "autoScribe.users.retrieve" => auto_scribe_users_retrieve(client, given),
        "autoScribe.users.revokeAccess" => auto_scribe_users_revoke_access(client, given),
        "autoScribe.users.update" => auto_scribe_users_update(client, given),
        "express.create" => express_create(client, given),
        "express.deactivate" => express_deactivate(client, given),
        "express.list" => express_list(client, given),
        "express.reactivate" => express_reactivate(client, given),
        "express.retrieve" => express_retrieve(client, given),
        "express.update" => express_update(client, given),
        "express.users.add" => express_users_add(client, given),
        "express.users.remove" => express_users_remove(client, given),
        "viewer.ephemeralSessions.create" => {
            viewer_ephemeral_sessions_create(client, given)
        }
        "viewer.studies.cancel" => viewer_studies_cancel(client, given),
        "viewer.studies.create" => viewer_studies_create(client, given),
        "viewer.studies.list" => viewer_studies_list(client, given),
        "viewer.studies.rerouteURL" => viewer_studies_reroute_url(client, given),
        "viewer.studies.retrieve" => viewer_studies_retrieve(client, given),
        "viewer.studies.retrieveByUid" => viewer_studies_retrieve_by_uid(client, given),
        "viewer.studies.uncancel" => viewer_studies_uncancel(client, given),
        "viewer.studies.update" => viewer_studies_update(client, given),
        "viewer.users.invitations.list" => viewer_users_invitations_list(client, given),
        "viewer.users.invitations.retrieve" => {
            viewer_users_invitations_retrieve(client, given)
        }
        "viewer.users.invitations.revoke" => {
            viewer_users_invitations_revoke(client, given)
        }
        "viewer.users.invitations.update" => {
            viewer_users_invitations_update(client, given)
        }
        "viewer.users.invite" => viewer_users_invite(client, given),
        "viewer.users.list" => viewer_users_list(client, given),
        "viewer.users.reactivate" => viewer_users_reactivate(client, given),
        "viewer.users.retrieve" => viewer_users_retrieve(client, given),
        "viewer.users.revokeAccess" => viewer_users_revoke_access(client, given),
        "viewer.users.update" => viewer_users_update(client, given),
        _ => unknown(id),
    }
}

/// Gives the Rust type of a schema to a visitor.
#[allow(clippy::too_many_lines, reason = "one line per schema")]
pub fn visit<V: Visitor>(schema: &str, visitor: V) -> Option<V::Output> {
    Some(
        match schema {
            "APIKeyReference" => visitor.visit::<ApiKeyReference>(),
            "ApiKeyId" => visitor.visit::<ApiKeyId>(),
            "AssignableUserLevel" => visitor.visit::<AssignableUserLevel>(),
            "AutoScribeExternalCreateParams" => {
                visitor.visit::<AutoScribeExternalCreateParams>()
            }
            "AutoScribeExternalReportCreateParams" => {
                visitor.visit::<AutoScribeExternalReportCreateParams>()
            }
            "AutoScribeExternalReportCreateResponse" => {
                visitor.visit::<AutoScribeExternalReportCreateResponse>()
            }
            "AutoScribeExternalReportListPageResponse" => {
                visitor.visit::<AutoScribeExternalReportListPageResponse>()
            }
            "AutoScribeExternalReportListResponse" => {
                visitor.visit::<AutoScribeExternalReportListResponse>()
            }
            "AutoScribeExternalReportRetrieveResponse" => {
                visitor.visit::<AutoScribeExternalReportRetrieveResponse>()
            }
            "AutoScribeInvitation" => visitor.visit::<AutoScribeInvitation>(),
            "AutoScribeInvitationListPageResponse" => {
                visitor.visit::<AutoScribeInvitationListPageResponse>()
            }
            "AutoScribeReportListResponse" => {
                visitor.visit::<AutoScribeReportListResponse>()
            }
            "AutoScribeReportPdfResponse" => {
                visitor.visit::<AutoScribeReportPdfResponse>()
            }
            "AutoScribeReportTextResponse" => {
                visitor.visit::<AutoScribeReportTextResponse>()
            }
            "AutoScribeStudy" => visitor.visit::<AutoScribeStudy>(),
            "AutoScribeStudyCreateParams" => {
                visitor.visit::<AutoScribeStudyCreateParams>()
            }
            "AutoScribeStudyListPageResponse" => {
                visitor.visit::<AutoScribeStudyListPageResponse>()
            }
            "AutoScribeStudyRerouteURLParams" => {
                visitor.visit::<AutoScribeStudyRerouteUrlParams>()
            }
            "AutoScribeStudyUpdateParams" => {
                visitor.visit::<AutoScribeStudyUpdateParams>()
            }
            "AutoScribeStudyUpdateParamsReportMetadata" => {
                visitor.visit::<AutoScribeStudyUpdateParamsReportMetadata>()
            }
            "AutoScribeStudyViewerOnlyRerouteURLParams" => {
                visitor.visit::<AutoScribeStudyViewerOnlyRerouteUrlParams>()
            }
            "AutoScribeUser" => visitor.visit::<AutoScribeUser>(),
            "AutoScribeUserInviteParams" => visitor.visit::<AutoScribeUserInviteParams>(),
            "AutoScribeUserInviteResponse" => {
                visitor.visit::<AutoScribeUserInviteResponse>()
            }
            "AutoScribeUserListPageResponse" => {
                visitor.visit::<AutoScribeUserListPageResponse>()
            }
            "AutoScribeUserPatch" => visitor.visit::<AutoScribeUserPatch>(),
            "ClinicId" => visitor.visit::<ClinicId>(),
            "ClinicRole" => visitor.visit::<ClinicRole>(),
            "ClinicalContextEnrichmentDocument" => {
                visitor.visit::<ClinicalContextEnrichmentDocument>()
            }
            "ClinicalContextEnrichmentDocumentURL" => {
                visitor.visit::<ClinicalContextEnrichmentDocumentUrl>()
            }
            "ClinicalContextEnrichmentRequestedEvent" => {
                visitor.visit::<ClinicalContextEnrichmentRequestedEvent>()
            }
            "ClinicalContextEnrichmentRequestedEventData" => {
                visitor.visit::<ClinicalContextEnrichmentRequestedEventData>()
            }
            "ClinicalContextEnrichmentRequestedResponse" => {
                visitor.visit::<ClinicalContextEnrichmentRequestedResponse>()
            }
            "ClinicalReference" => visitor.visit::<ClinicalReference>(),
            "ClinicalReferenceCreateParams" => {
                visitor.visit::<ClinicalReferenceCreateParams>()
            }
            "ClinicalReferenceId" => visitor.visit::<ClinicalReferenceId>(),
            "ClinicalReferenceListPageResponse" => {
                visitor.visit::<ClinicalReferenceListPageResponse>()
            }
            "ClinicalReferenceType" => visitor.visit::<ClinicalReferenceType>(),
            "ClinicalReferenceUpdateParams" => {
                visitor.visit::<ClinicalReferenceUpdateParams>()
            }
            "EphemeralAccessRequestedEvent" => {
                visitor.visit::<EphemeralAccessRequestedEvent>()
            }
            "EphemeralAccessRequestedEventData" => {
                visitor.visit::<EphemeralAccessRequestedEventData>()
            }
            "EphemeralAccessRequestedResponse" => {
                visitor.visit::<EphemeralAccessRequestedResponse>()
            }
            "EphemeralHangingProtocol" => visitor.visit::<EphemeralHangingProtocol>(),
            "EphemeralSessionCreateRequest" => {
                visitor.visit::<EphemeralSessionCreateRequest>()
            }
            "ErrorResponse" => visitor.visit::<ErrorResponse>(),
            "ExpressCreateParams" => visitor.visit::<ExpressCreateParams>(),
            "ExpressCustomer" => visitor.visit::<ExpressCustomer>(),
            "ExpressCustomerId" => visitor.visit::<ExpressCustomerId>(),
            "ExpressCustomerReference" => visitor.visit::<ExpressCustomerReference>(),
            "ExpressListPageResponse" => visitor.visit::<ExpressListPageResponse>(),
            "ExpressUpdateParams" => visitor.visit::<ExpressUpdateParams>(),
            "ExternalReportId" => visitor.visit::<ExternalReportId>(),
            "Height" => visitor.visit::<Height>(),
            "HeightUnit" => visitor.visit::<HeightUnit>(),
            "InvitationExpiredFilter" => visitor.visit::<InvitationExpiredFilter>(),
            "InvitationId" => visitor.visit::<InvitationId>(),
            "InvitationIdentifier" => visitor.visit::<InvitationIdentifier>(),
            "InvitationStatus" => visitor.visit::<InvitationStatus>(),
            "InvitedSource" => visitor.visit::<InvitedSource>(),
            "ModalityWorklistItem" => visitor.visit::<ModalityWorklistItem>(),
            "ModalityWorklistRequestedEvent" => {
                visitor.visit::<ModalityWorklistRequestedEvent>()
            }
            "ModalityWorklistRequestedEventData" => {
                visitor.visit::<ModalityWorklistRequestedEventData>()
            }
            "ModalityWorklistRequestedResponse" => {
                visitor.visit::<ModalityWorklistRequestedResponse>()
            }
            "ModalityWorklistScheduledStep" => {
                visitor.visit::<ModalityWorklistScheduledStep>()
            }
            "PatientStudyEnrichmentRequestedEvent" => {
                visitor.visit::<PatientStudyEnrichmentRequestedEvent>()
            }
            "PatientStudyEnrichmentRequestedEventData" => {
                visitor.visit::<PatientStudyEnrichmentRequestedEventData>()
            }
            "PatientStudyEnrichmentRequestedResponse" => {
                visitor.visit::<PatientStudyEnrichmentRequestedResponse>()
            }
            "PriorReport" => visitor.visit::<PriorReport>(),
            "Report" => visitor.visit::<Report>(),
            "ReportDeliveredEvent" => visitor.visit::<ReportDeliveredEvent>(),
            "ReportDeliveredEventData" => visitor.visit::<ReportDeliveredEventData>(),
            "ReportDeliveredResponse" => visitor.visit::<ReportDeliveredResponse>(),
            "ReportIDWithStatus" => visitor.visit::<ReportIdWithStatus>(),
            "ReportId" => visitor.visit::<ReportId>(),
            "ReportPdfItem" => visitor.visit::<ReportPdfItem>(),
            "ReportPdfList" => visitor.visit::<ReportPdfList>(),
            "ReportStatus" => visitor.visit::<ReportStatus>(),
            "ReportTextItem" => visitor.visit::<ReportTextItem>(),
            "ReportTextList" => visitor.visit::<ReportTextList>(),
            "SecondaryCaptureAccessRequestedEvent" => {
                visitor.visit::<SecondaryCaptureAccessRequestedEvent>()
            }
            "SecondaryCaptureAccessRequestedEventData" => {
                visitor.visit::<SecondaryCaptureAccessRequestedEventData>()
            }
            "SecondaryCaptureAccessRequestedResponse" => {
                visitor.visit::<SecondaryCaptureAccessRequestedResponse>()
            }
            "SeriesInstanceUid" => visitor.visit::<SeriesInstanceUid>(),
            "SeriesNumber" => visitor.visit::<SeriesNumber>(),
            "Severity" => visitor.visit::<Severity>(),
            "Sex" => visitor.visit::<Sex>(),
            "SopClassUid" => visitor.visit::<SopClassUid>(),
            "SopInstanceUid" => visitor.visit::<SopInstanceUid>(),
            "StudyAccessRequestedEvent" => visitor.visit::<StudyAccessRequestedEvent>(),
            "StudyAccessRequestedEventData" => {
                visitor.visit::<StudyAccessRequestedEventData>()
            }
            "StudyAccessRequestedManifest" => {
                visitor.visit::<StudyAccessRequestedManifest>()
            }
            "StudyAccessRequestedManifestSeries" => {
                visitor.visit::<StudyAccessRequestedManifestSeries>()
            }
            "StudyAccessRequestedManifestSop" => {
                visitor.visit::<StudyAccessRequestedManifestSop>()
            }
            "StudyAccessRequestedMediaURL" => {
                visitor.visit::<StudyAccessRequestedMediaUrl>()
            }
            "StudyAccessRequestedResponse" => {
                visitor.visit::<StudyAccessRequestedResponse>()
            }
            "StudyId" => visitor.visit::<StudyId>(),
            "StudyIdentifier" => visitor.visit::<StudyIdentifier>(),
            "StudyInstanceUid" => visitor.visit::<StudyInstanceUid>(),
            "StudyReportMetadata" => visitor.visit::<StudyReportMetadata>(),
            "StudyReportStatus" => visitor.visit::<StudyReportStatus>(),
            "StudyType" => visitor.visit::<StudyType>(),
            "StudyUuid" => visitor.visit::<StudyUuid>(),
            "StudyViewerStatus" => visitor.visit::<StudyViewerStatus>(),
            "SuccessResponse" => visitor.visit::<SuccessResponse>(),
            "UrlResponse" => visitor.visit::<UrlResponse>(),
            "UserId" => visitor.visit::<UserId>(),
            "UserIdBody" => visitor.visit::<UserIdBody>(),
            "UserLevel" => visitor.visit::<UserLevel>(),
            "UserReference" => visitor.visit::<UserReference>(),
            "ViewerInvitation" => visitor.visit::<ViewerInvitation>(),
            "ViewerInvitationListPageResponse" => {
                visitor.visit::<ViewerInvitationListPageResponse>()
            }
            "ViewerLayout" => visitor.visit::<ViewerLayout>(),
            "ViewerStudy" => visitor.visit::<ViewerStudy>(),
            "ViewerStudyCreateParams" => visitor.visit::<ViewerStudyCreateParams>(),
            "ViewerStudyListPageResponse" => {
                visitor.visit::<ViewerStudyListPageResponse>()
            }
            "ViewerStudyUpdateParams" => visitor.visit::<ViewerStudyUpdateParams>(),
            "ViewerUser" => visitor.visit::<ViewerUser>(),
            "ViewerUserInviteParams" => visitor.visit::<ViewerUserInviteParams>(),
            "ViewerUserInviteResponse" => visitor.visit::<ViewerUserInviteResponse>(),
            "ViewerUserListPageResponse" => visitor.visit::<ViewerUserListPageResponse>(),
            "ViewerUserPatch" => visitor.visit::<ViewerUserPatch>(),
            "WebhookEvent" => visitor.visit::<WebhookEvent>(),
            "WebhookEventId" => visitor.visit::<WebhookEventId>(),
            "Weight" => visitor.visit::<Weight>(),
            "WeightUnit" => visitor.visit::<WeightUnit>(),
            _ => return None,
        },
    )
}

fn auto_scribe_clinical_references_create(client: &Client, given: &Given) -> Sent {
    let mut request = client.auto_scribe().clinical_references().create();
    request = match given.body.get::<String>("name") {
        Some(Some(value)) => request.name(value),
        _ => request,
    };
    request = match given.body.get::<ClinicalReferenceType>("type") {
        Some(Some(value)) => request.type_(value),
        _ => request,
    };
    request = match given.body.get::<String>("expressCustomerId") {
        Some(Some(value)) => request.express_customer_id(value),
        _ => request,
    };
    request = match given.body.get::<String>("externalReferenceId") {
        Some(Some(value)) => request.external_reference_id(value),
        _ => request,
    };
    request = match given.body.get::<BTreeMap<String, String>>("metadata") {
        Some(Some(value)) => request.metadata(value),
        _ => request,
    };
    sent(request)
}

fn auto_scribe_clinical_references_delete(client: &Client, given: &Given) -> Sent {
    let request = client
        .auto_scribe()
        .clinical_references()
        .delete(given.path("clinicalReferenceId"));
    sent(request)
}

fn auto_scribe_clinical_references_list(client: &Client, given: &Given) -> Sent {
    let mut request = client.auto_scribe().clinical_references().list();
    request = match given.query.get::<String>("cursor") {
        Some(Some(value)) => request.cursor(value),
        _ => request,
    };
    request = match given.query.get::<u32>("limit") {
        Some(Some(value)) => request.limit(value),
        _ => request,
    };
    request = match given.query.get::<String>("expressCustomerId") {
        Some(Some(value)) => request.express_customer_id(value),
        Some(None) => request.express_customer_id_null(),
        None => request,
    };
    request = match given.query.get::<bool>("isActive") {
        Some(Some(value)) => request.is_active(value),
        Some(None) => request.is_active_null(),
        None => request,
    };
    request = match given.query.get::<ClinicalReferenceType>("type") {
        Some(Some(value)) => request.type_(value),
        _ => request,
    };
    sent_page(request)
}

fn auto_scribe_clinical_references_retrieve(client: &Client, given: &Given) -> Sent {
    let request = client
        .auto_scribe()
        .clinical_references()
        .retrieve(given.path("clinicalReferenceId"));
    sent(request)
}

fn auto_scribe_clinical_references_retrieve_by_external_reference_id(
    client: &Client,
    given: &Given,
) -> Sent {
    let request = client
        .auto_scribe()
        .clinical_references()
        .retrieve_by_external_reference_id(given.path("externalReferenceId"));
    sent(request)
}

fn auto_scribe_clinical_references_update(client: &Client, given: &Given) -> Sent {
    let mut request = client
        .auto_scribe()
        .clinical_references()
        .update(given.path("clinicalReferenceId"));
    request = match given.body.get::<String>("expressCustomerId") {
        Some(Some(value)) => request.express_customer_id(value),
        _ => request,
    };
    request = match given.body.get::<BTreeMap<String, String>>("metadata") {
        Some(Some(value)) => request.metadata(value),
        Some(None) => request.clear_metadata(),
        None => request,
    };
    request = match given.body.get::<String>("name") {
        Some(Some(value)) => request.name(value),
        _ => request,
    };
    sent(request)
}

fn auto_scribe_ephemeral_sessions_create(client: &Client, given: &Given) -> Sent {
    let mut request = client.auto_scribe().ephemeral_sessions().create();
    request = match given.body.get::<String>("retrievalId") {
        Some(Some(value)) => request.retrieval_id(value),
        _ => request,
    };
    request = match given.body.get::<EphemeralHangingProtocol>("hangingProtocol") {
        Some(Some(value)) => request.hanging_protocol(value),
        _ => request,
    };
    request = match given.body.get::<Map<String, Value>>("options") {
        Some(Some(value)) => request.options(value),
        _ => request,
    };
    sent(request)
}

fn auto_scribe_reports_addendum(client: &Client, given: &Given) -> Sent {
    let request = client.auto_scribe().reports().addendum(given.path("reportId"));
    sent(request)
}

fn auto_scribe_reports_cancel_addendum(client: &Client, given: &Given) -> Sent {
    let request = client.auto_scribe().reports().cancel_addendum(given.path("reportId"));
    sent(request)
}

fn auto_scribe_reports_list(client: &Client, given: &Given) -> Sent {
    let mut request = client.auto_scribe().reports().list();
    request = match given.query.get::<String>("studyId") {
        Some(Some(value)) => request.study_id(value),
        _ => request,
    };
    request = match given.query.get::<String>("studyInstanceUid") {
        Some(Some(value)) => request.study_instance_uid(value),
        _ => request,
    };
    sent(request)
}

fn auto_scribe_reports_pdf(client: &Client, given: &Given) -> Sent {
    let mut request = client.auto_scribe().reports().pdf();
    request = match given.query.get::<String>("reportId") {
        Some(Some(value)) => request.report_id(value),
        _ => request,
    };
    request = match given.query.get::<String>("studyId") {
        Some(Some(value)) => request.study_id(value),
        _ => request,
    };
    request = match given.query.get::<String>("studyInstanceUid") {
        Some(Some(value)) => request.study_instance_uid(value),
        _ => request,
    };
    sent(request)
}

fn auto_scribe_reports_text(client: &Client, given: &Given) -> Sent {
    let mut request = client.auto_scribe().reports().text();
    request = match given.query.get::<String>("reportId") {
        Some(Some(value)) => request.report_id(value),
        _ => request,
    };
    request = match given.query.get::<String>("studyId") {
        Some(Some(value)) => request.study_id(value),
        _ => request,
    };
    request = match given.query.get::<String>("studyInstanceUid") {
        Some(Some(value)) => request.study_instance_uid(value),
        _ => request,
    };
    sent(request)
}

fn auto_scribe_studies_cancel(client: &Client, given: &Given) -> Sent {
    let mut request = client.auto_scribe().studies().cancel();
    request = match given.body.get::<String>("studyId") {
        Some(Some(value)) => request.study_id(value),
        _ => request,
    };
    request = match given.body.get::<String>("studyInstanceUid") {
        Some(Some(value)) => request.study_instance_uid(value),
        _ => request,
    };
    sent(request)
}

fn auto_scribe_studies_create(client: &Client, given: &Given) -> Sent {
    let mut request = client.auto_scribe().studies().create();
    request = match given.body.get::<StudyReportMetadata>("reportMetadata") {
        Some(Some(value)) => request.report_metadata(value),
        _ => request,
    };
    request = match given.body.get::<Severity>("severity") {
        Some(Some(value)) => request.severity(value),
        _ => request,
    };
    request = match given.body.get::<String>("studyDescription") {
        Some(Some(value)) => request.study_description(value),
        _ => request,
    };
    request = match given.body.get::<String>("studyInstanceUid") {
        Some(Some(value)) => request.study_instance_uid(value),
        _ => request,
    };
    request = match given.body.get::<String>("assignedTo") {
        Some(Some(value)) => request.assigned_to(value),
        _ => request,
    };
    request = match given.body.get::<String>("clinicalHistory") {
        Some(Some(value)) => request.clinical_history(value),
        _ => request,
    };
    request = match given.body.get::<String>("clinicalIndication") {
        Some(Some(value)) => request.clinical_indication(value),
        _ => request,
    };
    request = match given.body.get::<String>("expressCustomerId") {
        Some(Some(value)) => request.express_customer_id(value),
        _ => request,
    };
    request = match given.body.get::<String>("externalPatientId") {
        Some(Some(value)) => request.external_patient_id(value),
        _ => request,
    };
    request = match given.body.get::<BTreeMap<String, String>>("metadata") {
        Some(Some(value)) => request.metadata(value),
        _ => request,
    };
    request = match given.body.get::<String>("modality") {
        Some(Some(value)) => request.modality(value),
        _ => request,
    };
    request = match given.body.get::<Vec<PriorReport>>("priorReports") {
        Some(Some(value)) => request.prior_reports(value),
        _ => request,
    };
    request = match given.body.get::<Vec<String>>("technologistNotes") {
        Some(Some(value)) => request.technologist_notes(value),
        _ => request,
    };
    request = match given.body.get::<String>("technologistTechnique") {
        Some(Some(value)) => request.technologist_technique(value),
        _ => request,
    };
    sent(request)
}

fn auto_scribe_studies_external_create(client: &Client, given: &Given) -> Sent {
    let mut request = client.auto_scribe().studies().external().create();
    request = match given.body.get::<StudyReportMetadata>("reportMetadata") {
        Some(Some(value)) => request.report_metadata(value),
        _ => request,
    };
    request = match given.body.get::<Severity>("severity") {
        Some(Some(value)) => request.severity(value),
        _ => request,
    };
    request = match given.body.get::<String>("studyDescription") {
        Some(Some(value)) => request.study_description(value),
        _ => request,
    };
    request = match given.body.get::<String>("studyInstanceUid") {
        Some(Some(value)) => request.study_instance_uid(value),
        _ => request,
    };
    request = match given.body.get::<String>("expressCustomerId") {
        Some(Some(value)) => request.express_customer_id(value),
        _ => request,
    };
    request = match given.body.get::<String>("externalPatientId") {
        Some(Some(value)) => request.external_patient_id(value),
        _ => request,
    };
    request = match given.body.get::<BTreeMap<String, String>>("metadata") {
        Some(Some(value)) => request.metadata(value),
        _ => request,
    };
    request = match given.body.get::<String>("modality") {
        Some(Some(value)) => request.modality(value),
        _ => request,
    };
    request = match given.body.get::<String>("readerName") {
        Some(Some(value)) => request.reader_name(value),
        _ => request,
    };
    request = match given.body.get::<String>("reportFileName") {
        Some(Some(value)) => request.report_file_name(value),
        _ => request,
    };
    request = match given.body.get::<String>("reportFileUrl") {
        Some(Some(value)) => request.report_file_url(value),
        _ => request,
    };
    request = match given.body.get::<String>("reportText") {
        Some(Some(value)) => request.report_text(value),
        _ => request,
    };
    request = match given.body.get::<String>("signedAt") {
        Some(Some(value)) => request.signed_at(value),
        _ => request,
    };
    sent(request)
}

fn auto_scribe_studies_external_delete(client: &Client, given: &Given) -> Sent {
    let mut request = client.auto_scribe().studies().external().delete();
    request = match given.body.get::<String>("studyId") {
        Some(Some(value)) => request.study_id(value),
        _ => request,
    };
    request = match given.body.get::<String>("studyInstanceUid") {
        Some(Some(value)) => request.study_instance_uid(value),
        _ => request,
    };
    sent(request)
}

fn auto_scribe_studies_external_reports_create(client: &Client, given: &Given) -> Sent {
    let mut request = client.auto_scribe().studies().external().reports().create();
    request = match given.body.get::<String>("readerName") {
        Some(Some(value)) => request.reader_name(value),
        _ => request,
    };
    request = match given.body.get::<String>("reportFileName") {
        Some(Some(value)) => request.report_file_name(value),
        _ => request,
    };
    request = match given.body.get::<String>("reportFileUrl") {
        Some(Some(value)) => request.report_file_url(value),
        _ => request,
    };
    request = match given.body.get::<String>("reportText") {
        Some(Some(value)) => request.report_text(value),
        _ => request,
    };
    request = match given.body.get::<String>("signedAt") {
        Some(Some(value)) => request.signed_at(value),
        _ => request,
    };
    request = match given.body.get::<String>("studyId") {
        Some(Some(value)) => request.study_id(value),
        _ => request,
    };
    request = match given.body.get::<String>("studyInstanceUid") {
        Some(Some(value)) => request.study_instance_uid(value),
        _ => request,
    };
    sent(request)
}

fn auto_scribe_studies_external_reports_list(client: &Client, given: &Given) -> Sent {
    let mut request = client.auto_scribe().studies().external().reports().list();
    request = match given.query.get::<String>("cursor") {
        Some(Some(value)) => request.cursor(value),
        _ => request,
    };
    request = match given.query.get::<u32>("limit") {
        Some(Some(value)) => request.limit(value),
        _ => request,
    };
    request = match given.query.get::<String>("studyId") {
        Some(Some(value)) => request.study_id(value),
        _ => request,
    };
    sent_page(request)
}

fn auto_scribe_studies_external_reports_retrieve(
    client: &Client,
    given: &Given,
) -> Sent {
    let request = client
        .auto_scribe()
        .studies()
        .external()
        .reports()
        .retrieve(given.path("externalReportId"));
    sent(request)
}

fn auto_scribe_studies_list(client: &Client, given: &Given) -> Sent {
    let mut request = client.auto_scribe().studies().list();
    request = match given.query.get::<String>("cursor") {
        Some(Some(value)) => request.cursor(value),
        _ => request,
    };
    request = match given.query.get::<u32>("limit") {
        Some(Some(value)) => request.limit(value),
        _ => request,
    };
    request = match given.query.get::<String>("assignedTo") {
        Some(Some(value)) => request.assigned_to(value),
        Some(None) => request.assigned_to_null(),
        None => request,
    };
    request = match given.query.get::<String>("expressCustomerId") {
        Some(Some(value)) => request.express_customer_id(value),
        Some(None) => request.express_customer_id_null(),
        None => request,
    };
    request = match given.query.get::<bool>("isCancelled") {
        Some(Some(value)) => request.is_cancelled(value),
        Some(None) => request.is_cancelled_null(),
        None => request,
    };
    request = match given.query.get::<Severity>("severity") {
        Some(Some(value)) => request.severity(value),
        _ => request,
    };
    request = match given.query.get::<String>("studyDescription") {
        Some(Some(value)) => request.study_description(value),
        _ => request,
    };
    request = match given.query.get::<Vec<StudyReportStatus>>("studyReportStatus") {
        Some(Some(value)) => request.study_report_status(value),
        _ => request,
    };
    request = match given.query.get::<StudyType>("studyType") {
        Some(Some(value)) => request.study_type(value),
        _ => request,
    };
    sent_page(request)
}

fn auto_scribe_studies_reroute_url(client: &Client, given: &Given) -> Sent {
    let mut request = client.auto_scribe().studies().reroute_url();
    request = match given.body.get::<String>("assignedToUserId") {
        Some(Some(value)) => request.assigned_to_user_id(value),
        _ => request,
    };
    request = match given.body.get::<String>("studyId") {
        Some(Some(value)) => request.study_id(value),
        _ => request,
    };
    request = match given.body.get::<String>("studyInstanceUid") {
        Some(Some(value)) => request.study_instance_uid(value),
        _ => request,
    };
    sent(request)
}

fn auto_scribe_studies_retrieve(client: &Client, given: &Given) -> Sent {
    let request = client.auto_scribe().studies().retrieve(given.path("studyId"));
    sent(request)
}

fn auto_scribe_studies_retrieve_by_uid(client: &Client, given: &Given) -> Sent {
    let request = client
        .auto_scribe()
        .studies()
        .retrieve_by_uid(given.path("studyInstanceUid"));
    sent(request)
}

fn auto_scribe_studies_uncancel(client: &Client, given: &Given) -> Sent {
    let mut request = client.auto_scribe().studies().uncancel();
    request = match given.body.get::<String>("studyId") {
        Some(Some(value)) => request.study_id(value),
        _ => request,
    };
    request = match given.body.get::<String>("studyInstanceUid") {
        Some(Some(value)) => request.study_instance_uid(value),
        _ => request,
    };
    sent(request)
}

fn auto_scribe_studies_update(client: &Client, given: &Given) -> Sent {
    let mut request = client.auto_scribe().studies().update(given.path("studyId"));
    request = match given.body.get::<String>("assignedTo") {
        Some(Some(value)) => request.assigned_to(value),
        Some(None) => request.clear_assigned_to(),
        None => request,
    };
    request = match given.body.get::<String>("clinicalHistory") {
        Some(Some(value)) => request.clinical_history(value),
        Some(None) => request.clear_clinical_history(),
        None => request,
    };
    request = match given.body.get::<String>("clinicalIndication") {
        Some(Some(value)) => request.clinical_indication(value),
        Some(None) => request.clear_clinical_indication(),
        None => request,
    };
    request = match given.body.get::<String>("expressCustomerId") {
        Some(Some(value)) => request.express_customer_id(value),
        Some(None) => request.clear_express_customer_id(),
        None => request,
    };
    request = match given.body.get::<String>("externalPatientId") {
        Some(Some(value)) => request.external_patient_id(value),
        Some(None) => request.clear_external_patient_id(),
        None => request,
    };
    request = match given.body.get::<BTreeMap<String, String>>("metadata") {
        Some(Some(value)) => request.metadata(value),
        Some(None) => request.clear_metadata(),
        None => request,
    };
    request = match given.body.get::<String>("modality") {
        Some(Some(value)) => request.modality(value),
        Some(None) => request.clear_modality(),
        None => request,
    };
    request = match given.body.get::<Vec<PriorReport>>("priorReports") {
        Some(Some(value)) => request.prior_reports(value),
        Some(None) => request.clear_prior_reports(),
        None => request,
    };
    request = match given
        .body
        .get::<AutoScribeStudyUpdateParamsReportMetadata>("reportMetadata")
    {
        Some(Some(value)) => request.report_metadata(value),
        _ => request,
    };
    request = match given.body.get::<Severity>("severity") {
        Some(Some(value)) => request.severity(value),
        _ => request,
    };
    request = match given.body.get::<String>("studyDescription") {
        Some(Some(value)) => request.study_description(value),
        _ => request,
    };
    request = match given.body.get::<Vec<String>>("technologistNotes") {
        Some(Some(value)) => request.technologist_notes(value),
        Some(None) => request.clear_technologist_notes(),
        None => request,
    };
    request = match given.body.get::<String>("technologistTechnique") {
        Some(Some(value)) => request.technologist_technique(value),
        Some(None) => request.clear_technologist_technique(),
        None => request,
    };
    sent(request)
}

fn auto_scribe_studies_viewer_only_reroute_url(client: &Client, given: &Given) -> Sent {
    let mut request = client.auto_scribe().studies().viewer_only_reroute_url();
    request = match given.body.get::<String>("studyId") {
        Some(Some(value)) => request.study_id(value),
        _ => request,
    };
    request = match given.body.get::<String>("studyInstanceUid") {
        Some(Some(value)) => request.study_instance_uid(value),
        _ => request,
    };
    request = match given.body.get::<String>("userId") {
        Some(Some(value)) => request.user_id(value),
        _ => request,
    };
    sent(request)
}

fn auto_scribe_users_invitations_list(client: &Client, given: &Given) -> Sent {
    let mut request = client.auto_scribe().users().invitations().list();
    request = match given.query.get::<String>("cursor") {
        Some(Some(value)) => request.cursor(value),
        _ => request,
    };
    request = match given.query.get::<u32>("limit") {
        Some(Some(value)) => request.limit(value),
        _ => request,
    };
    request = match given.query.get::<String>("endDate") {
        Some(Some(value)) => request.end_date(value),
        _ => request,
    };
    request = match given.query.get::<InvitationExpiredFilter>("expired") {
        Some(Some(value)) => request.expired(value),
        _ => request,
    };
    request = match given.query.get::<String>("startDate") {
        Some(Some(value)) => request.start_date(value),
        _ => request,
    };
    request = match given.query.get::<Vec<InvitationStatus>>("status") {
        Some(Some(value)) => request.status(value),
        _ => request,
    };
    request = match given.query.get::<String>("userId") {
        Some(Some(value)) => request.user_id(value),
        _ => request,
    };
    sent_page(request)
}

fn auto_scribe_users_invitations_retrieve(client: &Client, given: &Given) -> Sent {
    let request = client
        .auto_scribe()
        .users()
        .invitations()
        .retrieve(given.path("invitationId"));
    sent(request)
}

fn auto_scribe_users_invitations_revoke(client: &Client, given: &Given) -> Sent {
    let mut request = client.auto_scribe().users().invitations().revoke();
    request = match given.body.get::<String>("invitationId") {
        Some(Some(value)) => request.invitation_id(value),
        _ => request,
    };
    request = match given.body.get::<String>("userId") {
        Some(Some(value)) => request.user_id(value),
        _ => request,
    };
    sent(request)
}

fn auto_scribe_users_invitations_update(client: &Client, given: &Given) -> Sent {
    let mut request = client
        .auto_scribe()
        .users()
        .invitations()
        .update(given.path("invitationId"));
    request = match given.body.get::<bool>("canCreateReports") {
        Some(Some(value)) => request.can_create_reports(value),
        _ => request,
    };
    request = match given.body.get::<bool>("canManageStudies") {
        Some(Some(value)) => request.can_manage_studies(value),
        _ => request,
    };
    request = match given.body.get::<ClinicRole>("clinicRole") {
        Some(Some(value)) => request.clinic_role(value),
        Some(None) => request.clear_clinic_role(),
        None => request,
    };
    request = match given.body.get::<String>("firstName") {
        Some(Some(value)) => request.first_name(value),
        _ => request,
    };
    request = match given.body.get::<bool>("hasDashboardAccess") {
        Some(Some(value)) => request.has_dashboard_access(value),
        _ => request,
    };
    request = match given.body.get::<String>("lastName") {
        Some(Some(value)) => request.last_name(value),
        _ => request,
    };
    request = match given.body.get::<AssignableUserLevel>("level") {
        Some(Some(value)) => request.level(value),
        _ => request,
    };
    request = match given.body.get::<String>("middleName") {
        Some(Some(value)) => request.middle_name(value),
        Some(None) => request.clear_middle_name(),
        None => request,
    };
    request = match given.body.get::<String>("npiNumber") {
        Some(Some(value)) => request.npi_number(value),
        Some(None) => request.clear_npi_number(),
        None => request,
    };
    request = match given.body.get::<String>("phoneNumber") {
        Some(Some(value)) => request.phone_number(value),
        Some(None) => request.clear_phone_number(),
        None => request,
    };
    request = match given.body.get::<String>("suffix1") {
        Some(Some(value)) => request.suffix1(value),
        Some(None) => request.clear_suffix1(),
        None => request,
    };
    request = match given.body.get::<String>("suffix2") {
        Some(Some(value)) => request.suffix2(value),
        Some(None) => request.clear_suffix2(),
        None => request,
    };
    sent(request)
}

fn auto_scribe_users_invite(client: &Client, given: &Given) -> Sent {
    let mut request = client.auto_scribe().users().invite();
    request = match given.body.get::<bool>("canCreateReports") {
        Some(Some(value)) => request.can_create_reports(value),
        _ => request,
    };
    request = match given.body.get::<bool>("canManageStudies") {
        Some(Some(value)) => request.can_manage_studies(value),
        _ => request,
    };
    request = match given.body.get::<ClinicRole>("clinicRole") {
        Some(Some(value)) => request.clinic_role(value),
        _ => request,
    };
    request = match given.body.get::<String>("email") {
        Some(Some(value)) => request.email(value),
        _ => request,
    };
    request = match given.body.get::<String>("firstName") {
        Some(Some(value)) => request.first_name(value),
        _ => request,
    };
    request = match given.body.get::<bool>("hasDashboardAccess") {
        Some(Some(value)) => request.has_dashboard_access(value),
        _ => request,
    };
    request = match given.body.get::<String>("lastName") {
        Some(Some(value)) => request.last_name(value),
        _ => request,
    };
    request = match given.body.get::<AssignableUserLevel>("level") {
        Some(Some(value)) => request.level(value),
        _ => request,
    };
    request = match given.body.get::<String>("middleName") {
        Some(Some(value)) => request.middle_name(value),
        _ => request,
    };
    request = match given.body.get::<String>("npiNumber") {
        Some(Some(value)) => request.npi_number(value),
        _ => request,
    };
    request = match given.body.get::<String>("phoneNumber") {
        Some(Some(value)) => request.phone_number(value),
        _ => request,
    };
    request = match given.body.get::<String>("suffix1") {
        Some(Some(value)) => request.suffix1(value),
        _ => request,
    };
    request = match given.body.get::<String>("suffix2") {
        Some(Some(value)) => request.suffix2(value),
        _ => request,
    };
    sent(request)
}

fn auto_scribe_users_list(client: &Client, given: &Given) -> Sent {
    let mut request = client.auto_scribe().users().list();
    request = match given.query.get::<String>("cursor") {
        Some(Some(value)) => request.cursor(value),
        _ => request,
    };
    request = match given.query.get::<u32>("limit") {
        Some(Some(value)) => request.limit(value),
        _ => request,
    };
    request = match given.query.get::<bool>("canCreateReports") {
        Some(Some(value)) => request.can_create_reports(value),
        Some(None) => request.can_create_reports_null(),
        None => request,
    };
    request = match given.query.get::<String>("email") {
        Some(Some(value)) => request.email(value),
        _ => request,
    };
    request = match given.query.get::<String>("firstName") {
        Some(Some(value)) => request.first_name(value),
        _ => request,
    };
    request = match given.query.get::<InvitedSource>("invitedSource") {
        Some(Some(value)) => request.invited_source(value),
        _ => request,
    };
    request = match given.query.get::<String>("lastName") {
        Some(Some(value)) => request.last_name(value),
        _ => request,
    };
    request = match given.query.get::<UserLevel>("level") {
        Some(Some(value)) => request.level(value),
        _ => request,
    };
    sent_page(request)
}

fn auto_scribe_users_reactivate(client: &Client, given: &Given) -> Sent {
    let mut request = client.auto_scribe().users().reactivate();
    request = match given.body.get::<String>("userId") {
        Some(Some(value)) => request.user_id(value),
        _ => request,
    };
    sent(request)
}

fn auto_scribe_users_retrieve(client: &Client, given: &Given) -> Sent {
    let request = client.auto_scribe().users().retrieve(given.path("userId"));
    sent(request)
}

fn auto_scribe_users_revoke_access(client: &Client, given: &Given) -> Sent {
    let mut request = client.auto_scribe().users().revoke_access();
    request = match given.body.get::<String>("userId") {
        Some(Some(value)) => request.user_id(value),
        _ => request,
    };
    sent(request)
}

fn auto_scribe_users_update(client: &Client, given: &Given) -> Sent {
    let mut request = client.auto_scribe().users().update(given.path("userId"));
    request = match given.body.get::<bool>("canCreateReports") {
        Some(Some(value)) => request.can_create_reports(value),
        _ => request,
    };
    request = match given.body.get::<bool>("canManageStudies") {
        Some(Some(value)) => request.can_manage_studies(value),
        _ => request,
    };
    request = match given.body.get::<ClinicRole>("clinicRole") {
        Some(Some(value)) => request.clinic_role(value),
        Some(None) => request.clear_clinic_role(),
        None => request,
    };
    request = match given.body.get::<String>("firstName") {
        Some(Some(value)) => request.first_name(value),
        _ => request,
    };
    request = match given.body.get::<bool>("hasDashboardAccess") {
        Some(Some(value)) => request.has_dashboard_access(value),
        _ => request,
    };
    request = match given.body.get::<String>("lastName") {
        Some(Some(value)) => request.last_name(value),
        _ => request,
    };
    request = match given.body.get::<AssignableUserLevel>("level") {
        Some(Some(value)) => request.level(value),
        _ => request,
    };
    request = match given.body.get::<String>("middleName") {
        Some(Some(value)) => request.middle_name(value),
        Some(None) => request.clear_middle_name(),
        None => request,
    };
    request = match given.body.get::<String>("npiNumber") {
        Some(Some(value)) => request.npi_number(value),
        Some(None) => request.clear_npi_number(),
        None => request,
    };
    request = match given.body.get::<String>("phoneNumber") {
        Some(Some(value)) => request.phone_number(value),
        Some(None) => request.clear_phone_number(),
        None => request,
    };
    request = match given.body.get::<String>("suffix1") {
        Some(Some(value)) => request.suffix1(value),
        Some(None) => request.clear_suffix1(),
        None => request,
    };
    request = match given.body.get::<String>("suffix2") {
        Some(Some(value)) => request.suffix2(value),
        Some(None) => request.clear_suffix2(),
        None => request,
    };
    sent(request)
}

fn express_create(client: &Client, given: &Given) -> Sent {
    let mut request = client.express().create();
    request = match given.body.get::<String>("expressCustomerName") {
        Some(Some(value)) => request.express_customer_name(value),
        _ => request,
    };
    request = match given.body.get::<BTreeMap<String, String>>("metadata") {
        Some(Some(value)) => request.metadata(value),
        _ => request,
    };
    sent(request)
}

fn express_deactivate(client: &Client, given: &Given) -> Sent {
    let request = client.express().deactivate(given.path("expressCustomerId"));
    sent(request)
}

fn express_list(client: &Client, given: &Given) -> Sent {
    let mut request = client.express().list();
    request = match given.query.get::<String>("cursor") {
        Some(Some(value)) => request.cursor(value),
        _ => request,
    };
    request = match given.query.get::<u32>("limit") {
        Some(Some(value)) => request.limit(value),
        _ => request,
    };
    sent_page(request)
}

fn express_reactivate(client: &Client, given: &Given) -> Sent {
    let request = client.express().reactivate(given.path("expressCustomerId"));
    sent(request)
}

fn express_retrieve(client: &Client, given: &Given) -> Sent {
    let request = client.express().retrieve(given.path("expressCustomerId"));
    sent(request)
}

fn express_update(client: &Client, given: &Given) -> Sent {
    let mut request = client.express().update(given.path("expressCustomerId"));
    request = match given.body.get::<String>("expressCustomerName") {
        Some(Some(value)) => request.express_customer_name(value),
        _ => request,
    };
    request = match given.body.get::<BTreeMap<String, String>>("metadata") {
        Some(Some(value)) => request.metadata(value),
        Some(None) => request.clear_metadata(),
        None => request,
    };
    sent(request)
}

fn express_users_add(client: &Client, given: &Given) -> Sent {
    let mut request = client.express().users().add(given.path("expressCustomerId"));
    request = match given.body.get::<String>("userId") {
        Some(Some(value)) => request.user_id(value),
        _ => request,
    };
    sent(request)
}

fn express_users_remove(client: &Client, given: &Given) -> Sent {
    let mut request = client.express().users().remove(given.path("expressCustomerId"));
    request = match given.body.get::<String>("userId") {
        Some(Some(value)) => request.user_id(value),
        _ => request,
    };
    sent(request)
}

fn viewer_ephemeral_sessions_create(client: &Client, given: &Given) -> Sent {
    let mut request = client.viewer().ephemeral_sessions().create();
    request = match given.body.get::<String>("retrievalId") {
        Some(Some(value)) => request.retrieval_id(value),
        _ => request,
    };
    request = match given.body.get::<EphemeralHangingProtocol>("hangingProtocol") {
        Some(Some(value)) => request.hanging_protocol(value),
        _ => request,
    };
    request = match given.body.get::<Map<String, Value>>("options") {
        Some(Some(value)) => request.options(value),
        _ => request,
    };
    sent(request)
}

fn viewer_studies_cancel(client: &Client, given: &Given) -> Sent {
    let mut request = client.viewer().studies().cancel();
    request = match given.body.get::<String>("studyId") {
        Some(Some(value)) => request.study_id(value),
        _ => request,
    };
    request = match given.body.get::<String>("studyInstanceUid") {
        Some(Some(value)) => request.study_instance_uid(value),
        _ => request,
    };
    sent(request)
}

fn viewer_studies_create(client: &Client, given: &Given) -> Sent {
    let mut request = client.viewer().studies().create();
    request = match given.body.get::<Severity>("severity") {
        Some(Some(value)) => request.severity(value),
        _ => request,
    };
    request = match given.body.get::<String>("studyDescription") {
        Some(Some(value)) => request.study_description(value),
        _ => request,
    };
    request = match given.body.get::<String>("studyInstanceUid") {
        Some(Some(value)) => request.study_instance_uid(value),
        _ => request,
    };
    request = match given.body.get::<String>("assignedTo") {
        Some(Some(value)) => request.assigned_to(value),
        _ => request,
    };
    request = match given.body.get::<String>("expressCustomerId") {
        Some(Some(value)) => request.express_customer_id(value),
        _ => request,
    };
    request = match given.body.get::<BTreeMap<String, String>>("metadata") {
        Some(Some(value)) => request.metadata(value),
        _ => request,
    };
    sent(request)
}

fn viewer_studies_list(client: &Client, given: &Given) -> Sent {
    let mut request = client.viewer().studies().list();
    request = match given.query.get::<String>("cursor") {
        Some(Some(value)) => request.cursor(value),
        _ => request,
    };
    request = match given.query.get::<u32>("limit") {
        Some(Some(value)) => request.limit(value),
        _ => request,
    };
    request = match given.query.get::<String>("assignedTo") {
        Some(Some(value)) => request.assigned_to(value),
        Some(None) => request.assigned_to_null(),
        None => request,
    };
    request = match given.query.get::<String>("expressCustomerId") {
        Some(Some(value)) => request.express_customer_id(value),
        Some(None) => request.express_customer_id_null(),
        None => request,
    };
    request = match given.query.get::<bool>("isCancelled") {
        Some(Some(value)) => request.is_cancelled(value),
        Some(None) => request.is_cancelled_null(),
        None => request,
    };
    request = match given.query.get::<Severity>("severity") {
        Some(Some(value)) => request.severity(value),
        _ => request,
    };
    request = match given.query.get::<String>("studyDescription") {
        Some(Some(value)) => request.study_description(value),
        _ => request,
    };
    request = match given.query.get::<StudyViewerStatus>("studyViewerStatus") {
        Some(Some(value)) => request.study_viewer_status(value),
        _ => request,
    };
    sent_page(request)
}

fn viewer_studies_reroute_url(client: &Client, given: &Given) -> Sent {
    let mut request = client.viewer().studies().reroute_url();
    request = match given.body.get::<String>("studyId") {
        Some(Some(value)) => request.study_id(value),
        _ => request,
    };
    request = match given.body.get::<String>("studyInstanceUid") {
        Some(Some(value)) => request.study_instance_uid(value),
        _ => request,
    };
    sent(request)
}

fn viewer_studies_retrieve(client: &Client, given: &Given) -> Sent {
    let request = client.viewer().studies().retrieve(given.path("studyId"));
    sent(request)
}

fn viewer_studies_retrieve_by_uid(client: &Client, given: &Given) -> Sent {
    let request = client
        .viewer()
        .studies()
        .retrieve_by_uid(given.path("studyInstanceUid"));
    sent(request)
}

fn viewer_studies_uncancel(client: &Client, given: &Given) -> Sent {
    let mut request = client.viewer().studies().uncancel();
    request = match given.body.get::<String>("studyId") {
        Some(Some(value)) => request.study_id(value),
        _ => request,
    };
    request = match given.body.get::<String>("studyInstanceUid") {
        Some(Some(value)) => request.study_instance_uid(value),
        _ => request,
    };
    sent(request)
}

fn viewer_studies_update(client: &Client, given: &Given) -> Sent {
    let mut request = client.viewer().studies().update(given.path("studyId"));
    request = match given.body.get::<String>("assignedTo") {
        Some(Some(value)) => request.assigned_to(value),
        Some(None) => request.clear_assigned_to(),
        None => request,
    };
    request = match given.body.get::<BTreeMap<String, String>>("metadata") {
        Some(Some(value)) => request.metadata(value),
        Some(None) => request.clear_metadata(),
        None => request,
    };
    request = match given.body.get::<Severity>("severity") {
        Some(Some(value)) => request.severity(value),
        _ => request,
    };
    request = match given.body.get::<String>("studyDescription") {
        Some(Some(value)) => request.study_description(value),
        _ => request,
    };
    request = match given.body.get::<StudyViewerStatus>("studyViewerStatus") {
        Some(Some(value)) => request.study_viewer_status(value),
        _ => request,
    };
    sent(request)
}

fn viewer_users_invitations_list(client: &Client, given: &Given) -> Sent {
    let mut request = client.viewer().users().invitations().list();
    request = match given.query.get::<String>("cursor") {
        Some(Some(value)) => request.cursor(value),
        _ => request,
    };
    request = match given.query.get::<u32>("limit") {
        Some(Some(value)) => request.limit(value),
        _ => request,
    };
    request = match given.query.get::<String>("endDate") {
        Some(Some(value)) => request.end_date(value),
        _ => request,
    };
    request = match given.query.get::<InvitationExpiredFilter>("expired") {
        Some(Some(value)) => request.expired(value),
        _ => request,
    };
    request = match given.query.get::<String>("startDate") {
        Some(Some(value)) => request.start_date(value),
        _ => request,
    };
    request = match given.query.get::<Vec<InvitationStatus>>("status") {
        Some(Some(value)) => request.status(value),
        _ => request,
    };
    request = match given.query.get::<String>("userId") {
        Some(Some(value)) => request.user_id(value),
        _ => request,
    };
    sent_page(request)
}

fn viewer_users_invitations_retrieve(client: &Client, given: &Given) -> Sent {
    let request = client
        .viewer()
        .users()
        .invitations()
        .retrieve(given.path("invitationId"));
    sent(request)
}

fn viewer_users_invitations_revoke(client: &Client, given: &Given) -> Sent {
    let mut request = client.viewer().users().invitations().revoke();
    request = match given.body.get::<String>("invitationId") {
        Some(Some(value)) => request.invitation_id(value),
        _ => request,
    };
    request = match given.body.get::<String>("userId") {
        Some(Some(value)) => request.user_id(value),
        _ => request,
    };
    sent(request)
}

fn viewer_users_invitations_update(client: &Client, given: &Given) -> Sent {
    let mut request = client
        .viewer()
        .users()
        .invitations()
        .update(given.path("invitationId"));
    request = match given.body.get::<bool>("canManageStudies") {
        Some(Some(value)) => request.can_manage_studies(value),
        _ => request,
    };
    request = match given.body.get::<ClinicRole>("clinicRole") {
        Some(Some(value)) => request.clinic_role(value),
        Some(None) => request.clear_clinic_role(),
        None => request,
    };
    request = match given.body.get::<String>("firstName") {
        Some(Some(value)) => request.first_name(value),
        _ => request,
    };
    request = match given.body.get::<bool>("hasDashboardAccess") {
        Some(Some(value)) => request.has_dashboard_access(value),
        _ => request,
    };
    request = match given.body.get::<String>("lastName") {
        Some(Some(value)) => request.last_name(value),
        _ => request,
    };
    request = match given.body.get::<AssignableUserLevel>("level") {
        Some(Some(value)) => request.level(value),
        _ => request,
    };
    request = match given.body.get::<String>("middleName") {
        Some(Some(value)) => request.middle_name(value),
        Some(None) => request.clear_middle_name(),
        None => request,
    };
    request = match given.body.get::<String>("phoneNumber") {
        Some(Some(value)) => request.phone_number(value),
        Some(None) => request.clear_phone_number(),
        None => request,
    };
    request = match given.body.get::<String>("suffix1") {
        Some(Some(value)) => request.suffix1(value),
        Some(None) => request.clear_suffix1(),
        None => request,
    };
    request = match given.body.get::<String>("suffix2") {
        Some(Some(value)) => request.suffix2(value),
        Some(None) => request.clear_suffix2(),
        None => request,
    };
    sent(request)
}

fn viewer_users_invite(client: &Client, given: &Given) -> Sent {
    let mut request = client.viewer().users().invite();
    request = match given.body.get::<bool>("canManageStudies") {
        Some(Some(value)) => request.can_manage_studies(value),
        _ => request,
    };
    request = match given.body.get::<ClinicRole>("clinicRole") {
        Some(Some(value)) => request.clinic_role(value),
        _ => request,
    };
    request = match given.body.get::<String>("email") {
        Some(Some(value)) => request.email(value),
        _ => request,
    };
    request = match given.body.get::<String>("firstName") {
        Some(Some(value)) => request.first_name(value),
        _ => request,
    };
    request = match given.body.get::<bool>("hasDashboardAccess") {
        Some(Some(value)) => request.has_dashboard_access(value),
        _ => request,
    };
    request = match given.body.get::<String>("lastName") {
        Some(Some(value)) => request.last_name(value),
        _ => request,
    };
    request = match given.body.get::<AssignableUserLevel>("level") {
        Some(Some(value)) => request.level(value),
        _ => request,
    };
    request = match given.body.get::<String>("middleName") {
        Some(Some(value)) => request.middle_name(value),
        _ => request,
    };
    request = match given.body.get::<String>("phoneNumber") {
        Some(Some(value)) => request.phone_number(value),
        _ => request,
    };
    request = match given.body.get::<String>("suffix1") {
        Some(Some(value)) => request.suffix1(value),
        _ => request,
    };
    request = match given.body.get::<String>("suffix2") {
        Some(Some(value)) => request.suffix2(value),
        _ => request,
    };
    sent(request)
}

fn viewer_users_list(client: &Client, given: &Given) -> Sent {
    let mut request = client.viewer().users().list();
    request = match given.query.get::<String>("cursor") {
        Some(Some(value)) => request.cursor(value),
        _ => request,
    };
    request = match given.query.get::<u32>("limit") {
        Some(Some(value)) => request.limit(value),
        _ => request,
    };
    request = match given.query.get::<String>("email") {
        Some(Some(value)) => request.email(value),
        _ => request,
    };
    request = match given.query.get::<String>("firstName") {
        Some(Some(value)) => request.first_name(value),
        _ => request,
    };
    request = match given.query.get::<InvitedSource>("invitedSource") {
        Some(Some(value)) => request.invited_source(value),
        _ => request,
    };
    request = match given.query.get::<String>("lastName") {
        Some(Some(value)) => request.last_name(value),
        _ => request,
    };
    request = match given.query.get::<UserLevel>("level") {
        Some(Some(value)) => request.level(value),
        _ => request,
    };
    sent_page(request)
}

fn viewer_users_reactivate(client: &Client, given: &Given) -> Sent {
    let mut request = client.viewer().users().reactivate();
    request = match given.body.get::<String>("userId") {
        Some(Some(value)) => request.user_id(value),
        _ => request,
    };
    sent(request)
}

fn viewer_users_retrieve(client: &Client, given: &Given) -> Sent {
    let request = client.viewer().users().retrieve(given.path("userId"));
    sent(request)
}

fn viewer_users_revoke_access(client: &Client, given: &Given) -> Sent {
    let mut request = client.viewer().users().revoke_access();
    request = match given.body.get::<String>("userId") {
        Some(Some(value)) => request.user_id(value),
        _ => request,
    };
    sent(request)
}

fn viewer_users_update(client: &Client, given: &Given) -> Sent {
    let mut request = client.viewer().users().update(given.path("userId"));
    request = match given.body.get::<bool>("canManageStudies") {
        Some(Some(value)) => request.can_manage_studies(value),
        _ => request,
    };
    request = match given.body.get::<ClinicRole>("clinicRole") {
        Some(Some(value)) => request.clinic_role(value),
        Some(None) => request.clear_clinic_role(),
        None => request,
    };
    request = match given.body.get::<String>("firstName") {
        Some(Some(value)) => request.first_name(value),
        _ => request,
    };
    request = match given.body.get::<bool>("hasDashboardAccess") {
        Some(Some(value)) => request.has_dashboard_access(value),
        _ => request,
    };
    request = match given.body.get::<String>("lastName") {
        Some(Some(value)) => request.last_name(value),
        _ => request,
    };
    request = match given.body.get::<AssignableUserLevel>("level") {
        Some(Some(value)) => request.level(value),
        _ => request,
    };
    request = match given.body.get::<String>("middleName") {
        Some(Some(value)) => request.middle_name(value),
        Some(None) => request.clear_middle_name(),
        None => request,
    };
    request = match given.body.get::<String>("phoneNumber") {
        Some(Some(value)) => request.phone_number(value),
        Some(None) => request.clear_phone_number(),
        None => request,
    };
    request = match given.body.get::<String>("suffix1") {
        Some(Some(value)) => request.suffix1(value),
        Some(None) => request.clear_suffix1(),
        None => request,
    };
    request = match given.body.get::<String>("suffix2") {
        Some(Some(value)) => request.suffix2(value),
        Some(None) => request.clear_suffix2(),
        None => request,
    };
    sent(request)
}
