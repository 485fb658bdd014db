//! [`Person`]: name, role and permissions of a user or an invited person.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::choice::choice;

choice! {
    /// How much a user may administer.
    Level { Owner = "owner", Admin = "admin", Member = "member" }
}

choice! {
    /// Where a user or an invitation came from.
    Source { Dashboard = "dashboard", Api = "api" }
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Person {
    pub(crate) email: String,
    pub(crate) first_name: String,
    pub(crate) last_name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) middle_name: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) suffix1: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) suffix2: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) phone_number: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) npi_number: Option<String>,
    pub(crate) clinic_role: String,
    pub(crate) level: Level,
    pub(crate) can_manage_studies: bool,
    pub(crate) has_dashboard_access: bool,
    /// Only users of AutoScribe have it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) can_create_reports: Option<bool>,
}

impl Person {
    /// Returns the names and suffixes that are known, by field.
    pub(crate) fn names(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let names = [
            ("firstName", Some(self.first_name.as_str())),
            ("lastName", Some(self.last_name.as_str())),
            ("middleName", self.middle_name.as_deref()),
            ("suffix1", self.suffix1.as_deref()),
            ("suffix2", self.suffix2.as_deref()),
        ];
        names
            .into_iter()
            .filter_map(|(name, text)| Some((name, text?)))
    }

    /// Returns the fields that users and invitations have in common.
    pub(crate) fn show(&self) -> Value {
        serde_json::to_value(self).unwrap_or_default()
    }

    /// Returns the fields that a reference to a user has.
    pub(crate) fn show_name(&self) -> Value {
        let mut shown = json!({ "email": self.email });
        for (name, text) in self.names() {
            shown[name] = text.into();
        }
        shown
    }
}
