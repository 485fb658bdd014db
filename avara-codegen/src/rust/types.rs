//! Types, and how their values are read and written.

use crate::model::{Type, type_name};

pub(crate) fn rust_type(ty: &Type) -> String {
    match ty {
        Type::Ref(name) => type_name(name),
        Type::Text { .. } => "String".into(),
        Type::Boolean => "bool".into(),
        Type::Whole { min: Some(0..), .. } => "u32".into(),
        Type::Whole { .. } => "i64".into(),
        Type::Number => "f64".into(),
        Type::DateTime => "DateTime<Utc>".into(),
        Type::List {
            item,
            nullable_items: true,
            ..
        } => format!("Vec<Option<{}>>", rust_type(item)),
        Type::List { item, .. } => format!("Vec<{}>", rust_type(item)),
        Type::Map {
            value,
            nullable_values: true,
            ..
        } => format!("BTreeMap<String, Option<{}>>", rust_type(value)),
        Type::Map { value, .. } => format!("BTreeMap<String, {}>", rust_type(value)),
        Type::JsonMap { .. } => "Map<String, Value>".into(),
    }
}

/// Returns the runtime's codec for a type; none where serde's own way will do.
pub(crate) fn codec(ty: &Type) -> Option<String> {
    let inside = |ty: &Type, nullable: bool| {
        let codec = codec(ty)?;
        Some(if nullable {
            format!("Option<{codec}>")
        } else {
            codec
        })
    };
    match ty {
        Type::Whole { .. } => Some("codec::Whole".into()),
        Type::Number => Some("codec::Plain".into()),
        Type::DateTime => Some("codec::Time".into()),
        Type::List {
            item,
            nullable_items,
            ..
        } => Some(format!("Vec<{}>", inside(item, *nullable_items)?)),
        Type::Map {
            value,
            nullable_values,
            ..
        } => Some(format!("codec::Map<{}>", inside(value, *nullable_values)?)),
        Type::Ref(_) | Type::Text { .. } | Type::Boolean | Type::JsonMap { .. } => None,
    }
}
