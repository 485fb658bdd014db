//! The declaration of a method against the lists below it.

use super::nest::{members, nest};
use super::summary::names;
use super::{Comparer, Difference, types};
use crate::finding::What;
use crate::page::{
    Argument, Declaration, Field, Head, Location, Operation, Place, SectionKind, Signature, Type,
};
use crate::spec;

impl Comparer<'_> {
    /// Returns true if the body may be left out, and whether the page agrees with itself.
    pub(super) fn signature(&mut self, documented: &Operation, known: &spec::Operation<'_>) {
        let Some(signature) = &documented.signature else {
            return;
        };
        let at = signature.at;
        for argument in &signature.arguments {
            self.body_required(argument, at, known);
            let named = |field: &&Field| match &field.head {
                Head::Named(declaration) | Head::Wrapper(declaration) => {
                    declaration.name == argument.name
                }
                _ => false,
            };
            let Some(field) = documented.fields().find(named) else {
                let declared = format!("`{}`", argument.name);
                self.contradiction("operation", at, &declared, "no such parameter");
                continue;
            };
            if let Head::Wrapper(declaration) = &field.head {
                self.same_type(at, &argument.ty, &declaration.ty);
                self.wrapper(declaration, field.at, known);
                self.wrapped(documented, known, field, &declaration.ty);
            }
        }
        self.returns(documented, known, signature);
    }

    /// `body?` in a declaration.
    fn body_required(&mut self, argument: &Argument, at: Place, known: &spec::Operation<'_>) {
        let (Some(body), Some(optional), "body") =
            (&known.body, argument.optional, argument.name.as_str())
        else {
            return;
        };
        if optional == body.required {
            self.of_body(
                body,
                at,
                What::Required,
                if optional { "optional" } else { "required" },
            );
        }
    }

    /// `body: ...` above the fields; that it may be left out is said in the declaration only.
    fn wrapper(&mut self, wrapper: &Declaration, at: Place, known: &spec::Operation<'_>) {
        let Some(body) = known.body.as_ref().filter(|_| wrapper.name == "body") else {
            return;
        };
        if wrapper.nullable {
            self.of_body(body, at, What::Nullable, "null, or an object");
        }
        if !wrapper.required && body.required {
            self.of_body(body, at, What::Required, "optional");
        }
    }

    fn of_body(&mut self, body: &spec::Body<'_>, at: Place, what: What, is: &str) {
        self.found(Difference {
            at,
            place: "body",
            what,
            page: format!("the body is {is}"),
            spec: if body.required {
                "a required object"
            } else {
                "an optional object"
            }
            .into(),
            pointer: &body.pointer,
            edit: format!("make the request's body {is}"),
        });
    }

    fn returns(
        &mut self,
        documented: &Operation,
        known: &spec::Operation<'_>,
        signature: &Signature,
    ) {
        let at = signature.at;
        let returns = documented.section(SectionKind::Returns);
        match returns.map(|section| &section.root) {
            // The types of a union stand instead of its name.
            Some(Some(root)) if !signature.returns_items && !is_union(&root.value) => {
                self.same_type(at, &signature.returns, &root.value);
            }
            Some(None) => {
                let declared = types::of_page(&signature.returns);
                self.contradiction("reply", at, &declared, "no type");
            }
            _ => {}
        }
        if signature.returns_items && known.item.is_none() {
            self.found(Difference {
                at,
                place: "reply",
                what: What::Type,
                page: format!("{}, page by page", types::of_page(&signature.returns)),
                spec: "no list".into(),
                pointer: &known.pointer,
                edit: "add `x-avara-pagination`".into(),
            });
        }
    }

    fn same_type(&mut self, at: Place, short: &Type, long: &Type) {
        if short != long {
            let words = |ty: &Type| match members(ty) {
                Some(shown) => {
                    let first = shown.first.join(", ");
                    format!("{} {{ {first}, {} more }}", types::of_page(ty), shown.more)
                }
                None => types::of_page(ty),
            };
            self.contradiction("operation", at, &words(short), &words(long));
        }
    }

    /// The fields behind `body: ...` against the fields that follow.
    fn wrapped(
        &mut self,
        documented: &Operation,
        known: &spec::Operation<'_>,
        wrapper: &Field,
        ty: &Type,
    ) {
        let Some(shown) = members(ty) else {
            return;
        };
        let below = |field: &&Field| field.location == wrapped_location(wrapper);
        let fields: Vec<&Field> = documented
            .fields()
            .skip_while(|field| field.at != wrapper.at)
            .skip(1)
            .take_while(below)
            .collect();
        let schema = known.body.as_ref().map(|body| &body.schema);
        let nested = nest(&fields, schema, &known.query, wrapper.at);
        self.shown("operation", wrapper.at, shown, &names(&nested), "fields");
    }
}

fn wrapped_location(wrapper: &Field) -> Option<Location> {
    match wrapper.name_of_wrapper()? {
        "body" => Some(Location::Body),
        "query" => Some(Location::Query),
        _ => None,
    }
}

fn is_union(ty: &Type) -> bool {
    matches!(ty, Type::Union(_))
}
