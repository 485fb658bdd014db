//! The API as the generator thinks of it: resources, operations and schemas, with the
//! `x-avara-*` extensions parsed into types.
//!
//! Everything after this step asks the model and never the OpenAPI document.

mod api;
mod build;
pub(crate) mod names;
mod operation;
mod reconcile;
mod schema;
mod usage;
mod webhook;

pub use api::Api;
pub use names::{RustName, field_name, screaming, snake, type_name};
pub(crate) use names::{ident, static_name};
pub use operation::{AtLeastOneOf, Body, Http, Operation, Pagination, Parameter, Resource, Retry};
pub use reconcile::{NaturalKey, Normal, Reconcile, Rest};
pub use schema::{
    EnumValue, IdKind, Object, OneOrMany, Property, RequiredWith, Requires, Schema, Sensitivity,
    Shape, TextForm, Type, Union, Variant,
};
pub use usage::Usage;
pub use webhook::{Webhook, WebhookEffects, WebhookMode};
