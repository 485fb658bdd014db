//! Studies and reports from outside Avara.

use chrono::TimeDelta;
use serde_json::{Value, json};

use super::{EXTERNAL_REPORT, REPORT, STUDY, Tester, ids};

fn create(tester: &mut Tester, uid: &str, more: Value) -> Value {
    let mut body = json!({
        "studyInstanceUid": uid,
        "studyDescription": "MRI Brain",
        "severity": "high",
        "reportMetadata": { "mrn": "1" },
    });
    body.as_object_mut()
        .expect("it is one")
        .extend(more.as_object().expect("it is one").clone());
    tester.call(
        "autoScribe.studies.external.create",
        json!({ "body": body }),
    )
}

fn retrieve(tester: &mut Tester, id: &Value) -> Value {
    let request = json!({ "path": { "externalReportId": id } });
    tester.call("autoScribe.studies.external.reports.retrieve", request)
}

fn hand_in(tester: &mut Tester, study: &Value, mut body: Value) -> Value {
    body["studyId"] = study["studyId"].clone();
    tester.call(
        "autoScribe.studies.external.reports.create",
        json!({ "body": body }),
    )
}

#[test]
fn a_study_comes_with_its_report() {
    let mut tester = Tester::new();
    let report = json!({ "readerName": "Outside", "reportText": "text", "signedAt": "yesterday" });
    let study = create(&mut tester, "1.2.3", report);
    assert_eq!(study["studyType"], "external");
    assert_eq!(study["studyReportStatus"], "completed");
    let report = retrieve(&mut tester, &study["externalReportId"]);
    assert_eq!(report["readerName"], "Outside");
    assert_eq!(report["reportText"], "text");
    assert_eq!(report["signedAt"], "yesterday");
    assert_eq!(report["presignedUrl"], Value::Null);
    assert_eq!(report["snapshotMetadata"], json!({ "mrn": "1" }));
    assert_eq!(report["studyId"], study["studyId"]);
}

#[test]
fn study_and_report_are_made_together_or_not_at_all() {
    let mut tester = Tester::new();
    let body = json!({
        "studyInstanceUid": "1.2.3",
        "studyDescription": "MRI Brain",
        "severity": "high",
        "reportMetadata": {},
        "reportFileUrl": "https://files.example.com/report.pdf",
        "reportFileName": "",
    });
    assert_eq!(
        tester.refused(
            "autoScribe.studies.external.create",
            json!({ "body": body })
        ),
        422
    );
}

#[test]
fn text_and_file_are_set_once_and_the_rest_is_overwritten() {
    let mut tester = Tester::new();
    let study = create(&mut tester, "1.2.3", json!({ "readerName": "First" }));
    let text = json!({ "reportText": "text", "readerName": "Second", "signedAt": "now" });
    let report = hand_in(&mut tester, &study, text);
    assert_eq!(report["externalReportId"], study["externalReportId"]);
    let file =
        json!({ "reportFileUrl": "https://files.example.com/a.pdf", "reportFileName": "a.pdf" });
    hand_in(&mut tester, &study, file.clone());
    let report = retrieve(&mut tester, &study["externalReportId"]);
    assert_eq!(report["readerName"], "Second");
    assert_eq!(report["reportText"], "text");
    assert!(
        report["presignedUrl"]
            .as_str()
            .is_some_and(|url| url.starts_with("http://127.0.0.1"))
    );

    for mut body in [json!({ "reportText": "text", "readerName": "Third" }), file] {
        body["studyId"] = study["studyId"].clone();
        let operation = "autoScribe.studies.external.reports.create";
        assert_eq!(tester.refused(operation, json!({ "body": body })), 409);
    }
    hand_in(&mut tester, &study, json!({ "readerName": "Third" }));
    assert_eq!(
        retrieve(&mut tester, &study["externalReportId"])["readerName"],
        "Third"
    );
}

#[test]
fn a_later_call_moves_the_time_of_the_study() {
    let mut tester = Tester::new();
    let study = create(&mut tester, "1.2.3", json!({}));
    tester.wait(TimeDelta::hours(1));
    hand_in(&mut tester, &study, json!({ "readerName": "Second" }));
    let study = tester.auto_scribe_study(study["studyId"].as_str().unwrap_or_default());
    assert_eq!(study["updatedAt"], "2026-01-10T13:00:00Z");
}

#[test]
fn a_report_counts_for_its_study_however_that_is_named() {
    let mut tester = Tester::new();
    let study = create(&mut tester, "1.2.3", json!({}));
    hand_in(&mut tester, &study, json!({ "readerName": "First" }));
    assert_eq!(
        tester
            .sandbox
            .stats()
            .executed_for("autoScribe.studies.external.reports.create", "1.2.3"),
        1
    );
    let body = json!({ "studyInstanceUid": "1.2.3", "readerName": "Second" });
    tester.call(
        "autoScribe.studies.external.reports.create",
        json!({ "body": body }),
    );
    assert_eq!(
        tester
            .sandbox
            .stats()
            .executed_for("autoScribe.studies.external.reports.create", "1.2.3"),
        2
    );
}

#[test]
fn a_list_says_what_there_is_and_leaves_it_out() {
    let mut tester = Tester::new();
    let list = "autoScribe.studies.external.reports.list";
    let reports = tester.all(list, "reports", json!({}));
    let report = reports
        .iter()
        .find(|report| report["externalReportId"] == EXTERNAL_REPORT);
    let report = report.expect("it is in the list");
    assert_eq!(report["hasReportText"], true);
    assert_eq!(report["reportPdfPresent"], true);
    assert_eq!(report.get("reportText"), None);
    assert_eq!(report.get("presignedUrl"), None);
    let of_study = tester.all(list, "reports", json!({ "studyId": report["studyId"] }));
    assert_eq!(ids(&of_study, "externalReportId"), [EXTERNAL_REPORT]);
    let none = json!({ "studyId": "stu_00000000000000000000000000000000" });
    assert!(tester.all(list, "reports", none).is_empty());
}

#[test]
fn a_standard_study_can_have_an_external_report_too() {
    let mut tester = Tester::with_studies(20);
    let standard = tester.all(
        "autoScribe.studies.list",
        "studies",
        json!({ "studyType": "standard" }),
    );
    let report = hand_in(&mut tester, &standard[0], json!({ "reportText": "text" }));
    let id = standard[0]["studyId"].as_str().expect("an id").to_owned();
    assert_eq!(
        tester.auto_scribe_study(&id)["externalReportId"],
        report["externalReportId"]
    );
}

#[test]
fn a_deleted_study_is_gone_with_its_reports_and_frees_its_uid() {
    let mut tester = Tester::new();
    let study = create(&mut tester, "1.2.3", json!({ "reportText": "text" }));
    let delete = "autoScribe.studies.external.delete";
    let body = json!({ "body": { "studyId": study["studyId"] } });
    tester.call(delete, body.clone());
    assert_eq!(tester.refused(delete, body), 404);
    let path = json!({ "path": { "studyId": study["studyId"] } });
    assert_eq!(tester.refused("autoScribe.studies.retrieve", path), 404);
    let path = json!({ "path": { "studyInstanceUid": "1.2.3" } });
    assert_eq!(
        tester.refused("autoScribe.studies.retrieveByUid", path),
        404
    );
    let path = json!({ "path": { "externalReportId": study["externalReportId"] } });
    assert_eq!(
        tester.refused("autoScribe.studies.external.reports.retrieve", path),
        404
    );
    let studies = tester.all("autoScribe.studies.list", "studies", json!({}));
    assert!(
        studies
            .iter()
            .all(|other| other["studyId"] != study["studyId"])
    );
    let again = create(&mut tester, "1.2.3", json!({}));
    assert_ne!(again["studyId"], study["studyId"]);
}

#[test]
fn nothing_is_deleted_while_it_is_unclear_what() {
    let mut tester = Tester::new();
    create(&mut tester, "1.2.99", json!({}));
    let body = json!({ "body": { "studyId": STUDY, "studyInstanceUid": "1.2.99" } });
    assert_eq!(
        tester.refused("autoScribe.studies.external.delete", body),
        422
    );
    let body = json!({ "body": { "studyId": STUDY, "studyInstanceUid": "1.2.98" } });
    tester.call("autoScribe.studies.external.delete", body);
}

#[test]
fn the_reports_of_a_deleted_study_are_gone() {
    let mut tester = Tester::new();
    tester.call(
        "autoScribe.studies.external.delete",
        json!({ "body": { "studyId": STUDY } }),
    );
    let request = json!({ "query": { "reportId": REPORT } });
    assert_eq!(tester.refused("autoScribe.reports.text", request), 404);
    let list = json!({ "query": { "studyId": STUDY } });
    assert_eq!(tester.refused("autoScribe.reports.list", list), 404);
}

#[test]
fn a_standard_study_cannot_be_deleted() {
    let mut tester = Tester::with_studies(20);
    let standard = tester.all(
        "autoScribe.studies.list",
        "studies",
        json!({ "studyType": "standard" }),
    );
    let body = json!({ "studyId": standard[0]["studyId"] });
    assert_eq!(
        tester.refused(
            "autoScribe.studies.external.delete",
            json!({ "body": body })
        ),
        409
    );
}

#[test]
fn a_file_has_a_name() {
    let mut tester = Tester::new();
    let body = json!({
        "studyId": STUDY,
        "reportFileUrl": "https://files.example.com/a.pdf",
        "reportFileName": "",
    });
    let operation = "autoScribe.studies.external.reports.create";
    assert_eq!(tester.refused(operation, json!({ "body": body })), 422);
}
