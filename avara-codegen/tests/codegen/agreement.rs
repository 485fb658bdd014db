//! The rules agree with what others say: the README of the spec, and a complete JSON Schema
//! validator.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use avara_codegen::Spec;
use jsonschema::Validator;
use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens as _;
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
    let table = include_str!("../../src/lint/extensions/table.rs");
    assert_eq!(extensions(&readme), extensions(table));
}

/// No resource and no setter may have a name that the client and its requests use; what they do
/// not, the spec is free to use.
#[test]
fn exactly_the_client_s_own_names_are_reserved() {
    let reserved = include_str!("../../src/lint/names/reserved.rs");
    let reserved = syn::parse_file(reserved).expect("Rust");
    let client = Path::new(env!("CARGO_MANIFEST_DIR")).join("../avara-client/src");
    let parse = |path: &Path| {
        let text = fs::read_to_string(path).expect("a source of the client");
        syn::parse_file(&text).expect("Rust")
    };

    let mut of_client = BTreeSet::from(["clone".to_owned()]);
    // `body` is the generator's.
    let mut of_requests = BTreeSet::from(["body".to_owned(), "clone".to_owned()]);
    for item in sources(&client).iter().flat_map(|path| parse(path).items) {
        if let syn::Item::Impl(block) = item
            && block.trait_.is_none()
            && is_client(&block.self_ty)
        {
            let methods = block.items.iter().filter_map(|item| match item {
                syn::ImplItem::Fn(method) => Some(method.sig.ident.to_string()),
                _ => None,
            });
            of_client.extend(methods);
        }
    }
    // The macros that give every request its methods.
    for item in parse(&client.join("request/macros.rs")).items {
        if let syn::Item::Macro(macro_rules) = item {
            functions(macro_rules.mac.tokens, &mut of_requests);
        }
    }
    of_requests.retain(|name| !name.starts_with("with_"));
    assert_eq!(constant(&reserved, "CLIENT_METHODS"), of_client);
    assert_eq!(constant(&reserved, "REQUEST_METHODS"), of_requests);
}

/// The client's own files: not those that are generated.
fn sources(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder");
    let paths = entries.map(|entry| entry.expect("an entry").path());
    paths
        .flat_map(|path| match path.file_name() {
            Some(name) if name == "generated" => Vec::new(),
            _ if path.is_dir() => sources(&path),
            _ => vec![path],
        })
        .collect()
}

fn is_client(ty: &syn::Type) -> bool {
    matches!(ty, syn::Type::Path(path) if path.path.is_ident("Client"))
}

/// The names behind every `fn`.
fn functions(tokens: TokenStream, found: &mut BTreeSet<String>) {
    let mut follows_fn = false;
    for token in tokens {
        match token {
            TokenTree::Group(group) => functions(group.stream(), found),
            TokenTree::Ident(ident) if follows_fn => drop(found.insert(ident.to_string())),
            TokenTree::Ident(ident) => {
                follows_fn = ident == "fn";
                continue;
            }
            _ => {}
        }
        follows_fn = false;
    }
}

/// The texts of a list.
fn constant(file: &syn::File, name: &str) -> BTreeSet<String> {
    let list = file.items.iter().find_map(|item| match item {
        syn::Item::Const(item) if item.ident == name => Some(&item.expr),
        _ => None,
    });
    let list = list.expect("a constant").to_token_stream();
    let mut texts = BTreeSet::new();
    let mut groups = vec![list];
    while let Some(tokens) = groups.pop() {
        for token in tokens {
            match token {
                TokenTree::Group(group) => groups.push(group.stream()),
                TokenTree::Literal(text) => {
                    texts.insert(text.to_string().trim_matches('"').to_owned());
                }
                _ => {}
            }
        }
    }
    texts
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
