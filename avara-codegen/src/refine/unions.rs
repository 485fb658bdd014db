//! Unions are read by their tag, or by the field that only one variant has.
//!
//! typify ignores the discriminator and tries the variants in turn, so a fault in one variant
//! would be reported as "did not match any variant".

use std::fmt::Write as _;

use quote::quote;
use syn::{Ident, Item, parse_quote};

use super::{Failure, MacroCall, Refined};
use crate::model::{Shape, Union, Variant, ident};
use crate::rust::rust_type;

pub(super) fn run(refined: &mut Refined) -> Result<(), Failure> {
    let schema = refined.schema;
    let Shape::Union(union) = &schema.shape else {
        return Ok(());
    };
    let name = ident(&schema.rust);
    let variants = union.variants.iter().map(|variant| {
        let (name, ty) = (ident(&variant.rust), rust(variant)?);
        Ok(quote!(#name(#ty)))
    });
    let mut variants = variants.collect::<Result<Vec<_>, Failure>>()?;
    if union.tag.is_some() {
        variants.push(quote!(Unknown(UnknownEvent)));
    }
    let definition: Item = parse_quote! {
        pub enum #name { #(#variants),* }
    };
    refined.items = vec![definition];
    refined.items.extend(accessor(&name, union)?);
    if let Some((name, body)) = reader(&schema.rust, union)? {
        refined.macros.push(MacroCall { name, body });
    }
    Ok(())
}

/// Returns the accessor of the records, one or many.
fn accessor(name: &Ident, union: &Union) -> Result<Option<Item>, Failure> {
    let (Some(found), [one, many]) = (&union.one_or_many, union.variants.as_slice()) else {
        return Ok(None);
    };
    let (record, field) = (rust(one)?, ident(&found.field));
    let into = ident(&format!("into_{}", found.field));
    let (one, many) = (ident(&one.rust), ident(&many.rust));
    Ok(Some(parse_quote! {
        impl #name {
            /// Returns the records, one or many.
            pub fn #into(self) -> Vec<#record> {
                match self {
                    Self::#one(one) => vec![one],
                    Self::#many(many) => many.#field,
                }
            }
        }
    }))
}

fn rust(variant: &Variant) -> Result<syn::Type, Failure> {
    // A number keeps its text: 3 must not become 3.0.
    let name = match &variant.ty {
        crate::model::Type::Number => "Number".into(),
        other => rust_type(other),
    };
    syn::parse_str(&name).map_err(|error| error.to_string())
}

/// Returns the macro that reads it, where serde's derive will not do.
fn reader(name: &str, union: &Union) -> Result<Option<(&'static str, String)>, Failure> {
    let mut body = match &union.tag {
        Some(tag) => format!("    {name} by {tag:?} {{\n"),
        None => format!("    {name} {{\n"),
    };
    let mut keyed = 0;
    for variant in &union.variants {
        let key = if union.tag.is_some() {
            &variant.tag_value
        } else {
            &variant.distinguished_by
        };
        if let Some(key) = key {
            let _ = writeln!(body, "        {key:?} => {},", variant.rust);
            keyed += 1;
        }
    }
    body.push_str("    }\n");
    let reader = if union.tag.is_some() {
        "tagged_union"
    } else {
        "union_by_field"
    };
    match keyed {
        // Plain JSON types: serde distinguishes a text from a number.
        0 => Ok(None),
        _ if keyed == union.variants.len() => Ok(Some((reader, body))),
        _ => {
            Err("some of its variants have neither a tag nor a required field of their own".into())
        }
    }
}
