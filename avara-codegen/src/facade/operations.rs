//! The table of operations.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
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
    let field = |parameter| rules::field(api, parameter);
    let body = operation.body.as_ref().map(|body| {
        let object = static_name(&body.schema);
        quote!(.body(&rules::#object))
    });
    let proof = proof::proof(api, operation).map(|proof| quote!(.proof(#proof)));
    let reconcile = operation.reconcile.as_ref().map(|facts| {
        let reconcile = reconcile::reconcile(api, facts);
        quote!(.reconcile(#reconcile))
    });
    let parts: TokenStream = [
        list("path_parameters", operation.path_params.iter().map(field)),
        list("query", operation.query.iter().map(field)),
        body,
        list("at_least_one_of", operation.at_least_one_of.iter()),
        proof,
        reconcile,
    ]
    .into_iter()
    .flatten()
    .collect();
    let docs = format!(" `{id}`: {} `{path}`.", operation.http.as_str());
    syn::parse_quote! {
        #[doc = #docs]
        pub(crate) static #name: Operation =
            Operation::new(#id, #method, #path, #retry) #parts;
    }
}

/// Returns the setter of a list; none for an empty one.
fn list(setter: &str, items: impl ExactSizeIterator<Item = impl ToTokens>) -> Option<TokenStream> {
    let setter = ident(setter);
    (items.len() > 0).then(|| quote!(.#setter(&[#(#items),*])))
}

fn method(http: Http) -> TokenStream {
    let name = ident(http.as_str());
    quote!(Method::#name)
}
