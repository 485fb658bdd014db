//! The page of types: every schema with its fields, or its values.

use super::fields::{cells, rules};
use super::{anchor, cell};
use crate::model::{Api, EnumValue, IdKind, Object, Schema, Shape, Union};

const INTRODUCTION: &str = "\
# Types

Everything that travels over the wire, by its name in the spec; `avara_client::types` has the same. Enums are open: \
the client keeps values that are not listed here. The client hides *personal* and *secret* fields in `Debug` output.
";

pub(super) fn types(api: &Api) -> String {
    let schemas = api.schemas.values().map(section);
    format!("{INTRODUCTION}{}", schemas.collect::<String>())
}

fn section(schema: &Schema) -> String {
    let rust = if schema.rust == schema.name {
        String::new()
    } else {
        format!("In Rust: `{}`.\n\n", schema.rust)
    };
    let content = match &schema.shape {
        Shape::Id(kind) => format!("{}\n", id(kind)),
        Shape::Enum(values) => values_table(values),
        Shape::Object(object) => format!("{}{}", table(object, ""), across(object)),
        Shape::Union(union) => variants(union),
    };
    format!(
        "\n## {}\n\n{}\n\n{rust}{content}",
        schema.name, schema.description
    )
}

fn id(kind: &IdKind) -> String {
    match kind {
        IdKind::Prefixed(prefix) => {
            format!("`{prefix}` and 32 hexadecimal digits in lower case.")
        }
        IdKind::Uuid => "A UUID with hyphens.".into(),
        IdKind::DicomUid => "A DICOM unique identifier: at most 64 digits and dots.".into(),
    }
}

fn values_table(values: &[EnumValue]) -> String {
    let rows = values.iter().map(|value| {
        let legacy = if value.legacy {
            " No longer documented."
        } else {
            ""
        };
        format!(
            "| `{}` | {}{legacy} |\n",
            value.wire,
            cell(&value.description)
        )
    });
    format!(
        "| value | meaning |\n|---|---|\n{}",
        rows.collect::<String>()
    )
}

/// Returns the fields of an object; `types` is the page of types, as seen from the table.
pub(super) fn table(object: &Object, types: &str) -> String {
    let rows = object.properties.iter().map(|property| {
        let required = if property.required { "yes" } else { "" };
        format!(
            "| `{}` | {required} | {} |\n",
            property.wire,
            cells(property, types)
        )
    });
    format!(
        "| field | always there | form | private | meaning |\n|---|---|---|---|---|\n{}",
        rows.collect::<String>()
    )
}

/// Returns the rules across the fields of an object.
pub(super) fn across(object: &Object) -> String {
    rules(
        Some(&object.at_least_one_of),
        &object.requires,
        &object.required_with,
    )
}

fn variants(union: &Union) -> String {
    let variants = union.variants.iter().map(|variant| {
        let names = variant.ty.refs().into_iter();
        let link = names.map(|name| format!("[`{name}`](#{})", anchor(name)));
        match link.collect::<Vec<_>>().first() {
            Some(link) => format!("- {link}\n"),
            None => format!("- {}\n", variant.rust.to_lowercase()),
        }
    });
    format!("One of:\n\n{}", variants.collect::<String>())
}
