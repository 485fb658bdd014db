//! Passes the forms of texts on from a record to the requests that write it.

use std::collections::BTreeMap;

use crate::model::{Operation, Property, Schema, Shape, TextForm};

/// Gives a field of a body the form that the field of its name has in the record that comes back: a
/// record cannot be given what it cannot have.
pub(super) fn pass_on(schemas: &mut BTreeMap<String, Schema>, operations: &[Operation]) {
    for operation in operations {
        let Some(body) = &operation.body else {
            continue;
        };
        let forms = forms(schemas, &operation.response);
        for property in properties(schemas, &body.schema) {
            if property.form.is_none() {
                property.form = forms.get(&property.wire).cloned();
            }
        }
    }
}

fn forms(schemas: &BTreeMap<String, Schema>, name: &str) -> BTreeMap<String, TextForm> {
    let object = schemas.get(name).and_then(Schema::object);
    let properties = object.into_iter().flat_map(|object| &object.properties);
    let forms = properties.filter_map(|property| Some((&property.wire, property.form.as_ref()?)));
    forms
        .map(|(wire, form)| (wire.clone(), form.clone()))
        .collect()
}

fn properties<'a>(schemas: &'a mut BTreeMap<String, Schema>, name: &str) -> &'a mut [Property] {
    match schemas.get_mut(name).map(|schema| &mut schema.shape) {
        Some(Shape::Object(object)) => &mut object.properties,
        _ => &mut [],
    }
}
