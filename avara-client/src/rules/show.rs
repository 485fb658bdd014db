//! `Debug` of a request: ids, enums, booleans and numbers print; text prints only where the spec
//! calls it harmless.

use std::fmt;

use serde_json::{Map, Value};

use super::{Field, Rule};
use crate::wire::redact::Redacted;

/// Fields and their values, as far as they may be seen.
pub(crate) struct Shown<I> {
    rules: &'static [Field],
    values: I,
}

impl<I> Shown<I> {
    pub(crate) fn new(rules: &'static [Field], values: I) -> Self {
        Self { rules, values }
    }
}

impl<'a, I: Iterator<Item = (&'a str, &'a Value)> + Clone> fmt::Debug for Shown<I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut map = f.debug_map();
        for (name, value) in self.values.clone() {
            match self.rules.iter().find(|field| field.name == name) {
                Some(field) => {
                    let (rule, shown) = (&field.rule, field.shown);
                    map.entry(&name, &ShownValue { rule, shown, value })
                }
                // The name of a field that the spec does not know may itself be private.
                None => map.entry(&Redacted(""), &Redacted(value)),
            };
        }
        map.finish()
    }
}

struct ShownValue<'a> {
    rule: &'static Rule,
    shown: bool,
    value: &'a Value,
}

impl fmt::Debug for ShownValue<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = self.shown;
        match (self.rule, self.value) {
            (Rule::List { item: rule, .. }, Value::Array(items)) => {
                let items = items.iter().map(|value| ShownValue { rule, shown, value });
                f.debug_list().entries(items).finish()
            }
            (Rule::Object(object), Value::Object(fields)) => {
                Shown::new(object.fields, pairs(fields)).fmt(f)
            }
            (rule, value) if is_harmless(rule, value, shown) => match value {
                Value::String(text) => write!(f, "{text:?}"),
                value => write!(f, "{value}"),
            },
            (_, value) => Redacted(value).fmt(f),
        }
    }
}

/// Returns an object's fields in the form that [`Shown`] takes.
fn pairs(fields: &Map<String, Value>) -> impl Iterator<Item = (&str, &Value)> + Clone {
    fields.iter().map(|(name, value)| (name.as_str(), value))
}

/// An id or an enum in hand can hold any text, so its value decides, whatever the spec calls it.
fn is_harmless(rule: &Rule, value: &Value, shown: bool) -> bool {
    match (rule, value) {
        (_, Value::Null)
        | (Rule::Bool, Value::Bool(_))
        | (Rule::Number { .. }, Value::Number(_)) => true,
        (Rule::Id(kind), Value::String(text)) => kind.problem(text).is_none(),
        (Rule::Enum(values), Value::String(text)) => values.contains(&text.as_str()),
        (Rule::Text { .. } | Rule::Digits { .. } | Rule::Uri(_), Value::String(_))
        | (Rule::Map { .. }, Value::Object(_)) => shown,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Shown, pairs};
    use crate::rules::{Field, Object, Rule};
    use crate::wire::id::IdKind;

    const TEXT: Rule = Rule::Text {
        min: None,
        max: None,
    };
    const fn field(name: &'static str, shown: bool, rule: Rule) -> Field {
        Field {
            name,
            required: false,
            nullable: true,
            shown,
            rule,
        }
    }

    static INNER: Object = Object {
        name: "Inner",
        fields: &[field("text", false, TEXT)],
        at_least_one_of: &[],
        requires: &[],
        required_with: &[],
    };

    static FIELDS: &[Field] = &[
        field(
            "map",
            false,
            Rule::Map {
                max_properties: None,
                max_key_length: None,
                max_json_bytes: None,
                value: &Rule::Any,
                nullable_values: true,
            },
        ),
        field("enum", false, Rule::Enum(&["stat"])),
        field("id", false, Rule::Id(IdKind::DicomUid)),
        field(
            "list",
            true,
            Rule::List {
                min: None,
                max: None,
                item: &TEXT,
                nullable_items: true,
            },
        ),
        field(
            "number",
            false,
            Rule::Number {
                min: None,
                max: None,
                whole: false,
            },
        ),
        field("object", false, Rule::Object(&INNER)),
        field("shown", true, TEXT),
        field("text", false, TEXT),
    ];

    fn print(value: &serde_json::Value) -> String {
        format!(
            "{:?}",
            Shown::new(FIELDS, pairs(value.as_object().unwrap()))
        )
    }

    #[test]
    fn what_prints() {
        let value = json!({
            "enum": "stat", "id": "1.2", "list": ["CT", null], "number": 2.5, "shown": "CT",
            "text": null,
        });
        assert_eq!(
            print(&value),
            r#"{"enum": "stat", "id": "1.2", "list": ["CT", null], "number": 2.5, "shown": "CT", "text": null}"#
        );
    }

    #[test]
    fn no_control_character_gets_out() {
        let printed = print(&json!({"shown": "a\r\n\u{1b}\u{85}\u{7f}"}));
        assert!(!printed.chars().any(char::is_control), "{printed:?}");
    }

    #[test]
    fn what_does_not() {
        let value = json!({
            "map": {"SECRET": "SECRET"}, "enum": "SECRET", "id": "SECRET", "number": "SECRET",
            "object": {"text": "SECRET", "SECRET": 1}, "text": "SECRET", "SECRET": "SECRET",
        });
        let printed = print(&value);
        assert!(!printed.contains("SECRET"), "{printed}");
        assert!(printed.contains(r#""map": {1 redacted}"#), "{printed}");
    }

    #[test]
    fn a_field_that_is_called_harmless_does_not_show_unknown_enum_values_or_odd_ids() {
        static HARMLESS: &[Field] = &[
            field("enum", true, Rule::Enum(&["stat"])),
            field("id", true, Rule::Id(IdKind::DicomUid)),
            field(
                "number",
                true,
                Rule::Number {
                    min: None,
                    max: None,
                    whole: false,
                },
            ),
        ];
        let value = json!({"enum": "SECRET", "id": "SECRET", "number": "SECRET"});
        let printed = format!(
            "{:?}",
            Shown::new(HARMLESS, pairs(value.as_object().unwrap()))
        );
        assert!(!printed.contains("SECRET"), "{printed}");
    }
}
