//! An event's `type` is a field that holds nothing: it is written as what it is, and checked
//! when read.

use syn::{Field, Fields, parse_quote};

use super::{Failure, Refined};
use crate::model::ident;

pub(super) fn run(refined: &mut Refined) -> Result<(), Failure> {
    let schema = refined.schema;
    let Some(event_type) = schema
        .object()
        .and_then(|object| object.event_type.as_ref())
    else {
        return Ok(());
    };
    let name = ident(&schema.rust);
    let Some(Fields::Named(fields)) = refined.structure().map(|structure| &mut structure.fields)
    else {
        return Err("typify made no struct of this event".into());
    };
    let is_taken = |field: &Field| {
        field
            .ident
            .as_ref()
            .is_some_and(|name| name == "event_type")
    };
    if fields.named.iter().any(is_taken) {
        return Err("one of its fields has the name of its `type` in Rust: `event_type`".into());
    }
    fields
        .named
        .push(parse_quote!(#[serde(rename = "type")] event_type: Tag<#name>));
    refined.items.push(parse_quote! {
        impl Tagged for #name {
            const TAG: &'static str = #event_type;
        }
    });
    Ok(())
}
