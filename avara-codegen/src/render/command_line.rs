//! The files of the command line.

use super::file::{GeneratedFile, file_with};
use crate::facade;
use crate::model::Api;
use crate::rust::imports;

/// Returns the tables of `avara-cli`.
#[rustfmt::skip] // a table
pub(super) fn files(api: &Api) -> [GeneratedFile; 4] {
    let root: syn::File = syn::parse_quote! {
        mod commands;
        mod values;
        mod webhooks;
        pub use commands::{COMMANDS, GROUPS};
        pub use webhooks::WEBHOOKS;
    };
    [
        ("mod.rs", "Code that `cargo xtask regen` generates from `spec/`.", root.items),
        ("commands.rs", "Every operation as a command.", facade::commands(api)),
        ("webhooks.rs", "Every webhook, as an event that a command can post.", facade::command_webhooks(api)),
        ("values.rs", "The values that inputs of commands can have.", facade::command_values(api)),
    ]
    .map(|(name, about, items)| {
        let path = format!("avara-cli/src/catalog/generated/{name}");
        file_with(imports::COMMAND_LINE, api, &path, about, &items)
    })
}
