//! One snapshot per generated type, read from the committed Rust.

use std::collections::{BTreeMap, BTreeSet};

use avara_tests::{describe, spec};

fn committed() -> BTreeMap<String, String> {
    let folder = spec::root().join("avara-client/src/generated/types");
    let files: Vec<String> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| std::fs::read_to_string(entry.unwrap().path()).unwrap())
        .collect();
    describe::types(files.iter().map(String::as_str))
}

#[test]
fn every_type_is_as_its_snapshot() {
    let types = committed();
    insta::with_settings!({
        snapshot_path => "../snapshots/types",
        prepend_module_to_snapshot => false,
        omit_expression => true,
    }, {
        for (name, text) in &types {
            insta::assert_snapshot!(name.as_str(), text);
        }
    });
}

#[test]
fn every_schema_has_a_type_and_every_type_a_schema() {
    let types: BTreeSet<String> = committed().into_keys().collect();
    let schemas: BTreeSet<String> = spec::api()
        .schemas
        .values()
        .map(|schema| schema.rust.clone())
        .collect();
    assert_eq!(types, schemas);
}

#[test]
fn no_snapshot_outlives_its_type() {
    let types: BTreeSet<String> = committed().into_keys().collect();
    assert_eq!(snapshots("types"), types);
}

/// The names of the committed snapshots in a folder.
pub(crate) fn snapshots(folder: &str) -> BTreeSet<String> {
    std::fs::read_dir(spec::root().join("tests/snapshots").join(folder))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter_map(|name| Some(name.strip_suffix(".snap")?.to_owned()))
        .collect()
}

#[test]
fn the_clinic_roles_are_the_wire_s_verbatim() {
    use avara_client::types::ClinicRole;

    assert_eq!(ClinicRole::VALUES.len(), 62);
    for wire in ClinicRole::VALUES {
        let role = ClinicRole::from(*wire);
        assert!(!role.is_unknown(), "{wire}");
        assert_eq!(role.as_str(), *wire);
        assert_eq!(serde_json::to_value(&role).unwrap(), *wire);
    }
    assert_eq!(
        ClinicRole::from("PACS Administrator"),
        ClinicRole::PacsAdministrator
    );
    let tomorrow = ClinicRole::from("Teleradiologist");
    assert!(tomorrow.is_unknown());
    assert_eq!(serde_json::to_value(&tomorrow).unwrap(), "Teleradiologist");
}
