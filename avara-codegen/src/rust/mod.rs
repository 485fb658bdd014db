//! The model's types and texts as they are written in Rust.

mod argument;
mod docs;
mod markdown;
mod types;

pub(crate) use argument::{Argument, argument};
pub(crate) use docs::{doc_lines, of_property};
pub(crate) use markdown::{FENCE, markdown};
pub(crate) use types::{codec, rust_type};
