//! `new` and setters for what users build; the structs may grow, so they have no literals.

use std::collections::BTreeSet;

use quote::{format_ident, quote};
use syn::{ImplItem, parse_quote};

use super::{Failure, Refined, derives::has_default, three_state::is_three_state};
use crate::model::{Property, Schema, ident};
use crate::rust::{Argument, argument, doc_lines};

/// Positional arguments of one kind get swapped; beyond this many a type has no `new`.
const MOST_ARGUMENTS: usize = 4;

pub(super) fn run(refined: &mut Refined) -> Result<(), Failure> {
    let schema = refined.schema;
    let Some(object) = schema.object().filter(|_| schema.usage.is_built_by_users()) else {
        return Ok(());
    };
    let mut items = Vec::new();
    let Some(new) = new(schema, &object.properties) else {
        // Without a value there is nothing to set fields of: users get it from its parts.
        return Ok(());
    };
    items.push(new);
    let optional = object.properties.iter();
    for property in optional.filter(|property| !property.required) {
        items.extend(setters(schema, property));
    }
    all_differ(&items)?;
    let name = ident(&schema.rust);
    refined
        .items
        .push(parse_quote! { impl #name { #(#items)* } });
    Ok(())
}

fn all_differ(methods: &[ImplItem]) -> Result<(), Failure> {
    let mut seen = BTreeSet::new();
    for method in methods {
        if let ImplItem::Fn(method) = method
            && !seen.insert(&method.sig.ident)
        {
            return Err(format!(
                "two of its methods would be `{}`",
                method.sig.ident
            ));
        }
    }
    Ok(())
}

fn new(schema: &Schema, properties: &[Property]) -> Option<ImplItem> {
    let (required, optional): (Vec<_>, Vec<_>) =
        properties.iter().partition(|property| property.required);
    if required.len() > MOST_ARGUMENTS {
        return None;
    }
    if has_default(schema) {
        return Some(parse_quote! {
            /// Nothing set.
            #[must_use]
            pub fn new() -> Self { Self::default() }
        });
    }
    let mut arguments = Vec::new();
    let mut fields = Vec::new();
    for property in &required {
        let field = ident(&property.field);
        let Argument { ty, value } = argument(&property.ty, &field);
        arguments.push(quote!(#field: #ty));
        fields.push(if property.nullable {
            quote!(#field: Some(#value))
        } else if field == value.to_string() {
            quote!(#field)
        } else {
            quote!(#field: #value)
        });
    }
    for property in &optional {
        let field = ident(&property.field);
        let nothing = if is_three_state(schema, property) {
            quote!(Patch::Absent)
        } else {
            quote!(None)
        };
        fields.push(quote!(#field: #nothing));
    }
    Some(parse_quote! {
        /// Returns everything that is required.
        pub fn new(#(#arguments),*) -> Self { Self { #(#fields),* } }
    })
}

fn setters(schema: &Schema, property: &Property) -> Vec<ImplItem> {
    let field = ident(&property.field);
    let Argument { ty, value } = argument(&property.ty, &field);
    let docs = doc_lines(&format!("Sets `{}`.", property.wire));
    let three_state = is_three_state(schema, property);
    let setter = match property.field.as_str() {
        // Every value has these without a field of that name.
        name @ ("clone" | "default" | "new") => format_ident!("{name}_"),
        name => ident(name),
    };
    let wrapped = if three_state {
        quote!(Patch::Value(#value))
    } else {
        quote!(Some(#value))
    };
    let mut setters = vec![parse_quote! {
        #(#[doc = #docs])*
        #[must_use]
        pub fn #setter(mut self, #field: #ty) -> Self {
            self.#field = #wrapped;
            self
        }
    }];
    if three_state {
        let clear = format_ident!("clear_{}", field);
        let docs = format!(" Clears `{}` by sending null.", property.wire);
        setters.push(parse_quote! {
            #[doc = #docs]
            #[must_use]
            pub fn #clear(mut self) -> Self {
                self.#field = Patch::Null;
                self
            }
        });
    }
    setters
}
