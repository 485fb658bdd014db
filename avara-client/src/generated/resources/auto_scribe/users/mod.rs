// Made by `cargo xtask regen` from spec/. Do not edit.

//! The resource `autoScribe.users`.

use crate::{Client, IntoExactField, IntoField, IntoId, IntoIdField};
use crate::generated::operations::{
    AUTO_SCRIBE_USERS_INVITE, AUTO_SCRIBE_USERS_LIST, AUTO_SCRIBE_USERS_REACTIVATE,
    AUTO_SCRIBE_USERS_RETRIEVE, AUTO_SCRIBE_USERS_REVOKE_ACCESS, AUTO_SCRIBE_USERS_UPDATE,
};
use crate::request::call::Call;
use crate::types::{
    AssignableUserLevel, AutoScribeUser, AutoScribeUserInviteParams,
    AutoScribeUserInviteResponse, AutoScribeUserListPageResponse, AutoScribeUserPatch,
    ClinicRole, InvitedSource, SuccessResponse, UserId, UserIdBody, UserLevel,
};

/// Invitations to AutoScribe.
pub mod invitations;

/// Users of AutoScribe.
#[derive(Clone, Copy, Debug)]
pub struct Users<'a> {
    client: &'a Client,
}

impl<'a> Users<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Invitations to AutoScribe.
    pub fn invitations(&self) -> invitations::Invitations<'a> {
        invitations::Invitations::new(self.client)
    }

    /// Invite a user to AutoScribe.
    ///
    /// Creates a user of AutoScribe and mails an invitation to the given address. Somebody who
    /// shall write reports needs an NPI number.
    ///
    /// Not repeated blindly: a second request could send a second mail. When the answer is lost,
    /// the client looks the user up by `email`, and sends the request again only if there is none.
    ///
    /// `POST /v1/autoScribe/users`. Not idempotent.
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
    /// use avara_client::types::AssignableUserLevel;
    /// use avara_client::types::ClinicRole;
    /// let reply = avara.auto_scribe().users().invite()
    ///     .can_create_reports(true)
    ///     .can_manage_studies(true)
    ///     .clinic_role(ClinicRole::Radiologist)
    ///     .email("test.reader@example.com")
    ///     .first_name("Test")
    ///     .has_dashboard_access(true)
    ///     .last_name("Reader")
    ///     .level(AssignableUserLevel::Member)
    ///     .npi_number("1234567893")
    ///     .await?;
    /// println!("{}", reply.user_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn invite(&self) -> Invite {
        Invite(Call::new(self.client, &AUTO_SCRIBE_USERS_INVITE))
    }

    /// List AutoScribe users.
    ///
    /// Users of AutoScribe, page by page, at most 100 to a page. All given filters must match.
    /// Safe to repeat: it only reads.
    ///
    /// `GET /v1/autoScribe/users`. Read-only.
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
    /// let page = avara.auto_scribe().users().list().await?;
    /// for user in page.items() {
    ///     println!("{}", user.user_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> List {
        List(Call::new(self.client, &AUTO_SCRIBE_USERS_LIST))
    }

    /// Give an AutoScribe user access again.
    ///
    /// Restores the access of a user whose access was revoked. Safe to repeat: an active user
    /// stays active.
    ///
    /// `POST /v1/autoScribe/users/reactivate`. Safe to repeat.
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
    /// avara.auto_scribe().users().reactivate()
    ///     .user_id("usr_1234567890abcdef1234567890abcdef")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn reactivate(&self) -> Reactivate {
        Reactivate(Call::new(self.client, &AUTO_SCRIBE_USERS_REACTIVATE))
    }

    /// Get an AutoScribe user.
    ///
    /// One user of AutoScribe. Safe to repeat: it only reads.
    ///
    /// - `user_id`: The user.
    ///
    /// `GET /v1/autoScribe/users/{userId}`. Read-only.
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
    /// let user = avara.auto_scribe().users().retrieve("usr_1234567890abcdef1234567890abcdef").await?;
    /// println!("{}", user.user_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn retrieve(&self, user_id: impl IntoId<UserId>) -> Retrieve {
        Retrieve(
            Call::new(self.client, &AUTO_SCRIBE_USERS_RETRIEVE)
                .path_id("userId", user_id),
        )
    }

    /// Revoke the access of an AutoScribe user.
    ///
    /// Revokes a user's access to AutoScribe; `reactivate` restores it. Safe to repeat: revoked
    /// access stays revoked.
    ///
    /// `POST /v1/autoScribe/users/revoke-access`. Safe to repeat.
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
    /// avara.auto_scribe().users().revoke_access()
    ///     .user_id("usr_1234567890abcdef1234567890abcdef")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn revoke_access(&self) -> RevokeAccess {
        RevokeAccess(Call::new(self.client, &AUTO_SCRIBE_USERS_REVOKE_ACCESS))
    }

    /// Change an AutoScribe user.
    ///
    /// Changes the name, phone number, NPI number, role, level or permissions of a user. Fields
    /// that are left out keep their value. The e-mail address cannot be changed through the API.
    /// Turning `canCreateReports` on requires `npiNumber`. Safe to repeat: it sets absolute
    /// values.
    ///
    /// - `user_id`: The user.
    ///
    /// `PATCH /v1/autoScribe/users/{userId}`. Safe to repeat.
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
    /// let user = avara.auto_scribe().users().update("usr_1234567890abcdef1234567890abcdef")
    ///     .can_create_reports(true)
    ///     .npi_number("1234567893")
    ///     .await?;
    /// println!("{}", user.user_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, user_id: impl IntoId<UserId>) -> Update {
        Update(
            Call::new(self.client, &AUTO_SCRIBE_USERS_UPDATE).path_id("userId", user_id),
        )
    }
}

/// A request of [`Users::invite`]: `POST /v1/autoScribe/users`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Clone, Debug)]
pub struct Invite(Box<Call>);

impl Invite {
    /// True if the user may write and sign reports. Requires an NPI number.
    ///
    /// `canCreateReports` in JSON. Required.
    pub fn can_create_reports<Form>(
        self,
        can_create_reports: impl IntoExactField<bool, Form>,
    ) -> Self {
        Self(
            self.0.body_field("canCreateReports", can_create_reports.into_exact_field()),
        )
    }

    /// True if the user may create, change and administer studies.
    ///
    /// `canManageStudies` in JSON. Required.
    pub fn can_manage_studies<Form>(
        self,
        can_manage_studies: impl IntoExactField<bool, Form>,
    ) -> Self {
        Self(
            self.0.body_field("canManageStudies", can_manage_studies.into_exact_field()),
        )
    }

    /// The user's role in the clinic.
    ///
    /// `clinicRole` in JSON. Required.
    pub fn clinic_role<Form>(
        self,
        clinic_role: impl IntoField<ClinicRole, Form>,
    ) -> Self {
        Self(self.0.body_field("clinicRole", clinic_role.into_field()))
    }

    /// Address to mail the invitation to; the user signs in with it. It cannot be changed through
    /// the API afterwards. Required.
    pub fn email<Form>(self, email: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_text("email", email.into_field()))
    }

    /// Given name.
    ///
    /// `firstName` in JSON. Required.
    pub fn first_name<Form>(self, first_name: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_text("firstName", first_name.into_field()))
    }

    /// True if the user can sign in to the dashboard. Required for administrators.
    ///
    /// `hasDashboardAccess` in JSON. Required.
    pub fn has_dashboard_access<Form>(
        self,
        has_dashboard_access: impl IntoExactField<bool, Form>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "hasDashboardAccess",
                    has_dashboard_access.into_exact_field(),
                ),
        )
    }

    /// Family name.
    ///
    /// `lastName` in JSON. Required.
    pub fn last_name<Form>(self, last_name: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_text("lastName", last_name.into_field()))
    }

    /// The user's administrative level. Required.
    pub fn level<Form>(self, level: impl IntoField<AssignableUserLevel, Form>) -> Self {
        Self(self.0.body_field("level", level.into_field()))
    }

    /// Middle name, if any.
    ///
    /// `middleName` in JSON.
    pub fn middle_name<Form>(self, middle_name: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_text("middleName", middle_name.into_field()))
    }

    /// National Provider Identifier: 10 digits. Required for users who create reports.
    ///
    /// `npiNumber` in JSON.
    pub fn npi_number<Form>(self, npi_number: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_text("npiNumber", npi_number.into_field()))
    }

    /// Phone number of 10 to 15 digits.
    ///
    /// `phoneNumber` in JSON.
    pub fn phone_number<Form>(self, phone_number: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_text("phoneNumber", phone_number.into_field()))
    }

    /// Name suffix, such as `Jr.` or `MD`.
    pub fn suffix1<Form>(self, suffix1: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_text("suffix1", suffix1.into_field()))
    }

    /// Second name suffix.
    pub fn suffix2<Form>(self, suffix2: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_text("suffix2", suffix2.into_field()))
    }

    /// Replaces the body. Fields set before are discarded; fields added with `with_body_field`
    /// are kept.
    pub fn body(self, body: &AutoScribeUserInviteParams) -> Self {
        Self(self.0.body(body))
    }
}

request!(Invite => AutoScribeUserInviteResponse);

look_up!(Invite => AutoScribeUserInviteResponse);

/// A request of [`Users::list`]: `GET /v1/autoScribe/users`.
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

    /// Only users who may create reports (true) or only those who may not (false). Null is
    /// accepted; its effect is not documented. Left out: both.
    ///
    /// `canCreateReports` in JSON.
    pub fn can_create_reports<Form>(
        self,
        can_create_reports: impl IntoExactField<bool, Form>,
    ) -> Self {
        Self(
            self.0.query_field("canCreateReports", can_create_reports.into_exact_field()),
        )
    }

    /// Filters for null in `canCreateReports`; sent as `canCreateReports=`.
    pub fn can_create_reports_null(self) -> Self {
        Self(self.0.query_null("canCreateReports"))
    }

    /// Only the user with exactly this e-mail address.
    pub fn email<Form>(self, email: impl IntoField<String, Form>) -> Self {
        Self(self.0.query_field("email", email.into_field()))
    }

    /// Only users whose given name contains this text.
    ///
    /// `firstName` in JSON.
    pub fn first_name<Form>(self, first_name: impl IntoField<String, Form>) -> Self {
        Self(self.0.query_field("firstName", first_name.into_field()))
    }

    /// Only users invited this way.
    ///
    /// `invitedSource` in JSON.
    pub fn invited_source<Form>(
        self,
        invited_source: impl IntoField<InvitedSource, Form>,
    ) -> Self {
        Self(self.0.query_field("invitedSource", invited_source.into_field()))
    }

    /// Only users whose family name contains this text.
    ///
    /// `lastName` in JSON.
    pub fn last_name<Form>(self, last_name: impl IntoField<String, Form>) -> Self {
        Self(self.0.query_field("lastName", last_name.into_field()))
    }

    /// Only users of this level.
    pub fn level<Form>(self, level: impl IntoField<UserLevel, Form>) -> Self {
        Self(self.0.query_field("level", level.into_field()))
    }
}

list_request!(
    List => AutoScribeUserListPageResponse { "users" => users : AutoScribeUser }
);

/// A request of [`Users::reactivate`]: `POST /v1/autoScribe/users/reactivate`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Clone, Debug)]
pub struct Reactivate(Box<Call>);

impl Reactivate {
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

request!(Reactivate => SuccessResponse);

/// A request of [`Users::retrieve`]: `GET /v1/autoScribe/users/{userId}`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Clone, Debug)]
pub struct Retrieve(Box<Call>);

request!(Retrieve => AutoScribeUser);

/// A request of [`Users::revoke_access`]: `POST /v1/autoScribe/users/revoke-access`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Clone, Debug)]
pub struct RevokeAccess(Box<Call>);

impl RevokeAccess {
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

request!(RevokeAccess => SuccessResponse);

/// A request of [`Users::update`]: `PATCH /v1/autoScribe/users/{userId}`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Clone, Debug)]
pub struct Update(Box<Call>);

impl Update {
    /// True if the user may write and sign reports. Requires an NPI number.
    ///
    /// `canCreateReports` in JSON.
    pub fn can_create_reports<Form>(
        self,
        can_create_reports: impl IntoExactField<bool, Form>,
    ) -> Self {
        Self(
            self.0.body_field("canCreateReports", can_create_reports.into_exact_field()),
        )
    }

    /// True if the user may create, change and administer studies.
    ///
    /// `canManageStudies` in JSON.
    pub fn can_manage_studies<Form>(
        self,
        can_manage_studies: impl IntoExactField<bool, Form>,
    ) -> Self {
        Self(
            self.0.body_field("canManageStudies", can_manage_studies.into_exact_field()),
        )
    }

    /// The user's role in the clinic. Null is accepted; its effect is not documented.
    ///
    /// `clinicRole` in JSON.
    pub fn clinic_role<Form>(
        self,
        clinic_role: impl IntoField<ClinicRole, Form>,
    ) -> Self {
        Self(self.0.body_field("clinicRole", clinic_role.into_field()))
    }

    /// Clears `clinicRole` by sending null.
    pub fn clear_clinic_role(self) -> Self {
        Self(self.0.body_null("clinicRole"))
    }

    /// Given name.
    ///
    /// `firstName` in JSON; at least 1 character.
    pub fn first_name<Form>(self, first_name: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_text("firstName", first_name.into_field()))
    }

    /// True if the user can sign in to the dashboard. Required for administrators.
    ///
    /// `hasDashboardAccess` in JSON.
    pub fn has_dashboard_access<Form>(
        self,
        has_dashboard_access: impl IntoExactField<bool, Form>,
    ) -> Self {
        Self(
            self
                .0
                .body_field(
                    "hasDashboardAccess",
                    has_dashboard_access.into_exact_field(),
                ),
        )
    }

    /// Family name.
    ///
    /// `lastName` in JSON; at least 1 character.
    pub fn last_name<Form>(self, last_name: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_text("lastName", last_name.into_field()))
    }

    /// The user's administrative level.
    pub fn level<Form>(self, level: impl IntoField<AssignableUserLevel, Form>) -> Self {
        Self(self.0.body_field("level", level.into_field()))
    }

    /// Middle name. Null clears it.
    ///
    /// `middleName` in JSON; at least 1 character.
    pub fn middle_name<Form>(self, middle_name: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_text("middleName", middle_name.into_field()))
    }

    /// Clears `middleName` by sending null.
    pub fn clear_middle_name(self) -> Self {
        Self(self.0.body_null("middleName"))
    }

    /// National Provider Identifier: exactly 10 characters, all digits. Needed to turn
    /// `canCreateReports` on. Null clears it.
    ///
    /// `npiNumber` in JSON; exactly 10 characters.
    pub fn npi_number<Form>(self, npi_number: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_text("npiNumber", npi_number.into_field()))
    }

    /// Clears `npiNumber` by sending null.
    pub fn clear_npi_number(self) -> Self {
        Self(self.0.body_null("npiNumber"))
    }

    /// Phone number. Null clears it.
    ///
    /// `phoneNumber` in JSON.
    pub fn phone_number<Form>(self, phone_number: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_text("phoneNumber", phone_number.into_field()))
    }

    /// Clears `phoneNumber` by sending null.
    pub fn clear_phone_number(self) -> Self {
        Self(self.0.body_null("phoneNumber"))
    }

    /// Name suffix, such as `Jr.` or `MD`. Null clears it.
    ///
    /// at least 1 character.
    pub fn suffix1<Form>(self, suffix1: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_text("suffix1", suffix1.into_field()))
    }

    /// Clears `suffix1` by sending null.
    pub fn clear_suffix1(self) -> Self {
        Self(self.0.body_null("suffix1"))
    }

    /// Second name suffix. Null clears it.
    ///
    /// at least 1 character.
    pub fn suffix2<Form>(self, suffix2: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_text("suffix2", suffix2.into_field()))
    }

    /// Clears `suffix2` by sending null.
    pub fn clear_suffix2(self) -> Self {
        Self(self.0.body_null("suffix2"))
    }

    /// Replaces the body. Fields set before are discarded; fields added with `with_body_field`
    /// are kept.
    pub fn body(self, body: &AutoScribeUserPatch) -> Self {
        Self(self.0.body(body))
    }
}

request!(Update => AutoScribeUser);
