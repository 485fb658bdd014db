//! From syntax trees to files.

pub(crate) mod imports;
mod layout;

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::Item;

use crate::GeneratedFile;
use crate::Spec;
use crate::facade;
use crate::model::names::module_name;
use crate::model::{Api, Resource, Shape, ident};
use crate::refine::Refined;

const ROOT: &str = "avara-client/src/generated";

/// Every generated file, sorted by path.
pub(crate) fn render(spec: &Spec, api: &Api, types: &[Refined]) -> Vec<GeneratedFile> {
    let mut files = vec![
        GeneratedFile {
            path: "spec/avara.openapi.json".into(),
            contents: spec.bundle(),
        },
        GeneratedFile {
            path: format!("{ROOT}/schemas.json"),
            contents: facade::json_schemas(spec),
        },
        root(api),
        resources(api),
        operations(api),
        rules(api),
        json_schemas(api),
        names(api),
        webhooks(api),
        reply_rules(api),
        calls(api),
    ];
    files.extend(command_line(api));
    files.extend(type_files(api, types));
    files.extend(
        api.resources()
            .into_iter()
            .map(|resource| resource_file(api, resource)),
    );
    files.sort_by(|a, b| a.path.cmp(&b.path));
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
        "Everything that `cargo xtask regen` makes from `spec/`.",
        &items,
    )
}

fn resources(api: &Api) -> GeneratedFile {
    let about = "The resources of the API, as accessors of the client.";
    file(api, "resources/mod.rs", about, &facade::entry(api))
}

fn operations(api: &Api) -> GeneratedFile {
    let about = "The operations of the API: what a request is made from and checked against.";
    file(api, "operations.rs", about, &facade::operations(api))
}

fn rules(api: &Api) -> GeneratedFile {
    let about = "What request bodies are checked against before they are sent.";
    file(api, "rules.rs", about, &facade::rules(api))
}

/// The `JsonSchema` impls of objects and unions; the macros of ids and enums bring theirs.
fn json_schemas(api: &Api) -> GeneratedFile {
    let items: Vec<Item> = api
        .schemas
        .values()
        .filter(|schema| matches!(schema.shape, Shape::Object(_) | Shape::Union(_)))
        .map(|schema| {
            let (name, text) = (ident(&schema.rust), &schema.rust);
            let refs: BTreeSet<_> = refs(&schema.shape).into_iter().collect();
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
    let about = "Webhooks (feature `webhooks`): what handles the events, and what leads there.";
    file(api, "webhooks.rs", about, &facade::webhooks(api))
}

fn reply_rules(api: &Api) -> GeneratedFile {
    let about =
        "Webhooks (feature `webhooks`): what replies are checked against as they are on the wire.";
    file(api, "reply_rules.rs", about, &facade::reply_rules(api))
}

fn calls(api: &Api) -> GeneratedFile {
    let about = "Every operation and type by name.";
    let path = "tests/src/generated/calls.rs";
    file_with(imports::TESTS, api, path, about, &facade::calls(api))
}

/// The tables of `avara-cli`.
fn command_line(api: &Api) -> [GeneratedFile; 4] {
    let made = |name: &str, about: &str, items: &[Item]| {
        let path = format!("avara-cli/src/catalog/generated/{name}");
        file_with(imports::COMMAND_LINE, api, &path, about, items)
    };
    let modules: [Item; 5] = [
        syn::parse_quote!(
            mod commands;
        ),
        syn::parse_quote!(
            mod values;
        ),
        syn::parse_quote!(
            mod webhooks;
        ),
        syn::parse_quote!(
            pub use commands::{COMMANDS, GROUPS};
        ),
        syn::parse_quote!(
            pub use webhooks::WEBHOOKS;
        ),
    ];
    [
        made(
            "mod.rs",
            "Everything that `cargo xtask regen` makes from `spec/`.",
            &modules,
        ),
        made(
            "commands.rs",
            "Every operation as a command.",
            &facade::commands(api),
        ),
        made(
            "webhooks.rs",
            "Every webhook as what a command can post.",
            &facade::command_webhooks(api),
        ),
        made(
            "values.rs",
            "The values that inputs of commands can have.",
            &facade::command_values(api),
        ),
    ]
}

fn refs(shape: &Shape) -> Vec<String> {
    let types: Vec<_> = match shape {
        Shape::Object(object) => object
            .properties
            .iter()
            .map(|property| &property.ty)
            .collect(),
        Shape::Union(union) => union.variants.iter().map(|variant| &variant.ty).collect(),
        Shape::Id(_) | Shape::Enum(_) => Vec::new(),
    };
    types
        .into_iter()
        .flat_map(|ty| ty.refs())
        .map(crate::model::type_name)
        .collect()
}

/// One file per file of the spec, and one that gathers them.
fn type_files(api: &Api, types: &[Refined]) -> Vec<GeneratedFile> {
    let mut modules: BTreeMap<&str, Vec<&Refined>> = BTreeMap::new();
    for refined in types {
        modules
            .entry(&refined.schema.module)
            .or_default()
            .push(refined);
    }
    let gather = modules.keys().flat_map(|module| -> [Item; 2] {
        let name = ident(&module_name(module));
        [
            syn::parse_quote!(mod #name;),
            syn::parse_quote!(pub use #name::*;),
        ]
    });
    let about = "What requests carry and replies hold.\n\n\
        Replies are read leniently: an unknown enum value, an unknown field, a missing list or an odd\n\
        timestamp does not fail. Requests are checked before they are sent.";
    let mut files = vec![file(
        api,
        "types/mod.rs",
        about,
        &gather.collect::<Vec<_>>(),
    )];
    for (module, types) in modules {
        files.push(type_file(api, module, &types));
    }
    files
}

fn type_file(api: &Api, module: &str, types: &[&Refined]) -> GeneratedFile {
    let mut tokens: Vec<TokenStream> = Vec::new();
    let mut blocks = Vec::new();
    let own: Vec<&str> = types
        .iter()
        .map(|refined| refined.schema.rust.as_str())
        .collect();
    for refined in types {
        tokens.extend(refined.items.iter().map(ToTokens::to_token_stream));
        blocks.extend(refined.items.iter().map(layout::item));
        for call in &refined.macros {
            tokens.push(ident(call.name).into_token_stream());
            blocks.push(format!("{}! {{\n{}}}\n", call.name, call.body));
        }
    }
    // Attributes name codecs inside of texts.
    if blocks.iter().any(|block| block.contains("\"codec::")) {
        tokens.push(quote!(codec));
    }
    let scope = imports::Scope {
        types: &api.types,
        operations: &api.statics,
        types_path: "super",
        own: &own,
        known: imports::CLIENT,
    };
    let imports = imports::of(tokens.into_iter(), &scope);
    let about = format!("Types of `spec/{module}.yaml`.");
    written(
        &format!("{ROOT}/types/{}.rs", module_name(module)),
        &about,
        &imports,
        &blocks,
    )
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

/// A file of the client.
fn file(api: &Api, path: &str, about: &str, items: &[Item]) -> GeneratedFile {
    file_with(
        imports::CLIENT,
        api,
        &format!("{ROOT}/{path}"),
        about,
        items,
    )
}

fn file_with(
    known: imports::Known,
    api: &Api,
    path: &str,
    about: &str,
    items: &[Item],
) -> GeneratedFile {
    let tokens = items.iter().map(ToTokens::to_token_stream);
    let blocks: Vec<_> = items.iter().map(layout::item).collect();
    let own: Vec<String> = items.iter().filter_map(defined).collect();
    let own: Vec<&str> = own.iter().map(String::as_str).collect();
    let scope = imports::Scope {
        types: &api.types,
        operations: &api.statics,
        types_path: "crate::types",
        own: &own,
        known,
    };
    written(path, about, &imports::of(tokens, &scope), &blocks)
}

fn defined(item: &Item) -> Option<String> {
    match item {
        Item::Mod(module) => Some(module.ident.to_string()),
        Item::Static(item) => Some(item.ident.to_string()),
        Item::Struct(item) => Some(item.ident.to_string()),
        _ => None,
    }
}

fn written(path: &str, about: &str, imports: &str, blocks: &[String]) -> GeneratedFile {
    let header = "// Made by `cargo xtask regen` from spec/. Do not edit.\n";
    let about: String = about
        .lines()
        .map(|line| format!("//! {line}").trim_end().to_owned() + "\n")
        .collect();
    let mut contents = format!("{header}\n{about}");
    if !imports.is_empty() {
        contents += &format!("\n{imports}");
    }
    contents += &layout::join(blocks);
    GeneratedFile {
        path: path.into(),
        contents,
    }
}
