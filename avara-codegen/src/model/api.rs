//! The whole model.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    IdKind, Object, Operation, Property, Resource, RustName, Schema, Shape, Type, Webhook,
};

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

    /// Returns the schema of this name if it is an object.
    pub fn object(&self, name: &str) -> Option<&Object> {
        self.schema(name)?.object()
    }

    /// Returns the fields of the schema of this name.
    pub fn properties(&self, name: &str) -> &[Property] {
        self.schema(name)
            .map(Schema::properties)
            .unwrap_or_default()
    }

    /// Returns the schema that a type refers to.
    pub fn schema_of(&self, ty: &Type) -> Option<&Schema> {
        match ty {
            Type::Ref(name) => self.schema(name),
            _ => None,
        }
    }

    /// Returns the schema and the form of a type that is an identifier.
    pub fn id(&self, ty: &Type) -> Option<(&Schema, &IdKind)> {
        let schema = self.schema_of(ty)?;
        match &schema.shape {
            Shape::Id(kind) => Some((schema, kind)),
            _ => None,
        }
    }

    /// Returns the field `data` of a webhook's event, and its schema.
    pub fn data(&self, webhook: &Webhook) -> Option<(&Property, &Schema)> {
        let data = self.object(&webhook.event)?.property("data")?;
        Some((data, self.schema_of(&data.ty)?))
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
