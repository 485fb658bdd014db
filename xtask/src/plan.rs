//! The changes on disk that bring it to the generated files.

use std::collections::HashSet;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Component, Path};

use avara_codegen::GeneratedFile;

/// A file that changes.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Change {
    /// Relative to the workspace root, with `/`.
    pub(crate) path: String,
    /// The text there now; empty when there is no file.
    pub(crate) old: String,
    /// The text afterwards; empty when the file goes.
    pub(crate) new: String,
}

/// All changes, each list sorted by path.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Plan {
    pub(crate) created: Vec<Change>,
    pub(crate) updated: Vec<Change>,
    pub(crate) removed: Vec<Change>,
    pub(crate) unchanged: Vec<String>,
}

impl Plan {
    /// Compares what was generated with what is on disk. In the `owned` folders everything else
    /// is stale.
    pub(crate) fn new(root: &Path, files: &[GeneratedFile], owned: &[&str]) -> io::Result<Self> {
        let mut plan = Self::default();
        let mut made = HashSet::new();
        for file in files {
            check_path(&file.path)?;
            if !made.insert(file.path.as_str()) {
                let message = format!("two generated files are called `{}`", file.path);
                return Err(io::Error::new(ErrorKind::InvalidInput, message));
            }
            plan.compare(root, file)?;
        }
        for folder in owned {
            plan.find_stale(root, folder, &made)?;
        }
        plan.sort();
        Ok(plan)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.created.is_empty() && self.updated.is_empty() && self.removed.is_empty()
    }

    pub(crate) fn changes(&self) -> impl Iterator<Item = &Change> {
        self.created
            .iter()
            .chain(&self.updated)
            .chain(&self.removed)
    }

    fn compare(&mut self, root: &Path, file: &GeneratedFile) -> io::Result<()> {
        let path = file.path.clone();
        let new = file.contents.clone();
        match read(&root.join(&path))? {
            Some(old) if old == new.as_bytes() => self.unchanged.push(path),
            Some(old) => {
                let old = String::from_utf8_lossy(&old).into_owned();
                self.updated.push(Change { path, old, new });
            }
            None => {
                let old = String::new();
                self.created.push(Change { path, old, new });
            }
        }
        Ok(())
    }

    fn find_stale(&mut self, root: &Path, folder: &str, made: &HashSet<&str>) -> io::Result<()> {
        let entries = match fs::read_dir(root.join(folder)) {
            Ok(entries) => entries,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
            Err(error) => return Err(at(folder, &error)),
        };
        for entry in entries {
            let entry = entry?;
            let path = format!("{folder}/{}", entry.file_name().to_string_lossy());
            if entry.file_type()?.is_dir() {
                self.find_stale(root, &path, made)?;
            } else if !made.contains(path.as_str()) {
                let old = read(&root.join(&path))?.unwrap_or_default();
                self.removed.push(Change {
                    path,
                    old: String::from_utf8_lossy(&old).into_owned(),
                    new: String::new(),
                });
            }
        }
        Ok(())
    }

    fn sort(&mut self) {
        for changes in [&mut self.created, &mut self.updated, &mut self.removed] {
            changes.sort_by(|a, b| a.path.cmp(&b.path));
        }
        self.unchanged.sort();
    }
}

/// A generated file stays in the workspace.
fn check_path(path: &str) -> io::Result<()> {
    let is_plain = |component| matches!(component, Component::Normal(_));
    if !path.is_empty() && Path::new(path).components().all(is_plain) {
        return Ok(());
    }
    Err(io::Error::new(
        ErrorKind::InvalidInput,
        format!("`{path}` is not a path inside the workspace"),
    ))
}

fn read(path: &Path) -> io::Result<Option<Vec<u8>>> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(at(&path.display().to_string(), &error)),
    }
}

/// Returns the same error with the path that it is about.
pub(crate) fn at(path: &str, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{path}: {error}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: &str, contents: &str) -> GeneratedFile {
        GeneratedFile {
            path: path.to_owned(),
            contents: contents.to_owned(),
        }
    }

    fn paths(changes: &[Change]) -> Vec<&str> {
        changes.iter().map(|change| change.path.as_str()).collect()
    }

    #[test]
    fn each_file_is_created_updated_removed_or_kept() {
        let root = tempfile::tempdir().expect("a temporary folder");
        let generated = root.path().join("generated/old");
        fs::create_dir_all(&generated).expect("folders");
        fs::write(root.path().join("generated/same.rs"), "same").expect("a file");
        fs::write(root.path().join("generated/changed.rs"), "before").expect("a file");
        fs::write(generated.join("stale.rs"), "stale").expect("a file");
        fs::write(root.path().join("mine.rs"), "not generated").expect("a file");

        let files = [
            file("generated/same.rs", "same"),
            file("generated/changed.rs", "after"),
            file("new.json", "{}"),
        ];
        let plan = Plan::new(root.path(), &files, &["generated"]).expect("a plan");

        assert_eq!(paths(&plan.created), ["new.json"]);
        assert_eq!(paths(&plan.updated), ["generated/changed.rs"]);
        assert_eq!(paths(&plan.removed), ["generated/old/stale.rs"]);
        assert_eq!(plan.unchanged, ["generated/same.rs"]);
        assert!(!plan.is_empty());
    }

    #[test]
    fn files_stay_in_the_workspace() {
        let root = tempfile::tempdir().expect("a temporary folder");
        for path in ["../x", "/etc/x", "", "a/../../x"] {
            assert!(
                Plan::new(root.path(), &[file(path, "")], &[]).is_err(),
                "{path}"
            );
        }
    }

    #[test]
    fn no_file_is_made_twice() {
        let root = tempfile::tempdir().expect("a temporary folder");
        let files = [file("a.rs", "1"), file("a.rs", "2")];
        let error = Plan::new(root.path(), &files, &[]).expect_err("one of them would be lost");
        assert_eq!(error.to_string(), "two generated files are called `a.rs`");
    }
}
