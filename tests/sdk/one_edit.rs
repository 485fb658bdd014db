//! A one-value edit of the spec touches one type.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use avara_codegen::GeneratedFile;
use avara_tests::{describe, spec};

use crate::freshness;

#[test]
fn a_new_clinic_role_changes_one_type_by_one_line() {
    let before = by_path(&freshness::output().files);
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
    let after = avara_codegen::generate(&edited).unwrap_or_else(|findings| panic!("{findings}"));
    let after = by_path(&after.files);

    let files: Vec<&str> = after
        .keys()
        .filter(|path| before.get(*path) != after.get(*path))
        .copied()
        .collect();
    assert_eq!(
        files,
        [
            "avara-cli/src/catalog/generated/values.rs",
            "avara-client/src/generated/schemas.json",
            "avara-client/src/generated/types/shared_users.rs",
            "avara-sandbox/src/spec/avara.openapi.json",
            "docs/reference/types.md",
            "spec/avara.openapi-3.1.json",
            "spec/avara.openapi-3.1.open-enums.json",
            "spec/avara.openapi.json",
        ],
        "no operation and no other type is touched"
    );
    let (before, after) = (described(&before), described(&after));
    let types: Vec<_> = before
        .keys()
        .filter(|name| before.get(*name) != after.get(*name))
        .collect();
    assert_eq!(types, ["ClinicRole"]);
    let old: Vec<_> = before["ClinicRole"].lines().collect();
    let added: Vec<_> = after["ClinicRole"]
        .lines()
        .filter(|line| !old.contains(line))
        .collect();
    assert_eq!(
        added,
        ["  \"Dentist\"                                    Dentist"]
    );
    assert_eq!(after["ClinicRole"].lines().count(), old.len() + 1);
}

fn by_path(files: &[GeneratedFile]) -> BTreeMap<&str, &str> {
    let files = files.iter();
    files
        .map(|file| (file.path.as_str(), file.contents.as_str()))
        .collect()
}

fn described(files: &BTreeMap<&str, &str>) -> BTreeMap<String, String> {
    let types = files
        .iter()
        .filter(|(path, _)| path.starts_with("avara-client/src/generated/types/"));
    describe::types(types.map(|(_, contents)| *contents))
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
