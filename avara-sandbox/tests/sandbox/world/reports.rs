//! Reports and addenda.

use serde_json::{Value, json};

use super::{REPORT, STUDY, Tester, USER, ids};

fn status(tester: &mut Tester) -> Value {
    tester.auto_scribe_study(STUDY)["studyReportStatus"].clone()
}

/// A study without reports; gives its id.
fn unread_study(tester: &mut Tester, assigned: &Value) -> String {
    let mut body = json!({
        "studyInstanceUid": "1.2.3",
        "studyDescription": "MRI Brain",
        "severity": "high",
        "reportMetadata": { "mrn": "1" },
    });
    if !assigned.is_null() {
        body["assignedTo"] = assigned.clone();
    }
    let study = tester.call("autoScribe.studies.create", json!({ "body": body }));
    study["studyId"].as_str().expect("an id").to_owned()
}

fn list(tester: &mut Tester) -> Vec<Value> {
    let list = tester.call(
        "autoScribe.reports.list",
        json!({ "query": { "studyId": STUDY } }),
    );
    list["reports"].as_array().cloned().unwrap_or_default()
}

fn addendum(tester: &mut Tester, method: &str, report: &str) -> Value {
    let request = json!({ "path": { "reportId": report } });
    tester.call(&format!("autoScribe.reports.{method}"), request)
}

#[test]
fn an_addendum_is_opened_and_given_up() {
    let mut tester = Tester::new();
    addendum(&mut tester, "cancelAddendum", REPORT);
    assert_eq!(status(&mut tester), "completed");
    assert_eq!(list(&mut tester).len(), 1);

    addendum(&mut tester, "addendum", REPORT);
    assert_eq!(status(&mut tester), "addendum_active");
    let reports = list(&mut tester);
    assert_eq!(reports.len(), 2);
    assert_eq!(reports[1]["isAddendum"], true);
    assert_eq!(reports[1]["status"], "in_progress");
    assert_eq!(reports[1]["isCritical"], Value::Null);
    let study = tester.auto_scribe_study(STUDY);
    assert_eq!(
        ids(study["reportIds"].as_array().expect("a list"), "reportId"),
        ids(&reports, "reportId")
    );

    let open = reports[1]["reportId"].as_str().expect("an id").to_owned();
    addendum(&mut tester, "cancelAddendum", &open);
    assert_eq!(status(&mut tester), "completed");
    let request = json!({ "query": { "reportId": open } });
    assert_eq!(tester.refused("autoScribe.reports.text", request), 404);
    let request = json!({ "path": { "reportId": REPORT } });
    assert_eq!(
        tester.refused("autoScribe.reports.cancelAddendum", request),
        409
    );
}

#[test]
fn several_addenda_are_given_up_together() {
    let mut tester = Tester::new();
    addendum(&mut tester, "addendum", REPORT);
    addendum(&mut tester, "addendum", REPORT);
    assert_eq!(list(&mut tester).len(), 4);
    addendum(&mut tester, "cancelAddendum", REPORT);
    assert_eq!(list(&mut tester).len(), 1);
    assert_eq!(status(&mut tester), "completed");
}

#[test]
fn one_of_several_addenda_is_given_up() {
    let mut tester = Tester::new();
    addendum(&mut tester, "addendum", REPORT);
    let before = ids(&list(&mut tester), "reportId");
    assert_eq!(before.len(), 3);
    addendum(&mut tester, "cancelAddendum", &before[1]);
    let after = ids(&list(&mut tester), "reportId");
    assert_eq!(after, [before[0].clone(), before[2].clone()]);
    assert_eq!(status(&mut tester), "addendum_active");
    addendum(&mut tester, "cancelAddendum", &before[2]);
    assert_eq!(status(&mut tester), "completed");
}

#[test]
fn a_study_is_completed_when_no_addendum_is_left() {
    let mut tester = Tester::new();
    addendum(&mut tester, "addendum", REPORT);
    for (finished, expected) in [(2, "addendum_active"), (1, "completed")] {
        assert_eq!(tester.finish(STUDY, false), 200, "one is open");
        assert_eq!(list(&mut tester)[finished]["status"], "completed");
        assert_eq!(status(&mut tester), expected);
    }
    assert_eq!(tester.finish(STUDY, false), 409);
}

#[test]
fn only_a_completed_report_gets_an_addendum() {
    let mut tester = Tester::new();
    let open = list(&mut tester)[1]["reportId"].clone();
    assert_eq!(
        tester.refused(
            "autoScribe.reports.addendum",
            json!({ "path": { "reportId": open } })
        ),
        409
    );
    let none = json!({ "path": { "reportId": "rep_00000000000000000000000000000000" } });
    assert_eq!(
        tester.refused("autoScribe.reports.addendum", none.clone()),
        404
    );
    assert_eq!(
        tester.refused("autoScribe.reports.cancelAddendum", none),
        404
    );
}

#[test]
fn one_report_or_all_of_a_study() {
    let mut tester = Tester::new();
    for method in ["pdf", "text"] {
        let operation = format!("autoScribe.reports.{method}");
        let one = tester.call(&operation, json!({ "query": { "reportId": REPORT } }));
        assert_eq!(one["reportId"], REPORT);
        let both = json!({ "query": { "reportId": REPORT, "studyId": STUDY } });
        assert_eq!(tester.call(&operation, both)["reportId"], REPORT);
        let all = tester.call(&operation, json!({ "query": { "studyId": STUDY } }));
        assert_eq!(all["reports"][0], one);
        assert_eq!(all["reports"].as_array().map(Vec::len), Some(2));
        assert_eq!(tester.refused(&operation, json!({})), 400);
        let none = json!({ "query": { "reportId": "rep_00000000000000000000000000000000" } });
        assert_eq!(tester.refused(&operation, none), 404);
        assert_eq!(
            tester.refused(&operation, json!({ "query": { "studyInstanceUid": "9" } })),
            404
        );
    }
    assert_eq!(tester.refused("autoScribe.reports.list", json!({})), 400);
}

#[test]
fn an_open_addendum_has_no_text_yet() {
    let mut tester = Tester::new();
    let all = tester.call(
        "autoScribe.reports.text",
        json!({ "query": { "studyId": STUDY } }),
    );
    assert!(
        all["reports"][0]["plainText"]
            .as_str()
            .is_some_and(|text| text.contains("IMPRESSION"))
    );
    assert_eq!(all["reports"][1].get("plainText"), None);
}

#[test]
fn a_report_keeps_the_head_that_it_was_made_with() {
    let mut tester = Tester::new();
    let before = list(&mut tester)[0]["snapshotMetadata"].clone();
    let body = json!({ "reportMetadata": { "mrn": "new" } });
    tester.call(
        "autoScribe.studies.update",
        json!({ "path": { "studyId": STUDY }, "body": body }),
    );
    addendum(&mut tester, "addendum", REPORT);
    let reports = list(&mut tester);
    assert_eq!(reports[0]["snapshotMetadata"], before);
    assert_eq!(reports[2]["snapshotMetadata"]["mrn"], "new");
}

#[test]
fn finishing_completes_the_report_that_is_open() {
    let mut tester = Tester::new();
    assert_eq!(tester.finish(STUDY, true), 200);
    assert_eq!(status(&mut tester), "completed");
    let reports = list(&mut tester);
    assert_eq!(reports[1]["status"], "completed");
    assert_eq!(reports[1]["isCritical"], true);
    assert_eq!(reports[1]["signedAt"], "2026-01-10T12:00:00Z");
    assert_eq!(tester.auto_scribe_study(STUDY)["isCritical"], true);
    assert_eq!(tester.finish(STUDY, true), 409);
}

#[test]
fn finishing_writes_the_first_report_of_a_study() {
    let mut tester = Tester::new();
    let id = unread_study(&mut tester, &USER.into());
    assert_eq!(tester.finish(&id, false), 200, "it has none");
    let study = tester.auto_scribe_study(&id);
    assert_eq!(study["studyReportStatus"], "completed");
    assert_eq!(study["isCritical"], false);
    let reports = tester.call(
        "autoScribe.reports.list",
        json!({ "query": { "studyId": id } }),
    );
    assert_eq!(reports["reports"][0]["userId"], USER);
    assert_eq!(
        reports["reports"][0]["snapshotMetadata"],
        json!({ "mrn": "1" })
    );
}

#[test]
fn a_report_is_started_once_and_then_finished() {
    let mut tester = Tester::new();
    let id = unread_study(&mut tester, &USER.into());
    let start = format!("studies/{id}/start-report");
    assert_eq!(tester.play(&start, &json!({})), 200);
    assert_eq!(tester.play(&start, &json!({})), 409);
    let study = tester.auto_scribe_study(&id);
    assert_eq!(study["studyReportStatus"], "in_progress");
    assert_eq!(study["reportIds"][0]["status"], "in_progress");
    let report = study["reportIds"][0]["reportId"].clone();
    let request = json!({ "path": { "reportId": report } });
    let cancel = "autoScribe.reports.cancelAddendum";
    assert_eq!(tester.refused(cancel, request), 409);
    assert_eq!(tester.finish(&id, false), 200, "it was started");
    let study = tester.auto_scribe_study(&id);
    assert_eq!(study["studyReportStatus"], "completed");
    assert_eq!(study["reportIds"][0]["reportId"], report);
}

#[test]
fn only_who_can_write_reports_signs_them() {
    let mut tester = Tester::new();
    let query = json!({ "canCreateReports": false });
    let other = tester.all("autoScribe.users.list", "users", query)[0]["userId"].clone();
    let id = unread_study(&mut tester, &other);
    assert_eq!(tester.finish(&id, false), 409);
    assert_eq!(
        tester.auto_scribe_study(&id)["reportIds"],
        json!([]),
        "a refusal changes nothing"
    );

    let assign = |user: Value| json!({ "path": { "studyId": id }, "body": { "assignedTo": user } });
    let locked_out = json!({ "body": { "userId": USER } });
    tester.call("autoScribe.studies.update", assign(USER.into()));
    tester.call("autoScribe.users.revokeAccess", locked_out);
    assert_eq!(tester.finish(&id, false), 409);
    assert_eq!(tester.finish(STUDY, false), 409, "an addendum of theirs");

    tester.call("autoScribe.studies.update", assign(Value::Null));
    assert_eq!(tester.finish(&id, false), 200, "others can");
    let request = json!({ "query": { "studyId": id } });
    let reports = tester.call("autoScribe.reports.list", request);
    assert_ne!(reports["reports"][0]["userId"], USER);
}

#[test]
fn somebody_must_be_able_to_write_reports() {
    let mut tester = Tester::empty();
    let id = unread_study(&mut tester, &Value::Null);
    assert_eq!(tester.finish(&id, false), 409);
}
