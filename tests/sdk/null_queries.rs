//! Nullable query parameters have a null form, sent as `name=` and kept while paging.

use avara_client::types::UserId;
use avara_codegen::model::{Operation, Property};
use avara_test_kit::{Reply, Server};
use avara_tests::calls::call;
use avara_tests::dispatch::Given;
use avara_tests::server::Clients as _;
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
            let server = Server::start([Reply::json(200, spec::reply_example(operation))]);
            let given = Given::default().with_query(&parameter.wire, value);
            call(&server.client(), &operation.id, &given).await.unwrap();
            let request = server.one();
            let expected = format!("{}={sent}", parameter.wire);
            assert_eq!(request.query(), Some(expected.as_str()), "{}", operation.id);
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
    let server = Server::start([Reply::json(
        200,
        json!({ "studies": [], "hasMore": true, "cursor": "bmV4dA==" }),
    )]);
    let client = server.client();
    let page = client
        .viewer()
        .studies()
        .list()
        .assigned_to_null()
        .await
        .unwrap();
    page.next().await.unwrap();
    let queries: Vec<_> = server
        .received()
        .iter()
        .map(|request| request.query().unwrap().to_owned())
        .collect();
    assert_eq!(queries, ["assignedTo=", "assignedTo=&cursor=bmV4dA%3D%3D"]);
}

#[tokio::test]
async fn unset_is_neither() {
    let server = Server::start([Reply::json(200, json!({ "studies": [], "hasMore": false }))]);
    let client = server.client();
    client.viewer().studies().list().await.unwrap();
    let id = UserId::parse("usr_1234567890abcdef1234567890abcdef").unwrap();
    client
        .viewer()
        .studies()
        .list()
        .assigned_to(&id)
        .await
        .unwrap();
    let requests = server.received();
    assert_eq!(requests[0].query(), None);
    assert_eq!(
        requests[1].query(),
        Some("assignedTo=usr_1234567890abcdef1234567890abcdef")
    );
}
