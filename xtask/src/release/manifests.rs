//! The manifests of the published crates.

use serde_json::Value;

use crate::metadata::name;
use crate::package::PUBLISHED;

/// Returns the version of the release.
pub(super) fn version(packages: &[Value]) -> Result<&str, String> {
    let client = packages.iter().find(|it| name(it) == PUBLISHED[0]);
    let version = client.and_then(|it| it["version"].as_str());
    version.ok_or_else(|| format!("there is no {}", PUBLISHED[0]))
}

/// Returns everything that is missing or differs.
pub(super) fn problems(packages: &[Value], version: &str) -> Vec<String> {
    let published = |name: &str| PUBLISHED.contains(&name);
    let mut problems = Vec::new();
    for package in packages.iter().filter(|it| published(name(it))) {
        if package["version"] != version {
            let theirs = package["version"].as_str().unwrap_or_default();
            problems.push(format!(
                "{} has the version {theirs}, not {version}: `version.workspace = true`",
                name(package)
            ));
        }
    }
    problems.extend(old_requirements(packages, version));
    problems.extend(without_address(packages));
    problems
}

/// A crate is released with those that it was tested with.
fn old_requirements(packages: &[Value], version: &str) -> Vec<String> {
    let required = format!("^{version}");
    let published = packages.iter().filter(|it| PUBLISHED.contains(&name(it)));
    let dependencies = published.flat_map(|it| it["dependencies"].as_array().into_iter().flatten());
    let ours = dependencies.filter(|it| PUBLISHED.contains(&name(it)));
    let old = ours.filter(|it| it["req"] != *required);
    let mut names: Vec<_> = old.map(name).collect();
    names.sort_unstable();
    names.dedup();
    let problem =
        |name| format!("Cargo.toml does not ask for {version} of {name}: [workspace.dependencies]");
    names.into_iter().map(problem).collect()
}

fn without_address(packages: &[Value]) -> Vec<String> {
    let published = packages.iter().filter(|it| PUBLISHED.contains(&name(it)));
    let has_source = |it: &&Value| {
        let address = it["repository"].as_str();
        address.is_some_and(|address| address.starts_with("https://"))
    };
    let silent: Vec<_> = published.filter(|it| !has_source(it)).map(name).collect();
    let mut problems = Vec::new();
    if !silent.is_empty() {
        problems.push(format!(
            "no `repository` in {}: where is the source published? `repository = \"https://...\"` in \
             [workspace.package] of Cargo.toml",
            silent.join(", ")
        ));
    }
    let mut maintainers = packages
        .iter()
        .filter_map(|it| it["metadata"]["deb"]["maintainer"].as_str());
    if !maintainers.any(|maintainer| maintainer.contains('@')) {
        problems.push(
            "no address of a maintainer, whom users of Debian write to: `maintainer = \"Name <address>\"` in \
             avara-cli/Cargo.toml"
                .into(),
        );
    }
    problems
}

#[cfg(test)]
mod tests {
    use super::{PUBLISHED, name, problems, version};
    use crate::metadata::packages;
    use crate::workspace;

    #[test]
    fn every_published_crate_has_its_page() {
        let root = workspace::root().unwrap();
        let packages = packages(&root, &["--no-deps"]).unwrap();
        for published in PUBLISHED {
            let package = packages.iter().find(|it| name(it) == published).unwrap();
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
        for package in packages(&root, &["--no-deps"]).unwrap() {
            if !PUBLISHED.contains(&name(&package)) {
                continue;
            }
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
        let packages = packages(&workspace::root().unwrap(), &["--no-deps"]).unwrap();
        let problems = problems(&packages, version(&packages).unwrap());
        let is_about_addresses = |it: &String| it.starts_with("no ");
        assert!(problems.iter().all(is_about_addresses), "{problems:#?}");
    }
}
