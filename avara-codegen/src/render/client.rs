//! The files of the client, its types aside.

use std::collections::BTreeSet;

use syn::Item;

use super::ROOT;
use super::file::{GeneratedFile, file_with};
use crate::facade;
use crate::model::{Api, Resource, Shape, ident, type_name};
use crate::rust::imports;

/// Returns the client's files beside its types and the text of the schemas.
pub(super) fn files(api: &Api) -> Vec<GeneratedFile> {
    let mut files = vec![
        root(api),
        resources(api),
        operations(api),
        rules(api),
        json_schemas(api),
        names(api),
        webhooks(api),
        reply_rules(api),
    ];
    let resources = api.resources().into_iter();
    files.extend(resources.map(|resource| resource_file(api, resource)));
    files
}

fn root(api: &Api) -> GeneratedFile {
    let items: Vec<Item> = vec![
        syn::parse_quote!(
            mod names;
        ),
        syn::parse_quote!(
            pub(crate) mod operations;
        ),
        syn::parse_quote!(
            pub(crate) mod rules;
        ),
        syn::parse_quote!(
            #[cfg(feature = "schemars")]
            mod schemas;
        ),
        syn::parse_quote!(
            #[cfg(feature = "webhooks")]
            pub(crate) mod reply_rules;
        ),
        syn::parse_quote!(
            #[cfg(feature = "webhooks")]
            pub(crate) mod webhooks;
        ),
        syn::parse_quote! {
            /// The resources of the API, and the requests for their operations.
            #[allow(clippy::module_inception, reason = "the API names them")]
            pub mod resources;
        },
        syn::parse_quote! {
            /// The data types of the API.
            #[allow(clippy::too_many_lines, reason = "one line per field")]
            pub mod types;
        },
        syn::parse_quote!(
            pub(crate) use names::FIELD_NAMES;
        ),
        syn::parse_quote! {
            /// The spec's schemas by the names of their types, as JSON Schema 2020-12.
            #[cfg(feature = "schemars")]
            pub(crate) static JSON_SCHEMAS: &str = include_str!("schemas.json");
        },
        syn::parse_quote!(
            pub use operations::OPERATIONS;
        ),
    ];
    file(
        api,
        "mod.rs",
        "Code that `cargo xtask regen` generates from `spec/`.",
        &items,
    )
}

fn resources(api: &Api) -> GeneratedFile {
    let about = "The resources of the API, as accessors of the client.";
    file(api, "resources/mod.rs", about, &facade::entry(api))
}

fn operations(api: &Api) -> GeneratedFile {
    let about = "The operations of the API, as the tables that requests are built from and checked against.";
    file(api, "operations.rs", about, &facade::operations(api))
}

fn rules(api: &Api) -> GeneratedFile {
    let about = "The rules that request bodies are checked against before they are sent.";
    file(api, "rules.rs", about, &facade::rules(api))
}

/// Returns the `JsonSchema` impls of objects and unions; the macros of ids and enums bring theirs.
fn json_schemas(api: &Api) -> GeneratedFile {
    let items: Vec<Item> = api
        .schemas
        .values()
        .filter(|schema| matches!(schema.shape, Shape::Object(_) | Shape::Union(_)))
        .map(|schema| {
            let (name, text) = (ident(&schema.rust), &schema.rust);
            let refs: BTreeSet<_> = schema.shape.refs().into_iter().map(type_name).collect();
            let refs = refs.iter().map(|name| ident(name));
            syn::parse_quote! { spec_schema!(#name, #text: #(#refs),*); }
        })
        .collect();
    let about = "JSON Schemas of the types (feature `schemars`), as the spec has them.";
    file(api, "schemas.rs", about, &items)
}

/// The names that may show in the path of a decode error: those of the spec, not of the data.
fn names(api: &Api) -> GeneratedFile {
    let objects = api.schemas.values().filter_map(|schema| schema.object());
    let names: BTreeSet<&str> = objects
        .flat_map(|object| &object.properties)
        .map(|property| property.wire.as_str())
        .collect();
    let item = syn::parse_quote! {
        /// Every field name of the API.
        pub(crate) static FIELD_NAMES: &[&str] = &[#(#names),*];
    };
    file(
        api,
        "names.rs",
        "The names that the API's objects use.",
        &[item],
    )
}

fn webhooks(api: &Api) -> GeneratedFile {
    let about =
        "Webhooks (feature `webhooks`): the handler trait, and the dispatch of events to it.";
    file(api, "webhooks.rs", about, &facade::webhooks(api))
}

fn reply_rules(api: &Api) -> GeneratedFile {
    let about =
        "Webhooks (feature `webhooks`): the rules that replies are checked against, as JSON.";
    file(api, "reply_rules.rs", about, &facade::reply_rules(api))
}

fn resource_file(api: &Api, resource: &Resource) -> GeneratedFile {
    let segments: Vec<_> = resource
        .path
        .iter()
        .map(|segment| crate::model::snake(segment))
        .collect();
    let path = if resource.children.is_empty() {
        format!("resources/{}.rs", segments.join("/"))
    } else {
        format!("resources/{}/mod.rs", segments.join("/"))
    };
    let about = format!("The resource `{}`.", resource.path.join("."));
    file(api, &path, &about, &facade::resource(api, resource))
}

/// Returns a file of the client.
fn file(api: &Api, path: &str, about: &str, items: &[Item]) -> GeneratedFile {
    file_with(
        imports::CLIENT,
        api,
        &format!("{ROOT}/{path}"),
        about,
        items,
    )
}
