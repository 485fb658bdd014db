//! The bill of materials: every crate within the program, as CycloneDX.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde_json::{Value, json};

use super::{FEATURES, TARGET, VERSION, command, read, text};

/// A crate: its name and its version.
pub(super) type Crate = (String, String);

/// The crates that are linked, from the program downwards.
#[derive(Default)]
pub(super) struct Tree {
    root: Option<Crate>,
    pub(super) licences: BTreeMap<Crate, String>,
    needs: BTreeMap<Crate, BTreeSet<Crate>>,
}

pub(super) fn write(root: &Path, tree: &Tree, folder: &Path) -> Result<(), String> {
    let bill = bill(tree, &checksums(&read(&root.join("Cargo.lock"))?)?);
    let path = folder.join(format!("avara-{VERSION}-{TARGET}.cdx.json"));
    super::write(&path, format!("{bill:#}\n"))
}

/// Asks cargo, whose answer has what is linked, with the features of the program alone.
pub(super) fn linked(root: &Path) -> Result<Tree, String> {
    let line =
        "cargo tree --locked --package avara-cli --edges normal,no-proc-macro --prefix depth";
    let mut cargo = command(root, line);
    cargo.args([FEATURES, "--target", TARGET, "--format", " {p}\t{l}"]);
    tree(&text(&mut cargo)?)
}

/// Reads lines such as `2 bytes v1.12.1\tMIT`, each below the crate that needs it.
fn tree(printed: &str) -> Result<Tree, String> {
    let mut tree = Tree::default();
    let mut path: Vec<Crate> = Vec::new();
    for line in printed.lines() {
        let read = read_line(line);
        let (depth, it, licence) = read.ok_or_else(|| format!("cargo tree: {line}"))?;
        path.truncate(depth);
        match path.last() {
            Some(above) => drop(
                tree.needs
                    .entry(above.clone())
                    .or_default()
                    .insert(it.clone()),
            ),
            None => tree.root = Some(it.clone()),
        }
        tree.licences.insert(it.clone(), licence);
        path.push(it);
    }
    Ok(tree)
}

fn read_line(line: &str) -> Option<(usize, Crate, String)> {
    let (package, licence) = line.split_once('\t')?;
    let mut words = package.split(' ');
    let depth = words.next()?.parse().ok()?;
    let name = words.next()?.to_owned();
    let version = words.next()?.strip_prefix('v')?.to_owned();
    // What was printed before is marked.
    let licence = licence.trim_end_matches(" (*)").replace('/', " OR ");
    Some((depth, (name, version), licence))
}

/// Returns the SHA-256 of each crate of the registry.
fn checksums(lock: &str) -> Result<BTreeMap<Crate, String>, String> {
    let lock: toml::Table = lock
        .parse()
        .map_err(|error| format!("Cargo.lock: {error}"))?;
    let packages = lock.get("package").and_then(toml::Value::as_array);
    let checksum = |package: &toml::Value| {
        let text = |key| Some(package.get(key)?.as_str()?.to_owned());
        Some(((text("name")?, text("version")?), text("checksum")?))
    };
    Ok(packages
        .into_iter()
        .flatten()
        .filter_map(checksum)
        .collect())
}

fn bill(tree: &Tree, checksums: &BTreeMap<Crate, String>) -> Value {
    let component = |it: &Crate, kind: &str| {
        let mut json = json!({
            "type": kind,
            "bom-ref": reference(it),
            "name": it.0,
            "version": it.1,
            "purl": reference(it),
            "licenses": [{ "expression": tree.licences.get(it) }],
        });
        if let Some(sum) = checksums.get(it) {
            json["hashes"] = json!([{ "alg": "SHA-256", "content": sum }]);
        }
        json
    };
    let below = tree
        .licences
        .keys()
        .filter(|it| tree.root.as_ref() != Some(it));
    let needs = tree.needs.iter().map(|(it, needs)| {
        json!({ "ref": reference(it), "dependsOn": needs.iter().map(reference).collect::<Vec<_>>() })
    });
    json!({
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": { "component": tree.root.as_ref().map(|it| component(it, "application")) },
        "components": below.map(|it| component(it, "library")).collect::<Vec<_>>(),
        "dependencies": needs.collect::<Vec<_>>(),
    })
}

/// Returns the crate's package URL.
fn reference((name, version): &Crate) -> String {
    format!("pkg:cargo/{name}@{version}")
}

#[cfg(test)]
mod tests {
    use super::{bill, checksums, tree};

    #[test]
    fn a_bill_has_each_crate_once_with_its_sum_and_what_it_needs() {
        let printed = "0 app v0.1.0 (/home/somebody/app)\tMIT OR Apache-2.0\n\
                       1 a v1.0.0\tMIT/Apache-2.0\n\
                       2 b v2.0.0\tZlib\n\
                       1 b v2.0.0\tZlib (*)\n";
        let lock = "[[package]]\nname = \"b\"\nversion = \"2.0.0\"\nchecksum = \"0f\"\n";
        let bill = bill(&tree(printed).unwrap(), &checksums(lock).unwrap());
        assert_eq!(bill["metadata"]["component"]["purl"], "pkg:cargo/app@0.1.0");
        let [a, b] = &bill["components"].as_array().unwrap()[..] else {
            panic!("{bill:#}")
        };
        assert_eq!(a["licenses"][0]["expression"], "MIT OR Apache-2.0");
        assert_eq!(a.get("hashes"), None);
        assert_eq!(b["hashes"][0]["content"], "0f");
        assert_eq!(bill["dependencies"][1]["dependsOn"][1], "pkg:cargo/b@2.0.0");
        assert!(!bill.to_string().contains("somebody"), "{bill:#}");
        assert!(tree("a\n").is_err());
    }
}
