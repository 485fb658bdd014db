// Made by `cargo xtask regen` from spec/. Do not edit.

//! The resource `autoScribe.studies.external`.

use std::collections::BTreeMap;

use crate::{Client, IntoExactField, IntoField, IntoIdField};
use crate::generated::operations::{
    AUTO_SCRIBE_STUDIES_EXTERNAL_CREATE, AUTO_SCRIBE_STUDIES_EXTERNAL_DELETE,
};
use crate::request::call::Call;
use crate::types::{
    AutoScribeExternalCreateParams, AutoScribeStudy, ExpressCustomerId, Severity, StudyId,
    StudyIdentifier, StudyInstanceUid, StudyReportMetadata, SuccessResponse,
};

/// Reports that were written outside Avara.
pub mod reports;

/// Studies that were read outside Avara.
#[derive(Clone, Copy, Debug)]
pub struct External<'a> {
    client: &'a Client,
}

impl<'a> External<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Reports that were written outside Avara.
    pub fn reports(&self) -> reports::Reports<'a> {
        reports::Reports::new(self.client)
    }

    /// Create a study that was read elsewhere.
    ///
    /// Registers a study of type `external` together with the report that was written outside
    /// Avara. Study and report are created in one step: either both exist afterwards or neither.
    /// The text and the file of the report can be set only once. `readerName` and `signedAt` are
    /// replaced by a later report that is posted for the same study.
    ///
    /// Not repeated blindly: a second request could register the study twice. When the answer is
    /// lost, the client looks the study up by `studyInstanceUid`, and sends the request again only
    /// if there is none. A file cannot be read back: if one was sent, the outcome may stay
    /// unknown.
    ///
    /// `POST /v1/autoScribe/studies/external`. Not idempotent.
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
    /// let study = avara.auto_scribe().studies().external().create()
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
        Create(Call::new(self.client, &AUTO_SCRIBE_STUDIES_EXTERNAL_CREATE))
    }

    /// Delete an external study for good.
    ///
    /// Removes a study of type `external`, and its report, from view. Avara keeps the record
    /// marked as deleted, but nothing in the API brings it back. Name the study by `studyId` or
    /// `studyInstanceUid`.
    ///
    /// Not repeated automatically: it cannot be undone, and a Study Instance UID may since have
    /// been used again. When the answer is lost, the client reports the outcome as unknown.
    ///
    /// `POST /v1/autoScribe/studies/external/delete`. Not idempotent.
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
    /// avara.auto_scribe().studies().external().delete()
    ///     .study_id("stu_1234567890abcdef1234567890abcdef")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self) -> Delete {
        Delete(Call::new(self.client, &AUTO_SCRIBE_STUDIES_EXTERNAL_DELETE))
    }
}

/// A request of [`External::create`]: `POST /v1/autoScribe/studies/external`.
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

    /// Modality, for example `CT`.
    pub fn modality<Form>(self, modality: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_text("modality", modality.into_field()))
    }

    /// Name of the reader. A later report for the study replaces it.
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

    /// When the report was signed, as free text. A later report for the study replaces it.
    ///
    /// `signedAt` in JSON.
    pub fn signed_at<Form>(self, signed_at: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_text("signedAt", signed_at.into_field()))
    }

    /// Replaces the body. Fields set before are discarded; fields added with `with_body_field`
    /// are kept.
    pub fn body(self, body: &AutoScribeExternalCreateParams) -> Self {
        Self(self.0.body(body))
    }
}

request!(Create => AutoScribeStudy);

look_up!(Create => AutoScribeStudy);

/// A request of [`External::delete`]: `POST /v1/autoScribe/studies/external/delete`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Clone, Debug)]
pub struct Delete(Box<Call>);

impl Delete {
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

request!(Delete => SuccessResponse);
