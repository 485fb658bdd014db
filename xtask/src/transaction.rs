//! Writes all changes or none.
//!
//! The new texts are first written to a folder of this run, where a full disk or a missing
//! permission shows without harm. Then each is renamed to its place, and what it replaces is kept
//! in that folder until all is done, so that a failure can be taken back. What a killed run leaves
//! behind the next one removes.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};

use fs4::{FileExt, TryLockError};
use tempfile::TempDir;

use crate::plan::{Change, Plan, at};

/// The folder of a run's own files; not part of the repository.
const FOLDER: &str = ".regen";

/// Set by a signal that asks the program to end.
static INTERRUPTED: AtomicBool = AtomicBool::new(false);

/// The right to write, which one run has at a time.
pub(crate) struct Lock {
    folder: PathBuf,
    /// Unlocked when it is closed, also where the process is killed.
    _file: File,
}

impl Lock {
    /// Waits for its turn, and removes what killed runs have left behind. From here on Control-C,
    /// SIGTERM and SIGHUP end the run between two replacements, never within one.
    pub(crate) fn take(root: &Path) -> io::Result<Self> {
        let folder = root.join(FOLDER);
        fs::create_dir_all(&folder).map_err(|error| at(FOLDER, &error))?;
        let file = File::create(folder.join("lock")).map_err(|error| at(FOLDER, &error))?;
        if let Err(TryLockError::WouldBlock) = FileExt::try_lock(&file) {
            eprintln!("waiting for another run of regen");
        }
        FileExt::lock(&file).map_err(|error| at(FOLDER, &error))?;
        // A second call in one process finds the handler there.
        let _ = ctrlc::set_handler(|| INTERRUPTED.store(true, Ordering::SeqCst));
        for entry in fs::read_dir(&folder)?.flatten() {
            if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
                fs::remove_dir_all(entry.path())?;
            }
        }
        Ok(Self {
            folder,
            _file: file,
        })
    }

    pub(crate) fn apply(&self, root: &Path, plan: &Plan) -> io::Result<()> {
        let staging = tempfile::Builder::new().tempdir_in(&self.folder)?;
        let mut transaction = Transaction::new(staging);
        for change in plan.created.iter().chain(&plan.updated) {
            transaction.stage(root, change, Some(&change.new))?;
        }
        for change in &plan.removed {
            transaction.stage(root, change, None)?;
        }
        if INTERRUPTED.load(Ordering::SeqCst) {
            return Err(io::Error::new(io::ErrorKind::Interrupted, "interrupted"));
        }
        transaction.commit()?;
        remove_empty_folders(root, plan);
        Ok(())
    }
}

/// A file to be replaced or removed.
struct Replacement {
    /// For messages.
    path: String,
    target: PathBuf,
    /// The new text, until it is moved into place; `None` for a removal.
    staged: Option<PathBuf>,
    /// The old text.
    kept: PathBuf,
}

/// Dropped without being committed, it leaves nothing behind.
struct Transaction {
    staging: TempDir,
    replacements: Vec<Replacement>,
    /// Folders that did not exist before, outermost first.
    new_folders: Vec<PathBuf>,
}

impl Transaction {
    fn new(staging: TempDir) -> Self {
        Self {
            staging,
            replacements: Vec::new(),
            new_folders: Vec::new(),
        }
    }

    fn stage(&mut self, root: &Path, change: &Change, new: Option<&str>) -> io::Result<()> {
        let number = self.replacements.len();
        let beside = |what: &str| self.staging.path().join(format!("{number}.{what}"));
        let replacement = Replacement {
            path: change.path.clone(),
            target: root.join(&change.path),
            staged: new.map(|_| beside("new")),
            kept: beside("old"),
        };
        if let (Some(staged), Some(new)) = (&replacement.staged, new) {
            fs::write(staged, new).map_err(|error| at(&change.path, &error))?;
        }
        self.replacements.push(replacement);
        Ok(())
    }

    fn commit(mut self) -> io::Result<()> {
        for index in 0..self.replacements.len() {
            if let Err(error) = self.replace(index) {
                let error = at(&self.replacements[index].path, &error);
                return Err(self.undo(index, error));
            }
        }
        Ok(())
    }

    fn replace(&mut self, index: usize) -> io::Result<()> {
        let replacement = &self.replacements[index];
        if let Some(folder) = replacement.target.parent() {
            create_folder(folder, &mut self.new_folders)?;
        }
        replacement.commit()
    }

    /// Takes back the first `done` replacements. What cannot be taken back is named in the error.
    fn undo(&self, done: usize, error: io::Error) -> io::Error {
        let done = self.replacements.iter().take(done).rev();
        let lost: Vec<&str> = done
            .filter(|replacement| replacement.undo().is_err())
            .map(|replacement| replacement.path.as_str())
            .collect();
        for folder in self.new_folders.iter().rev() {
            let _ = fs::remove_dir(folder);
        }
        if lost.is_empty() {
            return error;
        }
        let lost = lost.join(", ");
        let message = format!("{error}; and these could not be restored: {lost}");
        io::Error::new(error.kind(), message)
    }
}

impl Replacement {
    fn commit(&self) -> io::Result<()> {
        let is_there = self.target.is_file();
        if is_there || self.staged.is_none() {
            fs::rename(&self.target, &self.kept)?;
        }
        let Some(staged) = &self.staged else {
            return Ok(());
        };
        fs::rename(staged, &self.target).inspect_err(|_| {
            if is_there {
                let _ = fs::rename(&self.kept, &self.target);
            }
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

/// Makes a folder and those above it, and notes the new ones.
fn create_folder(folder: &Path, new: &mut Vec<PathBuf>) -> io::Result<()> {
    let missing: Vec<&Path> = folder
        .ancestors()
        .take_while(|folder| !folder.exists())
        .collect();
    for folder in missing.into_iter().rev() {
        fs::create_dir(folder)?;
        new.push(folder.to_path_buf());
    }
    Ok(())
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

    fn apply(root: &Path, plan: &Plan) -> io::Result<()> {
        Lock::take(root)?.apply(root, plan)
    }

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
            if name == FOLDER {
                let left = fs::read_dir(&path).expect("a folder");
                assert_eq!(left.count(), 1, "the lock alone is left");
            } else if path.is_dir() {
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

    /// Returns a folder with generated and other files.
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
