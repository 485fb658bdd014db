//! No dependency asks for a newer compiler than the workspace does.

use std::path::Path;

use serde_json::Value;

use crate::metadata::{name, packages};

const OURS: &str = env!("CARGO_PKG_RUST_VERSION");

pub(super) fn check(root: &Path) -> Result<(), String> {
    let packages = packages(root, &[])?;
    let newer: Vec<_> = packages.iter().filter_map(newer).collect();
    if !newer.is_empty() {
        return Err(format!("need more than Rust {OURS}: {}", newer.join(", ")));
    }
    let silent = packages.iter().filter(|it| it["rust_version"].is_null());
    let silent: Vec<_> = silent.map(name).collect();
    println!(
        "{} packages, none of which needs more than Rust {OURS}; {} do not say: {}",
        packages.len(),
        silent.len(),
        silent.join(", ")
    );
    Ok(())
}

/// Returns the package and its version of Rust, if that is newer than ours.
fn newer(package: &Value) -> Option<String> {
    let theirs = package["rust_version"].as_str()?;
    (numbers(theirs) > numbers(OURS)).then(|| format!("{} ({theirs})", name(package)))
}

/// Returns the numbers of a version, without zeros at its end.
fn numbers(version: &str) -> Vec<u32> {
    let numbers = version.split('.').map_while(|number| number.parse().ok());
    let mut numbers: Vec<u32> = numbers.collect();
    while numbers.last() == Some(&0) {
        numbers.pop();
    }
    numbers
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{OURS, newer};

    #[test]
    fn a_dependency_that_needs_a_newer_compiler_is_named() {
        let package = |version| json!({ "name": "a", "rust_version": version });
        for version in [
            json!(OURS),
            json!(format!("{OURS}.0")),
            json!("1.9.5"),
            json!(null),
        ] {
            assert_eq!(newer(&package(version.clone())), None, "{version}");
        }
        for version in ["1.100", "2.0"] {
            let named = format!("a ({version})");
            assert_eq!(newer(&package(json!(version))), Some(named));
        }
    }
}
