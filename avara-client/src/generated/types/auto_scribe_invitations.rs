// Made by `cargo xtask regen` from spec/. Do not edit.

//! Types of `spec/auto-scribe/invitations.yaml`.

use std::fmt;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::wire::codec;
use crate::wire::redact::Redacted;
use super::{
    ApiKeyId, ClinicId, ClinicRole, InvitationId, InvitationStatus, InvitedSource, UserId,
    UserLevel,
};

/// An invitation to AutoScribe.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AutoScribeInvitation {
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
    /// The clinic.
    ///
    /// `clinicId` in JSON.
    #[serde(rename = "clinicId")]
    pub clinic_id: ClinicId,
    /// The user's role in the clinic.
    ///
    /// `clinicRole` in JSON.
    #[serde(rename = "clinicRole")]
    pub clinic_role: ClinicRole,
    /// When the invitation was made. Null: not known.
    ///
    /// `createdAt` in JSON.
    #[serde(rename = "createdAt", default, with = "codec::As::<Option<codec::Time>>")]
    pub created_at: Option<DateTime<Utc>>,
    /// Address that the invitation was mailed to.
    pub email: String,
    /// When the invitation expires. Null: it does not expire.
    #[serde(default, with = "codec::As::<Option<codec::Time>>")]
    pub expiry: Option<DateTime<Utc>>,
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
    /// Id of the invitation.
    ///
    /// `invitationId` in JSON.
    #[serde(rename = "invitationId")]
    pub invitation_id: InvitationId,
    /// Origin of the invitation: the dashboard or the API.
    ///
    /// `invitedSource` in JSON.
    #[serde(rename = "invitedSource")]
    pub invited_source: InvitedSource,
    /// The user who sent the invitation. Null: it was sent through the API. The SDKs do not type
    /// it as nullable.
    ///
    /// `inviterId` in JSON.
    #[serde(rename = "inviterId")]
    pub inviter_id: Option<UserId>,
    /// Family name.
    ///
    /// `lastName` in JSON.
    #[serde(rename = "lastName")]
    pub last_name: String,
    /// The user's administrative level.
    pub level: UserLevel,
    /// Status of the invitation.
    pub status: InvitationStatus,
    /// When the object was last changed. Null: not known.
    ///
    /// `updatedAt` in JSON.
    #[serde(rename = "updatedAt", default, with = "codec::As::<Option<codec::Time>>")]
    pub updated_at: Option<DateTime<Utc>>,
    /// Id that was set aside for the user; it stays the same once the invitation is accepted. The
    /// SDKs do not type it as nullable, but earlier versions did: be prepared for null.
    ///
    /// `userId` in JSON.
    #[serde(rename = "userId")]
    pub user_id: Option<UserId>,
    /// The API key that sent the invitation. Null or absent: it was sent from the dashboard. The
    /// SDKs do not type it as nullable.
    ///
    /// `invitedByApiKeyId` in JSON.
    #[serde(rename = "invitedByApiKeyId", skip_serializing_if = "Option::is_none")]
    pub invited_by_api_key_id: Option<ApiKeyId>,
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
    /// Phone number, if any.
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

impl fmt::Debug for AutoScribeInvitation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AutoScribeInvitation")
            .field("can_create_reports", &self.can_create_reports)
            .field("can_manage_studies", &self.can_manage_studies)
            .field("clinic_id", &self.clinic_id)
            .field("clinic_role", &self.clinic_role)
            .field("created_at", &self.created_at)
            .field("email", &Redacted(&self.email))
            .field("expiry", &self.expiry)
            .field("first_name", &Redacted(&self.first_name))
            .field("has_dashboard_access", &self.has_dashboard_access)
            .field("invitation_id", &self.invitation_id)
            .field("invited_source", &self.invited_source)
            .field("inviter_id", &self.inviter_id)
            .field("last_name", &Redacted(&self.last_name))
            .field("level", &self.level)
            .field("status", &self.status)
            .field("updated_at", &self.updated_at)
            .field("user_id", &self.user_id)
            .field("invited_by_api_key_id", &self.invited_by_api_key_id)
            .field("middle_name", &Redacted(&self.middle_name))
            .field("npi_number", &Redacted(&self.npi_number))
            .field("phone_number", &Redacted(&self.phone_number))
            .field("suffix1", &Redacted(&self.suffix1))
            .field("suffix2", &Redacted(&self.suffix2))
            .finish()
    }
}

/// One page of AutoScribe invitations.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AutoScribeInvitationListPageResponse {
    /// The invitations on this page.
    #[serde(default, with = "codec::As::<codec::OrEmpty>")]
    pub invitations: Vec<AutoScribeInvitation>,
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

impl fmt::Debug for AutoScribeInvitationListPageResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AutoScribeInvitationListPageResponse")
            .field("invitations", &self.invitations)
            .field("has_more", &self.has_more)
            .field("cursor", &Redacted(&self.cursor))
            .finish()
    }
}
