//! A page for each resource: its operations, and the same call in three languages.

use super::fields::{cells, codes, rules};
use super::{anchor, calls};
use crate::model::{Api, Operation, Property, Resource, Retry, Schema};

const TYPES: &str = "../types.md";

pub(super) fn resource(api: &Api, resource: &Resource) -> String {
    let mut page = format!(
        "# {}\n\n{}\n",
        resource.path.join("."),
        resource.description
    );
    for operation in api.operations_of(resource) {
        page += &section(api, operation);
    }
    page
}

fn section(api: &Api, operation: &Operation) -> String {
    let Operation {
        id,
        summary,
        description,
        ..
    } = operation;
    let request = format!("{} {}", operation.http.as_str(), operation.path);
    let reply = format!(
        "[`{0}`]({TYPES}#{1})",
        operation.response,
        anchor(&operation.response)
    );
    let errors = operation.errors.join(", ");
    format!(
        "\n## {id}\n\n**{summary}**: `{request}`\n\n{description}\n\n{}\n\nReply: {reply}. \
         Documented errors: {errors}.\n{}{}",
        retries(operation),
        inputs(api, operation),
        calls::in_each_language(api, operation)
    )
}

/// Returns the rule for an answer that was lost.
fn retries(operation: &Operation) -> String {
    if operation.retry == Retry::Safe {
        return "[Retried](../../guide/retries.md): yes, repeating it is harmless.".into();
    }
    let reconcile = operation.reconcile.as_ref();
    let look_up = match reconcile {
        Some(reconcile) => {
            let look_up = &reconcile.look_up;
            match &reconcile.by {
                Some(key) => format!(
                    " After a lost answer, the client looks the record up by `{}` with `{look_up}`.",
                    key.field
                ),
                None => format!(" After a lost answer, look it up with `{look_up}`."),
            }
        }
        None => String::new(),
    };
    format!(
        "[Retried](../../guide/retries.md): no, repeating it may have the effect twice.{look_up}"
    )
}

fn inputs(api: &Api, operation: &Operation) -> String {
    let body = operation.body.as_ref();
    let schema = body.and_then(|body| api.schema(&body.schema));
    let object = schema.and_then(Schema::object);
    let fields = object.map(|object| object.properties.as_slice());
    let places = [
        ("path", operation.path_params.as_slice()),
        ("query", operation.query.as_slice()),
        ("body", fields.unwrap_or_default()),
    ];
    let rows: String = places
        .iter()
        .flat_map(|(place, properties)| properties.iter().map(|property| row(place, property)))
        .collect();
    let table = if rows.is_empty() {
        rows
    } else {
        format!(
            "\n| name | in | required | form | private | meaning |\n|---|---|---|---|---|---|\n{rows}"
        )
    };
    let one_of = object.map(|object| &object.at_least_one_of);
    let one_of = Some(&operation.at_least_one_of).into_iter().chain(one_of);
    let requires = object.map(|object| object.requires.as_slice());
    let required_with = object.map(|object| object.required_with.as_slice());
    let rules = rules(
        one_of,
        requires.unwrap_or_default(),
        required_with.unwrap_or_default(),
    );
    let items = operation.pagination.as_ref().map_or_else(String::new, |pages| {
        format!(
            "\nThe reply is a page of {}: the client has [streams](../../guide/pagination.md) of them.\n",
            codes(std::slice::from_ref(&pages.items))
        )
    });
    format!("{table}{rules}{items}")
}

fn row(place: &str, property: &Property) -> String {
    let required = if property.required { "yes" } else { "" };
    format!(
        "| `{}` | {place} | {required} | {} |\n",
        property.wire,
        cells(property, TYPES)
    )
}
