//! Pages and cursors.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::{Tester, ids};

const LIST: &str = "viewer.studies.list";

#[test]
fn pages_have_every_entry_once_while_others_are_added() {
    let mut tester = Tester::with_studies(50);
    let before: BTreeSet<_> = ids(
        &tester.all(LIST, "studies", json!({ "limit": 100 })),
        "studyId",
    )
    .into_iter()
    .collect();
    let mut query = json!({ "limit": 7 });
    let mut seen = Vec::new();
    for number in 0.. {
        let page = tester.call(LIST, json!({ "query": query }));
        seen.extend(ids(page["studies"].as_array().expect("a list"), "studyId"));
        if number < 20 {
            let uid = format!("1.2.{number}");
            let body =
                json!({ "studyInstanceUid": uid, "studyDescription": "a", "severity": "high" });
            tester.call("viewer.studies.create", json!({ "body": body }));
        }
        match page.get("cursor") {
            Some(cursor) => query["cursor"] = cursor.clone(),
            None => break,
        }
    }
    let distinct: BTreeSet<_> = seen.iter().cloned().collect();
    assert_eq!(distinct.len(), seen.len());
    assert!(distinct.is_superset(&before));
}

#[test]
fn the_last_page_has_no_cursor() {
    let mut tester = Tester::with_studies(19);
    let page = tester.call(LIST, json!({}));
    assert_eq!(page["studies"].as_array().map(Vec::len), Some(20));
    assert_eq!(
        (&page["hasMore"], page.get("cursor")),
        (&json!(false), None)
    );
    let mut tester = Tester::with_studies(20);
    let page = tester.call(LIST, json!({ "query": { "limit": 20.0 } }));
    assert_eq!(page["hasMore"], true);
}

fn cursor(tester: &mut Tester, query: Value) -> Value {
    tester.call(LIST, json!({ "query": query }))["cursor"].clone()
}

#[test]
fn a_cursor_fits_its_own_list_and_filters() {
    let mut tester = Tester::with_studies(50);
    let cursor = cursor(&mut tester, json!({ "limit": 1, "isCancelled": false }));
    let fits = json!({ "limit": 5, "isCancelled": false, "cursor": cursor });
    tester.call(LIST, json!({ "query": fits }));
    let other_filter = json!({ "isCancelled": true, "cursor": cursor });
    assert_eq!(tester.refused(LIST, json!({ "query": other_filter })), 400);
    let fewer_filters = json!({ "cursor": cursor });
    assert_eq!(tester.refused(LIST, json!({ "query": fewer_filters })), 400);
    let other_list = json!({ "query": { "isCancelled": false, "cursor": cursor } });
    assert_eq!(tester.refused("autoScribe.studies.list", other_list), 400);
}

#[test]
fn what_is_no_cursor_is_refused() {
    let mut tester = Tester::new();
    for cursor in ["", "x", "e30=", "MTIz", "LTE6MDA=", "OjA="] {
        assert_eq!(
            tester.refused(LIST, json!({ "query": { "cursor": cursor } })),
            400,
            "{cursor}"
        );
    }
}

#[test]
fn a_cursor_is_good_in_a_world_that_was_stored() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("state.json");
    let mut tester = Tester::stored(&path);
    let first = tester.call(LIST, json!({ "query": { "limit": 5 } }));
    let query = json!({ "limit": 5, "cursor": first["cursor"] });
    let second = tester.call(LIST, json!({ "query": query }));
    drop(tester);
    let again = Tester::stored(&path).call(LIST, json!({ "query": query }));
    assert_eq!(again, second);
}
