//! The section of a version in CHANGELOG.md.

/// Returns everything that is missing.
pub(super) fn problems(changelog: &str, version: &str) -> Vec<String> {
    let mut problems = Vec::new();
    if section(changelog, "Unreleased").is_some_and(|text| text.lines().count() > 1) {
        problems.push(format!(
            "CHANGELOG.md has entries below `## Unreleased`: move them below `## {version}`"
        ));
    }
    match section(changelog, version) {
        None => problems.push(format!("CHANGELOG.md has no section `## {version}`")),
        Some(section) if !section.contains("\n### What you must do\n") => {
            problems.push(format!(
                "CHANGELOG.md has no `### What you must do` below `## {version}`"
            ));
        }
        Some(_) => {}
    }
    problems
}

/// Returns the heading of a version and the text below it, without blank lines at its end.
fn section<'a>(changelog: &'a str, version: &str) -> Option<&'a str> {
    let mut sections = changelog.split("\n## ").skip(1).map(str::trim_end);
    sections.find(|section| section.split([' ', '\n']).next() == Some(version))
}

#[cfg(test)]
mod tests {
    use super::{problems, section};

    #[test]
    fn a_version_has_its_section() {
        let changelog = "# Changelog\n\n## Unreleased\n\n- a\n\n## 0.1.10 - 2026-11-30\n\n- b\n\n## 0.1.1\n\n- c\n";
        assert_eq!(section(changelog, "0.1.1"), Some("0.1.1\n\n- c"));
        assert!(section(changelog, "0.1.10").is_some_and(|text| text.contains("- b")));
        assert_eq!(section(changelog, "0.1"), None);
    }

    #[test]
    fn a_version_says_what_users_must_do() {
        let todo = "### What you must do\n\nNothing.\n";
        let good = format!("# Changelog\n\n## Unreleased\n\n## 0.2.0\n\n{todo}");
        assert!(problems(&good, "0.2.0").is_empty());
        for (changelog, problem) in [
            (
                format!("# Changelog\n\n## 0.1.0\n\n{todo}"),
                "has no section `## 0.2.0`",
            ),
            (
                format!("# Changelog\n\n## 0.2.0\n\n- a\n\n## 0.1.0\n\n{todo}"),
                "has no `### What you must do` below `## 0.2.0`",
            ),
            (
                format!("# Changelog\n\n## Unreleased\n\n- a\n\n## 0.2.0\n\n{todo}"),
                "has entries below `## Unreleased`",
            ),
        ] {
            let found = problems(&changelog, "0.2.0");
            assert!(
                matches!(&found[..], [one] if one.contains(problem)),
                "{found:?}"
            );
        }
    }
}
