// Made by `cargo xtask regen` from spec/. Do not edit.

//! The resource `autoScribe.studies.external.reports`.

use crate::{Client, IntoExactField, IntoField, IntoId, IntoIdField};
use crate::generated::operations::{
    AUTO_SCRIBE_STUDIES_EXTERNAL_REPORTS_CREATE, AUTO_SCRIBE_STUDIES_EXTERNAL_REPORTS_LIST,
    AUTO_SCRIBE_STUDIES_EXTERNAL_REPORTS_RETRIEVE,
};
use crate::request::call::Call;
use crate::types::{
    AutoScribeExternalReportCreateParams, AutoScribeExternalReportCreateResponse,
    AutoScribeExternalReportListPageResponse, AutoScribeExternalReportListResponse,
    AutoScribeExternalReportRetrieveResponse, ExternalReportId, StudyId, StudyInstanceUid,
};

/// Reports that were written outside Avara.
#[derive(Clone, Copy, Debug)]
pub struct Reports<'a> {
    client: &'a Client,
}

impl<'a> Reports<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Attach a report to an external study.
    ///
    /// Adds a report that was written outside Avara to a study, as text, as a file to be fetched,
    /// or both. The text and the file of a report can be set only once; `readerName` and
    /// `signedAt` are replaced by a later call. Name the study by `studyId` or `studyInstanceUid`.
    ///
    /// Not repeated automatically: text and file are written once. When the answer is lost, the
    /// client reports the outcome as unknown.
    ///
    /// `POST /v1/autoScribe/studies/external/reports`. Not idempotent.
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
    /// let reply = avara.auto_scribe().studies().external().reports().create()
    ///     .reader_name("Test Reader")
    ///     .study_id("stu_1234567890abcdef1234567890abcdef")
    ///     .await?;
    /// println!("{}", reply.external_report_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self) -> Create {
        Create(Call::new(self.client, &AUTO_SCRIBE_STUDIES_EXTERNAL_REPORTS_CREATE))
    }

    /// List external reports.
    ///
    /// External reports, page by page. Entries show if there is a text or a file; the text itself
    /// (`reportText`) and the link to the file (`presignedUrl`) come only with `retrieve`. Safe to
    /// repeat: it only reads.
    ///
    /// `GET /v1/autoScribe/studies/external/reports`. Read-only.
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
    /// let page = avara.auto_scribe().studies().external().reports().list().await?;
    /// for report in page.items() {
    ///     println!("{}", report.external_report_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> List {
        List(Call::new(self.client, &AUTO_SCRIBE_STUDIES_EXTERNAL_REPORTS_LIST))
    }

    /// Get an external report.
    ///
    /// One external report with its text and a signed link to its file. Safe to repeat: it only
    /// reads.
    ///
    /// - `external_report_id`: The external report.
    ///
    /// `GET /v1/autoScribe/studies/external/reports/{externalReportId}`. Read-only.
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
    /// let reply = avara.auto_scribe().studies().external().reports().retrieve("ext_1234567890abcdef1234567890abcdef").await?;
    /// println!("{}", reply.external_report_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn retrieve(
        &self,
        external_report_id: impl IntoId<ExternalReportId>,
    ) -> Retrieve {
        Retrieve(
            Call::new(self.client, &AUTO_SCRIBE_STUDIES_EXTERNAL_REPORTS_RETRIEVE)
                .path_id("externalReportId", external_report_id),
        )
    }
}

/// A request of [`Reports::create`]: `POST /v1/autoScribe/studies/external/reports`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Clone, Debug)]
pub struct Create(Box<Call>);

impl Create {
    /// Name of the reader. A later call for the study replaces it.
    ///
    /// `readerName` in JSON.
    pub fn reader_name<Form>(self, reader_name: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_text("readerName", reader_name.into_field()))
    }

    /// File name with an extension for its type: PDF, PNG, JPG, GIF or WEBP. Required once
    /// `reportFileUrl` is given.
    ///
    /// `reportFileName` in JSON.
    pub fn report_file_name<Form>(
        self,
        report_file_name: impl IntoField<String, Form>,
    ) -> Self {
        Self(self.0.body_text("reportFileName", report_file_name.into_field()))
    }

    /// Where Avara fetches the file of the report: an `https` address of a PDF, PNG, JPG, GIF or
    /// WEBP file. It can be set only once.
    ///
    /// `reportFileUrl` in JSON.
    pub fn report_file_url<Form>(
        self,
        report_file_url: impl IntoField<String, Form>,
    ) -> Self {
        Self(self.0.body_text("reportFileUrl", report_file_url.into_field()))
    }

    /// Text of the report. It can be set only once.
    ///
    /// `reportText` in JSON.
    pub fn report_text<Form>(self, report_text: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_text("reportText", report_text.into_field()))
    }

    /// When the report was signed, as free text. A later call for the study replaces it.
    ///
    /// `signedAt` in JSON.
    pub fn signed_at<Form>(self, signed_at: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_text("signedAt", signed_at.into_field()))
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
    pub fn body(self, body: &AutoScribeExternalReportCreateParams) -> Self {
        Self(self.0.body(body))
    }
}

request!(Create => AutoScribeExternalReportCreateResponse);

/// A request of [`Reports::list`]: `GET /v1/autoScribe/studies/external/reports`.
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

    /// Only reports of this study.
    ///
    /// `studyId` in JSON.
    pub fn study_id<Form>(self, study_id: impl IntoIdField<StudyId, Form>) -> Self {
        Self(self.0.query_id("studyId", study_id.into_id_field()))
    }
}

list_request!(
    List => AutoScribeExternalReportListPageResponse { "reports" => reports :
    AutoScribeExternalReportListResponse }
);

/// A request of [`Reports::retrieve`]: `GET
/// /v1/autoScribe/studies/external/reports/{externalReportId}`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Clone, Debug)]
pub struct Retrieve(Box<Call>);

request!(Retrieve => AutoScribeExternalReportRetrieveResponse);
