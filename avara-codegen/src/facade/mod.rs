//! The code that a user of the client calls: the resource tree, its request builders, and the
//! tables behind them.

mod calls;
mod commands;
mod examples;
mod operations;
mod proof;
mod reconcile;
mod resources;
mod rules;
mod sample;
mod webhooks;

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{Attribute, parse_quote};

use crate::rust::doc_lines;
pub(crate) use calls::calls;
pub(crate) use commands::{command_values, command_webhooks, commands};
pub(crate) use examples::example_function;
pub(crate) use operations::operations;
pub(crate) use resources::{entry, resource};
pub(crate) use rules::{reply_rules, rules};
pub(crate) use sample::Sample;
pub(crate) use webhooks::webhooks;

/// Writes `Some(...)` or `None`.
fn option(value: Option<impl ToTokens>) -> TokenStream {
    match value {
        Some(value) => quote!(Some(#value)),
        None => quote!(None),
    }
}

fn docs(text: &str) -> Vec<Attribute> {
    let lines = doc_lines(text).into_iter();
    lines.map(|line| parse_quote!(#[doc = #line])).collect()
}
