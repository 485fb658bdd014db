//! Fields and parameters as rows: the form of the value, its limits, and its privacy.

use super::{anchor, cell};
use crate::model::{Property, RequiredWith, Requires, Sensitivity, TextForm, Type};

/// Returns the last three cells of a row: the form, the privacy and the meaning.
pub(super) fn cells(property: &Property, types: &str) -> String {
    format!(
        "{} | {} | {}",
        form(property, types),
        privacy(property),
        cell(&property.description)
    )
}

fn privacy(property: &Property) -> &'static str {
    match property.sensitivity {
        Some(Sensitivity::Phi) => "personal",
        Some(Sensitivity::Secret) => "secret",
        Some(Sensitivity::None) | None => "",
    }
}

/// Returns the form of a value, with links into the page of types.
fn form(property: &Property, types: &str) -> String {
    let mut form = of_type(&property.ty, types);
    match &property.form {
        Some(TextForm::Digits { min, max }) => form += &format!(", {min} to {max} digits"),
        Some(TextForm::Uri(scheme)) => form += &format!(", an `{scheme}` address"),
        None => {}
    }
    if property.nullable {
        form += ", or null";
    }
    form
}

fn of_type(ty: &Type, types: &str) -> String {
    match ty {
        Type::Ref(name) => format!("[`{name}`]({types}#{})", anchor(name)),
        Type::Text {
            min: Some(1),
            max: None,
        } => "text, not empty".into(),
        Type::Text { min, max } => format!("text{}", range(*min, *max, "characters")),
        Type::Boolean => "boolean".into(),
        Type::Whole { min, max } => format!("whole number{}", range(*min, *max, "")),
        Type::Number => "number".into(),
        Type::DateTime => "time (RFC 3339)".into(),
        Type::List {
            item,
            nullable_items,
            min,
            max,
        } => {
            let null = if *nullable_items { " or null" } else { "" };
            let items = of_type(item, types);
            format!("list: {items}{null}{}", range(*min, *max, "items"))
        }
        Type::Map {
            value,
            nullable_values,
            max_entries,
            max_key,
        } => {
            let null = if *nullable_values { " or null" } else { "" };
            let entries = range(None, *max_entries, "entries");
            let keys = max_key.map_or_else(String::new, |max| {
                format!(", keys of at most {max} characters")
            });
            format!("map: {}{null}{entries}{keys}", of_type(value, types))
        }
        Type::JsonMap { max_bytes } => {
            format!("JSON object{}", range(None, *max_bytes, "bytes"))
        }
    }
}

fn range<N: std::fmt::Display>(min: Option<N>, max: Option<N>, unit: &str) -> String {
    let range = match (min, max) {
        (Some(min), Some(max)) => format!(", {min} to {max} {unit}"),
        (Some(min), None) => format!(", at least {min} {unit}"),
        (None, Some(max)) => format!(", at most {max} {unit}"),
        (None, None) => String::new(),
    };
    range.trim_end().to_owned()
}

/// Returns the rules across fields, a paragraph each.
pub(super) fn rules<'a>(
    at_least_one_of: impl IntoIterator<Item = &'a Vec<String>>,
    requires: &[Requires],
    required_with: &[RequiredWith],
) -> String {
    let mut text = String::new();
    for names in at_least_one_of {
        if !names.is_empty() {
            text += &format!("\nAt least one of {} is required.\n", codes(names));
        }
    }
    for rule in requires {
        let (field, value, then) = (&rule.field, rule.equals, codes(&rule.then));
        text += &format!("\nIf `{field}` is {value}, {then} is required.\n");
    }
    for rule in required_with {
        let (field, with) = (&rule.field, codes(&rule.with));
        text += &format!("\nWith {with}, `{field}` is required.\n");
    }
    text
}

pub(super) fn codes(names: &[String]) -> String {
    let codes = names.iter().map(|name| format!("`{name}`"));
    codes.collect::<Vec<_>>().join(", ")
}
