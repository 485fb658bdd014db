//! Feature `schemars`: the schema of each type agrees with the spec's and with what serde does.

use std::fmt::Debug;

use avara_tests::calls::visit;
use avara_tests::dispatch::Visitor;
use avara_tests::instances::{Fill, instance};
use avara_tests::{schemas, spec};
use schemars::{JsonSchema, schema_for};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Value, json};

struct SchemaOf;

impl Visitor for SchemaOf {
    type Output = Value;

    fn visit<T: Serialize + DeserializeOwned + JsonSchema + Debug>(self) -> Value {
        schema_for!(T).to_value()
    }
}

fn schema_of(name: &str) -> Value {
    visit(name, SchemaOf).unwrap_or_else(|| panic!("no type for {name}"))
}

#[test]
fn every_schema_has_the_spec_s_keywords() {
    for (name, schema) in &spec::api().schemas {
        let ours = schema_of(name);
        let theirs = &spec::spec().document()["components"]["schemas"][name];
        assert_eq!(ours["title"], schema.rust, "{name}");
        for keyword in [
            "type",
            "enum",
            "required",
            "pattern",
            "minLength",
            "maxLength",
            "format",
        ] {
            assert_eq!(ours[keyword], theirs[keyword], "{name} {keyword}");
        }
        for (wire, property) in theirs["properties"].as_object().into_iter().flatten() {
            let ours = &ours["properties"][wire];
            assert_eq!(
                is_nullable(ours),
                property["nullable"] == true,
                "{name}.{wire}"
            );
            for keyword in [
                "format",
                "pattern",
                "minLength",
                "maxLength",
                "minItems",
                "maxItems",
                "maxProperties",
                "minimum",
                "maximum",
                "enum",
            ] {
                assert_eq!(ours[keyword], property[keyword], "{name}.{wire} {keyword}");
            }
        }
        let count = |node: &Value| {
            node["properties"]
                .as_object()
                .map_or(0, serde_json::Map::len)
        };
        assert_eq!(count(&ours), count(theirs), "{name}");
    }
}

fn is_nullable(schema: &Value) -> bool {
    let names_null = |ty: &Value| {
        ty == "null"
            || ty
                .as_array()
                .is_some_and(|types| types.contains(&json!("null")))
    };
    names_null(&schema["type"])
        || schema["anyOf"]
            .as_array()
            .into_iter()
            .flatten()
            .any(|choice| names_null(&choice["type"]))
}

/// Two translations of the spec, the generator's and the tests', must judge alike.
#[test]
fn what_the_types_write_fits_both_translations() {
    for name in spec::api().schemas.keys() {
        let validator = jsonschema::validator_for(&schema_of(name)).unwrap();
        for fill in [Fill::Full, Fill::Minimal] {
            let value = instance(name, fill);
            assert!(
                validator.is_valid(&value),
                "{name} {fill:?}: {:?}",
                validator.iter_errors(&value).next()
            );
            for (wire, broken) in broken(&value) {
                assert_eq!(
                    validator.is_valid(&broken),
                    schemas::violations(name, &broken).is_empty(),
                    "{name} without or with a wrong {wire}"
                );
            }
        }
    }
}

/// The value with each field once missing, once null, once of another type.
fn broken(value: &Value) -> Vec<(String, Value)> {
    let mut all = Vec::new();
    for wire in value
        .as_object()
        .into_iter()
        .flat_map(serde_json::Map::keys)
    {
        for change in [None, Some(Value::Null), Some(json!([[7]]))] {
            let mut value = value.clone();
            let fields = value.as_object_mut().unwrap();
            match change {
                None => drop(fields.remove(wire)),
                Some(other) => drop(fields.insert(wire.clone(), other)),
            }
            all.push((wire.clone(), value));
        }
    }
    all
}
