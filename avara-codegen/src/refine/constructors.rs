//! `new` and setters for what users build; the structs may grow, so they have no literals.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{ImplItem, Item, parse_quote};

use super::{Failure, Refined, derives::has_default, docs, rust_type, three_state::is_three_state};
use crate::model::{Property, Schema, Type, ident};

/// Positional arguments of one kind get swapped; beyond this many a type has no `new`.
const MOST_ARGUMENTS: usize = 4;

pub(super) fn run(refined: &mut Refined) -> Result<(), Failure> {
    let schema = refined.schema;
    let Some(object) = schema.object().filter(|_| schema.usage.is_built_by_users()) else {
        return Ok(());
    };
    let mut items = Vec::new();
    items.extend(new(schema, &object.properties)?);
    for property in object
        .properties
        .iter()
        .filter(|property| !property.required)
    {
        items.extend(setters(schema, property)?);
    }
    if !items.is_empty() {
        let name = ident(&schema.rust);
        let block: Item = parse_quote! { impl #name { #(#items)* } };
        refined.items.push(block);
    }
    Ok(())
}

fn new(schema: &Schema, properties: &[Property]) -> Result<Option<ImplItem>, Failure> {
    let (required, optional): (Vec<_>, Vec<_>) =
        properties.iter().partition(|property| property.required);
    if required.len() > MOST_ARGUMENTS {
        return Ok(None);
    }
    if has_default(schema) {
        return Ok(Some(parse_quote! {
            /// Nothing set.
            #[must_use]
            pub fn new() -> Self { Self::default() }
        }));
    }
    let mut arguments = Vec::new();
    let mut fields = Vec::new();
    for property in &required {
        let field = ident(&property.field);
        let Argument { ty, value } = argument(property)?;
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
    Ok(Some(parse_quote! {
        /// Everything that is required.
        pub fn new(#(#arguments),*) -> Self { Self { #(#fields),* } }
    }))
}

fn setters(schema: &Schema, property: &Property) -> Result<Vec<ImplItem>, Failure> {
    let field = ident(&property.field);
    let Argument { ty, value } = argument(property)?;
    let docs = docs::doc_lines(&format!("Sets `{}`.", property.wire));
    let three_state = is_three_state(schema, property);
    let wrapped = if three_state {
        quote!(Patch::Value(#value))
    } else {
        quote!(Some(#value))
    };
    let mut setters = vec![parse_quote! {
        #(#[doc = #docs])*
        #[must_use]
        pub fn #field(mut self, #field: #ty) -> Self {
            self.#field = #wrapped;
            self
        }
    }];
    if three_state {
        let clear = format_ident!("clear_{}", field);
        let docs = format!(" Sends null for `{}`, which clears it.", property.wire);
        setters.push(parse_quote! {
            #[doc = #docs]
            #[must_use]
            pub fn #clear(mut self) -> Self {
                self.#field = Patch::Null;
                self
            }
        });
    }
    Ok(setters)
}

struct Argument {
    ty: TokenStream,
    value: TokenStream,
}

/// What a setter takes, and how it becomes the field's value.
fn argument(property: &Property) -> Result<Argument, Failure> {
    let field = ident(&property.field);
    let argument = |ty: TokenStream, value: TokenStream| Argument { ty, value };
    Ok(match &property.ty {
        Type::Text { .. } => argument(quote!(impl Into<String>), quote!(#field.into())),
        Type::List {
            item,
            nullable_items: false,
            ..
        } if matches!(**item, Type::Text { .. }) => argument(
            quote!(impl IntoIterator<Item = impl Into<String>>),
            quote!(#field.into_iter().map(Into::into).collect()),
        ),
        Type::List {
            item,
            nullable_items: false,
            ..
        } => {
            let item: syn::Type =
                syn::parse_str(&rust_type(item)).map_err(|error| error.to_string())?;
            argument(
                quote!(impl IntoIterator<Item = #item>),
                quote!(#field.into_iter().collect()),
            )
        }
        Type::TextMap { .. } => argument(
            quote!(impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>),
            quote!(#field.into_iter().map(|(key, value)| (key.into(), value.into())).collect()),
        ),
        other => {
            let ty: syn::Type =
                syn::parse_str(&rust_type(other)).map_err(|error| error.to_string())?;
            argument(quote!(#ty), quote!(#field))
        }
    })
}
