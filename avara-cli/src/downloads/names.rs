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
        safe if is_device(safe) => format!("_{safe}"),
        safe => safe.to_owned(),
    }
}

/// Returns true for a name that Windows takes for a device, whatever its ending: nothing would be kept.
fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default();
    let stem = stem.to_ascii_uppercase();
    let numbered = stem.strip_prefix("COM").or(stem.strip_prefix("LPT"));
    matches!(stem.as_str(), "AUX" | "CON" | "NUL" | "PRN")
        || numbered.is_some_and(|number| matches!(number.as_bytes(), [b'0'..=b'9']))
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
            ("nul.pdf", "_nul.pdf"),
            ("COM1", "_COM1"),
            ("NUL.a.pdf", "_NUL.a.pdf"),
            ("com10.pdf", "com10.pdf"),
            ("nulls.pdf", "nulls.pdf"),
        ] {
            assert_eq!(names.of(text), name, "{text:?}");
        }
        assert_eq!(names.of(&"x".repeat(500)).len(), 100);
    }
}
