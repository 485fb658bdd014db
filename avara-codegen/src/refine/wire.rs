//! How fields are read and written: leniently read, exactly written.

use quote::quote;
use syn::{Attribute, parse_quote};

use super::{Failure, Refined, three_state::is_three_state};
use crate::model::{Property, Schema, Type};

pub(super) fn run(refined: &mut Refined) -> Result<(), Failure> {
    let schema = refined.schema;
    let (Some(object), Some(structure)) = (schema.object(), refined.object_structure()?) else {
        return Ok(());
    };
    structure
        .attrs
        .retain(|attribute| !attribute.path().is_ident("serde"));
    for (property, field) in object.properties.iter().zip(&mut structure.fields) {
        field.attrs.clear();
        field.attrs.extend(attribute(schema, property));
    }
    Ok(())
}

fn attribute(schema: &Schema, property: &Property) -> Option<Attribute> {
    let mut arguments = Vec::new();
    if property.field != property.wire {
        let wire = &property.wire;
        arguments.push(quote!(rename = #wire));
    }
    let is_plain = property.required && !property.nullable;
    if property.ty == Type::Number {
        let with = if is_plain {
            "crate::number::plain"
        } else {
            "crate::number::plain_option"
        };
        arguments.push(quote!(serialize_with = #with));
    }
    let is_whole = matches!(property.ty, Type::Whole { .. });
    if is_whole {
        if !is_plain {
            arguments.push(quote!(default));
        }
        let with = if is_plain {
            "crate::number::integer"
        } else {
            "crate::number::integer_option"
        };
        arguments.push(quote!(deserialize_with = #with));
    }
    let is_time = property.ty == Type::DateTime;
    if is_three_state(schema, property) {
        arguments.push(quote!(default));
        arguments.push(quote!(skip_serializing_if = "Patch::is_absent"));
    } else if is_plain {
        if is_time {
            arguments.push(quote!(deserialize_with = "crate::time::required"));
        } else if property.ty.is_collection() {
            arguments.push(quote!(default));
            arguments.push(quote!(deserialize_with = "crate::lenient::collection"));
        }
    } else {
        if is_time {
            arguments.push(quote!(default));
            arguments.push(quote!(deserialize_with = "crate::time::optional"));
        }
        if !property.required {
            arguments.push(quote!(skip_serializing_if = "Option::is_none"));
        }
    }
    (!arguments.is_empty()).then(|| parse_quote!(#[serde(#(#arguments),*)]))
}
