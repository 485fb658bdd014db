//! Every form and flavour is read, and nothing else is.

use avara_audit::{Finding, What};

use crate::pages::{PAGES, folded, of, read};

/// A page whose reply is one of several objects.
const LABELS: &str = "labels.typescript.md";

#[test]
fn pages_that_agree_with_the_spec_have_no_findings() {
    for name in PAGES.into_iter().chain([LABELS, "labels.typescript.txt"]) {
        let report = of(&read(name));
        assert_eq!(report.exit_code(), 0, "{name}:\n{}", report.draw(false));
    }
}

#[test]
fn line_ends_and_marks_of_other_systems_do_not_matter() {
    for name in PAGES {
        let page = format!("\u{feff}{}", read(name).replace('\n', "\r\n"));
        let report = of(&page);
        assert_eq!(report.exit_code(), 0, "{name}:\n{}", report.draw(false));
    }
}

#[test]
fn a_page_without_its_line_breaks_says_the_same() {
    for name in ["depot.typescript.md", "update.csharp.md", LABELS] {
        let report = of(&folded(&read(name)));
        assert_eq!(report.exit_code(), 0, "{name}:\n{}", report.draw(false));
    }
}

#[test]
fn another_flavour_is_named_with_its_line() {
    let python = read("update.typescript.txt").replace(
        "client.depot.boxes.update(stringboxID",
        "depot.boxes.update(strbox_id",
    );
    let go = read("depot.typescript.md").replace(
        "`client.depot.boxes.create(BoxCreateParamsbody, RequestOptionsoptions?)",
        "`client.Depot.Boxes.New(ctx, body)",
    );
    let java = read("update.typescript.txt").replace(
        "client.depot.boxes.update(stringboxID",
        "BoxUpdateResponse depot().boxes().update(BoxUpdateParamsparams",
    );
    let fence = read("update.csharp.md").replace("```csharp", "```java");
    for (page, line) in [(python, 6), (java, 6), (go, 7), (fence, 77)] {
        let report = of(&page);
        assert_eq!(report.exit_code(), 2);
        let (_, reason) = &report.not_understood[0];
        assert!(
            reason.why.starts_with("flavour not supported"),
            "{reason:?}"
        );
        assert_eq!(reason.at.line, line, "{reason:?}");
    }
}

#[test]
fn a_line_that_no_rule_covers_ends_the_audit() {
    let text = read("update.http.txt");
    let places = [
        ("weight: number", "weight number"),
        ("minLength1", "minLenght1"),
        ("\"green\"", "green"),
    ];
    for (from, to) in places {
        let damaged = text.replacen(from, to, 1);
        let line = 1 + damaged
            .lines()
            .position(|line| line == to)
            .expect("the damaged line");
        let report = of(&damaged);
        assert_eq!(report.exit_code(), 2, "{to}:\n{}", report.draw(false));
        assert_eq!(report.not_understood[0].1.at.line, line, "{to}");
    }
    let page = read("depot.typescript.md");
    for (from, to) in [
        ("- `label: string`", "- label: string"),
        ("- `\"green\"`", "- `green-ish!`"),
    ] {
        let damaged = page.replacen(from, to, 1);
        let line = 1 + damaged
            .lines()
            .position(|line| line.contains(to))
            .expect("the damaged line");
        let report = of(&damaged);
        assert_eq!(report.exit_code(), 2, "{to}:\n{}", report.draw(false));
        assert_eq!(report.not_understood[0].1.at.line, line, "{to}");
    }
    assert_eq!(of("Any other text.\n").exit_code(), 2);
    assert_eq!(of("").exit_code(), 2);
}

#[test]
fn each_variant_of_a_reply_is_compared() {
    let page = read(LABELS);
    for (from, to) in [
        ("    - `title?: string`", "    - `title: string`"),
        ("      - `rows: number`", "      - `rows: string`"),
        ("  - `LabelSheets`", "  - `string`"),
        (
            "    - `sheets: Array<OneSheet>`",
            "    - `sheets: OneSheet`",
        ),
        ("\"rows\": 3", "\"rows\": \"3\""),
    ] {
        let changed = page.replacen(from, to, 1);
        let line = 1 + page
            .lines()
            .position(|line| line.contains(from))
            .expect("the line");
        let report = of(&changed);
        let found = report
            .findings
            .iter()
            .any(|finding| finding.at.line == line);
        assert!(found, "{to}:\n{}", report.draw(false));
    }
}

/// The rest of the line is still there: a description too many, or a second limit.
#[test]
fn a_lost_line_is_named_where_it_was() {
    let page = read("update.typescript.txt");
    let lines: Vec<&str> = page.lines().collect();
    for (line, place) in [
        (41, "reply.boxId"),
        (45, "reply.colour"),
        (72, "reply.keeper.keeperId"),
    ] {
        let mut without = lines.clone();
        without.remove(line - 1);
        let report = of(&without.join("\n"));
        let is_it = |finding: &Finding| {
            (finding.what, finding.place.as_str(), finding.at.line) == (What::Nameless, place, line)
        };
        assert!(
            report.findings.iter().any(is_it),
            "{place}:\n{}",
            report.draw(false)
        );
    }
}

#[test]
fn coverage_counts_what_was_compared() {
    let report = of(&read("update.http.txt"));
    let covered = |id: &str| {
        let found = report
            .coverage
            .operations
            .iter()
            .find(|one| one.operation == id);
        let found = found.expect("the operation");
        (found.compared, found.fields)
    };
    assert_eq!(covered("depot.boxes.update"), (16, 16));
    assert_eq!(covered("depot.boxes.create").0, 0);
}
