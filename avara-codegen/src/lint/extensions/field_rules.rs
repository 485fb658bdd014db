//! Rules across fields speak of fields that exist.

use crate::lint::document::{
    At, Document, Operation, Schema, keys, kind_or_text, properties, texts,
};
use crate::lint::findings::Findings;
use crate::load::node::{Entry, Kind, Node, Place};
use crate::load::similar::suggestion;

pub(crate) fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for schema in &document.schemas {
        if let At::Component(name) = schema.at {
            of_schema(document, schema, name, findings);
        }
    }
    for operation in &document.operations {
        of_operation(document, *operation, findings);
    }
}

fn of_schema(
    document: &Document<'_>,
    schema: &Schema<'_>,
    name: &str,
    findings: &mut Findings<'_>,
) {
    let known = Known {
        what: format!("`{name}`"),
        fields: keys(properties(schema.node)),
    };
    rules(schema.node, &known, findings);
    when(schema.node, properties(schema.node), findings);
    distinguished_by(document, schema.node, findings);
}

fn of_operation(document: &Document<'_>, operation: Operation<'_>, findings: &mut Findings<'_>) {
    let known = Known {
        what: format!("the request of {}", operation.title()),
        fields: document.request_fields(operation),
    };
    rules(operation.node(), &known, findings);
    of_replies(document, operation, findings);
    let body = document.request_schema(operation);
    when(operation.node(), body.map_or(&[], properties), findings);
    for variant in operation.node().entries_at("x-avara-response-variants") {
        named_schema(document, variant, findings);
        known.check_all(&variant.value, findings);
    }
}

/// The fields that a rule may name.
pub(crate) struct Known<'a> {
    pub(crate) what: String,
    pub(crate) fields: Vec<&'a str>,
}

impl Known<'_> {
    pub(crate) fn check(&self, name: &str, place: Place, findings: &mut Findings<'_>) {
        if !self.fields.contains(&name) {
            let similar = suggestion(name, self.fields.iter().copied());
            findings.add(
                "unknown-field",
                place,
                format!("{} has no field `{name}`", self.what),
                format!("{similar}Name a field that exists"),
            );
        }
    }

    fn check_all(&self, names: &Node, findings: &mut Findings<'_>) {
        for name in names.items() {
            match name.text() {
                Some(text) => self.check(text, name.place, findings),
                None => findings.add(
                    "unknown-field",
                    name.place,
                    format!("{} has no field that is {}", self.what, kind_or_text(name)),
                    "Name a field that exists",
                ),
            }
        }
    }
}

fn rules(node: &Node, known: &Known<'_>, findings: &mut Findings<'_>) {
    if let Some(names) = node.get("x-avara-at-least-one-of") {
        known.check_all(names, findings);
    }
    if let Some(requires) = node.get("x-avara-requires") {
        for entry in requires.entries_at("when") {
            known.check(&entry.key, entry.place, findings);
        }
        if let Some(names) = requires.get("then") {
            known.check_all(names, findings);
        }
    }
    for entry in node.entries_at("x-avara-required-with") {
        known.check(&entry.key, entry.place, findings);
        known.check_all(&entry.value, findings);
    }
}

/// `when: { canReport: true }` compares a boolean with a boolean.
fn when(node: &Node, fields: &[Entry], findings: &mut Findings<'_>) {
    for entry in node
        .find(&["x-avara-requires", "when"])
        .map_or(&[][..], Node::entries)
    {
        let Some(field) = fields.iter().find(|field| field.key == entry.key) else {
            continue;
        };
        let is_boolean = field.value.text_at("type") == Some("boolean");
        if !(is_boolean && matches!(entry.value.kind, Kind::Bool(_))) {
            findings.add(
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

fn distinguished_by(document: &Document<'_>, node: &Node, findings: &mut Findings<'_>) {
    for variant in node.entries_at("x-avara-distinguished-by") {
        let Some(schema) = named_schema(document, variant, findings) else {
            continue;
        };
        let known = Known {
            what: format!("`{}`", variant.key),
            fields: keys(properties(schema)),
        };
        known.check_all(&variant.value, findings);
        decides(schema, variant, findings);
    }
}

/// One of the fields is in every value of its schema, and decides.
fn decides(schema: &Node, variant: &Entry, findings: &mut Findings<'_>) {
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
        findings.add(
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
fn of_replies(document: &Document<'_>, operation: Operation<'_>, findings: &mut Findings<'_>) {
    if let Some(names) = operation.node().get("x-avara-immutable") {
        let known = Known {
            what: format!("the reply of {}", operation.title()),
            fields: reply_fields(document, operation),
        };
        known.check_all(names, findings);
    }
    if let Some(names) = operation.node().get("x-avara-list-omits") {
        let resource = |operation: &Operation<'_>| {
            let id = operation.node().text_at("operationId")?;
            Some(id.rsplit_once('.')?.0.to_owned())
        };
        let own = resource(&operation);
        let retrieves = document.operations.iter().filter(|other| {
            let id = other.node().text_at("operationId").unwrap_or_default();
            own.is_some() && resource(other) == own && id.contains(".retrieve")
        });
        let known = Known {
            what: "what `retrieve` answers".to_owned(),
            fields: retrieves
                .flat_map(|other| reply_fields(document, *other))
                .collect(),
        };
        known.check_all(names, findings);
    }
}

fn reply_fields<'a>(document: &Document<'a>, operation: Operation<'a>) -> Vec<&'a str> {
    let reply = document.response_schema(operation);
    keys(reply.map_or(&[], properties))
}

fn named_schema<'a>(
    document: &Document<'a>,
    variant: &Entry,
    findings: &mut Findings<'_>,
) -> Option<&'a Node> {
    let schema = document.schema(&variant.key);
    if schema.is_none() {
        let names = keys(document.components("schemas"));
        findings.add(
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
