//! Finds the workspace, anew in every run, so that a checkout may be moved.

use std::env;
use std::path::{Path, PathBuf};

/// Returns the folder that holds `spec/` and the crates.
pub(crate) fn root() -> Option<PathBuf> {
    let xtask = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    let here = env::current_dir().ok();
    xtask.iter().chain(&here).find_map(|start| above(start))
}

/// Returns the first folder from `start` upwards that looks like the workspace.
fn above(start: &Path) -> Option<PathBuf> {
    start
        .ancestors()
        .find(|folder| is_root(folder))
        .map(Path::to_path_buf)
}

fn is_root(folder: &Path) -> bool {
    folder.join("spec").is_dir() && folder.join("avara-codegen/Cargo.toml").is_file()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_root_is_found_from_below() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let root = folder.path();
        std::fs::create_dir_all(root.join("spec/viewer")).expect("spec");
        std::fs::create_dir_all(root.join("avara-codegen/src")).expect("avara-codegen");
        assert_eq!(above(&root.join("spec/viewer")), None);
        std::fs::write(root.join("avara-codegen/Cargo.toml"), "").expect("a manifest");
        assert_eq!(above(&root.join("spec/viewer")), Some(root.to_path_buf()));
        assert_eq!(above(root), Some(root.to_path_buf()));
    }

    #[test]
    fn this_workspace_is_found() {
        assert!(root().is_some_and(|root| root.join("xtask").is_dir()));
    }
}
