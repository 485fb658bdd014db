//! The appearance of findings.

use avara_codegen::{Diagnostic, Diagnostics, Style};

use crate::support::SpecCopy;

const USERS: &str = "viewer/users.yaml";

/// A spec with a fault of each stage: a file that is not YAML, a reference that leads nowhere, a
/// broken house rule.
fn broken() -> Diagnostics {
    let spec = SpecCopy::new();
    spec.edit("shared/broken.yaml", "", "schemas:\n  A: [1, 2\n  B: 3\n");
    spec.edit(
        USERS,
        "      role:\n        $ref: '#/schemas/Role'",
        "      role:\n        $ref: '#/schemas/Rolle'",
    );
    spec.edit(
        USERS,
        "              canReport: true\n",
        "              canReport: 'yes'\n",
    );
    spec.findings()
}

#[test]
fn drawn_over_the_source() {
    insta::assert_snapshot!("drawn_over_the_source", broken().draw(Style::Graphical));
}

#[test]
fn one_line_each() {
    insta::assert_snapshot!("one_line_each", broken().draw(Style::Plain));
}

#[test]
fn colours_only_where_they_are_asked_for() {
    let findings = broken();
    assert!(findings.draw(Style::Coloured).contains('\u{1b}'));
    assert!(!findings.draw(Style::Graphical).contains('\u{1b}'));
    assert!(!findings.to_string().contains('\u{1b}'));
    assert_eq!(format!("{findings:?}"), findings.draw(Style::Plain));
}

#[test]
fn a_place_after_wide_characters_is_underlined_correctly() {
    let spec = SpecCopy::new();
    spec.edit(
        USERS,
        "    required:\n      - clinicId\n",
        "    required: [clinicId, 'é🩻', other]\n",
    );
    insta::assert_snapshot!("wide_characters", spec.findings().draw(Style::Graphical));
}

#[test]
fn findings_without_a_place_come_first() {
    let nowhere = Diagnostic::new("nowhere", "nothing to point at", "look around");
    let spec = avara_codegen::Spec::load(&SpecCopy::new().folder()).expect("the valid spec");
    let somewhere = Diagnostic::new("somewhere", "here", "go there").at(spec.origin("/info"));
    let findings = spec.diagnostics(vec![somewhere.clone(), nowhere.clone(), somewhere]);
    insta::assert_snapshot!("without_a_place", findings.draw(Style::Graphical));
}
