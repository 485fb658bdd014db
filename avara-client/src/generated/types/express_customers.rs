// Made by `cargo xtask regen` from spec/. Do not edit.

//! Types of `spec/express/customers.yaml`.

use std::fmt;
use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::Patch;
use crate::wire::codec;
use crate::wire::redact::Redacted;
use super::{ApiKeyId, ExpressCustomerId, UserId};

/// An Express customer to create.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ExpressCreateParams {
    /// Name of the customer.
    ///
    /// `expressCustomerName` in JSON.
    #[serde(rename = "expressCustomerName")]
    pub express_customer_name: String,
    /// Your own keys and values, at most 50 pairs.
    ///
    /// at most 50 entries.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<BTreeMap<String, String>>,
}

impl ExpressCreateParams {
    /// Returns everything that is required.
    pub fn new(express_customer_name: impl Into<String>) -> Self {
        Self {
            express_customer_name: express_customer_name.into(),
            metadata: None,
        }
    }

    /// Sets `metadata`.
    #[must_use]
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = Some(
            metadata
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect::<BTreeMap<String, String>>(),
        );
        self
    }
}

impl fmt::Debug for ExpressCreateParams {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ExpressCreateParams")
            .field("express_customer_name", &Redacted(&self.express_customer_name))
            .field("metadata", &Redacted(&self.metadata))
            .finish()
    }
}

/// An Express customer: an organisation of its own within the clinic's account.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ExpressCustomer {
    /// When the object was created. Null: not known.
    ///
    /// `createdAt` in JSON.
    #[serde(rename = "createdAt", default, with = "codec::As::<Option<codec::Time>>")]
    pub created_at: Option<DateTime<Utc>>,
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
    /// True if the customer is active. False: it was deactivated.
    ///
    /// `isActive` in JSON.
    #[serde(rename = "isActive")]
    pub is_active: bool,
    /// When the object was last changed. Null: not known.
    ///
    /// `updatedAt` in JSON.
    #[serde(rename = "updatedAt", default, with = "codec::As::<Option<codec::Time>>")]
    pub updated_at: Option<DateTime<Utc>>,
    /// Number of users who are members of the customer.
    ///
    /// `userCount` in JSON.
    #[serde(rename = "userCount", with = "codec::As::<codec::Whole>")]
    pub user_count: i64,
    /// The API key that created the customer. The SDKs do not type it as nullable, but earlier
    /// versions did: be prepared for null.
    ///
    /// `createdByApiKeyId` in JSON.
    #[serde(rename = "createdByApiKeyId", skip_serializing_if = "Option::is_none")]
    pub created_by_api_key_id: Option<ApiKeyId>,
    /// The user who created the customer. Null: it was created with an API key. The SDKs do not
    /// type it as nullable.
    ///
    /// `createdByUserId` in JSON.
    #[serde(rename = "createdByUserId", skip_serializing_if = "Option::is_none")]
    pub created_by_user_id: Option<UserId>,
    /// Your own keys and values, at most 50 pairs; keys of up to 100 and values of up to 1000
    /// characters. Avara stores them and gives them back.
    ///
    /// at most 50 entries, keys at most 100 characters, values at most 1000 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<BTreeMap<String, String>>,
}

impl fmt::Debug for ExpressCustomer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ExpressCustomer")
            .field("created_at", &self.created_at)
            .field("express_customer_id", &self.express_customer_id)
            .field("express_customer_name", &Redacted(&self.express_customer_name))
            .field("is_active", &self.is_active)
            .field("updated_at", &self.updated_at)
            .field("user_count", &self.user_count)
            .field("created_by_api_key_id", &self.created_by_api_key_id)
            .field("created_by_user_id", &self.created_by_user_id)
            .field("metadata", &Redacted(&self.metadata))
            .finish()
    }
}

/// One page of Express customers.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ExpressListPageResponse {
    /// The customers on this page.
    ///
    /// `expressCustomers` in JSON.
    #[serde(rename = "expressCustomers", default, with = "codec::As::<codec::OrEmpty>")]
    pub express_customers: Vec<ExpressCustomer>,
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

impl fmt::Debug for ExpressListPageResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ExpressListPageResponse")
            .field("express_customers", &self.express_customers)
            .field("has_more", &self.has_more)
            .field("cursor", &Redacted(&self.cursor))
            .finish()
    }
}

/// Changes to an Express customer. Fields that are left out keep their value.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ExpressUpdateParams {
    /// Name of the customer.
    ///
    /// `expressCustomerName` in JSON.
    #[serde(rename = "expressCustomerName", skip_serializing_if = "Option::is_none")]
    pub express_customer_name: Option<String>,
    /// Your own keys and values. Null clears them. Send all pairs that should remain: it is not
    /// documented if the others are kept.
    #[serde(default, skip_serializing_if = "Patch::is_absent")]
    pub metadata: Patch<BTreeMap<String, String>>,
}

impl ExpressUpdateParams {
    /// Nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `expressCustomerName`.
    #[must_use]
    pub fn express_customer_name(
        mut self,
        express_customer_name: impl Into<String>,
    ) -> Self {
        self.express_customer_name = Some(express_customer_name.into());
        self
    }

    /// Sets `metadata`.
    #[must_use]
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = Patch::Value(
            metadata
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect::<BTreeMap<String, String>>(),
        );
        self
    }

    /// Clears `metadata` by sending null.
    #[must_use]
    pub fn clear_metadata(mut self) -> Self {
        self.metadata = Patch::Null;
        self
    }
}

impl fmt::Debug for ExpressUpdateParams {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ExpressUpdateParams")
            .field("express_customer_name", &Redacted(&self.express_customer_name))
            .field("metadata", &Redacted(&self.metadata))
            .finish()
    }
}
