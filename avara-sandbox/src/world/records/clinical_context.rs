//! The clinical context of a study, as a body changes it.

use serde_json::{Map, Value, json};

/// Fields of the clinical context that are stored as they come.
#[rustfmt::skip] // a list, not a column
const CONTEXT: [&str; 7] = [
    "clinicalHistory", "clinicalIndication", "externalPatientId", "modality", "priorReports",
    "technologistNotes", "technologistTechnique",
];

pub(crate) const REPORT_METADATA: &str = "reportMetadata";

/// Returns true if the field belongs to the clinical context.
pub(crate) fn has(field: &str) -> bool {
    field == REPORT_METADATA || CONTEXT.contains(&field)
}

/// Returns the context with what a body sets: null clears, and `reportMetadata` is changed field by
/// field.
pub(crate) fn changed(
    mut context: Map<String, Value>,
    body: &Map<String, Value>,
) -> Map<String, Value> {
    for name in CONTEXT {
        change_field(&mut context, name, body.get(name));
    }
    let metadata = context.entry(REPORT_METADATA).or_insert_with(|| json!({}));
    let changes = body.get(REPORT_METADATA).and_then(Value::as_object);
    if let (Some(metadata), Some(changes)) = (metadata.as_object_mut(), changes) {
        for (name, value) in changes {
            change_field(metadata, name, Some(value));
        }
    }
    context
}

fn change_field(object: &mut Map<String, Value>, name: &str, value: Option<&Value>) {
    match value {
        None => {}
        Some(Value::Null) => {
            object.remove(name);
        }
        Some(value) => {
            object.insert(name.to_owned(), value.clone());
        }
    }
}
