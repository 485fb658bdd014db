//! Values of every schema, made from the model.

use avara_codegen::model::{IdKind, Object, Property, Shape, TextForm, Type};
use serde_json::{Map, Value, json};

use crate::spec::api;

/// The fields of an object that are filled in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fill {
    /// Every field.
    Full,
    /// Required fields alone; null where that is allowed.
    Minimal,
}

/// Returns a text, padded to its length.
pub const TEXT: &str = "text";

/// Returns a valid value of a schema.
pub fn instance(schema: &str, fill: Fill) -> Value {
    Filling::of(TEXT, fill).schema(schema)
}

/// Returns a value of a schema with all that must not be printed: private texts, and values of
/// enums that nobody documents.
pub fn private(schema: &str, marker: &str) -> Value {
    Filling::private(marker).schema(schema)
}

/// The same of a property or parameter.
pub fn private_value(property: &Property, marker: &str) -> Value {
    Filling::private(marker).property(property)
}

/// Returns the same, where ids have not the documented form either: a server may send such, and a
/// user may try to.
pub fn odd(schema: &str, marker: &str) -> Value {
    let filling = Filling {
        ids: Some(marker),
        ..Filling::private(marker)
    };
    filling.schema(schema)
}

/// Returns a valid value of a property or parameter.
pub fn value(property: &Property) -> Value {
    Filling::of(TEXT, Fill::Full).property(property)
}

/// The source of a value.
#[derive(Clone, Copy)]
struct Filling<'a> {
    fill: Fill,
    harmless: &'a str,
    private: &'a str,
    /// Instead of valid ones.
    enums: Option<&'a str>,
    ids: Option<&'a str>,
}

impl<'a> Filling<'a> {
    fn of(text: &'a str, fill: Fill) -> Self {
        Self {
            fill,
            harmless: text,
            private: text,
            enums: None,
            ids: None,
        }
    }

    fn private(marker: &'a str) -> Self {
        Self {
            private: marker,
            enums: Some(marker),
            ..Self::of(TEXT, Fill::Full)
        }
    }

    fn schema(self, name: &str) -> Value {
        let schema = api().schema(name);
        let schema = schema.unwrap_or_else(|| panic!("there is no schema {name}"));
        match (&schema.shape, self.ids, self.enums) {
            (Shape::Id(_), Some(text), _) | (Shape::Enum(_), _, Some(text)) => json!(text),
            (Shape::Id(kind), ..) => id(kind),
            (Shape::Enum(values), ..) => json!(values[0].wire),
            (Shape::Object(object), ..) => self.object(object),
            (Shape::Union(union), ..) => self.ty(&union.variants[0].ty, self.private),
        }
    }

    fn object(self, object: &Object) -> Value {
        let mut fields = Map::new();
        if let Some(event_type) = &object.event_type {
            fields.insert("type".into(), json!(event_type));
        }
        for property in &object.properties {
            let value = match self.fill {
                Fill::Minimal if !property.required => continue,
                Fill::Minimal if property.nullable => Value::Null,
                Fill::Full | Fill::Minimal => self.property(property),
            };
            fields.insert(property.wire.clone(), value);
        }
        Value::Object(fields)
    }

    fn property(self, property: &Property) -> Value {
        let text = if property.is_shown() {
            self.harmless
        } else {
            self.private
        };
        match &property.form {
            Some(TextForm::Uri(scheme)) => json!(format!("{scheme}://{text}")),
            Some(TextForm::Digits { min, .. }) => {
                let digits = DIGITS.chars().cycle();
                json!(
                    digits
                        .zip(0..*min)
                        .map(|(digit, _)| digit)
                        .collect::<String>()
                )
            }
            None => self.ty(&property.ty, text),
        }
    }

    fn ty(self, ty: &Type, text: &str) -> Value {
        match ty {
            Type::Ref(name) => self.schema(name),
            Type::Text { min, max } => json!(fitted(text, *min, *max)),
            Type::Boolean => json!(true),
            Type::Whole { min, max } => json!(min.unwrap_or(3).max(1).min(max.unwrap_or(i64::MAX))),
            Type::Number => json!(1.5),
            Type::DateTime => json!("2024-01-15T10:00:00Z"),
            Type::List { min: None, .. } | Type::Map { .. } | Type::JsonMap { .. }
                if self.fill == Fill::Minimal =>
            {
                empty(ty)
            }
            Type::List {
                item,
                nullable_items,
                ..
            } => {
                let gap = nullable_items.then_some(Value::Null);
                let items = std::iter::once(self.ty(item, text)).chain(gap);
                items.collect()
            }
            Type::Map {
                value,
                nullable_values,
                ..
            } => {
                let gap = nullable_values.then(|| (format!("{text}s"), Value::Null));
                let entry = (text.to_owned(), self.ty(value, text));
                Value::Object(std::iter::once(entry).chain(gap).collect())
            }
            Type::JsonMap { .. } => json!({ text: text }),
        }
    }
}

fn id(kind: &IdKind) -> Value {
    match kind {
        IdKind::Prefixed(prefix) => json!(format!("{prefix}{}", "0123456789abcdef".repeat(2))),
        IdKind::Uuid => json!("0f6ea3a2-60b4-4c9b-9f13-7a2d7f1d4c11"),
        IdKind::DicomUid => json!("1.2.840.113619.2.55.3.1"),
    }
}

/// The digits that a telephone number is made of, again and again.
pub const DIGITS: &str = "5550173";

/// Returns an empty list or map.
pub fn empty(ty: &Type) -> Value {
    if matches!(ty, Type::List { .. }) {
        json!([])
    } else {
        json!({})
    }
}

fn fitted(text: &str, min: Option<u64>, max: Option<u64>) -> String {
    let min = usize::try_from(min.unwrap_or(0)).unwrap_or(0);
    let max = usize::try_from(max.unwrap_or(u64::MAX)).unwrap_or(usize::MAX);
    let padded = text.chars().chain(std::iter::repeat('x'));
    padded.take(text.chars().count().clamp(min, max)).collect()
}
