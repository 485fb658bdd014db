//! The files of the command line.

use syn::Item;

use super::file::{GeneratedFile, file_with};
use crate::facade;
use crate::model::Api;
use crate::rust::imports;

/// Returns the tables of `avara-cli`.
pub(super) fn files(api: &Api) -> [GeneratedFile; 4] {
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
            "Code that `cargo xtask regen` generates from `spec/`.",
            &modules,
        ),
        made(
            "commands.rs",
            "Every operation as a command.",
            &facade::commands(api),
        ),
        made(
            "webhooks.rs",
            "Every webhook, as an event that a command can post.",
            &facade::command_webhooks(api),
        ),
        made(
            "values.rs",
            "The values that inputs of commands can have.",
            &facade::command_values(api),
        ),
    ]
}
