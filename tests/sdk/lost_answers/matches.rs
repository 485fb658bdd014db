//! When a record that was found is the one that was sent.

use std::time::Duration;

use avara_client::types::{Severity, StudyInstanceUid, ViewerStudyCreateParams};
use serde_json::{Value, json};

use super::*;

impl Stage {
    /// The answer to the create is lost, and look-ups are answered like this.
    async fn lost(
        &self,
        id: &str,
        body: &Value,
        look_ups: impl Fn(&Request) -> Reply + Send + 'static,
    ) -> Result<Value, Error> {
        self.perform(|_| Reply::RESET, look_ups);
        let result = self.create(id, body).await;
        assert_eq!(self.counts().0, 1, "it was created once: {result:?}");
        result
    }
}

/// A look-up that shows this record, and where it has one, this report.
fn showing(id: &str, record: &Value, report: &Value) -> impl Fn(&Request) -> Reply + use<> {
    let (record, report) = (shown(id, record), Reply::json(200, report.to_string()));
    move |request| match request.target() {
        path if path.contains("/external/reports/") => report.clone(),
        _ => record.clone(),
    }
}

#[tokio::test]
async fn what_reads_back_as_it_was_sent_is_ours() {
    let stage = Stage::new();
    for id in KEYED {
        let body = sample(id);
        let found = record(id, &body);
        let result = stage
            .lost(id, &body, showing(id, &found, &report(&body)))
            .await;
        let result = result.unwrap_or_else(|error| panic!("{id}: {error}"));
        for name in ["studyId", "userId", "clinicalReferenceId"] {
            assert_eq!(
                result.get(name),
                found.get(name),
                "{id}: the value is what was found"
            );
        }
    }
}

/// A value that is certainly another one.
fn other(value: &Value) -> Value {
    match value {
        Value::Null => json!("other"),
        Value::Bool(yes) => json!(!yes),
        Value::Number(_) => json!(9),
        Value::String(text) => json!(format!("{text}9")),
        Value::Array(items) => json!([items.as_slice(), &[json!("other")]].concat()),
        Value::Object(fields) => fields
            .iter()
            .map(|(name, value)| (name, other(value)))
            .collect(),
    }
}

#[tokio::test]
async fn every_field_that_was_sent_is_compared() {
    let stage = Stage::new();
    for id in KEYED {
        let body = sample(id);
        for (name, value) in body.as_object().unwrap() {
            if name == "email" {
                continue; // the list is searched for it
            }
            for other in [other(value), Value::Null] {
                let mut changed = body.clone();
                changed[name] = other;
                let found = record(id, &changed);
                let result = stage
                    .lost(id, &body, showing(id, &found, &report(&changed)))
                    .await;
                let error = result.expect_err(&format!("{id}: {name} differs"));
                assert_conflict(&error, id, &body, &found);
                assert!(error.to_string().contains(&format!("`{name}`")), "{error}");
            }
        }
    }
}

#[tokio::test]
async fn every_field_inside_an_object_is_compared_and_what_the_server_adds_is_not() {
    let stage = Stage::new();
    for id in [STUDY, EXTERNAL] {
        let body = sample(id);
        let reply = |changed: &Value| showing(id, &record(id, changed), &report(&body));
        for name in ["age", "mrn", "patientName", "sex", "studyDate"] {
            let mut changed = body.clone();
            changed["reportMetadata"][name] = json!("other");
            let error = stage.lost(id, &body, reply(&changed)).await.unwrap_err();
            assert_conflict(&error, id, &body, &record_like(&error, id, &changed));
        }
        let mut changed = body.clone();
        changed["reportMetadata"]["height"]["value"] = json!(165.5);
        let error = stage.lost(id, &body, reply(&changed)).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Conflict, "{error}");

        changed["reportMetadata"]["height"]["value"] = json!(165.0);
        changed["reportMetadata"]["accessionNumber"] = json!("A-1");
        stage
            .lost(id, &body, reply(&changed))
            .await
            .expect("165.0 is 165, and more is known now");
    }
}

/// The record with the time that was really sent.
fn record_like(error: &Error, id: &str, body: &Value) -> Value {
    let mut record = record(id, body);
    record["createdAt"] = error.found().unwrap()["createdAt"].clone();
    record
}

#[tokio::test]
async fn metadata_is_compared_as_a_whole() {
    let stage = Stage::new();
    for id in [VIEWER_STUDY, STUDY, EXTERNAL, REFERENCE] {
        let body = sample(id);
        let mut more = body.clone();
        more["metadata"]["other"] = json!("");
        let found = record(id, &more);
        let error = stage
            .lost(id, &body, showing(id, &found, &report(&body)))
            .await
            .unwrap_err();
        assert_conflict(&error, id, &body, &found);
    }
}

#[tokio::test]
async fn nothing_reads_back_as_nothing() {
    let stage = Stage::new();
    let mut body = sample(VIEWER_STUDY);
    body["metadata"] = json!({});
    for nothing in [json!({}), Value::Null] {
        let mut found = record(VIEWER_STUDY, &body);
        found["metadata"] = nothing;
        let result = stage
            .lost(
                VIEWER_STUDY,
                &body,
                showing(VIEWER_STUDY, &found, &json!({})),
            )
            .await;
        result.expect("an empty map is none");
    }
    let mut found = record(VIEWER_STUDY, &body);
    found["metadata"] = json!({ "ward": "7" });
    let result = stage
        .lost(
            VIEWER_STUDY,
            &body,
            showing(VIEWER_STUDY, &found, &json!({})),
        )
        .await;
    assert_conflict(&result.unwrap_err(), VIEWER_STUDY, &body, &found);
}

#[tokio::test]
async fn an_older_record_is_not_ours() {
    let stage = Stage::new();
    for id in KEYED {
        let body = sample(id);
        let mut found = record(id, &body);
        let minute = Duration::from_secs(60);
        found["createdAt"] = json!(before_now(4 * minute));
        let result = stage
            .lost(id, &body, showing(id, &found, &report(&body)))
            .await;
        result.expect("clocks differ by some minutes");

        found["createdAt"] = json!(before_now(6 * minute));
        let result = stage
            .lost(id, &body, showing(id, &found, &report(&body)))
            .await;
        assert_conflict(&result.unwrap_err(), id, &body, &found);
    }
}

/// This machine's clock does not matter: the server's replies have their own time.
#[tokio::test]
async fn the_clock_of_the_server_decides_what_is_older() {
    let stage = Stage::new();
    let hour = Duration::from_secs(3600);
    let body = sample(VIEWER_STUDY);
    for (server_is_behind_by, age, is_ours) in [
        (hour, hour, true),
        (hour, hour + hour / 15, true),
        (hour, hour + hour / 6, false),
        (Duration::ZERO, hour, false),
    ] {
        let mut found = record(VIEWER_STUDY, &body);
        found["createdAt"] = json!(before_now(age));
        let now = DateTime::<Utc>::from(SystemTime::now() - server_is_behind_by);
        let date = now.format("%a, %d %b %Y %H:%M:%S GMT").to_string();
        let reply = Reply::with(200, &[("Date", &date)], found.to_string());
        let result = stage
            .lost(VIEWER_STUDY, &body, move |_| reply.clone())
            .await;
        assert_eq!(result.is_ok(), is_ours, "{age:?}: {result:?}");
    }
}

#[tokio::test]
async fn a_record_without_a_time_is_ours_and_one_with_an_unreadable_time_is_unclear() {
    let stage = Stage::new();
    let body = sample(VIEWER_STUDY);
    let mut found = record(VIEWER_STUDY, &body);
    found["createdAt"] = Value::Null;
    let result = stage
        .lost(
            VIEWER_STUDY,
            &body,
            showing(VIEWER_STUDY, &found, &json!({})),
        )
        .await;
    result.expect("its time is not known");

    found["createdAt"] = json!("this morning");
    let result = stage
        .lost(
            VIEWER_STUDY,
            &body,
            showing(VIEWER_STUDY, &found, &json!({})),
        )
        .await;
    let error = result.unwrap_err();
    assert_unknown(&error, VIEWER_STUDY, &body);
    assert_eq!(error.found(), Some(&found));
}

#[tokio::test]
async fn a_study_of_the_other_type_is_not_ours() {
    let stage = Stage::new();
    for (id, other) in [(EXTERNAL, "standard"), (STUDY, "external")] {
        let body = sample(id);
        let mut found = record(id, &body);
        found["studyType"] = json!(other);
        let error = stage
            .lost(id, &body, showing(id, &found, &report(&body)))
            .await
            .unwrap_err();
        assert_conflict(&error, id, &body, &found);

        found.as_object_mut().unwrap().remove("studyType");
        let result = stage
            .lost(id, &body, showing(id, &found, &report(&body)))
            .await;
        result.expect("the type is not always reported");
    }
}

#[tokio::test]
async fn a_report_is_read_back_by_a_second_look_up_and_only_if_it_was_sent() {
    let stage = Stage::new();
    let mut body = sample(EXTERNAL);
    let found = record(EXTERNAL, &body);
    let study = shown(EXTERNAL, &found);
    for nothing in [
        Reply::json(404, "{}"),
        Reply::json(500, "{}"),
        Reply::json(200, "[]"),
    ] {
        let study = study.clone();
        let result = stage.lost(EXTERNAL, &body, move |request| match request.target() {
            path if path.contains("/external/reports/") => nothing.clone(),
            _ => study.clone(),
        });
        let error = result.await.unwrap_err();
        assert_unknown(&error, EXTERNAL, &body);
        assert_eq!(error.found(), Some(&found), "the study was found");
    }
    for name in OF_THE_REPORT {
        body.as_object_mut().unwrap().remove(name);
    }
    stage
        .lost(EXTERNAL, &body, in_turn(vec![study]))
        .await
        .expect("no report was sent");
    assert_eq!(stage.counts(), (1, 1));
}

#[tokio::test]
async fn a_study_without_a_report_does_not_show_the_report_that_was_sent() {
    let stage = Stage::new();
    let body = sample(EXTERNAL);
    let mut found = record(EXTERNAL, &body);
    found.as_object_mut().unwrap().remove("externalReportId");
    let error = stage
        .lost(EXTERNAL, &body, showing(EXTERNAL, &found, &json!({})))
        .await
        .unwrap_err();
    assert_unknown(&error, EXTERNAL, &body);
    assert_eq!(error.found(), Some(&found));
}

#[tokio::test]
async fn a_file_cannot_be_read_back() {
    let stage = Stage::new();
    let mut body = sample(EXTERNAL);
    body["reportFileUrl"] = json!("https://files.example.test/report.pdf");
    body["reportFileName"] = json!("report.pdf");
    let mut found = record(EXTERNAL, &sample(EXTERNAL));
    let error = stage
        .lost(EXTERNAL, &body, showing(EXTERNAL, &found, &report(&body)))
        .await
        .unwrap_err();
    assert_unknown(&error, EXTERNAL, &body);
    assert_eq!(error.found(), Some(&found));

    found["severity"] = json!("stat");
    let error = stage
        .lost(EXTERNAL, &body, showing(EXTERNAL, &found, &report(&body)))
        .await
        .unwrap_err();
    assert_conflict(&error, EXTERNAL, &body, &found);
}

/// The server's hint proves less than what was found.
#[tokio::test]
async fn what_was_found_is_not_sent_again_because_the_server_wants_it() {
    let stage = Stage::new();
    let mut body = sample(EXTERNAL);
    body["reportFileUrl"] = json!("https://files.example.test/report.pdf");
    body["reportFileName"] = json!("report.pdf");
    let found = record(EXTERNAL, &sample(EXTERNAL));
    for status in [500, 502, 503, 504] {
        let again = Reply::with(status, &[("x-should-retry", "true")], "{}");
        stage.perform(
            move |_| again.clone(),
            showing(EXTERNAL, &found, &report(&body)),
        );
        let error = stage.create(EXTERNAL, &body).await.unwrap_err();
        assert_unknown(&error, EXTERNAL, &body);
        assert_eq!(stage.counts().0, 1, "{status}: {error}");
    }
}

/// The invitation is lost, and the list has these users; `fields` differ from the sample.
async fn invited(stage: &Stage, fields: &Value, users: &[Value]) -> Result<Value, Error> {
    let mut body = sample(INVITE);
    for (name, value) in fields.as_object().unwrap() {
        body[name] = value.clone();
    }
    stage
        .lost(INVITE, &body, in_turn(vec![listed(users)]))
        .await
}

fn user(fields: &Value) -> Value {
    let mut body = sample(INVITE);
    for (name, value) in fields.as_object().unwrap() {
        body[name] = value.clone();
    }
    record(INVITE, &body)
}

#[tokio::test]
async fn an_address_is_the_same_in_upper_and_lower_case_and_a_number_in_other_signs() {
    let stage = Stage::new();
    let sent = json!({ "email": "Test.Reader@Example.com", "phoneNumber": "+1 (555) 555-0100" });
    let stored = user(&json!({ "email": "test.reader@example.com", "phoneNumber": "15555550100" }));
    invited(&stage, &sent, &[stored])
        .await
        .expect("only the form differs");

    let other = user(&json!({ "email": "Test.Reader@Example.com", "phoneNumber": "5555550100" }));
    let error = invited(&stage, &sent, std::slice::from_ref(&other))
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Conflict, "{error}");
    assert_eq!(error.found(), Some(&other));

    let error = invited(&stage, &json!({}), &[user(&json!({ "firstName": "TEST" }))])
        .await
        .unwrap_err();
    assert_eq!(
        error.kind(),
        ErrorKind::Conflict,
        "a name is not an address: {error}"
    );
}

#[tokio::test]
async fn a_server_that_finds_an_address_only_in_lower_case_is_asked_for_that() {
    let stage = Stage::new();
    let mut body = sample(INVITE);
    body["email"] = json!("Test.Reader@Example.com");
    let (stored, nobody) = (listed(&[user(&json!({}))]), listed(&[]));
    let look_up = move |request: &Request| match request.target() {
        "/v1/viewer/users?email=test.reader%40example.com" => stored.clone(),
        _ => nobody.clone(),
    };
    stage.lost(INVITE, &body, look_up).await.unwrap();
    assert_eq!(stage.counts(), (1, 2));
}

#[tokio::test]
async fn several_users_with_the_address_are_too_many() {
    let stage = Stage::new();
    let twice = [
        user(&json!({})),
        user(&json!({ "email": "TEST.reader@example.com" })),
    ];
    let error = invited(&stage, &json!({}), &twice).await.unwrap_err();
    assert_unknown(&error, INVITE, &sample(INVITE));
    assert!(
        error.found().is_some() && error.to_string().contains("several"),
        "{error}"
    );
}

#[tokio::test]
async fn a_user_is_found_by_the_whole_address_and_on_any_page() {
    let stage = Stage::new();
    let near = [
        "a.test.reader@example.com",
        "test.reader@example.com.au",
        "test.reader",
    ];
    let near = near.map(|email| user(&json!({ "email": email })));
    let first = json!({ "users": near, "hasMore": true, "cursor": "c/2" });
    let last = json!({ "users": [near[0], user(&json!({}))], "hasMore": false });
    let pages = [first, last].map(|page| Reply::json(200, page.to_string()));
    stage
        .lost(INVITE, &sample(INVITE), in_turn(pages.into()))
        .await
        .unwrap();
    let received = stage.server.received();
    let targets: Vec<_> = received[1..].iter().map(Request::target).collect();
    assert_eq!(
        targets,
        [
            "/v1/viewer/users?email=test.reader%40example.com",
            "/v1/viewer/users?email=test.reader%40example.com&cursor=c%2F2",
        ]
    );
}

/// A record on one page stays found if the next page cannot be read and later look-ups show nothing.
#[tokio::test]
async fn a_user_who_was_found_is_not_absent_because_the_rest_of_the_list_fails() {
    let window = Duration::from_millis(100);
    let stage = Stage::with(|client| client.retries(policy().window(window)));
    let found = user(&json!({}));
    let more = json!({ "users": [found], "hasMore": true, "cursor": "c2" });
    for rest in [Reply::json(500, "{}"), Reply::json(200, "[]")] {
        let first = Reply::json(200, more.to_string());
        let look_ups = in_turn(vec![first, rest, listed(&[])]);
        let result = stage.lost(INVITE, &sample(INVITE), look_ups).await;
        let error = result.unwrap_err();
        assert_unknown(&error, INVITE, &sample(INVITE));
        assert_eq!(error.found(), Some(&found), "{error}");
    }
}

#[tokio::test]
async fn a_field_that_the_spec_does_not_know_must_read_back_too() {
    let stage = Stage::new();
    for (found_text, expected) in [
        (json!("7"), None),
        (json!("8"), Some(ErrorKind::Conflict)),
        (Value::Null, Some(ErrorKind::OutcomeUnknown)),
    ] {
        let mut body = sample(VIEWER_STUDY);
        let mut found = record(VIEWER_STUDY, &body);
        if !found_text.is_null() {
            found["SECRET"] = found_text;
        }
        stage.play([Reply::RESET], [shown(VIEWER_STUDY, &found)]);
        let params: ViewerStudyCreateParams = serde_json::from_value(body.clone()).unwrap();
        let create = stage.client.viewer().studies().create().body(&params);
        let result = create.with_body_field("SECRET", "7").await;
        let error = result.err();
        assert_eq!(error.as_ref().map(Error::kind), expected, "{error:?}");
        let Some(error) = error else { continue };
        body["SECRET"] = json!("7");
        assert_in_doubt(&error, VIEWER_STUDY, &body);
        assert!(!format!("{error} {error:?}").contains("SECRET"), "{error}");
    }
}

#[tokio::test]
async fn a_body_given_whole_is_compared_like_one_of_setters() {
    let stage = Stage::new();
    let uid = StudyInstanceUid::parse("1.2.3").unwrap();
    let body = json!({ "severity": "stat", "studyDescription": "CT", "studyInstanceUid": "1.2.3" });
    for (description, expected) in [("CT", None), ("MR", Some(ErrorKind::Conflict))] {
        let mut found = record(VIEWER_STUDY, &body);
        found["studyDescription"] = json!(description);
        stage.play([Reply::RESET], [shown(VIEWER_STUDY, &found)]);
        let create = stage.client.viewer().studies().create();
        let params = ViewerStudyCreateParams::new(Severity::Stat, "CT", uid.clone());
        let whole = create.clone().body(&params).await;
        let create = create.study_instance_uid(&uid).study_description("CT");
        let set = create.severity(Severity::Stat).await;
        for result in [whole, set] {
            assert_eq!(
                result.as_ref().err().map(Error::kind),
                expected,
                "{result:?}"
            );
        }
    }
}
