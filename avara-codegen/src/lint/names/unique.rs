//! Names that differ on the wire and would be one in Rust.

use std::collections::HashMap;

use crate::lint::document::{At, Document, properties};
use crate::lint::schemas::enums::values_of;
use crate::load::node::{Entry, Node, Place};
use crate::model::names::{field_name, type_name, variant_name};

pub(crate) fn check(document: &Document<'_>) {
    let types = document.components("schemas").iter().map(named);
    clashes(document, "type-name-clash", "type", types, type_name);
    for schema in &document.schemas {
        let fields = properties(schema.node).iter().map(named);
        clashes(document, "field-name-clash", "field", fields, field_name);
        if let At::Component(_) = schema.at {
            variants(document, schema.node);
        }
    }
}

fn variants(document: &Document<'_>, schema: &Node) {
    let values = values_of(schema).filter_map(|value| Some((value.text()?, value.place)));
    clashes(
        document,
        "enum-variant-clash",
        "variant",
        values,
        variant_name,
    );
}

fn named(entry: &Entry) -> (&str, Place) {
    (&entry.key, entry.place)
}

fn clashes<'a>(
    document: &Document<'_>,
    code: &'static str,
    what: &str,
    wire_names: impl Iterator<Item = (&'a str, Place)>,
    to_rust: fn(&str) -> String,
) {
    let mut seen: HashMap<String, &str> = HashMap::new();
    for (wire, place) in wire_names {
        let rust = to_rust(wire);
        match seen.get(&rust) {
            // A name that appears twice is another rule's finding.
            Some(first) if *first == wire => {}
            Some(first) => document.add(
                code,
                place,
                format!("`{wire}` and `{first}` both become the {what} `{rust}`"),
                "rename one in the spec if the name is ours; if the wire wants both, teach the generator to distinguish them",
            ),
            None => {
                seen.insert(rust, wire);
            }
        }
    }
}
