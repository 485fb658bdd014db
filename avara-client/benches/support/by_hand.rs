//! The baseline: what one would write for these calls with reqwest and serde alone.
//!
//! The HTTP client has the settings of ours, and the types are as lenient: open enums and ids are
//! texts, and what may be missing is an option.

use std::collections::BTreeMap;
use std::error::Error;
use std::time::Duration;

use chrono::{DateTime, Utc};
use reqwest::header::{ACCEPT, CONTENT_TYPE, HeaderMap, HeaderValue};
use reqwest::{Method, RequestBuilder, Url};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

pub(crate) type Result<T> = std::result::Result<T, Box<dyn Error + Send + Sync>>;

const TIMEOUT: Duration = Duration::from_secs(60);
const JSON: HeaderValue = HeaderValue::from_static("application/json");

#[derive(Clone)]
pub(crate) struct ByHand {
    http: reqwest::Client,
    base_url: String,
}

impl ByHand {
    pub(crate) fn new(base_url: &str) -> Result<Self> {
        let http = reqwest::Client::builder()
            .connect_timeout(Duration::from_secs(10))
            .no_proxy()
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never())
            .referer(false)
            .user_agent("by-hand/1.0.0")
            .default_headers(HeaderMap::from_iter([(ACCEPT, JSON)]))
            .build()?;
        Ok(Self {
            http,
            base_url: base_url.to_owned(),
        })
    }

    pub(crate) async fn study(&self, id: &str) -> Result<Study> {
        let url = format!("{}/v1/viewer/studies/{id}", self.base_url);
        read(self.request(Method::GET, Url::parse(&url)?)).await
    }

    pub(crate) async fn studies(&self, cursor: Option<&str>) -> Result<Page> {
        let url = format!("{}/v1/viewer/studies?limit=100", self.base_url);
        let mut url = Url::parse(&url)?;
        if let Some(cursor) = cursor {
            url.query_pairs_mut().append_pair("cursor", cursor);
        }
        read(self.request(Method::GET, url)).await
    }

    pub(crate) async fn update_user(&self, id: &str, changes: &UserChanges) -> Result<User> {
        read(self.user_update(id, changes)?).await
    }

    /// The request of [`update_user`](Self::update_user), for those who do not send it.
    pub(crate) fn user_update(&self, id: &str, changes: &UserChanges) -> Result<RequestBuilder> {
        let url = format!("{}/v1/viewer/users/{id}", self.base_url);
        let request = self.request(Method::PATCH, Url::parse(&url)?);
        Ok(request
            .header(CONTENT_TYPE, JSON)
            .body(serde_json::to_vec(changes)?))
    }

    fn request(&self, method: Method, url: Url) -> RequestBuilder {
        let request = self.http.request(method, url);
        request.bearer_auth(super::KEY).timeout(TIMEOUT)
    }
}

async fn read<T: DeserializeOwned>(request: RequestBuilder) -> Result<T> {
    let response = request.send().await?.error_for_status()?;
    Ok(serde_json::from_slice(&response.bytes().await?)?)
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Page {
    pub(crate) studies: Vec<Study>,
    pub(crate) has_more: bool,
    pub(crate) cursor: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Study {
    pub(crate) cancelled_at: Option<DateTime<Utc>>,
    pub(crate) created_at: Option<DateTime<Utc>>,
    pub(crate) is_cancelled: bool,
    pub(crate) severity: String,
    pub(crate) study_description: String,
    pub(crate) study_id: String,
    pub(crate) study_instance_uid: String,
    pub(crate) study_viewer_status: String,
    pub(crate) updated_at: Option<DateTime<Utc>>,
    pub(crate) assigned_to: Option<UserReference>,
    pub(crate) created_by_api_key: Option<ApiKeyReference>,
    pub(crate) created_by_user: Option<UserReference>,
    pub(crate) express_customer: Option<ExpressCustomerReference>,
    pub(crate) metadata: Option<BTreeMap<String, String>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct UserReference {
    pub(crate) email: String,
    pub(crate) user_id: String,
    pub(crate) first_name: Option<String>,
    pub(crate) last_name: Option<String>,
    pub(crate) middle_name: Option<String>,
    pub(crate) suffix1: Option<String>,
    pub(crate) suffix2: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ApiKeyReference {
    pub(crate) api_key_id: String,
    pub(crate) description: String,
    pub(crate) is_clinical_context_enrichment_enabled: Option<bool>,
    pub(crate) is_viewer_enabled: Option<bool>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ExpressCustomerReference {
    pub(crate) express_customer_id: String,
    pub(crate) express_customer_name: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct User {
    pub(crate) can_manage_studies: bool,
    pub(crate) clinic_role: String,
    pub(crate) created_at: Option<DateTime<Utc>>,
    pub(crate) email: String,
    pub(crate) first_name: String,
    pub(crate) has_dashboard_access: bool,
    pub(crate) invited_source: String,
    pub(crate) last_login_at: Option<DateTime<Utc>>,
    pub(crate) last_name: String,
    pub(crate) level: String,
    pub(crate) user_id: String,
    pub(crate) middle_name: Option<String>,
    pub(crate) phone_number: Option<String>,
    pub(crate) suffix1: Option<String>,
    pub(crate) suffix2: Option<String>,
}

/// None leaves a field alone, `Some(None)` clears it.
#[derive(Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[expect(clippy::option_option, reason = "absent and null differ")]
pub(crate) struct UserChanges {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) can_manage_studies: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) clinic_role: Option<Option<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) first_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) has_dashboard_access: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) last_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) level: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) middle_name: Option<Option<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) phone_number: Option<Option<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) suffix1: Option<Option<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) suffix2: Option<Option<String>>,
}
