//! Known differences: one by one, and never a whole page.

use avara_audit::{Known, What};

use crate::pages::{folded, of, read, spec, with};

/// An older page: a value gone from today's list, a value not yet in it, a field without its name.
pub(crate) fn older() -> String {
    let page = read("update.typescript.txt").replace("\"green\"\n", "\"grey\"\n");
    let page = page.replace("\"teal\"\n\"amber\"\n", "");
    let page = page.replace(
        "\"red\" | \"green\" | \"deep blue\" | 2 more",
        "\"red\" | \"grey\" | \"deep blue\"",
    );
    page.replacen(
        "note?: string | null\n",
        "\nSomething to add.\n\nNo more than that, or null.\n\n",
        1,
    )
}

pub(crate) const LIST: &str = r#"
[[difference]]
operations = ["depot.boxes.update"]
places = ["body.colour", "reply.colour"]
what = "enum"
page = ["red", "grey", "deep blue"]
spec = "Colour"
reason = "An older page."

[[difference]]
operations = ["depot.boxes.update"]
places = ["body.note"]
what = "nameless"
page = "a field without its name"
spec = "`note`"
reason = "The page has lost a line."
"#;

#[test]
fn an_older_page_differs_unless_its_differences_are_known() {
    let page = older();
    let report = of(&page);
    assert_eq!(
        (report.exit_code(), report.findings.len()),
        (1, 9),
        "{}",
        report.draw(false)
    );
    let report = with(&page, LIST);
    assert_eq!(report.exit_code(), 0, "{}", report.draw(false));
    assert_eq!(report.explained.len(), 3);
    assert!(report.unused.is_empty());
}

#[test]
fn an_older_list_is_no_excuse_for_a_newer_page() {
    let page = read("update.typescript.txt").replacen("\"green\"\n", "", 1);
    let report = with(&page, LIST);
    assert!(
        report.findings.iter().any(|finding| {
            finding.what == What::Enum && finding.at.line == 23 && finding.page_says == "no `green`"
        }),
        "{}",
        report.draw(false)
    );
}

#[test]
fn entries_that_explain_nothing_are_named() {
    let report = with(&read("update.typescript.txt"), LIST);
    assert_eq!(report.exit_code(), 0);
    let lines: Vec<usize> = report.unused.iter().map(|(line, _)| *line).collect();
    assert_eq!(lines, [2, 10]);
}

#[test]
fn a_list_that_is_not_well_formed_is_refused_with_its_line() {
    let bad = [
        ("what = \"enum\"", "what = \"enumeration\""),
        ("\"depot.boxes.update\"", "\"depot.boxes.updat\""),
        (
            "page = [\"red\", \"grey\", \"deep blue\"]",
            "page = \"red\"",
        ),
        ("spec = \"Colour\"", "spec = \"Color\""),
        ("reason = \"An older page.\"", "reason = \"\""),
        ("reason = \"An older page.\"", "file = \"older.txt\""),
    ];
    for (from, to) in bad {
        let list = LIST.replacen(from, to, 1);
        assert_ne!(list, LIST);
        let error = Known::read(&list, spec()).expect_err(to);
        assert!((2..=9).contains(&error.line), "{to}: {error:?}");
    }
}

#[test]
fn operations_that_a_page_of_a_resource_lacks_are_named() {
    let page = read("depot.typescript.md");
    let from = page.find("## List").expect("an operation");
    let to = page.find("## Update").expect("an operation");
    let without = format!("{}{}", &page[..from], &page[to..]);
    for page in [folded(&without), without] {
        let report = of(&page);
        let [finding] = report.findings.as_slice() else {
            panic!("{}", report.draw(false));
        };
        assert_eq!(
            (finding.what, finding.operation.as_str()),
            (What::Operation, "depot.boxes.list")
        );
    }
}
