// Made by `cargo xtask regen` from spec/. Do not edit.

//! Types of `spec/shared/ids.yaml`.

id_type! {
    /// Id of an API key: a UUID of version 4. It names the key and is not the key itself, which is
    /// secret.
    pub struct ApiKeyId: Uuid;
}

id_type! {
    /// Id of the clinic: a UUID.
    pub struct ClinicId: Uuid;
}

id_type! {
    /// Id of a clinical reference: `ref_` and 32 lower-case hexadecimal digits.
    pub struct ClinicalReferenceId: Prefixed("ref_");
}

id_type! {
    /// Id of an Express customer: `cus_` and 32 lower-case hexadecimal digits.
    pub struct ExpressCustomerId: Prefixed("cus_");
}

id_type! {
    /// Id of a report that was written outside Avara: `ext_` and 32 lower-case hexadecimal digits.
    pub struct ExternalReportId: Prefixed("ext_");
}

id_type! {
    /// Id of an invitation: `inv_` and 32 lower-case hexadecimal digits.
    pub struct InvitationId: Prefixed("inv_");
}

id_type! {
    /// Id of a report written in AutoScribe: `rep_` and 32 lower-case hexadecimal digits.
    pub struct ReportId: Prefixed("rep_");
}

id_type! {
    /// DICOM Series Instance UID (0020,000E): digits and dots, at most 64 characters.
    pub struct SeriesInstanceUid: DicomUid;
}

id_type! {
    /// DICOM SOP Class UID (0008,0016), the kind of a DICOM object: digits and dots, at most 64
    /// characters.
    pub struct SopClassUid: DicomUid;
}

id_type! {
    /// DICOM SOP Instance UID (0008,0018), the identity of one DICOM object: digits and dots, at
    /// most 64 characters.
    pub struct SopInstanceUid: DicomUid;
}

id_type! {
    /// Id that Avara gives a study: `stu_` and 32 lower-case hexadecimal digits. Not the DICOM
    /// Study Instance UID.
    pub struct StudyId: Prefixed("stu_");
}

id_type! {
    /// DICOM Study Instance UID (0020,000D): digits and dots, at most 64 characters.
    pub struct StudyInstanceUid: DicomUid;
}

id_type! {
    /// Id of a study written as a bare UUID of version 4, as the webhook
    /// `clinical_context.enrichment_requested` does. Everywhere else a study has an id that begins
    /// with `stu_`.
    pub struct StudyUuid: Uuid;
}

id_type! {
    /// Id of a user: `usr_` and 32 lower-case hexadecimal digits.
    pub struct UserId: Prefixed("usr_");
}

id_type! {
    /// Id of one webhook event: `whe_` and 32 lower-case hexadecimal digits.
    pub struct WebhookEventId: Prefixed("whe_");
}
