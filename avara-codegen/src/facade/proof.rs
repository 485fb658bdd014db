//! The fields by which a reply proves that a change was done, as part of the table of operations.

use proc_macro2::TokenStream;
use quote::quote;

use super::rules;
use crate::model::{Api, Http, IdKind, Operation, Property, Shape, Type};

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
    if let Some((field, kind)) = record_id(api, operation) {
        return quote!(Some(ShownBy::Id(#field, #kind)));
    }
    let of_type = |wanted: fn(&Property) -> bool| {
        let found =
            properties(api, operation).find(|property| property.required && wanted(property));
        found.map(|property| &property.wire)
    };
    if let Some(field) =
        of_type(|property| property.wire == "success" && property.ty == Type::Boolean)
    {
        return quote!(Some(ShownBy::True(#field)));
    }
    match of_type(|property| matches!(property.ty, Type::Text { .. }) && !property.nullable) {
        Some(field) => quote!(Some(ShownBy::Text(#field))),
        None => quote!(None),
    }
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
    let present = properties(api, operation).filter(|field| field.required && !field.nullable);
    let ranked = present.filter_map(|field| {
        let (schema, kind) = id(api, field)?;
        Some((rank(field, schema)?, field, kind))
    });
    let (_, field, kind) = ranked.max_by_key(|(rank, ..)| *rank)?;
    Some((&field.wire, rules::id_kind(kind)))
}

/// Returns the fields that must read back as sent: ids of the same name, and the natural key.
fn repeats<'a>(api: &'a Api, operation: &'a Operation) -> Vec<&'a str> {
    let body = operation.body.as_ref().map(|body| body.schema.as_str());
    let sent = operation.path_params.iter().chain(fields(api, body));
    let key = operation.reconcile.as_ref();
    let key = key.and_then(|reconcile| Some(&reconcile.by.as_ref()?.field));
    let repeated = sent.filter(|property| {
        let found = properties(api, operation).find(|other| other.wire == property.wire);
        found.is_some_and(|found| {
            let is_same_id = id(api, property).is_some() && found.ty == property.ty;
            is_same_id || key == Some(&property.wire)
        })
    });
    repeated.map(|property| property.wire.as_str()).collect()
}

/// Returns the schema's name and the form of a field that is an identifier.
fn id<'a>(api: &'a Api, property: &'a Property) -> Option<(&'a str, &'a IdKind)> {
    let Type::Ref(name) = &property.ty else {
        return None;
    };
    match &api.schema(name)?.shape {
        Shape::Id(kind) => Some((name, kind)),
        _ => None,
    }
}

/// Returns the fields of the reply.
fn properties<'a>(api: &'a Api, operation: &Operation) -> impl Iterator<Item = &'a Property> {
    fields(api, Some(&operation.response))
}

fn fields<'a>(api: &'a Api, schema: Option<&str>) -> impl Iterator<Item = &'a Property> {
    let object = schema.and_then(|name| api.schema(name)?.object());
    object.into_iter().flat_map(|object| &object.properties)
}
