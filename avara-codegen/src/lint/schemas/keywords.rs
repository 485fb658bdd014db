//! The part of OpenAPI that the generator understands.

use crate::lint::document::{Document, Schema, properties, texts};
use crate::lint::findings::Findings;
use crate::lint::subset::{TYPES, id_prefix};
use crate::load::node::{Entry, Kind, Node};

const SUPPORTED: &[&str] = &[
    "$ref",
    "additionalProperties",
    "allOf",
    "default",
    "description",
    "discriminator",
    "enum",
    "example",
    "format",
    "items",
    "maxItems",
    "maxLength",
    "maxProperties",
    "maximum",
    "minItems",
    "minLength",
    "minimum",
    "multipleOf",
    "nullable",
    "oneOf",
    "pattern",
    "properties",
    "required",
    "type",
];

/// Replacements for keywords that a person is likely to try.
const ADVICE: &[(&str, &str)] = &[
    (
        "anyOf",
        "use a named `oneOf` with a discriminator; an open enumeration is a plain `enum` here: \
         unknown values always decode",
    ),
    ("const", "use `enum` with one value: this is OpenAPI 3.0"),
    ("else", "use `x-avara-requires` or `x-avara-required-with`"),
    ("examples", "use `example`: this is OpenAPI 3.0"),
    ("exclusiveMaximum", "use `maximum`"),
    ("exclusiveMinimum", "use `minimum`"),
    ("if", "use `x-avara-requires` or `x-avara-required-with`"),
    ("not", "say it in the description, or add an extension"),
    ("patternProperties", "use `additionalProperties`"),
    ("then", "use `x-avara-requires` or `x-avara-required-with`"),
    ("title", "the name of the schema is its title"),
];

pub(crate) fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    for schema in &document.schemas {
        for entry in schema.node.entries() {
            keyword(entry, findings);
        }
        siblings(schema, findings);
        wrapped(schema, findings);
        required(schema, findings);
        nullable_without_type(schema, findings);
    }
}

fn keyword(entry: &Entry, findings: &mut Findings<'_>) {
    let name = entry.key.as_str();
    if !SUPPORTED.contains(&name) && !name.starts_with("x-") {
        let advice = ADVICE
            .iter()
            .find(|(keyword, _)| *keyword == name)
            .map_or("", |(_, advice)| advice);
        let similar = crate::load::similar::suggestion(name, SUPPORTED.iter().copied());
        let help = if advice.is_empty() {
            format!("{similar}Supported are {}", SUPPORTED.join(", "))
        } else {
            advice.to_owned()
        };
        unsupported(
            entry,
            format!("the generator does not understand `{name}` in a schema"),
            help,
            findings,
        );
        return;
    }
    match (name, &entry.value.kind) {
        ("additionalProperties", Kind::Bool(false)) => unsupported(
            entry,
            "`additionalProperties: false` would refuse the server's next new field".to_owned(),
            "remove it: objects are always open".to_owned(),
            findings,
        ),
        ("pattern", Kind::Text(pattern)) if id_prefix(pattern).is_none() => unsupported(
            entry,
            format!("the pattern `{pattern}` is not that of an id"),
            "only `^usr_[0-9a-f]{32}$` with another prefix is checked; write other formats as \
             `x-avara-text-format`"
                .to_owned(),
            findings,
        ),
        ("type", kind) => {
            let known = matches!(kind, Kind::Text(name) if TYPES.contains(&name.as_str()));
            if !known {
                let message = "this is not a type of OpenAPI 3.0".to_owned();
                unsupported(
                    entry,
                    message,
                    format!(
                        "write one of {}; null is `nullable: true`",
                        TYPES.join(", ")
                    ),
                    findings,
                );
            }
        }
        _ => {}
    }
}

fn unsupported(entry: &Entry, message: String, help: String, findings: &mut Findings<'_>) {
    findings.add("unsupported-keyword", entry.place, message, help);
}

/// Tools ignore what is beside a `$ref`.
fn siblings(schema: &Schema<'_>, findings: &mut Findings<'_>) {
    if schema.node.get("$ref").is_none() {
        return;
    }
    for entry in schema
        .node
        .entries()
        .iter()
        .filter(|entry| entry.key != "$ref")
    {
        findings.add(
            "ref-siblings",
            entry.place,
            format!("`{}` beside a `$ref` is ignored", entry.key),
            "wrap the reference: `allOf: [{ $ref: ... }]`, then add to it",
        );
    }
}

/// `allOf` wraps one reference, it does not mix shapes.
fn wrapped(schema: &Schema<'_>, findings: &mut Findings<'_>) {
    let Some(all) = schema.node.entry("allOf") else {
        return;
    };
    let wraps = matches!(all.value.items(), [only] if only.get("$ref").is_some());
    if !wraps {
        findings.add(
            "unsupported-keyword",
            all.place,
            "`allOf` may only wrap one `$ref`",
            "to add `nullable` or a description to a named schema: `allOf: [{ $ref: ... }]`; a \
             larger object lists all its properties",
        );
    }
}

fn required(schema: &Schema<'_>, findings: &mut Findings<'_>) {
    let Some(required) = schema.node.get("required") else {
        return;
    };
    for name in required.items() {
        let Some(text) = name.text() else { continue };
        if schema.node.find(&["properties", text]).is_none() {
            let names = properties(schema.node)
                .iter()
                .map(|property| property.key.as_str());
            let similar = crate::load::similar::suggestion(text, names);
            findings.add(
                "required-unknown",
                name.place,
                format!(
                    "{} has no property `{text}` that could be required",
                    schema.title()
                ),
                format!("{similar}Correct the name, or add the property"),
            );
        }
    }
    let names = texts(schema.node, "required");
    let repeated = names
        .iter()
        .enumerate()
        .filter(|(index, name)| names.iter().take(*index).any(|other| other == *name));
    for (index, name) in repeated {
        let place = required
            .items()
            .get(index)
            .map_or(required.place, |node| node.place);
        findings.add(
            "required-unknown",
            place,
            format!("`{name}` is required twice"),
            "remove one",
        );
    }
}

fn nullable_without_type(schema: &Schema<'_>, findings: &mut Findings<'_>) {
    let Some(nullable) = schema.node.entry("nullable") else {
        return;
    };
    if nullable.value.is_true() && schema.node.get("type").is_none() {
        findings.add(
            "nullable-without-type",
            nullable.place,
            format!("{} is nullable but has no type", schema.title()),
            "add the `type` of what it wraps (`object` or `string`): without it, tools ignore \
             `nullable`",
        );
    }
    if !matches!(
        nullable.value,
        Node {
            kind: Kind::Bool(_),
            ..
        }
    ) {
        findings.add(
            "unsupported-keyword",
            nullable.place,
            "`nullable` is true or false",
            "write `nullable: true`",
        );
    }
}
