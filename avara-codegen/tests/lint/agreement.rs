//! The rules agree with what others say: the README of the spec, and a complete JSON Schema
//! validator.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use avara_codegen::Spec;
use jsonschema::Validator;
use serde_json::{Value, json};

fn spec_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec")
}

/// The `x-avara-*` names in a text.
fn extensions(text: &str) -> BTreeSet<&str> {
    let starts = text
        .match_indices("x-avara-")
        .map(|(start, _)| &text[start..]);
    starts
        .map(|rest| {
            let end = rest
                .find(|letter: char| !(letter.is_ascii_alphanumeric() || letter == '-'))
                .unwrap_or(rest.len());
            &rest[..end]
        })
        .filter(|name| *name != "x-avara-")
        .collect()
}

#[test]
fn the_readme_documents_every_extension_that_the_rules_know() {
    let readme = fs::read_to_string(spec_folder().join("README.md")).expect("spec/README.md");
    let table = include_str!("../../src/lint/extension_table.rs");
    assert_eq!(extensions(&readme), extensions(table));
}

/// A name that the client gains must not be given to something generated.
#[test]
fn the_client_s_own_names_are_reserved() {
    let reserved = include_str!("../../src/lint/reserved.rs");
    let client = Path::new(env!("CARGO_MANIFEST_DIR")).join("../avara-client/src");
    let read = |file: &str| fs::read_to_string(client.join(file)).expect("a source of the client");
    let root = read("lib.rs");
    let modules = root.lines().filter_map(|line| {
        let line = line.strip_prefix("pub ").unwrap_or(line);
        line.strip_prefix("mod ")?.strip_suffix(';')
    });
    let exports = root
        .split("pub use ")
        .skip(1)
        .filter_map(|rest| rest.split_once(';'))
        .flat_map(|(path, _)| path.rsplit("::").next().unwrap_or_default().split(','))
        .map(|name| name.trim_matches(|letter: char| !letter.is_ascii_alphanumeric()))
        .filter(|name| !name.is_empty());
    let sources = [read("client.rs"), read("request.rs")];
    let methods = sources
        .iter()
        .flat_map(|text| text.lines())
        .filter_map(|line| {
            let (_, rest) = line.split_once("fn ")?;
            let line = line.trim_start();
            let end = rest.find(['(', '<'])?;
            line.starts_with("pub").then(|| &rest[..end])
        })
        .filter(|name| !name.starts_with("with_"));
    let missing: Vec<&str> = modules
        .chain(exports)
        .chain(methods)
        .filter(|name| !reserved.contains(&format!("\"{name}\"")))
        .collect();
    assert!(
        missing.is_empty(),
        "add to src/lint/reserved.rs: {missing:?}"
    );
}

#[test]
fn the_spec_has_no_findings() {
    let checked = avara_codegen::check(&spec_folder());
    assert!(checked.is_ok(), "{checked:?}");
}

#[test]
fn a_complete_validator_accepts_every_example() {
    let spec = Spec::load(&spec_folder()).expect("the spec");
    let schemas = json_schemas(&spec.document()["components"]["schemas"]);
    let mut examples = 0;
    for (pointer, schema, example) in shown(spec.document()) {
        let validator = compile(&schemas, schema);
        let errors: Vec<String> = validator
            .iter_errors(example)
            .map(|error| format!("{pointer}: {error}"))
            .collect();
        assert!(errors.is_empty(), "{}", errors.join("\n"));
        examples += 1;
    }
    assert!(examples > 150, "only {examples} examples");
}

#[test]
fn a_complete_validator_refuses_what_our_own_refuses() {
    let spec = Spec::load(&crate::support::SpecCopy::new().folder()).expect("the valid spec");
    let schemas = json_schemas(&spec.document()["components"]["schemas"]);
    let patch = compile(
        &schemas,
        &json!({ "$ref": "#/components/schemas/UserPatch" }),
    );
    for wrong in [
        json!({ "canReport": "yes" }),
        json!({ "npiNumber": "123" }),
        json!({ "npiNumber": null }),
        json!([]),
    ] {
        assert!(!patch.is_valid(&wrong), "{wrong}");
    }
    assert!(patch.is_valid(&json!({ "middleName": null })));
}

/// Everything that has both a `schema` and an `example`: media types and parameters.
fn shown(document: &Value) -> Vec<(String, &Value, &Value)> {
    let mut found = Vec::new();
    collect(document, "", &mut found);
    found
}

fn collect<'a>(node: &'a Value, pointer: &str, found: &mut Vec<(String, &'a Value, &'a Value)>) {
    if let (Some(schema), Some(example)) = (node.get("schema"), node.get("example")) {
        found.push((pointer.to_owned(), schema, example));
    }
    match node {
        Value::Object(map) => {
            for (key, value) in map {
                collect(value, &format!("{pointer}/{key}"), found);
            }
        }
        Value::Array(items) => {
            for item in items {
                collect(item, pointer, found);
            }
        }
        _ => {}
    }
}

fn compile(schemas: &Value, schema: &Value) -> Validator {
    let mut root = to_json_schema(schema);
    root["components"] = json!({ "schemas": schemas });
    jsonschema::draft202012::new(&root).expect("a JSON Schema")
}

fn json_schemas(schemas: &Value) -> Value {
    let schemas = schemas.as_object().expect("the schemas");
    schemas
        .iter()
        .map(|(name, schema)| (name.clone(), to_json_schema(schema)))
        .collect()
}

/// OpenAPI 3.0 says `nullable` where JSON Schema has a type of null.
fn to_json_schema(schema: &Value) -> Value {
    match schema {
        Value::Object(map) => {
            let plain: Value = map
                .iter()
                .filter(|(key, _)| {
                    !matches!(key.as_str(), "nullable" | "example" | "discriminator")
                })
                .map(|(key, value)| (key.clone(), to_json_schema(value)))
                .collect();
            let wraps = plain.get("allOf").is_some();
            let plain = if wraps { without_type(plain) } else { plain };
            if map.get("nullable") == Some(&Value::Bool(true)) {
                json!({ "anyOf": [{ "type": "null" }, plain] })
            } else {
                plain
            }
        }
        Value::Array(items) => items.iter().map(to_json_schema).collect(),
        other => other.clone(),
    }
}

/// The `type` beside a wrapped reference is only there to make `nullable` count.
fn without_type(mut schema: Value) -> Value {
    if let Some(map) = schema.as_object_mut() {
        map.remove("type");
    }
    schema
}
