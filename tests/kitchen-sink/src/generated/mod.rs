// Made by `cargo xtask regen` from spec/. Do not edit.

//! Code that `cargo xtask regen` generates from `spec/`.

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
