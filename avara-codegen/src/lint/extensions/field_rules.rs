//! Rules across fields speak of fields that exist.

use crate::lint::document::{
    At, Document, Operation, Schema, keys, kind_or_text, properties, texts,
};
use crate::load::node::{Entry, Kind, Node, Place};
use crate::load::similar::suggestion;

pub(crate) fn check(document: &Document<'_>) {
    for schema in &document.schemas {
        if let At::Component(name) = schema.at {
            of_schema(document, schema, name);
        }
    }
    for operation in &document.operations {
        of_operation(document, *operation);
    }
}

fn of_schema(document: &Document<'_>, schema: &Schema<'_>, name: &str) {
    let fields = keys(properties(schema.node));
    rules(
        schema.node,
        &Known::new(document, format!("`{name}`"), fields),
    );
    when(document, schema.node, properties(schema.node));
    distinguished_by(document, schema.node);
}

fn of_operation(document: &Document<'_>, operation: Operation<'_>) {
    let what = format!("the request of {operation}");
    let known = Known::new(document, what, document.request_fields(operation));
    rules(operation.node(), &known);
    of_replies(document, operation);
    let body = document.request_schema(operation);
    when(document, operation.node(), body.map_or(&[], properties));
    for variant in operation.node().entries_at("x-avara-response-variants") {
        named_schema(document, variant);
        known.check_all(variant.value.items());
    }
}

/// The fields that a rule may name.
pub(crate) struct Known<'a> {
    document: &'a Document<'a>,
    pub(crate) what: String,
    fields: Vec<&'a str>,
}

impl<'a> Known<'a> {
    pub(crate) fn new(document: &'a Document<'a>, what: String, fields: Vec<&'a str>) -> Self {
        Self {
            document,
            what,
            fields,
        }
    }

    pub(crate) fn check(&self, name: &str, place: Place) {
        if !self.fields.contains(&name) {
            let similar = suggestion(name, self.fields.iter().copied());
            self.document.add(
                "unknown-field",
                place,
                format!("{} has no field `{name}`", self.what),
                format!("{similar}Name a field that exists"),
            );
        }
    }

    fn check_all(&self, names: &[Node]) {
        for name in names {
            match name.text() {
                Some(text) => self.check(text, name.place),
                None => self.document.add(
                    "unknown-field",
                    name.place,
                    format!("{} has no field that is {}", self.what, kind_or_text(name)),
                    "Name a field that exists",
                ),
            }
        }
    }
}

fn rules(node: &Node, known: &Known<'_>) {
    known.check_all(node.items_at("x-avara-at-least-one-of"));
    if let Some(requires) = node.get("x-avara-requires") {
        for entry in requires.entries_at("when") {
            known.check(&entry.key, entry.place);
        }
        known.check_all(requires.items_at("then"));
    }
    for entry in node.entries_at("x-avara-required-with") {
        known.check(&entry.key, entry.place);
        known.check_all(entry.value.items());
    }
}

/// `when: { canReport: true }` compares a boolean with a boolean.
fn when(document: &Document<'_>, node: &Node, fields: &[Entry]) {
    for entry in node
        .find(&["x-avara-requires", "when"])
        .map_or(&[][..], Node::entries)
    {
        let Some(field) = fields.iter().find(|field| field.key == entry.key) else {
            continue;
        };
        let is_boolean = field.value.text_at("type") == Some("boolean");
        if !(is_boolean && matches!(entry.value.kind, Kind::Bool(_))) {
            document.add(
                "requires-value",
                entry.value.place,
                format!(
                    "`{}` is compared with {}",
                    entry.key,
                    entry.value.kind_name()
                ),
                "`when` names a boolean field and `true` or `false`",
            );
        }
    }
}

fn distinguished_by(document: &Document<'_>, node: &Node) {
    for variant in node.entries_at("x-avara-distinguished-by") {
        let Some(schema) = named_schema(document, variant) else {
            continue;
        };
        let (what, fields) = (format!("`{}`", variant.key), keys(properties(schema)));
        Known::new(document, what, fields).check_all(variant.value.items());
        decides(document, schema, variant);
    }
}

/// One of the fields is in every value of its schema, and decides.
fn decides(document: &Document<'_>, schema: &Node, variant: &Entry) {
    let exists = |field: &&str| schema.find(&["properties", field]).is_some();
    let is_always_there = |field: &&str| {
        let property = schema.find(&["properties", field]);
        texts(schema, "required").contains(field)
            && property.is_some_and(|property| !property.is_true_at("nullable"))
    };
    let named: Vec<&str> = variant
        .value
        .items()
        .iter()
        .filter_map(Node::text)
        .collect();
    // A field that does not exist is a finding already.
    if named.iter().all(exists) && !named.iter().any(is_always_there) {
        document.add(
            "distinguished-optional",
            variant.place,
            format!(
                "each of these fields of `{}` may be absent or null",
                variant.key
            ),
            "name a field that is required and never null: it decides which alternative it is",
        );
    }
}

/// Checks that the reply has what a change cannot touch, and `retrieve` what a list leaves out.
fn of_replies(document: &Document<'_>, operation: Operation<'_>) {
    let fields = reply_fields(document, operation);
    Known::new(document, format!("the reply of {operation}"), fields)
        .check_all(operation.node().items_at("x-avara-immutable"));
    let resource = |operation: &Operation<'_>| {
        let id = operation.node().text_at("operationId")?;
        Some(id.rsplit_once('.')?.0.to_owned())
    };
    let own = resource(&operation);
    let retrieves = document.operations.iter().filter(|other| {
        let id = other.node().text_at("operationId").unwrap_or_default();
        own.is_some() && resource(other) == own && id.contains(".retrieve")
    });
    let fields = retrieves.flat_map(|other| reply_fields(document, *other));
    Known::new(
        document,
        "what `retrieve` answers".to_owned(),
        fields.collect(),
    )
    .check_all(operation.node().items_at("x-avara-list-omits"));
}

fn reply_fields<'a>(document: &Document<'a>, operation: Operation<'a>) -> Vec<&'a str> {
    let reply = document.response_schema(operation);
    keys(reply.map_or(&[], properties))
}

fn named_schema<'a>(document: &Document<'a>, variant: &Entry) -> Option<&'a Node> {
    let schema = document.schema(&variant.key);
    if schema.is_none() {
        let names = keys(document.components("schemas"));
        document.add(
            "unknown-schema",
            variant.place,
            format!("unknown schema `{}`", variant.key),
            format!(
                "{}Name a schema that exists",
                suggestion(&variant.key, names.into_iter())
            ),
        );
    }
    schema
}
