//! The documents for the tools of others, as validators read them.

use std::path::Path;
use std::sync::LazyLock;

use avara_codegen::Output;
use jsonschema::Validator;
use serde_json::{Value, json};

const CLOSED: &str = "spec/avara.openapi-3.1.json";
const OPEN: &str = "spec/avara.openapi-3.1.open-enums.json";

fn document(path: &str) -> Value {
    static OUTPUT: LazyLock<Output> = LazyLock::new(|| {
        let spec = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec");
        avara_codegen::generate(&spec).expect("the spec is valid")
    });
    let file = OUTPUT.files.iter().find(|file| file.path == path);
    serde_json::from_str(&file.expect("the document").contents).expect("JSON")
}

/// Returns a validator of one schema of an `OpenAPI` document.
fn validator(document: &Value, schema: &Value) -> Validator {
    let mut schema = schema.clone();
    schema["components"] = document["components"].clone();
    schema["$schema"] = json!("https://json-schema.org/draft/2020-12/schema");
    jsonschema::validator_for(&schema).expect("a schema of 2020-12")
}

/// Calls `visit` with every object below a node, and its pointer.
fn objects(node: &Value, at: &str, visit: &mut dyn FnMut(&str, &Value)) {
    match node {
        Value::Object(entries) => {
            visit(at, node);
            for (key, value) in entries {
                objects(value, &format!("{at}/{key}"), visit);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                objects(item, &format!("{at}/{index}"), visit);
            }
        }
        _ => {}
    }
}

#[test]
fn webhooks_have_their_own_place_in_3_1() {
    let (source, made) = (document("spec/avara.openapi.json"), document(CLOSED));
    let names = |webhooks: &Value| -> Vec<String> {
        let webhooks = webhooks.as_object().expect("webhooks");
        webhooks.keys().cloned().collect()
    };
    assert_eq!(made["openapi"], "3.1.0");
    assert_eq!(names(&made["webhooks"]), names(&source["x-webhooks"]));
    assert_eq!(made["x-webhooks"], Value::Null);
}

#[test]
fn no_keyword_of_3_0_is_left() {
    for path in [CLOSED, OPEN] {
        let made = document(path);
        objects(&made, "", &mut |at, object| {
            assert_eq!(object.get("nullable"), None, "{at}");
        });
        let mut examples = 0;
        objects(&made["components"]["schemas"], "", &mut |at, object| {
            assert_eq!(object.get("example"), None, "{at}");
            examples += usize::from(object.get("examples").is_some());
        });
        assert!(examples > 50, "{examples}");
    }
}

#[test]
fn every_example_fits_its_schema() {
    for path in [CLOSED, OPEN] {
        let made = document(path);
        let mut count = 0;
        for part in ["paths", "webhooks"] {
            objects(&made[part], "", &mut |at, object| {
                let (Some(schema), Some(example)) = (object.get("schema"), object.get("example"))
                else {
                    return;
                };
                let problem = validator(&made, schema).validate(example).err();
                assert!(problem.is_none(), "{at}: {problem:?}");
                count += 1;
            });
        }
        assert!(count > 100, "{count}");
    }
}

#[test]
fn null_fits_where_3_0_says_so() {
    let (source, made) = (document("spec/avara.openapi.json"), document(CLOSED));
    let mut count = 0;
    objects(&source["components"]["schemas"], "", &mut |at, object| {
        let Some(properties) = object.get("properties").and_then(Value::as_object) else {
            return;
        };
        for (name, property) in properties {
            let schema = made["components"]["schemas"].pointer(&format!("{at}/properties/{name}"));
            let takes_null = validator(&made, schema.expect("the property")).is_valid(&json!(null));
            assert_eq!(takes_null, property["nullable"] == true, "{at} {name}");
            count += 1;
        }
    });
    assert!(count > 500, "{count}");
}

#[test]
fn open_enums_take_the_values_of_tomorrow() {
    let (closed, open) = (document(CLOSED), document(OPEN));
    let mut count = 0;
    for (name, schema) in closed["components"]["schemas"]
        .as_object()
        .expect("schemas")
    {
        let Some(values) = schema["enum"].as_array() else {
            continue;
        };
        let reference = json!({ "$ref": format!("#/components/schemas/{name}") });
        let (closed, open) = (validator(&closed, &reference), validator(&open, &reference));
        for value in values {
            assert!(
                closed.is_valid(value) && open.is_valid(value),
                "{name} {value}"
            );
        }
        let tomorrow = json!("Value of tomorrow");
        assert!(!closed.is_valid(&tomorrow), "{name}");
        assert!(open.is_valid(&tomorrow), "{name}");
        assert!(!open.is_valid(&json!(1)), "{name}");
        count += 1;
    }
    assert!(count >= 16, "{count}");
}

#[test]
fn the_bundle_takes_every_event_and_its_reply() {
    let (source, bundle) = (
        document("spec/avara.openapi.json"),
        document("spec/avara.webhooks.schema.json"),
    );
    let event = jsonschema::validator_for(&bundle).expect("a schema of 2020-12");
    for (kind, webhook) in source["x-webhooks"].as_object().expect("webhooks") {
        let json_of = |content: &Value| content["content"]["application/json"]["example"].clone();
        let post = &webhook["post"];
        let mut sent = json_of(&post["requestBody"]);
        assert!(event.is_valid(&sent), "{kind}");
        sent["addedTomorrow"] = json!(true);
        assert!(event.is_valid(&sent), "{kind}");
        sent["type"] = json!("other");
        assert!(!event.is_valid(&sent), "{kind}");

        let mut schema = bundle.clone();
        schema.as_object_mut().expect("an object").remove("oneOf");
        schema["$ref"] = json!(format!("#{kind}.reply"));
        let reply = jsonschema::validator_for(&schema).expect("an anchor");
        assert!(
            reply.is_valid(&json_of(&post["responses"]["200"])),
            "{kind}"
        );
        assert!(!reply.is_valid(&json!([])), "{kind}");
    }
}

#[test]
fn the_collection_has_every_operation_once() {
    fn requests<'a>(item: &'a Value, found: &mut Vec<&'a Value>) {
        match item["item"].as_array() {
            Some(items) => items.iter().for_each(|item| requests(item, found)),
            None => found.push(item),
        }
    }
    let (source, collection) = (
        document("spec/avara.openapi.json"),
        document("spec/avara.postman_collection.json"),
    );
    let mut found = Vec::new();
    requests(&collection, &mut found);
    let mut ids: Vec<_> = found.iter().map(|item| item["name"].as_str()).collect();
    let mut expected = Vec::new();
    for (path, methods) in source["paths"].as_object().expect("paths") {
        for (method, operation) in methods.as_object().expect("methods") {
            let id = operation["operationId"].as_str();
            let item = found.iter().find(|item| item["name"].as_str() == id);
            let request = &item.expect("a request")["request"];
            assert_eq!(request["method"], method.to_uppercase());
            let segments: Vec<_> = request["url"]["path"]
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(Value::as_str)
                .map(|segment| match segment.strip_prefix(':') {
                    Some(name) => format!("{{{name}}}"),
                    None => segment.to_owned(),
                })
                .collect();
            assert_eq!(format!("/{}", segments.join("/")), *path);
            expected.push(id);
        }
    }
    ids.sort_unstable();
    expected.sort_unstable();
    assert_eq!(ids, expected);
}
