//! One table of all operations, and one of all private fields.

use std::fmt::Write as _;

use super::anchor;
use crate::model::{Api, Operation, Property, Retry, Schema, Sensitivity};

/// Returns every operation with its retry rule.
pub(super) fn operations(api: &Api) -> String {
    let mut text = "\
# Operations and retries

*Retried*: the client repeats a call whose outcome is unknown. *Look-up* is the operation that \
shows the outcome of a call that is not retried; where a natural key is given, the client looks the \
record up itself. [Retries](../guide/retries.md) explains the rules.

| operation | request | retried | natural key | look-up |
|---|---|---|---|---|
"
    .to_owned();
    for operation in &api.operations {
        let retried = match operation.retry {
            Retry::Safe => "yes",
            Retry::Unsafe => "no",
        };
        let (key, look_up) = recovery(operation);
        let _ = writeln!(
            text,
            "| [`{}`](operations/{}.md#{}) | `{} {}` | {retried} | {key} | {look_up} |",
            operation.id,
            operation.resource.join("."),
            anchor(&operation.id),
            operation.http.as_str(),
            operation.path
        );
    }
    text
}

fn recovery(operation: &Operation) -> (String, String) {
    let code = |name: &str| format!("`{name}`");
    let reconcile = operation.reconcile.as_ref();
    let key = reconcile.and_then(|reconcile| reconcile.by.as_ref());
    (
        key.map_or_else(String::new, |key| code(&key.field)),
        reconcile.map_or_else(String::new, |reconcile| code(&reconcile.look_up)),
    )
}

pub(super) fn private_fields(api: &Api) -> String {
    let mut text = "\
# Private fields

`Debug` of the SDK's types hides these fields. A *personal* field is about a person, or is free text that \
may be; a *secret* field grants access: signed links, tokens, cursors. Every other text is harmless, and \
ids, enums, numbers, booleans and times print if they have the documented form. The spec declares it for each \
field (`x-avara-sensitive`).

| schema | personal | secret |
|---|---|---|
"
    .to_owned();
    for schema in api.schemas.values() {
        write_row(&mut text, &title(schema), schema.properties());
    }
    text += "\n| operation | personal parameters | secret parameters |\n|---|---|---|\n";
    for operation in &api.operations {
        let parameters = operation.path_params.iter().chain(&operation.query);
        write_row(&mut text, &format!("`{}`", operation.id), parameters);
    }
    text
}

/// Returns the name of a schema in Rust, and in the spec if that is another.
fn title(schema: &Schema) -> String {
    if schema.rust == schema.name {
        format!("`{}`", schema.rust)
    } else {
        format!("`{}` (`{}`)", schema.rust, schema.name)
    }
}

fn write_row<'a>(text: &mut String, title: &str, fields: impl IntoIterator<Item = &'a Property>) {
    let private = fields.into_iter().filter(|field| !field.is_shown());
    let (secret, personal): (Vec<_>, Vec<_>) =
        private.partition(|field| field.sensitivity == Some(Sensitivity::Secret));
    if personal.is_empty() && secret.is_empty() {
        return;
    }
    let names = |fields: Vec<&Property>| {
        let names = fields.iter().map(|field| format!("`{}`", field.wire));
        names.collect::<Vec<_>>().join(", ")
    };
    let _ = writeln!(
        text,
        "| {title} | {} | {} |",
        names(personal),
        names(secret)
    );
}
