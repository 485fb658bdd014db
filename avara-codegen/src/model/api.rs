//! The whole model.

use std::collections::{BTreeMap, BTreeSet};

use super::{Operation, Resource, RustName, Schema, Webhook};

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

impl Api {
    /// Returns the schema of a name; a linted spec has no dangling names.
    pub fn schema(&self, name: &str) -> Option<&Schema> {
        self.schemas.get(name)
    }

    /// Returns true if a schema has this name in Rust.
    pub fn has_type(&self, rust: &str) -> bool {
        self.types.contains(rust)
    }

    /// Returns every resource in the tree but the root, parents before children.
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

    /// Returns the operations of one resource.
    pub fn operations_of<'a>(
        &'a self,
        resource: &'a Resource,
    ) -> impl Iterator<Item = &'a Operation> {
        self.operations
            .iter()
            .filter(|operation| operation.resource == resource.path)
    }
}
