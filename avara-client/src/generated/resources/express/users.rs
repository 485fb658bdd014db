// Made by `cargo xtask regen` from spec/. Do not edit.

//! The resource `express.users`.

use crate::{Client, IntoId, IntoIdField};
use crate::generated::operations::{EXPRESS_USERS_ADD, EXPRESS_USERS_REMOVE};
use crate::request::call::Call;
use crate::types::{ExpressCustomerId, SuccessResponse, UserId, UserIdBody};

/// Members of Express customers.
#[derive(Clone, Copy, Debug)]
pub struct Users<'a> {
    client: &'a Client,
}

impl<'a> Users<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Add a user to an Express customer.
    ///
    /// Makes an existing user a member of a customer. Safe to repeat: a member stays a member.
    ///
    /// - `express_customer_id`: The Express customer.
    ///
    /// `POST /v1/express/{expressCustomerId}/users`. Safe to repeat.
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
    /// avara.express().users().add("cus_1234567890abcdef1234567890abcdef")
    ///     .user_id("usr_1234567890abcdef1234567890abcdef")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add(&self, express_customer_id: impl IntoId<ExpressCustomerId>) -> Add {
        Add(
            Call::new(self.client, &EXPRESS_USERS_ADD)
                .path_id("expressCustomerId", express_customer_id),
        )
    }

    /// Remove a user from an Express customer.
    ///
    /// Ends a user's membership of a customer; the user remains. The user is named in the body of
    /// the DELETE request. Safe to repeat: a user who is not a member stays so.
    ///
    /// - `express_customer_id`: The Express customer.
    ///
    /// `DELETE /v1/express/{expressCustomerId}/users`. Safe to repeat.
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
    /// avara.express().users().remove("cus_1234567890abcdef1234567890abcdef")
    ///     .user_id("usr_1234567890abcdef1234567890abcdef")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn remove(&self, express_customer_id: impl IntoId<ExpressCustomerId>) -> Remove {
        Remove(
            Call::new(self.client, &EXPRESS_USERS_REMOVE)
                .path_id("expressCustomerId", express_customer_id),
        )
    }
}

/// A request of [`Users::add`]: `POST /v1/express/{expressCustomerId}/users`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Clone, Debug)]
pub struct Add(Box<Call>);

impl Add {
    /// The user.
    ///
    /// `userId` in JSON. Required.
    pub fn user_id<Form>(self, user_id: impl IntoIdField<UserId, Form>) -> Self {
        Self(self.0.body_id("userId", user_id.into_id_field()))
    }

    /// Replaces the body. Fields set before are discarded; fields added with `with_body_field`
    /// are kept.
    pub fn body(self, body: &UserIdBody) -> Self {
        Self(self.0.body(body))
    }
}

request!(Add => SuccessResponse);

/// A request of [`Users::remove`]: `DELETE /v1/express/{expressCustomerId}/users`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Clone, Debug)]
pub struct Remove(Box<Call>);

impl Remove {
    /// The user.
    ///
    /// `userId` in JSON. Required.
    pub fn user_id<Form>(self, user_id: impl IntoIdField<UserId, Form>) -> Self {
        Self(self.0.body_id("userId", user_id.into_id_field()))
    }

    /// Replaces the body. Fields set before are discarded; fields added with `with_body_field`
    /// are kept.
    pub fn body(self, body: &UserIdBody) -> Self {
        Self(self.0.body(body))
    }
}

request!(Remove => SuccessResponse);
