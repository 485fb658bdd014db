//! A compiled example for each operation, from the spec's own example values.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::model::{Api, Object, Operation, Property, Resource, Shape, Type};

/// The example as a Markdown code block.
pub(super) fn of(api: &Api, resource: &Resource, operation: &Operation) -> String {
    let mut call = String::from("avara");
    for segment in &resource.path {
        call += &format!(".{}()", crate::model::snake(segment));
    }
    call += &format!(
        ".{}({})",
        operation.rust_method(),
        arguments(api, operation)
    );
    let setters = setters(api, operation);
    for setter in &setters {
        call += &format!("\n    {setter}");
    }
    call += if setters.is_empty() {
        ".await"
    } else {
        "\n    .await"
    };
    let imports: String = imports(api, &setters)
        .iter()
        .map(|name| format!("use avara_client::types::{name};\n"))
        .collect();
    let name = if operation.pagination.is_some() {
        "page"
    } else {
        "reply"
    };
    format!(
        "```no_run\n# async fn example(avara: avara_client::Client) -> avara_client::Result<()> {{\n{imports}let {name} = {call}?;\n# let _ = {name};\n# Ok(())\n# }}\n```"
    )
}

fn arguments(api: &Api, operation: &Operation) -> String {
    let values = operation.path_params.iter().map(|parameter| {
        let fallback = Value::from("example");
        literal(
            api,
            parameter,
            parameter.example.as_ref().unwrap_or(&fallback),
        )
        .unwrap_or_default()
    });
    values.collect::<Vec<_>>().join(", ")
}

/// Returns the setters of everything required, or else of the first thing that can be set.
fn setters(api: &Api, operation: &Operation) -> Vec<String> {
    let mut setters = Vec::new();
    let one_of = operation.at_least_one_of.first();
    for parameter in &operation.query {
        if let (true, Some(example)) = (one_of == Some(&parameter.wire), &parameter.example) {
            setters.extend(setter(api, parameter, example));
        }
    }
    let Some((object, example)) = body(api, operation) else {
        return setters;
    };
    let one_of = one_of.or(object.at_least_one_of.first());
    let wanted = |property: &&Property| property.required || one_of == Some(&property.wire);
    setters.extend(
        object
            .properties
            .iter()
            .filter(wanted)
            .filter_map(|property| setter(api, property, &example[&property.wire])),
    );
    if setters.is_empty() {
        setters.extend(
            object
                .properties
                .iter()
                .find_map(|property| setter(api, property, &example[&property.wire])),
        );
    }
    setters
}

fn body<'a>(api: &'a Api, operation: &'a Operation) -> Option<(&'a Object, &'a Value)> {
    let body = operation.body.as_ref()?;
    Some((api.schema(&body.schema)?.object()?, &body.example))
}

fn setter(api: &Api, property: &Property, example: &Value) -> Option<String> {
    Some(format!(
        ".{}({})",
        property.field,
        literal(api, property, example)?
    ))
}

fn literal(api: &Api, property: &Property, example: &Value) -> Option<String> {
    match (&property.ty, example) {
        (Type::Ref(name), example) => match (&api.schema(name)?.shape, example) {
            (Shape::Id(_), Value::String(text)) => Some(format!("{text:?}")),
            (Shape::Enum(values), Value::String(text)) => {
                let value = values.iter().find(|value| value.wire == *text)?;
                Some(format!("{}::{}", api.schema(name)?.rust, value.variant))
            }
            (Shape::Object(object), Value::Object(_)) => {
                nested(api, &api.schema(name)?.rust, object, example)
            }
            _ => None,
        },
        (_, Value::String(text)) => Some(format!("{text:?}")),
        (_, Value::Bool(_) | Value::Number(_)) => Some(example.to_string()),
        _ => None,
    }
}

/// `StudyReportMetadata::new().mrn("MRN-1")`, where nothing is required.
fn nested(api: &Api, rust: &str, object: &Object, example: &Value) -> Option<String> {
    if object.properties.iter().any(|property| property.required) {
        return None;
    }
    let texts = object
        .properties
        .iter()
        .filter(|property| matches!(property.ty, Type::Text { .. }));
    let setters: Vec<String> = texts
        .filter_map(|property| setter(api, property, &example[&property.wire]))
        .take(2)
        .collect();
    Some(format!("{rust}::new(){}", setters.concat()))
}

/// Types that the example names: whatever stands before a `::`.
fn imports(api: &Api, setters: &[String]) -> Vec<String> {
    let text = setters.concat();
    let parts = text.split("::");
    let names = parts.filter_map(|before| before.rsplit(|c: char| !c.is_alphanumeric()).next());
    let types: BTreeSet<&str> = names.filter(|name| api.has_type(name)).collect();
    types.into_iter().map(str::to_owned).collect()
}
