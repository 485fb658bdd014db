//! A compiled example for each operation, from the spec's own example values.

use std::collections::BTreeSet;

use serde_json::Value;

use super::sample::Sample;
use crate::model::{Api, Object, Operation, Property, Shape, Type};

/// Returns the example as a Markdown code block, of which rustdoc hides the function around it.
pub(super) fn hidden(api: &Api, operation: &Operation) -> String {
    let (imports, body) = example(api, operation);
    format!(
        "```no_run\n# async fn example(avara: avara_client::Client) -> avara_client::Result<()> {{\n{imports}{body}# Ok(())\n# }}\n```"
    )
}

/// Returns the example as a whole function, for pages that show every line.
pub(crate) fn example_function(api: &Api, operation: &Operation) -> String {
    let (imports, body) = example(api, operation);
    let name = crate::model::snake(&operation.id.replace('.', "_"));
    let indented: String = body.lines().map(|line| format!("    {line}\n")).collect();
    let space = if imports.is_empty() { "" } else { "\n" };
    format!(
        "{imports}{space}async fn {name}(avara: avara_client::Client) -> avara_client::Result<()> {{\n{indented}    Ok(())\n}}\n"
    )
}

/// Returns the imports, and the call with the use of its reply.
fn example(api: &Api, operation: &Operation) -> (String, String) {
    let sample = Sample::new(api, operation);
    let mut call = String::from("avara");
    for segment in &operation.resource {
        call += &format!(".{}()", crate::model::snake(segment));
    }
    let arguments: Vec<String> = sample
        .path
        .iter()
        .filter_map(|(parameter, value)| literal(api, parameter, value))
        .collect();
    call += &format!(".{}({})", operation.rust_method(), arguments.join(", "));
    let set = sample.query.iter().chain(&sample.body);
    let setters: Vec<String> = set
        .filter_map(|(property, value)| setter(api, property, value))
        .collect();
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
    (imports, used(api, operation, &call))
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
    let mut properties = api.properties(schema).iter();
    let id = properties
        .find(|property| property.required && !property.nullable && api.id(&property.ty).is_some());
    id.map(|property| property.field.as_str())
}

fn has(api: &Api, operation: &Operation, field: &str) -> bool {
    let object = api.object(&operation.response);
    object.is_some_and(|object| object.property(field).is_some())
}

/// Returns the name of one item of a list: `study` for `studies`.
fn singular(plural: &str) -> String {
    match plural.strip_suffix("ies") {
        Some(stem) => format!("{stem}y"),
        None => plural.strip_suffix('s').unwrap_or("item").to_owned(),
    }
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
                Some(nested(api, &api.schema(name)?.rust, object, example))
            }
            _ => None,
        },
        (_, Value::String(text)) => Some(format!("{text:?}")),
        (_, Value::Bool(_) | Value::Number(_)) => Some(example.to_string()),
        _ => None,
    }
}

/// `StudyReportMetadata::new().mrn("MRN-1")`.
fn nested(api: &Api, rust: &str, object: &Object, value: &Value) -> String {
    let setters = object
        .properties
        .iter()
        .filter_map(|property| setter(api, property, &value[&property.wire]));
    format!("{rust}::new(){}", setters.collect::<String>())
}

/// Types that the example names: whatever is before a `::`.
fn imports(api: &Api, setters: &[String]) -> Vec<String> {
    let text = setters.concat();
    let parts = text.split("::");
    let names = parts.filter_map(|before| before.rsplit(|c: char| !c.is_alphanumeric()).next());
    let types: BTreeSet<&str> = names.filter(|name| api.has_type(name)).collect();
    types.into_iter().map(str::to_owned).collect()
}
