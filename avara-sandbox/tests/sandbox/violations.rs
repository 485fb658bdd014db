//! Every kind of violation: all at once, each with where it is.

use std::iter::repeat_n;

use serde_json::{Value, json};

use crate::document::named;
use crate::wire::{get, post, request, stateful};

/// The body that the spec shows for this operation, with these fields; null removes one.
fn example_with(id: &str, changes: &Value) -> (&'static str, &'static str, Value) {
    let operation = named(id);
    let mut body = operation.body.clone().unwrap();
    for (name, value) in changes.as_object().unwrap() {
        if value == "REMOVE" {
            body.as_object_mut().unwrap().remove(name);
        } else {
            body[name] = value.clone();
        }
    }
    (&operation.method, &operation.path, body)
}

#[track_caller]
fn assert_body(id: &str, changes: &Value, violations: &[&str]) {
    let (method, path, body) = example_with(id, changes);
    let reply = request(method, path).json(&body).send(&stateful());
    assert_eq!(reply.violations(), violations);
}

#[test]
fn what_is_required_is_missed() {
    let changes = json!({ "email": "REMOVE", "lastName": "REMOVE" });
    let missing = ["body /email is missing", "body /lastName is missing"];
    assert_body("viewer.users.invite", &changes, &missing);
}

#[test]
fn types_lengths_and_enums_are_checked() {
    let changes = json!({ "firstName": "", "lastName": 7, "level": "owner" });
    assert_body(
        "viewer.users.invite",
        &changes,
        &[
            "body /firstName must be at least 1 character long",
            "body /lastName must be a string",
            "body /level must be one of admin, member",
        ],
    );
}

#[test]
fn what_is_deep_inside_is_checked_too() {
    let note = json!({ "reportText": "" });
    let changes = json!({
        "assignedTo": "usr_1",
        "reportMetadata": { "height": { "unit": "feet" } },
        "priorReports": [note, {}],
    });
    assert_body(
        "autoScribe.studies.create",
        &changes,
        &[
            "body /assignedTo must match ^usr_[0-9a-f]{32}$",
            "body /priorReports/1/reportText is missing",
            "body /reportMetadata/height/unit must be one of in, cm",
            "body /reportMetadata/height/value is missing",
        ],
    );
}

#[test]
fn counts_are_checked() {
    let notes: Vec<_> = repeat_n("note", 51).collect();
    let problem = "body /technologistNotes must have at most 50 items";
    let changes = json!({ "technologistNotes": notes });
    assert_body("autoScribe.studies.create", &changes, &[problem]);
}

#[test]
fn formats_of_texts_are_not_enforced() {
    let changes = json!({ "studyInstanceUid": "2.25.1", "reportMetadata": {
        "age": "?", "dateOfBirth": "some day", "facilityName": "x", "mrn": "x", "patientName": "x",
        "procedure": "x", "referringPhysicianName": "x", "studyDate": "x", "studyTime": "x" } });
    let (method, path, body) = example_with("autoScribe.studies.create", &changes);
    let reply = request(method, path).json(&body).send(&stateful());
    assert_eq!(reply.status, 200, "{}", reply.json());
}

#[test]
fn what_is_not_documented_is_refused() {
    let changes = json!({ "nickName": "x", "a/b~c": 1 });
    let unknown = [
        "body /a~1b~0c is not documented",
        "body /nickName is not documented",
    ];
    let (method, path, body) = example_with("viewer.users.invite", &changes);
    let reply = request(method, path).json(&body).send(&stateful());
    assert_eq!(reply.violations(), unknown);
    let reply = get("/v1/express?new=1&limit=5&New=%20").send(&stateful());
    assert_eq!(
        reply.violations(),
        [
            "query /New is not documented",
            "query /new is not documented"
        ]
    );
}

#[test]
fn free_maps_take_any_key_up_to_their_limits() {
    let long_key = "k".repeat(101);
    let metadata = json!({ &long_key: "x", "fine": "é".repeat(1000), "long": "é".repeat(1001) });
    assert_body(
        "viewer.studies.create",
        &json!({ "metadata": metadata }),
        &[
            &format!("body /metadata/{long_key} key must be at most 100 characters long"),
            "body /metadata/long must be at most 1000 characters long",
        ],
    );
    let many: serde_json::Map<_, _> = (0..51)
        .map(|number| (number.to_string(), json!("x")))
        .collect();
    assert_body(
        "viewer.studies.create",
        &json!({ "metadata": many }),
        &["body /metadata must have at most 50 fields"],
    );
    let changes = json!({ "metadata": { "number": 1 } });
    assert_body(
        "viewer.studies.create",
        &changes,
        &["body /metadata/number must be a string"],
    );
}

#[test]
fn json_may_take_so_many_bytes() {
    // {"a":"xx..."} takes 8 bytes more than the text.
    let options = |length: usize| json!({ "options": { "a": "x".repeat(length) } });
    let (method, path, body) = example_with("viewer.ephemeralSessions.create", &options(3064));
    assert_ne!(
        request(method, path).json(&body).send(&stateful()).status,
        400
    );
    assert_body(
        "viewer.ephemeralSessions.create",
        &options(3065),
        &["body /options must be at most 3072 bytes as JSON; it is 3073"],
    );
}

#[test]
fn digits_are_counted() {
    let changes = json!({ "phoneNumber": "555-0100" });
    let problem = "body /phoneNumber must have 10 to 15 digits";
    assert_body("viewer.users.invite", &changes, &[problem]);
}

#[test]
fn addresses_must_have_their_scheme() {
    let changes = json!({ "reportFileUrl": "http://files.example.com/report.pdf" });
    let problem = "body /reportFileUrl must begin with https://";
    assert_body("autoScribe.studies.external.create", &changes, &[problem]);
}

#[test]
fn one_of_several_fields_must_be_there() {
    let reply = post("/v1/viewer/studies/cancel", &json!({})).send(&stateful());
    let problem = "must have at least one of studyId, studyInstanceUid";
    assert_eq!(reply.violations(), [format!("body  {problem}")]);
    let reply = get("/v1/autoScribe/reports").send(&stateful());
    assert_eq!(reply.violations(), [format!("query  {problem}")]);
}

#[test]
fn a_field_can_require_another() {
    let path = "/v1/autoScribe/users/usr_1234567890abcdef1234567890abcdef";
    let send = |body: &Value| request("PATCH", path).json(body).send(&stateful());
    let violations = send(&json!({ "canCreateReports": true })).violations();
    assert_eq!(
        violations,
        ["body /npiNumber is required when canCreateReports is true"]
    );
    let changes = json!({ "reportFileName": "REMOVE" });
    let problem = "body /reportFileName is required when reportFileUrl is given";
    assert_body("autoScribe.studies.external.create", &changes, &[problem]);
}

#[test]
fn null_is_refused_where_it_is_not_documented() {
    let changes = json!({ "firstName": null, "middleName": null });
    assert_body(
        "viewer.users.update",
        &changes,
        &["body /firstName must be a string"],
    );
}

#[test]
fn query_parameters_are_typed() {
    let target = "/v1/autoScribe/studies?limit=many&isCancelled=yes&severity=&assignedTo=&\
                  studyReportStatus=completed%2Codd&studyDescription=a&studyDescription=b&cursor=%";
    let mut violations = get(target).send(&stateful()).violations();
    violations.sort();
    let statuses = violations.remove(5);
    assert!(
        statuses.starts_with("query /studyReportStatus/1 must be one of "),
        "{statuses}"
    );
    assert_eq!(
        violations,
        [
            "query /cursor is not valid percent-encoded UTF-8",
            "query /isCancelled must be a boolean or null",
            "query /limit must be a number",
            "query /severity must be one of normal, high, stat",
            "query /studyDescription must be given only once",
        ]
    );
}

#[test]
fn numbers_have_limits_and_may_be_written_as_fractions() {
    let violations = |limit: &str| {
        let reply = get(&format!("/v1/express?limit={limit}")).send(&stateful());
        if reply.status == 400 {
            reply.violations()
        } else {
            Vec::new()
        }
    };
    for good in ["1", "20.0", "1e2"] {
        assert!(violations(good).is_empty(), "{good}");
    }
    assert_eq!(violations("0"), ["query /limit must be at least 1"]);
    assert_eq!(violations("101"), ["query /limit must be at most 100"]);
    assert_eq!(violations("1.5"), ["query /limit must be a whole number"]);
    for odd in ["NaN", "inf", "", "0x10"] {
        assert_eq!(violations(odd), ["query /limit must be a number"], "{odd}");
    }
}

#[test]
fn what_is_wrong_in_different_places_is_reported_together() {
    let reply = request("PATCH", "/v1/viewer/users/odd?x=1").json(&json!({ "level": 1 }));
    let reply = reply.send(&stateful());
    assert_eq!(
        reply.violations(),
        [
            "path /userId must match ^usr_[0-9a-f]{32}$",
            "query /x is not documented",
            "body /level must be a string",
            "body /level must be one of admin, member",
        ]
    );
    assert!(
        reply.message().ends_with("; 1 more."),
        "{}",
        reply.message()
    );
}

#[test]
fn a_body_that_is_no_object_is_refused() {
    for body in [json!([]), json!("x"), json!(1)] {
        let reply = post("/v1/express", &body).send(&stateful());
        assert_eq!(reply.violations(), ["body  must be an object"]);
    }
}

#[test]
fn no_more_than_a_hundred_violations_are_reported() {
    let body: serde_json::Map<_, _> = (0..500).map(|n| (n.to_string(), json!(n))).collect();
    let reply = post("/v1/viewer/studies/cancel", &body.into()).send(&stateful());
    assert_eq!(reply.violations().len(), 100);
}

#[test]
fn values_are_not_repeated() {
    let changes =
        json!({ "phoneNumber": "private-1", "level": "private-2", "lastName": ["private-3"] });
    let (method, path, body) = example_with("viewer.users.invite", &changes);
    let reply = request(method, path).json(&body).send(&stateful());
    assert_eq!(reply.violations().len(), 3);
    assert!(!String::from_utf8(reply.body).unwrap().contains("private"));
}
