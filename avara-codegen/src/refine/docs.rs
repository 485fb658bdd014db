//! Documentation, from the spec's descriptions and limits.

use std::fmt::Write as _;

use syn::{Attribute, Fields, Item, parse_quote};

use super::{Failure, Refined};
use crate::model::{EnumValue, Schema, Shape, Type, Variant};
use crate::rust::{doc_lines, markdown, of_property};

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
    for (field, property) in fields.iter_mut().zip(schema.properties()) {
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

/// Writes a doc comment.
pub(super) fn write(out: &mut String, indent: &str, text: &str) {
    for line in doc_lines(text) {
        let _ = writeln!(out, "{indent}///{line}");
    }
}

pub(super) fn of_schema(schema: &Schema) -> String {
    let mut text = markdown(&schema.description);
    if schema.rust != schema.name {
        let _ = write!(text, "\n\n`{}` in the spec.", schema.name);
    }
    text
}

pub(super) fn of_value(value: &EnumValue) -> String {
    let mut text = markdown(&value.description);
    if value.legacy {
        text.push_str("\n\nOnly in older documentation.");
    }
    text
}

fn of_variant(variant: &Variant) -> String {
    match (&variant.tag_value, &variant.distinguished_by) {
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
