//! Generates the Avara Rust SDK from the OpenAPI sources in `spec/`.
//!
//! ```text
//! load     spec/*.yaml, with the place of every node
//! lint     the house rules
//! model    resources, operations, schemas; the x-avara-* extensions as types
//! lower    the document that progenitor gets
//! emit     progenitor and typify: Rust types
//! rust     types, doc comments and imports as they are written, for the steps below
//! refine   passes over the types: open enums, ids, three-state fields, redaction ...
//! facade   the resource tree, its request builders, and the tables behind them
//! documents  OpenAPI 3.1, JSON Schemas and a Postman collection, for the tools of others
//! render   prettyplease: files
//! ```

#![forbid(unsafe_code)]

mod catch_panic;
mod diagnostics;
mod documents;
pub mod emit;
mod facade;
mod generate;
mod lint;
mod load;
pub mod lower;
pub mod model;
pub mod refine;
mod render;
mod rust;
mod workspace;

pub use diagnostics::{Diagnostic, Diagnostics, Source, Span, Style};
pub use generate::{Counts, Output, generate};
pub use lint::{Misfit, check, lint, misfits, misfits_of_fields};
pub use load::Spec;
pub use render::GeneratedFile;
pub use workspace::{OWNED, generate_workspace};
