//! Every operation and type by name, for the tests: each facade method and each setter is
//! called with values taken from JSON, so that a test can be written once for all of them.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Item, parse_quote};

use crate::model::{Api, Http, Operation, Property, ident, snake};
use crate::rust::rust_type;

/// `call`, `visit`, and a function per operation.
pub(crate) fn calls(api: &Api) -> Vec<Item> {
    let arms = api.operations.iter().map(|operation| {
        let (id, name) = (&operation.id, ident(&snake(&operation.id)));
        quote!(#id => #name(client, given),)
    });
    let types = api.schemas.values().map(|schema| {
        let (name, rust) = (&schema.name, ident(&schema.rust));
        quote!(#name => visitor.visit::<#rust>(),)
    });
    let call = parse_quote! {
        /// Makes the request of an operation through the facade: one setter for each value given.
        #[allow(clippy::too_many_lines, reason = "one line per operation")]
        pub fn call(client: &Client, id: &str, given: &Given) -> Sent {
            match id {
                #(#arms)*
                _ => unknown(id),
            }
        }
    };
    let visit = parse_quote! {
        /// Gives the Rust type of a schema to a visitor.
        #[allow(clippy::too_many_lines, reason = "one line per schema")]
        pub fn visit<V: Visitor>(schema: &str, visitor: V) -> Option<V::Output> {
            Some(match schema {
                #(#types)*
                _ => return None,
            })
        }
    };
    let functions = api
        .operations
        .iter()
        .map(|operation| function(api, operation));
    [call, visit].into_iter().chain(functions).collect()
}

fn function(api: &Api, operation: &Operation) -> Item {
    let name = ident(&snake(&operation.id));
    let call = call(api, operation);
    let takes_values = !(operation.path_params.is_empty()
        && operation.query.is_empty()
        && operation.body.is_none());
    let given = if takes_values {
        quote!(given)
    } else {
        quote!(_given)
    };
    parse_quote! {
        fn #name(client: &Client, #given: &Given) -> Sent { #call }
    }
}

fn call(api: &Api, operation: &Operation) -> TokenStream {
    let resources = operation.resource.iter().map(|segment| {
        let segment = ident(&snake(segment));
        quote!(.#segment())
    });
    let method = ident(&operation.rust_method());
    let arguments = operation.path_params.iter().map(|parameter| {
        let wire = &parameter.wire;
        quote!(given.path(#wire))
    });
    let query = operation.query.iter().map(|parameter| {
        let null = parameter
            .nullable
            .then(|| ident(&format!("{}_null", parameter.field)));
        setter(api, parameter, &quote!(given.query), null)
    });
    let body = operation.body.iter();
    let body = body.flat_map(|body| api.properties(&body.schema));
    let body = body.map(|property| {
        let clears = operation.http == Http::Patch && property.nullable;
        let null = clears.then(|| ident(&format!("clear_{}", property.field)));
        setter(api, property, &quote!(given.body), null)
    });
    let setters: Vec<_> = query.chain(body).collect();
    let send = if operation.pagination.is_some() {
        quote!(sent_page(request))
    } else {
        quote!(sent(request))
    };
    let binding = if setters.is_empty() {
        quote!(request)
    } else {
        quote!(mut request)
    };
    quote! {
        let #binding = client #(#resources)* .#method(#(#arguments),*);
        #(#setters)*
        #send
    }
}

fn setter(
    api: &Api,
    property: &Property,
    place: &TokenStream,
    null: Option<syn::Ident>,
) -> TokenStream {
    let (wire, set) = (&property.wire, ident(&property.field));
    let ty: TokenStream = match api.id(&property.ty) {
        Some(_) => quote!(String),
        None => rust_type(&property.ty).parse().unwrap_or_default(),
    };
    let set_null = null.map(|null| quote!(Some(None) => request.#null(),));
    let nothing = if set_null.is_some() {
        quote!(None)
    } else {
        quote!(_)
    };
    quote! {
        request = match #place.get::<#ty>(#wire) {
            Some(Some(value)) => request.#set(value),
            #set_null
            #nothing => request,
        };
    }
}
