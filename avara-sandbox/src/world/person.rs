//! Who a user is, or an invited person will be.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::choice::choice;
use super::input::Refusal;

choice! {
    /// How much a user may administer.
    Level { Owner = "owner", Admin = "admin", Member = "member" }
}

choice! {
    /// Where a user or an invitation came from.
    Source { Dashboard = "dashboard", Api = "api" }
}

/// Name, role and permissions.
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
    /// The person that an invitation describes. Only some products have people who write reports.
    pub(crate) fn invited(
        body: &Map<String, Value>,
        writes_reports: bool,
    ) -> Result<Self, Refusal> {
        let email = body
            .get("email")
            .and_then(Value::as_str)
            .unwrap_or_default();
        let mut person = Self {
            email: email.to_owned(),
            first_name: String::new(),
            last_name: String::new(),
            middle_name: None,
            suffix1: None,
            suffix2: None,
            phone_number: None,
            npi_number: None,
            clinic_role: "Other".to_owned(),
            level: Level::Member,
            can_manage_studies: false,
            has_dashboard_access: false,
            can_create_reports: writes_reports.then_some(false),
        };
        person.set(body);
        person.check()?;
        Ok(person)
    }

    /// The person after a change.
    pub(crate) fn changed(&self, body: &Map<String, Value>) -> Result<Self, Refusal> {
        let mut person = self.clone();
        person.set(body);
        person.check()?;
        Ok(person)
    }

    /// Takes over what a body has. The address is not in it: it cannot be changed.
    fn set(&mut self, body: &Map<String, Value>) {
        let text = |name| body.get(name).and_then(Value::as_str).map(str::to_owned);
        let flag = |name| body.get(name).and_then(Value::as_bool);
        let optional = |slot: &mut Option<String>, name| {
            if body.contains_key(name) {
                *slot = text(name);
            }
        };
        optional(&mut self.middle_name, "middleName");
        optional(&mut self.suffix1, "suffix1");
        optional(&mut self.suffix2, "suffix2");
        optional(&mut self.phone_number, "phoneNumber");
        replace(&mut self.first_name, text("firstName"));
        replace(&mut self.last_name, text("lastName"));
        replace(&mut self.clinic_role, text("clinicRole"));
        replace(
            &mut self.level,
            text("level").and_then(|level| Level::named(&level)),
        );
        replace(&mut self.can_manage_studies, flag("canManageStudies"));
        replace(&mut self.has_dashboard_access, flag("hasDashboardAccess"));
        if let Some(may) = &mut self.can_create_reports {
            replace(may, flag("canCreateReports"));
            optional(&mut self.npi_number, "npiNumber");
        }
    }

    fn check(&self) -> Result<(), Refusal> {
        if let Some((name, _)) = self.names().find(|(_, text)| text.is_empty()) {
            return Err(Refusal::empty(name));
        }
        let broken = self.rules().into_iter().find(|(holds, _)| !holds);
        broken.map_or(Ok(()), |(_, rule)| Err(Refusal::unacceptable(rule)))
    }

    /// What a person is called, as far as it is known.
    fn names(&self) -> impl Iterator<Item = (&'static str, &str)> {
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

    /// What must hold, and how to say so.
    fn rules(&self) -> [(bool, &'static str); 3] {
        let writes = self.can_create_reports == Some(true);
        [
            (is_email(&self.email), "email is not a valid email address."),
            (
                self.npi_number.is_some() || !writes,
                "npiNumber is required when canCreateReports is true.",
            ),
            (
                self.has_dashboard_access || self.level != Level::Admin,
                "hasDashboardAccess must be true for admins.",
            ),
        ]
    }

    /// The fields that users and invitations have in common.
    pub(crate) fn show(&self) -> Value {
        serde_json::to_value(self).unwrap_or_default()
    }

    /// The fields that a reference to a user has.
    pub(crate) fn show_name(&self) -> Value {
        let mut shown = json!({ "email": self.email });
        for (name, text) in self.names() {
            shown[name] = text.into();
        }
        shown
    }
}

fn replace<T>(slot: &mut T, value: Option<T>) {
    if let Some(value) = value {
        *slot = value;
    }
}

fn is_email(text: &str) -> bool {
    let parts = text.split_once('@');
    let is_plain =
        |part: &str| !part.is_empty() && !part.contains(|c: char| c == '@' || c.is_whitespace());
    parts.is_some_and(|(name, host)| is_plain(name) && is_plain(host))
}
