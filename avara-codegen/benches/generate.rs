//! Measures the generator on the real spec, and on one ten times as large.
//!
//! `cargo bench -p avara-codegen`; the second figure divided by the first is the growth.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use avara_codegen::{Spec, generate};
use serde_json::{Map, Value, json};

const COPIES: [&str; 10] = ["", "B", "C", "D", "E", "F", "G", "H", "I", "J"];

const RUNS: u32 = 20;

fn main() {
    let real = Path::new(env!("CARGO_MANIFEST_DIR")).with_file_name("spec");
    let folder = tempfile::tempdir().expect("a temporary folder");
    let once = written(&real, folder.path(), "once", &COPIES[..1]);
    let tenfold = written(&real, folder.path(), "tenfold", &COPIES);
    for (name, spec) in [("real", &real), ("one file", &once), ("tenfold", &tenfold)] {
        println!("{name}: fastest of {RUNS}: {:.1?}", fastest(spec));
    }
}

fn fastest(spec: &Path) -> Duration {
    let times = (0..RUNS).map(|_| {
        let start = Instant::now();
        if let Err(findings) = generate(spec) {
            panic!("{findings}");
        }
        start.elapsed()
    });
    times.min().unwrap_or_default()
}

/// The bundle as a spec of one file, with as many copies of everything but the identifiers.
fn written(real: &Path, folder: &Path, name: &str, copies: &[&str]) -> std::path::PathBuf {
    let document = Spec::load(real).expect("the spec loads").document().clone();
    let target = folder.join(name);
    fs::create_dir_all(&target).expect("a folder");
    let text = serde_json::to_string_pretty(&multiplied(&document, copies)).expect("JSON");
    println!("{name}: {} bytes", text.len());
    fs::write(target.join("openapi.yaml"), text).expect("a file");
    target
}

fn multiplied(document: &Value, copies: &[&str]) -> Value {
    let mut large = document.clone();
    if let Some(root) = large.as_object_mut() {
        root.remove("x-webhooks");
    }
    // What parameters and error replies refer to is there once, as they are.
    let mut shared = BTreeSet::new();
    reach(document, &document["components"]["parameters"], &mut shared);
    reach(document, &document["components"]["responses"], &mut shared);
    let is_copied = |name: &str| {
        if shared.contains(name) {
            return false;
        }
        let schema = &document["components"]["schemas"][name];
        schema["type"] != "string" || schema.get("enum").is_some()
    };
    let mut used = shared.clone();
    reach(document, &document["paths"], &mut used);
    let (mut paths, mut schemas) = (Map::new(), Map::new());
    for (path, item) in document["paths"].as_object().into_iter().flatten() {
        for copy in copies {
            let path = path.replacen("/v1/", &format!("/v1/{copy}"), 1);
            paths.insert(path, renamed(item, copy, &is_copied));
        }
    }
    for (name, schema) in document["components"]["schemas"]
        .as_object()
        .into_iter()
        .flatten()
    {
        if !used.contains(name) {
            continue; // only webhooks use it
        }
        if !is_copied(name) {
            schemas.insert(name.clone(), schema.clone());
            continue;
        }
        for copy in copies {
            schemas.insert(
                format!("{name}{copy}"),
                distinct(renamed(schema, copy, &is_copied), copy),
            );
        }
    }
    let tags = document["tags"].as_array().into_iter().flatten();
    large["tags"] = tags
        .flat_map(|tag| {
            copies.iter().map(|copy| {
                let mut tag = tag.clone();
                tag["name"] = json!(resource_of(copy, tag["name"].as_str().unwrap_or_default()));
                tag
            })
        })
        .collect();
    large["paths"] = Value::Object(paths);
    large["components"]["schemas"] = Value::Object(schemas);
    large
}

/// The schemas that a node refers to, directly or not.
fn reach(document: &Value, node: &Value, used: &mut BTreeSet<String>) {
    match node {
        Value::Object(map) => {
            let target = map.get("$ref").and_then(Value::as_str);
            let name = target.and_then(|target| target.strip_prefix("#/components/schemas/"));
            if let Some(name) = name
                && used.insert(name.to_owned())
            {
                reach(document, &document["components"]["schemas"][name], used);
            }
            map.values().for_each(|value| reach(document, value, used));
        }
        Value::Array(items) => items.iter().for_each(|item| reach(document, item, used)),
        _ => {}
    }
}

/// `viewer.users.list` -> `viewerB.users.list`.
fn resource_of(copy: &str, name: &str) -> String {
    match name.split_once('.') {
        Some((first, rest)) => format!("{first}{copy}.{rest}"),
        None => format!("{name}{copy}"),
    }
}

/// Names of a copy: `ViewerUserB`, `viewerB.users.list`.
fn renamed(node: &Value, copy: &str, is_copied: &dyn Fn(&str) -> bool) -> Value {
    match node {
        Value::Object(map) => map
            .iter()
            .map(|(key, value)| {
                let value = match (key.as_str(), value.as_str()) {
                    ("$ref", Some(target)) => match target.strip_prefix("#/components/schemas/") {
                        Some(name) if is_copied(name) => json!(format!("{target}{copy}")),
                        _ => value.clone(),
                    },
                    ("operationId", Some(id)) => json!(resource_of(copy, id)),
                    ("tags", None) => value
                        .as_array()
                        .into_iter()
                        .flatten()
                        .map(|tag| json!(resource_of(copy, tag.as_str().unwrap_or_default())))
                        .collect(),
                    _ => renamed(value, copy, is_copied),
                };
                (key.clone(), value)
            })
            .collect(),
        Value::Array(items) => items
            .iter()
            .map(|item| renamed(item, copy, is_copied))
            .collect(),
        other => other.clone(),
    }
}

/// A copy with something of its own, since no two schemas may be of one shape.
fn distinct(mut schema: Value, copy: &str) -> Value {
    if copy.is_empty() {
        return schema;
    }
    let own = format!("copy{copy}");
    if let Some(values) = schema.get_mut("enum").and_then(Value::as_array_mut) {
        values.push(json!(own));
        schema["x-avara-enum-descriptions"][own] = json!("A value of its own.");
    } else if let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut) {
        properties.insert(
            own,
            json!({ "type": "boolean", "description": "A field of its own." }),
        );
    }
    schema
}
