// Made by `cargo xtask regen` from spec/. Do not edit.

//! Types of `spec/shared/references.yaml`.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::wire::redact::Redacted;
use super::{ApiKeyId, ExpressCustomerId, UserId};

/// An API key, in short form: which key it is, never its secret.
///
/// `APIKeyReference` in the spec.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ApiKeyReference {
    /// Id of the API key.
    ///
    /// `apiKeyId` in JSON.
    #[serde(rename = "apiKeyId")]
    pub api_key_id: ApiKeyId,
    /// The clinic's name for the key.
    pub description: String,
    /// True if clinical context enrichment is enabled for the key. Older documentation does not
    /// have the field.
    ///
    /// `isClinicalContextEnrichmentEnabled` in JSON.
    #[serde(
        rename = "isClinicalContextEnrichmentEnabled",
        skip_serializing_if = "Option::is_none"
    )]
    pub is_clinical_context_enrichment_enabled: Option<bool>,
    /// True if the key may use the Viewer.
    ///
    /// `isViewerEnabled` in JSON.
    #[serde(rename = "isViewerEnabled", skip_serializing_if = "Option::is_none")]
    pub is_viewer_enabled: Option<bool>,
}

impl fmt::Debug for ApiKeyReference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ApiKeyReference")
            .field("api_key_id", &self.api_key_id)
            .field("description", &Redacted(&self.description))
            .field(
                "is_clinical_context_enrichment_enabled",
                &self.is_clinical_context_enrichment_enabled,
            )
            .field("is_viewer_enabled", &self.is_viewer_enabled)
            .finish()
    }
}

/// An Express customer, in short form, as other objects refer to one.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ExpressCustomerReference {
    /// Id of the customer.
    ///
    /// `expressCustomerId` in JSON.
    #[serde(rename = "expressCustomerId")]
    pub express_customer_id: ExpressCustomerId,
    /// Name of the customer.
    ///
    /// `expressCustomerName` in JSON.
    #[serde(rename = "expressCustomerName")]
    pub express_customer_name: String,
}

impl fmt::Debug for ExpressCustomerReference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ExpressCustomerReference")
            .field("express_customer_id", &self.express_customer_id)
            .field("express_customer_name", &Redacted(&self.express_customer_name))
            .finish()
    }
}

/// A user, in short form, as other objects refer to one.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UserReference {
    /// E-mail address of the user.
    pub email: String,
    /// Id of the user.
    ///
    /// `userId` in JSON.
    #[serde(rename = "userId")]
    pub user_id: UserId,
    /// Given name.
    ///
    /// `firstName` in JSON.
    #[serde(rename = "firstName", skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// Family name.
    ///
    /// `lastName` in JSON.
    #[serde(rename = "lastName", skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// Middle name, if any.
    ///
    /// `middleName` in JSON.
    #[serde(rename = "middleName", skip_serializing_if = "Option::is_none")]
    pub middle_name: Option<String>,
    /// Name suffix, such as `Jr.` or `MD`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub suffix1: Option<String>,
    /// Second name suffix.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub suffix2: Option<String>,
}

impl fmt::Debug for UserReference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UserReference")
            .field("email", &Redacted(&self.email))
            .field("user_id", &self.user_id)
            .field("first_name", &Redacted(&self.first_name))
            .field("last_name", &Redacted(&self.last_name))
            .field("middle_name", &Redacted(&self.middle_name))
            .field("suffix1", &Redacted(&self.suffix1))
            .field("suffix2", &Redacted(&self.suffix2))
            .finish()
    }
}
