// Made by `cargo xtask regen` from spec/. Do not edit.

//! The resource `viewer.users`.

use crate::{Client, IntoExactField, IntoField, IntoId, IntoIdField};
use crate::generated::operations::{
    VIEWER_USERS_INVITE, VIEWER_USERS_LIST, VIEWER_USERS_REACTIVATE, VIEWER_USERS_RETRIEVE,
    VIEWER_USERS_REVOKE_ACCESS, VIEWER_USERS_UPDATE,
};
use crate::request::call::Call;
use crate::types::{
    AssignableUserLevel, ClinicRole, InvitedSource, SuccessResponse, UserId, UserIdBody,
    UserLevel, ViewerUser, ViewerUserInviteParams, ViewerUserInviteResponse,
    ViewerUserListPageResponse, ViewerUserPatch,
};

/// Invitations to the Viewer.
pub mod invitations;

/// Users of the Viewer.
#[derive(Clone, Copy, Debug)]
pub struct Users<'a> {
    client: &'a Client,
}

impl<'a> Users<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Invitations to the Viewer.
    pub fn invitations(&self) -> invitations::Invitations<'a> {
        invitations::Invitations::new(self.client)
    }

    /// Invite a user to the Viewer.
    ///
    /// Creates a user of the Viewer and mails an invitation to the address given.
    ///
    /// Not simply repeated: a second request could send a second mail. When the answer is lost,
    /// the client looks the user up by `email`, and sends the request again only if there is none.
    ///
    /// `POST /v1/viewer/users`. Sending it twice may do it twice.
    ///
    /// # Errors
    ///
    /// Awaiting the request fails with [`Error`](crate::Error), whose [`kind`](crate::ErrorKind)
    /// says what to do. The API documents the statuses 400, 401, 403, 409, 422, 429, 5XX.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(avara: avara_client::Client) -> avara_client::Result<()> {
    /// use avara_client::types::AssignableUserLevel;
    /// use avara_client::types::ClinicRole;
    /// let reply = avara.viewer().users().invite()
    ///     .can_manage_studies(true)
    ///     .clinic_role(ClinicRole::Radiologist)
    ///     .email("test.reader@example.com")
    ///     .first_name("Test")
    ///     .has_dashboard_access(true)
    ///     .last_name("Reader")
    ///     .level(AssignableUserLevel::Member)
    ///     .await?;
    /// # let _ = reply;
    /// # Ok(())
    /// # }
    /// ```
    pub fn invite(&self) -> Invite {
        Invite(Call::new(self.client, &VIEWER_USERS_INVITE))
    }

    /// List Viewer users.
    ///
    /// Users of the Viewer, page by page, at most 100 to a page. All filters that are given must
    /// hold. Safe to repeat: it only reads.
    ///
    /// `GET /v1/viewer/users`. It changes nothing.
    ///
    /// # Errors
    ///
    /// Awaiting the request fails with [`Error`](crate::Error), whose [`kind`](crate::ErrorKind)
    /// says what to do. The API documents the statuses 400, 401, 403, 422, 429, 5XX.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(avara: avara_client::Client) -> avara_client::Result<()> {
    /// let page = avara.viewer().users().list().await?;
    /// # let _ = page;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> List {
        List(Call::new(self.client, &VIEWER_USERS_LIST))
    }

    /// Give a Viewer user access again.
    ///
    /// Restores the access of a user whose access was revoked. Safe to repeat: an active user
    /// stays active.
    ///
    /// `POST /v1/viewer/users/reactivate`. Sending it twice does no harm.
    ///
    /// # Errors
    ///
    /// Awaiting the request fails with [`Error`](crate::Error), whose [`kind`](crate::ErrorKind)
    /// says what to do. The API documents the statuses 400, 401, 403, 404, 409, 422, 429, 5XX.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(avara: avara_client::Client) -> avara_client::Result<()> {
    /// let reply = avara.viewer().users().reactivate()
    ///     .user_id("usr_1234567890abcdef1234567890abcdef")
    ///     .await?;
    /// # let _ = reply;
    /// # Ok(())
    /// # }
    /// ```
    pub fn reactivate(&self) -> Reactivate {
        Reactivate(Call::new(self.client, &VIEWER_USERS_REACTIVATE))
    }

    /// Get a Viewer user.
    ///
    /// One user of the Viewer. Safe to repeat: it only reads.
    ///
    /// - `user_id`: The user.
    ///
    /// `GET /v1/viewer/users/{userId}`. It changes nothing.
    ///
    /// # Errors
    ///
    /// Awaiting the request fails with [`Error`](crate::Error), whose [`kind`](crate::ErrorKind)
    /// says what to do. The API documents the statuses 400, 401, 403, 404, 422, 429, 5XX.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(avara: avara_client::Client) -> avara_client::Result<()> {
    /// let reply = avara.viewer().users().retrieve("usr_1234567890abcdef1234567890abcdef").await?;
    /// # let _ = reply;
    /// # Ok(())
    /// # }
    /// ```
    pub fn retrieve(&self, user_id: impl IntoId<UserId>) -> Retrieve {
        Retrieve(
            Call::new(self.client, &VIEWER_USERS_RETRIEVE).path_id("userId", user_id),
        )
    }

    /// Revoke the access of a Viewer user.
    ///
    /// Takes away a user's access to the Viewer; `reactivate` restores it. Safe to repeat: revoked
    /// access stays revoked.
    ///
    /// `POST /v1/viewer/users/revoke-access`. Sending it twice does no harm.
    ///
    /// # Errors
    ///
    /// Awaiting the request fails with [`Error`](crate::Error), whose [`kind`](crate::ErrorKind)
    /// says what to do. The API documents the statuses 400, 401, 403, 404, 409, 422, 429, 5XX.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(avara: avara_client::Client) -> avara_client::Result<()> {
    /// let reply = avara.viewer().users().revoke_access()
    ///     .user_id("usr_1234567890abcdef1234567890abcdef")
    ///     .await?;
    /// # let _ = reply;
    /// # Ok(())
    /// # }
    /// ```
    pub fn revoke_access(&self) -> RevokeAccess {
        RevokeAccess(Call::new(self.client, &VIEWER_USERS_REVOKE_ACCESS))
    }

    /// Change a Viewer user.
    ///
    /// Changes the name, phone number, role, level or permissions of a user. Fields that are left
    /// out keep their value. The e-mail address cannot be changed through the API. Safe to repeat:
    /// it sets absolute values.
    ///
    /// - `user_id`: The user.
    ///
    /// `PATCH /v1/viewer/users/{userId}`. Sending it twice does no harm.
    ///
    /// # Errors
    ///
    /// Awaiting the request fails with [`Error`](crate::Error), whose [`kind`](crate::ErrorKind)
    /// says what to do. The API documents the statuses 400, 401, 403, 404, 422, 429, 5XX.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(avara: avara_client::Client) -> avara_client::Result<()> {
    /// let reply = avara.viewer().users().update("usr_1234567890abcdef1234567890abcdef")
    ///     .can_manage_studies(true)
    ///     .await?;
    /// # let _ = reply;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, user_id: impl IntoId<UserId>) -> Update {
        Update(Call::new(self.client, &VIEWER_USERS_UPDATE).path_id("userId", user_id))
    }
}

/// The request of [`Users::invite`]: `POST /v1/viewer/users`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Clone, Debug)]
pub struct Invite(Call);

impl Invite {
    /// Whether the user may create, change and administer studies.
    ///
    /// `canManageStudies` on the wire. Required.
    pub fn can_manage_studies<Form>(
        self,
        can_manage_studies: impl IntoExactField<bool, Form>,
    ) -> Self {
        Self(
            self.0.body_field("canManageStudies", can_manage_studies.into_exact_field()),
        )
    }

    /// What the user does in the clinic.
    ///
    /// `clinicRole` on the wire. Required.
    pub fn clinic_role<Form>(
        self,
        clinic_role: impl IntoField<ClinicRole, Form>,
    ) -> Self {
        Self(self.0.body_field("clinicRole", clinic_role.into_field()))
    }

    /// Address to mail the invitation to; the user signs in with it. It cannot be changed through
    /// the API afterwards.
    ///
    /// `email` on the wire. Required.
    pub fn email<Form>(self, email: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_field("email", email.into_field()))
    }

    /// Given name.
    ///
    /// `firstName` on the wire; at least 1 character. Required.
    pub fn first_name<Form>(self, first_name: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_field("firstName", first_name.into_field()))
    }

    /// Whether the user can sign in to the dashboard. Administrators need it.
    ///
    /// `hasDashboardAccess` on the wire. Required.
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
    /// `lastName` on the wire; at least 1 character. Required.
    pub fn last_name<Form>(self, last_name: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_field("lastName", last_name.into_field()))
    }

    /// How much the user may administer.
    ///
    /// `level` on the wire. Required.
    pub fn level<Form>(self, level: impl IntoField<AssignableUserLevel, Form>) -> Self {
        Self(self.0.body_field("level", level.into_field()))
    }

    /// Middle name, if any.
    ///
    /// `middleName` on the wire; at least 1 character.
    pub fn middle_name<Form>(self, middle_name: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_field("middleName", middle_name.into_field()))
    }

    /// Phone number of 10 to 15 digits.
    ///
    /// `phoneNumber` on the wire.
    pub fn phone_number<Form>(self, phone_number: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_field("phoneNumber", phone_number.into_field()))
    }

    /// What follows the name, such as `Jr.` or `MD`.
    ///
    /// `suffix1` on the wire; at least 1 character.
    pub fn suffix1<Form>(self, suffix1: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_field("suffix1", suffix1.into_field()))
    }

    /// A further suffix to the name.
    ///
    /// `suffix2` on the wire; at least 1 character.
    pub fn suffix2<Form>(self, suffix2: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_field("suffix2", suffix2.into_field()))
    }

    /// Sets the whole body. What setters set before is dropped; what `with_body_field`
    /// added stays.
    pub fn body(self, body: &ViewerUserInviteParams) -> Self {
        Self(self.0.body(body))
    }
}

request!(Invite => ViewerUserInviteResponse);

look_up!(Invite => ViewerUserInviteResponse);

/// The request of [`Users::list`]: `GET /v1/viewer/users`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Clone, Debug)]
pub struct List(Call);

impl List {
    /// Where the page begins: the `cursor` of the page before. Opaque, base64. Leave it out for
    /// the first page, and keep the other parameters as they were.
    ///
    /// `cursor` on the wire.
    pub fn cursor<Form>(self, cursor: impl IntoField<String, Form>) -> Self {
        Self(self.0.query_field("cursor", cursor.into_field()))
    }

    /// How many entries a page has at most: a whole number from 1 to 100, 20 if left out.
    ///
    /// `limit` on the wire; 1 to 100.
    pub fn limit<Form>(self, limit: impl IntoExactField<u32, Form>) -> Self {
        Self(self.0.query_field("limit", limit.into_exact_field()))
    }

    /// Only the user with exactly this e-mail address.
    ///
    /// `email` on the wire.
    pub fn email<Form>(self, email: impl IntoField<String, Form>) -> Self {
        Self(self.0.query_field("email", email.into_field()))
    }

    /// Only users whose given name contains this text.
    ///
    /// `firstName` on the wire.
    pub fn first_name<Form>(self, first_name: impl IntoField<String, Form>) -> Self {
        Self(self.0.query_field("firstName", first_name.into_field()))
    }

    /// Only users invited this way.
    ///
    /// `invitedSource` on the wire.
    pub fn invited_source<Form>(
        self,
        invited_source: impl IntoField<InvitedSource, Form>,
    ) -> Self {
        Self(self.0.query_field("invitedSource", invited_source.into_field()))
    }

    /// Only users whose family name contains this text.
    ///
    /// `lastName` on the wire.
    pub fn last_name<Form>(self, last_name: impl IntoField<String, Form>) -> Self {
        Self(self.0.query_field("lastName", last_name.into_field()))
    }

    /// Only users of this level.
    ///
    /// `level` on the wire.
    pub fn level<Form>(self, level: impl IntoField<UserLevel, Form>) -> Self {
        Self(self.0.query_field("level", level.into_field()))
    }
}

list_request!(List => ViewerUserListPageResponse { "users" => users : ViewerUser });

/// The request of [`Users::reactivate`]: `POST /v1/viewer/users/reactivate`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Clone, Debug)]
pub struct Reactivate(Call);

impl Reactivate {
    /// The user.
    ///
    /// `userId` on the wire. Required.
    pub fn user_id<Form>(self, user_id: impl IntoIdField<UserId, Form>) -> Self {
        Self(self.0.body_id("userId", user_id.into_id_field()))
    }

    /// Sets the whole body. What setters set before is dropped; what `with_body_field`
    /// added stays.
    pub fn body(self, body: &UserIdBody) -> Self {
        Self(self.0.body(body))
    }
}

request!(Reactivate => SuccessResponse);

/// The request of [`Users::retrieve`]: `GET /v1/viewer/users/{userId}`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Clone, Debug)]
pub struct Retrieve(Call);

request!(Retrieve => ViewerUser);

/// The request of [`Users::revoke_access`]: `POST /v1/viewer/users/revoke-access`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Clone, Debug)]
pub struct RevokeAccess(Call);

impl RevokeAccess {
    /// The user.
    ///
    /// `userId` on the wire. Required.
    pub fn user_id<Form>(self, user_id: impl IntoIdField<UserId, Form>) -> Self {
        Self(self.0.body_id("userId", user_id.into_id_field()))
    }

    /// Sets the whole body. What setters set before is dropped; what `with_body_field`
    /// added stays.
    pub fn body(self, body: &UserIdBody) -> Self {
        Self(self.0.body(body))
    }
}

request!(RevokeAccess => SuccessResponse);

/// The request of [`Users::update`]: `PATCH /v1/viewer/users/{userId}`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Clone, Debug)]
pub struct Update(Call);

impl Update {
    /// Whether the user may create, change and administer studies.
    ///
    /// `canManageStudies` on the wire.
    pub fn can_manage_studies<Form>(
        self,
        can_manage_studies: impl IntoExactField<bool, Form>,
    ) -> Self {
        Self(
            self.0.body_field("canManageStudies", can_manage_studies.into_exact_field()),
        )
    }

    /// What the user does in the clinic. Null is accepted; what it does is not documented.
    ///
    /// `clinicRole` on the wire.
    pub fn clinic_role<Form>(
        self,
        clinic_role: impl IntoField<ClinicRole, Form>,
    ) -> Self {
        Self(self.0.body_field("clinicRole", clinic_role.into_field()))
    }

    /// Sends null for `clinicRole`, which clears it.
    pub fn clear_clinic_role(self) -> Self {
        Self(self.0.body_null("clinicRole"))
    }

    /// Given name.
    ///
    /// `firstName` on the wire; at least 1 character.
    pub fn first_name<Form>(self, first_name: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_field("firstName", first_name.into_field()))
    }

    /// Whether the user can sign in to the dashboard. Administrators need it.
    ///
    /// `hasDashboardAccess` on the wire.
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
    /// `lastName` on the wire; at least 1 character.
    pub fn last_name<Form>(self, last_name: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_field("lastName", last_name.into_field()))
    }

    /// How much the user may administer.
    ///
    /// `level` on the wire.
    pub fn level<Form>(self, level: impl IntoField<AssignableUserLevel, Form>) -> Self {
        Self(self.0.body_field("level", level.into_field()))
    }

    /// Middle name. Null clears it.
    ///
    /// `middleName` on the wire; at least 1 character.
    pub fn middle_name<Form>(self, middle_name: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_field("middleName", middle_name.into_field()))
    }

    /// Sends null for `middleName`, which clears it.
    pub fn clear_middle_name(self) -> Self {
        Self(self.0.body_null("middleName"))
    }

    /// Phone number. Null clears it.
    ///
    /// `phoneNumber` on the wire.
    pub fn phone_number<Form>(self, phone_number: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_field("phoneNumber", phone_number.into_field()))
    }

    /// Sends null for `phoneNumber`, which clears it.
    pub fn clear_phone_number(self) -> Self {
        Self(self.0.body_null("phoneNumber"))
    }

    /// What follows the name, such as `Jr.` or `MD`. Null clears it.
    ///
    /// `suffix1` on the wire; at least 1 character.
    pub fn suffix1<Form>(self, suffix1: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_field("suffix1", suffix1.into_field()))
    }

    /// Sends null for `suffix1`, which clears it.
    pub fn clear_suffix1(self) -> Self {
        Self(self.0.body_null("suffix1"))
    }

    /// A further suffix to the name. Null clears it.
    ///
    /// `suffix2` on the wire; at least 1 character.
    pub fn suffix2<Form>(self, suffix2: impl IntoField<String, Form>) -> Self {
        Self(self.0.body_field("suffix2", suffix2.into_field()))
    }

    /// Sends null for `suffix2`, which clears it.
    pub fn clear_suffix2(self) -> Self {
        Self(self.0.body_null("suffix2"))
    }

    /// Sets the whole body. What setters set before is dropped; what `with_body_field`
    /// added stays.
    pub fn body(self, body: &ViewerUserPatch) -> Self {
        Self(self.0.body(body))
    }
}

request!(Update => ViewerUser);
