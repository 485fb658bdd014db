//! Differences as a person reads them in a review.

use std::fmt::Write as _;
use std::time::Duration;

use similar::TextDiff;

use crate::plan::{Change, Plan};

/// Lines of difference that are shown of one file.
const MAX_LINES: usize = 60;

/// Two files that have little in common are not worth a long search for it.
const PATIENCE: Duration = Duration::from_millis(500);

/// Returns a unified diff of every change.
pub(crate) fn draw(plan: &Plan) -> String {
    plan.changes().map(draw_file).collect()
}

fn draw_file(change: &Change) -> String {
    unified(&change.path, &change.old, &change.new)
}

pub(crate) fn unified(path: &str, old: &str, new: &str) -> String {
    let diff = TextDiff::configure().timeout(PATIENCE).diff_lines(old, new);
    let text = diff
        .unified_diff()
        .context_radius(3)
        .header(&header(old, "a", path), &header(new, "b", path))
        .to_string();
    shorten(&text)
}

fn header(text: &str, side: &str, path: &str) -> String {
    if text.is_empty() {
        "/dev/null".to_owned()
    } else {
        format!("{side}/{path}")
    }
}

fn shorten(diff: &str) -> String {
    let lines = diff.lines().count();
    let mut out = String::new();
    for line in diff.lines().take(MAX_LINES) {
        let _ = writeln!(out, "{line}");
    }
    if lines > MAX_LINES {
        let _ = writeln!(out, "... {} more lines", lines - MAX_LINES);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn change(old: &str, new: &str) -> Change {
        Change {
            path: "x.rs".to_owned(),
            old: old.to_owned(),
            new: new.to_owned(),
        }
    }

    #[test]
    fn a_change_is_shown_with_its_surroundings() {
        let drawn = draw_file(&change("a\nb\nc\n", "a\nB\nc\n"));
        assert_eq!(
            drawn,
            "--- a/x.rs\n+++ b/x.rs\n@@ -1,3 +1,3 @@\n a\n-b\n+B\n c\n"
        );
    }

    #[test]
    fn created_and_removed_files_are_named_as_such() {
        assert!(draw_file(&change("", "new\n")).starts_with("--- /dev/null\n+++ b/x.rs\n"));
        assert!(draw_file(&change("old\n", "")).starts_with("--- a/x.rs\n+++ /dev/null\n"));
    }

    #[test]
    fn long_differences_are_cut() {
        let drawn = draw_file(&change("", &"line\n".repeat(500)));
        assert_eq!(drawn.lines().count(), MAX_LINES + 1);
        assert!(drawn.ends_with("... 443 more lines\n"), "{drawn}");
    }
}
