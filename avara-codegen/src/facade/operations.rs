//! The table of operations.

use proc_macro2::TokenStream;
use quote::quote;
use syn::Item;

use super::{proof, reconcile, rules};
use crate::model::{Api, Http, Operation, Retry, ident, static_name};

/// Returns a static per operation, and the list of them all.
pub(crate) fn operations(api: &Api) -> Vec<Item> {
    let names: Vec<_> = api
        .operations
        .iter()
        .map(|operation| static_name(&operation.id))
        .collect();
    let all = syn::parse_quote! {
        /// Every operation of the API, sorted by id.
        pub static OPERATIONS: &[&Operation] = &[#(&#names),*];
    };
    std::iter::once(all)
        .chain(api.operations.iter().map(|operation| one(api, operation)))
        .collect()
}

fn one(api: &Api, operation: &Operation) -> Item {
    let name = static_name(&operation.id);
    let (id, path) = (&operation.id, &operation.path);
    let method = method(operation.http);
    let retry = match operation.retry {
        Retry::Safe => quote!(Retry::Safe),
        Retry::Unsafe => quote!(Retry::Unsafe),
    };
    let parameters = operation.path_params.iter();
    let parameters = parameters.map(|parameter| rules::field(api, parameter));
    let query = operation
        .query
        .iter()
        .map(|parameter| rules::field(api, parameter));
    let body = body(operation);
    let at_least_one_of = &operation.at_least_one_of;
    let reconcile = reconcile::reconcile(api, operation.reconcile.as_ref());
    let proof = proof::proof(api, operation);
    let docs = format!(" `{id}`: {} `{path}`.", operation.http.as_str());
    syn::parse_quote! {
        #[doc = #docs]
        pub(crate) static #name: Operation = Operation {
            id: #id,
            method: #method,
            path: #path,
            retry: #retry,
            path_parameters: &[#(#parameters),*],
            query: &[#(#query),*],
            body: #body,
            at_least_one_of: &[#(#at_least_one_of),*],
            proof: #proof,
            reconcile: #reconcile,
        };
    }
}

fn body(operation: &Operation) -> TokenStream {
    match &operation.body {
        Some(body) => {
            let object = static_name(&body.schema);
            quote!(Some(&rules::#object))
        }
        None => quote!(None),
    }
}

fn method(http: Http) -> TokenStream {
    let name = ident(http.as_str());
    quote!(Method::#name)
}
