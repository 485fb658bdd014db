//! Every filter of every list, alone and with others, against a filter that looks at all entries.

use fastrand::Rng;
use serde_json::{Value, json};

use super::Tester;

/// A filter of a list: what is asked for, and whether an entry should come.
struct Filter {
    name: &'static str,
    value: Value,
    matches: Box<dyn Fn(&Value) -> bool>,
}

fn filter(name: &'static str, value: Value, matches: impl Fn(&Value) -> bool + 'static) -> Filter {
    Filter {
        name,
        value,
        matches: Box::new(matches),
    }
}

/// That a field is the same as what is asked for.
fn same(name: &'static str, pointer: &'static str, value: Value) -> Filter {
    let wanted = value.clone();
    filter(name, value, move |entry| {
        entry.pointer(pointer) == Some(&wanted)
    })
}

/// That what is asked for is in a text, whatever the case.
fn contains(name: &'static str, pointer: &'static str, value: &str) -> Filter {
    let wanted = value.to_lowercase();
    filter(name, value.into(), move |entry| {
        let text = entry
            .pointer(pointer)
            .and_then(Value::as_str)
            .unwrap_or_default();
        text.to_lowercase().contains(&wanted)
    })
}

fn any(name: &'static str, pointer: &'static str, values: Value) -> Filter {
    let wanted = values.clone();
    filter(name, values, move |entry| {
        let found = entry.pointer(pointer);
        wanted
            .as_array()
            .is_some_and(|wanted| wanted.iter().any(|value| Some(value) == found))
    })
}

/// The reference of an entry, or none.
fn reference(name: &'static str, pointer: &'static str, value: Value) -> Filter {
    let wanted = value.clone();
    filter(name, value, move |entry| {
        entry.pointer(pointer).unwrap_or(&Value::Null) == &wanted
    })
}

fn pick(rng: &mut Rng, values: &[Value]) -> Value {
    values[rng.usize(..values.len())].clone()
}

fn piece(rng: &mut Rng, texts: &[&str]) -> String {
    let text: Vec<char> = texts[rng.usize(..texts.len())].chars().collect();
    let start = rng.usize(..text.len());
    let piece: String = text[start..=rng.usize(start..text.len())].iter().collect();
    if rng.bool() {
        piece.to_uppercase()
    } else {
        piece
    }
}

/// The values that a field has in some entry, and null.
fn values(entries: &[Value], pointer: &str) -> Vec<Value> {
    let found = entries
        .iter()
        .filter_map(|entry| entry.pointer(pointer))
        .cloned();
    let mut values: Vec<Value> = found.take(50).collect();
    values.push(Value::Null);
    values
}

const DESCRIPTIONS: &[&str] = &[
    "MRI Brain with contrast",
    "CT Head",
    "XR Chest 2 views",
    "zebra",
];

fn study_filters(rng: &mut Rng, all: &[Value]) -> Vec<Filter> {
    let users = values(all, "/assignedTo/userId");
    let customers = values(all, "/expressCustomer/expressCustomerId");
    vec![
        reference("assignedTo", "/assignedTo/userId", pick(rng, &users)),
        reference(
            "expressCustomerId",
            "/expressCustomer/expressCustomerId",
            pick(rng, &customers),
        ),
        same("isCancelled", "/isCancelled", rng.bool().into()),
        same(
            "severity",
            "/severity",
            pick(rng, &["normal", "high", "stat"].map(Value::from)),
        ),
        contains(
            "studyDescription",
            "/studyDescription",
            &piece(rng, DESCRIPTIONS),
        ),
    ]
}

fn viewer_study_filters(rng: &mut Rng, all: &[Value]) -> Vec<Filter> {
    let mut filters = study_filters(rng, all);
    let statuses = ["complete", "incomplete"].map(Value::from);
    filters.push(same(
        "studyViewerStatus",
        "/studyViewerStatus",
        pick(rng, &statuses),
    ));
    filters
}

fn auto_scribe_study_filters(rng: &mut Rng, all: &[Value]) -> Vec<Filter> {
    let mut filters = study_filters(rng, all);
    let statuses = [
        "unassigned",
        "assigned",
        "in_progress",
        "completed",
        "addendum_active",
    ];
    let wanted: Vec<_> = statuses.iter().filter(|_| rng.bool()).collect();
    if !wanted.is_empty() {
        filters.push(any(
            "studyReportStatus",
            "/studyReportStatus",
            json!(wanted),
        ));
    }
    let types = ["standard", "external"].map(Value::from);
    filters.push(same("studyType", "/studyType", pick(rng, &types)));
    filters
}

fn user_filters(rng: &mut Rng, all: &[Value]) -> Vec<Filter> {
    let email = all[rng.usize(..all.len())]["email"].clone();
    let levels = ["owner", "admin", "member"].map(Value::from);
    let sources = ["dashboard", "api"].map(Value::from);
    vec![
        same("email", "/email", email),
        contains(
            "firstName",
            "/firstName",
            &piece(rng, &["Test", "Sample", "Demo"]),
        ),
        contains(
            "lastName",
            "/lastName",
            &piece(rng, &["Reader", "Technologist", "Admin"]),
        ),
        same("level", "/level", pick(rng, &levels)),
        same("invitedSource", "/invitedSource", pick(rng, &sources)),
    ]
}

fn auto_scribe_user_filters(rng: &mut Rng, all: &[Value]) -> Vec<Filter> {
    let mut filters = user_filters(rng, all);
    filters.push(same(
        "canCreateReports",
        "/canCreateReports",
        rng.bool().into(),
    ));
    filters
}

fn invitation_filters(rng: &mut Rng, all: &[Value]) -> Vec<Filter> {
    let now = json!("2026-01-10T12:00:00Z");
    let has_lapsed = move |entry: &Value| {
        let expiry = entry["expiry"].as_str();
        expiry.is_some_and(|expiry| expiry <= now.as_str().unwrap_or_default())
    };
    let (wants_lapsed, day) = (rng.bool(), format!("2024-01-{:02}", rng.u8(10..20)));
    let of_day = |entry: &Value| entry["createdAt"].as_str().unwrap_or_default()[..10].to_owned();
    let (first, last) = (day.clone(), day.clone());
    let statuses = ["sent", "accepted", "rejected", "revoked"];
    let wanted: Vec<_> = statuses.iter().filter(|_| rng.bool()).collect();
    let user = pick(rng, &values(all, "/userId")[..1]);
    let expired = if wants_lapsed {
        "expired"
    } else {
        "not-expired"
    };
    let mut filters = vec![
        same("userId", "/userId", user),
        filter("expired", expired.into(), move |entry| {
            has_lapsed(entry) == wants_lapsed
        }),
        filter("startDate", day.clone().into(), move |entry| {
            of_day(entry) >= first
        }),
        filter("endDate", day.into(), move |entry| of_day(entry) <= last),
    ];
    if !wanted.is_empty() {
        filters.push(any("status", "/status", json!(wanted)));
    }
    filters
}

fn reference_filters(rng: &mut Rng, all: &[Value]) -> Vec<Filter> {
    let customers = values(all, "/expressCustomer/expressCustomerId");
    let types = [
        "facility",
        "referring_provider",
        "study_description",
        "procedure",
    ];
    let types = types.map(Value::from);
    vec![
        same("isActive", "/isActive", rng.bool().into()),
        same("type", "/type", pick(rng, &types)),
        reference(
            "expressCustomerId",
            "/expressCustomer/expressCustomerId",
            pick(rng, &customers),
        ),
    ]
}

fn report_filters(rng: &mut Rng, all: &[Value]) -> Vec<Filter> {
    let studies = values(all, "/studyId");
    vec![same(
        "studyId",
        "/studyId",
        pick(rng, &studies[..studies.len() - 1]),
    )]
}

/// Tries each filter of a list alone and two or three together, some hundred times.
fn hold(operation: &str, items: &str, all: Value, make: fn(&mut Rng, &[Value]) -> Vec<Filter>) {
    let mut tester = Tester::with_studies(300);
    let all = tester.all(operation, items, all);
    let mut rng = Rng::with_seed(11);
    let mut found = 0;
    for case in 0..120 {
        let mut filters = make(&mut rng, &all);
        rng.shuffle(&mut filters);
        filters.truncate(1 + case % 3);
        let query = filters
            .iter()
            .map(|filter| (filter.name.to_owned(), filter.value.clone()));
        let mut query = Value::Object(query.collect());
        let is_meant = |entry: &&Value| filters.iter().all(|filter| (filter.matches)(entry));
        let expected: Vec<&Value> = all.iter().filter(is_meant).collect();
        if query.get("isActive").is_none() && operation.contains("References") {
            query["isActive"] = Value::Null;
        }
        query["limit"] = rng.u8(1..=100).into();
        let listed = tester.all(operation, items, query.clone());
        assert_eq!(
            listed.iter().collect::<Vec<_>>(),
            expected,
            "{operation} {query}"
        );
        found += expected.len();
    }
    assert!(found > 0, "{operation}: no filter let anything through");
}

#[test]
fn viewer_studies() {
    hold(
        "viewer.studies.list",
        "studies",
        json!({}),
        viewer_study_filters,
    );
}

#[test]
fn auto_scribe_studies() {
    hold(
        "autoScribe.studies.list",
        "studies",
        json!({}),
        auto_scribe_study_filters,
    );
}

#[test]
fn viewer_users() {
    hold("viewer.users.list", "users", json!({}), user_filters);
}

#[test]
fn auto_scribe_users() {
    hold(
        "autoScribe.users.list",
        "users",
        json!({}),
        auto_scribe_user_filters,
    );
}

#[test]
fn invitations() {
    hold(
        "viewer.users.invitations.list",
        "invitations",
        json!({}),
        invitation_filters,
    );
    hold(
        "autoScribe.users.invitations.list",
        "invitations",
        json!({}),
        invitation_filters,
    );
}

#[test]
fn clinical_references() {
    let all = json!({ "isActive": null });
    hold(
        "autoScribe.clinicalReferences.list",
        "clinicalReferences",
        all,
        reference_filters,
    );
}

#[test]
fn external_reports() {
    hold(
        "autoScribe.studies.external.reports.list",
        "reports",
        json!({}),
        report_filters,
    );
}

#[test]
fn null_where_it_means_nothing_selects_all() {
    let mut tester = Tester::with_studies(50);
    for (operation, items, name) in [
        ("viewer.studies.list", "studies", "isCancelled"),
        ("autoScribe.studies.list", "studies", "isCancelled"),
        ("autoScribe.users.list", "users", "canCreateReports"),
    ] {
        let all = tester.all(operation, items, json!({}));
        assert_eq!(tester.all(operation, items, json!({ name: null })), all);
    }
}

#[test]
fn a_list_is_kept_up_to_date() {
    let mut tester = Tester::with_studies(50);
    let mut rng = Rng::with_seed(5);
    let list = "viewer.studies.list";
    let mut all = tester.all(list, "studies", json!({ "limit": 100 }));
    for _ in 0..200 {
        let study = &all[rng.usize(..all.len())];
        let path = json!({ "studyId": study["studyId"] });
        let description = piece(&mut rng, DESCRIPTIONS);
        let body = json!({
            "severity": pick(&mut rng, &["normal", "high", "stat"].map(Value::from)),
            "studyDescription": description,
        });
        tester.call(
            "viewer.studies.update",
            json!({ "path": path, "body": body }),
        );
        all = tester.all(list, "studies", json!({ "limit": 100 }));
        let wanted = contains("studyDescription", "/studyDescription", &description);
        let expected: Vec<&Value> = all.iter().filter(|entry| (wanted.matches)(entry)).collect();
        let listed = tester.all(list, "studies", json!({ "studyDescription": description }));
        assert_eq!(listed.iter().collect::<Vec<_>>(), expected, "{description}");
    }
}
