//! Names of files, made from text that a server sent.

use std::collections::HashSet;

/// Gives each file a unique name.
#[derive(Default)]
pub(super) struct Names(HashSet<String>);

/// The longest name, without its number.
const LONGEST: usize = 100;

impl Names {
    /// Returns a name that stays in its folder, is not hidden, and was not returned before.
    pub(super) fn of(&mut self, text: &str) -> String {
        let name = safe(text);
        let (stem, ending) = match name.rsplit_once('.') {
            Some((stem, ending)) => (stem, format!(".{ending}")),
            None => (name.as_str(), String::new()),
        };
        let numbered = (2..).map(|number| format!("{stem}-{number}{ending}"));
        let mut names = std::iter::once(name.clone()).chain(numbered);
        let mut is_new = |name: &String| self.0.insert(name.to_lowercase());
        names.find(|name| is_new(name)).unwrap_or_default()
    }
}

fn safe(text: &str) -> String {
    let is_safe = |c: &char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    let safe = text.chars().map(|c| if is_safe(&c) { c } else { '_' });
    let safe: String = safe.collect();
    let safe = safe.trim_matches('.');
    let start = safe.len().saturating_sub(LONGEST);
    match &safe[start..] {
        "" => "file".to_owned(),
        safe => safe.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::Names;

    #[test]
    fn names_stay_in_their_folder_and_differ() {
        let mut names = Names::default();
        for (text, name) in [
            ("report.pdf", "report.pdf"),
            ("report.pdf", "report-2.pdf"),
            ("REPORT.pdf", "REPORT-3.pdf"),
            ("..", "file"),
            ("", "file-2"),
            ("../../etc/passwd", "_.._etc_passwd"),
            (".bashrc", "bashrc"),
            ("a\0b\u{202e}c/é.pdf", "a_b_c__.pdf"),
        ] {
            assert_eq!(names.of(text), name, "{text:?}");
        }
        assert_eq!(names.of(&"x".repeat(500)).len(), 100);
    }
}
