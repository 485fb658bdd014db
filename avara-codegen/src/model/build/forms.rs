//! The forms of texts that a request has from the record that it makes or changes.

use std::collections::BTreeMap;

use crate::model::{Operation, Schema, Shape, TextForm};

/// Gives fields of bodies the digits that fields of the same names have in the record that comes
/// back: a record cannot be given what it cannot have.
pub(super) fn inherit(schemas: &mut BTreeMap<String, Schema>, operations: &[Operation]) {
    for operation in operations {
        let Some(body) = &operation.body else {
            continue;
        };
        let record = schemas.get(&operation.response).and_then(Schema::object);
        let properties = record.map_or(&[][..], |record| &record.properties).iter();
        let digits = properties.filter(|one| matches!(one.form, Some(TextForm::Digits { .. })));
        let digits: BTreeMap<_, _> = digits
            .map(|property| (property.wire.clone(), property.form.clone()))
            .collect();
        let body = schemas
            .get_mut(&body.schema)
            .map(|schema| &mut schema.shape);
        if let Some(Shape::Object(object)) = body {
            for property in object
                .properties
                .iter_mut()
                .filter(|one| one.form.is_none())
            {
                property.form = digits.get(&property.wire).cloned().flatten();
            }
        }
    }
}
