//! Fields in the spec's order, under the model's names, and of the type that the model expects.

use std::collections::BTreeMap;

use quote::ToTokens;
use syn::{Expr, ExprLit, Field, Fields, Lit, Meta, Token, punctuated::Punctuated};

use super::{Failure, Refined};
use crate::model::{Property, field_name};
use crate::rust::rust_type;

pub(super) fn run(refined: &mut Refined) -> Result<(), Failure> {
    let schema = refined.schema;
    let (Some(object), Some(structure)) = (schema.object(), refined.object_structure()?) else {
        return Ok(());
    };
    let Fields::Named(named) = &mut structure.fields else {
        return Err("typify made a struct without named fields".into());
    };
    let mut found: BTreeMap<String, Field> = std::mem::take(&mut named.named)
        .into_iter()
        .map(|field| (wire_name(&field), field))
        .collect();
    for property in &object.properties {
        let field = found
            .remove(&property.wire)
            .ok_or_else(|| format!("typify made no field for `{}`", property.wire))?;
        named.named.push(named_as_modelled(field, property)?);
    }
    match found.keys().next() {
        Some(extra) => Err(format!(
            "typify made a field `{extra}` that the model does not have"
        )),
        None => Ok(()),
    }
}

fn named_as_modelled(mut field: Field, property: &Property) -> Result<Field, Failure> {
    field.ident = Some(crate::model::ident(&property.field));
    let expected = if property.required && !property.nullable {
        rust_type(&property.ty)
    } else {
        format!("Option<{}>", rust_type(&property.ty))
    };
    let made = field.ty.to_token_stream().to_string().replace(' ', "");
    if made == expected.replace(' ', "") {
        Ok(field)
    } else {
        Err(format!(
            "typify made `{}` a `{made}`, not a `{expected}`",
            property.wire
        ))
    }
}

/// Returns the wire name that typify wrote into `#[serde(rename)]`, or the field's own.
fn wire_name(field: &Field) -> String {
    let own = field
        .ident
        .as_ref()
        .map(ToString::to_string)
        .unwrap_or_default();
    field
        .attrs
        .iter()
        .filter(|attribute| attribute.path().is_ident("serde"))
        .filter_map(|attribute| {
            attribute
                .parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated)
                .ok()
        })
        .flatten()
        .find_map(|meta| match meta {
            Meta::NameValue(pair) if pair.path.is_ident("rename") => text(&pair.value),
            _ => None,
        })
        .unwrap_or_else(|| field_name(&own))
}

fn text(value: &Expr) -> Option<String> {
    match value {
        Expr::Lit(ExprLit {
            lit: Lit::Str(text),
            ..
        }) => Some(text.value()),
        _ => None,
    }
}
