// Made by `cargo xtask regen` from spec/. Do not edit.

//! JSON Schemas of the types (feature `schemars`), as the spec has them.

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
    ExpressUpdateParams, ExternalReportId, Height, HeightUnit, InvitationId,
    InvitationIdentifier, InvitationStatus, InvitedSource, ModalityWorklistItem,
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

spec_schema!(ApiKeyReference, "ApiKeyReference" : ApiKeyId);

spec_schema!(
    AutoScribeExternalCreateParams, "AutoScribeExternalCreateParams" : ExpressCustomerId,
    Severity, StudyInstanceUid, StudyReportMetadata
);

spec_schema!(
    AutoScribeExternalReportCreateParams, "AutoScribeExternalReportCreateParams" :
    StudyId, StudyInstanceUid
);

spec_schema!(
    AutoScribeExternalReportCreateResponse, "AutoScribeExternalReportCreateResponse" :
    ExternalReportId, StudyId, StudyInstanceUid
);

spec_schema!(
    AutoScribeExternalReportListPageResponse, "AutoScribeExternalReportListPageResponse"
    : AutoScribeExternalReportListResponse
);

spec_schema!(
    AutoScribeExternalReportListResponse, "AutoScribeExternalReportListResponse" :
    ExternalReportId, StudyId, StudyInstanceUid
);

spec_schema!(
    AutoScribeExternalReportRetrieveResponse, "AutoScribeExternalReportRetrieveResponse"
    : ExternalReportId, StudyId, StudyInstanceUid, StudyReportMetadata
);

spec_schema!(
    AutoScribeInvitation, "AutoScribeInvitation" : ApiKeyId, ClinicId, ClinicRole,
    InvitationId, InvitationStatus, InvitedSource, UserId, UserLevel
);

spec_schema!(
    AutoScribeInvitationListPageResponse, "AutoScribeInvitationListPageResponse" :
    AutoScribeInvitation
);

spec_schema!(
    AutoScribeReportListResponse, "AutoScribeReportListResponse" : Report, StudyId,
    StudyInstanceUid
);

spec_schema!(
    AutoScribeReportPdfResponse, "AutoScribeReportPdfResponse" : ReportPdfItem,
    ReportPdfList
);

spec_schema!(
    AutoScribeReportTextResponse, "AutoScribeReportTextResponse" : ReportTextItem,
    ReportTextList
);

spec_schema!(
    AutoScribeStudy, "AutoScribeStudy" : ApiKeyReference, ExpressCustomerReference,
    ExternalReportId, PriorReport, ReportIdWithStatus, Severity, StudyId,
    StudyInstanceUid, StudyReportMetadata, StudyReportStatus, StudyType, UserReference
);

spec_schema!(
    AutoScribeStudyCreateParams, "AutoScribeStudyCreateParams" : ExpressCustomerId,
    PriorReport, Severity, StudyInstanceUid, StudyReportMetadata, UserId
);

spec_schema!(
    AutoScribeStudyListPageResponse, "AutoScribeStudyListPageResponse" : AutoScribeStudy
);

spec_schema!(
    AutoScribeStudyRerouteUrlParams, "AutoScribeStudyRerouteUrlParams" : StudyId,
    StudyInstanceUid, UserId
);

spec_schema!(
    AutoScribeStudyUpdateParams, "AutoScribeStudyUpdateParams" :
    AutoScribeStudyUpdateParamsReportMetadata, ExpressCustomerId, PriorReport, Severity,
    UserId
);

spec_schema!(
    AutoScribeStudyUpdateParamsReportMetadata,
    "AutoScribeStudyUpdateParamsReportMetadata" : Height, Sex, Weight
);

spec_schema!(
    AutoScribeStudyViewerOnlyRerouteUrlParams,
    "AutoScribeStudyViewerOnlyRerouteUrlParams" : StudyId, StudyInstanceUid, UserId
);

spec_schema!(
    AutoScribeUser, "AutoScribeUser" : ClinicRole, InvitedSource, UserId, UserLevel
);

spec_schema!(
    AutoScribeUserInviteParams, "AutoScribeUserInviteParams" : AssignableUserLevel,
    ClinicRole
);

spec_schema!(
    AutoScribeUserInviteResponse, "AutoScribeUserInviteResponse" : AssignableUserLevel,
    ClinicRole, InvitedSource, UserId
);

spec_schema!(
    AutoScribeUserListPageResponse, "AutoScribeUserListPageResponse" : AutoScribeUser
);

spec_schema!(
    AutoScribeUserPatch, "AutoScribeUserPatch" : AssignableUserLevel, ClinicRole
);

spec_schema!(ClinicalContextEnrichmentDocument, "ClinicalContextEnrichmentDocument" :);

spec_schema!(
    ClinicalContextEnrichmentDocumentUrl, "ClinicalContextEnrichmentDocumentUrl" :
);

spec_schema!(
    ClinicalContextEnrichmentRequestedEvent, "ClinicalContextEnrichmentRequestedEvent" :
    ClinicalContextEnrichmentRequestedEventData, WebhookEventId
);

spec_schema!(
    ClinicalContextEnrichmentRequestedEventData,
    "ClinicalContextEnrichmentRequestedEventData" : ClinicId, StudyInstanceUid, StudyUuid
);

spec_schema!(
    ClinicalContextEnrichmentRequestedResponse,
    "ClinicalContextEnrichmentRequestedResponse" : ClinicalContextEnrichmentDocument,
    ClinicalContextEnrichmentDocumentUrl, PriorReport
);

spec_schema!(
    ClinicalReference, "ClinicalReference" : ClinicalReferenceId, ClinicalReferenceType,
    ExpressCustomerReference
);

spec_schema!(
    ClinicalReferenceCreateParams, "ClinicalReferenceCreateParams" :
    ClinicalReferenceType, ExpressCustomerId
);

spec_schema!(
    ClinicalReferenceListPageResponse, "ClinicalReferenceListPageResponse" :
    ClinicalReference
);

spec_schema!(
    ClinicalReferenceUpdateParams, "ClinicalReferenceUpdateParams" : ExpressCustomerId
);

spec_schema!(
    EphemeralAccessRequestedEvent, "EphemeralAccessRequestedEvent" :
    EphemeralAccessRequestedEventData, WebhookEventId
);

spec_schema!(EphemeralAccessRequestedEventData, "EphemeralAccessRequestedEventData" :);

spec_schema!(
    EphemeralAccessRequestedResponse, "EphemeralAccessRequestedResponse" :
    StudyAccessRequestedManifest, StudyAccessRequestedMediaUrl
);

spec_schema!(EphemeralHangingProtocol, "EphemeralHangingProtocol" : ViewerLayout);

spec_schema!(
    EphemeralSessionCreateRequest, "EphemeralSessionCreateRequest" :
    EphemeralHangingProtocol
);

spec_schema!(ErrorResponse, "ErrorResponse" :);
spec_schema!(ExpressCreateParams, "ExpressCreateParams" :);
spec_schema!(ExpressCustomer, "ExpressCustomer" : ApiKeyId, ExpressCustomerId, UserId);
spec_schema!(ExpressCustomerReference, "ExpressCustomerReference" : ExpressCustomerId);
spec_schema!(ExpressListPageResponse, "ExpressListPageResponse" : ExpressCustomer);
spec_schema!(ExpressUpdateParams, "ExpressUpdateParams" :);
spec_schema!(Height, "Height" : HeightUnit);
spec_schema!(InvitationIdentifier, "InvitationIdentifier" : InvitationId, UserId);

spec_schema!(
    ModalityWorklistItem, "ModalityWorklistItem" : ModalityWorklistScheduledStep,
    StudyInstanceUid
);

spec_schema!(
    ModalityWorklistRequestedEvent, "ModalityWorklistRequestedEvent" :
    ModalityWorklistRequestedEventData, WebhookEventId
);

spec_schema!(
    ModalityWorklistRequestedEventData, "ModalityWorklistRequestedEventData" : ClinicId
);

spec_schema!(
    ModalityWorklistRequestedResponse, "ModalityWorklistRequestedResponse" :
    ModalityWorklistItem
);

spec_schema!(ModalityWorklistScheduledStep, "ModalityWorklistScheduledStep" :);

spec_schema!(
    PatientStudyEnrichmentRequestedEvent, "PatientStudyEnrichmentRequestedEvent" :
    PatientStudyEnrichmentRequestedEventData, WebhookEventId
);

spec_schema!(
    PatientStudyEnrichmentRequestedEventData, "PatientStudyEnrichmentRequestedEventData"
    : ClinicId, StudyInstanceUid
);

spec_schema!(
    PatientStudyEnrichmentRequestedResponse, "PatientStudyEnrichmentRequestedResponse" :
    ExpressCustomerId, Height, Severity, Sex, Weight
);

spec_schema!(PriorReport, "PriorReport" :);

spec_schema!(
    Report, "Report" : ReportId, ReportStatus, StudyId, StudyReportMetadata, UserId
);

spec_schema!(
    ReportDeliveredEvent, "ReportDeliveredEvent" : ReportDeliveredEventData,
    WebhookEventId
);

spec_schema!(ReportDeliveredEventData, "ReportDeliveredEventData" : ReportId, StudyId);
spec_schema!(ReportDeliveredResponse, "ReportDeliveredResponse" :);
spec_schema!(ReportIdWithStatus, "ReportIdWithStatus" : ReportId, ReportStatus);

spec_schema!(
    ReportPdfItem, "ReportPdfItem" : ReportId, StudyId, StudyInstanceUid,
    StudyReportMetadata
);

spec_schema!(ReportPdfList, "ReportPdfList" : ReportPdfItem, StudyId, StudyInstanceUid);

spec_schema!(
    ReportTextItem, "ReportTextItem" : ReportId, StudyId, StudyInstanceUid,
    StudyReportMetadata
);

spec_schema!(
    ReportTextList, "ReportTextList" : ReportTextItem, StudyId, StudyInstanceUid
);

spec_schema!(
    SecondaryCaptureAccessRequestedEvent, "SecondaryCaptureAccessRequestedEvent" :
    SecondaryCaptureAccessRequestedEventData, WebhookEventId
);

spec_schema!(
    SecondaryCaptureAccessRequestedEventData, "SecondaryCaptureAccessRequestedEventData"
    : SeriesInstanceUid, SopInstanceUid, StudyId, StudyInstanceUid
);

spec_schema!(
    SecondaryCaptureAccessRequestedResponse, "SecondaryCaptureAccessRequestedResponse" :
);

spec_schema!(SeriesNumber, "SeriesNumber" :);

spec_schema!(
    StudyAccessRequestedEvent, "StudyAccessRequestedEvent" :
    StudyAccessRequestedEventData, WebhookEventId
);

spec_schema!(
    StudyAccessRequestedEventData, "StudyAccessRequestedEventData" : StudyId,
    StudyInstanceUid
);

spec_schema!(
    StudyAccessRequestedManifest, "StudyAccessRequestedManifest" :
    StudyAccessRequestedManifestSeries, StudyInstanceUid
);

spec_schema!(
    StudyAccessRequestedManifestSeries, "StudyAccessRequestedManifestSeries" :
    SeriesInstanceUid, SeriesNumber, StudyAccessRequestedManifestSop
);

spec_schema!(
    StudyAccessRequestedManifestSop, "StudyAccessRequestedManifestSop" : SopClassUid,
    SopInstanceUid
);

spec_schema!(StudyAccessRequestedMediaUrl, "StudyAccessRequestedMediaUrl" :);

spec_schema!(
    StudyAccessRequestedResponse, "StudyAccessRequestedResponse" :
    StudyAccessRequestedManifest, StudyAccessRequestedMediaUrl
);

spec_schema!(StudyIdentifier, "StudyIdentifier" : StudyId, StudyInstanceUid);
spec_schema!(StudyReportMetadata, "StudyReportMetadata" : Height, Sex, Weight);
spec_schema!(SuccessResponse, "SuccessResponse" :);
spec_schema!(UrlResponse, "UrlResponse" :);
spec_schema!(UserIdBody, "UserIdBody" : UserId);
spec_schema!(UserReference, "UserReference" : UserId);

spec_schema!(
    ViewerInvitation, "ViewerInvitation" : ApiKeyId, ClinicId, ClinicRole, InvitationId,
    InvitationStatus, InvitedSource, UserId, UserLevel
);

spec_schema!(
    ViewerInvitationListPageResponse, "ViewerInvitationListPageResponse" :
    ViewerInvitation
);

spec_schema!(
    ViewerStudy, "ViewerStudy" : ApiKeyReference, ExpressCustomerReference, Severity,
    StudyId, StudyInstanceUid, StudyViewerStatus, UserReference
);

spec_schema!(
    ViewerStudyCreateParams, "ViewerStudyCreateParams" : ExpressCustomerId, Severity,
    StudyInstanceUid, UserId
);

spec_schema!(ViewerStudyListPageResponse, "ViewerStudyListPageResponse" : ViewerStudy);

spec_schema!(
    ViewerStudyUpdateParams, "ViewerStudyUpdateParams" : Severity, StudyViewerStatus,
    UserId
);

spec_schema!(ViewerUser, "ViewerUser" : ClinicRole, InvitedSource, UserId, UserLevel);

spec_schema!(
    ViewerUserInviteParams, "ViewerUserInviteParams" : AssignableUserLevel, ClinicRole
);

spec_schema!(
    ViewerUserInviteResponse, "ViewerUserInviteResponse" : AssignableUserLevel,
    ClinicRole, InvitedSource, UserId
);

spec_schema!(ViewerUserListPageResponse, "ViewerUserListPageResponse" : ViewerUser);
spec_schema!(ViewerUserPatch, "ViewerUserPatch" : AssignableUserLevel, ClinicRole);

spec_schema!(
    WebhookEvent, "WebhookEvent" : ClinicalContextEnrichmentRequestedEvent,
    EphemeralAccessRequestedEvent, ModalityWorklistRequestedEvent,
    PatientStudyEnrichmentRequestedEvent, ReportDeliveredEvent,
    SecondaryCaptureAccessRequestedEvent, StudyAccessRequestedEvent
);

spec_schema!(Weight, "Weight" : WeightUnit);
