//! `Debug` prints no patient: text is hidden unless the spec calls it harmless.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Item, parse_quote};

use super::{Failure, Refined};
use crate::model::{Object, Shape, Type, Union, ident};

pub(super) fn run(refined: &mut Refined) -> Result<(), Failure> {
    let schema = refined.schema;
    match &schema.shape {
        Shape::Object(object) => {
            let debug = of_struct(&schema.rust, object);
            refined.items.push(debug);
        }
        Shape::Union(union) if is_plain(union) => {
            let debug = of_plain_union(&schema.rust, union);
            refined.items.push(debug);
        }
        _ => {}
    }
    Ok(())
}

fn of_struct(name: &str, object: &Object) -> Item {
    let event_type = object
        .event_type
        .iter()
        .map(|_| quote!(.field("type", &self.event_type)));
    let fields = object.properties.iter().map(|property| {
        let (name, field) = (&property.field, ident(&property.field));
        let value = if property.is_shown() {
            quote!(&self.#field)
        } else {
            quote!(&Redacted(&self.#field))
        };
        quote!(.field(#name, #value))
    });
    debug_impl(
        name,
        &quote!(f.debug_struct(#name) #(#event_type)* #(#fields)* .finish()),
    )
}

/// A union of a text and a number hides the text.
fn of_plain_union(name: &str, union: &Union) -> Item {
    let arms = union.variants.iter().map(|variant| {
        let (name, rust) = (&variant.rust, ident(&variant.rust));
        let value = if matches!(variant.ty, Type::Text { .. }) {
            quote!(&Redacted(value))
        } else {
            quote!(value)
        };
        quote!(Self::#rust(value) => f.debug_tuple(#name).field(#value).finish(),)
    });
    debug_impl(name, &quote!(match self { #(#arms)* }))
}

fn debug_impl(name: &str, body: &TokenStream) -> Item {
    let name = ident(name);
    parse_quote! {
        impl fmt::Debug for #name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                #body
            }
        }
    }
}

fn is_plain(union: &Union) -> bool {
    union
        .variants
        .iter()
        .all(|variant| !matches!(variant.ty, Type::Ref(_)))
}
