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

/// Types of the HTTP ecosystem that the bridge has in common with those who serve it.
const FOREIGN_OF_BRIDGE: &[&str] = &[
    "alloc",        // the standard library
    "avara_client", // what it answers
    "axum",         // the router
    "bytes",        // chunks of objects
    "core",         // the standard library
    "futures_core", // streams of chunks
    "reqwest",      // the hook for an archive's HTTP client
    "std",          // the standard library
];

#[test]
fn only_known_crates_are_in_the_public_api() {
    for (listing, own, foreign) in [
        ("public-api.txt", "avara_client", FOREIGN),
        ("public-api-bridge.txt", "avara_bridge", FOREIGN_OF_BRIDGE),
    ] {
        let path = spec::root().join("tests/snapshots").join(listing);
        let listing = std::fs::read_to_string(path).unwrap();
        let found = crates(&listing);
        let unknown: Vec<_> = found
            .iter()
            .filter(|name| **name != own && !foreign.contains(name))
            .collect();
        assert!(unknown.is_empty(), "{own}: {unknown:?}");
        assert!(!listing.contains("progenitor"));
    }
}

fn crates(listing: &str) -> BTreeSet<&str> {
    let mut found = BTreeSet::new();
    for line in listing.lines() {
        for path in line.split(|c: char| !(c.is_alphanumeric() || c == '_' || c == ':')) {
            if let Some((first, _)) = path.split_once("::")
                && !first.is_empty()
                && first != "str"
                && first.starts_with(char::is_lowercase)
            {
                found.insert(first);
            }
        }
    }
    found
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
