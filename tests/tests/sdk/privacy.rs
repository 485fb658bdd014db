//! Nothing private is printed: every text that the spec does not call harmless is hidden.

use std::fmt::Debug;

use avara_codegen::model::{Property, Shape, Type};
use avara_tests::calls::{call, visit};
use avara_tests::dispatch::{Given, Visitor};
use avara_tests::server::{KEY, Recorder};
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
        Type::TextMap { .. } | Type::JsonMap { .. } => json!({ MARKER: MARKER }),
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
                Type::Text { .. } | Type::TextMap { .. } | Type::JsonMap { .. }
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

/// A request builder, its error and its client, with every text marked.
#[tokio::test]
async fn no_request_and_no_error_prints_a_private_text() {
    let echo = json!({ "message": format!("no such patient: {MARKER}"), "detail": MARKER });
    let refusal = wiremock::ResponseTemplate::new(422).set_body_json(&echo);
    let recorder = Recorder::with(refusal).await;
    let client = recorder.client();
    for operation in &spec::api().operations {
        let mut given = Given::from_request(&json!({ "path": path(operation) }));
        for parameter in operation
            .query
            .iter()
            .filter(|parameter| !parameter.is_shown())
        {
            given = given.with_query(&parameter.wire, json!(MARKER));
        }
        if let Some(body) = &operation.body {
            let value = instances::marked(&body.schema, MARKER);
            for (name, value) in value.as_object().unwrap() {
                given = given.with_body(name, value.clone());
            }
        }
        let error = call(&client, &operation.id, &given).await.unwrap_err();
        for printed in [
            format!("{error}"),
            format!("{error:?}"),
            format!("{error:#?}"),
            chain(&error),
        ] {
            assert!(!printed.contains(MARKER), "{}: {printed}", operation.id);
            assert!(!printed.contains(KEY), "{}: {printed}", operation.id);
        }
    }
    assert!(!format!("{client:?}").contains(KEY));
}

fn path(operation: &avara_codegen::model::Operation) -> Value {
    let parameters = operation.path_params.iter();
    parameters
        .map(|parameter| (parameter.wire.clone(), instances::value(parameter)))
        .collect::<serde_json::Map<_, _>>()
        .into()
}

fn chain(error: &dyn std::error::Error) -> String {
    let mut text = String::new();
    let mut source = error.source();
    while let Some(error) = source {
        text += &format!("{error} {error:?} ");
        source = error.source();
    }
    text
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
