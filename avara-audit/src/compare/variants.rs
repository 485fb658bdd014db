//! Types of which a value has one, against the members of a union.

use super::nest::{Nested, holder, variant};
use super::{Comparer, Difference, types};
use crate::finding::What;
use crate::page::{Head, Place, Type};
use crate::spec::Schema;

impl Comparer<'_> {
    pub(super) fn variants(
        &mut self,
        place: &str,
        nested: &[Nested<'_>],
        schema: &Schema<'_>,
        end: Place,
    ) {
        let mut documented = Vec::new();
        for (index, nested) in nested.iter().enumerate() {
            let Head::Variant(ty) = &nested.field.head else {
                self.extra(place, nested.field, &schema.pointer);
                continue;
            };
            let Some(variant) = variant(schema, ty, index).or_else(|| self.plain(schema, ty))
            else {
                self.found(Difference {
                    at: nested.field.at,
                    place,
                    what: What::Type,
                    page: types::of_page(ty),
                    spec: format!("no such variant in {}", types::of_spec(schema)),
                    pointer: &schema.pointer,
                    edit: "add it to `oneOf`".into(),
                });
                continue;
            };
            documented.push(variant.pointer.clone());
            if holder(&variant).is_some() {
                self.holder(place, &nested.children, &variant, nested.end);
            }
        }
        let untold = schema
            .variants()
            .into_iter()
            .filter(|known| !documented.contains(&known.pointer));
        for untold in untold {
            self.found(Difference {
                at: end,
                place,
                what: What::Type,
                page: "no such variant".into(),
                spec: types::of_spec(&untold),
                pointer: &untold.pointer,
                edit: "remove it from `oneOf`".into(),
            });
        }
    }

    /// Returns the variant without fields that a type stands for.
    fn plain<'s>(&self, schema: &Schema<'s>, ty: &Type) -> Option<Schema<'s>> {
        let around = self.around("", false);
        let mut variants = schema.variants().into_iter();
        variants.find(|known| holder(known).is_none() && types::agree(ty, known, &around))
    }
}
