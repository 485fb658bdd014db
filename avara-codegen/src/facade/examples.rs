//! A compiled example for each operation, from the spec's own example values.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::model::{Api, Object, Operation, Property, Resource, Schema, Shape, Type};

/// Returns the example as a Markdown code block.
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
    let use_of_reply = used(api, operation, &call);
    format!(
        "```no_run\n# async fn example(avara: avara_client::Client) -> avara_client::Result<()> {{\n{imports}{use_of_reply}# Ok(())\n# }}\n```"
    )
}

/// Returns the call, and what a program does with its reply: it prints the ids.
fn used(api: &Api, operation: &Operation, call: &str) -> String {
    if let Some(pagination) = &operation.pagination {
        let item = singular(&crate::model::snake(&pagination.items));
        return match id_field(api, &pagination.item) {
            Some(id) => format!(
                "let page = {call}?;\nfor {item} in page.items() {{\n    println!(\"{{}}\", {item}.{id});\n}}\n"
            ),
            None => format!("let page = {call}?;\nprintln!(\"{{}} items\", page.items().len());\n"),
        };
    }
    if let Some((reports, id)) = one_or_many(api, &operation.response) {
        let item = singular(reports);
        return format!(
            "let reply = {call}?;\nfor {item} in reply.into_{reports}() {{\n    println!(\"{{}}\", {item}.{id});\n}}\n"
        );
    }
    let value = crate::model::snake(&operation.response);
    let value = value.rsplit('_').next().unwrap_or_default();
    match (id_field(api, &operation.response), value) {
        (Some(id), "response") => {
            format!("let reply = {call}?;\nprintln!(\"{{}}\", reply.{id});\n")
        }
        (Some(id), _) => format!("let {value} = {call}?;\nprintln!(\"{{}}\", {value}.{id});\n"),
        (None, _) if has(api, operation, "url") => format!(
            "let link = {call}?;\n// Send the browser to `link.url` at once: whoever has it gets in.\n"
        ),
        // The call fails unless it was done.
        (None, _) if has(api, operation, "success") => format!("{call}?;\n"),
        (None, _) => format!("let reply = {call}?;\n"),
    }
}

/// Returns the field with the items of a reply that is one item or many, and the id of an item.
fn one_or_many<'a>(api: &'a Api, response: &str) -> Option<(&'a str, &'a str)> {
    let Shape::Union(union) = &api.schema(response)?.shape else {
        return None;
    };
    let mut refs = union.variants.iter().flat_map(|variant| variant.ty.refs());
    let id = refs.find_map(|name| id_field(api, name))?;
    Some((union.one_or_many.as_ref()?.field.as_str(), id))
}

/// Returns the first required field of an object that holds an id.
fn id_field<'a>(api: &'a Api, schema: &str) -> Option<&'a str> {
    let properties = api.schema(schema)?.object()?.properties.iter();
    let mut ids = properties.filter(|property| {
        let Type::Ref(name) = &property.ty else {
            return false;
        };
        let shape = api.schema(name).map(|schema| &schema.shape);
        property.required && !property.nullable && matches!(shape, Some(Shape::Id(_)))
    });
    ids.next().map(|property| property.field.as_str())
}

fn has(api: &Api, operation: &Operation, field: &str) -> bool {
    let object = api.schema(&operation.response).and_then(Schema::object);
    object.is_some_and(|object| {
        object
            .properties
            .iter()
            .any(|property| property.wire == field)
    })
}

/// Returns the name of one item of a list: `study` for `studies`.
fn singular(plural: &str) -> String {
    match plural.strip_suffix("ies") {
        Some(stem) => format!("{stem}y"),
        None => plural.strip_suffix('s').unwrap_or("item").to_owned(),
    }
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

/// Types that the example names: whatever is before a `::`.
fn imports(api: &Api, setters: &[String]) -> Vec<String> {
    let text = setters.concat();
    let parts = text.split("::");
    let names = parts.filter_map(|before| before.rsplit(|c: char| !c.is_alphanumeric()).next());
    let types: BTreeSet<&str> = names.filter(|name| api.has_type(name)).collect();
    types.into_iter().map(str::to_owned).collect()
}
