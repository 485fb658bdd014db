//! Compares the short form of a type on a page with the long form below it.

use super::nest::{Nested, holder, members, nest};
use super::{Comparer, Difference, types};
use crate::finding::What;
use crate::page::{Field, Head, Place, Placed, Shown, Type};
use crate::spec::{Kind, Schema};

impl Comparer<'_> {
    /// The type at the head of a reply. What it is called is not the wire's; whether it is one of
    /// several is.
    pub(super) fn root(&mut self, root: &Placed<Type>, schema: &Schema<'_>, fields: &[&Field]) {
        let agrees = match (&root.value, holder(schema).map(|holder| holder.kind())) {
            (Type::Named(..) | Type::Object(_), Some(Kind::Object)) => true,
            (Type::Union(types), Some(Kind::Union)) => types.len() == schema.variants().len(),
            (ty, _) => types::agree(ty, schema, &self.around("", !fields.is_empty())),
        };
        if !agrees {
            self.found(Difference {
                at: root.at,
                place: "reply",
                what: What::Type,
                page: types::of_page(&root.value),
                spec: types::of_spec(schema),
                pointer: &schema.pointer,
                edit: "change the schema of the reply".into(),
            });
        }
        if let Some(shown) = members(&root.value) {
            let nested = nest(fields, Some(schema), &[], root.at);
            self.shown("reply", root.at, shown, &names(&nested), "fields");
        }
    }

    /// The beginning of a list, with how many more there are, against the list that follows.
    pub(super) fn shown(
        &mut self,
        place: &str,
        at: Place,
        shown: &Shown,
        listed: &[Option<&str>],
        noun: &str,
    ) {
        let mut both = shown.first.iter().zip(listed);
        let differs =
            both.find_map(|(short, long)| Some((short, long.filter(|long| long != short)?)));
        if let Some((short, long)) = differs {
            self.contradiction(place, at, &format!("`{short}`"), &format!("`{long}`"));
        } else if shown.count() != listed.len() {
            let count = |count| format!("{count} {noun}");
            self.contradiction(place, at, &count(shown.count()), &count(listed.len()));
        }
    }

    pub(super) fn contradiction(&mut self, place: &str, at: Place, short: &str, long: &str) {
        let pointer = self
            .api
            .operation(&self.operation)
            .map(|known| known.pointer.clone());
        self.found(Difference {
            at,
            place,
            what: What::Contradiction,
            page: format!("{short} here, {long} in the list"),
            spec: "the list is what was compared".into(),
            pointer: &pointer.unwrap_or_default(),
            edit: "none: find out which of the two is true".into(),
        });
    }
}

pub(super) fn names<'p>(nested: &[Nested<'p>]) -> Vec<Option<&'p str>> {
    let fields = nested
        .iter()
        .filter(|one| !matches!(one.field.head, Head::Variant(_)));
    fields.map(|one| one.field.name()).collect()
}
