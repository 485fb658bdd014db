//! The pages name everything that they promise to list.

use std::fs;

use avara_tests::spec;

/// Enums of errors, by their path in the listing of the public API.
const ENUMS: [&str; 4] = [
    "avara_client::ErrorKind",
    "avara_client::webhooks::WebhookErrorKind",
    "avara_client::webhooks::dicom::ManifestError",
    "avara_client::webhooks::dicom::MetadataError",
];

#[test]
fn every_kind_of_error_is_explained() {
    let read = |path: &str| fs::read_to_string(spec::root().join(path)).expect("a text");
    let (listing, page) = (
        read("tests/snapshots/public-api.txt"),
        read("docs/guide/errors.md"),
    );
    let rows: String = page.lines().filter(|line| line.starts_with('|')).collect();
    for name in ENUMS {
        let prefix = format!("pub {name}::");
        let variants: Vec<_> = listing
            .lines()
            .filter_map(|line| line.strip_prefix(&prefix))
            .map(|rest| rest.split([':', '(']).next().unwrap_or_default())
            .collect();
        assert!(variants.len() > 2, "{name}: {variants:?}");
        for variant in variants {
            assert!(rows.contains(&format!("`{variant}`")), "{name}::{variant}");
        }
    }
}
