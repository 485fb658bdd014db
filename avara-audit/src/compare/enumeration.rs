//! Values of enumerations.

use super::nest::Nested;
use super::{Comparer, Difference, types};
use crate::finding::What;
use crate::page::{Field, Head, Placed, Shown, Type};
use crate::spec::{Kind, Schema};

impl Comparer<'_> {
    /// The values below a field, or in its type.
    pub(super) fn enumeration(&mut self, place: &str, nested: &Nested<'_>, schema: &Schema<'_>) {
        let field = nested.field;
        let item = schema.item();
        let schema = item.as_ref().unwrap_or(schema);
        let shown = match &field.head {
            Head::Named(declaration) => shown(&declaration.ty),
            _ => None,
        };
        if let Some(shown) = shown
            && !field.values.is_empty()
        {
            let listed = field
                .values
                .iter()
                .map(|documented| Some(documented.value.as_str()));
            self.shown(
                place,
                field.at,
                shown,
                &listed.collect::<Vec<_>>(),
                "values",
            );
        }
        if schema.kind() != Kind::Enumeration {
            for value in &field.values {
                self.found(Difference {
                    at: value.at,
                    place,
                    what: What::Enum,
                    page: format!("`{}`", value.value),
                    spec: types::of_spec(schema),
                    pointer: &schema.pointer,
                    edit: "make it an enumeration".into(),
                });
            }
            return;
        }
        let documented = documented(field, shown);
        if documented.is_empty() {
            self.found(Difference {
                at: field.at,
                place,
                what: What::NotShown,
                page: "no values".into(),
                spec: types::of_spec(schema),
                pointer: schema.target_pointer(),
                edit: "none: save the page with everything unfolded".into(),
            });
            return;
        }
        self.values(place, &documented, nested, schema);
    }

    /// Each value against the spec's list; or against an older list that is known, if that one is
    /// nearer, so that a change of either is seen for itself.
    fn values(
        &mut self,
        place: &str,
        documented: &[Placed<String>],
        nested: &Nested<'_>,
        schema: &Schema<'_>,
    ) {
        let page: Vec<&str> = documented
            .iter()
            .map(|documented| documented.value.as_str())
            .collect();
        let name = schema.name().unwrap_or_default();
        let known = self.known;
        let operation = self.operation.clone();
        let older = known.values(&operation, place, name);
        let older = older.min_by_key(|list| apart(&page, &list.values));
        let mut expected = schema.values();
        if let Some(older) = older
            && apart(&page, &older.values) < apart(&page, &expected)
        {
            self.explained(
                older.index,
                Difference {
                    at: nested.field.at,
                    place,
                    what: What::Enum,
                    page: format!("an older list of {} values", older.values.len()),
                    spec: format!("the {} values of `{name}`", expected.len()),
                    pointer: schema.target_pointer(),
                    edit: "none".into(),
                },
            );
            expected = older.values;
        }
        let pointer = format!("{}/enum", schema.target_pointer());
        for (index, value) in documented.iter().enumerate() {
            let is_twice = page
                .get(..index)
                .is_some_and(|above| above.contains(&&*value.value));
            if is_twice || !expected.contains(&&*value.value) {
                self.found(Difference {
                    at: value.at,
                    place,
                    what: What::Enum,
                    page: format!("`{}`{}", value.value, if is_twice { ", twice" } else { "" }),
                    spec: format!("no `{}` in `{name}`", value.value),
                    pointer: &pointer,
                    edit: format!("add `{}` to `enum`, and describe it", value.value),
                });
            }
        }
        for (index, value) in expected.iter().enumerate() {
            if page.contains(value) {
                continue;
            }
            let after = expected.get(index + 1..).unwrap_or_default();
            let next = documented
                .iter()
                .find(|documented| after.contains(&&*documented.value));
            self.found(Difference {
                at: next.map_or(nested.end, |next| next.at),
                place,
                what: What::Enum,
                page: format!("no `{value}`"),
                spec: format!("`{value}` in `{name}`"),
                pointer: &pointer,
                edit: format!("move `{value}` from `enum` to `x-avara-legacy-values`"),
            });
        }
    }
}

/// Returns the values in a type.
fn shown(ty: &Type) -> Option<&Shown> {
    match ty {
        Type::Values(shown) => Some(shown),
        Type::List(item) => shown(item),
        _ => None,
    }
}

fn documented(field: &Field, shown: Option<&Shown>) -> Vec<Placed<String>> {
    match shown {
        Some(shown) if field.values.is_empty() && shown.more == 0 => {
            let value = |value: &String| Placed::new(value.clone(), field.at);
            shown.first.iter().map(value).collect()
        }
        _ => field.values.clone(),
    }
}

/// Counts the values that only one of two lists has.
fn apart(one: &[&str], other: &[&str]) -> usize {
    let only = |list: &[&str], of: &[&str]| of.iter().filter(|value| !list.contains(value)).count();
    only(one, other) + only(other, one)
}
