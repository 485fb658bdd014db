//! The document that the client is generated from, embedded and read once.

mod json_schema;
mod read;
mod rules;

use std::sync::{LazyLock, OnceLock};

use hyper::Method;
use jsonschema::{PatternOptions, Validator};
use serde_json::Value;

pub(crate) use rules::{Rule, Rules};

/// The bundle, as `cargo xtask regen` writes it.
pub(crate) const DOCUMENT: &str = include_str!("avara.openapi.json");

/// Returns the embedded document, read when it is first asked for.
pub(crate) fn spec() -> &'static Spec {
    static SPEC: LazyLock<Spec> = LazyLock::new(|| read::spec(DOCUMENT));
    &SPEC
}

/// Returns the embedded document after an edit.
#[cfg(test)]
pub(crate) fn edited(edit: impl FnOnce(&mut Value)) -> &'static Spec {
    let mut document = serde_json::from_str(DOCUMENT).expect("the embedded document is JSON");
    edit(&mut document);
    Box::leak(Box::new(read::spec(&document.to_string())))
}

/// The document, ready for use.
pub(crate) struct Spec {
    /// All operations, in the document's order.
    pub(crate) operations: Vec<Operation>,
    /// All webhooks, in the document's order.
    pub(crate) webhooks: Vec<Webhook>,
}

impl Spec {
    pub(crate) fn operation(&self, id: &str) -> Option<&Operation> {
        self.operations.iter().find(|operation| operation.id == id)
    }

    pub(crate) fn webhook(&self, kind: &str) -> Option<&Webhook> {
        self.webhooks.iter().find(|webhook| webhook.kind == kind)
    }
}

/// One operation: its name, its inputs and its replies.
pub(crate) struct Operation {
    /// The `operationId`, for example `viewer.studies.create`.
    pub(crate) id: String,
    pub(crate) method: Method,
    /// The path with its parameters in braces, from `/v1` on.
    pub(crate) path: String,
    pub(crate) path_parameters: Parameters,
    pub(crate) query_parameters: Parameters,
    pub(crate) body: Option<Body>,
    pub(crate) reply: Content,
    /// The documented statuses, such as `404` or `5XX`.
    pub(crate) statuses: Vec<String>,
}

impl Operation {
    /// Returns true if the operation can answer with this status.
    pub(crate) fn documents(&self, status: u16) -> bool {
        let class = format!("{}XX", status / 100);
        let mut statuses = self.statuses.iter();
        statuses.any(|documented| *documented == class || *documented == status.to_string())
    }
}

/// The parameters of an operation at one place: in the path, or in the query.
pub(crate) struct Parameters {
    pub(crate) list: Vec<Parameter>,
    /// Of an object that has all of them as properties.
    pub(crate) schema: Schema,
    pub(crate) rules: Rules,
}

impl Parameters {
    pub(crate) fn get(&self, name: &str) -> Option<&Parameter> {
        self.list.iter().find(|parameter| parameter.name == name)
    }
}

pub(crate) struct Parameter {
    pub(crate) name: String,
    pub(crate) kind: Kind,
    /// An empty value then means null.
    pub(crate) nullable: bool,
}

/// How the text of a parameter is read.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Kind {
    Text,
    Number,
    Boolean,
    /// Texts, joined by commas.
    List,
}

pub(crate) struct Body {
    /// True if it must be there; otherwise none means `{}`.
    pub(crate) required: bool,
    pub(crate) content: Content,
    pub(crate) rules: Rules,
}

/// A JSON value that is sent or answered.
pub(crate) struct Content {
    pub(crate) schema: Schema,
    /// A complete one, valid by the schema.
    pub(crate) example: Value,
}

/// An event that the API sends, and what it expects in return.
pub(crate) struct Webhook {
    /// The event type, for example `study.access_requested`.
    pub(crate) kind: String,
    pub(crate) event: Content,
    pub(crate) reply: Content,
    pub(crate) reply_rules: Rules,
    /// True if the answer may be empty, or `{}`.
    pub(crate) may_be_empty: bool,
}

/// A JSON Schema without references, compiled when it is first needed.
pub(crate) struct Schema {
    pub(crate) json: Value,
    validator: OnceLock<Validator>,
}

impl Schema {
    fn new(json: Value) -> Self {
        Self {
            json,
            validator: OnceLock::new(),
        }
    }

    pub(crate) fn validator(&self) -> &Validator {
        self.validator.get_or_init(|| compile(&self.json))
    }
}

/// Compiles a schema, with the linear-time engine for patterns, because texts can have any length.
fn compile(json: &Value) -> Validator {
    jsonschema::draft202012::options()
        .with_pattern_options(PatternOptions::regex())
        .build(json)
        .expect("the embedded document has valid schemas: a test compiles them all")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hold(content: &Content, what: &str) {
        let problems: Vec<_> = content
            .schema
            .validator()
            .iter_errors(&content.example)
            .collect();
        assert!(problems.is_empty(), "{what}: {problems:?}");
    }

    #[test]
    fn every_operation_is_there_with_valid_examples() {
        assert_eq!(spec().operations.len(), 63);
        for operation in &spec().operations {
            operation.path_parameters.schema.validator();
            operation.query_parameters.schema.validator();
            hold(&operation.reply, &operation.id);
            if let Some(body) = &operation.body {
                hold(&body.content, &operation.id);
            }
        }
    }

    #[test]
    fn every_webhook_is_there_with_valid_examples() {
        assert_eq!(spec().webhooks.len(), 7);
        for webhook in &spec().webhooks {
            hold(&webhook.event, &webhook.kind);
            hold(&webhook.reply, &webhook.kind);
        }
    }

    #[test]
    fn parameters_know_how_they_are_read() {
        let list = &spec()
            .operation("autoScribe.studies.list")
            .unwrap()
            .query_parameters;
        let kinds: Vec<_> = ["cursor", "limit", "isCancelled", "studyReportStatus"]
            .map(|name| list.get(name).unwrap().kind)
            .into();
        assert_eq!(kinds, [Kind::Text, Kind::Number, Kind::Boolean, Kind::List]);
        assert!(list.get("assignedTo").unwrap().nullable);
        assert!(!list.get("severity").unwrap().nullable);
    }

    #[test]
    fn null_passes_where_the_document_says_so_and_nowhere_else() {
        let update = spec().operation("viewer.users.update").unwrap();
        let schema = &update.body.as_ref().unwrap().content.schema;
        assert!(
            schema
                .validator()
                .is_valid(&serde_json::json!({"middleName": null}))
        );
        assert!(
            schema
                .validator()
                .is_valid(&serde_json::json!({"clinicRole": null}))
        );
        assert!(
            !schema
                .validator()
                .is_valid(&serde_json::json!({"firstName": null}))
        );
    }
}
