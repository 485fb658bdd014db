//! Finds the unions of one record or a list of such records.

use std::collections::BTreeMap;

use crate::model::{OneOrMany, Schema, Shape, Type, Union};

/// Notes for each union of a record and an object with a list of such records where the list is.
pub(super) fn mark_lists(schemas: &mut BTreeMap<String, Schema>) {
    let found: Vec<_> = schemas
        .iter()
        .filter_map(|(name, schema)| match &schema.shape {
            Shape::Union(union) => Some((name.clone(), one_or_many(schemas, union)?)),
            _ => None,
        })
        .collect();
    for (name, found) in found {
        if let Some(Shape::Union(union)) = schemas.get_mut(&name).map(|schema| &mut schema.shape) {
            union.one_or_many = Some(found);
        }
    }
}

fn one_or_many(schemas: &BTreeMap<String, Schema>, union: &Union) -> Option<OneOrMany> {
    let [one, many] = union.variants.as_slice() else {
        return None;
    };
    let (Type::Ref(item), Type::Ref(list)) = (&one.ty, &many.ty) else {
        return None;
    };
    let own = many.distinguished_by.as_ref()?;
    let field = schemas.get(list)?.object()?.property(own)?;
    let is_list = matches!(&field.ty, Type::List { item: of, nullable_items: false, .. }
        if **of == Type::Ref(item.clone()));
    (is_list && field.required && !field.nullable).then(|| OneOrMany {
        field: field.field.clone(),
    })
}
