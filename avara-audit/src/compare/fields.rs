//! Lists of fields against lists of properties: what is on one side only.

use super::nest::{Nested, holder};
use super::{Comparer, Difference, order, types};
use crate::finding::What;
use crate::page::{Field, Head, Place};
use crate::spec::{Kind, Property, Schema, same_word};

impl Comparer<'_> {
    /// The fields of an object, or those of each variant of a union.
    pub(super) fn holder(
        &mut self,
        place: &str,
        nested: &[Nested<'_>],
        schema: &Schema<'_>,
        end: Place,
    ) {
        match holder(schema) {
            Some(schema) if schema.kind() == Kind::Union => {
                self.variants(place, nested, &schema, end);
            }
            Some(schema) => {
                let pointer = schema.target_pointer().to_owned();
                self.fields(place, nested, &schema.properties(), end, &pointer);
            }
            None => {
                for stray in nested {
                    self.extra(place, stray.field, &schema.pointer);
                }
            }
        }
    }

    /// A list of fields against a list of properties.
    pub(super) fn fields(
        &mut self,
        place: &str,
        nested: &[Nested<'_>],
        known: &[Property<'_>],
        end: Place,
        pointer: &str,
    ) {
        let mut documented: Vec<&str> = Vec::new();
        for (index, one) in nested.iter().enumerate() {
            let found = match one.field.name() {
                Some(name) => known.iter().find(|known| {
                    self.is_name(name, known.name) && !documented.contains(&known.name)
                }),
                None => lost_name(nested, index, known),
            };
            let Some(property) = found else {
                self.extra(place, one.field, pointer);
                continue;
            };
            documented.push(property.name);
            self.field(&format!("{place}.{}", property.name), one, property);
        }
        let names: Vec<&str> = known.iter().map(|property| property.name).collect();
        for property in known
            .iter()
            .filter(|property| !documented.contains(&property.name))
        {
            let at = order::place(nested, property.name, property.required, &names, end);
            self.missing(&format!("{place}.{}", property.name), at, property);
        }
    }

    fn is_name(&self, page: &str, spec: &str) -> bool {
        if self.says.wire_names {
            page == spec
        } else {
            same_word(page, spec)
        }
    }

    /// A field that the spec lacks.
    pub(super) fn extra(&mut self, place: &str, field: &Field, pointer: &str) {
        let (what, name) = match &field.head {
            Head::Named(declaration) | Head::Wrapper(declaration) => {
                (What::Extra, format!("`{}`", declaration.name))
            }
            Head::Nameless => (What::Nameless, "a field without its name".to_owned()),
            Head::Variant(ty) => (What::Type, types::of_page(ty)),
        };
        let place = match field.name() {
            Some(name) => format!("{place}.{name}"),
            None => place.to_owned(),
        };
        let ty = match &field.head {
            Head::Named(declaration) => format!(": {}", types::of_page(&declaration.ty)),
            _ => String::new(),
        };
        self.found(Difference {
            at: field.at,
            place: &place,
            what,
            page: format!("{name}{ty}"),
            spec: "no such field".into(),
            pointer,
            edit: format!("add {name} under `properties` or `parameters`"),
        });
    }

    fn missing(&mut self, place: &str, at: Place, property: &Property<'_>) {
        self.found(Difference {
            at,
            place,
            what: What::Missing,
            page: "no such field".into(),
            spec: format!("`{}`: {}", property.name, types::of_spec(&property.schema)),
            pointer: &property.pointer,
            edit: format!("remove `{}`", property.name),
        });
    }
}

/// Returns the property that a field without a name must be: the only one that the page lacks
/// between its neighbours.
fn lost_name<'k, 's>(
    nested: &[Nested<'_>],
    index: usize,
    known: &'k [Property<'s>],
) -> Option<&'k Property<'s>> {
    if !matches!(nested.get(index)?.field.head, Head::Nameless) {
        return None;
    }
    let position = |name: &str| known.iter().position(|known| same_word(known.name, name));
    let of = |one: &Nested<'_>| one.field.name().and_then(position);
    let before = nested.get(..index)?.iter().rev().find_map(of);
    let after = nested.get(index + 1..)?.iter().find_map(of);
    let between = before.map_or(0, |before| before + 1)..after.unwrap_or(known.len());
    let mut candidates = known.get(between)?.iter().filter(|candidate| {
        !nested.iter().any(|one| {
            one.field
                .name()
                .is_some_and(|name| same_word(name, candidate.name))
        })
    });
    let found = candidates.next()?;
    candidates.next().is_none().then_some(found)
}
