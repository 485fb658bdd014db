//! The world from outside: requests in, replies out, every reply held against the spec.
#![allow(
    clippy::needless_pass_by_value,
    reason = "requests are written in place"
)]

mod clinical_references;
mod customers;
mod events;
mod external;
mod filters;
mod invitations;
mod kept;
mod pages;
mod reports;
mod seeds;
mod sessions;
mod state;
mod studies;
mod users;

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::{Map, Value, json};

use super::{InitialData, Input, Refusal, World};
use crate::spec::{Operation, Spec, spec};
use crate::validate;

const USER: &str = "usr_1234567890abcdef1234567890abcdef";
const OWNER: &str = "usr_fedcba0987654321fedcba0987654321";
const STUDY: &str = "stu_1234567890abcdef1234567890abcdef";
const INVITATION: &str = "inv_1234567890abcdef1234567890abcdef";
const REPORT: &str = "rep_1234567890abcdef1234567890abcdef";
const CUSTOMER: &str = "cus_1234567890abcdef1234567890abcdef";
const REFERENCE: &str = "ref_1234567890abcdef1234567890abcdef";
const EXTERNAL_REPORT: &str = "ext_1234567890abcdef1234567890abcdef";
const BASE_URL: &str = "http://127.0.0.1:4010";

/// A world with a clock that a test moves.
struct Tester {
    spec: &'static Spec,
    world: World,
    now: DateTime<Utc>,
    /// What the last operation that succeeded was about.
    key: Option<String>,
}

impl Tester {
    fn new() -> Self {
        Self::with_studies(0)
    }

    fn with_studies(studies: usize) -> Self {
        Self::of(World::seeded(&InitialData {
            studies,
            seed: 7,
            empty: false,
        }))
    }

    fn empty() -> Self {
        Self::of(World::seeded(&InitialData {
            studies: 0,
            seed: 7,
            empty: true,
        }))
    }

    fn of(world: World) -> Self {
        let now = DateTime::parse_from_rfc3339("2026-01-10T12:00:00Z").expect("it is a time");
        Self {
            spec: spec(),
            world,
            now: now.to_utc(),
            key: None,
        }
    }

    fn wait(&mut self, time: TimeDelta) {
        self.now += time;
    }

    /// Carries out an operation with `{"path": …, "query": …, "body": …}`.
    fn try_call(&mut self, operation: &str, request: &Value) -> Result<Value, Refusal> {
        let object = |name: &str| request[name].as_object().cloned().unwrap_or_default();
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let path = object("path")
            .iter()
            .map(|(name, value)| (name.clone(), text(value)))
            .collect::<Vec<_>>();
        let (query, body): (Map<_, _>, Map<_, _>) = (object("query"), object("body"));
        let documented = self.spec.operation(operation);
        let input = Input {
            operation: documented.expect("the spec has it"),
            spec: self.spec,
            path: &path,
            query: &query,
            body: &body,
            now: self.now,
            base_url: BASE_URL,
            api_key_id: "3c6e0b8a-9c15-4f2b-8d5e-1f0a2b3c4d5e",
        };
        let result = self.world.execute(&input);
        if result.is_ok() {
            self.key = self.world.natural_key(operation, &body);
        }
        if let Ok(reply) = &result {
            let documented = documented.expect("the spec has it");
            hold(documented, reply);
            let dropped = validate::dropped(&documented.reply, &body, reply);
            assert_eq!(dropped, None, "{operation}");
        }
        result
    }

    /// The reply of an operation that must succeed.
    fn call(&mut self, operation: &str, request: Value) -> Value {
        match self.try_call(operation, &request) {
            Ok(reply) => reply,
            Err(refusal) => panic!("{operation} {request}: {refusal:?}"),
        }
    }

    /// The status that an operation is refused with. Nothing may have changed.
    fn refused(&mut self, operation: &str, request: Value) -> u16 {
        let before = self.world.to_json();
        let status = match self.try_call(operation, &request) {
            Ok(reply) => panic!("{operation} {request} was not refused: {reply}"),
            Err(refusal) => refusal.status,
        };
        let documented = self.spec.operation(operation).expect("the spec has it");
        assert!(documented.documents(status), "{operation} has no {status}");
        // Texts and keys may have been noted.
        let (before, after) = (records(&before), records(&self.world.to_json()));
        assert!(
            before == after,
            "{operation} {request} was refused and changed something"
        );
        status
    }

    /// All entries of a list, page by page.
    fn all(&mut self, operation: &str, items: &str, mut query: Value) -> Vec<Value> {
        let mut all = Vec::new();
        loop {
            let page = self.call(operation, json!({ "query": query }));
            all.extend(
                page[items]
                    .as_array()
                    .expect("a page has a list")
                    .iter()
                    .cloned(),
            );
            assert_eq!(page["hasMore"] == json!(true), page.get("cursor").is_some());
            match page.get("cursor") {
                Some(cursor) => query["cursor"] = cursor.clone(),
                None => return all,
            }
        }
    }

    fn viewer_study(&mut self) -> Value {
        self.call(
            "viewer.studies.retrieve",
            json!({ "path": { "studyId": STUDY } }),
        )
    }

    fn auto_scribe_study(&mut self, id: &str) -> Value {
        self.call(
            "autoScribe.studies.retrieve",
            json!({ "path": { "studyId": id } }),
        )
    }
}

fn records(state: &str) -> Value {
    let mut state: Value = serde_json::from_str(state).expect("the state is JSON");
    let mut world = state["world"].take();
    forget_texts(&mut world);
    world
}

fn forget_texts(value: &mut Value) {
    if let Some(object) = value.as_object_mut() {
        object.retain(|name, _| !matches!(name.as_str(), "texts" | "uids" | "keys"));
        object.values_mut().for_each(forget_texts);
    }
}

/// Holds a reply against the spec: its shape, and that it has no field that the spec has not.
fn hold(operation: &Operation, reply: &Value) {
    let (operation, schema) = (&operation.id, &operation.reply.schema);
    let errors = schema.validator().iter_errors(reply);
    let errors: Vec<String> = errors
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect();
    assert!(errors.is_empty(), "{operation}: {errors:?} in {reply}");
    let mut unknown = Vec::new();
    unknown_fields(&[&schema.json], reply, "", &mut unknown);
    assert!(
        unknown.is_empty(),
        "{operation}: the spec has no {unknown:?}"
    );
}

fn unknown_fields(schemas: &[&Value], value: &Value, at: &str, unknown: &mut Vec<String>) {
    let schemas = parts(schemas);
    match value {
        Value::Object(object) => {
            for (name, value) in object {
                let at = format!("{at}/{name}");
                let of_name = |schema: &&Value| schema["properties"].get(name).is_some();
                let free = schemas
                    .iter()
                    .find_map(|schema| schema.get("additionalProperties"));
                let known: Vec<&Value> = schemas
                    .iter()
                    .filter(|schema| of_name(schema))
                    .map(|schema| &schema["properties"][name])
                    .collect();
                match (known.is_empty(), free) {
                    (true, None) => unknown.push(at),
                    (true, Some(_)) => {}
                    (false, _) => unknown_fields(&known, value, &at, unknown),
                }
            }
        }
        Value::Array(items) => {
            let of_items: Vec<&Value> = schemas
                .iter()
                .filter_map(|schema| schema.get("items"))
                .collect();
            for item in items {
                unknown_fields(&of_items, item, at, unknown);
            }
        }
        _ => {}
    }
}

/// A schema and what it is put together from.
fn parts<'a>(schemas: &[&'a Value]) -> Vec<&'a Value> {
    let mut parts = Vec::new();
    for schema in schemas {
        parts.push(*schema);
        for word in ["allOf", "anyOf", "oneOf"] {
            let more: Vec<&Value> = schema[word].as_array().into_iter().flatten().collect();
            parts.extend(self::parts(&more));
        }
    }
    parts
}

/// The ids that entries have under a name.
fn ids(entries: &[Value], name: &str) -> Vec<String> {
    let id = |entry: &Value| entry[name].as_str().unwrap_or_default().to_owned();
    entries.iter().map(id).collect()
}
