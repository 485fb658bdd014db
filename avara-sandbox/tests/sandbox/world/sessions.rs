//! Ephemeral sessions, and links in general.

use chrono::TimeDelta;
use serde_json::{Value, json};

use super::{EXTERNAL_REPORT, REPORT, STUDY, Tester, USER};

const PRODUCTS: [&str; 2] = ["viewer", "autoScribe"];

fn status(tester: &mut Tester, link: &Value) -> u16 {
    tester.follow(link).status
}

fn session(tester: &mut Tester, product: &str) -> Value {
    let body = json!({ "retrievalId": "order-1", "options": { "a": [1, 2] } });
    let request = json!({ "body": body });
    tester.call(&format!("{product}.ephemeralSessions.create"), request)["url"].clone()
}

#[test]
fn the_link_of_a_session_is_opened_once() {
    for product in PRODUCTS {
        let mut tester = Tester::observed();
        let url = session(&mut tester, product);
        assert_eq!(tester.take_events(), Vec::<Value>::new());
        assert_eq!(status(&mut tester, &url), 200, "the link is new");
        let events = tester.take_events();
        assert_eq!(events.len(), 1);
        assert_eq!(events[0]["type"], "ephemeral.access_requested");
        let data = json!({ "retrievalId": "order-1", "options": { "a": [1, 2] } });
        assert_eq!(events[0]["data"], data);
        assert_eq!(status(&mut tester, &url), 410);
    }
}

#[test]
fn the_link_of_a_session_works_for_thirty_seconds() {
    let mut tester = Tester::new();
    let urls = [
        session(&mut tester, "viewer"),
        session(&mut tester, "viewer"),
    ];
    assert_ne!(urls[0], urls[1]);
    tester.wait(TimeDelta::seconds(29));
    assert_eq!(status(&mut tester, &urls[0]), 200, "a second is left");
    tester.wait(TimeDelta::seconds(1));
    assert_eq!(status(&mut tester, &urls[1]), 410);
}

#[test]
fn a_session_that_begins_within_a_second_lives_as_long() {
    let mut tester = Tester::new();
    tester.wait(TimeDelta::milliseconds(900));
    let url = session(&mut tester, "viewer");
    tester.wait(TimeDelta::milliseconds(29_999));
    assert_eq!(status(&mut tester, &url), 200, "a millisecond is left");
}

#[test]
fn a_session_has_a_name() {
    for product in PRODUCTS {
        let request = json!({ "body": { "retrievalId": "" } });
        let create = format!("{product}.ephemeralSessions.create");
        assert_eq!(Tester::new().refused(&create, request), 422);
    }
}

#[test]
fn the_link_of_a_user_without_access_leads_nowhere() {
    for operation in [
        "autoScribe.studies.rerouteURL",
        "autoScribe.studies.viewerOnlyRerouteURL",
    ] {
        let mut tester = Tester::observed();
        let invited = json!({ "body": super::users::body("new@example.com") });
        let user = tester.call("autoScribe.users.invite", invited)["userId"].clone();
        let body = json!({ "studyId": STUDY, "assignedToUserId": user, "userId": user });
        let url = tester.call(operation, json!({ "body": body }))["url"].clone();
        let id = json!({ "body": { "userId": user } });
        tester.call("autoScribe.users.revokeAccess", id.clone());
        assert_eq!(status(&mut tester, &url), 403);
        tester.call("autoScribe.users.reactivate", id.clone());
        assert_eq!(status(&mut tester, &url), 200);
        tester.call("autoScribe.users.invitations.revoke", id);
        tester.take_events();
        assert_eq!(status(&mut tester, &url), 403);
        assert_eq!(tester.take_events(), Vec::<Value>::new());
    }
}

#[test]
fn links_to_studies_work_for_an_hour_and_ask_for_images() {
    for operation in [
        "viewer.studies.rerouteURL",
        "autoScribe.studies.rerouteURL",
        "autoScribe.studies.viewerOnlyRerouteURL",
    ] {
        let mut tester = Tester::observed();
        let body = json!({ "studyId": STUDY, "assignedToUserId": USER, "userId": USER });
        let url = tester.call(operation, json!({ "body": body }))["url"].clone();
        tester.wait(TimeDelta::minutes(59));
        assert_eq!(status(&mut tester, &url), 200, "a minute is left");
        let events = tester.take_events();
        assert_eq!(events.len(), 1);
        assert_eq!(events[0]["type"], "study.access_requested");
        assert_eq!(events[0]["data"]["studyId"], STUDY);
        tester.wait(TimeDelta::minutes(1));
        assert_eq!(status(&mut tester, &url), 410);
    }
}

#[test]
fn links_to_reports_lead_to_a_pdf() {
    let mut tester = Tester::observed();
    let request = json!({ "query": { "reportId": REPORT } });
    let report = tester.call("autoScribe.reports.pdf", request)["presignedUrl"].clone();
    let request = json!({ "path": { "externalReportId": EXTERNAL_REPORT } });
    let external = tester.call("autoScribe.studies.external.reports.retrieve", request);
    for url in [report, external["presignedUrl"].clone()] {
        let followed = tester.follow(&url);
        assert_eq!(followed.header("content-type"), Some("application/pdf"));
        assert!(followed.body.starts_with(b"%PDF-1.4\n"));
        assert!(followed.body.ends_with(b"%%EOF\n"));
    }
    assert_eq!(tester.take_events(), Vec::<Value>::new());
}

#[test]
fn a_link_that_was_changed_leads_nowhere() {
    let mut tester = Tester::new();
    let request = json!({ "body": { "studyId": STUDY } });
    let url = tester.call("viewer.studies.rerouteURL", request)["url"].clone();
    let url = url.as_str().expect("a link");
    for changed in [
        url.replace("stu_1", "stu_2"),
        url.replace("expires=1", "expires=2"),
        format!("{url}0"),
    ] {
        assert_eq!(status(&mut tester, &changed.into()), 403);
    }
    for (link, status) in [
        ("?expires=1&signature=", 403),
        ("", 404),
        ("viewer/x", 404),
        ("a/b/c/d?expires=x&signature=y", 404),
    ] {
        let link = format!("{}/__sandbox/links/{link}", tester.sandbox.url());
        assert_eq!(tester.follow(&link.into()).status, status);
    }
}
