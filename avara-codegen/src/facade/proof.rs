//! The fields by which a reply proves that a change was done, as part of the table of operations.

use proc_macro2::TokenStream;
use quote::quote;

use super::{option, rules};
use crate::model::{Api, Http, Operation, Property, Type};

/// Returns the proof that a change was done; a read needs none.
pub(super) fn proof(api: &Api, operation: &Operation) -> Option<TokenStream> {
    if operation.http == Http::Get {
        return None;
    }
    let statuses = statuses(operation);
    let shown_by = shown_by(api, operation);
    let repeats = repeats(api, operation);
    Some(quote!(Proof {
        statuses: &[#(#statuses),*],
        shown_by: #shown_by,
        repeats: &[#(#repeats),*],
    }))
}

/// Returns the statuses that the spec declares; none for `2XX`, which is any.
fn statuses(operation: &Operation) -> Vec<TokenStream> {
    let statuses = operation.successes.iter();
    let statuses: Option<Vec<_>> = statuses.map(|status| status.parse().ok()).collect();
    statuses.unwrap_or_default()
}

fn shown_by(api: &Api, operation: &Operation) -> TokenStream {
    let of_type = |wanted: fn(&Property) -> bool| {
        let mut fields = api.properties(&operation.response).iter();
        let found = fields.find(|property| property.required && wanted(property));
        found.map(|property| &property.wire)
    };
    let id = record_id(api, operation).map(|(field, kind)| quote!(ShownBy::Id(#field, #kind)));
    let is_success =
        |property: &Property| property.wire == "success" && property.ty == Type::Boolean;
    let success = || of_type(is_success).map(|field| quote!(ShownBy::True(#field)));
    let is_text =
        |property: &Property| matches!(property.ty, Type::Text { .. }) && !property.nullable;
    let text = || of_type(is_text).map(|field| quote!(ShownBy::Text(#field)));
    option(id.or_else(success).or_else(text))
}

/// Returns the field with the id of the record that is made or changed: the one that the path has,
/// else the one that the reply is named after.
fn record_id<'a>(api: &'a Api, operation: &Operation) -> Option<(&'a str, TokenStream)> {
    let rank = |property: &Property, schema: &str| {
        let mut path = operation.path_params.iter();
        let thing = schema.strip_suffix("Id").unwrap_or(schema);
        let is_in_path = path.any(|parameter| parameter.wire == property.wire);
        let names_reply = operation.response.contains(thing);
        (is_in_path || names_reply).then_some((is_in_path, thing.len()))
    };
    let fields = api.properties(&operation.response).iter();
    let present = fields.filter(|field| field.required && !field.nullable);
    let ranked = present.filter_map(|field| {
        let (schema, kind) = api.id(&field.ty)?;
        Some((rank(field, &schema.name)?, field, kind))
    });
    let (_, field, kind) = ranked.max_by_key(|(rank, ..)| *rank)?;
    Some((&field.wire, rules::id_kind(kind)))
}

/// Returns the fields that must read back as sent: ids of the same name, and the natural key.
fn repeats<'a>(api: &'a Api, operation: &'a Operation) -> Vec<&'a str> {
    let body = operation.body.iter();
    let body = body.flat_map(|body| api.properties(&body.schema));
    let sent = operation.path_params.iter().chain(body);
    let key = operation.reconcile.as_ref();
    let key = key.and_then(|reconcile| Some(&reconcile.by.as_ref()?.field));
    let repeated = sent.filter(|property| {
        let found = api.object(&operation.response);
        let found = found.and_then(|reply| reply.property(&property.wire));
        found.is_some_and(|found| {
            let is_same_id = api.id(&property.ty).is_some() && found.ty == property.ty;
            is_same_id || key == Some(&property.wire)
        })
    });
    repeated.map(|property| property.wire.as_str()).collect()
}
