//! Nothing private is printed: every text that the spec does not call harmless is hidden.

use std::fmt::Debug;

use avara_codegen::model::{Property, Shape, Type};
use avara_tests::calls::visit;
use avara_tests::dispatch::Visitor;
use avara_tests::server::KEY;
use avara_tests::{instances, spec};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

const MARKER: &str = "ZzMarkerZz";

struct Printed<'a>(&'a Value);

impl Visitor for Printed<'_> {
    type Output = String;

    fn visit<T: DeserializeOwned + Debug>(self) -> String {
        let read: T = serde_json::from_value(self.0.clone()).unwrap();
        format!("{read:?} {read:#?}")
    }
}

#[test]
fn no_type_prints_a_private_text() {
    let mut hidden = 0;
    for (name, schema) in &spec::api().schemas {
        let Some(object) = schema.object() else {
            continue;
        };
        for property in object
            .properties
            .iter()
            .filter(|property| !property.is_shown())
        {
            let mut value = instances::instance(name, instances::Fill::Full);
            value[&property.wire] = marked(property);
            let printed = visit(name, Printed(&value)).unwrap();
            assert!(!printed.contains(MARKER), "{name}.{} prints", property.wire);
            assert!(
                printed.contains(&property.field),
                "{name}.{} is left out",
                property.wire
            );
            hidden += 1;
        }
    }
    assert!(hidden > 100, "{hidden}");
}

fn marked(property: &Property) -> Value {
    match &property.ty {
        Type::List { .. } => json!([MARKER]),
        Type::Map { .. } | Type::JsonMap { .. } => json!({ MARKER: MARKER }),
        _ => json!(MARKER),
    }
}

#[test]
fn what_the_spec_does_not_classify_is_hidden() {
    for schema in spec::api().schemas.values() {
        let Shape::Object(object) = &schema.shape else {
            continue;
        };
        for property in &object.properties {
            let is_text = matches!(
                property.ty,
                Type::Text { .. } | Type::Map { .. } | Type::JsonMap { .. }
            );
            assert!(
                !is_text || property.sensitivity.is_some(),
                "{}.{}",
                schema.name,
                property.wire
            );
        }
    }
}

#[test]
fn a_builder_shows_what_it_asks_but_not_about_whom() {
    let client = avara_client::Client::new(KEY).unwrap();
    let request = client
        .viewer()
        .users()
        .list()
        .email(MARKER)
        .level("admin")
        .limit(5);
    let printed = format!("{request:?}");
    assert!(
        printed.contains("viewer.users.list") && printed.contains("admin") && printed.contains('5'),
        "{printed}"
    );
    assert!(
        !printed.contains(MARKER) && !printed.contains(KEY),
        "{printed}"
    );
}
