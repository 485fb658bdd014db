//! The data as a file.

use std::fs;
use std::path::{Path, PathBuf};

use avara_sandbox::Sandbox;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::{REPORT, STUDY, Tester, USER};

/// A place for a state file.
struct Place {
    _folder: tempfile::TempDir,
    path: PathBuf,
}

impl Place {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("state.json");
        Self {
            _folder: folder,
            path,
        }
    }
}

/// The state that a busy sandbox leaves.
fn text() -> String {
    let place = Place::new();
    drop(busy(&place.path));
    fs::read_to_string(&place.path).unwrap()
}

/// A world in which something of every kind was changed.
fn busy(path: &Path) -> Tester {
    let mut tester = Tester::stored(path);
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
    let place = Place::new();
    let mut tester = busy(&place.path);
    let before = tester.everything();
    drop(tester);
    let text = fs::read_to_string(&place.path).unwrap();
    let mut read = Tester::stored(&place.path);
    assert_eq!(read.everything(), before);
    let query = json!({ "studyDescription": "of its OWN" });
    assert_eq!(read.all("viewer.studies.list", "studies", query).len(), 1);
    let request = json!({ "path": { "studyInstanceUid": "1.2.3" } });
    read.call("viewer.studies.retrieveByUid", request);
    drop(read);
    assert_eq!(fs::read_to_string(&place.path).unwrap(), text);
}

#[test]
fn a_world_that_was_read_goes_on_as_the_other_would() {
    let body = json!({ "studyInstanceUid": "9.9", "studyDescription": "b", "severity": "stat" });
    let create =
        |tester: &mut Tester| tester.call("viewer.studies.create", json!({ "body": body }));
    let place = Place::new();
    let one = create(&mut busy(&Place::new().path));
    drop(busy(&place.path));
    assert_eq!(create(&mut Tester::stored(&place.path)), one);
}

#[test]
fn a_deleted_study_stays_deleted() {
    let place = Place::new();
    let delete = json!({ "body": { "studyId": STUDY } });
    Tester::stored(&place.path).call("autoScribe.studies.external.delete", delete);
    let request = json!({ "path": { "studyId": STUDY } });
    let mut read = Tester::stored(&place.path);
    assert_eq!(read.refused("autoScribe.studies.retrieve", request), 404);
}

/// Why a sandbox does not start with this state.
fn error(text: &str) -> String {
    let place = Place::new();
    fs::write(&place.path, text).unwrap();
    let started = Sandbox::builder().state_file(&place.path).start_blocking();
    let message = started.unwrap_err().to_string();
    let (_, message) = message.split_once("state.json: ").unwrap();
    let message = message.strip_suffix(". It was left unchanged; move it away or choose another");
    message.unwrap().to_owned()
}

#[test]
fn a_foreign_file_is_reported() {
    for text in ["", "{}", "[1, 2]", "hello", r#"{"world": {}}"#] {
        assert_eq!(error(text), "this is not a state file of avara-sandbox");
    }
}

#[test]
fn another_version_is_reported() {
    let text = text().replacen(r#""avaraSandbox":1,"#, r#""avaraSandbox":2,"#, 1);
    assert_eq!(
        error(&text),
        "the file has format version 2; this build reads version 1"
    );
}

#[test]
fn a_file_that_was_changed_is_refused() {
    let text = text();
    let json: Value = serde_json::from_str(&text).expect("it is JSON");
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
    let checksum = Sha256::digest(rest);
    let checksum: String = checksum.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("{{\"avaraSandbox\":1,\"sha256\":\"{checksum}\",\"world\":\n{rest}")
}

#[test]
fn a_file_of_another_build_is_reported_with_the_line() {
    let text = text();
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
