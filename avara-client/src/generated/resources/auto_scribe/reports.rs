// Made by `cargo xtask regen` from spec/. Do not edit.

//! The resource `autoScribe.reports`.

use crate::{Client, IntoId, IntoIdField};
use crate::generated::operations::{
    AUTO_SCRIBE_REPORTS_ADDENDUM, AUTO_SCRIBE_REPORTS_CANCEL_ADDENDUM, AUTO_SCRIBE_REPORTS_LIST,
    AUTO_SCRIBE_REPORTS_PDF, AUTO_SCRIBE_REPORTS_TEXT,
};
use crate::request::call::Call;
use crate::types::{
    AutoScribeReportListResponse, AutoScribeReportPdfResponse, AutoScribeReportTextResponse,
    ReportId, StudyId, StudyInstanceUid, SuccessResponse,
};

/// Reports written in AutoScribe.
#[derive(Clone, Copy, Debug)]
pub struct Reports<'a> {
    client: &'a Client,
}

impl<'a> Reports<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Start an addendum.
    ///
    /// Opens an addendum to a completed report and puts its study into the state
    /// `addendum_active`.
    ///
    /// Not repeated automatically: a second request could open a second addendum. When the answer
    /// is lost, the client reports the outcome as unknown.
    ///
    /// - `report_id`: The report.
    ///
    /// `POST /v1/autoScribe/reports/{reportId}/addendum`. Not idempotent.
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
    /// avara.auto_scribe().reports().addendum("rep_1234567890abcdef1234567890abcdef").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn addendum(&self, report_id: impl IntoId<ReportId>) -> Addendum {
        Addendum(
            Call::new(self.client, &AUTO_SCRIBE_REPORTS_ADDENDUM)
                .path_id("reportId", report_id),
        )
    }

    /// Abandon an addendum.
    ///
    /// Abandons an open addendum and returns its study to the state `completed`.
    ///
    /// Not repeated automatically: the work on the addendum is lost, and a new one may have been
    /// opened since. When the answer is lost, the client reports the outcome as unknown.
    ///
    /// - `report_id`: The report.
    ///
    /// `POST /v1/autoScribe/reports/{reportId}/cancel-addendum`. Not idempotent.
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
    /// avara.auto_scribe().reports().cancel_addendum("rep_1234567890abcdef1234567890abcdef").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn cancel_addendum(&self, report_id: impl IntoId<ReportId>) -> CancelAddendum {
        CancelAddendum(
            Call::new(self.client, &AUTO_SCRIBE_REPORTS_CANCEL_ADDENDUM)
                .path_id("reportId", report_id),
        )
    }

    /// List the reports of a study.
    ///
    /// All reports of one study, addenda included, in a single reply without pages. Name the study
    /// by `studyId`, `studyInstanceUid` or both; at least one is needed. Safe to repeat: it only
    /// reads.
    ///
    /// `GET /v1/autoScribe/reports`. Read-only.
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
    /// let reply = avara.auto_scribe().reports().list()
    ///     .study_id("stu_1234567890abcdef1234567890abcdef")
    ///     .await?;
    /// println!("{}", reply.study_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> List {
        List(Call::new(self.client, &AUTO_SCRIBE_REPORTS_LIST))
    }

    /// Get reports as PDF.
    ///
    /// Signed links to the PDF of one report (`reportId`) or of all reports of a study (`studyId`,
    /// `studyInstanceUid`); at least one of the three is needed. The links work for one hour. The
    /// reply has no tag: a single report has `reportId`, a list has `reports`. Safe to repeat: it
    /// only reads.
    ///
    /// `GET /v1/autoScribe/reports/pdf`. Read-only.
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
    /// let reply = avara.auto_scribe().reports().pdf()
    ///     .report_id("rep_1234567890abcdef1234567890abcdef")
    ///     .await?;
    /// for report in reply.into_reports() {
    ///     println!("{}", report.report_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn pdf(&self) -> Pdf {
        Pdf(Call::new(self.client, &AUTO_SCRIBE_REPORTS_PDF))
    }

    /// Get reports as plain text.
    ///
    /// The text of one report (`reportId`) or of all reports of a study (`studyId`,
    /// `studyInstanceUid`); at least one of the three is needed. The reply has no tag: a single
    /// report has `reportId`, a list has `reports`. Safe to repeat: it only reads.
    ///
    /// `GET /v1/autoScribe/reports/text`. Read-only.
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
    /// let reply = avara.auto_scribe().reports().text()
    ///     .report_id("rep_1234567890abcdef1234567890abcdef")
    ///     .await?;
    /// for report in reply.into_reports() {
    ///     println!("{}", report.report_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn text(&self) -> Text {
        Text(Call::new(self.client, &AUTO_SCRIBE_REPORTS_TEXT))
    }
}

/// A request of [`Reports::addendum`]: `POST /v1/autoScribe/reports/{reportId}/addendum`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Clone, Debug)]
pub struct Addendum(Box<Call>);

request!(Addendum => SuccessResponse);

/// A request of [`Reports::cancel_addendum`]: `POST
/// /v1/autoScribe/reports/{reportId}/cancel-addendum`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Clone, Debug)]
pub struct CancelAddendum(Box<Call>);

request!(CancelAddendum => SuccessResponse);

/// A request of [`Reports::list`]: `GET /v1/autoScribe/reports`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Clone, Debug)]
pub struct List(Box<Call>);

impl List {
    /// The study, by Avara's id.
    ///
    /// `studyId` in JSON.
    pub fn study_id<Form>(self, study_id: impl IntoIdField<StudyId, Form>) -> Self {
        Self(self.0.query_id("studyId", study_id.into_id_field()))
    }

    /// The study, by its DICOM Study Instance UID.
    ///
    /// `studyInstanceUid` in JSON.
    pub fn study_instance_uid<Form>(
        self,
        study_instance_uid: impl IntoIdField<StudyInstanceUid, Form>,
    ) -> Self {
        Self(self.0.query_id("studyInstanceUid", study_instance_uid.into_id_field()))
    }
}

request!(List => AutoScribeReportListResponse);

/// A request of [`Reports::pdf`]: `GET /v1/autoScribe/reports/pdf`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Clone, Debug)]
pub struct Pdf(Box<Call>);

impl Pdf {
    /// One report. The reply is then a single report and not a list.
    ///
    /// `reportId` in JSON.
    pub fn report_id<Form>(self, report_id: impl IntoIdField<ReportId, Form>) -> Self {
        Self(self.0.query_id("reportId", report_id.into_id_field()))
    }

    /// The study, by Avara's id.
    ///
    /// `studyId` in JSON.
    pub fn study_id<Form>(self, study_id: impl IntoIdField<StudyId, Form>) -> Self {
        Self(self.0.query_id("studyId", study_id.into_id_field()))
    }

    /// The study, by its DICOM Study Instance UID.
    ///
    /// `studyInstanceUid` in JSON.
    pub fn study_instance_uid<Form>(
        self,
        study_instance_uid: impl IntoIdField<StudyInstanceUid, Form>,
    ) -> Self {
        Self(self.0.query_id("studyInstanceUid", study_instance_uid.into_id_field()))
    }
}

request!(Pdf => AutoScribeReportPdfResponse);

/// A request of [`Reports::text`]: `GET /v1/autoScribe/reports/text`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Clone, Debug)]
pub struct Text(Box<Call>);

impl Text {
    /// One report. The reply is then a single report and not a list.
    ///
    /// `reportId` in JSON.
    pub fn report_id<Form>(self, report_id: impl IntoIdField<ReportId, Form>) -> Self {
        Self(self.0.query_id("reportId", report_id.into_id_field()))
    }

    /// The study, by Avara's id.
    ///
    /// `studyId` in JSON.
    pub fn study_id<Form>(self, study_id: impl IntoIdField<StudyId, Form>) -> Self {
        Self(self.0.query_id("studyId", study_id.into_id_field()))
    }

    /// The study, by its DICOM Study Instance UID.
    ///
    /// `studyInstanceUid` in JSON.
    pub fn study_instance_uid<Form>(
        self,
        study_instance_uid: impl IntoIdField<StudyInstanceUid, Form>,
    ) -> Self {
        Self(self.0.query_id("studyInstanceUid", study_instance_uid.into_id_field()))
    }
}

request!(Text => AutoScribeReportTextResponse);
