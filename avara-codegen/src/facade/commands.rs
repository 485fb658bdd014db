//! The command line: every operation as a table that commands are built from.

use std::collections::BTreeSet;

use heck::ToKebabCase;
use proc_macro2::TokenStream;
use quote::quote;
use syn::Item;

use super::option;
use crate::model::{
    Api, EnumValue, IdKind, Normal, Operation, Property, Resource, Shape, Type, Webhook,
    static_name,
};

/// First words of destructive methods.
const DESTRUCTIVE: &[&str] = &["cancel", "deactivate", "delete", "remove", "revoke"];

/// Returns the groups of commands, and the commands themselves.
pub(crate) fn commands(api: &Api) -> Vec<Item> {
    let groups = api.resources().into_iter().map(group);
    let commands = api
        .operations
        .iter()
        .map(|operation| command(api, operation));
    vec![
        syn::parse_quote! {
            /// Every group of commands, parents before children.
            pub static GROUPS: &[Group] = &[#(#groups),*];
        },
        syn::parse_quote! {
            /// Every operation as a command, sorted by id.
            pub static COMMANDS: &[Command] = &[#(#commands),*];
        },
    ]
}

/// Every webhook as what a command can send.
pub(crate) fn command_webhooks(api: &Api) -> Vec<Item> {
    let webhooks = api.webhooks.iter().map(|webhook| event(api, webhook));
    vec![syn::parse_quote! {
        /// Every webhook.
        pub static WEBHOOKS: &[Webhook] = &[#(#webhooks),*];
    }]
}

fn event(api: &Api, webhook: &Webhook) -> TokenStream {
    let Webhook {
        event_type,
        summary,
        description,
        ..
    } = webhook;
    let fields = inputs(api, data(api, webhook));
    let sample = webhook.example.to_string();
    quote! {
        Webhook {
            event_type: #event_type,
            summary: #summary,
            help: #description,
            fields: &[#(#fields),*],
            sample: #sample,
        }
    }
}

/// Returns the fields of an event's `data`, if that is a named object.
fn data<'a>(api: &'a Api, webhook: &Webhook) -> &'a [Property] {
    api.data(webhook)
        .map_or(&[], |(_, schema)| schema.properties())
}

/// Returns a static for each enum that an input can have.
pub(crate) fn command_values(api: &Api) -> Vec<Item> {
    let of_operations = api.operations.iter().flat_map(|operation| {
        let body = body(api, operation).unwrap_or_default();
        operation.query.iter().chain(body)
    });
    let of_events = api.webhooks.iter().flat_map(|webhook| data(api, webhook));
    let named: BTreeSet<&str> = of_operations
        .chain(of_events)
        .flat_map(|property| property.ty.refs())
        .collect();
    let schemas = named.into_iter().filter_map(|name| api.schema(name));
    schemas
        .filter_map(|schema| match &schema.shape {
            Shape::Enum(values) => Some(choices(&schema.name, values)),
            _ => None,
        })
        .collect()
}

fn choices(schema: &str, values: &[EnumValue]) -> Item {
    let name = static_name(schema);
    let docs = format!(" Of `{schema}`.");
    let values = values.iter().map(value);
    syn::parse_quote! {
        #[doc = #docs]
        pub(super) static #name: &[Choice] = &[#(#values),*];
    }
}

fn value(value: &EnumValue) -> TokenStream {
    let (wire, help) = (&value.wire, &value.description);
    quote!(Choice { name: #wire, help: #help })
}

fn group(resource: &Resource) -> TokenStream {
    let path = kebab(&resource.path);
    let help = &resource.description;
    quote!(Group { path: &[#(#path),*], help: #help })
}

fn command(api: &Api, operation: &Operation) -> TokenStream {
    let mut path = kebab(&operation.resource);
    path.push(operation.method.to_kebab_case());
    let (id, summary, help) = (&operation.id, &operation.summary, &operation.description);
    let arguments = inputs(api, &operation.path_params);
    let query = inputs(api, &operation.query);
    let body = option(body(api, operation).map(|fields| {
        let fields = inputs(api, fields);
        quote!(&[#(#fields),*])
    }));
    let pages = operation.pagination.as_ref();
    let items = option(pages.map(|pages| pages.items.as_str()));
    let listed = listed(api, operation);
    let rows = option(listed.map(|(rows, _)| rows));
    let row = listed.map_or(operation.response.as_str(), |(_, row)| row);
    let columns = columns(api, row);
    let is_destructive = is_destructive(operation);
    let reconcile = operation.reconcile.as_ref();
    let by = reconcile.and_then(|reconcile| reconcile.by.as_ref());
    let key = option(by.map(|by| {
        let field = &by.field;
        let normal = by.normalised.iter().find(|(name, _)| name == field);
        let ignores_case = matches!(normal, Some((_, Normal::LowerCase)));
        quote!(Key { field: #field, ignores_case: #ignores_case })
    }));
    quote! {
        Command {
            id: #id,
            path: &[#(#path),*],
            summary: #summary,
            help: #help,
            arguments: &[#(#arguments),*],
            query: &[#(#query),*],
            body: #body,
            items: #items,
            rows: #rows,
            columns: &[#(#columns),*],
            is_destructive: #is_destructive,
            key: #key,
        }
    }
}

fn kebab(path: &[String]) -> Vec<String> {
    path.iter().map(|segment| segment.to_kebab_case()).collect()
}

fn body<'a>(api: &'a Api, operation: &Operation) -> Option<&'a [Property]> {
    let body = operation.body.as_ref()?;
    Some(&api.object(&body.schema)?.properties)
}

/// Returns the field that has the rows of a table, and the schema of a row: of the items of a page,
/// or of the only list in a reply that has nothing else to say than what the list belongs to.
fn listed<'a>(api: &'a Api, operation: &'a Operation) -> Option<(&'a str, &'a str)> {
    if let Some(pages) = &operation.pagination {
        return Some((&pages.items, &pages.item));
    }
    let reply = operation.response.as_str();
    let variants = match &api.schema(reply)?.shape {
        Shape::Union(union) => union
            .variants
            .iter()
            .flat_map(|one| one.ty.refs())
            .collect(),
        _ => vec![reply],
    };
    variants.into_iter().find_map(|name| only_list(api, name))
}

fn only_list<'a>(api: &'a Api, schema: &str) -> Option<(&'a str, &'a str)> {
    let properties = api.properties(schema).iter();
    let mut others = properties.filter(|property| api.id(&property.ty).is_none());
    let (Some(list), None) = (others.next(), others.next()) else {
        return None;
    };
    let Type::List { item, .. } = &list.ty else {
        return None;
    };
    let row = item.refs().into_iter().next()?;
    api.object(row).map(|_| (list.wire.as_str(), row))
}

/// Returns the fields of a row, or of the reply where it is not a list.
fn columns<'a>(api: &'a Api, row: &str) -> Vec<&'a str> {
    let properties = api.properties(row).iter();
    properties.map(|property| property.wire.as_str()).collect()
}

/// Returns true if a person is asked before it is done.
fn is_destructive(operation: &Operation) -> bool {
    let method = operation.method.to_kebab_case();
    let first = method.split('-').next().unwrap_or_default();
    DESTRUCTIVE.contains(&first)
}

fn inputs(api: &Api, properties: &[Property]) -> Vec<TokenStream> {
    properties
        .iter()
        .map(|property| input(api, property))
        .collect()
}

/// Returns an input, through the constructors of the command line's `Input`.
fn input(api: &Api, property: &Property) -> TokenStream {
    let (name, flag, help) = (
        &property.wire,
        property.wire.to_kebab_case(),
        &property.description,
    );
    let kind = kind(api, &property.ty);
    let required = property.required.then(|| quote!(.required()));
    let nullable = property.nullable.then(|| quote!(.nullable()));
    quote!(Input::new(#name, #flag, #kind, #help) #required #nullable)
}

fn kind(api: &Api, ty: &Type) -> TokenStream {
    match ty {
        Type::Text { .. } | Type::DateTime => quote!(Kind::Text),
        Type::Boolean => quote!(Kind::Bool),
        Type::Whole { .. } | Type::Number => quote!(Kind::Number),
        Type::List { item, .. } => {
            let item = kind(api, item);
            quote!(Kind::List(&#item))
        }
        Type::Map { value, .. } if matches!(**value, Type::Text { .. }) => quote!(Kind::Texts),
        Type::Map { .. } | Type::JsonMap { .. } => quote!(Kind::Map),
        Type::Ref(name) => match api.schema(name).map(|schema| &schema.shape) {
            Some(Shape::Id(id)) => {
                let example = id_form(id);
                quote!(Kind::Id(#example))
            }
            Some(Shape::Enum(_)) => {
                let values = static_name(name);
                quote!(Kind::Choice(values::#values))
            }
            _ => quote!(Kind::Json),
        },
    }
}

fn id_form(id: &IdKind) -> String {
    match id {
        IdKind::Prefixed(prefix) => format!("{prefix}..."),
        IdKind::Uuid => "UUID".into(),
        IdKind::DicomUid => "UID".into(),
    }
}
