//! Finds the place on a page for something that it lacks.

use super::nest::Nested;
use crate::page::{Head, Place};

/// Pages list required fields before optional ones, both by the alphabet.
type Key = (bool, String);

fn key(nested: &Nested<'_>) -> Option<Key> {
    match &nested.field.head {
        Head::Named(declaration) => Some((!declaration.required, declaration.name.to_lowercase())),
        _ => None,
    }
}

/// Returns the place of a missing field: before the first field that comes after it in the page's
/// order. On a page that keeps another order, before the first that comes after it in the spec's.
pub(super) fn place(
    siblings: &[Nested<'_>],
    name: &str,
    required: bool,
    spec_order: &[&str],
    end: Place,
) -> Place {
    let keys: Vec<(Key, Place)> = siblings
        .iter()
        .filter_map(|nested| Some((key(nested)?, nested.field.at)))
        .collect();
    if keys.is_sorted_by(|one, other| one.0 <= other.0) {
        let key = (!required, name.to_lowercase());
        let next = keys.iter().find(|(other, _)| *other > key);
        return next.map_or(end, |(_, at)| *at);
    }
    let after = spec_order
        .iter()
        .skip_while(|known| **known != name)
        .skip(1);
    let find = |known: &&str| {
        siblings
            .iter()
            .find(|nested| nested.field.name() == Some(known))
    };
    after
        .copied()
        .find_map(|known| find(&known))
        .map_or(end, |nested| nested.field.at)
}
