//! The API as the generator thinks of it: resources, operations and schemas, with the
//! `x-avara-*` extensions parsed into types.
//!
//! Everything after this step asks the model and never the OpenAPI document.

mod build;
pub(crate) mod names;
mod operation;
mod reconcile;
mod schema;
mod usage;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

pub(crate) use names::ident;
pub use names::{RustName, field_name, screaming, snake, type_name};
pub use operation::{AtLeastOneOf, Body, Http, Operation, Pagination, Parameter, Resource, Retry};
pub use reconcile::{NaturalKey, Normal, Reconcile, Rest};
pub use schema::{
    EnumValue, IdKind, Object, Property, RequiredWith, Requires, Schema, Sensitivity, Shape, Type,
    Union, Variant,
};
pub use usage::Usage;

use crate::{Diagnostics, Spec};

/// The whole API.
#[derive(Debug)]
pub struct Api {
    /// Every named schema, by its name in the spec.
    pub schemas: BTreeMap<String, Schema>,
    /// The schemas' names in Rust.
    pub types: BTreeSet<RustName>,
    /// The operations' names as statics in Rust.
    pub statics: BTreeSet<RustName>,
    /// Every operation, sorted by id.
    pub operations: Vec<Operation>,
    /// Every webhook, in the spec's order.
    pub webhooks: Vec<Webhook>,
    /// The resource tree; the root itself has no operations.
    pub root: Resource,
}

/// An event that Avara sends, and the reply that it expects.
#[derive(Debug)]
pub struct Webhook {
    /// The event's `type`, e.g. `study.access_requested`.
    pub event_type: String,
    /// One line on what it is for.
    pub summary: String,
    /// The schema of the event.
    pub event: String,
    /// The schema of the reply.
    pub reply: String,
    /// Whether the platform waits for the reply.
    pub mode: WebhookMode,
    /// What more there is to say about it.
    pub description: String,
    /// An event as it may come.
    pub example: Value,
    /// Whether a reply without a body will do.
    pub may_be_empty: bool,
}

/// Whether the platform waits for the reply to an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WebhookMode {
    /// It waits.
    Synchronous,
    /// It waits, and goes on without.
    SynchronousSoft,
    /// It does not.
    Asynchronous,
}

impl Api {
    /// Reads the model from a linted spec.
    ///
    /// # Errors
    ///
    /// A finding for each thing that OpenAPI can say and this generator cannot.
    pub fn from_spec(spec: &Spec) -> Result<Self, Diagnostics> {
        build::api(spec)
    }

    /// The schema of a name; a spec that was linted has no dangling names.
    pub fn schema(&self, name: &str) -> Option<&Schema> {
        self.schemas.get(name)
    }

    /// Whether a schema has this name in Rust.
    pub fn has_type(&self, rust: &str) -> bool {
        self.types.contains(rust)
    }

    /// Every resource in the tree but the root, parents before children.
    pub fn resources(&self) -> Vec<&Resource> {
        fn walk<'a>(resource: &'a Resource, all: &mut Vec<&'a Resource>) {
            for child in &resource.children {
                all.push(child);
                walk(child, all);
            }
        }
        let mut all = Vec::new();
        walk(&self.root, &mut all);
        all
    }

    /// The operations of one resource.
    pub fn operations_of<'a>(
        &'a self,
        resource: &'a Resource,
    ) -> impl Iterator<Item = &'a Operation> {
        self.operations
            .iter()
            .filter(|operation| operation.resource == resource.path)
    }
}
