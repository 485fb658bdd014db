//! Which part of the spec the pages covered.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::spec::{Api, Kind, Operation, Property, Schema};

/// Which part of the spec the pages covered, operation by operation.
#[derive(Debug, Default)]
pub struct Coverage {
    /// Every operation of the spec, in its order.
    pub operations: Vec<Covered>,
}

/// The part of an operation that was covered.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Covered {
    /// Its id.
    pub operation: String,
    /// The pages that have it.
    pub pages: Vec<String>,
    /// The number of its parameters and fields that were compared.
    #[serde(rename = "fieldsCompared")]
    pub compared: usize,
    /// The number of its parameters and fields, those of nested objects included.
    pub fields: usize,
}

impl Coverage {
    pub(crate) fn new(
        api: &Api<'_>,
        of_pages: &BTreeMap<String, Vec<String>>,
        seen: &BTreeSet<String>,
    ) -> Self {
        let covered = |operation: &Operation<'_>| {
            let fields = fields(operation);
            let pages = of_pages.get(operation.id).cloned().unwrap_or_default();
            let compared = fields.iter().filter(|field| seen.contains(*field)).count();
            Covered {
                operation: operation.id.to_owned(),
                // What another operation's page says of a shared schema is not counted here.
                compared: if pages.is_empty() { 0 } else { compared },
                fields: fields.len(),
                pages,
            }
        };
        Self {
            operations: api.operations.iter().map(covered).collect(),
        }
    }
}

/// Returns the pointers of all parameters and fields of an operation.
fn fields(operation: &Operation<'_>) -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    for parameter in operation.path_parameters.iter().chain(&operation.query) {
        property(parameter, &mut all);
    }
    let body = operation.body.as_ref().map(|body| &body.schema);
    let reply = operation.item.as_ref().or(operation.reply.as_ref());
    for schema in body.into_iter().chain(reply) {
        below(schema, &mut all);
    }
    all
}

fn property(property: &Property<'_>, all: &mut BTreeSet<String>) {
    if all.insert(property.pointer.clone()) {
        below(&property.schema, all);
    }
}

fn below(schema: &Schema<'_>, all: &mut BTreeSet<String>) {
    match schema.kind() {
        Kind::Object => schema
            .properties()
            .iter()
            .for_each(|field| property(field, all)),
        Kind::List => schema.item().iter().for_each(|item| below(item, all)),
        Kind::Union => schema
            .variants()
            .iter()
            .for_each(|variant| below(variant, all)),
        _ => {}
    }
}
