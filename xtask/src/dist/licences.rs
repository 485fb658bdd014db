//! The licences of the crates within the program, which want to be passed on with it.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde_json::Value;

use super::bill::Crate;
use crate::files::{at, files};
use crate::metadata::{name, packages};

/// How the files are called that a crate has beside its manifest.
const NAMES: [&str; 5] = ["LICENSE", "LICENCE", "COPYING", "COPYRIGHT", "NOTICE"];

/// Returns each text once, below the crates that have it.
pub(super) fn texts(root: &Path, linked: &BTreeMap<Crate, String>) -> Result<String, String> {
    let mut texts: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for package in packages(root, &[])? {
        let version = package["version"].as_str().unwrap_or_default();
        let it = (name(&package).to_owned(), version.to_owned());
        let Some(licence) = linked.get(&it) else {
            continue;
        };
        let title = format!("{} {} ({licence})", it.0, it.1);
        for text in texts_of(&package)? {
            texts.entry(text).or_default().push(title.clone());
        }
    }
    let parts = texts.iter().map(|(text, crates)| {
        let line = "=".repeat(80);
        format!("{line}\n{}\n{line}\n\n{text}\n\n", crates.join("\n"))
    });
    Ok(parts.collect())
}

/// Returns what is in the files; of a crate without one, its licence is named above nothing.
fn texts_of(package: &Value) -> Result<Vec<String>, String> {
    let manifest = Path::new(package["manifest_path"].as_str().unwrap_or_default());
    let mut texts = Vec::new();
    for file in files(manifest.parent().unwrap_or(manifest))? {
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        if NAMES
            .iter()
            .any(|start| name.to_uppercase().starts_with(start))
        {
            let text = fs::read(&file).map_err(at(&file))?;
            texts.push(String::from_utf8_lossy(&text).trim().to_owned());
        }
    }
    if texts.is_empty() {
        texts.push(String::new());
    }
    Ok(texts)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::texts_of;

    #[test]
    fn every_text_beside_the_manifest_is_taken() {
        let folder = tempfile::tempdir().unwrap();
        let package = json!({ "manifest_path": folder.path().join("Cargo.toml") });
        assert_eq!(texts_of(&package).unwrap(), [""]);
        for (file, text) in [
            ("LICENSE-MIT", "MIT\n"),
            ("notice.txt", "N"),
            ("lib.rs", "-"),
        ] {
            std::fs::write(folder.path().join(file), text).unwrap();
        }
        assert_eq!(texts_of(&package).unwrap(), ["MIT", "N"]);
    }
}
