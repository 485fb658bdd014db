//! Enums stay open: a value that is new tomorrow must not make today's client fail.

use std::fmt::Write as _;

use syn::Item;

use super::{Failure, Refined, docs};
use crate::model::Shape;

pub(super) fn run(refined: &mut Refined) -> Result<(), Failure> {
    let schema = refined.schema;
    let Shape::Enum(values) = &schema.shape else {
        return Ok(());
    };
    let current = values.iter().filter(|value| !value.legacy).count();
    if variants(&refined.items) != Some(current) {
        return Err(format!("typify made no enum of {current} variants of it"));
    }
    let mut text = String::new();
    docs::write(&mut text, "    ", &docs::of_schema(schema));
    let _ = writeln!(text, "    pub enum {} {{", schema.rust);
    for value in values {
        docs::write(&mut text, "        ", &docs::of_value(value));
        let _ = writeln!(text, "        {} = {:?},", value.variant, value.wire);
    }
    text.push_str("    }\n");
    refined.become_macro("open_enum", text);
    Ok(())
}

fn variants(items: &[Item]) -> Option<usize> {
    items.iter().find_map(|item| match item {
        Item::Enum(found) => Some(found.variants.len()),
        _ => None,
    })
}
