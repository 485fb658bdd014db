//! A one-value edit of the spec touches one type.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use avara_tests::{describe, spec};

#[test]
fn a_new_clinic_role_changes_one_type_and_nothing_else() {
    let before = described(&spec::root().join("spec"));
    let folder = tempfile::tempdir().unwrap();
    let edited = folder.path().join("spec");
    copy(&spec::root().join("spec"), &edited);
    let file = edited.join("shared/users.yaml");
    let text = fs::read_to_string(&file).unwrap();
    let changed = text
        .replacen("      - Surgeon\n", "      - Surgeon\n      - Dentist\n", 1)
        .replacen(
            "      Surgeon:",
            "      Dentist: Treats teeth.\n      Surgeon:",
            1,
        );
    assert_ne!(text, changed, "the edit found its place");
    fs::write(file, changed).unwrap();
    let after = described(&edited);

    let differing: Vec<_> = before
        .keys()
        .filter(|name| before.get(*name) != after.get(*name))
        .collect();
    assert_eq!(differing, ["ClinicRole"]);
    assert!(after["ClinicRole"].contains("\"Dentist\""));
}

fn described(folder: &Path) -> BTreeMap<String, String> {
    let output = match avara_codegen::generate(folder) {
        Ok(output) => output,
        Err(findings) => panic!("{findings}"),
    };
    let types = output
        .files
        .iter()
        .filter(|file| file.path.contains("/generated/types/"));
    describe::types(types.map(|file| file.contents.as_str()))
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}
