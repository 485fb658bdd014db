//! Changes of a person by a body, and the rules for the result.

use serde_json::{Map, Value};

use super::input::Refusal;
use crate::world::records::{Level, Person};

/// Returns the person that an invitation describes. Only some products have people who write
/// reports.
pub(crate) fn invited(body: &Map<String, Value>, writes_reports: bool) -> Result<Person, Refusal> {
    let email = body
        .get("email")
        .and_then(Value::as_str)
        .unwrap_or_default();
    let mut person = Person {
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
    set(&mut person, body);
    check(&person)?;
    Ok(person)
}

pub(crate) fn changed(person: &Person, body: &Map<String, Value>) -> Result<Person, Refusal> {
    let mut person = person.clone();
    set(&mut person, body);
    check(&person)?;
    Ok(person)
}

/// Copies the fields of a body. It has no address, which cannot be changed.
fn set(person: &mut Person, body: &Map<String, Value>) {
    let text = |name| body.get(name).and_then(Value::as_str).map(str::to_owned);
    let flag = |name| body.get(name).and_then(Value::as_bool);
    let optional = |slot: &mut Option<String>, name| {
        if body.contains_key(name) {
            *slot = text(name);
        }
    };
    optional(&mut person.middle_name, "middleName");
    optional(&mut person.suffix1, "suffix1");
    optional(&mut person.suffix2, "suffix2");
    optional(&mut person.phone_number, "phoneNumber");
    replace(&mut person.first_name, text("firstName"));
    replace(&mut person.last_name, text("lastName"));
    replace(&mut person.clinic_role, text("clinicRole"));
    replace(
        &mut person.level,
        text("level").and_then(|level| Level::named(&level)),
    );
    replace(&mut person.can_manage_studies, flag("canManageStudies"));
    replace(&mut person.has_dashboard_access, flag("hasDashboardAccess"));
    if let Some(may) = &mut person.can_create_reports {
        replace(may, flag("canCreateReports"));
        optional(&mut person.npi_number, "npiNumber");
    }
}

fn check(person: &Person) -> Result<(), Refusal> {
    if let Some((name, _)) = person.names().find(|(_, text)| text.is_empty()) {
        return Err(Refusal::empty(name));
    }
    let broken = rules(person).into_iter().find(|(holds, _)| !holds);
    broken.map_or(Ok(()), |(_, rule)| Err(Refusal::unacceptable(rule)))
}

/// Returns the rules: true where they hold, and the message where they do not.
#[rustfmt::skip] // a table
fn rules(person: &Person) -> [(bool, &'static str); 3] {
    let writes = person.can_create_reports == Some(true);
    [
        (is_email(&person.email), "email is not a valid email address."),
        (person.npi_number.is_some() || !writes, "npiNumber is required when canCreateReports is true."),
        (person.has_dashboard_access || person.level != Level::Admin, "hasDashboardAccess must be true for admins."),
    ]
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
