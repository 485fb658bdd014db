//! The derives and attributes of each type, written anew.

use syn::{Attribute, Item, parse_quote};

use super::{Failure, Refined};
use crate::model::{Schema, Shape};

pub(super) fn run(refined: &mut Refined) -> Result<(), Failure> {
    let schema = refined.schema;
    for item in &mut refined.items {
        match item {
            Item::Struct(structure) => structure.attrs = of_struct(schema),
            Item::Enum(union) => union.attrs = of_union(schema),
            _ => {}
        }
    }
    Ok(())
}

fn of_struct(schema: &Schema) -> Vec<Attribute> {
    let derives = if has_default(schema) {
        parse_quote!(#[derive(Clone, Default, PartialEq, Serialize, Deserialize)])
    } else {
        parse_quote!(#[derive(Clone, PartialEq, Serialize, Deserialize)])
    };
    vec![derives, parse_quote!(#[non_exhaustive])]
}

fn of_union(schema: &Schema) -> Vec<Attribute> {
    let Shape::Union(union) = &schema.shape else {
        return Vec::new();
    };
    let is_plain = union.tag.is_none()
        && union
            .variants
            .iter()
            .all(|variant| variant.distinguished_by.is_none());
    let derives = if is_plain {
        parse_quote!(#[derive(Clone, PartialEq, Serialize, Deserialize)])
    } else {
        parse_quote!(#[derive(Clone, Debug, PartialEq, Serialize)])
    };
    vec![
        derives,
        parse_quote!(#[serde(untagged)]),
        parse_quote!(#[allow(clippy::large_enum_variant, reason = "read once, never kept in bulk")]),
        parse_quote!(#[non_exhaustive]),
    ]
}

/// Returns true if a value with nothing set is meaningful.
pub(super) fn has_default(schema: &Schema) -> bool {
    schema.usage.is_built_by_users()
        && schema
            .object()
            .is_some_and(|object| object.properties.iter().all(|property| !property.required))
}
