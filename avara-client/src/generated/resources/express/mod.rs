// Made by `cargo xtask regen` from spec/. Do not edit.

//! The resource `express`.

use std::collections::BTreeMap;

use crate::{Client, IntoExactField, IntoField, IntoId};
use crate::generated::operations::{
    EXPRESS_CREATE, EXPRESS_DEACTIVATE, EXPRESS_LIST, EXPRESS_REACTIVATE, EXPRESS_RETRIEVE,
    EXPRESS_UPDATE,
};
use crate::request::call::Call;
use crate::types::{
    ExpressCreateParams, ExpressCustomer, ExpressCustomerId, ExpressListPageResponse,
    ExpressUpdateParams,
};

/// Members of Express customers.
pub mod users;

/// Express customers: organisations within the clinic's account.
#[derive(Clone, Copy, Debug)]
pub struct Express<'a> {
    client: &'a Client,
}

impl<'a> Express<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Members of Express customers.
    pub fn users(&self) -> users::Users<'a> {
        users::Users::new(self.client)
    }

    /// Create an Express customer.
    ///
    /// Creates a customer: an organisation of its own within the clinic's account, to which
    /// studies and users belong.
    ///
    /// Not repeated automatically: a second request could create the customer twice. When the
    /// answer is lost, the client reports the outcome as unknown.
    ///
    /// `POST /v1/express`. Not idempotent.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`](crate::Error) when the request is sent; see
    /// [`ErrorKind`](crate::ErrorKind). The API documents the statuses 400, 401, 403, 409, 422,
    /// 429, 5XX.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(avara: avara_client::Client) -> avara_client::Result<()> {
    /// let customer = avara.express().create()
    ///     .express_customer_name("Test Imaging Department")
    ///     .await?;
    /// println!("{}", customer.express_customer_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self) -> Create {
        Create(Call::new(self.client, &EXPRESS_CREATE))
    }

    /// Deactivate an Express customer.
    ///
    /// Puts a customer out of use; `reactivate` undoes it. Safe to repeat: an inactive customer
    /// stays inactive.
    ///
    /// - `express_customer_id`: The Express customer.
    ///
    /// `POST /v1/express/{expressCustomerId}/deactivate`. Safe to repeat.
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
    /// let customer = avara.express().deactivate("cus_1234567890abcdef1234567890abcdef").await?;
    /// println!("{}", customer.express_customer_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn deactivate(
        &self,
        express_customer_id: impl IntoId<ExpressCustomerId>,
    ) -> Deactivate {
        Deactivate(
            Call::new(self.client, &EXPRESS_DEACTIVATE)
                .path_id("expressCustomerId", express_customer_id),
        )
    }

    /// List Express customers.
    ///
    /// Express customers of the clinic, page by page, at most 100 to a page. Safe to repeat: it
    /// only reads.
    ///
    /// `GET /v1/express`. Read-only.
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
    /// let page = avara.express().list().await?;
    /// for express_customer in page.items() {
    ///     println!("{}", express_customer.express_customer_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> List {
        List(Call::new(self.client, &EXPRESS_LIST))
    }

    /// Reactivate an Express customer.
    ///
    /// Puts a deactivated customer back into use. Safe to repeat: an active customer stays active.
    ///
    /// - `express_customer_id`: The Express customer.
    ///
    /// `POST /v1/express/{expressCustomerId}/reactivate`. Safe to repeat.
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
    /// let customer = avara.express().reactivate("cus_1234567890abcdef1234567890abcdef").await?;
    /// println!("{}", customer.express_customer_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn reactivate(
        &self,
        express_customer_id: impl IntoId<ExpressCustomerId>,
    ) -> Reactivate {
        Reactivate(
            Call::new(self.client, &EXPRESS_REACTIVATE)
                .path_id("expressCustomerId", express_customer_id),
        )
    }

    /// Get an Express customer.
    ///
    /// One Express customer. Safe to repeat: it only reads.
    ///
    /// - `express_customer_id`: The Express customer.
    ///
    /// `GET /v1/express/{expressCustomerId}`. Read-only.
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
    /// let customer = avara.express().retrieve("cus_1234567890abcdef1234567890abcdef").await?;
    /// println!("{}", customer.express_customer_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn retrieve(
        &self,
        express_customer_id: impl IntoId<ExpressCustomerId>,
    ) -> Retrieve {
        Retrieve(
            Call::new(self.client, &EXPRESS_RETRIEVE)
                .path_id("expressCustomerId", express_customer_id),
        )
    }

    /// Change an Express customer.
    ///
    /// Changes the name or the metadata of a customer. Fields that are left out keep their value.
    /// Safe to repeat: it sets absolute values.
    ///
    /// - `express_customer_id`: The Express customer.
    ///
    /// `PATCH /v1/express/{expressCustomerId}`. Safe to repeat.
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
    /// let customer = avara.express().update("cus_1234567890abcdef1234567890abcdef")
    ///     .express_customer_name("Test Imaging Department, Main Building")
    ///     .await?;
    /// println!("{}", customer.express_customer_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, express_customer_id: impl IntoId<ExpressCustomerId>) -> Update {
        Update(
            Call::new(self.client, &EXPRESS_UPDATE)
                .path_id("expressCustomerId", express_customer_id),
        )
    }
}

/// A request of [`Express::create`]: `POST /v1/express`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Clone, Debug)]
pub struct Create(Box<Call>);

impl Create {
    /// Name of the customer.
    ///
    /// `expressCustomerName` in JSON. Required.
    pub fn express_customer_name<Form>(
        self,
        express_customer_name: impl IntoField<String, Form>,
    ) -> Self {
        Self(self.0.body_text("expressCustomerName", express_customer_name.into_field()))
    }

    /// Your own keys and values, at most 50 pairs.
    ///
    /// at most 50 entries.
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
    pub fn body(self, body: &ExpressCreateParams) -> Self {
        Self(self.0.body(body))
    }
}

request!(Create => ExpressCustomer);

/// A request of [`Express::deactivate`]: `POST /v1/express/{expressCustomerId}/deactivate`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Clone, Debug)]
pub struct Deactivate(Box<Call>);

request!(Deactivate => ExpressCustomer);

/// A request of [`Express::list`]: `GET /v1/express`.
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
}

list_request!(
    List => ExpressListPageResponse { "expressCustomers" => express_customers :
    ExpressCustomer }
);

/// A request of [`Express::reactivate`]: `POST /v1/express/{expressCustomerId}/reactivate`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Clone, Debug)]
pub struct Reactivate(Box<Call>);

request!(Reactivate => ExpressCustomer);

/// A request of [`Express::retrieve`]: `GET /v1/express/{expressCustomerId}`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Clone, Debug)]
pub struct Retrieve(Box<Call>);

request!(Retrieve => ExpressCustomer);

/// A request of [`Express::update`]: `PATCH /v1/express/{expressCustomerId}`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Clone, Debug)]
pub struct Update(Box<Call>);

impl Update {
    /// Name of the customer.
    ///
    /// `expressCustomerName` in JSON.
    pub fn express_customer_name<Form>(
        self,
        express_customer_name: impl IntoField<String, Form>,
    ) -> Self {
        Self(self.0.body_text("expressCustomerName", express_customer_name.into_field()))
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

    /// Replaces the body. Fields set before are discarded; fields added with `with_body_field`
    /// are kept.
    pub fn body(self, body: &ExpressUpdateParams) -> Self {
        Self(self.0.body(body))
    }
}

request!(Update => ExpressCustomer);
