//! The look-up of a call whose answer was lost, as part of the table of operations.

use proc_macro2::TokenStream;
use quote::quote;

use super::option;
use crate::model::{Api, NaturalKey, Normal, Reconcile, Rest, static_name};

pub(super) fn reconcile(api: &Api, facts: &Reconcile) -> TokenStream {
    let Reconcile { look_up, by } = facts;
    let by = option(by.as_ref().map(|key| natural_key(api, look_up, key)));
    let look_up = static_name(look_up);
    quote!(Reconcile { look_up: &#look_up, by: #by })
}

fn natural_key(api: &Api, look_up: &str, key: &NaturalKey) -> TokenStream {
    let (field, not_returned) = (&key.field, &key.not_returned);
    let items = option(items(api, look_up));
    let created_at = option(key.created_at.as_ref());
    let read_back = key
        .read_back
        .iter()
        .map(|(field, path)| quote!((#field, &[#(#path),*])));
    let normalised = key
        .normalised
        .iter()
        .map(|(field, how)| (field, normal(*how)))
        .map(|(field, how)| quote!((#field, #how)));
    let expect = key
        .expect
        .iter()
        .map(|(field, value)| quote!((#field, #value)));
    let rest = option(key.rest.as_ref().map(rest));
    quote!(NaturalKey {
        field: #field,
        items: #items,
        created_at: #created_at,
        read_back: &[#(#read_back),*],
        normalised: &[#(#normalised),*],
        expect: &[#(#expect),*],
        rest: #rest,
        not_returned: &[#(#not_returned),*],
    })
}

/// Of a list: the field of its reply that has the items.
fn items<'a>(api: &'a Api, look_up: &str) -> Option<&'a str> {
    let look_up = api.operations.iter().find(|other| other.id == look_up)?;
    Some(&look_up.pagination.as_ref()?.items)
}

fn rest(rest: &Rest) -> TokenStream {
    let look_up = static_name(&rest.look_up);
    let (id, fields) = (&rest.id, &rest.fields);
    quote!(Rest { look_up: &#look_up, id: #id, fields: &[#(#fields),*] })
}

fn normal(normal: Normal) -> TokenStream {
    match normal {
        Normal::LowerCase => quote!(Normal::LowerCase),
        Normal::Digits => quote!(Normal::Digits),
    }
}
