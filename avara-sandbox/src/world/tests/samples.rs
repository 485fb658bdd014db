//! The documented example requests.

use std::collections::BTreeSet;

use serde_json::Value;

use super::Tester;
use crate::spec::spec;

#[test]
fn every_full_example_succeeds_in_a_fresh_world() {
    let samples = include_str!("../../../../tests/fixtures/samples.json");
    let samples: Vec<Value> = serde_json::from_str(samples).expect("it is a list");
    let mut seen = BTreeSet::new();
    for sample in samples.iter().filter(|sample| sample["name"] == "full") {
        let Some(operation) = sample["operation"].as_str() else {
            continue;
        };
        Tester::new().call(operation, sample["request"].clone());
        seen.insert(operation.to_owned());
    }
    let all: BTreeSet<_> = spec()
        .operations
        .iter()
        .map(|operation| operation.id.clone())
        .collect();
    assert_eq!(seen, all);
}

#[test]
fn an_unknown_operation_is_refused() {
    assert_eq!(
        Tester::new().refused("viewer.studies.destroy", serde_json::json!({})),
        404
    );
}
