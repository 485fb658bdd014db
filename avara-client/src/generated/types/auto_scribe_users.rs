// Made by `cargo xtask regen` from spec/. Do not edit.

//! Types of `spec/auto-scribe/users.yaml`.

use std::fmt;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::Patch;
use crate::wire::codec;
use crate::wire::redact::Redacted;
use super::{AssignableUserLevel, ClinicRole, InvitedSource, UserId, UserLevel};

/// A user of AutoScribe.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AutoScribeUser {
    /// True if the user may write and sign reports. Requires an NPI number.
    ///
    /// `canCreateReports` in JSON.
    #[serde(rename = "canCreateReports")]
    pub can_create_reports: bool,
    /// True if the user may create, change and administer studies.
    ///
    /// `canManageStudies` in JSON.
    #[serde(rename = "canManageStudies")]
    pub can_manage_studies: bool,
    /// The user's role in the clinic.
    ///
    /// `clinicRole` in JSON.
    #[serde(rename = "clinicRole")]
    pub clinic_role: ClinicRole,
    /// When the object was created. Null: not known.
    ///
    /// `createdAt` in JSON.
    #[serde(rename = "createdAt", default, with = "codec::As::<Option<codec::Time>>")]
    pub created_at: Option<DateTime<Utc>>,
    /// E-mail address of the user, used for signing in and for messages.
    pub email: String,
    /// Given name.
    ///
    /// `firstName` in JSON; at least 1 character.
    #[serde(rename = "firstName")]
    pub first_name: String,
    /// True if the user can sign in to the dashboard. Required for administrators.
    ///
    /// `hasDashboardAccess` in JSON.
    #[serde(rename = "hasDashboardAccess")]
    pub has_dashboard_access: bool,
    /// Origin of the user's invitation: the dashboard or the API.
    ///
    /// `invitedSource` in JSON.
    #[serde(rename = "invitedSource")]
    pub invited_source: InvitedSource,
    /// When the user last signed in. Null: never.
    ///
    /// `lastLoginAt` in JSON.
    #[serde(rename = "lastLoginAt", default, with = "codec::As::<Option<codec::Time>>")]
    pub last_login_at: Option<DateTime<Utc>>,
    /// Family name.
    ///
    /// `lastName` in JSON; at least 1 character.
    #[serde(rename = "lastName")]
    pub last_name: String,
    /// The user's administrative level.
    pub level: UserLevel,
    /// Id of the user.
    ///
    /// `userId` in JSON.
    #[serde(rename = "userId")]
    pub user_id: UserId,
    /// Middle name, if any.
    ///
    /// `middleName` in JSON; at least 1 character.
    #[serde(rename = "middleName", skip_serializing_if = "Option::is_none")]
    pub middle_name: Option<String>,
    /// National Provider Identifier: 10 digits. Required for users who create reports.
    ///
    /// `npiNumber` in JSON; exactly 10 characters.
    #[serde(rename = "npiNumber", skip_serializing_if = "Option::is_none")]
    pub npi_number: Option<String>,
    /// Phone number of 10 to 15 digits.
    ///
    /// `phoneNumber` in JSON.
    #[serde(rename = "phoneNumber", skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// Name suffix, such as `Jr.` or `MD`.
    ///
    /// at least 1 character.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub suffix1: Option<String>,
    /// Second name suffix.
    ///
    /// at least 1 character.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub suffix2: Option<String>,
}

impl fmt::Debug for AutoScribeUser {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AutoScribeUser")
            .field("can_create_reports", &self.can_create_reports)
            .field("can_manage_studies", &self.can_manage_studies)
            .field("clinic_role", &self.clinic_role)
            .field("created_at", &self.created_at)
            .field("email", &Redacted(&self.email))
            .field("first_name", &Redacted(&self.first_name))
            .field("has_dashboard_access", &self.has_dashboard_access)
            .field("invited_source", &self.invited_source)
            .field("last_login_at", &self.last_login_at)
            .field("last_name", &Redacted(&self.last_name))
            .field("level", &self.level)
            .field("user_id", &self.user_id)
            .field("middle_name", &Redacted(&self.middle_name))
            .field("npi_number", &Redacted(&self.npi_number))
            .field("phone_number", &Redacted(&self.phone_number))
            .field("suffix1", &Redacted(&self.suffix1))
            .field("suffix2", &Redacted(&self.suffix2))
            .finish()
    }
}

/// A user to invite to AutoScribe.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AutoScribeUserInviteParams {
    /// True if the user may write and sign reports. Requires an NPI number.
    ///
    /// `canCreateReports` in JSON.
    #[serde(rename = "canCreateReports")]
    pub can_create_reports: bool,
    /// True if the user may create, change and administer studies.
    ///
    /// `canManageStudies` in JSON.
    #[serde(rename = "canManageStudies")]
    pub can_manage_studies: bool,
    /// The user's role in the clinic.
    ///
    /// `clinicRole` in JSON.
    #[serde(rename = "clinicRole")]
    pub clinic_role: ClinicRole,
    /// Address to mail the invitation to; the user signs in with it. It cannot be changed through
    /// the API afterwards.
    pub email: String,
    /// Given name.
    ///
    /// `firstName` in JSON.
    #[serde(rename = "firstName")]
    pub first_name: String,
    /// True if the user can sign in to the dashboard. Required for administrators.
    ///
    /// `hasDashboardAccess` in JSON.
    #[serde(rename = "hasDashboardAccess")]
    pub has_dashboard_access: bool,
    /// Family name.
    ///
    /// `lastName` in JSON.
    #[serde(rename = "lastName")]
    pub last_name: String,
    /// The user's administrative level.
    pub level: AssignableUserLevel,
    /// Middle name, if any.
    ///
    /// `middleName` in JSON.
    #[serde(rename = "middleName", skip_serializing_if = "Option::is_none")]
    pub middle_name: Option<String>,
    /// National Provider Identifier: 10 digits. Required for users who create reports.
    ///
    /// `npiNumber` in JSON.
    #[serde(rename = "npiNumber", skip_serializing_if = "Option::is_none")]
    pub npi_number: Option<String>,
    /// Phone number of 10 to 15 digits.
    ///
    /// `phoneNumber` in JSON.
    #[serde(rename = "phoneNumber", skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// Name suffix, such as `Jr.` or `MD`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub suffix1: Option<String>,
    /// Second name suffix.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub suffix2: Option<String>,
}

impl fmt::Debug for AutoScribeUserInviteParams {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AutoScribeUserInviteParams")
            .field("can_create_reports", &self.can_create_reports)
            .field("can_manage_studies", &self.can_manage_studies)
            .field("clinic_role", &self.clinic_role)
            .field("email", &Redacted(&self.email))
            .field("first_name", &Redacted(&self.first_name))
            .field("has_dashboard_access", &self.has_dashboard_access)
            .field("last_name", &Redacted(&self.last_name))
            .field("level", &self.level)
            .field("middle_name", &Redacted(&self.middle_name))
            .field("npi_number", &Redacted(&self.npi_number))
            .field("phone_number", &Redacted(&self.phone_number))
            .field("suffix1", &Redacted(&self.suffix1))
            .field("suffix2", &Redacted(&self.suffix2))
            .finish()
    }
}

/// A user of AutoScribe who has just been invited.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AutoScribeUserInviteResponse {
    /// True if the user may write and sign reports. Requires an NPI number.
    ///
    /// `canCreateReports` in JSON.
    #[serde(rename = "canCreateReports")]
    pub can_create_reports: bool,
    /// True if the user may create, change and administer studies.
    ///
    /// `canManageStudies` in JSON.
    #[serde(rename = "canManageStudies")]
    pub can_manage_studies: bool,
    /// The user's role in the clinic.
    ///
    /// `clinicRole` in JSON.
    #[serde(rename = "clinicRole")]
    pub clinic_role: ClinicRole,
    /// When the object was created. Null: not known.
    ///
    /// `createdAt` in JSON.
    #[serde(rename = "createdAt", default, with = "codec::As::<Option<codec::Time>>")]
    pub created_at: Option<DateTime<Utc>>,
    /// E-mail address of the user, used for signing in and for messages.
    pub email: String,
    /// Given name.
    ///
    /// `firstName` in JSON.
    #[serde(rename = "firstName")]
    pub first_name: String,
    /// True if the user can sign in to the dashboard. Required for administrators.
    ///
    /// `hasDashboardAccess` in JSON.
    #[serde(rename = "hasDashboardAccess")]
    pub has_dashboard_access: bool,
    /// Origin of the user's invitation: the dashboard or the API.
    ///
    /// `invitedSource` in JSON.
    #[serde(rename = "invitedSource")]
    pub invited_source: InvitedSource,
    /// When the user last signed in. Null: never.
    ///
    /// `lastLoginAt` in JSON.
    #[serde(rename = "lastLoginAt", default, with = "codec::As::<Option<codec::Time>>")]
    pub last_login_at: Option<DateTime<Utc>>,
    /// Family name.
    ///
    /// `lastName` in JSON.
    #[serde(rename = "lastName")]
    pub last_name: String,
    /// The user's administrative level.
    pub level: AssignableUserLevel,
    /// Id of the user.
    ///
    /// `userId` in JSON.
    #[serde(rename = "userId")]
    pub user_id: UserId,
    /// Middle name, if any.
    ///
    /// `middleName` in JSON.
    #[serde(rename = "middleName", skip_serializing_if = "Option::is_none")]
    pub middle_name: Option<String>,
    /// National Provider Identifier: 10 digits. Required for users who create reports.
    ///
    /// `npiNumber` in JSON.
    #[serde(rename = "npiNumber", skip_serializing_if = "Option::is_none")]
    pub npi_number: Option<String>,
    /// Phone number of 10 to 15 digits.
    ///
    /// `phoneNumber` in JSON.
    #[serde(rename = "phoneNumber", skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// Name suffix, such as `Jr.` or `MD`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub suffix1: Option<String>,
    /// Second name suffix.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub suffix2: Option<String>,
}

impl fmt::Debug for AutoScribeUserInviteResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AutoScribeUserInviteResponse")
            .field("can_create_reports", &self.can_create_reports)
            .field("can_manage_studies", &self.can_manage_studies)
            .field("clinic_role", &self.clinic_role)
            .field("created_at", &self.created_at)
            .field("email", &Redacted(&self.email))
            .field("first_name", &Redacted(&self.first_name))
            .field("has_dashboard_access", &self.has_dashboard_access)
            .field("invited_source", &self.invited_source)
            .field("last_login_at", &self.last_login_at)
            .field("last_name", &Redacted(&self.last_name))
            .field("level", &self.level)
            .field("user_id", &self.user_id)
            .field("middle_name", &Redacted(&self.middle_name))
            .field("npi_number", &Redacted(&self.npi_number))
            .field("phone_number", &Redacted(&self.phone_number))
            .field("suffix1", &Redacted(&self.suffix1))
            .field("suffix2", &Redacted(&self.suffix2))
            .finish()
    }
}

/// One page of AutoScribe users.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AutoScribeUserListPageResponse {
    /// The users on this page.
    #[serde(default, with = "codec::As::<codec::OrEmpty>")]
    pub users: Vec<AutoScribeUser>,
    /// True if there are more pages.
    ///
    /// `hasMore` in JSON.
    #[serde(rename = "hasMore")]
    pub has_more: bool,
    /// Start of the next page: send it as `cursor`. Opaque, base64. Absent on the last page (one
    /// official SDK types it as always present).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
}

impl fmt::Debug for AutoScribeUserListPageResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AutoScribeUserListPageResponse")
            .field("users", &self.users)
            .field("has_more", &self.has_more)
            .field("cursor", &Redacted(&self.cursor))
            .finish()
    }
}

/// Changes to an AutoScribe user, or to an invitation that has not been accepted yet. Fields
/// that are left out keep their value. Turning `canCreateReports` on requires `npiNumber`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AutoScribeUserPatch {
    /// True if the user may write and sign reports. Requires an NPI number.
    ///
    /// `canCreateReports` in JSON.
    #[serde(rename = "canCreateReports", skip_serializing_if = "Option::is_none")]
    pub can_create_reports: Option<bool>,
    /// True if the user may create, change and administer studies.
    ///
    /// `canManageStudies` in JSON.
    #[serde(rename = "canManageStudies", skip_serializing_if = "Option::is_none")]
    pub can_manage_studies: Option<bool>,
    /// The user's role in the clinic. Null is accepted; its effect is not documented.
    ///
    /// `clinicRole` in JSON.
    #[serde(rename = "clinicRole", default, skip_serializing_if = "Patch::is_absent")]
    pub clinic_role: Patch<ClinicRole>,
    /// Given name.
    ///
    /// `firstName` in JSON; at least 1 character.
    #[serde(rename = "firstName", skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// True if the user can sign in to the dashboard. Required for administrators.
    ///
    /// `hasDashboardAccess` in JSON.
    #[serde(rename = "hasDashboardAccess", skip_serializing_if = "Option::is_none")]
    pub has_dashboard_access: Option<bool>,
    /// Family name.
    ///
    /// `lastName` in JSON; at least 1 character.
    #[serde(rename = "lastName", skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// The user's administrative level.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<AssignableUserLevel>,
    /// Middle name. Null clears it.
    ///
    /// `middleName` in JSON; at least 1 character.
    #[serde(rename = "middleName", default, skip_serializing_if = "Patch::is_absent")]
    pub middle_name: Patch<String>,
    /// National Provider Identifier: exactly 10 characters, all digits. Needed to turn
    /// `canCreateReports` on. Null clears it.
    ///
    /// `npiNumber` in JSON; exactly 10 characters.
    #[serde(rename = "npiNumber", default, skip_serializing_if = "Patch::is_absent")]
    pub npi_number: Patch<String>,
    /// Phone number. Null clears it.
    ///
    /// `phoneNumber` in JSON.
    #[serde(rename = "phoneNumber", default, skip_serializing_if = "Patch::is_absent")]
    pub phone_number: Patch<String>,
    /// Name suffix, such as `Jr.` or `MD`. Null clears it.
    ///
    /// at least 1 character.
    #[serde(default, skip_serializing_if = "Patch::is_absent")]
    pub suffix1: Patch<String>,
    /// Second name suffix. Null clears it.
    ///
    /// at least 1 character.
    #[serde(default, skip_serializing_if = "Patch::is_absent")]
    pub suffix2: Patch<String>,
}

impl AutoScribeUserPatch {
    /// Nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `canCreateReports`.
    #[must_use]
    pub fn can_create_reports(mut self, can_create_reports: bool) -> Self {
        self.can_create_reports = Some(can_create_reports);
        self
    }

    /// Sets `canManageStudies`.
    #[must_use]
    pub fn can_manage_studies(mut self, can_manage_studies: bool) -> Self {
        self.can_manage_studies = Some(can_manage_studies);
        self
    }

    /// Sets `clinicRole`.
    #[must_use]
    pub fn clinic_role(mut self, clinic_role: ClinicRole) -> Self {
        self.clinic_role = Patch::Value(clinic_role);
        self
    }

    /// Clears `clinicRole` by sending null.
    #[must_use]
    pub fn clear_clinic_role(mut self) -> Self {
        self.clinic_role = Patch::Null;
        self
    }

    /// Sets `firstName`.
    #[must_use]
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.first_name = Some(first_name.into());
        self
    }

    /// Sets `hasDashboardAccess`.
    #[must_use]
    pub fn has_dashboard_access(mut self, has_dashboard_access: bool) -> Self {
        self.has_dashboard_access = Some(has_dashboard_access);
        self
    }

    /// Sets `lastName`.
    #[must_use]
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.last_name = Some(last_name.into());
        self
    }

    /// Sets `level`.
    #[must_use]
    pub fn level(mut self, level: AssignableUserLevel) -> Self {
        self.level = Some(level);
        self
    }

    /// Sets `middleName`.
    #[must_use]
    pub fn middle_name(mut self, middle_name: impl Into<String>) -> Self {
        self.middle_name = Patch::Value(middle_name.into());
        self
    }

    /// Clears `middleName` by sending null.
    #[must_use]
    pub fn clear_middle_name(mut self) -> Self {
        self.middle_name = Patch::Null;
        self
    }

    /// Sets `npiNumber`.
    #[must_use]
    pub fn npi_number(mut self, npi_number: impl Into<String>) -> Self {
        self.npi_number = Patch::Value(npi_number.into());
        self
    }

    /// Clears `npiNumber` by sending null.
    #[must_use]
    pub fn clear_npi_number(mut self) -> Self {
        self.npi_number = Patch::Null;
        self
    }

    /// Sets `phoneNumber`.
    #[must_use]
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.phone_number = Patch::Value(phone_number.into());
        self
    }

    /// Clears `phoneNumber` by sending null.
    #[must_use]
    pub fn clear_phone_number(mut self) -> Self {
        self.phone_number = Patch::Null;
        self
    }

    /// Sets `suffix1`.
    #[must_use]
    pub fn suffix1(mut self, suffix1: impl Into<String>) -> Self {
        self.suffix1 = Patch::Value(suffix1.into());
        self
    }

    /// Clears `suffix1` by sending null.
    #[must_use]
    pub fn clear_suffix1(mut self) -> Self {
        self.suffix1 = Patch::Null;
        self
    }

    /// Sets `suffix2`.
    #[must_use]
    pub fn suffix2(mut self, suffix2: impl Into<String>) -> Self {
        self.suffix2 = Patch::Value(suffix2.into());
        self
    }

    /// Clears `suffix2` by sending null.
    #[must_use]
    pub fn clear_suffix2(mut self) -> Self {
        self.suffix2 = Patch::Null;
        self
    }
}

impl fmt::Debug for AutoScribeUserPatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AutoScribeUserPatch")
            .field("can_create_reports", &self.can_create_reports)
            .field("can_manage_studies", &self.can_manage_studies)
            .field("clinic_role", &self.clinic_role)
            .field("first_name", &Redacted(&self.first_name))
            .field("has_dashboard_access", &self.has_dashboard_access)
            .field("last_name", &Redacted(&self.last_name))
            .field("level", &self.level)
            .field("middle_name", &Redacted(&self.middle_name))
            .field("npi_number", &Redacted(&self.npi_number))
            .field("phone_number", &Redacted(&self.phone_number))
            .field("suffix1", &Redacted(&self.suffix1))
            .field("suffix2", &Redacted(&self.suffix2))
            .finish()
    }
}
