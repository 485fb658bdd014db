//! The manifests of the published crates.

use std::collections::BTreeSet;
use std::path::Path;

use serde_json::Value;

use crate::metadata::{name, packages};
use crate::package::PUBLISHED;

/// Returns the published crates, and the version of the release.
pub(super) fn published(root: &Path) -> Result<(Vec<Value>, String), String> {
    let mut packages = packages(root, &["--no-deps"])?;
    packages.retain(|it| PUBLISHED.contains(&name(it)));
    let client = packages.iter().find(|it| name(it) == PUBLISHED[0]);
    let version = client.and_then(|it| it["version"].as_str());
    let version = version.ok_or_else(|| format!("there is no {}", PUBLISHED[0]))?;
    let version = version.to_owned();
    Ok((packages, version))
}

/// Returns everything that is missing or differs.
pub(super) fn problems(published: &[Value], version: &str) -> Vec<String> {
    let mut problems = other_versions(published, version);
    problems.extend(old_requirements(published, version));
    problems.extend(without_source(published));
    problems.extend(without_maintainer(published));
    problems
}

fn other_versions(published: &[Value], version: &str) -> Vec<String> {
    let others = published.iter().filter(|it| it["version"] != version);
    let problem = |it: &Value| {
        let theirs = it["version"].as_str().unwrap_or_default();
        let name = name(it);
        format!("{name} has the version {theirs}, not {version}: `version.workspace = true`")
    };
    others.map(problem).collect()
}

/// A crate is released with those that it was tested with.
fn old_requirements(published: &[Value], version: &str) -> Vec<String> {
    let dependencies = published
        .iter()
        .filter_map(|it| it["dependencies"].as_array());
    let ours = dependencies
        .flatten()
        .filter(|it| PUBLISHED.contains(&name(it)));
    let old = ours.filter(|it| it["req"] != format!("^{version}"));
    let names: BTreeSet<_> = old.map(name).collect();
    let problem = |name| {
        format!(
            "[workspace.dependencies] of Cargo.toml has another {name}: `version = \"{version}\"`"
        )
    };
    names.into_iter().map(problem).collect()
}

fn without_source(published: &[Value]) -> Option<String> {
    let has_source = |it: &&Value| {
        let address = it["repository"].as_str();
        address.is_some_and(|address| address.starts_with("https://"))
    };
    let silent = published.iter().filter(|it| !has_source(it));
    let silent: Vec<_> = silent.map(name).collect();
    (!silent.is_empty()).then(|| {
        format!(
            "no `repository` in {}: where is the source published? `repository = \"https://...\"` in \
             [workspace.package] of Cargo.toml",
            silent.join(", ")
        )
    })
}

/// Debian wants to know whom to write to.
fn without_maintainer(published: &[Value]) -> Option<String> {
    let mut maintainers = published
        .iter()
        .filter_map(|it| it["metadata"]["deb"]["maintainer"].as_str());
    let is_there = maintainers.any(|maintainer| maintainer.contains('@'));
    (!is_there).then(|| {
        "no address of a maintainer: `maintainer = \"Name <address>\"` in avara-cli/Cargo.toml"
            .into()
    })
}

#[cfg(test)]
mod tests {
    use super::{PUBLISHED, name, problems, published};
    use crate::workspace;

    #[test]
    fn every_published_crate_has_its_page() {
        let root = workspace::root().unwrap();
        let (packages, _) = published(&root).unwrap();
        assert_eq!(packages.len(), PUBLISHED.len());
        for package in packages {
            let published = name(&package);
            for field in [
                "description",
                "documentation",
                "license",
                "readme",
                "rust_version",
            ] {
                assert!(package[field].is_string(), "{published} has no {field}");
            }
            for field in ["categories", "keywords"] {
                let words = package[field].as_array().unwrap();
                assert!((1..=5).contains(&words.len()), "{published}: {field}");
            }
            assert_eq!(
                package["metadata"]["docs"]["rs"]["all-features"], true,
                "{published}"
            );
            for file in ["LICENSE-APACHE", "LICENSE-MIT"] {
                assert!(
                    root.join(published).join(file).is_file(),
                    "{published}: {file}"
                );
            }
        }
    }

    #[test]
    fn every_feature_is_in_the_readme_of_its_crate() {
        let root = workspace::root().unwrap();
        for package in published(&root).unwrap().0 {
            let readme =
                std::fs::read_to_string(root.join(name(&package)).join("README.md")).unwrap();
            for feature in package["features"].as_object().unwrap().keys() {
                let is_named = feature == "default" || readme.contains(&format!("`{feature}`"));
                assert!(is_named, "{}/README.md has no `{feature}`", name(&package));
            }
        }
    }

    #[test]
    fn this_workspace_has_one_version() {
        let (packages, version) = published(&workspace::root().unwrap()).unwrap();
        let problems = problems(&packages, &version);
        let is_about_addresses = |it: &String| it.starts_with("no ");
        assert!(problems.iter().all(is_about_addresses), "{problems:#?}");
    }
}
