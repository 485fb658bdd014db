//! Checks whether a value fits a schema.
//!
//! A validator for the part of OpenAPI 3.0 that the spec uses, which is what
//! `lint/schemas/keywords.rs` lets through. It is our own because it knows `nullable`, reports the
//! place of each mismatch in the YAML, and is ready at once; a general one has to translate and
//! compile every schema first, in every run of the generator.
//!
//! Formats and text patterns other than ids are documentation and not checked.

use crate::lint::document::{Document, properties, texts};
use crate::lint::subset::{TYPES, id_prefix};
use crate::load::node::{Entry, Kind, Node, Place};

/// One reason why a value does not fit.
pub(crate) struct Mismatch {
    pub(crate) place: Place,
    pub(crate) message: String,
}

/// Schemas nest less deeply than this; more is a schema that contains itself without end.
const MAX_DEPTH: usize = 64;

/// Returns everything that is wrong with `value`.
pub(crate) fn mismatches<'a>(
    document: &Document<'a>,
    value: &'a Node,
    schema: &'a Node,
) -> Vec<Mismatch> {
    let mut checker = Checker {
        document,
        mismatches: Vec::new(),
        depth: 0,
    };
    checker.check(value, value.place, schema);
    checker.mismatches
}

struct Checker<'d, 'a> {
    document: &'d Document<'a>,
    mismatches: Vec<Mismatch>,
    depth: usize,
}

impl<'a> Checker<'_, 'a> {
    fn check(&mut self, value: &'a Node, place: Place, schema: &'a Node) {
        // What refers to nothing has been reported as such.
        let Some(schema) = self.document.resolve(schema) else {
            return;
        };
        if self.depth > MAX_DEPTH {
            return;
        }
        self.depth += 1;
        if matches!(value.kind, Kind::Null) {
            self.null(place, schema);
        } else {
            self.value(value, place, schema);
        }
        self.depth -= 1;
    }

    fn null(&mut self, place: Place, schema: &'a Node) {
        let says_something = ["type", "allOf", "oneOf", "enum"]
            .iter()
            .any(|key| schema.get(key).is_some());
        if says_something && !schema.is_true_at("nullable") {
            self.mismatch(place, "null is not allowed here");
        } else if schema.get("x-avara-null-conflict").is_some() {
            self.mismatch(
                place,
                "the SDKs of other languages do not expect null here (`x-avara-null-conflict`)",
            );
        }
    }

    fn value(&mut self, value: &'a Node, place: Place, schema: &'a Node) {
        for member in schema.items_at("allOf") {
            self.check(value, place, member);
        }
        if let Some(alternatives) = schema.get("oneOf") {
            self.one_of(value, place, schema, alternatives.items());
        }
        if !self.has_type(value, place, schema) {
            return;
        }
        self.enumeration(value, place, schema);
        match &value.kind {
            Kind::Text(text) => self.text(text, place, schema),
            Kind::Number(_) => self.number(value, place, schema),
            Kind::List(items) => self.list(items, place, schema),
            Kind::Map(entries) => self.map(entries, place, schema),
            Kind::Null | Kind::Bool(_) => {}
        }
    }

    fn has_type(&mut self, value: &Node, place: Place, schema: &Node) -> bool {
        let Some(wanted) = schema.text_at("type") else {
            return true;
        };
        let fits = match (&value.kind, wanted) {
            (Kind::Text(_), "string")
            | (Kind::Bool(_), "boolean")
            | (Kind::Number(_), "number")
            | (Kind::List(_), "array")
            | (Kind::Map(_), "object") => true,
            (Kind::Number(_), "integer") => {
                value.number().is_some_and(|number| number.fract() == 0.0)
            }
            // A wrapper says `type: object` for whatever it wraps; an unknown type is another
            // rule's finding.
            _ => schema.get("allOf").is_some() || !TYPES.contains(&wanted),
        };
        if !fits {
            self.mismatch(
                place,
                format!("{} where the schema says `{wanted}`", value.kind_name()),
            );
        }
        fits
    }

    fn enumeration(&mut self, value: &Node, place: Place, schema: &Node) {
        let Some(text) = value.text() else { return };
        if schema.get("enum").is_some() && !texts(schema, "enum").contains(&text) {
            let similar = crate::load::similar::suggestion(text, texts(schema, "enum").into_iter());
            self.mismatch(
                place,
                format!("`{text}` is not a value of the enumeration; {similar}")
                    .trim_end_matches([';', ' '])
                    .to_owned(),
            );
        }
    }

    fn text(&mut self, text: &str, place: Place, schema: &Node) {
        let length = count(text.chars().count());
        self.at_least(length, schema, "minLength", place, "characters");
        self.at_most(length, schema, "maxLength", place, "characters");
        if let Some(prefix) = schema.text_at("pattern").and_then(id_prefix)
            && !is_id(text, prefix)
        {
            self.mismatch(
                place,
                format!("an id here is `{prefix}` and 32 lower case hexadecimal digits"),
            );
        }
    }

    fn number(&mut self, value: &Node, place: Place, schema: &Node) {
        let Some(number) = value.number() else { return };
        self.at_least(number, schema, "minimum", place, "");
        self.at_most(number, schema, "maximum", place, "");
        if let Some(step) = schema.get("multipleOf").and_then(Node::number)
            && step > 0.0
            && number % step != 0.0
        {
            self.mismatch(place, format!("{number} is not a multiple of {step}"));
        }
    }

    fn list(&mut self, items: &'a [Node], place: Place, schema: &'a Node) {
        self.at_least(count(items.len()), schema, "minItems", place, "items");
        self.at_most(count(items.len()), schema, "maxItems", place, "items");
        if let Some(of_items) = schema.get("items") {
            for item in items {
                self.check(item, item.place, of_items);
            }
        }
    }

    fn map(&mut self, entries: &'a [Entry], place: Place, schema: &'a Node) {
        for name in texts(schema, "required") {
            let exists = schema.find(&["properties", name]).is_some();
            if exists && !entries.iter().any(|entry| entry.key == name) {
                self.mismatch(place, format!("the required `{name}` is missing"));
            }
        }
        self.at_most(
            count(entries.len()),
            schema,
            "maxProperties",
            place,
            "entries",
        );
        for entry in entries {
            self.entry(entry, schema);
        }
    }

    fn entry(&mut self, entry: &'a Entry, schema: &'a Node) {
        let property = schema
            .get("properties")
            .and_then(|properties| properties.get(&entry.key));
        let others = schema.get("additionalProperties");
        if let Some(property) = property {
            self.check(&entry.value, entry_place(entry), property);
        } else if let Some(values) = others.filter(|others| others.is_map()) {
            self.check(&entry.value, entry_place(entry), values);
        } else if others.is_none() && schema.get("properties").is_some() {
            let names = properties(schema)
                .iter()
                .map(|property| property.key.as_str());
            let similar = crate::load::similar::suggestion(&entry.key, names);
            let message = format!("the schema has no `{}`; {similar}", entry.key);
            self.mismatch(entry.place, message.trim_end_matches([';', ' ']).to_owned());
        }
    }

    fn one_of(
        &mut self,
        value: &'a Node,
        place: Place,
        schema: &'a Node,
        alternatives: &'a [Node],
    ) {
        if let Some(chosen) = tagged(value, schema) {
            self.check(value, place, chosen);
            return;
        }
        let fitting = alternatives
            .iter()
            .filter(|alternative| mismatches(self.document, value, alternative).is_empty())
            .count();
        match fitting {
            1 => {}
            0 => self.mismatch(place, "it fits none of the alternatives of `oneOf`"),
            several => self.mismatch(
                place,
                format!("it fits {several} alternatives of `oneOf` at once"),
            ),
        }
    }

    fn at_least(&mut self, size: f64, schema: &Node, keyword: &str, place: Place, unit: &str) {
        if let Some(limit) = schema.get(keyword).and_then(Node::number)
            && size < limit
        {
            self.mismatch(place, limit_message(size, unit, "at least", limit));
        }
    }

    fn at_most(&mut self, size: f64, schema: &Node, keyword: &str, place: Place, unit: &str) {
        if let Some(limit) = schema.get(keyword).and_then(Node::number)
            && size > limit
        {
            self.mismatch(place, limit_message(size, unit, "at most", limit));
        }
    }

    fn mismatch(&mut self, place: Place, message: impl Into<String>) {
        self.mismatches.push(Mismatch {
            place,
            message: message.into(),
        });
    }
}

/// Returns the alternative that the value's tag names.
fn tagged<'a>(value: &Node, schema: &'a Node) -> Option<&'a Node> {
    let discriminator = schema.get("discriminator")?;
    let tag = value.text_at(discriminator.text_at("propertyName")?)?;
    let reference = discriminator.find(&["mapping", tag])?.text()?;
    let alternatives = schema.get("oneOf")?.items();
    alternatives
        .iter()
        .find(|alternative| alternative.text_at("$ref") == Some(reference))
}

fn limit_message(size: f64, unit: &str, bound: &str, limit: f64) -> String {
    let unit = if unit.is_empty() {
        String::new()
    } else {
        format!(" {unit}")
    };
    format!("{size}{unit}, but the schema wants {bound} {limit}")
}

/// A scalar is shown where it is, a map or a list at its key: that is the line a person looks
/// for.
fn entry_place(entry: &Entry) -> Place {
    match entry.value.kind {
        Kind::Map(_) | Kind::List(_) => entry.place,
        _ => entry.value.place,
    }
}

/// Counts in examples are small.
fn count(number: usize) -> f64 {
    u32::try_from(number).map_or(f64::INFINITY, f64::from)
}

fn is_id(text: &str, prefix: &str) -> bool {
    let digits = text.strip_prefix(prefix).unwrap_or_default();
    digits.len() == 32
        && digits
            .bytes()
            .all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}
