//! No input makes the loader, the rules or the generator panic.

use std::fs;
use std::thread::{self, ScopedJoinHandle};

use crate::support::SpecCopy;

/// Input that is likely to upset a parser.
const ODDITIES: &[&str] = &[
    "{", "}", "[", "]", ":", "- ", "? ", "#", "&a ", "*a", "!!str ", "|", ">", "'", "\"", "\t",
    "\n", "\r", "---\n", "...\n", "%", "$ref: ", "null", "~", "\u{feff}", "\u{0}", "é", "🩻",
    "<<: *a", "\\u", "  ", ", ", "@", "`", "allOf", "example:", "type: ",
];

/// A small pseudo-random generator: the same numbers in every run.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % 1_000_003).unwrap_or(0) % limit.max(1)
    }
}

#[test]
fn mutated_specs_do_not_panic() {
    let runs: usize = std::env::var("AVARA_FUZZ_RUNS")
        .ok()
        .and_then(|runs| runs.parse().ok())
        .unwrap_or(300);
    let spec = SpecCopy::new();
    let files = [
        "openapi.yaml",
        "viewer/users.yaml",
        "viewer/studies.yaml",
        "shared/errors.yaml",
        "webhooks/user.yaml",
    ];
    let originals: Vec<Vec<u8>> = files
        .iter()
        .map(|file| fs::read(spec.folder().join(file)).expect("a file"))
        .collect();
    let mut random = Random(0x9E37_79B9_7F4A_7C15);
    for _ in 0..runs {
        let chosen = random.below(files.len());
        let (file, original) = (files[chosen], &originals[chosen]);
        let mut text = original.clone();
        for _ in 0..=random.below(4) {
            mutate(&mut text, &mut random);
        }
        fs::write(spec.folder().join(file), &text).expect("a mutated file");
        let outcome = std::panic::catch_unwind(|| {
            if let Err(findings) = avara_codegen::generate(&spec.folder()) {
                let text = findings.to_string();
                assert!(!text.contains(": internal:"), "{text}");
            }
        });
        assert!(
            outcome.is_ok(),
            "panicked on {file}:\n{}",
            String::from_utf8_lossy(&text)
        );
        fs::write(spec.folder().join(file), original).expect("the file as it was");
    }
}

/// Names that are odd, and names that mean something in Rust.
const NAMES: &[&str] = &[
    "''",
    "'_'",
    "'$'",
    "'🩻'",
    "\"a\\nb\"",
    "'1'",
    "'²'",
    "é",
    "type",
    "self",
    "Self",
    "crate",
    "async",
    "try",
    "String",
    "Client",
    "send",
    "body",
    "new",
    "unknown",
    "a-b",
    "'a b'",
    "'r#type'",
    "'/**/'",
];

/// The place of a name in the valid spec: the whole text, with the name as `@`.
const NAMED: &[(&str, &str, &str)] = &[
    (
        "viewer/users.yaml",
        "      canReport:\n        type",
        "      @:\n        type",
    ),
    (
        "viewer/users.yaml",
        "      hasMore:\n        type",
        "      @:\n        type",
    ),
    ("viewer/users.yaml", "      age:\n", "      @:\n"),
    ("viewer/users.yaml", "- name: search\n", "- name: @\n"),
    ("viewer/users.yaml", "      - Nurse\n", "      - @\n"),
    (
        "viewer/users.yaml",
        "operationId: viewer.users.list\n",
        "operationId: @\n",
    ),
    ("viewer/users.yaml", "  Clinic:\n", "  @:\n"),
    ("webhooks/user.yaml", "      authorized:\n", "      @:\n"),
];

/// Renames one thing and adapts what speaks of it, as far as a plain text can.
#[test]
fn mutated_names_do_not_panic() {
    let generated: usize = thread::scope(|scope| {
        let places: Vec<_> = NAMED
            .iter()
            .map(|place| scope.spawn(move || generated_with_names_in(place)))
            .collect();
        let counts = places.into_iter().map(ScopedJoinHandle::join);
        counts.map(|count| count.expect("no panic")).sum()
    });
    assert!(
        generated > 20,
        "only {generated} specs reached the generator"
    );
}

/// Counts the names with which code was generated.
fn generated_with_names_in((file, from, to): &(&str, &str, &str)) -> usize {
    let generates = |name: &&&str| {
        let spec = SpecCopy::new();
        spec.edit(file, from, &to.replace('@', name));
        adapt(&spec, from, name);
        let outcome = std::panic::catch_unwind(|| avara_codegen::generate(&spec.folder()));
        let outcome = outcome.unwrap_or_else(|_| panic!("panicked on {name:?} for {from:?}"));
        if let Err(findings) = &outcome {
            let text = findings.to_string();
            assert!(!text.contains("internal"), "{text}");
        }
        outcome.is_ok()
    };
    NAMES.iter().filter(generates).count()
}

fn adapt(spec: &SpecCopy, renamed: &str, name: &str) {
    const USERS: &str = "viewer/users.yaml";
    if renamed.contains("canReport") {
        spec.edit(
            USERS,
            "        canReport: true\n      then",
            &format!("        {name}: true\n      then"),
        );
        spec.edit(
            USERS,
            "              canReport: true\n",
            &format!("              {name}: true\n"),
        );
        spec.edit(
            USERS,
            "      npiNumber:\n        - canReport\n",
            &format!("      npiNumber:\n        - {name}\n"),
        );
    } else if renamed.contains("age") {
        spec.edit(
            USERS,
            "                age: 40\n",
            &format!("                {name}: 40\n"),
        );
    } else if renamed.contains("search") {
        spec.edit(USERS, "[roles, search]", &format!("[roles, {name}]"));
    } else if renamed.contains("Nurse") {
        spec.edit(USERS, "      Nurse: Cares", &format!("      {name}: Cares"));
    } else if renamed.contains("authorized") {
        spec.edit(
            "webhooks/user.yaml",
            "      - authorized\n",
            &format!("      - {name}\n"),
        );
        spec.edit(
            "webhooks/user.yaml",
            "                authorized: true\n",
            &format!("                {name}: true\n"),
        );
    }
}

fn mutate(text: &mut Vec<u8>, random: &mut Random) {
    let at = random.below(text.len() + 1);
    match random.below(6) {
        0 => text.truncate(at),
        1 => {
            let end = (at + random.below(40)).min(text.len());
            text.drain(at..end);
        }
        2 => {
            let oddity = ODDITIES[random.below(ODDITIES.len())];
            text.splice(at..at, oddity.bytes());
        }
        3 => {
            let end = (at + random.below(200)).min(text.len());
            let copy = text[at..end].to_vec();
            let to = random.below(text.len() + 1);
            text.splice(to..to, copy);
        }
        4 => {
            if let Some(byte) = text.get_mut(at) {
                *byte = u8::try_from(random.below(256)).unwrap_or(0);
            }
        }
        _ => {
            // Shifts a line, which changes the structure of everything below it.
            let line = text[..at]
                .iter()
                .rposition(|byte| *byte == b'\n')
                .map_or(0, |position| position + 1);
            text.splice(line..line, "  ".bytes());
        }
    }
}

#[test]
fn hostile_nesting_is_a_finding() {
    let mut stairs = String::from("a:\n");
    for depth in 1..5000 {
        stairs.push_str(&" ".repeat(depth));
        stairs.push_str("b:\n");
    }
    for hostile in [
        "[".repeat(100_000),
        "{a: ".repeat(100_000),
        "- ".repeat(50_000),
        stairs,
    ] {
        let spec = SpecCopy::new();
        spec.edit("shared/hostile.yaml", "", &hostile);
        let findings = spec.findings();
        assert!(
            findings.iter().any(|finding| finding.code == "yaml-syntax"),
            "{findings:?}"
        );
    }
}

#[test]
fn an_empty_file_is_one_finding() {
    for empty in [
        "",
        "\n",
        "# only a comment\n",
        "---\n",
        "null\n",
        "text\n",
        "[]\n",
    ] {
        for file in ["openapi.yaml", "viewer/users.yaml"] {
            let spec = SpecCopy::new();
            fs::write(spec.folder().join(file), empty).expect("an emptied file");
            let findings = spec.findings();
            let found: Vec<String> = findings
                .iter()
                .map(|finding| {
                    let place = finding.span.as_ref().map(ToString::to_string);
                    format!("{} at {}", finding.code, place.unwrap_or_default())
                })
                .collect();
            assert_eq!(
                found,
                [format!("file-form at spec/{file}:1:1")],
                "{empty:?}: {findings:?}"
            );
        }
    }
}
