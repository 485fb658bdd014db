//! Checks the form of a reply against its documentation, and finds every problem at once. It is
//! stricter than reading the reply.

use serde_json::{Map, Value};

use crate::Violation;
use crate::rules::{Field, FieldPath, Object, Problem, Rule};

/// Returns every difference between a reply and the form of this object.
pub(super) fn check(object: &Object, reply: &Map<String, Value>) -> Vec<Violation> {
    let mut shape = Shape(Vec::new());
    shape.object(object, reply, &FieldPath::Root);
    shape.0
}

/// The violations found so far.
struct Shape(Vec<Violation>);

impl Shape {
    fn report(&mut self, path: &FieldPath<'_>, problem: impl Into<Problem>) {
        self.0.push(Violation::at(path, problem));
    }

    fn object(&mut self, object: &Object, fields: &Map<String, Value>, path: &FieldPath<'_>) {
        for field in object.fields {
            let path = FieldPath::Field(path, field.name);
            match fields.get(field.name) {
                None if field.required => self.report(&path, Problem::Required),
                None => {}
                Some(Value::Null) if field.nullable => {}
                Some(value) => self.value(&field.rule, value, &path),
            }
        }
        let unknown = fields
            .keys()
            .filter(|name| !object.fields.iter().any(|field| field.name == **name));
        for name in unknown {
            let meant = likely(object.fields, name);
            let shown = shown(name);
            let path = FieldPath::Field(path, &shown);
            let violation = Violation::at(&path, Problem::Unknown { meant });
            self.0.push(if shown == *name {
                violation
            } else {
                violation.without_pointer()
            });
        }
    }

    fn value(&mut self, rule: &Rule, value: &Value, path: &FieldPath<'_>) {
        if value.is_null() {
            return self.report(path, "must not be null: leave it out, or give it a value");
        }
        match (rule, value) {
            (Rule::Object(object), Value::Object(fields)) => self.object(object, fields, path),
            (
                Rule::List {
                    item,
                    nullable_items,
                    ..
                },
                Value::Array(items),
            ) => {
                for (index, value) in items.iter().enumerate() {
                    if !(value.is_null() && *nullable_items) {
                        self.value(item, value, &FieldPath::Item(path, index));
                    }
                }
            }
            (
                Rule::Map {
                    value: rule,
                    nullable_values,
                    ..
                },
                Value::Object(map),
            ) => {
                for value in map.values() {
                    if !(value.is_null() && *nullable_values) {
                        self.value(rule, value, &FieldPath::AnyValue(path));
                    }
                }
            }
            (Rule::Enum(values), Value::String(text)) if !values.contains(&text.as_str()) => {
                self.report(path, format!("must be one of {}", values.join(", ")));
            }
            _ if rule.fits(value) => {}
            _ => self.report(path, format!("must be {}", rule.kind())),
        }
    }
}

/// Returns the field that a name is a misspelling of: with other capitals, or with one letter too
/// many or too few.
fn likely(fields: &[Field], name: &str) -> Option<&'static str> {
    let letters = |text: &str| text.to_lowercase().replace(['_', '-'], "");
    let name = letters(name);
    let is_near = |field: &&Field| {
        let field = letters(field.name);
        field == name || is_one_letter_away(&field, &name) || is_one_letter_away(&name, &field)
    };
    fields.iter().find(is_near).map(|field| field.name)
}

fn is_one_letter_away(long: &str, short: &str) -> bool {
    long.char_indices().any(|(at, letter)| {
        let rest = &long[at + letter.len_utf8()..];
        short.strip_prefix(&long[..at]) == Some(rest)
    })
}

/// The longest name that can be a misspelling.
const LONGEST_NAME: usize = 64;

/// Returns a name from outside in a form that fits a line of a log.
fn shown(name: &str) -> String {
    let mut shown: String = name.escape_debug().take(LONGEST_NAME).collect();
    if shown.len() < name.len() {
        shown.push('…');
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::{likely, shown};
    use crate::rules::{Field, Rule};

    #[test]
    fn a_misspelt_name_is_recognised() {
        let fields = [
            Field::required("urls", Rule::Bool),
            Field::required("studyInstanceUID", Rule::Bool),
        ];
        for name in ["url", "urlss", "Urls", "uurls"] {
            assert_eq!(likely(&fields, name), Some("urls"), "{name}");
        }
        for name in [
            "studyInstanceUid",
            "study_instance_uid",
            "StudyInstanceUIDs",
        ] {
            assert_eq!(likely(&fields, name), Some("studyInstanceUID"), "{name}");
        }
        for name in ["", "links", "error", "é"] {
            assert_eq!(likely(&fields, name), None, "{name}");
        }
    }

    #[test]
    fn a_name_that_is_none_does_no_harm() {
        assert_eq!(shown("a\u{1b}[2J\n"), r"a\u{1b}[2J\n");
        assert_eq!(shown(&"a".repeat(1000)).chars().count(), 65);
    }
}
