//! The files of the client's types.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::Item;

use super::file::{GeneratedFile, file_with, written};
use super::{ROOT, layout};
use crate::model::names::module_name;
use crate::model::{Api, ident};
use crate::refine::Refined;
use crate::rust::imports;

/// Returns one file per file of the spec, and one that gathers them.
pub(super) fn files(api: &Api, types: &[Refined]) -> Vec<GeneratedFile> {
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
    let about = "Types of requests and replies.\n\n\
        Replies are read leniently: an unknown enum value, an unknown field, a missing list or an odd\n\
        timestamp does not fail. Requests are checked before they are sent.";
    let mut files = vec![file_with(
        imports::CLIENT,
        api,
        &format!("{ROOT}/types/mod.rs"),
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
