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
    /// Whether the user may write and sign reports. It needs an NPI number.
    ///
    /// `canCreateReports` on the wire.
    #[serde(rename = "canCreateReports")]
    pub can_create_reports: bool,
    /// Whether the user may create, change and administer studies.
    ///
    /// `canManageStudies` on the wire.
    #[serde(rename = "canManageStudies")]
    pub can_manage_studies: bool,
    /// The clinic.
    ///
    /// `clinicId` on the wire.
    #[serde(rename = "clinicId")]
    pub clinic_id: ClinicId,
    /// What the user does in the clinic.
    ///
    /// `clinicRole` on the wire.
    #[serde(rename = "clinicRole")]
    pub clinic_role: ClinicRole,
    /// When the invitation was made. Null: not known.
    ///
    /// `createdAt` on the wire.
    #[serde(rename = "createdAt", default, with = "codec::As::<Option<codec::Time>>")]
    pub created_at: Option<DateTime<Utc>>,
    /// Address that the invitation was mailed to.
    ///
    /// `email` on the wire.
    pub email: String,
    /// When the invitation lapses. Null: it does not lapse.
    ///
    /// `expiry` on the wire.
    #[serde(default, with = "codec::As::<Option<codec::Time>>")]
    pub expiry: Option<DateTime<Utc>>,
    /// Given name.
    ///
    /// `firstName` on the wire.
    #[serde(rename = "firstName")]
    pub first_name: String,
    /// Whether the user can sign in to the dashboard. Administrators need it.
    ///
    /// `hasDashboardAccess` on the wire.
    #[serde(rename = "hasDashboardAccess")]
    pub has_dashboard_access: bool,
    /// Id of the invitation.
    ///
    /// `invitationId` on the wire.
    #[serde(rename = "invitationId")]
    pub invitation_id: InvitationId,
    /// Whether the invitation was made in the dashboard or through the API.
    ///
    /// `invitedSource` on the wire.
    #[serde(rename = "invitedSource")]
    pub invited_source: InvitedSource,
    /// The user who sent the invitation. Null: it was sent through the API. The SDKs do not type
    /// it as nullable.
    ///
    /// `inviterId` on the wire.
    #[serde(rename = "inviterId")]
    pub inviter_id: Option<UserId>,
    /// Family name.
    ///
    /// `lastName` on the wire.
    #[serde(rename = "lastName")]
    pub last_name: String,
    /// How much the user may administer.
    ///
    /// `level` on the wire.
    pub level: UserLevel,
    /// What became of the invitation.
    ///
    /// `status` on the wire.
    pub status: InvitationStatus,
    /// When the object was last changed. Null: not known.
    ///
    /// `updatedAt` on the wire.
    #[serde(rename = "updatedAt", default, with = "codec::As::<Option<codec::Time>>")]
    pub updated_at: Option<DateTime<Utc>>,
    /// Id that was set aside for the user; it stays the same once the invitation is accepted. The
    /// SDKs do not type it as nullable, but earlier versions did: be prepared for null.
    ///
    /// `userId` on the wire.
    #[serde(rename = "userId")]
    pub user_id: Option<UserId>,
    /// The API key that sent the invitation. Null or absent: it was sent from the dashboard. The
    /// SDKs do not type it as nullable.
    ///
    /// `invitedByApiKeyId` on the wire.
    #[serde(rename = "invitedByApiKeyId", skip_serializing_if = "Option::is_none")]
    pub invited_by_api_key_id: Option<ApiKeyId>,
    /// Middle name, if any.
    ///
    /// `middleName` on the wire.
    #[serde(rename = "middleName", skip_serializing_if = "Option::is_none")]
    pub middle_name: Option<String>,
    /// National Provider Identifier: 10 digits. Whoever creates reports needs one.
    ///
    /// `npiNumber` on the wire.
    #[serde(rename = "npiNumber", skip_serializing_if = "Option::is_none")]
    pub npi_number: Option<String>,
    /// Phone number, if any.
    ///
    /// `phoneNumber` on the wire.
    #[serde(rename = "phoneNumber", skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// What follows the name, such as `Jr.` or `MD`.
    ///
    /// `suffix1` on the wire.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub suffix1: Option<String>,
    /// A further suffix to the name.
    ///
    /// `suffix2` on the wire.
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
    ///
    /// `invitations` on the wire.
    #[serde(default, with = "codec::As::<codec::OrEmpty>")]
    pub invitations: Vec<AutoScribeInvitation>,
    /// Whether there are further pages.
    ///
    /// `hasMore` on the wire.
    #[serde(rename = "hasMore")]
    pub has_more: bool,
    /// Where the next page begins: send it as `cursor`. Opaque, base64. Absent on the last page
    /// (one official SDK types it as always present).
    ///
    /// `cursor` on the wire.
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
