//! Rules that no JSON Schema keyword expresses.

use serde_json::{Map, Value};

use super::problem::{NOT_DOCUMENTED, child, count};
use super::{Part, Violation};
use crate::spec::{Rule, Rules};

/// Adds the violations of this value and of its parts.
pub(super) fn check(rules: &Rules, value: &Value, part: Part, found: &mut Vec<Violation>) {
    Checker { part, found }.value(rules, value, "");
}

/// Adds what breaks the rules among these fields.
pub(super) fn check_among(
    rules: &Rules,
    fields: &Map<String, Value>,
    part: Part,
    found: &mut Vec<Violation>,
) {
    Checker { part, found }.object(rules, fields, "");
}

struct Checker<'a> {
    part: Part,
    found: &'a mut Vec<Violation>,
}

impl Checker<'_> {
    fn value(&mut self, rules: &Rules, value: &Value, pointer: &str) {
        match value {
            Value::Object(fields) => self.object(rules, fields, pointer),
            Value::Array(items) => self.array(rules, items, pointer),
            Value::String(text) => self.text(rules, text, pointer),
            _ => {}
        }
    }

    fn object(&mut self, rules: &Rules, fields: &Map<String, Value>, pointer: &str) {
        for rule in &rules.own {
            self.across(rule, fields, pointer);
        }
        if rules.fields.is_empty() {
            return;
        }
        for (name, value) in fields {
            match rules.fields.get(name) {
                Some(rules) => self.value(rules, value, &child(pointer, name)),
                None => self.report(child(pointer, name), NOT_DOCUMENTED),
            }
        }
    }

    fn array(&mut self, rules: &Rules, items: &[Value], pointer: &str) {
        let Some(rules) = &rules.items else { return };
        for (index, item) in items.iter().enumerate() {
            self.value(rules, item, &format!("{pointer}/{index}"));
        }
    }

    fn across(&mut self, rule: &Rule, fields: &Map<String, Value>, pointer: &str) {
        match rule {
            Rule::AtLeastOneOf(names) => {
                if !names.iter().any(|name| is_given(fields, name)) {
                    let problem = format!("must have at least one of {}", names.join(", "));
                    self.report(pointer.to_owned(), problem);
                }
            }
            Rule::Requires { when, then } => {
                if when
                    .iter()
                    .all(|(name, value)| fields.get(name) == Some(value))
                {
                    self.missing(then, fields, pointer, &condition(when));
                }
            }
            Rule::RequiredWith { field, others } => {
                if let Some(other) = others.iter().find(|other| is_given(fields, other)) {
                    let condition = format!("{other} is given");
                    self.missing(std::slice::from_ref(field), fields, pointer, &condition);
                }
            }
            Rule::MaxJsonBytes(most) => self.json_bytes(*most, fields, pointer),
            Rule::MaxKeyLength(most) => {
                for name in fields.keys().filter(|name| is_longer(name, *most)) {
                    let problem = format!("key must be at most {} long", count(*most, "character"));
                    self.report(child(pointer, name), problem);
                }
            }
            Rule::MaxValueLength(most) => {
                let long =
                    |value: &Value| value.as_str().is_some_and(|text| is_longer(text, *most));
                for (name, _) in fields.iter().filter(|(_, value)| long(value)) {
                    let problem = format!("must be at most {} long", count(*most, "character"));
                    self.report(child(pointer, name), problem);
                }
            }
            Rule::Digits { .. } | Rule::UriScheme(_) => {}
        }
    }

    fn text(&mut self, rules: &Rules, text: &str, pointer: &str) {
        for rule in &rules.own {
            match rule {
                Rule::Digits { minimum, maximum } => {
                    let digits = text.chars().filter(char::is_ascii_digit).count() as u64;
                    if !(*minimum..=*maximum).contains(&digits) {
                        self.report(pointer.to_owned(), digits_wanted(*minimum, *maximum));
                    }
                }
                Rule::UriScheme(scheme) if !has_scheme(text, scheme) => {
                    self.report(pointer.to_owned(), format!("must begin with {scheme}://"));
                }
                _ => {}
            }
        }
    }

    fn missing(
        &mut self,
        names: &[String],
        fields: &Map<String, Value>,
        pointer: &str,
        condition: &str,
    ) {
        for name in names.iter().filter(|name| !is_given(fields, name)) {
            self.report(
                child(pointer, name),
                format!("is required when {condition}"),
            );
        }
    }

    fn json_bytes(&mut self, most: u64, fields: &Map<String, Value>, pointer: &str) {
        let bytes = serde_json::to_vec(fields).map_or(0, |json| json.len() as u64);
        if bytes > most {
            let problem = format!("must be at most {most} bytes as JSON; it is {bytes}");
            self.report(pointer.to_owned(), problem);
        }
    }

    fn report(&mut self, pointer: String, problem: impl Into<String>) {
        self.found.push(self.part.violation(pointer, problem));
    }
}

fn is_given(fields: &Map<String, Value>, name: &str) -> bool {
    fields.get(name).is_some_and(|value| !value.is_null())
}

fn is_longer(text: &str, most: u64) -> bool {
    text.chars().count() as u64 > most
}

fn has_scheme(text: &str, scheme: &str) -> bool {
    text.split_once("://")
        .is_some_and(|(given, _)| given.eq_ignore_ascii_case(scheme))
}

fn condition(when: &Map<String, Value>) -> String {
    let parts: Vec<_> = when
        .iter()
        .map(|(name, value)| format!("{name} is {value}"))
        .collect();
    parts.join(" and ")
}

fn digits_wanted(minimum: u64, maximum: u64) -> String {
    if minimum == maximum {
        format!("must have {}", count(minimum, "digit"))
    } else {
        format!("must have {minimum} to {}", count(maximum, "digit"))
    }
}
