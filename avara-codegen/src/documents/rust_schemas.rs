//! The spec's schemas as JSON Schema 2020-12, for the feature `schemars`.

use super::json_schema::{Form, translate};
use crate::Spec;
use crate::model::type_name;

/// `{ "<Rust type>": <schema> }`, references as `#/$defs/<Rust type>`.
pub(crate) fn rust_schemas(spec: &Spec) -> String {
    let form = Form {
        reference: &|name| format!("#/$defs/{}", type_name(name)),
        is_openapi: false,
    };
    let components = &spec.document()["components"]["schemas"];
    let schemas = components.as_object().into_iter().flatten();
    let schemas = schemas.map(|(name, schema)| (type_name(name), translate(schema, &form)));
    super::text(&schemas.collect())
}
