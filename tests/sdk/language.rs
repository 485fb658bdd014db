//! Plain English in everything that a person reads: doc comments, messages, guides, the spec's
//! descriptions and the help of the command line.

use std::fs;
use std::path::{Path, PathBuf};

use avara_tests::spec;

/// Openings that make a reader wait for the verb: write "Returns", "True if", "The reader".
const OPENINGS: [&str; 5] = ["What", "Whether", "Who", "Whom", "Whose"];

/// Words of a dialect: write "report", "distinguish", "show".
const WORDS: [&str; 4] = ["tell", "telling", "tells", "told"];

/// Names and phrases that have better ones.
const PHRASES: [&str; 21] = [
    "And else",
    "Do not ask before",
    "Doubt does not",
    "Sight",
    "Trail",
    "What setters set",
    "What was set",
    "by_table",
    "crew",
    "in_doubt",
    "is another than",
    "may also yet be",
    "may do it twice",
    "may take of",
    "server's part",
    "taken away",
    "takes something away",
    "takes_away",
    "tally",
    "told_apart",
    "twist",
];

#[test]
fn texts_are_plain_english() {
    let mut found = Vec::new();
    for path in texts(&spec::root()) {
        let text = fs::read_to_string(&path).expect("a text");
        let name = path.strip_prefix(spec::root()).expect("it is below");
        for (line, problem) in problems(name, &text) {
            found.push(format!("{}:{line}: {problem}", name.display()));
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// Returns all files with texts for people, apart from this one and the inputs of tests.
fn texts(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder");
    let mut files = Vec::new();
    for path in entries.map(|entry| entry.expect("an entry").path()) {
        let name = path.file_name().and_then(|name| name.to_str());
        let name = name.unwrap_or_default();
        let is_skipped = name.starts_with('.')
            || matches!(
                name,
                "target" | "fixtures" | "artifacts" | "corpus" | "language.rs"
            );
        let is_text = ["rs", "md", "yaml", "snap"]
            .iter()
            .any(|extension| path.extension().is_some_and(|found| found == *extension));
        if path.is_dir() && !is_skipped {
            files.extend(texts(&path));
        } else if is_text && !is_skipped {
            files.push(path);
        }
    }
    files
}

fn problems(name: &Path, text: &str) -> Vec<(usize, String)> {
    let is_rust = name.extension().is_some_and(|extension| extension == "rs");
    let mut problems = Vec::new();
    let mut was_doc = false;
    for (number, line) in (1..).zip(text.lines()) {
        let doc = doc_comment(line).filter(|_| is_rust);
        let opening = match doc {
            Some(doc) => Some(doc).filter(|_| !was_doc),
            None if is_rust => None,
            None => line.trim_start().strip_prefix("description: "),
        };
        was_doc = doc.is_some();
        let opening = opening.and_then(|text| text.split_whitespace().next());
        if let Some(word) = opening.filter(|word| OPENINGS.contains(word)) {
            problems.push((number, format!("opens with `{word}`")));
        }
        // The result files of earlier versions have this name.
        if !line.contains("rename = \"told\"") {
            problems.extend(wrong_words(line).map(|problem| (number, problem)));
        }
    }
    problems
}

fn doc_comment(line: &str) -> Option<&str> {
    let line = line.trim_start();
    line.strip_prefix("///")
        .or_else(|| line.strip_prefix("//!"))
}

fn wrong_words(line: &str) -> impl Iterator<Item = String> {
    let words: Vec<_> = line
        .split(|c: char| !is_word(c))
        .filter(|word| !word.is_empty())
        .collect();
    let dialect = words
        .iter()
        .find(|word| WORDS.contains(&word.to_lowercase().as_str()));
    let dialect = dialect.map(|word| format!("`{word}`"));
    let negated = words.windows(4).find(|words| {
        !words[0].eq_ignore_ascii_case("there")
            && matches!(words[1], "is" | "are" | "was" | "were")
            && words[2] == "no"
            && !matches!(words[3], "longer" | "more" | "less")
    });
    let negated = negated.map(|words| format!("`{} no {}`: write `not a`", words[1], words[3]));
    let phrase = PHRASES.iter().find(|phrase| has_phrase(line, phrase));
    let phrase = phrase.map(|phrase| format!("`{phrase}`"));
    [dialect, negated, phrase].into_iter().flatten()
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

fn has_phrase(line: &str, phrase: &str) -> bool {
    line.match_indices(phrase).any(|(start, _)| {
        let before = line[..start].chars().next_back();
        let after = line[start + phrase.len()..].chars().next();
        !before.is_some_and(is_word) && !after.is_some_and(is_word)
    })
}

#[test]
fn each_rule_finds_its_kind() {
    for (text, expected) in [
        ("/// What is sent.", "opens with `What`"),
        ("    //! Whether it is.", "opens with `Whether`"),
        ("/// The file is no spec.", "`is no spec`: write `not a`"),
        ("// a reader is told", "`told`"),
        ("/// Tells a reader.", "`Tells`"),
        ("fn takes_away() {}", "`takes_away`"),
    ] {
        assert_eq!(
            problems(Path::new("x.rs"), text),
            [(1, expected.to_owned())]
        );
    }
    for text in [
        "/// Returns what is sent.",
        "/// Sends\n/// What follows",
        "/// There is no file, and it is no longer there.",
    ] {
        assert_eq!(problems(Path::new("x.rs"), text), []);
    }
}
