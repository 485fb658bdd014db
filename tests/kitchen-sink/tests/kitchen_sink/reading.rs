//! Replies are read leniently at every depth, written back exactly, and printed without what is
//! private.

use std::fmt::Debug;

use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Value, json};

use crate::calls::visit;
use crate::dispatch::Visitor;
use crate::instances::{self, Fill, instance};
use crate::{schemas, spec};

struct RoundTrip<'a>(&'a str);

impl Visitor for RoundTrip<'_> {
    type Output = Result<String, String>;

    fn visit<T: Serialize + DeserializeOwned + Debug>(self) -> Self::Output {
        let read: T = serde_json::from_str(self.0).map_err(|error| error.to_string())?;
        serde_json::to_string(&read).map_err(|error| error.to_string())
    }
}

fn round_trip(schema: &str, json: &str) -> Value {
    let written = visit(schema, RoundTrip(json)).unwrap_or_else(|| panic!("no type for {schema}"));
    let written = written.unwrap_or_else(|error| panic!("{schema}: {error}\n{json}"));
    serde_json::from_str(&written).unwrap()
}

#[test]
fn full_and_minimal_values_of_every_type_read_and_write_back() {
    for name in spec::api().schemas.keys() {
        for fill in [Fill::Full, Fill::Minimal] {
            let value = instance(name, fill);
            assert_eq!(
                schemas::violations(name, &value),
                Vec::<String>::new(),
                "the test's own value"
            );
            assert_eq!(
                round_trip(name, &value.to_string()),
                value,
                "{name} {fill:?}"
            );
        }
    }
}

/// Times without a zone and whole numbers with a fraction, wherever they appear.
#[test]
fn odd_forms_are_read_at_every_depth() {
    for name in spec::api().schemas.keys() {
        let value = instance(name, Fill::Full);
        let odd = odd(&value).to_string();
        assert_eq!(round_trip(name, &odd), value, "{name}: {odd}");
    }
}

fn odd(value: &Value) -> Value {
    match value {
        Value::String(text) => json!(text.replace("2024-01-15T10:00:00Z", "2024-01-15 10:00")),
        Value::Number(number) => json!(number.as_f64()),
        Value::Array(items) => items.iter().map(odd).collect(),
        Value::Object(fields) => {
            let fields = fields.iter();
            Value::Object(
                fields
                    .map(|(name, value)| (name.clone(), odd(value)))
                    .collect(),
            )
        }
        other => other.clone(),
    }
}

#[test]
fn what_is_missing_is_null_or_empty() {
    for schema in ["Everything", "EverythingEvent"] {
        let object = spec::api().schema(schema).unwrap().object().unwrap();
        for property in object
            .properties
            .iter()
            .filter(|property| property.required)
        {
            let expected = match (property.nullable, property.ty.is_collection()) {
                (true, _) => Value::Null,
                (false, true) => instances::empty(&property.ty),
                (false, false) => continue,
            };
            let name = &property.wire;
            let mut without = instance(schema, Fill::Minimal);
            without.as_object_mut().unwrap().remove(name);
            let mut with_null = without.clone();
            with_null[name] = Value::Null;
            for value in [without, with_null] {
                let read = round_trip(schema, &value.to_string());
                assert_eq!(read[name], expected, "{schema}.{name}: {value}");
            }
        }
    }
}

struct Printed<'a>(&'a Value);

impl Visitor for Printed<'_> {
    type Output = String;

    fn visit<T: Serialize + DeserializeOwned + Debug>(self) -> String {
        let value: T = serde_json::from_value(self.0.clone()).expect("a value of the type");
        format!("{value:?}\n{value:#?}")
    }
}

#[test]
fn nothing_private_is_printed() {
    const MARKER: &str = "SECRET";
    for (name, schema) in &spec::api().schemas {
        if schema.object().is_some() {
            let printed = visit(name, Printed(&instances::odd(name, MARKER))).unwrap();
            assert!(!printed.contains(MARKER), "{name}: {printed}");
        }
    }
}
