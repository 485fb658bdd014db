//! Nullable query parameters have a null form, sent as `name=` and kept while paging.

use avara_client::types::UserId;
use avara_codegen::model::{Operation, Property};
use avara_tests::calls::call;
use avara_tests::dispatch::Given;
use avara_tests::server::Recorder;
use avara_tests::{instances, spec};
use serde_json::{Value, json};

fn nullable() -> Vec<(&'static Operation, &'static Property)> {
    let operations = spec::api().operations.iter();
    operations
        .flat_map(|operation| {
            operation
                .query
                .iter()
                .map(move |parameter| (operation, parameter))
        })
        .filter(|(_, parameter)| parameter.nullable)
        .collect()
}

#[test]
fn all_of_them_are_known() {
    let names: Vec<_> = nullable()
        .iter()
        .map(|(operation, parameter)| format!("{}?{}", operation.id, parameter.wire))
        .collect();
    assert_eq!(
        names,
        [
            "autoScribe.clinicalReferences.list?expressCustomerId",
            "autoScribe.clinicalReferences.list?isActive",
            "autoScribe.studies.list?assignedTo",
            "autoScribe.studies.list?expressCustomerId",
            "autoScribe.studies.list?isCancelled",
            "autoScribe.users.list?canCreateReports",
            "viewer.studies.list?assignedTo",
            "viewer.studies.list?expressCustomerId",
            "viewer.studies.list?isCancelled",
        ]
    );
}

#[tokio::test]
async fn null_is_an_empty_value_and_a_value_is_a_value() {
    for (operation, parameter) in nullable() {
        for (value, sent) in [(Value::Null, String::new()), with_value(parameter)] {
            let recorder = Recorder::answering(spec::reply_example(operation)).await;
            let given = Given::default().with_query(&parameter.wire, value);
            call(&recorder.client(), &operation.id, &given)
                .await
                .unwrap();
            let request = recorder.request().await;
            let expected = format!("{}={sent}", parameter.wire);
            assert_eq!(
                request.url.query(),
                Some(expected.as_str()),
                "{}",
                operation.id
            );
        }
    }
}

fn with_value(parameter: &Property) -> (Value, String) {
    let value = instances::value(parameter);
    let sent = value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned);
    (value, sent)
}

#[tokio::test]
async fn null_is_kept_while_paging() {
    let recorder =
        Recorder::answering(&json!({ "studies": [], "hasMore": true, "cursor": "bmV4dA==" })).await;
    let client = recorder.client();
    let page = client
        .viewer()
        .studies()
        .list()
        .assigned_to_null()
        .await
        .unwrap();
    page.next().await.unwrap();
    let queries: Vec<_> = recorder
        .requests()
        .await
        .iter()
        .map(|request| request.url.query().unwrap().to_owned())
        .collect();
    assert_eq!(queries, ["assignedTo=", "assignedTo=&cursor=bmV4dA%3D%3D"]);
}

#[tokio::test]
async fn unset_is_neither() {
    let recorder = Recorder::answering(&json!({ "studies": [], "hasMore": false })).await;
    let client = recorder.client();
    client.viewer().studies().list().await.unwrap();
    let id = UserId::parse("usr_1234567890abcdef1234567890abcdef").unwrap();
    client
        .viewer()
        .studies()
        .list()
        .assigned_to(&id)
        .await
        .unwrap();
    let requests = recorder.requests().await;
    assert_eq!(requests[0].url.query(), None);
    assert_eq!(
        requests[1].url.query(),
        Some("assignedTo=usr_1234567890abcdef1234567890abcdef")
    );
}
