//! PATCH bodies: for every field, absent, null, a value and empty give exactly the right JSON.

use avara_client::ErrorKind;
use avara_codegen::model::{Http, Operation, Property, Type};
use avara_test_kit::{Reply, Server};
use avara_tests::calls::call;
use avara_tests::dispatch::Given;
use avara_tests::server::Clients as _;
use avara_tests::{instances, samples, spec};
use serde_json::{Value, json};

/// Every PATCH operation with each of its fields.
fn fields() -> Vec<(&'static Operation, &'static Property)> {
    let patches = spec::api()
        .operations
        .iter()
        .filter(|operation| operation.http == Http::Patch);
    patches
        .flat_map(|operation| {
            let schema = &operation.body.as_ref().expect("a PATCH has a body").schema;
            let object = spec::api()
                .schema(schema)
                .and_then(|schema| schema.object())
                .unwrap();
            object
                .properties
                .iter()
                .map(move |property| (operation, property))
        })
        .collect()
}

/// Sends one field and gives back the body as it was sent.
async fn sent(
    operation: &Operation,
    field: Option<(&str, Value)>,
) -> Result<Value, avara_client::Error> {
    let server = Server::start([Reply::json(200, spec::reply_example(operation))]);
    let mut given = path_of(operation);
    if let Some((name, value)) = field {
        given = given.with_body(name, value);
    }
    call(&server.client(), &operation.id, &given).await?;
    Ok(server.one().json())
}

fn path_of(operation: &Operation) -> Given {
    let full = samples::request(&operation.id, "full").expect("a full sample");
    Given::from_request(&json!({ "path": full["path"] }))
}

#[test]
fn there_are_patches_to_test() {
    assert!(fields().len() > 40, "{}", fields().len());
}

#[tokio::test]
async fn nothing_set_sends_an_empty_object() {
    for (operation, _) in fields() {
        assert_eq!(
            sent(operation, None).await.unwrap(),
            json!({}),
            "{}",
            operation.id
        );
    }
}

#[tokio::test]
async fn a_value_is_sent_alone() {
    for (operation, property) in fields() {
        let value = instances::value(property);
        // `canCreateReports: true` needs an NPI number beside it.
        let value = if property.ty == Type::Boolean {
            json!(false)
        } else {
            value
        };
        let body = sent(operation, Some((&property.wire, value.clone())))
            .await
            .unwrap();
        assert_eq!(
            body,
            json!({ &property.wire: value }),
            "{} {}",
            operation.id,
            property.wire
        );
    }
}

#[tokio::test]
async fn null_is_sent_as_null() {
    let mut tested = 0;
    for (operation, property) in fields() {
        if property.nullable {
            let body = sent(operation, Some((&property.wire, Value::Null)))
                .await
                .unwrap();
            assert_eq!(
                body,
                json!({ &property.wire: null }),
                "{} {}",
                operation.id,
                property.wire
            );
            tested += 1;
        }
    }
    assert!(tested > 20, "{tested}");
}

#[tokio::test]
async fn empty_lists_and_maps_are_sent_as_such() {
    let mut tested = 0;
    for (operation, property) in fields() {
        if property.ty.is_collection() {
            let empty = instances::empty(&property.ty);
            let body = sent(operation, Some((&property.wire, empty.clone())))
                .await
                .unwrap();
            assert_eq!(
                body,
                json!({ &property.wire: empty }),
                "{} {}",
                operation.id,
                property.wire
            );
            tested += 1;
        }
    }
    assert!(tested >= 5, "{tested}");
}

#[tokio::test]
async fn an_empty_text_is_sent_or_refused_but_never_dropped() {
    for (operation, property) in fields() {
        let Type::Text { min, .. } = property.ty else {
            continue;
        };
        let reply = sent(operation, Some((&property.wire, json!("")))).await;
        if min.is_some_and(|min| min > 0) || property.form.is_some() {
            let error = reply.expect_err("too short");
            assert_eq!(
                error.kind(),
                ErrorKind::InvalidRequest,
                "{} {}",
                operation.id,
                property.wire
            );
        } else {
            assert_eq!(
                reply.unwrap(),
                json!({ &property.wire: "" }),
                "{} {}",
                operation.id,
                property.wire
            );
        }
    }
}

/// The same for the fields of objects inside PATCH bodies, which have no setter of a request.
#[test]
fn nested_patch_objects_keep_absent_null_and_values_apart() {
    use avara_client::types::AutoScribeStudyUpdateParamsReportMetadata as Metadata;

    assert_eq!(serde_json::to_value(Metadata::new()).unwrap(), json!({}));
    let changed = Metadata::new().mrn("MRN-1").clear_age();
    let body = json!({ "mrn": "MRN-1", "age": null });
    assert_eq!(serde_json::to_value(&changed).unwrap(), body);
    assert_eq!(serde_json::from_value::<Metadata>(body).unwrap(), changed);
}
