//! A generated file: its header, its `use` lines, its items.

use quote::ToTokens;
use syn::Item;

use super::layout;
use crate::model::Api;
use crate::rust::imports;

/// A file to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GeneratedFile {
    /// The path, relative to the folder that holds `spec/`.
    pub path: String,
    /// The text.
    pub contents: String,
}

/// Makes a file of items; `known` is where the names in them come from.
pub(super) fn file_with(
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

/// Makes a file of blocks of text.
pub(super) fn written(path: &str, about: &str, imports: &str, blocks: &[String]) -> GeneratedFile {
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
