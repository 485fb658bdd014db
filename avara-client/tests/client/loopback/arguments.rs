//! Arguments of setters: values, and optional values such as a database column.

use std::time::{Duration, SystemTime};

use avara_client::RetryPolicy;
use avara_client::types::{ClinicRole, StudyReportStatus, UserId};
use serde_json::{Value, json};

use crate::loopback::server::{Clients, Reply, Server, USER, user};

/// The rows of a database have all of these as options.
struct Row {
    name: Option<String>,
    role: Option<ClinicRole>,
    may_see: Option<bool>,
    user: Option<UserId>,
    most: Option<u32>,
}

const EMPTY: Row = Row {
    name: None,
    role: None,
    may_see: None,
    user: None,
    most: None,
};

fn full() -> Row {
    Row {
        name: Some("Marie".to_owned()),
        role: Some(ClinicRole::Radiologist),
        may_see: Some(true),
        user: Some(USER.parse().unwrap()),
        most: Some(7),
    }
}

fn body(request: &avara_client::http::Request<avara_client::bytes::Bytes>) -> Value {
    serde_json::from_slice(request.body()).unwrap()
}

#[tokio::test]
async fn none_leaves_a_field_out_and_clears_nothing() {
    let server = Server::start([Reply::json(200, user(USER))]);
    let client = server.client();
    let update = |row: &Row| {
        let update = client.viewer().users().update(USER);
        let update = update
            .first_name(row.name.as_deref())
            .clinic_role(row.role.clone());
        update
            .has_dashboard_access(row.may_see)
            .middle_name(row.name.clone())
    };
    let preview = update(&EMPTY).preview().unwrap();
    assert_eq!(body(&preview), json!({}));
    let preview = update(&full()).preview().unwrap();
    assert_eq!(
        body(&preview),
        json!({ "firstName": "Marie", "clinicRole": "Radiologist", "hasDashboardAccess": true, "middleName": "Marie" })
    );
    // An earlier value stays, and only `clear_` sends null.
    let kept = update(&full()).middle_name(None::<&str>).preview().unwrap();
    assert_eq!(body(&kept)["middleName"], "Marie");
    let cleared = update(&EMPTY).clear_middle_name().preview().unwrap();
    assert_eq!(body(&cleared), json!({ "middleName": null }));
    assert!(server.received().is_empty(), "a preview sends nothing");
}

#[tokio::test]
async fn parameters_take_none_and_one_or_many() {
    let server = Server::start([Reply::json(200, r#"{"studies": [], "hasMore": false}"#)]);
    let client = server.client();
    let list = |row: Row| {
        client
            .viewer()
            .studies()
            .list()
            .assigned_to(row.user)
            .limit(row.most)
    };
    let target = |request: avara_client::http::Request<_>| {
        request
            .uri()
            .to_string()
            .split_once("/v1")
            .unwrap()
            .1
            .to_owned()
    };
    assert_eq!(target(list(EMPTY).preview().unwrap()), "/viewer/studies");
    let filtered = list(full()).preview().unwrap();
    assert_eq!(
        target(filtered),
        format!("/viewer/studies?assignedTo={USER}&limit=7")
    );
    let studies = || client.auto_scribe().studies().list();
    for one_or_many in [
        studies().study_report_status(StudyReportStatus::Completed),
        studies().study_report_status("completed"),
        studies().study_report_status(["completed"]),
        studies().study_report_status(vec![StudyReportStatus::Completed]),
        studies().study_report_status(Some(StudyReportStatus::Completed)),
    ] {
        let preview = one_or_many.preview().unwrap();
        assert_eq!(preview.uri().query(), Some("studyReportStatus=completed"));
    }
}

#[tokio::test]
async fn a_preview_has_no_key_and_names_what_is_wrong() {
    let server = Server::start([Reply::json(200, "{}")]);
    let create = server.client().express().create();
    let preview = create.clone().express_customer_name("A").preview().unwrap();
    assert_eq!(preview.headers().get("authorization"), None);
    let error = create.preview().unwrap_err();
    assert_eq!(error.operation(), Some("express.create"));
    assert_eq!(error.violations().len(), 1);
}

#[tokio::test]
async fn what_became_of_a_create_is_looked_up() {
    let study = json!({
        "cancelledAt": null, "createdAt": "2999-01-01T00:00:00Z", "isCancelled": false,
        "severity": "stat", "studyDescription": "CT",
        "studyId": "stu_1234567890abcdef1234567890abcdef", "studyInstanceUid": "1.2.3",
        "studyViewerStatus": "pending", "updatedAt": "2999-01-01T00:00:00Z",
    });
    let server = Server::start([Reply::json(200, study.to_string()), Reply::json(404, "{}")]);
    let tiny = RetryPolicy::default().initial_backoff(Duration::from_millis(1));
    let client = server.client_with(tiny.window(Duration::from_millis(20)));
    let create = || {
        let create = client
            .viewer()
            .studies()
            .create()
            .study_instance_uid("1.2.3");
        create.severity("stat").study_description("CT")
    };
    let found = create().look_up(SystemTime::now()).await.unwrap().unwrap();
    assert_eq!(found.value().study_instance_uid, "1.2.3");
    assert!(create().look_up(SystemTime::now()).await.unwrap().is_none());
    let received = server.received();
    assert!(
        received.iter().all(|request| request.method() == "GET"),
        "{received:?}"
    );
}
