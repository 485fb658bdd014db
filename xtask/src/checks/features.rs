//! Every published crate compiles without features, with each by itself, with some pairs, and with all.

use std::path::Path;

use serde_json::Value;

use crate::metadata::{name, packages};
use crate::package::PUBLISHED;
use crate::process::{command, succeed};

/// Features of avara-client that change the same code.
#[rustfmt::skip] // a list, not a column
const PAIRS: &[&str] = &[
    "rustls,blocking", "rustls,schemars", "rustls,tracing", "blocking,schemars", "blocking,tracing",
    "schemars,tracing", "webhooks,tracing", "webhooks,schemars", "axum,dicom",
];

pub(super) fn check(root: &Path) -> Result<(), String> {
    let packages = packages(root, &["--no-deps"])?;
    for package in packages.iter().filter(|it| PUBLISHED.contains(&name(it))) {
        for features in feature_sets(package) {
            compile(root, name(package), &features)?;
        }
    }
    Ok(())
}

/// Returns the sets of features of a package, separated by commas; the first has none.
fn feature_sets(package: &Value) -> Vec<String> {
    let features = package["features"].as_object();
    let names = features.into_iter().flat_map(|features| features.keys());
    let names: Vec<_> = names.filter(|name| *name != "default").cloned().collect();
    let all = (names.len() > 1).then(|| names.join(","));
    let pairs = PAIRS.iter().filter(|_| name(package) == "avara-client");
    let pairs = pairs.map(|pair| (*pair).to_owned());
    let none = std::iter::once(String::new());
    none.chain(names).chain(pairs).chain(all).collect()
}

fn compile(root: &Path, package: &str, features: &str) -> Result<(), String> {
    let mut cargo = command(root, "cargo check --quiet --locked --no-default-features");
    cargo.args(["--package", package, "--features", features]);
    let problem = format!("{package} does not compile with the features \"{features}\" alone");
    succeed(&mut cargo, &problem)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::feature_sets;

    #[test]
    fn a_new_feature_is_compiled_by_itself_and_with_all() {
        let package = json!({ "name": "a", "features": { "default": ["x"], "x": [], "y": [] } });
        assert_eq!(feature_sets(&package), ["", "x", "y", "x,y"]);
        let package = json!({ "name": "a", "features": {} });
        assert_eq!(feature_sets(&package), [""]);
    }
}
