// Made by `cargo xtask regen` from spec/. Do not edit.

//! The resource `autoScribe.studies`.

use std::collections::BTreeMap;

use crate::{Client, IntoExactField, IntoField, IntoId, IntoIdField, IntoMany};
use crate::generated::operations::{
    AUTO_SCRIBE_STUDIES_CANCEL, AUTO_SCRIBE_STUDIES_CREATE, AUTO_SCRIBE_STUDIES_LIST,
    AUTO_SCRIBE_STUDIES_REROUTE_URL, AUTO_SCRIBE_STUDIES_RETRIEVE,
    AUTO_SCRIBE_STUDIES_RETRIEVE_BY_UID, AUTO_SCRIBE_STUDIES_UNCANCEL,
    AUTO_SCRIBE_STUDIES_UPDATE, AUTO_SCRIBE_STUDIES_VIEWER_ONLY_REROUTE_URL,
};
use crate::request::call::Call;
use crate::types::{
    AutoScribeStudy, AutoScribeStudyCreateParams, AutoScribeStudyListPageResponse,
    AutoScribeStudyRerouteUrlParams, AutoScribeStudyUpdateParams,
    AutoScribeStudyUpdateParamsReportMetadata, AutoScribeStudyViewerOnlyRerouteUrlParams,
    ExpressCustomerId, PriorReport, Severity, StudyId, StudyIdentifier, StudyInstanceUid,
    StudyReportMetadata, StudyReportStatus, StudyType, SuccessResponse, UrlResponse, UserId,
};

/// Studies that were read outside Avara.
pub mod external;

/// Studies in AutoScribe.
#[derive(Clone, Copy, Debug)]
pub struct Studies<'a> {
    client: &'a Client,
}

impl<'a> Studies<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Studies that were read outside Avara.
    pub fn external(&self) -> external::External<'a> {
        external::External::new(self.client)
    }

    /// Cancel an AutoScribe study.
    ///
    /// Flags a study as cancelled; nothing is deleted, and `uncancel` undoes it. Name the study by
    /// `studyId`, `studyInstanceUid` or both; at least one is needed. Safe to repeat: a cancelled
    /// study stays cancelled.
    ///
    /// `POST /v1/autoScribe/studies/cancel`. Safe to repeat.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`](crate::Error) when the request is sent; see
    /// [`ErrorKind`](crate::ErrorKind). The API documents the statuses 400, 401, 403, 404, 409,
    /// 422, 429, 5XX.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(avara: avara_client::Client) -> avara_client::Result<()> {
    /// avara.auto_scribe().studies().cancel()
    ///     .study_id("stu_1234567890abcdef1234567890abcdef")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn cancel(&self) -> Cancel {
        Cancel(Call::new(self.client, &AUTO_SCRIBE_STUDIES_CANCEL))
    }

    /// Create an AutoScribe study.
    ///
    /// Registers a study for dictation under its DICOM Study Instance UID, with what the report
    /// should say about the patient and with the clinical context. It may be assigned to a reader
    /// and filed under an Express customer at the same time.
    ///
    /// Not repeated blindly: a second request could register the study twice. When the answer is
    /// lost, the client looks the study up by `studyInstanceUid`, and sends the request again only
    /// if there is none.
    ///
    /// `POST /v1/autoScribe/studies`. Not idempotent.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`](crate::Error) when the request is sent; see
    /// [`ErrorKind`](crate::ErrorKind). The API documents the statuses 400, 401, 403, 404, 409,
    /// 422, 429, 5XX.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(avara: avara_client::Client) -> avara_client::Result<()> {
    /// use avara_client::types::Severity;
    /// use avara_client::types::StudyReportMetadata;
    /// let study = avara.auto_scribe().studies().create()
    ///     .report_metadata(StudyReportMetadata::new().age("38 years").date_of_birth("1985-07-20"))
    ///     .severity(Severity::Normal)
    ///     .study_description("MRI brain with contrast")
    ///     .study_instance_uid("2.25.329800735698586629295641978511506172918")
    ///     .await?;
    /// println!("{}", study.study_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self) -> Create {
        Create(Call::new(self.client, &AUTO_SCRIBE_STUDIES_CREATE))
    }

    /// List AutoScribe studies.
    ///
    /// AutoScribe studies of the clinic, page by page, at most 100 to a page. All given filters
    /// must match. A null form of `assignedTo` and `expressCustomerId` selects studies that have
    /// none. Safe to repeat: it only reads.
    ///
    /// `GET /v1/autoScribe/studies`. Read-only.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`](crate::Error) when the request is sent; see
    /// [`ErrorKind`](crate::ErrorKind). The API documents the statuses 400, 401, 403, 422, 429,
    /// 5XX.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(avara: avara_client::Client) -> avara_client::Result<()> {
    /// let page = avara.auto_scribe().studies().list().await?;
    /// for study in page.items() {
    ///     println!("{}", study.study_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> List {
        List(Call::new(self.client, &AUTO_SCRIBE_STUDIES_LIST))
    }

    /// Make a link that opens a study for dictation.
    ///
    /// Returns a signed link that takes a given reader straight into AutoScribe with the study
    /// open. The link carries its own credentials and works for a limited time; how long is not
    /// documented. Name the study by `studyId`, `studyInstanceUid` or both. Safe to repeat:
    /// another link does no harm.
    ///
    /// `POST /v1/autoScribe/studies/reroute-url`. Safe to repeat.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`](crate::Error) when the request is sent; see
    /// [`ErrorKind`](crate::ErrorKind). The API documents the statuses 400, 401, 403, 404, 422,
    /// 429, 5XX.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(avara: avara_client::Client) -> avara_client::Result<()> {
    /// let link = avara.auto_scribe().studies().reroute_url()
    ///     .assigned_to_user_id("usr_1234567890abcdef1234567890abcdef")
    ///     .study_id("stu_1234567890abcdef1234567890abcdef")
    ///     .await?;
    /// // Send the browser to `link.url` at once: whoever has it gets in.
    /// # Ok(())
    /// # }
    /// ```
    pub fn reroute_url(&self) -> RerouteUrl {
        RerouteUrl(Call::new(self.client, &AUTO_SCRIBE_STUDIES_REROUTE_URL))
    }

    /// Get an AutoScribe study.
    ///
    /// One AutoScribe study, looked up by Avara's own id. Safe to repeat: it only reads.
    ///
    /// - `study_id`: The study, by Avara's id.
    ///
    /// `GET /v1/autoScribe/studies/{studyId}`. Read-only.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`](crate::Error) when the request is sent; see
    /// [`ErrorKind`](crate::ErrorKind). The API documents the statuses 400, 401, 403, 404, 422,
    /// 429, 5XX.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(avara: avara_client::Client) -> avara_client::Result<()> {
    /// let study = avara.auto_scribe().studies().retrieve("stu_1234567890abcdef1234567890abcdef").await?;
    /// println!("{}", study.study_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn retrieve(&self, study_id: impl IntoId<StudyId>) -> Retrieve {
        Retrieve(
            Call::new(self.client, &AUTO_SCRIBE_STUDIES_RETRIEVE)
                .path_id("studyId", study_id),
        )
    }

    /// Get an AutoScribe study by its DICOM UID.
    ///
    /// One AutoScribe study, looked up by its Study Instance UID, for callers that keep only the
    /// DICOM identifiers. Safe to repeat: it only reads.
    ///
    /// - `study_instance_uid`: The study, by its DICOM Study Instance UID.
    ///
    /// `GET /v1/autoScribe/studies/by-uid/{studyInstanceUid}`. Read-only.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`](crate::Error) when the request is sent; see
    /// [`ErrorKind`](crate::ErrorKind). The API documents the statuses 400, 401, 403, 404, 422,
    /// 429, 5XX.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(avara: avara_client::Client) -> avara_client::Result<()> {
    /// let study = avara.auto_scribe().studies().retrieve_by_uid("1.2.840.10008.5.1.4.1.1.2").await?;
    /// println!("{}", study.study_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn retrieve_by_uid(
        &self,
        study_instance_uid: impl IntoId<StudyInstanceUid>,
    ) -> RetrieveByUid {
        RetrieveByUid(
            Call::new(self.client, &AUTO_SCRIBE_STUDIES_RETRIEVE_BY_UID)
                .path_id("studyInstanceUid", study_instance_uid),
        )
    }

    /// Undo the cancellation of an AutoScribe study.
    ///
    /// Makes a cancelled study active again. Name the study by `studyId`, `studyInstanceUid` or
    /// both; at least one is needed. Safe to repeat: an active study stays active.
    ///
    /// `POST /v1/autoScribe/studies/uncancel`. Safe to repeat.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`](crate::Error) when the request is sent; see
    /// [`ErrorKind`](crate::ErrorKind). The API documents the statuses 400, 401, 403, 404, 409,
    /// 422, 429, 5XX.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(avara: avara_client::Client) -> avara_client::Result<()> {
    /// avara.auto_scribe().studies().uncancel()
    ///     .study_id("stu_1234567890abcdef1234567890abcdef")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn uncancel(&self) -> Uncancel {
        Uncancel(Call::new(self.client, &AUTO_SCRIBE_STUDIES_UNCANCEL))
    }

    /// Change an AutoScribe study.
    ///
    /// Changes a study: description, severity, assignee, customer, clinical context, report
    /// metadata. Fields that are left out keep their value. Most optional texts and lists are
    /// cleared with null. Safe to repeat: it sets absolute values.
    ///
    /// - `study_id`: The study, by Avara's id.
    ///
    /// `PATCH /v1/autoScribe/studies/{studyId}`. Safe to repeat.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`](crate::Error) when the request is sent; see
    /// [`ErrorKind`](crate::ErrorKind). The API documents the statuses 400, 401, 403, 404, 422,
    /// 429, 5XX.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(avara: avara_client::Client) -> avara_client::Result<()> {
    /// let study = avara.auto_scribe().studies().update("stu_1234567890abcdef1234567890abcdef")
    ///     .assigned_to("usr_1234567890abcdef1234567890abcdef")
    ///     .await?;
    /// println!("{}", study.study_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, study_id: impl IntoId<StudyId>) -> Update {
        Update(
            Call::new(self.client, &AUTO_SCRIBE_STUDIES_UPDATE)
                .path_id("studyId", study_id),
        )
    }

    /// Make a link that opens a study for viewing only.
    ///
    /// Returns a signed link that opens the images of an AutoScribe study without dictation. The
    /// link carries its own credentials and works for a limited time; how long is not documented.
    /// Name the study by `studyId`, `studyInstanceUid` or both. Safe to repeat: another link does
    /// no harm.
    ///
    /// `POST /v1/autoScribe/studies/viewer-only-reroute-url`. Safe to repeat.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`](crate::Error) when the request is sent; see
    /// [`ErrorKind`](crate::ErrorKind). The API documents the statuses 400, 401, 403, 404, 422,
    /// 429, 5XX.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(avara: avara_client::Client) -> avara_client::Result<()> {
    /// let link = avara.auto_scribe().studies().viewer_only_reroute_url()
    ///     .study_id("stu_1234567890abcdef1234567890abcdef")
    ///     .await?;
    /// // Send the browser to `link.url` at once: whoever has it gets in.
    /// # Ok(())
    /// # }
    /// ```
    pub fn viewer_only_reroute_url(&self) -> ViewerOnlyRerouteUrl {
        ViewerOnlyRerouteUrl(
            Call::new(self.client, &AUTO_SCRIBE_STUDIES_VIEWER_ONLY_REROUTE_URL),
        )
    }
}

/// A request of [`Studies::cancel`]: `POST /v1/autoScribe/studies/cancel`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Clone, Debug)]
pub struct Cancel(Box<Call>);

impl Cancel {
    /// The study, by Avara's id.
    ///
    /// `studyId` in JSON.
    pub fn study_id<Form>(self, study_id: impl IntoIdField<StudyId, Form>) -> Self {
        Self(self.0.body_id("studyId", study_id.into_id_field()))
    }

    /// DICOM Study Instance UID of the study.
    ///
    /// `studyInstanceUid` in JSON.
    pub fn study_instance_uid<Form>(
        self,
        study_instance_uid: impl IntoIdField<StudyInstanceUid, Form>,
    ) -> Self {
        Self(self.0.body_id("studyInstanceUid", study_instance_uid.into_id_field()))
    }

    /// Replaces the body. Fields set before are discarded; fields added with `with_body_field`
    /// are kept.
    pub fn body(self, body: &StudyIdentifier) -> Self {
        Self(self.0.body(body))
    }
}

request!(Cancel => SuccessResponse);

/// A request of [`Studies::create`]: `POST /v1/autoScribe/studies`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Clone, Debug)]
pub struct Create(Box<Call>);

impl Create {
    /// Patient and study data in the report header.
    ///
    /// `reportMetadata` in JSON. Required.
    pub fn report_metadata<Form>(
        self,
        report_metadata: impl IntoExactField<StudyReportMetadata, Form>,
    ) -> Self {
        Self(self.0.body_field("reportMetadata", report_metadata.into_exact_field()))
    }

    /// How urgently the study must be read. Required.
    pub fn severity<Form>(self, severity: impl IntoField<Severity, Form>) -> Self {
        Self(self.0.body_field("severity", severity.into_field()))
    }

    /// Description of the examination, for example `MRI brain with contrast`.
    ///
    /// `studyDescription` in JSON. Required.
    pub fn study_description<Form>(
        self,
        study_description: impl IntoField<String, Form>,
    ) -> Self {
        Self(self.0.body_text("studyDescription", study_description.into_field()))
    }

    /// DICOM Study Instance UID of the study.
    ///
    /// `studyInstanceUid` in JSON. Required.
    pub fn study_instance_uid<Form>(
        self,
        study_instance_uid: impl IntoIdField<StudyInstanceUid, Form>,
    ) -> Self {
        Self(self.0.body_id("studyInstanceUid", study_instance_uid.into_id_field()))
    }

    /// The user to assign the study to.
    ///
    /// `assignedTo` in JSON.
    pub fn assigned_to<Form>(self, assigned_to: impl IntoIdField<UserId, Form>) -> Self {
        Self(self.0.body_id("assignedTo", assigned_to.into_id_field()))
    }

    /// Medical history.
    ///
    /// `clinicalHistory` in JSON.
    pub fn clinical_history<Form>(
        self,
        clinical_history: impl IntoField<String, Form>,
    ) -> Self {
        Self(self.0.body_text("clinicalHistory", clinical_history.into_field()))
    }

    /// Reason for the examination.
    ///
    /// `clinicalIndication` in JSON.
    pub fn clinical_indication<Form>(
        self,
        clinical_indication: impl IntoField<String, Form>,
    ) -> Self {
        Self(self.0.body_text("clinicalIndication", clinical_indication.into_field()))
    }

    /// The Express customer the study belongs to.
    ///
    /// `expressCustomerId` in JSON.
    pub fn express_customer_id<Form>(
        self,
        express_customer_id: impl IntoIdField<ExpressCustomerId, Form>,
    ) -> Self {
        Self(self.0.body_id("expressCustomerId", express_customer_id.into_id_field()))
    }

    /// Id of the patient in your own system.
    ///
    /// `externalPatientId` in JSON.
    pub fn external_patient_id<Form>(
        self,
        external_patient_id: impl IntoField<String, Form>,
    ) -> Self {
        Self(self.0.body_text("externalPatientId", external_patient_id.into_field()))
    }

    /// Your own keys and values, at most 50 pairs; keys of up to 100 and values of up to 1000
    /// characters. Avara stores them and gives them back.
    ///
    /// at most 50 entries, keys at most 100 characters, values at most 1000 characters.
    pub fn metadata(
        self,
        metadata: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "metadata",
                    Some(
                        metadata
                            .into_iter()
                            .map(|(key, value)| (key.into(), value.into()))
                            .collect::<BTreeMap<String, String>>(),
                    ),
                ),
        )
    }

    /// Modality as free text, for example `MRI`.
    pub fn modality<Form>(self, modality: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_text("modality", modality.into_field()))
    }

    /// Earlier reports about the patient, for comparison; at most 50.
    ///
    /// `priorReports` in JSON; at most 50 items.
    pub fn prior_reports(
        self,
        prior_reports: impl IntoIterator<Item = PriorReport>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "priorReports",
                    Some(prior_reports.into_iter().collect::<Vec<PriorReport>>()),
                ),
        )
    }

    /// Remarks of the technologist who acquired the images: at most 50, each of up to 1000
    /// characters.
    ///
    /// `technologistNotes` in JSON; at most 50 items.
    pub fn technologist_notes(
        self,
        technologist_notes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "technologistNotes",
                    Some(
                        technologist_notes
                            .into_iter()
                            .map(Into::into)
                            .collect::<Vec<String>>(),
                    ),
                ),
        )
    }

    /// Acquisition technique.
    ///
    /// `technologistTechnique` in JSON.
    pub fn technologist_technique<Form>(
        self,
        technologist_technique: impl IntoField<String, Form>,
    ) -> Self {
        Self(
            self
                .0
                .body_text("technologistTechnique", technologist_technique.into_field()),
        )
    }

    /// Replaces the body. Fields set before are discarded; fields added with `with_body_field`
    /// are kept.
    pub fn body(self, body: &AutoScribeStudyCreateParams) -> Self {
        Self(self.0.body(body))
    }
}

request!(Create => AutoScribeStudy);

look_up!(Create => AutoScribeStudy);

/// A request of [`Studies::list`]: `GET /v1/autoScribe/studies`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Clone, Debug)]
pub struct List(Box<Call>);

impl List {
    /// Start of the page: the `cursor` of the previous page. Opaque, base64. Leave it out for the
    /// first page, and keep the other parameters unchanged.
    pub fn cursor<Form>(self, cursor: impl IntoField<String, Form>) -> Self {
        Self(self.0.query_field("cursor", cursor.into_field()))
    }

    /// Maximum number of entries per page: a whole number from 1 to 100, 20 if left out.
    ///
    /// 1 to 100.
    pub fn limit<Form>(self, limit: impl IntoExactField<u32, Form>) -> Self {
        Self(self.0.query_field("limit", limit.into_exact_field()))
    }

    /// Only studies assigned to this user. Null (sent as an empty value): only studies assigned to
    /// nobody. Left out: all.
    ///
    /// `assignedTo` in JSON.
    pub fn assigned_to<Form>(self, assigned_to: impl IntoIdField<UserId, Form>) -> Self {
        Self(self.0.query_id("assignedTo", assigned_to.into_id_field()))
    }

    /// Filters for null in `assignedTo`; sent as `assignedTo=`.
    pub fn assigned_to_null(self) -> Self {
        Self(self.0.query_null("assignedTo"))
    }

    /// Only studies of this Express customer. Null (sent as an empty value): only studies that
    /// belong to no customer. Left out: all.
    ///
    /// `expressCustomerId` in JSON.
    pub fn express_customer_id<Form>(
        self,
        express_customer_id: impl IntoIdField<ExpressCustomerId, Form>,
    ) -> Self {
        Self(self.0.query_id("expressCustomerId", express_customer_id.into_id_field()))
    }

    /// Filters for null in `expressCustomerId`; sent as `expressCustomerId=`.
    pub fn express_customer_id_null(self) -> Self {
        Self(self.0.query_null("expressCustomerId"))
    }

    /// Only cancelled studies (true) or only studies that are not (false). Null is accepted; its
    /// effect is not documented. Left out: both.
    ///
    /// `isCancelled` in JSON.
    pub fn is_cancelled<Form>(
        self,
        is_cancelled: impl IntoExactField<bool, Form>,
    ) -> Self {
        Self(self.0.query_field("isCancelled", is_cancelled.into_exact_field()))
    }

    /// Filters for null in `isCancelled`; sent as `isCancelled=`.
    pub fn is_cancelled_null(self) -> Self {
        Self(self.0.query_null("isCancelled"))
    }

    /// Only studies of this severity.
    pub fn severity<Form>(self, severity: impl IntoField<Severity, Form>) -> Self {
        Self(self.0.query_field("severity", severity.into_field()))
    }

    /// Only studies whose description contains this text.
    ///
    /// `studyDescription` in JSON.
    pub fn study_description<Form>(
        self,
        study_description: impl IntoField<String, Form>,
    ) -> Self {
        Self(self.0.query_field("studyDescription", study_description.into_field()))
    }

    /// Only studies whose report is in one of these states, separated by commas.
    ///
    /// `studyReportStatus` in JSON.
    pub fn study_report_status<Form>(
        self,
        study_report_status: impl IntoMany<StudyReportStatus, Form>,
    ) -> Self {
        Self(
            self
                .0
                .query_field("studyReportStatus", Some(study_report_status.into_many())),
        )
    }

    /// Only studies of this type.
    ///
    /// `studyType` in JSON.
    pub fn study_type<Form>(self, study_type: impl IntoField<StudyType, Form>) -> Self {
        Self(self.0.query_field("studyType", study_type.into_field()))
    }
}

list_request!(
    List => AutoScribeStudyListPageResponse { "studies" => studies : AutoScribeStudy }
);

/// A request of [`Studies::reroute_url`]: `POST /v1/autoScribe/studies/reroute-url`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Clone, Debug)]
pub struct RerouteUrl(Box<Call>);

impl RerouteUrl {
    /// The reader the link is for.
    ///
    /// `assignedToUserId` in JSON. Required.
    pub fn assigned_to_user_id<Form>(
        self,
        assigned_to_user_id: impl IntoIdField<UserId, Form>,
    ) -> Self {
        Self(self.0.body_id("assignedToUserId", assigned_to_user_id.into_id_field()))
    }

    /// The study, by Avara's id.
    ///
    /// `studyId` in JSON.
    pub fn study_id<Form>(self, study_id: impl IntoIdField<StudyId, Form>) -> Self {
        Self(self.0.body_id("studyId", study_id.into_id_field()))
    }

    /// DICOM Study Instance UID of the study.
    ///
    /// `studyInstanceUid` in JSON.
    pub fn study_instance_uid<Form>(
        self,
        study_instance_uid: impl IntoIdField<StudyInstanceUid, Form>,
    ) -> Self {
        Self(self.0.body_id("studyInstanceUid", study_instance_uid.into_id_field()))
    }

    /// Replaces the body. Fields set before are discarded; fields added with `with_body_field`
    /// are kept.
    pub fn body(self, body: &AutoScribeStudyRerouteUrlParams) -> Self {
        Self(self.0.body(body))
    }
}

request!(RerouteUrl => UrlResponse);

/// A request of [`Studies::retrieve`]: `GET /v1/autoScribe/studies/{studyId}`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Clone, Debug)]
pub struct Retrieve(Box<Call>);

request!(Retrieve => AutoScribeStudy);

/// A request of [`Studies::retrieve_by_uid`]: `GET
/// /v1/autoScribe/studies/by-uid/{studyInstanceUid}`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Clone, Debug)]
pub struct RetrieveByUid(Box<Call>);

request!(RetrieveByUid => AutoScribeStudy);

/// A request of [`Studies::uncancel`]: `POST /v1/autoScribe/studies/uncancel`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Clone, Debug)]
pub struct Uncancel(Box<Call>);

impl Uncancel {
    /// The study, by Avara's id.
    ///
    /// `studyId` in JSON.
    pub fn study_id<Form>(self, study_id: impl IntoIdField<StudyId, Form>) -> Self {
        Self(self.0.body_id("studyId", study_id.into_id_field()))
    }

    /// DICOM Study Instance UID of the study.
    ///
    /// `studyInstanceUid` in JSON.
    pub fn study_instance_uid<Form>(
        self,
        study_instance_uid: impl IntoIdField<StudyInstanceUid, Form>,
    ) -> Self {
        Self(self.0.body_id("studyInstanceUid", study_instance_uid.into_id_field()))
    }

    /// Replaces the body. Fields set before are discarded; fields added with `with_body_field`
    /// are kept.
    pub fn body(self, body: &StudyIdentifier) -> Self {
        Self(self.0.body(body))
    }
}

request!(Uncancel => SuccessResponse);

/// A request of [`Studies::update`]: `PATCH /v1/autoScribe/studies/{studyId}`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Clone, Debug)]
pub struct Update(Box<Call>);

impl Update {
    /// The user to assign the study to. Null removes the assignment; the SDKs do not type it as
    /// nullable.
    ///
    /// `assignedTo` in JSON.
    pub fn assigned_to<Form>(self, assigned_to: impl IntoIdField<UserId, Form>) -> Self {
        Self(self.0.body_id("assignedTo", assigned_to.into_id_field()))
    }

    /// Clears `assignedTo` by sending null.
    pub fn clear_assigned_to(self) -> Self {
        Self(self.0.body_null("assignedTo"))
    }

    /// Medical history. Null clears it.
    ///
    /// `clinicalHistory` in JSON.
    pub fn clinical_history<Form>(
        self,
        clinical_history: impl IntoField<String, Form>,
    ) -> Self {
        Self(self.0.body_text("clinicalHistory", clinical_history.into_field()))
    }

    /// Clears `clinicalHistory` by sending null.
    pub fn clear_clinical_history(self) -> Self {
        Self(self.0.body_null("clinicalHistory"))
    }

    /// Reason for the examination. Null clears it.
    ///
    /// `clinicalIndication` in JSON.
    pub fn clinical_indication<Form>(
        self,
        clinical_indication: impl IntoField<String, Form>,
    ) -> Self {
        Self(self.0.body_text("clinicalIndication", clinical_indication.into_field()))
    }

    /// Clears `clinicalIndication` by sending null.
    pub fn clear_clinical_indication(self) -> Self {
        Self(self.0.body_null("clinicalIndication"))
    }

    /// The Express customer the study belongs to. Null removes it from its customer; the SDKs do
    /// not type it as nullable.
    ///
    /// `expressCustomerId` in JSON.
    pub fn express_customer_id<Form>(
        self,
        express_customer_id: impl IntoIdField<ExpressCustomerId, Form>,
    ) -> Self {
        Self(self.0.body_id("expressCustomerId", express_customer_id.into_id_field()))
    }

    /// Clears `expressCustomerId` by sending null.
    pub fn clear_express_customer_id(self) -> Self {
        Self(self.0.body_null("expressCustomerId"))
    }

    /// Id of the patient in your own system. Null clears it.
    ///
    /// `externalPatientId` in JSON.
    pub fn external_patient_id<Form>(
        self,
        external_patient_id: impl IntoField<String, Form>,
    ) -> Self {
        Self(self.0.body_text("externalPatientId", external_patient_id.into_field()))
    }

    /// Clears `externalPatientId` by sending null.
    pub fn clear_external_patient_id(self) -> Self {
        Self(self.0.body_null("externalPatientId"))
    }

    /// Your own keys and values. Null clears them. Send all pairs that should remain: it is not
    /// documented if the others are kept.
    pub fn metadata(
        self,
        metadata: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "metadata",
                    Some(
                        metadata
                            .into_iter()
                            .map(|(key, value)| (key.into(), value.into()))
                            .collect::<BTreeMap<String, String>>(),
                    ),
                ),
        )
    }

    /// Clears `metadata` by sending null.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.body_null("metadata"))
    }

    /// Modality as free text, for example `MRI`. Null clears it.
    pub fn modality<Form>(self, modality: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_text("modality", modality.into_field()))
    }

    /// Clears `modality` by sending null.
    pub fn clear_modality(self) -> Self {
        Self(self.0.body_null("modality"))
    }

    /// Earlier reports about the patient, for comparison; at most 50. Null clears it.
    ///
    /// `priorReports` in JSON; at most 50 items.
    pub fn prior_reports(
        self,
        prior_reports: impl IntoIterator<Item = PriorReport>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "priorReports",
                    Some(prior_reports.into_iter().collect::<Vec<PriorReport>>()),
                ),
        )
    }

    /// Clears `priorReports` by sending null.
    pub fn clear_prior_reports(self) -> Self {
        Self(self.0.body_null("priorReports"))
    }

    /// Changes to the patient and study data in the report header.
    ///
    /// `reportMetadata` in JSON.
    pub fn report_metadata<Form>(
        self,
        report_metadata: impl IntoExactField<
            AutoScribeStudyUpdateParamsReportMetadata,
            Form,
        >,
    ) -> Self {
        Self(self.0.body_field("reportMetadata", report_metadata.into_exact_field()))
    }

    /// How urgently the study must be read.
    pub fn severity<Form>(self, severity: impl IntoField<Severity, Form>) -> Self {
        Self(self.0.body_field("severity", severity.into_field()))
    }

    /// Description of the examination, for example `MRI brain with contrast`.
    ///
    /// `studyDescription` in JSON.
    pub fn study_description<Form>(
        self,
        study_description: impl IntoField<String, Form>,
    ) -> Self {
        Self(self.0.body_text("studyDescription", study_description.into_field()))
    }

    /// Remarks of the technologist who acquired the images: at most 50, each of up to 1000
    /// characters. Null clears it.
    ///
    /// `technologistNotes` in JSON; at most 50 items.
    pub fn technologist_notes(
        self,
        technologist_notes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "technologistNotes",
                    Some(
                        technologist_notes
                            .into_iter()
                            .map(Into::into)
                            .collect::<Vec<String>>(),
                    ),
                ),
        )
    }

    /// Clears `technologistNotes` by sending null.
    pub fn clear_technologist_notes(self) -> Self {
        Self(self.0.body_null("technologistNotes"))
    }

    /// Acquisition technique. Null clears it.
    ///
    /// `technologistTechnique` in JSON.
    pub fn technologist_technique<Form>(
        self,
        technologist_technique: impl IntoField<String, Form>,
    ) -> Self {
        Self(
            self
                .0
                .body_text("technologistTechnique", technologist_technique.into_field()),
        )
    }

    /// Clears `technologistTechnique` by sending null.
    pub fn clear_technologist_technique(self) -> Self {
        Self(self.0.body_null("technologistTechnique"))
    }

    /// Replaces the body. Fields set before are discarded; fields added with `with_body_field`
    /// are kept.
    pub fn body(self, body: &AutoScribeStudyUpdateParams) -> Self {
        Self(self.0.body(body))
    }
}

request!(Update => AutoScribeStudy);

/// A request of [`Studies::viewer_only_reroute_url`]: `POST
/// /v1/autoScribe/studies/viewer-only-reroute-url`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Clone, Debug)]
pub struct ViewerOnlyRerouteUrl(Box<Call>);

impl ViewerOnlyRerouteUrl {
    /// The study, by Avara's id.
    ///
    /// `studyId` in JSON.
    pub fn study_id<Form>(self, study_id: impl IntoIdField<StudyId, Form>) -> Self {
        Self(self.0.body_id("studyId", study_id.into_id_field()))
    }

    /// DICOM Study Instance UID of the study.
    ///
    /// `studyInstanceUid` in JSON.
    pub fn study_instance_uid<Form>(
        self,
        study_instance_uid: impl IntoIdField<StudyInstanceUid, Form>,
    ) -> Self {
        Self(self.0.body_id("studyInstanceUid", study_instance_uid.into_id_field()))
    }

    /// The user the link is for. The effect of leaving it out is not documented.
    ///
    /// `userId` in JSON.
    pub fn user_id<Form>(self, user_id: impl IntoIdField<UserId, Form>) -> Self {
        Self(self.0.body_id("userId", user_id.into_id_field()))
    }

    /// Replaces the body. Fields set before are discarded; fields added with `with_body_field`
    /// are kept.
    pub fn body(self, body: &AutoScribeStudyViewerOnlyRerouteUrlParams) -> Self {
        Self(self.0.body(body))
    }
}

request!(ViewerOnlyRerouteUrl => UrlResponse);
