// Made by `cargo xtask regen` from spec/. Do not edit.

//! The resource `viewer.users.invitations`.

use crate::{Client, IntoExactField, IntoField, IntoId, IntoIdField, IntoMany};
use crate::generated::operations::{
    VIEWER_USERS_INVITATIONS_LIST, VIEWER_USERS_INVITATIONS_RETRIEVE,
    VIEWER_USERS_INVITATIONS_REVOKE, VIEWER_USERS_INVITATIONS_UPDATE,
};
use crate::request::call::Call;
use crate::types::{
    AssignableUserLevel, ClinicRole, InvitationExpiredFilter, InvitationId, InvitationIdentifier,
    InvitationStatus, SuccessResponse, UserId, ViewerInvitation,
    ViewerInvitationListPageResponse, ViewerUserPatch,
};

/// Invitations to the Viewer.
#[derive(Clone, Copy, Debug)]
pub struct Invitations<'a> {
    client: &'a Client,
}

impl<'a> Invitations<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// List Viewer invitations.
    ///
    /// Invitations to the Viewer, page by page, at most 100 to a page. All given filters must
    /// match. Safe to repeat: it only reads.
    ///
    /// `GET /v1/viewer/users/invitations`. Read-only.
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
    /// let page = avara.viewer().users().invitations().list().await?;
    /// for invitation in page.items() {
    ///     println!("{}", invitation.clinic_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> List {
        List(Call::new(self.client, &VIEWER_USERS_INVITATIONS_LIST))
    }

    /// Get a Viewer invitation.
    ///
    /// One invitation to the Viewer. Safe to repeat: it only reads.
    ///
    /// - `invitation_id`: The invitation.
    ///
    /// `GET /v1/viewer/users/invitations/{invitationId}`. Read-only.
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
    /// let invitation = avara.viewer().users().invitations().retrieve("inv_1234567890abcdef1234567890abcdef").await?;
    /// println!("{}", invitation.clinic_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn retrieve(&self, invitation_id: impl IntoId<InvitationId>) -> Retrieve {
        Retrieve(
            Call::new(self.client, &VIEWER_USERS_INVITATIONS_RETRIEVE)
                .path_id("invitationId", invitation_id),
        )
    }

    /// Withdraw a Viewer invitation.
    ///
    /// Withdraws an invitation that is still open, so that nobody can accept it. Name it by
    /// `invitationId`, by the `userId` it was made for, or both; at least one is needed. Safe to
    /// repeat: a withdrawn invitation stays withdrawn.
    ///
    /// `POST /v1/viewer/users/invitations/revoke`. Safe to repeat.
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
    /// avara.viewer().users().invitations().revoke()
    ///     .invitation_id("inv_1234567890abcdef1234567890abcdef")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn revoke(&self) -> Revoke {
        Revoke(Call::new(self.client, &VIEWER_USERS_INVITATIONS_REVOKE))
    }

    /// Change a Viewer invitation.
    ///
    /// Changes the attributes that an invited person will have once the invitation is accepted:
    /// name, phone number, role, level, permissions. Fields that are left out keep their value.
    /// Safe to repeat: it sets absolute values.
    ///
    /// - `invitation_id`: The invitation.
    ///
    /// `PATCH /v1/viewer/users/invitations/{invitationId}`. Safe to repeat.
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
    /// let invitation = avara.viewer().users().invitations().update("inv_1234567890abcdef1234567890abcdef")
    ///     .can_manage_studies(true)
    ///     .await?;
    /// println!("{}", invitation.clinic_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, invitation_id: impl IntoId<InvitationId>) -> Update {
        Update(
            Call::new(self.client, &VIEWER_USERS_INVITATIONS_UPDATE)
                .path_id("invitationId", invitation_id),
        )
    }
}

/// A request of [`Invitations::list`]: `GET /v1/viewer/users/invitations`.
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

    /// Last day on which the invitations were made, YYYY-MM-DD. That day counts.
    ///
    /// `endDate` in JSON.
    pub fn end_date<Form>(self, end_date: impl IntoField<String, Form>) -> Self {
        Self(self.0.query_field("endDate", end_date.into_field()))
    }

    /// Lists expired invitations, open ones, or both.
    pub fn expired<Form>(
        self,
        expired: impl IntoField<InvitationExpiredFilter, Form>,
    ) -> Self {
        Self(self.0.query_field("expired", expired.into_field()))
    }

    /// First day on which the invitations were made, YYYY-MM-DD. That day counts.
    ///
    /// `startDate` in JSON.
    pub fn start_date<Form>(self, start_date: impl IntoField<String, Form>) -> Self {
        Self(self.0.query_field("startDate", start_date.into_field()))
    }

    /// Only invitations in one of these states, separated by commas.
    pub fn status<Form>(self, status: impl IntoMany<InvitationStatus, Form>) -> Self {
        Self(self.0.query_field("status", Some(status.into_many())))
    }

    /// Only invitations made for this user.
    ///
    /// `userId` in JSON.
    pub fn user_id<Form>(self, user_id: impl IntoIdField<UserId, Form>) -> Self {
        Self(self.0.query_id("userId", user_id.into_id_field()))
    }
}

list_request!(
    List => ViewerInvitationListPageResponse { "invitations" => invitations :
    ViewerInvitation }
);

/// A request of [`Invitations::retrieve`]: `GET /v1/viewer/users/invitations/{invitationId}`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Clone, Debug)]
pub struct Retrieve(Box<Call>);

request!(Retrieve => ViewerInvitation);

/// A request of [`Invitations::revoke`]: `POST /v1/viewer/users/invitations/revoke`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Clone, Debug)]
pub struct Revoke(Box<Call>);

impl Revoke {
    /// The invitation.
    ///
    /// `invitationId` in JSON.
    pub fn invitation_id<Form>(
        self,
        invitation_id: impl IntoIdField<InvitationId, Form>,
    ) -> Self {
        Self(self.0.body_id("invitationId", invitation_id.into_id_field()))
    }

    /// The user whose open invitation to withdraw.
    ///
    /// `userId` in JSON.
    pub fn user_id<Form>(self, user_id: impl IntoIdField<UserId, Form>) -> Self {
        Self(self.0.body_id("userId", user_id.into_id_field()))
    }

    /// Replaces the body. Fields set before are discarded; fields added with `with_body_field`
    /// are kept.
    pub fn body(self, body: &InvitationIdentifier) -> Self {
        Self(self.0.body(body))
    }
}

request!(Revoke => SuccessResponse);

/// A request of [`Invitations::update`]: `PATCH /v1/viewer/users/invitations/{invitationId}`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Clone, Debug)]
pub struct Update(Box<Call>);

impl Update {
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
    pub fn body(self, body: &ViewerUserPatch) -> Self {
        Self(self.0.body(body))
    }
}

request!(Update => ViewerInvitation);
