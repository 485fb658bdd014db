//! Reads the model from the bundled document.

mod forms;
mod json;
mod operations;
mod reconcile;
mod resources;
mod schemas;
mod unions;
mod usage;

use serde_json::Value;

use crate::load::pointer::escape;
use crate::model::{Api, Shape, names::screaming};
use crate::{Diagnostic, Diagnostics, Spec};

impl Api {
    /// Reads the model from a linted spec.
    ///
    /// # Errors
    ///
    /// A finding for each construct that OpenAPI has and this generator does not support.
    pub fn from_spec(spec: &Spec) -> Result<Self, Diagnostics> {
        build(spec)
    }
}

fn build(spec: &Spec) -> Result<Api, Diagnostics> {
    let mut reader = Reader {
        spec,
        document: spec.document(),
        findings: Vec::new(),
    };
    let mut schemas = reader.schemas();
    let operations = reader.operations();
    let webhooks = reader.webhooks();
    let root = reader.resources(&operations);
    if !reader.findings.is_empty() {
        return Err(spec.diagnostics(reader.findings));
    }
    unions::mark_lists(&mut schemas);
    usage::mark(&mut schemas, &operations, &webhooks);
    forms::inherit(&mut schemas, &operations);
    for (name, schema) in &schemas {
        let is_sent = schema.usage.request || schema.usage.patch;
        if is_sent && matches!(schema.shape, Shape::Union(_)) {
            reader.unsupported(
                &format!("/components/schemas/{}", escape(name)),
                "a request cannot hold a union: nothing could be checked before sending",
            );
        }
    }
    if !reader.findings.is_empty() {
        return Err(spec.diagnostics(reader.findings));
    }
    Ok(Api {
        types: schemas.values().map(|schema| schema.rust.clone()).collect(),
        statics: operations
            .iter()
            .map(|operation| screaming(&operation.id))
            .collect(),
        schemas,
        operations,
        webhooks,
        root,
    })
}

struct Reader<'a> {
    spec: &'a Spec,
    document: &'a Value,
    findings: Vec<Diagnostic>,
}

impl<'a> Reader<'a> {
    /// Follows a reference into `components`, if it is one.
    fn resolve(&self, node: &'a Value) -> &'a Value {
        node["$ref"]
            .as_str()
            .and_then(|target| self.document.pointer(target.strip_prefix('#')?))
            .unwrap_or(node)
    }

    fn unsupported(&mut self, at: &str, message: &str) {
        let help = "Write it with the schemas that spec/README.md names, or teach avara-codegen's model about it.";
        let finding = self.spec.finding("unsupported", at, message, help);
        self.findings.push(finding);
    }
}
