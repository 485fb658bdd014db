//! A small valid spec, and ways to break it.

use std::fs;
use std::path::{Path, PathBuf};

use avara_codegen::Diagnostics;
use tempfile::TempDir;

/// Marks the place of the expected finding in the text of an edit; it is removed before the text
/// is written.
const MARK: char = '«';

/// A copy of `tests/fixtures/valid`, removed when dropped.
pub(crate) struct SpecCopy {
    folder: TempDir,
}

impl SpecCopy {
    /// The valid spec.
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let valid = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/valid/spec");
        copy(&valid, &folder.path().join("spec"));
        Self { folder }
    }

    /// The spec folder.
    pub(crate) fn folder(&self) -> PathBuf {
        self.folder.path().join("spec")
    }

    /// Replaces `from`, which must stand exactly once in the file, or writes a new file when
    /// `from` is empty.
    pub(crate) fn edit(&self, file: &str, from: &str, to: &str) {
        let path = self.folder().join(file);
        let text = if from.is_empty() {
            to.to_owned()
        } else {
            let text = fs::read_to_string(&path).expect("the file to be edited");
            assert_eq!(
                text.matches(from).count(),
                1,
                "{file} holds {from:?} not exactly once"
            );
            text.replace(from, to)
        };
        fs::write(&path, text).expect("the edited file");
    }

    /// Removes the mark from `file` and gives its place, `spec/file.yaml:line:column`.
    fn take_mark(&self, file: &str) -> Option<String> {
        let path = self.folder().join(file);
        let text = fs::read_to_string(&path).expect("an edited file");
        let (before, after) = text.split_once(MARK)?;
        assert!(!after.contains(MARK), "only one mark");
        let line = before.matches('\n').count() + 1;
        let column = before
            .rsplit('\n')
            .next()
            .unwrap_or_default()
            .chars()
            .count()
            + 1;
        fs::write(&path, format!("{before}{after}")).expect("the file without its mark");
        Some(format!("spec/{file}:{line}:{column}"))
    }

    /// Returns the findings of loading and linting; panics if there are none.
    pub(crate) fn findings(&self) -> Diagnostics {
        match avara_codegen::check(&self.folder()) {
            Ok(_) => panic!("nothing was found"),
            Err(findings) => findings,
        }
    }
}

/// One edit per rule: what breaks, and how.
pub(crate) struct Case {
    /// The code of the one finding.
    pub(crate) code: &'static str,
    /// `(file, from, to)`; the mark `«` in a `to` is the place of the finding.
    pub(crate) edits: &'static [(&'static str, &'static str, &'static str)],
}

/// Applies the edits of each case to a fresh copy and expects exactly its finding.
pub(crate) fn assert_cases(cases: &[Case]) {
    let mut failures = Vec::new();
    for case in cases {
        let spec = SpecCopy::new();
        for (file, from, to) in case.edits {
            spec.edit(file, from, to);
        }
        let mark = case
            .edits
            .iter()
            .find_map(|(file, _, _)| spec.take_mark(file));
        let findings = spec.findings();
        let found: Vec<String> = findings
            .iter()
            .map(|finding| {
                let place = finding
                    .span
                    .as_ref()
                    .map_or_else(|| "nowhere".to_owned(), ToString::to_string);
                format!("{} at {place}", finding.code)
            })
            .collect();
        let place = mark.unwrap_or_else(|| "nowhere".to_owned());
        let expected = vec![format!("{} at {place}", case.code)];
        if found != expected {
            failures.push(format!(
                "expected {expected:?}\nfound    {found:?}\n{findings:?}"
            ));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder for the copy");
    for entry in fs::read_dir(from).expect("the fixture") {
        let entry = entry.expect("an entry of the fixture");
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("a copy");
        }
    }
}
