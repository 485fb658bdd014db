//! The model's types and texts as they are written in Rust, and where the names in a file come from.

mod argument;
mod docs;
pub(crate) mod imports;
mod markdown;
mod types;

pub(crate) use argument::{Argument, argument};
pub(crate) use docs::{doc_lines, of_property};
pub(crate) use markdown::{FENCE, markdown};
pub(crate) use types::{codec, rust_type};
