//! The public surface: which crates' types are in it. Its listing is made and compared by
//! `cargo xtask public-api`.

use std::collections::BTreeSet;

use avara_tests::spec;

/// Crates whose types users may meet in our signatures, and why.
const FOREIGN: &[&str] = &[
    "alloc",          // the standard library
    "axum",           // feature `axum`
    "bytes",          // raw bodies
    "chrono",         // date-times
    "core",           // the standard library
    "futures_core",   // streams
    "http",           // status, headers, methods
    "http_body",      // feature `webhooks`: bodies of any server
    "http_body_util", // feature `webhooks`: the body of an answer
    "reqwest",        // bring your own HTTP client
    "schemars",       // feature `schemars`
    "serde_core",     // reading and writing
    "serde_json",     // free JSON
    "std",            // the standard library
    "tower_service",  // feature `webhooks`: what servers call
];

#[test]
fn only_known_crates_are_in_the_public_api() {
    let path = spec::root().join("tests/snapshots/public-api.txt");
    let listing = std::fs::read_to_string(path).unwrap();
    let mut found = BTreeSet::new();
    for line in listing.lines() {
        for path in line.split(|c: char| !(c.is_alphanumeric() || c == '_' || c == ':')) {
            if let Some((first, _)) = path.split_once("::")
                && !first.is_empty()
                && !["avara_client", "str"].contains(&first)
                && first.starts_with(char::is_lowercase)
            {
                found.insert(first);
            }
        }
    }
    let unknown: Vec<_> = found
        .iter()
        .filter(|name| !FOREIGN.contains(name))
        .collect();
    assert!(unknown.is_empty(), "{unknown:?}");
    assert!(!listing.contains("progenitor"));
}

#[test]
fn the_listing_has_every_operation() {
    let path = spec::root().join("tests/snapshots/public-api.txt");
    let listing = std::fs::read_to_string(path).unwrap();
    for operation in &spec::api().operations {
        let modules: Vec<_> = operation
            .resource
            .iter()
            .map(|segment| avara_codegen::model::snake(segment))
            .collect();
        let request = format!(
            "pub struct avara_client::resources::{}::{}(_)",
            modules.join("::"),
            operation.rust_type()
        );
        assert!(listing.contains(&request), "{request}");
    }
}
