//! The files of the client, its types aside.

use std::collections::BTreeSet;

use syn::Item;

use super::ROOT;
use super::file::{GeneratedFile, file_with};
use crate::facade;
use crate::model::{Api, Resource, Schema, Shape, ident, type_name};
use crate::rust::imports;

/// Returns the client's files beside its types and the text of the schemas.
#[rustfmt::skip] // a table
pub(super) fn files(api: &Api) -> Vec<GeneratedFile> {
    let files = [
        ("mod.rs", "Code that `cargo xtask regen` generates from `spec/`.", root()),
        ("resources/mod.rs", "The resources of the API, as accessors of the client.", facade::entry(api)),
        ("operations.rs", "The operations of the API, as the tables that requests are built from and checked against.", facade::operations(api)),
        ("rules.rs", "The rules that request bodies are checked against before they are sent.", facade::rules(api)),
        ("schemas.rs", "JSON Schemas of the types (feature `schemars`), as the spec has them.", json_schemas(api)),
        ("names.rs", "The names that the API's objects use.", vec![names(api)]),
        ("webhooks.rs", "Webhooks (feature `webhooks`): the handler trait, and the dispatch of events to it.", facade::webhooks(api)),
        ("reply_rules.rs", "Webhooks (feature `webhooks`): the rules that replies are checked against, as JSON.", facade::reply_rules(api)),
    ];
    let files = files.into_iter().map(|(path, about, items)| file(api, path, about, &items));
    let resources = api.resources().into_iter();
    files.chain(resources.map(|resource| resource_file(api, resource))).collect()
}

fn root() -> Vec<Item> {
    let root: syn::File = syn::parse_quote! {
        mod names;
        pub(crate) mod operations;
        pub(crate) mod rules;
        #[cfg(feature = "schemars")]
        mod schemas;
        #[cfg(feature = "webhooks")]
        pub(crate) mod reply_rules;
        #[cfg(feature = "webhooks")]
        pub(crate) mod webhooks;
        /// The resources of the API, and the requests for their operations.
        #[allow(clippy::module_inception, reason = "the API names them")]
        pub mod resources;
        /// The data types of the API.
        #[allow(clippy::too_many_lines, reason = "one line per field")]
        pub mod types;
        pub(crate) use names::FIELD_NAMES;
        /// The spec's schemas by the names of their types, as JSON Schema 2020-12.
        #[cfg(feature = "schemars")]
        pub(crate) static JSON_SCHEMAS: &str = include_str!("schemas.json");
        pub use operations::OPERATIONS;
    };
    root.items
}

/// Returns the `JsonSchema` impls of objects and unions; the macros of ids and enums bring theirs.
fn json_schemas(api: &Api) -> Vec<Item> {
    let schemas = api.schemas.values();
    schemas
        .filter(|schema| matches!(schema.shape, Shape::Object(_) | Shape::Union(_)))
        .map(|schema| {
            let (name, text) = (ident(&schema.rust), &schema.rust);
            let refs: BTreeSet<_> = schema.shape.refs().into_iter().map(type_name).collect();
            let refs = refs.iter().map(|name| ident(name));
            syn::parse_quote! { spec_schema!(#name, #text: #(#refs),*); }
        })
        .collect()
}

/// The names that may show in the path of a decode error: those of the spec, not of the data.
fn names(api: &Api) -> Item {
    let properties = api.schemas.values().flat_map(Schema::properties);
    let names: BTreeSet<&str> = properties.map(|property| property.wire.as_str()).collect();
    syn::parse_quote! {
        /// Every field name of the API.
        pub(crate) static FIELD_NAMES: &[&str] = &[#(#names),*];
    }
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

fn file(api: &Api, path: &str, about: &str, items: &[Item]) -> GeneratedFile {
    file_with(
        imports::CLIENT,
        api,
        &format!("{ROOT}/{path}"),
        about,
        items,
    )
}
