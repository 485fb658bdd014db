//! Writes all changes or none.
//!
//! First every new text is written beside its target, where a full disk or a missing permission
//! shows without harm. Then
//! everything is renamed into place, each old file kept aside until all is done, so that a
//! failure can be taken back.

use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::plan::{Change, Plan, at};

/// Makes the disk what the plan says.
pub(crate) fn apply(root: &Path, plan: &Plan) -> io::Result<()> {
    let mut transaction = Transaction::default();
    for change in plan.created.iter().chain(&plan.updated) {
        transaction.stage(root, change)?;
    }
    for change in &plan.removed {
        transaction.stage_removal(root, change);
    }
    transaction.commit()?;
    remove_empty_folders(root, plan);
    Ok(())
}

/// One file on its way.
#[derive(Debug)]
struct Step {
    /// For messages.
    path: String,
    target: PathBuf,
    /// Where the new text waits; `None` for a removal.
    staged: Option<PathBuf>,
    /// Where the old text is kept.
    kept: PathBuf,
}

/// Dropped without being committed, it leaves nothing behind.
#[derive(Debug, Default)]
struct Transaction {
    steps: Vec<Step>,
    /// Folders that did not exist before, outermost first.
    new_folders: Vec<PathBuf>,
    committed: bool,
}

impl Transaction {
    fn stage(&mut self, root: &Path, change: &Change) -> io::Result<()> {
        let target = root.join(&change.path);
        if let Some(folder) = target.parent() {
            self.create_folder(folder)
                .map_err(|error| at(&change.path, &error))?;
        }
        let staged = beside(&target, "new");
        self.steps.push(Step {
            path: change.path.clone(),
            kept: beside(&target, "old"),
            staged: Some(staged.clone()),
            target,
        });
        fs::write(&staged, &change.new).map_err(|error| at(&change.path, &error))
    }

    fn stage_removal(&mut self, root: &Path, change: &Change) {
        let target = root.join(&change.path);
        self.steps.push(Step {
            path: change.path.clone(),
            kept: beside(&target, "old"),
            staged: None,
            target,
        });
    }

    fn create_folder(&mut self, folder: &Path) -> io::Result<()> {
        let missing: Vec<&Path> = folder
            .ancestors()
            .take_while(|folder| !folder.exists())
            .collect();
        for folder in missing.into_iter().rev() {
            fs::create_dir(folder)?;
            self.new_folders.push(folder.to_path_buf());
        }
        Ok(())
    }

    fn commit(mut self) -> io::Result<()> {
        for (index, step) in self.steps.iter().enumerate() {
            if let Err(error) = step.commit() {
                let error = at(&step.path, &error);
                return Err(self.undo(index, error));
            }
        }
        self.committed = true;
        for step in &self.steps {
            let _ = fs::remove_file(&step.kept);
        }
        Ok(())
    }

    /// Takes back the first `done` steps. What cannot be taken back is named in the error.
    fn undo(&self, done: usize, error: io::Error) -> io::Error {
        let done = self.steps.iter().take(done).rev();
        let lost: Vec<&str> = done
            .filter(|step| step.undo().is_err())
            .map(|step| step.path.as_str())
            .collect();
        if lost.is_empty() {
            return error;
        }
        io::Error::new(
            error.kind(),
            format!(
                "{error}; and these could not be restored: {}",
                lost.join(", ")
            ),
        )
    }
}

impl Drop for Transaction {
    fn drop(&mut self) {
        if self.committed {
            return;
        }
        for staged in self.steps.iter().filter_map(|step| step.staged.as_ref()) {
            let _ = fs::remove_file(staged);
        }
        for folder in self.new_folders.iter().rev() {
            let _ = fs::remove_dir(folder);
        }
    }
}

impl Step {
    fn commit(&self) -> io::Result<()> {
        // What a run that was killed left behind is not ours to restore.
        let _ = fs::remove_file(&self.kept);
        let Some(staged) = &self.staged else {
            return fs::rename(&self.target, &self.kept);
        };
        if self.target.is_file() {
            keep(&self.target, &self.kept)?;
        }
        fs::rename(staged, &self.target).inspect_err(|_| {
            let _ = fs::remove_file(&self.kept);
        })
    }

    fn undo(&self) -> io::Result<()> {
        if self.kept.is_file() {
            fs::rename(&self.kept, &self.target)
        } else {
            fs::remove_file(&self.target)
        }
    }
}

/// Keeps a file under a second name, so that the first one never lacks a file.
fn keep(target: &Path, kept: &Path) -> io::Result<()> {
    fs::hard_link(target, kept).or_else(|_| fs::copy(target, kept).map(|_| ()))
}

/// `.name.rs.new` beside `name.rs`: in the same folder, so that a rename is one step, and out of
/// sight.
fn beside(target: &Path, suffix: &str) -> PathBuf {
    let mut name = OsString::from(".");
    name.push(target.file_name().unwrap_or_default());
    name.push(".");
    name.push(suffix);
    target.with_file_name(name)
}

/// Folders that lost their last file go as well.
fn remove_empty_folders(root: &Path, plan: &Plan) {
    for change in &plan.removed {
        let path = root.join(&change.path);
        let folders = path
            .ancestors()
            .skip(1)
            .take_while(|folder| *folder != root);
        for folder in folders {
            // Fails, as it should, when something is in it.
            if fs::remove_dir(folder).is_err() {
                break;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use avara_codegen::GeneratedFile;

    use super::*;

    /// Every file below a folder with its text.
    fn snapshot(folder: &Path) -> BTreeMap<String, String> {
        let mut files = BTreeMap::new();
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            let name = path
                .file_name()
                .expect("a name")
                .to_string_lossy()
                .into_owned();
            if path.is_dir() {
                files.insert(format!("{name}/"), String::new());
                files.extend(
                    snapshot(&path)
                        .into_iter()
                        .map(|(below, text)| (format!("{name}/{below}"), text)),
                );
            } else {
                files.insert(name, fs::read_to_string(&path).expect("a text"));
            }
        }
        files
    }

    fn plan(root: &Path, files: &[(&str, &str)]) -> Plan {
        let files: Vec<GeneratedFile> = files
            .iter()
            .map(|(path, contents)| GeneratedFile {
                path: (*path).to_owned(),
                contents: (*contents).to_owned(),
            })
            .collect();
        Plan::new(root, &files, &["gen"]).expect("a plan")
    }

    /// A folder with generated and other files.
    fn workspace() -> tempfile::TempDir {
        let root = tempfile::tempdir().expect("a temporary folder");
        fs::create_dir_all(root.path().join("gen/old")).expect("folders");
        for (path, text) in [
            ("gen/a.rs", "a"),
            ("gen/b.rs", "b"),
            ("gen/old/stale.rs", "stale"),
            ("mine.rs", "mine"),
        ] {
            fs::write(root.path().join(path), text).expect("a file");
        }
        root
    }

    const FILES: &[(&str, &str)] = &[
        ("gen/a.rs", "a"),
        ("gen/b.rs", "changed"),
        ("gen/new/deep/c.rs", "c"),
    ];

    #[test]
    fn the_disk_becomes_what_the_plan_says() {
        let root = workspace();
        apply(root.path(), &plan(root.path(), FILES)).expect("written");
        let expected = [
            ("gen/", ""),
            ("gen/a.rs", "a"),
            ("gen/b.rs", "changed"),
            ("gen/new/", ""),
            ("gen/new/deep/", ""),
            ("gen/new/deep/c.rs", "c"),
            ("mine.rs", "mine"),
        ];
        let expected: BTreeMap<String, String> = expected
            .into_iter()
            .map(|(path, text)| (path.to_owned(), text.to_owned()))
            .collect();
        assert_eq!(snapshot(root.path()), expected);
        assert!(
            plan(root.path(), FILES).is_empty(),
            "a second run changes nothing"
        );
    }

    #[test]
    fn unchanged_files_are_not_touched() {
        let root = workspace();
        let before = fs::metadata(root.path().join("gen/a.rs"))
            .and_then(|data| data.modified())
            .expect("a time");
        std::thread::sleep(std::time::Duration::from_millis(20));
        apply(root.path(), &plan(root.path(), FILES)).expect("written");
        let after = fs::metadata(root.path().join("gen/a.rs"))
            .and_then(|data| data.modified())
            .expect("a time");
        assert_eq!(before, after);
    }

    #[test]
    fn a_failure_while_staging_changes_nothing() {
        let root = workspace();
        let before = snapshot(root.path());
        let mut plan = plan(root.path(), FILES);
        // A file where a folder would have to be.
        plan.created.push(Change {
            path: "mine.rs/below.rs".to_owned(),
            old: String::new(),
            new: "x".to_owned(),
        });
        assert!(apply(root.path(), &plan).is_err());
        assert_eq!(snapshot(root.path()), before);
    }

    #[test]
    fn a_failure_while_renaming_is_taken_back() {
        let root = workspace();
        // The last step fails: after the plan was made, a folder took the place of the file.
        let plan = plan(
            root.path(),
            &[
                ("gen/a.rs", "other"),
                ("gen/b.rs", "other"),
                ("gen/c.rs", "c"),
                ("z.rs", "z"),
            ],
        );
        fs::create_dir(root.path().join("z.rs")).expect("a folder");
        let before = snapshot(root.path());
        let mut reordered = Plan {
            updated: plan.updated,
            removed: plan.removed,
            ..Plan::default()
        };
        reordered.updated.extend(plan.created);
        let error = apply(root.path(), &reordered).expect_err("a folder is in the way");
        assert!(error.to_string().starts_with("z.rs: "), "{error}");
        assert_eq!(snapshot(root.path()), before);
    }

    #[test]
    fn a_removal_is_taken_back_as_well() {
        let root = workspace();
        let mut plan = plan(root.path(), FILES);
        // Removals come last: this one fails after the other has happened.
        plan.removed.push(Change {
            path: "gen/never-was.rs".to_owned(),
            old: String::new(),
            new: String::new(),
        });
        let before = snapshot(root.path());
        assert!(apply(root.path(), &plan).is_err());
        assert_eq!(snapshot(root.path()), before);
    }
}
