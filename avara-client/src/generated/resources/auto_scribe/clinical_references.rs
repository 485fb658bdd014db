// Made by `cargo xtask regen` from spec/. Do not edit.

//! The resource `autoScribe.clinicalReferences`.

use std::collections::BTreeMap;

use crate::{Client, IntoExactField, IntoField, IntoId, IntoIdField};
use crate::generated::operations::{
    AUTO_SCRIBE_CLINICAL_REFERENCES_CREATE, AUTO_SCRIBE_CLINICAL_REFERENCES_DELETE,
    AUTO_SCRIBE_CLINICAL_REFERENCES_LIST, AUTO_SCRIBE_CLINICAL_REFERENCES_RETRIEVE,
    AUTO_SCRIBE_CLINICAL_REFERENCES_RETRIEVE_BY_EXTERNAL_REFERENCE_ID,
    AUTO_SCRIBE_CLINICAL_REFERENCES_UPDATE,
};
use crate::request::call::Call;
use crate::types::{
    ClinicalReference, ClinicalReferenceCreateParams, ClinicalReferenceId,
    ClinicalReferenceListPageResponse, ClinicalReferenceType, ClinicalReferenceUpdateParams,
    ExpressCustomerId,
};

/// The clinic's reference lists: facilities, referring providers, study descriptions,
/// procedures.
#[derive(Clone, Copy, Debug)]
pub struct ClinicalReferences<'a> {
    client: &'a Client,
}

impl<'a> ClinicalReferences<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Add a clinical reference.
    ///
    /// Adds a name to one of the clinic's reference lists: a facility, a referring provider, a
    /// study description or a procedure.
    ///
    /// Not repeated blindly: a second request could add the entry twice. When the answer is lost,
    /// the client looks the entry up by `externalReferenceId`, and sends the request again only if
    /// there is none; without that id it reports the outcome as unknown.
    ///
    /// `POST /v1/autoScribe/clinicalReferences`. Not idempotent.
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
    /// use avara_client::types::ClinicalReferenceType;
    /// let reference = avara.auto_scribe().clinical_references().create()
    ///     .name("Test Facility")
    ///     .type_(ClinicalReferenceType::Facility)
    ///     .await?;
    /// println!("{}", reference.clinical_reference_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self) -> Create {
        Create(Call::new(self.client, &AUTO_SCRIBE_CLINICAL_REFERENCES_CREATE))
    }

    /// Retire a clinical reference.
    ///
    /// Takes an entry out of the clinic's reference lists. It is not erased, only no longer
    /// active. Safe to repeat: a retired entry stays retired.
    ///
    /// - `clinical_reference_id`: The entry.
    ///
    /// `POST /v1/autoScribe/clinicalReferences/{clinicalReferenceId}/delete`. Safe to repeat.
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
    /// let reference = avara.auto_scribe().clinical_references().delete("ref_1234567890abcdef1234567890abcdef").await?;
    /// println!("{}", reference.clinical_reference_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        clinical_reference_id: impl IntoId<ClinicalReferenceId>,
    ) -> Delete {
        Delete(
            Call::new(self.client, &AUTO_SCRIBE_CLINICAL_REFERENCES_DELETE)
                .path_id("clinicalReferenceId", clinical_reference_id),
        )
    }

    /// List clinical references.
    ///
    /// Entries of the clinic's reference lists, page by page. Only active entries come unless
    /// `isActive` says otherwise. Safe to repeat: it only reads.
    ///
    /// `GET /v1/autoScribe/clinicalReferences`. Read-only.
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
    /// let page = avara.auto_scribe().clinical_references().list().await?;
    /// for clinical_reference in page.items() {
    ///     println!("{}", clinical_reference.clinical_reference_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> List {
        List(Call::new(self.client, &AUTO_SCRIBE_CLINICAL_REFERENCES_LIST))
    }

    /// Get a clinical reference.
    ///
    /// One entry of the clinic's reference lists. Safe to repeat: it only reads.
    ///
    /// - `clinical_reference_id`: The entry.
    ///
    /// `GET /v1/autoScribe/clinicalReferences/{clinicalReferenceId}`. Read-only.
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
    /// let reference = avara.auto_scribe().clinical_references().retrieve("ref_1234567890abcdef1234567890abcdef").await?;
    /// println!("{}", reference.clinical_reference_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn retrieve(
        &self,
        clinical_reference_id: impl IntoId<ClinicalReferenceId>,
    ) -> Retrieve {
        Retrieve(
            Call::new(self.client, &AUTO_SCRIBE_CLINICAL_REFERENCES_RETRIEVE)
                .path_id("clinicalReferenceId", clinical_reference_id),
        )
    }

    /// Get a clinical reference by your own id.
    ///
    /// One entry of the clinic's reference lists, looked up by the id that your system gave it.
    /// Safe to repeat: it only reads.
    ///
    /// - `external_reference_id`: The id that your own system gave the entry.
    ///
    /// `GET /v1/autoScribe/clinicalReferences/byExternalReferenceId/{externalReferenceId}`.
    /// Read-only.
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
    /// let reference = avara.auto_scribe().clinical_references().retrieve_by_external_reference_id("FAC-001").await?;
    /// println!("{}", reference.clinical_reference_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn retrieve_by_external_reference_id(
        &self,
        external_reference_id: impl Into<String>,
    ) -> RetrieveByExternalReferenceId {
        RetrieveByExternalReferenceId(
            Call::new(
                    self.client,
                    &AUTO_SCRIBE_CLINICAL_REFERENCES_RETRIEVE_BY_EXTERNAL_REFERENCE_ID,
                )
                .path_text("externalReferenceId", external_reference_id),
        )
    }

    /// Change a clinical reference.
    ///
    /// Changes the name, customer or metadata of an entry. Fields that are left out keep their
    /// value. Its `type` cannot be changed. Safe to repeat: it sets absolute values.
    ///
    /// - `clinical_reference_id`: The entry.
    ///
    /// `PATCH /v1/autoScribe/clinicalReferences/{clinicalReferenceId}`. Safe to repeat.
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
    /// let reference = avara.auto_scribe().clinical_references().update("ref_1234567890abcdef1234567890abcdef")
    ///     .express_customer_id("cus_1234567890abcdef1234567890abcdef")
    ///     .await?;
    /// println!("{}", reference.clinical_reference_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        clinical_reference_id: impl IntoId<ClinicalReferenceId>,
    ) -> Update {
        Update(
            Call::new(self.client, &AUTO_SCRIBE_CLINICAL_REFERENCES_UPDATE)
                .path_id("clinicalReferenceId", clinical_reference_id),
        )
    }
}

/// A request of [`ClinicalReferences::create`]: `POST /v1/autoScribe/clinicalReferences`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Clone, Debug)]
pub struct Create(Box<Call>);

impl Create {
    /// The entry as it should appear in the list. Required.
    pub fn name<Form>(self, name: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_text("name", name.into_field()))
    }

    /// The reference list of the entry. It cannot be changed later.
    ///
    /// `type` in JSON. Required.
    pub fn type_<Form>(
        self,
        type_: impl IntoField<ClinicalReferenceType, Form>,
    ) -> Self {
        Self(self.0.body_field("type", type_.into_field()))
    }

    /// The Express customer the entry is for. Without it the entry is for the whole clinic.
    ///
    /// `expressCustomerId` in JSON.
    pub fn express_customer_id<Form>(
        self,
        express_customer_id: impl IntoIdField<ExpressCustomerId, Form>,
    ) -> Self {
        Self(self.0.body_id("expressCustomerId", express_customer_id.into_id_field()))
    }

    /// Id of the entry in your own system.
    ///
    /// `externalReferenceId` in JSON.
    pub fn external_reference_id<Form>(
        self,
        external_reference_id: impl IntoField<String, Form>,
    ) -> Self {
        Self(self.0.body_text("externalReferenceId", external_reference_id.into_field()))
    }

    /// Your own keys and values.
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
    pub fn body(self, body: &ClinicalReferenceCreateParams) -> Self {
        Self(self.0.body(body))
    }
}

request!(Create => ClinicalReference);

look_up!(Create => ClinicalReference);

/// A request of [`ClinicalReferences::delete`]: `POST
/// /v1/autoScribe/clinicalReferences/{clinicalReferenceId}/delete`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Clone, Debug)]
pub struct Delete(Box<Call>);

request!(Delete => ClinicalReference);

/// A request of [`ClinicalReferences::list`]: `GET /v1/autoScribe/clinicalReferences`.
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

    /// Only entries of this Express customer. Null (sent as an empty value): only entries for the
    /// whole clinic; the SDKs do not type it as nullable. Left out: all.
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

    /// Only active entries (true, also if left out) or only retired ones (false). Null is
    /// accepted; its effect is not documented.
    ///
    /// `isActive` in JSON.
    pub fn is_active<Form>(self, is_active: impl IntoExactField<bool, Form>) -> Self {
        Self(self.0.query_field("isActive", is_active.into_exact_field()))
    }

    /// Filters for null in `isActive`; sent as `isActive=`.
    pub fn is_active_null(self) -> Self {
        Self(self.0.query_null("isActive"))
    }

    /// Only entries of this reference list.
    ///
    /// `type` in JSON.
    pub fn type_<Form>(
        self,
        type_: impl IntoField<ClinicalReferenceType, Form>,
    ) -> Self {
        Self(self.0.query_field("type", type_.into_field()))
    }
}

list_request!(
    List => ClinicalReferenceListPageResponse { "clinicalReferences" =>
    clinical_references : ClinicalReference }
);

/// A request of [`ClinicalReferences::retrieve`]: `GET
/// /v1/autoScribe/clinicalReferences/{clinicalReferenceId}`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Clone, Debug)]
pub struct Retrieve(Box<Call>);

request!(Retrieve => ClinicalReference);

/// A request of [`ClinicalReferences::retrieve_by_external_reference_id`]: `GET
/// /v1/autoScribe/clinicalReferences/byExternalReferenceId/{externalReferenceId}`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Clone, Debug)]
pub struct RetrieveByExternalReferenceId(Box<Call>);

request!(RetrieveByExternalReferenceId => ClinicalReference);

/// A request of [`ClinicalReferences::update`]: `PATCH
/// /v1/autoScribe/clinicalReferences/{clinicalReferenceId}`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Clone, Debug)]
pub struct Update(Box<Call>);

impl Update {
    /// The Express customer the entry is for.
    ///
    /// `expressCustomerId` in JSON.
    pub fn express_customer_id<Form>(
        self,
        express_customer_id: impl IntoIdField<ExpressCustomerId, Form>,
    ) -> Self {
        Self(self.0.body_id("expressCustomerId", express_customer_id.into_id_field()))
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

    /// The entry as it should appear in the list.
    pub fn name<Form>(self, name: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_text("name", name.into_field()))
    }

    /// Replaces the body. Fields set before are discarded; fields added with `with_body_field`
    /// are kept.
    pub fn body(self, body: &ClinicalReferenceUpdateParams) -> Self {
        Self(self.0.body(body))
    }
}

request!(Update => ClinicalReference);
