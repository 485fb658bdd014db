// Made by `cargo xtask regen` from spec/. Do not edit.

//! The resource `viewer.studies`.

use std::collections::BTreeMap;

use crate::{Client, IntoExactField, IntoField, IntoId, IntoIdField};
use crate::generated::operations::{
    VIEWER_STUDIES_CANCEL, VIEWER_STUDIES_CREATE, VIEWER_STUDIES_LIST,
    VIEWER_STUDIES_REROUTE_URL, VIEWER_STUDIES_RETRIEVE, VIEWER_STUDIES_RETRIEVE_BY_UID,
    VIEWER_STUDIES_UNCANCEL, VIEWER_STUDIES_UPDATE,
};
use crate::request::call::Call;
use crate::types::{
    ExpressCustomerId, Severity, StudyId, StudyIdentifier, StudyInstanceUid, StudyViewerStatus,
    SuccessResponse, UrlResponse, UserId, ViewerStudy, ViewerStudyCreateParams,
    ViewerStudyListPageResponse, ViewerStudyUpdateParams,
};

/// Studies in the Viewer.
#[derive(Clone, Copy, Debug)]
pub struct Studies<'a> {
    client: &'a Client,
}

impl<'a> Studies<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Cancel a Viewer study.
    ///
    /// Flags a study as cancelled; nothing is deleted, and `uncancel` undoes it. Name the study by
    /// `studyId`, `studyInstanceUid` or both; at least one is needed. Safe to repeat: a cancelled
    /// study stays cancelled.
    ///
    /// `POST /v1/viewer/studies/cancel`. Safe to repeat.
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
    /// avara.viewer().studies().cancel()
    ///     .study_id("stu_1234567890abcdef1234567890abcdef")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn cancel(&self) -> Cancel {
        Cancel(Call::new(self.client, &VIEWER_STUDIES_CANCEL))
    }

    /// Create a Viewer study.
    ///
    /// Registers a study in the Viewer under its DICOM Study Instance UID. It may be assigned to a
    /// user and filed under an Express customer at the same time.
    ///
    /// Not repeated blindly: a second request could register the study twice. When the answer is
    /// lost, the client looks the study up by `studyInstanceUid`, and sends the request again only
    /// if there is none.
    ///
    /// `POST /v1/viewer/studies`. Not idempotent.
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
    /// let study = avara.viewer().studies().create()
    ///     .severity(Severity::Normal)
    ///     .study_description("MRI brain with contrast")
    ///     .study_instance_uid("2.25.329800735698586629295641978511506172918")
    ///     .await?;
    /// println!("{}", study.study_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self) -> Create {
        Create(Call::new(self.client, &VIEWER_STUDIES_CREATE))
    }

    /// List Viewer studies.
    ///
    /// Viewer studies of the clinic, page by page, at most 100 to a page. All given filters must
    /// match. A null form of `assignedTo` and `expressCustomerId` selects studies that have none.
    /// Safe to repeat: it only reads.
    ///
    /// `GET /v1/viewer/studies`. Read-only.
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
    /// let page = avara.viewer().studies().list().await?;
    /// for study in page.items() {
    ///     println!("{}", study.study_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> List {
        List(Call::new(self.client, &VIEWER_STUDIES_LIST))
    }

    /// Make a link that opens a study in the Viewer.
    ///
    /// Returns a signed link that takes a browser straight into the Viewer with the study open.
    /// The link carries its own credentials and works for a limited time; how long is not
    /// documented. Name the study by `studyId`, `studyInstanceUid` or both. Safe to repeat:
    /// another link does no harm.
    ///
    /// `POST /v1/viewer/studies/reroute-url`. Safe to repeat.
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
    /// let link = avara.viewer().studies().reroute_url()
    ///     .study_id("stu_1234567890abcdef1234567890abcdef")
    ///     .await?;
    /// // Send the browser to `link.url` at once: whoever has it gets in.
    /// # Ok(())
    /// # }
    /// ```
    pub fn reroute_url(&self) -> RerouteUrl {
        RerouteUrl(Call::new(self.client, &VIEWER_STUDIES_REROUTE_URL))
    }

    /// Get a Viewer study.
    ///
    /// One Viewer study, looked up by Avara's own id. Safe to repeat: it only reads.
    ///
    /// - `study_id`: The study, by Avara's id.
    ///
    /// `GET /v1/viewer/studies/{studyId}`. Read-only.
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
    /// let study = avara.viewer().studies().retrieve("stu_1234567890abcdef1234567890abcdef").await?;
    /// println!("{}", study.study_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn retrieve(&self, study_id: impl IntoId<StudyId>) -> Retrieve {
        Retrieve(
            Call::new(self.client, &VIEWER_STUDIES_RETRIEVE).path_id("studyId", study_id),
        )
    }

    /// Get a Viewer study by its DICOM UID.
    ///
    /// One Viewer study, looked up by its Study Instance UID, for callers that keep only the DICOM
    /// identifiers. Safe to repeat: it only reads.
    ///
    /// - `study_instance_uid`: The study, by its DICOM Study Instance UID.
    ///
    /// `GET /v1/viewer/studies/by-uid/{studyInstanceUid}`. Read-only.
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
    /// let study = avara.viewer().studies().retrieve_by_uid("1.2.840.10008.5.1.4.1.1.2").await?;
    /// println!("{}", study.study_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn retrieve_by_uid(
        &self,
        study_instance_uid: impl IntoId<StudyInstanceUid>,
    ) -> RetrieveByUid {
        RetrieveByUid(
            Call::new(self.client, &VIEWER_STUDIES_RETRIEVE_BY_UID)
                .path_id("studyInstanceUid", study_instance_uid),
        )
    }

    /// Undo the cancellation of a Viewer study.
    ///
    /// Makes a cancelled study active again. Name the study by `studyId`, `studyInstanceUid` or
    /// both; at least one is needed. Safe to repeat: an active study stays active.
    ///
    /// `POST /v1/viewer/studies/uncancel`. Safe to repeat.
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
    /// avara.viewer().studies().uncancel()
    ///     .study_id("stu_1234567890abcdef1234567890abcdef")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn uncancel(&self) -> Uncancel {
        Uncancel(Call::new(self.client, &VIEWER_STUDIES_UNCANCEL))
    }

    /// Change a Viewer study.
    ///
    /// Changes the description, severity, viewing status, assignee or metadata of a study. Fields
    /// that are left out keep their value. Safe to repeat: it sets absolute values.
    ///
    /// - `study_id`: The study, by Avara's id.
    ///
    /// `PATCH /v1/viewer/studies/{studyId}`. Safe to repeat.
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
    /// let study = avara.viewer().studies().update("stu_1234567890abcdef1234567890abcdef")
    ///     .assigned_to("usr_1234567890abcdef1234567890abcdef")
    ///     .await?;
    /// println!("{}", study.study_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, study_id: impl IntoId<StudyId>) -> Update {
        Update(
            Call::new(self.client, &VIEWER_STUDIES_UPDATE).path_id("studyId", study_id),
        )
    }
}

/// A request of [`Studies::cancel`]: `POST /v1/viewer/studies/cancel`.
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

/// A request of [`Studies::create`]: `POST /v1/viewer/studies`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Clone, Debug)]
pub struct Create(Box<Call>);

impl Create {
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

    /// The Express customer the study belongs to.
    ///
    /// `expressCustomerId` in JSON.
    pub fn express_customer_id<Form>(
        self,
        express_customer_id: impl IntoIdField<ExpressCustomerId, Form>,
    ) -> Self {
        Self(self.0.body_id("expressCustomerId", express_customer_id.into_id_field()))
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

    /// Replaces the body. Fields set before are discarded; fields added with `with_body_field`
    /// are kept.
    pub fn body(self, body: &ViewerStudyCreateParams) -> Self {
        Self(self.0.body(body))
    }
}

request!(Create => ViewerStudy);

look_up!(Create => ViewerStudy);

/// A request of [`Studies::list`]: `GET /v1/viewer/studies`.
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

    /// Only studies in this state of viewing.
    ///
    /// `studyViewerStatus` in JSON.
    pub fn study_viewer_status<Form>(
        self,
        study_viewer_status: impl IntoField<StudyViewerStatus, Form>,
    ) -> Self {
        Self(self.0.query_field("studyViewerStatus", study_viewer_status.into_field()))
    }
}

list_request!(
    List => ViewerStudyListPageResponse { "studies" => studies : ViewerStudy }
);

/// A request of [`Studies::reroute_url`]: `POST /v1/viewer/studies/reroute-url`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Clone, Debug)]
pub struct RerouteUrl(Box<Call>);

impl RerouteUrl {
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

request!(RerouteUrl => UrlResponse);

/// A request of [`Studies::retrieve`]: `GET /v1/viewer/studies/{studyId}`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Clone, Debug)]
pub struct Retrieve(Box<Call>);

request!(Retrieve => ViewerStudy);

/// A request of [`Studies::retrieve_by_uid`]: `GET
/// /v1/viewer/studies/by-uid/{studyInstanceUid}`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Clone, Debug)]
pub struct RetrieveByUid(Box<Call>);

request!(RetrieveByUid => ViewerStudy);

/// A request of [`Studies::uncancel`]: `POST /v1/viewer/studies/uncancel`.
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

/// A request of [`Studies::update`]: `PATCH /v1/viewer/studies/{studyId}`.
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

    /// Viewing status of the study.
    ///
    /// `studyViewerStatus` in JSON.
    pub fn study_viewer_status<Form>(
        self,
        study_viewer_status: impl IntoField<StudyViewerStatus, Form>,
    ) -> Self {
        Self(self.0.body_field("studyViewerStatus", study_viewer_status.into_field()))
    }

    /// Replaces the body. Fields set before are discarded; fields added with `with_body_field`
    /// are kept.
    pub fn body(self, body: &ViewerStudyUpdateParams) -> Self {
        Self(self.0.body(body))
    }
}

request!(Update => ViewerStudy);
