//! Requests carry exactly what was set.

use avara_client::ErrorKind;
use avara_client::types::{EverythingUpdateParams, NestedUpdate, Thing};
use avara_codegen::model::Property;
use avara_test_kit::{Reply, Server};
use serde_json::{Value, json};

use crate::calls::call;
use crate::dispatch::Given;
use crate::instances::{self, Fill, instance};
use crate::server::{Clients as _, KEY};
use crate::{Client, spec};

const ID: &str = "thg_0123456789abcdef0123456789abcdef";

/// A server that answers one operation with everything, and a client of it.
struct Stage {
    id: &'static str,
    server: Server,
    client: Client,
}

impl Stage {
    fn of(id: &'static str) -> Self {
        let reply = &spec::operation(id).response;
        let server = Server::start([Reply::json(200, instance(reply, Fill::Full))]);
        let client = server.client();
        Self { id, server, client }
    }

    /// Sends a request, and returns what was sent: the method, the target and the body.
    async fn sent(&self, given: &Given) -> Result<(String, String, Value), avara_client::Error> {
        self.server.forget();
        call(&self.client, self.id, given).await?;
        let request = self.server.one();
        Ok((
            request.method().to_owned(),
            request.target().to_owned(),
            request.json(),
        ))
    }
}

async fn sent(
    id: &'static str,
    given: &Given,
) -> Result<(String, String, Value), avara_client::Error> {
    Stage::of(id).sent(given).await
}

fn given(request: &Value) -> Given {
    Given::from_request(request)
}

fn fields() -> &'static [Property] {
    let schema = spec::api().schema("EverythingUpdateParams").unwrap();
    &schema.object().unwrap().properties
}

#[tokio::test]
async fn each_method_of_http_is_used() {
    let body = instance("EverythingCreateParams", Fill::Full);
    let path = json!({ "thingId": ID });
    for (id, request, method, url) in [
        (
            "kinds.create",
            json!({ "body": body }),
            "POST",
            "/v1/kinds/everything".to_owned(),
        ),
        (
            "kinds.replace",
            json!({ "path": path, "body": instance("Thing", Fill::Full) }),
            "PUT",
            format!("/v1/kinds/everything/{ID}"),
        ),
        (
            "kinds.update",
            json!({ "path": path }),
            "PATCH",
            format!("/v1/kinds/everything/{ID}"),
        ),
        (
            "kinds.retrieve",
            json!({ "path": path }),
            "GET",
            format!("/v1/kinds/everything/{ID}"),
        ),
        (
            "kinds.delete",
            json!({ "path": path }),
            "DELETE",
            format!("/v1/kinds/everything/{ID}"),
        ),
    ] {
        let sent = sent(id, &given(&request)).await.unwrap();
        assert_eq!((sent.0.as_str(), &sent.1), (method, &url), "{id}");
        if let Some(body) = request.get("body") {
            assert_eq!(&sent.2, body, "{id}");
        }
    }
}

#[tokio::test]
async fn a_patch_sends_absent_null_empty_and_a_value_as_they_are() {
    let path = json!({ "thingId": ID });
    let one = |name: &str, value: &Value| given(&json!({ "path": path, "body": { name: value } }));
    let nothing = given(&json!({ "path": path }));
    let stage = Stage::of("kinds.update");
    assert_eq!(stage.sent(&nothing).await.unwrap().2, json!({}));
    for property in fields() {
        let name = &property.wire;
        let mut values = vec![instances::value(property)];
        if property.nullable {
            values.push(Value::Null);
        }
        if property.ty.is_collection() {
            values.push(instances::empty(&property.ty));
        }
        for value in values {
            let (.., body) = stage.sent(&one(name, &value)).await.unwrap();
            assert_eq!(body, json!({ name: value }), "{name}");
        }
    }
}

#[test]
fn a_body_as_a_value_does_so_too() {
    for property in fields() {
        let name = &property.wire;
        let mut bodies = vec![json!({}), json!({ name: instances::value(property) })];
        if property.nullable {
            bodies.push(json!({ name: null }));
        }
        for body in bodies {
            let read: EverythingUpdateParams = serde_json::from_value(body.clone()).unwrap();
            assert_eq!(serde_json::to_value(&read).unwrap(), body, "{name}");
        }
    }
    let nested = NestedUpdate::new().clear_note().size(1.0).counts([3]);
    let body = json!({ "note": null, "size": 1, "counts": [3] });
    assert_eq!(serde_json::to_value(&nested).unwrap(), body);
}

#[tokio::test]
async fn whole_numbers_are_written_without_a_fraction() {
    let server = Server::start([Reply::json(200, instance("Everything", Fill::Full))]);
    let kinds = server.client();
    let update = kinds
        .kinds()
        .update(ID)
        .number_optional(165.0)
        .number_list_optional([2.0]);
    let update = update
        .number_map_optional([("a", 3.0)])
        .number_gaps_optional([Some(4.0), None]);
    let update = update
        .thing_optional(Thing::new(5.0))
        .number_list_map_optional([("a", vec![6.0])]);
    update.await.unwrap();
    let request = server.one();
    let body = request.body;
    for part in [
        r#""numberOptional":165"#,
        r#""numberListOptional":[2]"#,
        r#""numberMapOptional":{"a":3}"#,
        r#""numberGapsOptional":[4,null]"#,
        r#""thingOptional":{"size":5}"#,
        r#""numberListMapOptional":{"a":[6]}"#,
    ] {
        assert!(body.contains(part), "{part}: {body}");
    }
}

/// JSON has no form for them, and null in their place would clear the field.
#[tokio::test]
async fn what_is_not_a_number_is_not_sent() {
    let client = Client::builder()
        .api_key(KEY)
        .base_url("http://127.0.0.1:9")
        .build()
        .unwrap();
    let update = || client.kinds().update(ID);
    let nan = f64::NAN;
    for request in [
        update().number_optional(nan),
        update().number_either(f64::INFINITY),
        update().number_list_either([1.0, nan]),
        update().number_gaps_either([Some(nan), None]),
        update().number_map_either([("a", nan)]),
        update().number_map_gaps_either([("a", Some(nan))]),
        update().number_list_map_either([("a", vec![nan])]),
        update().thing_either(Thing::new(nan)),
        update().thing_list_either([Thing::new(nan)]),
        update().nested(NestedUpdate::new().size(nan)),
        update().body(&EverythingUpdateParams::new().number_either(nan)),
    ] {
        let error = request.await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{error}");
        assert!(
            error.to_string().contains("cannot be written as JSON"),
            "{error}"
        );
    }
    let list = client.kinds().list().number_optional(nan);
    assert_eq!(list.await.unwrap_err().kind(), ErrorKind::InvalidRequest);
}

#[tokio::test]
async fn queries_have_every_kind_of_value() {
    let operation = spec::operation("kinds.list");
    let query: serde_json::Map<String, Value> = operation
        .query
        .iter()
        .map(|parameter| (parameter.wire.clone(), instances::value(parameter)))
        .collect();
    let (method, url, _) = sent("kinds.list", &given(&json!({ "query": query })))
        .await
        .unwrap();
    assert_eq!(method, "GET");
    for pair in [
        "textOptional=text",
        "wholeOptional=3",
        "numberOptional=1.5",
        "flagOptional=true",
        "timeOptional=2024-01-15T10%3A00%3A00Z",
        "colourOptional=red",
        "timeListOptional=2024-01-15T10%3A00%3A00Z",
        "numberListOptional=1.5",
    ] {
        assert!(url.contains(pair), "{pair}: {url}");
    }
    let names = operation
        .query
        .iter()
        .map(|parameter| format!("{}=", parameter.wire));
    for name in names {
        assert!(url.contains(&name), "{name} {url}");
    }
}

#[tokio::test]
async fn difficult_names_go_over_the_wire_as_they_are() {
    let body = instance("OddParams", Fill::Full);
    let request = given(&json!({ "body": body }));
    assert_eq!(sent("names.replace", &request).await.unwrap().2, body);
}
