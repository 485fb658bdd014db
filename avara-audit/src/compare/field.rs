//! One field against one property: its type, whether it must be there, whether it may be null, and
//! what is below it.

use super::nest::{Nested, holder, members};
use super::summary::names;
use super::types::{self, Around};
use super::{Comparer, Difference, prose};
use crate::finding::What;
use crate::page::{Declaration, Field, Head};
use crate::spec::{Kind, Property};

impl Comparer<'_> {
    pub(super) fn field(&mut self, place: &str, nested: &Nested<'_>, property: &Property<'_>) {
        self.saw(&property.pointer);
        let field = nested.field;
        match &field.head {
            Head::Named(declaration) => self.declaration(place, nested, declaration, property),
            _ => self.found(Difference {
                at: field.at,
                place,
                what: What::Nameless,
                page: "a field without its name".into(),
                spec: format!("`{}`", property.name),
                pointer: &property.pointer,
                edit: "none: its place and its neighbours say which field it is".into(),
            }),
        }
        self.enumeration(place, nested, &property.schema);
        self.facts(place, nested, property);
        if holder(&property.schema).is_some() {
            self.below(place, nested, property);
        } else {
            for stray in &nested.children {
                self.extra(place, stray.field, &property.pointer);
            }
        }
    }

    fn declaration(
        &mut self,
        place: &str,
        nested: &Nested<'_>,
        declaration: &Declaration,
        property: &Property<'_>,
    ) {
        let (at, pointer) = (nested.field.at, &property.pointer);
        let is_described = !nested.field.values.is_empty() || !nested.children.is_empty();
        let around = self.around(property.name, is_described);
        if !types::agree(&declaration.ty, &property.schema, &around) {
            self.found(Difference {
                at,
                place,
                what: What::Type,
                page: format!(
                    "`{}` is {}",
                    declaration.name,
                    types::of_page(&declaration.ty)
                ),
                spec: types::of_spec(&property.schema),
                pointer,
                edit: "change its type".into(),
            });
        }
        if declaration.required != property.required {
            let word = |required| if required { "required" } else { "optional" };
            self.found(Difference {
                at,
                place,
                what: What::Required,
                page: format!("`{}` is {}", declaration.name, word(declaration.required)),
                spec: word(property.required).into(),
                pointer,
                edit: if declaration.required {
                    format!("add `{}` to `required`", property.name)
                } else {
                    format!("remove `{}` from `required`", property.name)
                },
            });
        }
        self.null(place, nested.field, declaration, property);
        if let Some(shown) = members(&declaration.ty)
            && !nested.children.is_empty()
        {
            self.shown(place, at, shown, &names(&nested.children), "fields");
        }
    }

    fn null(
        &mut self,
        place: &str,
        field: &Field,
        declaration: &Declaration,
        property: &Property<'_>,
    ) {
        let schema = &property.schema;
        let shows_null = self.says.null;
        let mut differs = |at, page: String, spec: &str, edit: &str| {
            self.found(Difference {
                at,
                place,
                what: What::Nullable,
                page,
                spec: spec.into(),
                pointer: &property.pointer,
                edit: edit.into(),
            });
        };
        let name = &declaration.name;
        if let Some(documented) = field
            .prose
            .iter()
            .find(|documented| prose::speaks_of_null(&documented.value))
            && !schema.is_nullable()
            && !declaration.nullable
        {
            differs(
                documented.at,
                format!("the description of `{name}` speaks of null"),
                "never null",
                "add `nullable: true`, with `x-avara-null-conflict` if the type says otherwise",
            );
        }
        if !shows_null {
            return;
        }
        let at = field.at;
        match (
            declaration.nullable,
            schema.is_nullable(),
            schema.has_null_conflict(),
        ) {
            (true, false, _) => {
                differs(
                    at,
                    format!("`{name}` may be null"),
                    "never null",
                    "add `nullable: true`",
                );
            }
            (true, true, true) => differs(
                at,
                format!("`{name}` may be null"),
                "may be null, although the pages say otherwise",
                "remove `x-avara-null-conflict`: the page agrees now",
            ),
            (false, true, false) => differs(
                at,
                format!("`{name}` is never null"),
                "may be null",
                "remove `nullable`, or say why in `x-avara-null-conflict`",
            ),
            _ => {}
        }
    }

    /// The fields of an object that is the value of a field.
    fn below(&mut self, place: &str, nested: &Nested<'_>, property: &Property<'_>) {
        let is_list = property.schema.kind() == Kind::List;
        let place = if is_list {
            format!("{place}[]")
        } else {
            place.to_owned()
        };
        let holds_plain_values = || {
            let holder = holder(&property.schema);
            holder.is_none_or(|holder| {
                holder.kind() == Kind::Union
                    && holder
                        .variants()
                        .iter()
                        .all(|known| super::nest::holder(known).is_none())
            })
        };
        if !nested.children.is_empty() {
            self.holder(&place, &nested.children, &property.schema, nested.end);
        } else if !holds_plain_values() {
            self.found(Difference {
                at: nested.field.at,
                place: &place,
                what: What::NotShown,
                page: format!("`{}` has no fields below it", property.name),
                spec: types::of_spec(&property.schema),
                pointer: &property.pointer,
                edit: "none: save the page with everything unfolded".into(),
            });
        }
    }

    pub(super) fn around<'n>(&'n self, name: &'n str, is_described: bool) -> Around<'n> {
        Around {
            api: self.api,
            name,
            is_described,
            times: self.says.times,
        }
    }
}
