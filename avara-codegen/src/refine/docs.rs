//! Documentation, from the spec's descriptions and limits.

use std::fmt::Write as _;

use syn::{Attribute, Fields, Item, parse_quote};

use super::{Failure, Refined};
use crate::model::{EnumValue, Property, Schema, Shape, Type, Variant};

pub(super) fn run(refined: &mut Refined) -> Result<(), Failure> {
    let schema = refined.schema;
    for item in &mut refined.items {
        match item {
            Item::Struct(structure) => {
                prepend(&mut structure.attrs, &of_schema(schema));
                document_fields(&mut structure.fields, schema);
            }
            Item::Enum(union) => {
                prepend(&mut union.attrs, &of_schema(schema));
                if let Shape::Union(model) = &schema.shape {
                    for (variant, of) in union.variants.iter_mut().zip(&model.variants) {
                        prepend(&mut variant.attrs, &of_variant(of));
                    }
                    for variant in union.variants.iter_mut().skip(model.variants.len()) {
                        prepend(
                            &mut variant.attrs,
                            "An event of a type that this version does not know.",
                        );
                    }
                }
            }
            _ => {}
        }
    }
    Ok(())
}

fn document_fields(fields: &mut Fields, schema: &Schema) {
    let properties = schema
        .object()
        .map(|object| object.properties.as_slice())
        .unwrap_or_default();
    for (field, property) in fields.iter_mut().zip(properties) {
        prepend(&mut field.attrs, &of_property(property));
    }
}

fn prepend(attributes: &mut Vec<Attribute>, text: &str) {
    let docs = doc_lines(text);
    attributes.splice(
        0..0,
        docs.into_iter().map(|line| parse_quote!(#[doc = #line])),
    );
}

/// The lines of a doc comment, each with the space that follows `///`. Paragraphs and list items
/// are wrapped anew; code is left as it is.
pub(crate) fn doc_lines(text: &str) -> Vec<String> {
    let mut lines = Vec::new();
    let mut paragraph = String::new();
    let mut in_code = false;
    for line in text.lines() {
        let is_fence = line.starts_with("```");
        if in_code || is_fence {
            flush(&mut paragraph, &mut lines);
            lines.push(format!(" {line}"));
            in_code ^= is_fence;
        } else if line.is_empty() {
            flush(&mut paragraph, &mut lines);
            lines.push(String::new());
        } else {
            if line.starts_with("- ") || line.starts_with('#') {
                flush(&mut paragraph, &mut lines);
            }
            if !paragraph.is_empty() {
                paragraph.push(' ');
            }
            paragraph.push_str(line.trim());
        }
    }
    flush(&mut paragraph, &mut lines);
    lines
}

fn flush(paragraph: &mut String, lines: &mut Vec<String>) {
    if !paragraph.is_empty() {
        wrap(&std::mem::take(paragraph), lines);
    }
}

/// Wraps a paragraph; what follows a list's dash is indented under it.
fn wrap(line: &str, lines: &mut Vec<String>) {
    const WIDTH: usize = 92;
    let indent = if line.starts_with("- ") { "   " } else { " " };
    let mut current = String::new();
    for word in line.split(' ') {
        if current.is_empty() {
            current = format!(" {word}");
        } else if current.chars().count() + 1 + word.chars().count() > WIDTH {
            lines.push(std::mem::replace(&mut current, format!("{indent}{word}")));
        } else {
            current.push(' ');
            current.push_str(word);
        }
    }
    lines.push(current.trim_end().to_owned());
}

/// Writes a doc comment.
pub(super) fn write(out: &mut String, indent: &str, text: &str) {
    for line in doc_lines(text) {
        let _ = writeln!(out, "{indent}///{line}");
    }
}

pub(super) fn of_schema(schema: &Schema) -> String {
    let mut text = schema.description.clone();
    if schema.rust != schema.name {
        let _ = write!(text, "\n\n`{}` in the spec.", schema.name);
    }
    text
}

pub(super) fn of_value(value: &EnumValue) -> String {
    let mut text = value.description.clone();
    if value.legacy {
        text.push_str("\n\nFrom older documentation; today's does not list it.");
    }
    text
}

fn of_variant(variant: &Variant) -> String {
    match (&variant.tag_value, &variant.told_by) {
        (Some(tag), _) => format!("`{tag}`."),
        (None, Some(field)) => format!("The variant that has `{field}`."),
        (None, None) => format!(
            "As {}.",
            if variant.ty == Type::Number {
                "a number"
            } else {
                "text"
            }
        ),
    }
}

/// A field's or parameter's meaning, wire name and limits.
pub(crate) fn of_property(property: &Property) -> String {
    let mut facts = vec![format!("`{}` on the wire", property.wire)];
    facts.extend(limits(&property.ty));
    format!("{}\n\n{}.", property.description, facts.join("; "))
}

fn limits(ty: &Type) -> Option<String> {
    match ty {
        Type::Text { min, max } => range(min.as_ref(), max.as_ref(), "character"),
        Type::List { min, max, .. } => range(min.as_ref(), max.as_ref(), "item"),
        Type::Whole { min, max } => range(min.as_ref(), max.as_ref(), ""),
        Type::TextMap {
            max_entries,
            max_key,
            max_value,
        } => {
            let parts = [
                range(None, max_entries.as_ref(), "entry"),
                range(None, max_key.as_ref(), "character").map(|range| format!("keys {range}")),
                range(None, max_value.as_ref(), "character").map(|range| format!("values {range}")),
            ];
            let parts: Vec<_> = parts.into_iter().flatten().collect();
            (!parts.is_empty()).then(|| parts.join(", "))
        }
        Type::JsonMap { max_bytes } => max_bytes.map(|max| format!("at most {max} bytes as JSON")),
        _ => None,
    }
}

fn range<N: std::fmt::Display + PartialEq>(
    min: Option<&N>,
    max: Option<&N>,
    unit: &str,
) -> Option<String> {
    let counted = |number: &N| {
        let number = number.to_string();
        match unit {
            "" => number,
            _ if number == "1" => format!("1 {unit}"),
            "entry" => format!("{number} entries"),
            _ => format!("{number} {unit}s"),
        }
    };
    match (min, max) {
        (Some(min), Some(max)) if min == max => Some(format!("exactly {}", counted(max))),
        (Some(min), Some(max)) => Some(format!("{min} to {}", counted(max))),
        (Some(min), None) => Some(format!("at least {}", counted(min))),
        (None, Some(max)) => Some(format!("at most {}", counted(max))),
        (None, None) => None,
    }
}
