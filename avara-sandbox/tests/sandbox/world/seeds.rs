//! The content of a fresh world.

use std::collections::BTreeSet;

use avara_sandbox::Sandbox;
use serde_json::{Value, json};

use super::{CUSTOMER, EXTERNAL_REPORT, INVITATION, REFERENCE, REPORT, STUDY, Tester, USER, ids};
fn world(studies: usize, seed: u64) -> Tester {
    Tester::of(Sandbox::builder().studies(studies).seed(seed))
}

#[test]
fn the_documented_ids_are_there() {
    let mut tester = Tester::new();
    for (operation, name, id) in [
        ("viewer.users.retrieve", "userId", USER),
        ("autoScribe.users.retrieve", "userId", USER),
        (
            "viewer.users.invitations.retrieve",
            "invitationId",
            INVITATION,
        ),
        (
            "autoScribe.users.invitations.retrieve",
            "invitationId",
            INVITATION,
        ),
        ("viewer.studies.retrieve", "studyId", STUDY),
        ("autoScribe.studies.retrieve", "studyId", STUDY),
        ("express.retrieve", "expressCustomerId", CUSTOMER),
        (
            "autoScribe.clinicalReferences.retrieve",
            "clinicalReferenceId",
            REFERENCE,
        ),
        (
            "autoScribe.studies.external.reports.retrieve",
            "externalReportId",
            EXTERNAL_REPORT,
        ),
    ] {
        assert_eq!(
            tester.call(operation, json!({ "path": { name: id } }))[name],
            id
        );
    }
    let request = json!({ "query": { "reportId": REPORT } });
    assert_eq!(
        tester.call("autoScribe.reports.text", request)["reportId"],
        REPORT
    );
}

#[test]
fn the_same_seed_makes_the_same_world() {
    let everything = |seed| world(100, seed).everything();
    assert_eq!(everything(3), everything(3));
    assert_ne!(everything(3), everything(4));
}

#[test]
fn a_larger_world_begins_like_a_smaller_one() {
    for (operation, more) in [("viewer.studies.list", 1), ("autoScribe.studies.list", 3)] {
        let small = world(30, 3).all(operation, "studies", json!({}));
        let large = world(60, 3).all(operation, "studies", json!({}));
        assert_eq!(small.len(), 30 + more);
        assert_eq!(large.len(), 60 + more);
        assert_eq!(large[..small.len()], small);
    }
}

#[test]
fn studies_are_in_both_products_under_the_same_uid() {
    let mut tester = Tester::with_studies(20);
    for study in tester.all("viewer.studies.list", "studies", json!({})) {
        let request = json!({ "path": { "studyInstanceUid": study["studyInstanceUid"] } });
        let same = tester.call("autoScribe.studies.retrieveByUid", request);
        assert_eq!(same["studyDescription"], study["studyDescription"]);
    }
}

#[test]
fn every_state_of_a_study_occurs() {
    let mut tester = Tester::with_studies(300);
    for status in [
        "unassigned",
        "assigned",
        "in_progress",
        "completed",
        "addendum_active",
    ] {
        let query = json!({ "studyReportStatus": [status], "studyType": "standard" });
        let studies = tester.all("autoScribe.studies.list", "studies", query);
        assert!(!studies.is_empty(), "{status}");
        for study in studies {
            let reports = study["reportIds"].as_array().expect("a list").clone();
            let has = |status: &str| reports.iter().any(|report| report["status"] == status);
            let expected = match status {
                "in_progress" => (true, false),
                "completed" => (false, true),
                "addendum_active" => (true, true),
                _ => (false, false),
            };
            assert_eq!((has("in_progress"), has("completed")), expected, "{status}");
        }
    }
}

#[test]
fn the_reports_of_made_up_studies_can_be_read() {
    let mut tester = Tester::with_studies(100);
    for study in tester.all("autoScribe.studies.list", "studies", json!({})) {
        let query = json!({ "query": { "studyId": study["studyId"] } });
        let list = tester.call("autoScribe.reports.list", query.clone());
        let reports = list["reports"].as_array().expect("a list").clone();
        let short = study["reportIds"].as_array().expect("a list");
        assert_eq!(ids(&reports, "reportId"), ids(short, "reportId"));
        tester.call("autoScribe.reports.pdf", query.clone());
        tester.call("autoScribe.reports.text", query);
        if let Some(report) = study.get("externalReportId") {
            let path = json!({ "path": { "externalReportId": report } });
            tester.call("autoScribe.studies.external.reports.retrieve", path);
        }
    }
}

#[test]
fn everyone_who_writes_reports_has_a_valid_npi_of_their_own() {
    let query = json!({ "canCreateReports": true });
    let writers = Tester::new().all("autoScribe.users.list", "users", query);
    let npis: BTreeSet<String> = ids(&writers, "npiNumber").into_iter().collect();
    assert_eq!(npis.len(), writers.len());
    assert!(npis.iter().all(|npi| is_valid_npi(npi)), "{npis:?}");
}

/// The Luhn check, with the prefix that stands for health care in the United States.
fn is_valid_npi(npi: &str) -> bool {
    let digits = format!("80840{npi}");
    let digits = digits.chars().rev().filter_map(|digit| digit.to_digit(10));
    let sum: u32 = digits
        .enumerate()
        .map(|(place, digit)| match (place % 2, digit) {
            (0, _) | (_, 9) => digit,
            (_, digit) => digit * 2 % 9,
        })
        .sum();
    sum.is_multiple_of(10)
}

#[test]
fn an_empty_world_has_nothing_and_takes_everything() {
    let mut tester = Tester::empty();
    for (operation, items) in [
        ("viewer.studies.list", "studies"),
        ("autoScribe.studies.list", "studies"),
        ("viewer.users.list", "users"),
        ("autoScribe.users.invitations.list", "invitations"),
        ("autoScribe.clinicalReferences.list", "clinicalReferences"),
        ("autoScribe.studies.external.reports.list", "reports"),
        ("express.list", "expressCustomers"),
    ] {
        assert_eq!(tester.all(operation, items, json!({})), Vec::<Value>::new());
    }
    let study = json!({
        "studyInstanceUid": "1.2.3",
        "studyDescription": "MRI Brain",
        "severity": "high",
        "reportMetadata": {},
    });
    for operation in ["viewer.studies.create", "autoScribe.studies.create"] {
        let study = tester.call(operation, json!({ "body": study }));
        assert_ne!(study["studyId"], STUDY);
    }
}
