//! The JSON Schemas of the types judge as the spec's do.

use std::fmt::Debug;

use schemars::{JsonSchema, schema_for};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Value, json};

use crate::calls::visit;
use crate::dispatch::Visitor;
use crate::instances::{Fill, instance};
use crate::{schemas, spec};

struct SchemaOf;

impl Visitor for SchemaOf {
    type Output = Value;

    fn visit<T: Serialize + DeserializeOwned + JsonSchema + Debug>(self) -> Value {
        schema_for!(T).to_value()
    }
}

#[test]
fn every_value_is_judged_alike() {
    for name in spec::api().schemas.keys() {
        let schema = visit(name, SchemaOf).unwrap();
        let ours = jsonschema::validator_for(&schema).unwrap();
        for value in [instance(name, Fill::Full), instance(name, Fill::Minimal)] {
            assert!(ours.is_valid(&value), "{name}");
            for (wire, wrong) in wrong(&value) {
                let by_spec = schemas::violations(name, &wrong);
                assert_eq!(
                    ours.is_valid(&wrong),
                    by_spec.is_empty(),
                    "{name}.{wire}: {by_spec:?}"
                );
            }
        }
    }
}

/// The value with each field missing, null, of another type, or with that inside.
fn wrong(value: &Value) -> Vec<(String, Value)> {
    let mut all = Vec::new();
    for wire in value
        .as_object()
        .into_iter()
        .flat_map(serde_json::Map::keys)
    {
        let changes = [
            None,
            Some(Value::Null),
            Some(json!([[7]])),
            Some(json!([null])),
            Some(json!({ "a": null })),
            Some(json!({ "a": [[7]] })),
        ];
        for change in changes {
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
