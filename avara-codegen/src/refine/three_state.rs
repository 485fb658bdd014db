//! In PATCH bodies, a field that may be null is absent, null or a value: `Patch<T>`.

use syn::{GenericArgument, PathArguments, Type, parse_quote};

use super::{Failure, Refined};
use crate::model::{Property, Schema};

pub(super) fn run(refined: &mut Refined) -> Result<(), Failure> {
    let schema = refined.schema;
    let (Some(object), Some(structure)) = (schema.object(), refined.object_structure()?) else {
        return Ok(());
    };
    for (property, field) in object.properties.iter().zip(&mut structure.fields) {
        if is_three_state(schema, property) {
            let inner = inside_option(&field.ty).ok_or_else(|| {
                format!(
                    "`{}` is not an `Option`, so it cannot be absent",
                    property.wire
                )
            })?;
            field.ty = parse_quote!(Patch<#inner>);
        }
    }
    Ok(())
}

/// Returns true if absent and null differ for this field.
pub(super) fn is_three_state(schema: &Schema, property: &Property) -> bool {
    schema.usage.is_patch_only() && property.nullable && !property.required
}

fn inside_option(ty: &Type) -> Option<&Type> {
    let Type::Path(path) = ty else { return None };
    let segment = path
        .path
        .segments
        .last()
        .filter(|segment| segment.ident == "Option")?;
    match &segment.arguments {
        PathArguments::AngleBracketed(arguments) => match arguments.args.first()? {
            GenericArgument::Type(inner) => Some(inner),
            _ => None,
        },
        _ => None,
    }
}
