use crate::document::operations;
use crate::wire::{Request, get, post, request, stateless};
use serde_json::json;

fn of(operation: &crate::document::Operation, with_query: bool) -> Request {
    let query: Vec<_> = operation
        .query
        .iter()
        .map(|(name, text)| format!("{name}={text}"))
        .collect();
    let target = match query.as_slice() {
        [] => operation.path.clone(),
        _ if !with_query => operation.path.clone(),
        query => format!("{}?{}", operation.path, query.join("&")),
    };
    let request = request(&operation.method, &target);
    match &operation.body {
        Some(body) => request.json(body),
        None => request,
    }
}

#[test]
fn every_operation_answers_its_example_to_its_example() {
    let sandbox = stateless();
    let operations = operations();
    assert_eq!(operations.len(), 63);
    for operation in operations {
        for with_query in [true, false] {
            let reply = of(operation, with_query).send(&sandbox);
            assert_eq!(reply.status, 200, "{}: {reply:?}", operation.id);
            assert_eq!(reply.header("content-type"), Some("application/json"));
            assert_eq!(reply.json(), operation.reply, "{}", operation.id);
        }
        assert_eq!(
            sandbox.stats().executed(&operation.id),
            2,
            "{}",
            operation.id
        );
    }
}

#[test]
fn rules_across_fields_do_not_hold() {
    let sandbox = stateless();
    for path in [
        "/v1/viewer/studies/cancel",
        "/v1/viewer/users/invitations/revoke",
    ] {
        assert_eq!(post(path, &json!({})).send(&sandbox).status, 200);
    }
    assert_eq!(get("/v1/autoScribe/reports").send(&sandbox).status, 200);
    assert_eq!(get("/v1/express?new=1").send(&sandbox).status, 200);
}

#[test]
fn the_json_schema_holds() {
    let sandbox = stateless();
    let reply = post("/v1/express", &json!({ "expressCustomerName": 1 })).send(&sandbox);
    assert!(
        reply
            .violations()
            .contains(&"body /expressCustomerName must be a string".to_owned())
    );
    let reply = get("/v1/viewer/users/1").send(&sandbox);
    assert_eq!(
        reply.violations(),
        ["path /userId must match ^usr_[0-9a-f]{32}$"]
    );
}
