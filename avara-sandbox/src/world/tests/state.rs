//! The world as a file.

use serde_json::json;

use super::{REPORT, STUDY, Tester, USER};
use crate::world::World;
use crate::world::format::header;

/// A world in which something of every kind was changed.
fn busy() -> Tester {
    let mut tester = Tester::with_studies(50);
    let study = json!({
        "studyInstanceUid": "1.2.3",
        "studyDescription": "A text of its own",
        "severity": "high",
        "assignedTo": USER,
        "metadata": { "a": "b" },
        "clinicalHistory": "history",
        "reportMetadata": { "mrn": "1" },
    });
    tester.call("viewer.studies.create", json!({ "body": study }));
    tester.call("autoScribe.studies.create", json!({ "body": study }));
    tester.call(
        "autoScribe.reports.addendum",
        json!({ "path": { "reportId": REPORT } }),
    );
    let invited = json!({ "body": super::users::body("new@example.com") });
    tester.call("viewer.users.invite", invited);
    let body = json!({ "expressCustomerName": "New" });
    tester.call("express.create", json!({ "body": body }));
    tester
}

#[test]
fn a_world_survives_being_written_and_read() {
    let mut tester = busy();
    let text = tester.world.to_json();
    let mut read = Tester::of(World::from_json(&text).expect("it was just written"));
    assert_eq!(read.world.to_json(), text);
    for (operation, items) in [
        ("viewer.studies.list", "studies"),
        ("autoScribe.studies.list", "studies"),
        ("viewer.users.list", "users"),
        ("viewer.users.invitations.list", "invitations"),
        ("autoScribe.clinicalReferences.list", "clinicalReferences"),
        ("autoScribe.studies.external.reports.list", "reports"),
        ("express.list", "expressCustomers"),
    ] {
        let (before, after) = (
            tester.all(operation, items, json!({})),
            read.all(operation, items, json!({})),
        );
        assert_eq!(before, after, "{operation}");
    }
    let query = json!({ "studyDescription": "of its OWN" });
    assert_eq!(read.all("viewer.studies.list", "studies", query).len(), 1);
    let request = json!({ "path": { "studyInstanceUid": "1.2.3" } });
    read.call("viewer.studies.retrieveByUid", request);
}

#[test]
fn a_world_that_was_read_goes_on_as_the_other_would() {
    let mut tester = busy();
    let mut read =
        Tester::of(World::from_json(&tester.world.to_json()).expect("it was just written"));
    let body = json!({ "studyInstanceUid": "9.9", "studyDescription": "b", "severity": "stat" });
    let request = json!({ "body": body });
    let (one, other) = (
        tester.call("viewer.studies.create", request.clone()),
        read.call("viewer.studies.create", request),
    );
    assert_eq!(one, other);
}

#[test]
fn a_deleted_study_stays_deleted() {
    let mut tester = Tester::new();
    tester.call(
        "autoScribe.studies.external.delete",
        json!({ "body": { "studyId": STUDY } }),
    );
    let mut read =
        Tester::of(World::from_json(&tester.world.to_json()).expect("it was just written"));
    let request = json!({ "path": { "studyId": STUDY } });
    assert_eq!(read.refused("autoScribe.studies.retrieve", request), 404);
}

fn error(text: &str) -> String {
    match World::from_json(text) {
        Ok(_) => panic!("it was read"),
        Err(error) => error.to_string(),
    }
}

#[test]
fn a_foreign_file_is_told() {
    for text in ["", "{}", "[1, 2]", "hello", r#"{"world": {}}"#] {
        assert_eq!(error(text), "this is not a state file of avara-sandbox");
    }
}

#[test]
fn another_version_is_told() {
    let text = busy()
        .world
        .to_json()
        .replacen(r#""avaraSandbox":1,"#, r#""avaraSandbox":2,"#, 1);
    assert_eq!(
        error(&text),
        "the file has format version 2; this build reads version 1"
    );
}

#[test]
fn a_file_that_was_changed_is_refused() {
    let text = busy().world.to_json();
    let json: serde_json::Value = serde_json::from_str(&text).expect("it is JSON");
    for changed in [
        text[..text.len() / 2].to_owned(),
        text[..text.len() - 1].to_owned(),
        format!("{text}\n"),
        text.replace('\n', "\r\n"),
        text.replacen("Test Imaging", "Fest Imaging", 1),
        text.replacen(r#""assigned":2"#, r#""assigned":999"#, 1),
        text.replacen(r#""sha256":""#, r#""sha256":"0"#, 1),
        json.to_string(),
        serde_json::to_string_pretty(&json).expect("it is JSON"),
        r#"{"avaraSandbox":1,"world":{}}"#.to_owned(),
    ] {
        assert_eq!(
            error(&changed),
            "the file is damaged: it is not as the sandbox saved it"
        );
    }
}

/// A file with a good checksum, whatever is in it.
fn sealed(text: &str) -> String {
    let (_, rest) = text.split_once('\n').expect("the header is a line");
    header(rest) + rest
}

#[test]
fn a_file_of_another_build_is_told_with_the_line() {
    let text = busy().world.to_json();
    assert_eq!(sealed(&text), text);
    let line = text
        .lines()
        .position(|line| line.contains("Test Imaging Department"));
    let line = line.expect("it is there") + 1;
    let changed = text.replacen(r#""isActive":true"#, r#""isActive":"yes""#, 1);
    let message = error(&sealed(&changed));
    assert!(message.contains(&format!("at line {line}")), "{message}");

    let changed = text.replacen(STUDY, "stu_12", 1);
    let expected = "the file is damaged: `stu_12` is not a valid id for this kind of record";
    assert_eq!(error(&sealed(&changed)), expected);
}
