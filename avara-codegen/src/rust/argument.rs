//! The arguments of setters.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::types::rust_type;
use crate::model::Type;

/// The type of a setter's argument, and the value that is made of it.
pub(crate) struct Argument {
    pub(crate) ty: TokenStream,
    pub(crate) value: TokenStream,
}

/// Returns an argument that is easy to give: texts and collections in any form.
pub(crate) fn argument(ty: &Type, field: &Ident) -> Argument {
    let rust = written(&rust_type(ty));
    let (ty, value) = match ty {
        Type::Text { .. } => (quote!(impl Into<String>), quote!(#field.into())),
        Type::List {
            item,
            nullable_items,
            ..
        } => match inside(item, *nullable_items) {
            None => (
                quote!(impl IntoIterator<Item = impl Into<String>>),
                quote!(#field.into_iter().map(Into::into).collect::<#rust>()),
            ),
            Some(item) => (
                quote!(impl IntoIterator<Item = #item>),
                quote!(#field.into_iter().collect::<#rust>()),
            ),
        },
        Type::Map {
            value,
            nullable_values,
            ..
        } => match inside(value, *nullable_values) {
            None => (
                quote!(impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>),
                quote!(#field.into_iter().map(|(key, value)| (key.into(), value.into())).collect::<#rust>()),
            ),
            Some(value) => (
                quote!(impl IntoIterator<Item = (impl Into<String>, #value)>),
                quote!(#field.into_iter().map(|(key, value)| (key.into(), value)).collect::<#rust>()),
            ),
        },
        _ => (quote!(#rust), quote!(#field)),
    };
    Argument { ty, value }
}

/// Returns the type inside a collection; none for a text, which may come in any form.
fn inside(ty: &Type, nullable: bool) -> Option<TokenStream> {
    let rust = written(&rust_type(ty));
    match ty {
        Type::Text { .. } if !nullable => None,
        _ if nullable => Some(quote!(Option<#rust>)),
        _ => Some(rust),
    }
}

/// Returns a type that [`rust_type`] wrote, as tokens.
fn written(rust: &str) -> TokenStream {
    rust.parse().unwrap_or_default()
}
