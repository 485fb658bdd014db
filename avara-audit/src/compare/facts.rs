//! Limits, formats, and what descriptions state.

use super::nest::Nested;
use super::prose::{self, Fact};
use super::{Comparer, Difference};
use crate::finding::What;
use crate::page::{Limit, Place, Times};
use crate::spec::{Kind, Property, Schema};

/// The limits that a rendered page shows where there are some.
#[rustfmt::skip] // a list, not a column
const LIMITS: [&str; 6] = ["minLength", "maxLength", "minimum", "maximum", "minItems", "maxItems"];

impl Comparer<'_> {
    pub(super) fn facts(&mut self, place: &str, nested: &Nested<'_>, property: &Property<'_>) {
        let (field, schema) = (nested.field, &property.schema);
        let limits = field
            .limits
            .iter()
            .map(|documented| (documented.at, shown(&documented.value, schema)));
        let stated = field.prose.iter().flat_map(|documented| {
            let facts = prose::stated(&documented.value, schema);
            facts.into_iter().map(|fact| (documented.at, fact))
        });
        let facts: Vec<(Place, Fact)> = limits.chain(stated).collect();
        for (at, fact) in facts.iter().filter(|(_, fact)| !fact.agrees()) {
            self.fact(place, *at, schema, fact);
        }
        if self.says.limits && !schema.is_identifier() {
            self.unsaid(place, nested, schema, &facts);
        }
    }

    fn fact(&mut self, place: &str, at: Place, schema: &Schema<'_>, fact: &Fact) {
        let Fact { keyword, page, .. } = fact;
        self.found(Difference {
            at,
            place,
            what: fact.what,
            page: format!("{keyword} {page}"),
            spec: match &fact.spec {
                Some(spec) => format!("{keyword} {spec}"),
                None => format!("no {keyword}"),
            },
            pointer: &schema.pointer,
            edit: format!("change the {keyword} to {page}"),
        });
    }

    /// Limits of the spec that the page would show, and does not.
    fn unsaid(
        &mut self,
        place: &str,
        nested: &Nested<'_>,
        schema: &Schema<'_>,
        said: &[(Place, Fact)],
    ) {
        let formats = (self.says.times == Times::Format).then_some("format");
        for keyword in LIMITS.into_iter().chain(formats) {
            let is_said = said.iter().any(|(_, fact)| fact.keyword == keyword);
            let Some(ours) = limit(schema, keyword).filter(|_| !is_said) else {
                continue;
            };
            self.found(Difference {
                at: stands(nested, keyword),
                place,
                what: what(keyword),
                page: format!("no {keyword}"),
                spec: format!("{keyword} {ours}"),
                pointer: &schema.pointer,
                edit: format!("remove `{keyword}`"),
            });
        }
    }
}

/// Returns a line such as `minLength1`, and what the spec says of it.
fn shown(documented: &Limit, schema: &Schema<'_>) -> Fact {
    Fact {
        what: what(&documented.keyword),
        keyword: documented.keyword.clone(),
        page: documented.value.clone(),
        spec: limit(schema, &documented.keyword),
    }
}

fn what(keyword: &str) -> What {
    match keyword {
        "format" => What::Format,
        _ => What::Limit,
    }
}

/// Returns the place of a limit that the page lacks: before the next one, else below the last one,
/// else at the end of the field.
fn stands(nested: &Nested<'_>, keyword: &str) -> Place {
    let order = |keyword: &str| LIMITS.iter().position(|known| *known == keyword);
    let limits = &nested.field.limits;
    let next = limits
        .iter()
        .find(|documented| order(&documented.value.keyword) > order(keyword));
    let below = |at: Place| Place {
        line: at.line + 1,
        ..at
    };
    match (next, limits.last()) {
        (Some(next), _) => next.at,
        (None, Some(last)) => below(last.at),
        (None, None) => nested.end,
    }
}

/// Returns a keyword of a value, or of the items of a list that has none of its own.
fn limit(schema: &Schema<'_>, keyword: &str) -> Option<String> {
    let is_list = schema.kind() == Kind::List && !keyword.ends_with("Items");
    if is_list {
        let item = schema.item()?;
        return (!item.is_identifier())
            .then(|| item.keyword(keyword))
            .flatten();
    }
    schema.keyword(keyword)
}
