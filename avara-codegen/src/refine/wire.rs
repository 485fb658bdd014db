//! Gives fields their codecs: leniently read, exactly written.

use quote::quote;
use syn::{Attribute, parse_quote};

use super::{Failure, Refined, three_state::is_three_state};
use crate::model::{Property, Schema};
use crate::rust::codec;

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

/// The presence of a field, as the spec states it.
enum Presence {
    /// Present, with a value.
    Always,
    /// Present, possibly null.
    Nullable,
    /// It may be absent or null, which is one thing.
    Optional,
    /// It may be absent or null, which are two things.
    ThreeState,
}

impl Presence {
    fn of(schema: &Schema, property: &Property) -> Self {
        match (property.required, property.nullable) {
            _ if is_three_state(schema, property) => Self::ThreeState,
            (true, false) => Self::Always,
            (true, true) => Self::Nullable,
            (false, _) => Self::Optional,
        }
    }
}

/// Decides how a field is read and written: the only place that does.
fn attribute(schema: &Schema, property: &Property) -> Option<Attribute> {
    let presence = Presence::of(schema, property);
    let is_collection = property.ty.is_collection();
    let own = codec(&property.ty);
    let codec = match presence {
        Presence::Always if is_collection => Some(match own {
            Some(own) => format!("codec::OrEmpty<{own}>"),
            None => "codec::OrEmpty".to_owned(),
        }),
        Presence::Always => own,
        Presence::Nullable | Presence::Optional => own.map(|own| format!("Option<{own}>")),
        Presence::ThreeState => own.map(|own| format!("Patch<{own}>")),
    };
    // serde takes a missing `Option` for none, but not where it has a codec.
    let may_be_missing = match presence {
        Presence::Always => is_collection,
        Presence::Nullable | Presence::Optional => codec.is_some(),
        Presence::ThreeState => true,
    };
    let left_out = match presence {
        Presence::Always | Presence::Nullable => None,
        Presence::Optional => Some("Option::is_none"),
        Presence::ThreeState => Some("Patch::is_absent"),
    };

    let mut arguments = Vec::new();
    if property.field != property.wire {
        let wire = &property.wire;
        arguments.push(quote!(rename = #wire));
    }
    if may_be_missing {
        arguments.push(quote!(default));
    }
    if let Some(left_out) = left_out {
        arguments.push(quote!(skip_serializing_if = #left_out));
    }
    if let Some(codec) = codec {
        let with = format!("codec::As::<{codec}>");
        arguments.push(quote!(with = #with));
    }
    (!arguments.is_empty()).then(|| parse_quote!(#[serde(#(#arguments),*)]))
}
