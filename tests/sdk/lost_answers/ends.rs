//! The result of a call whose answer was lost.

use std::time::Instant;

use avara_client::{Operation, Retry};

use super::*;

/// Every way to lose an answer of which the server is done.
fn losses() -> [Reply; 6] {
    [
        Reply::RESET,
        Reply::CLOSE,
        Reply::json(500, "{}"),
        Reply::with(502, &[("Content-Type", "text/html")], "<html>"),
        Reply::json(503, "{}"),
        Reply::with(500, &[("Retry-After", "0.01")], "{}"),
    ]
}

/// Ways to lose one of which it may not be done, or began to say that it did it.
fn pending() -> [Reply; 5] {
    [
        Reply::json(504, "{}"),
        Reply::json(524, "{}"),
        Reply::json(408, "{}"),
        Reply::json(499, "{}"),
        Reply::broken_off(200, &[]),
    ]
}

#[tokio::test]
async fn however_the_answer_is_lost_what_is_found_is_a_success() {
    let stage = Stage::new();
    let body = sample(VIEWER_STUDY);
    for loss in losses().into_iter().chain(pending()) {
        stage.play(
            [loss.clone()],
            [shown(VIEWER_STUDY, &record(VIEWER_STUDY, &body))],
        );
        let result = stage.create(VIEWER_STUDY, &body).await;
        assert_eq!(stage.counts(), (1, 1), "{loss:?}: {result:?}");
        result.unwrap_or_else(|error| panic!("{loss:?}: {error}"));
    }
}

#[tokio::test]
async fn what_is_not_there_is_created_again() {
    let stage = Stage::new();
    for id in KEYED {
        let body = sample(id);
        for loss in losses() {
            let created = Reply::json(200, record(id, &body));
            stage.play([loss.clone(), created], [absent(id)]);
            let result = stage.create(id, &body).await;
            assert_eq!(stage.counts(), (2, 1), "{id} {loss:?}: {result:?}");
            result.unwrap_or_else(|error| panic!("{id} {loss:?}: {error}"));
        }
    }
}

#[tokio::test]
async fn what_may_yet_appear_is_not_created_again() {
    let stage = Stage::new();
    for id in KEYED {
        let body = sample(id);
        for loss in pending() {
            stage.play([loss.clone()], [absent(id)]);
            let error = stage.create(id, &body).await.unwrap_err();
            assert_eq!(stage.counts(), (1, 1), "{id} {loss:?}: {error}");
            assert_unknown(&error, id, &body);
            assert!(error.may_yet_appear(), "{id} {loss:?}");
        }
    }
}

#[tokio::test]
async fn after_a_timeout_it_is_looked_for_and_not_created_again() {
    let stage = Stage::with(|client| client.timeout(Duration::from_millis(300)));
    let body = sample(VIEWER_STUDY);
    for loss in [Reply::SILENCE, Reply::broken_off(200, &[]).without_end()] {
        let found = shown(VIEWER_STUDY, &record(VIEWER_STUDY, &body));
        stage.play([loss.clone()], [found]);
        stage.create(VIEWER_STUDY, &body).await.unwrap();
        assert_eq!(stage.counts(), (1, 1));

        stage.play([loss], [absent(VIEWER_STUDY)]);
        let error = stage.create(VIEWER_STUDY, &body).await.unwrap_err();
        assert_unknown(&error, VIEWER_STUDY, &body);
        assert!(error.may_yet_appear());
        assert_eq!(stage.counts(), (1, 1));
    }
}

#[tokio::test]
async fn it_is_reported_whether_the_server_may_still_be_at_work() {
    let stage = Stage::new();
    let body = sample(VIEWER_STUDY);
    let reported = async |reply: Reply, policy: RetryPolicy| {
        stage.play([reply], []);
        let options = stage.client.with_options();
        let client = options.retries(policy).build().unwrap();
        let error = create(&client, VIEWER_STUDY, &body).await.unwrap_err();
        (error.may_have_been_processed(), error.may_yet_appear())
    };
    let never = RetryPolicy::never();
    let at_once = never.window(Duration::ZERO);
    for loss in losses() {
        assert_eq!(
            reported(loss.clone(), never).await,
            (true, true),
            "{loss:?}"
        );
        assert_eq!(
            reported(loss.clone(), at_once).await,
            (true, false),
            "{loss:?}"
        );
    }
    for loss in pending() {
        assert_eq!(
            reported(loss.clone(), at_once).await,
            (true, true),
            "{loss:?}"
        );
    }
    let unreadable = Reply::json(200, "<html>");
    assert_eq!(reported(unreadable, at_once).await, (true, true));
    assert_eq!(
        reported(Reply::json(409, "{}"), never).await,
        (false, false)
    );
}

#[tokio::test]
async fn the_response_says_how_the_value_was_found() {
    let stage = Stage::new();
    let body = sample(VIEWER_STUDY);
    let record = record(VIEWER_STUDY, &body).to_string();
    let found = Reply::with(200, &[("X-Request-Id", "look-up")], &record);
    let creates = vec![Reply::json(500, "{}"), Reply::RESET];
    let absent = absent(VIEWER_STUDY);
    stage.play(creates, vec![absent, found]);
    let params = serde_json::from_value(body).unwrap();
    let create = stage
        .client
        .viewer()
        .studies()
        .create()
        .body(&params)
        .with_header("X-Tenant", "7");
    let response = create.send_with_response().await.unwrap();

    assert!(response.was_reconciled());
    assert_eq!(response.attempts(), 2, "look-ups do not count");
    assert_eq!(response.status(), 200);
    assert_eq!(response.request_id(), Some("look-up"));
    assert_eq!(response.body(), record.as_bytes());
    assert!(
        format!("{response:?}").contains("reconciled: true"),
        "{response:?}"
    );
    let received = stage.server.received();
    let look_up = &received[1];
    let uid = "1.2.840.113619.2.55.3.604688119.868.1234567890.123";
    assert_eq!(look_up.target(), format!("/v1/viewer/studies/by-uid/{uid}"));
    assert_eq!(
        look_up.header("x-tenant"),
        Some("7"),
        "it is part of the call"
    );
    assert_eq!(
        look_up.header("authorization"),
        received[0].header("authorization")
    );
    assert_eq!(
        (look_up.header("content-type"), look_up.body.as_str()),
        (None, "")
    );
    assert_eq!(received[0], received[2], "the create is repeated as it was");
}

#[tokio::test]
async fn an_ordinary_success_was_not_reconciled() {
    let stage = Stage::new();
    let body = sample(VIEWER_STUDY);
    let created = Reply::json(200, record(VIEWER_STUDY, &body));
    stage.play([Reply::RESET, created], [absent(VIEWER_STUDY)]);
    let params = serde_json::from_value(body).unwrap();
    let create = stage.client.viewer().studies().create().body(&params);
    let response = create.send_with_response().await.unwrap();
    assert!(!response.was_reconciled());
    assert_eq!(response.attempts(), 2);
}

#[tokio::test]
async fn of_a_list_the_response_has_the_item_alone() {
    let stage = Stage::new();
    let body = sample(INVITE);
    let found = record(INVITE, &body);
    stage.play([Reply::RESET], [listed(std::slice::from_ref(&found))]);
    let params = serde_json::from_value(body).unwrap();
    let invite = stage.client.viewer().users().invite().body(&params);
    let response = invite.send_with_response().await.unwrap();
    assert!(response.was_reconciled());
    assert_eq!(
        serde_json::from_slice::<Value>(response.body()).unwrap(),
        found
    );
}

#[tokio::test]
async fn within_the_window_it_is_looked_for_again_after_a_pause() {
    let backoff = Duration::from_millis(80);
    let longer = policy().initial_backoff(backoff).max_backoff(backoff);
    let longer = longer.window(Duration::from_secs(20));
    let stage = Stage::with(|client| client.retries(longer));
    let body = sample(VIEWER_STUDY);
    let found = shown(VIEWER_STUDY, &record(VIEWER_STUDY, &body));
    stage.play([Reply::RESET], [absent(VIEWER_STUDY), found]);
    let start = Instant::now();
    stage
        .create(VIEWER_STUDY, &body)
        .await
        .expect("it landed late");
    assert!(
        start.elapsed() >= backoff.mul_f64(0.75),
        "{:?}",
        start.elapsed()
    );
    assert_eq!(stage.counts(), (1, 2));
}

#[tokio::test]
async fn the_wait_that_comes_with_a_lost_answer_is_kept_to() {
    let stage = Stage::new();
    let body = sample(VIEWER_STUDY);
    let found = shown(VIEWER_STUDY, &record(VIEWER_STUDY, &body));
    let soon = Reply::with(500, &[("retry-after-ms", "80")], "{}");
    stage.play([soon], [found.clone()]);
    let start = Instant::now();
    stage.create(VIEWER_STUDY, &body).await.unwrap();
    assert!(
        start.elapsed() >= Duration::from_millis(80),
        "{:?}",
        start.elapsed()
    );

    let late = Reply::with(500, &[("Retry-After", "61")], "{}");
    stage.play([late], [found]);
    let error = stage.create(VIEWER_STUDY, &body).await.unwrap_err();
    assert_unknown(&error, VIEWER_STUDY, &body);
    assert_eq!(error.retry_after(), Some(Duration::from_secs(61)));
    assert_eq!(stage.counts(), (1, 0));
}

#[tokio::test]
async fn it_is_created_again_once_and_not_where_no_attempt_is_left() {
    let stage = Stage::new();
    let body = sample(VIEWER_STUDY);
    for retries in [0, 1, 3] {
        stage.play([Reply::RESET], [absent(VIEWER_STUDY)]);
        let params = serde_json::from_value(body.clone()).unwrap();
        let create = stage.client.viewer().studies().create().body(&params);
        let error = create.with_max_retries(retries).await.unwrap_err();
        assert_unknown(&error, VIEWER_STUDY, &body);
        assert_eq!(error.attempts(), retries.min(1) + 1);
        let attempts = error.attempts() as usize;
        assert_eq!(stage.counts(), (attempts, attempts));
    }
}

#[tokio::test]
async fn it_is_not_created_again_where_the_server_says_so_or_the_budget_is_used_up() {
    let body = sample(VIEWER_STUDY);
    let no = Reply::with(500, &[("x-should-retry", "false")], "{}");
    for (loss, budget) in [
        (no, RetryBudget::unlimited()),
        (Reply::RESET, RetryBudget::new(0)),
    ] {
        let stage = Stage::with(|client| client.retry_budget(budget));
        stage.play([loss], [absent(VIEWER_STUDY)]);
        let error = stage.create(VIEWER_STUDY, &body).await.unwrap_err();
        assert_unknown(&error, VIEWER_STUDY, &body);
        assert_eq!(stage.counts(), (1, 1));
    }
}

#[tokio::test]
async fn a_refusal_after_a_lost_first_attempt_that_landed_late_is_a_success() {
    let stage = Stage::new();
    for id in KEYED {
        let body = sample(id);
        let found = record(id, &body);
        for refusal in [409, 400, 422] {
            let creates = vec![Reply::RESET, Reply::json(refusal, "{}")];
            let (study, report) = (shown(id, &found), report(&body).to_string());
            let landed = in_turn(vec![absent(id), study]);
            stage.perform(in_turn(creates), move |request| match request.target() {
                path if path.contains("/external/reports/") => Reply::json(200, &report),
                _ => landed(request),
            });
            let result = stage.create(id, &body).await;
            result.unwrap_or_else(|error| panic!("{id} {refusal}: {error}"));
            assert_eq!(stage.counts().0, 2);
        }
    }
}

#[tokio::test]
async fn a_refusal_of_the_first_attempt_is_one() {
    let stage = Stage::new();
    let body = sample(VIEWER_STUDY);
    let found = shown(VIEWER_STUDY, &record(VIEWER_STUDY, &body));
    stage.play([Reply::json(409, "{}")], [found]);
    let error = stage.create(VIEWER_STUDY, &body).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Conflict);
    assert!(!error.may_have_been_processed() && error.found().is_none());
    assert_eq!(stage.counts(), (1, 0), "nothing is in doubt");
}

/// The first attempt was lost and not found; this is what the second was answered, and what the
/// second look-up showed.
async fn refused_later(refusal: Reply, look_up: Reply) -> Error {
    let stage = Stage::with(|client| client.max_retries(1));
    let body = sample(VIEWER_STUDY);
    let absent = absent(VIEWER_STUDY);
    stage.play([Reply::RESET, refusal], [absent, look_up]);
    let error = stage.create(VIEWER_STUDY, &body).await.unwrap_err();
    assert_eq!(stage.counts().0, 2, "{error}");
    assert_eq!(error.attempts(), 2);
    assert_in_doubt(&error, VIEWER_STUDY, &body);
    error
}

#[tokio::test]
async fn a_refusal_after_a_lost_first_attempt_that_is_not_found_keeps_its_kind_and_the_doubt() {
    for (status, kind) in [
        (400, ErrorKind::BadRequest),
        (409, ErrorKind::Conflict),
        (422, ErrorKind::Unprocessable),
        (429, ErrorKind::RateLimited),
    ] {
        let error = refused_later(Reply::json(status, "{}"), absent(VIEWER_STUDY)).await;
        assert_eq!(error.kind(), kind, "{error}");
        assert_eq!(error.status().unwrap(), status);
    }
}

#[tokio::test]
async fn a_refusal_after_a_lost_first_attempt_that_cannot_be_looked_up_is_unknown() {
    for look_up in [
        Reply::json(500, "{}"),
        Reply::json(403, "{}"),
        Reply::json(200, "[]"),
    ] {
        let error = refused_later(Reply::json(409, "{}"), look_up).await;
        assert_eq!(error.kind(), ErrorKind::OutcomeUnknown, "{error}");
        assert_eq!(error.status().unwrap(), 409);
        assert!(
            error.to_string().contains("an earlier attempt was lost"),
            "{error}"
        );
    }
    let mut other = record(VIEWER_STUDY, &sample(VIEWER_STUDY));
    other["severity"] = json!("low");
    let error = refused_later(Reply::json(409, "{}"), shown(VIEWER_STUDY, &other)).await;
    assert_eq!(error.kind(), ErrorKind::Conflict, "{error}");
    assert_eq!(error.found(), Some(&other));
}

#[tokio::test]
async fn a_lost_first_attempt_stays_in_doubt_when_no_connection_can_be_made_later() {
    let stage = Stage::new();
    let body = sample(VIEWER_STUDY);
    stage.play([Reply::RESET], [absent(VIEWER_STUDY)]);
    stage.server.close_after(2);
    let error = stage.create(VIEWER_STUDY, &body).await.unwrap_err();
    assert_unknown(&error, VIEWER_STUDY, &body);
    assert_eq!((error.attempts(), stage.counts()), (2, (1, 1)), "{error}");
    assert!(
        error.to_string().contains("an earlier attempt was lost"),
        "{error}"
    );
}

#[tokio::test]
async fn a_look_up_that_fails_is_made_again_within_the_window() {
    let patient = policy().window(Duration::from_secs(20));
    let stage = Stage::with(|client| client.retries(patient));
    let body = sample(VIEWER_STUDY);
    let found = shown(VIEWER_STUDY, &record(VIEWER_STUDY, &body));
    let failures = vec![Reply::RESET, Reply::json(500, "{}"), Reply::json(503, "{}")];
    for failures in [
        &failures[..1],
        &failures,
        &[&failures[..], &failures[..2]].concat(),
    ] {
        let look_ups = [failures, std::slice::from_ref(&found)].concat();
        stage.play(vec![Reply::RESET], look_ups);
        let result = stage.create(VIEWER_STUDY, &body).await;
        result.unwrap_or_else(|error| panic!("{} failures: {error}", failures.len()));
        assert_eq!(stage.counts(), (1, failures.len() + 1));
    }
}

#[tokio::test]
async fn a_look_up_that_is_asked_to_wait_is_not_made_sooner() {
    let patient = policy().window(Duration::from_secs(20));
    let stage = Stage::with(|client| client.retries(patient));
    let body = sample(VIEWER_STUDY);
    let found = shown(VIEWER_STUDY, &record(VIEWER_STUDY, &body));
    for status in [429, 503] {
        let later = Reply::with(status, &[("Retry-After", "61")], "{}");
        stage.play([Reply::RESET], [later]);
        let error = stage.create(VIEWER_STUDY, &body).await.unwrap_err();
        assert_unknown(&error, VIEWER_STUDY, &body);
        assert_eq!(stage.counts(), (1, 1), "{error}");

        let soon = Reply::with(status, &[("retry-after-ms", "80")], "{}");
        stage.play([Reply::RESET], [soon, found.clone()]);
        let start = Instant::now();
        stage.create(VIEWER_STUDY, &body).await.unwrap();
        assert!(start.elapsed() >= Duration::from_millis(80));
        assert_eq!(stage.counts(), (1, 2));
    }
}

#[tokio::test]
async fn a_look_up_that_cannot_tell_never_leads_to_a_second_create() {
    let stage = Stage::new();
    for id in KEYED {
        let body = sample(id);
        for nothing in [
            Reply::RESET,
            Reply::json(500, "{}"),
            Reply::json(401, "{}"),
            Reply::json(403, "{}"),
            Reply::json(429, "{}"),
            Reply::json(400, "{}"),
            Reply::with(307, &[("Location", "/")], ""),
            Reply::with(204, &[], ""),
            Reply::json(200, ""),
            Reply::json(200, "null"),
            Reply::json(200, "[]"),
            Reply::json(200, r#""no""#),
            Reply::json(200, r#"{"users": null, "hasMore": false"#),
            Reply::json(200, "<html>sign in</html>"),
            Reply::broken_off(200, &[]),
        ] {
            stage.play([Reply::RESET], [nothing.clone()]);
            let error = stage.create(id, &body).await.unwrap_err();
            assert_unknown(&error, id, &body);
            assert_eq!(stage.counts().0, 1, "{id} {nothing:?}: {error}");
        }
    }
}

#[tokio::test]
async fn a_list_that_cannot_be_read_or_does_not_end_shows_no_absence() {
    let stage = Stage::new();
    let body = sample(INVITE);
    for page in [
        json!({}),
        json!({ "hasMore": false }),
        json!({ "users": null, "hasMore": false }),
        json!({ "users": {}, "hasMore": false }),
        json!({ "users": [], "hasMore": true, "cursor": "again" }),
        json!({ "users": [], "hasMore": true }),
        json!({ "users": [], "hasMore": true, "cursor": null }),
        json!({ "users": [], "hasMore": true, "cursor": "" }),
        json!({ "users": [], "cursor": 7 }),
        json!({ "users": [], "hasMore": "no" }),
        json!({ "users": [7], "hasMore": false }),
        json!({ "users": [{}], "hasMore": false }),
        json!({ "users": [{ "email": 7 }], "hasMore": false }),
    ] {
        let page = Reply::json(200, page.to_string());
        stage.play([Reply::RESET], [page]);
        let error = stage.create(INVITE, &body).await.unwrap_err();
        assert_unknown(&error, INVITE, &body);
        assert_eq!(stage.counts().0, 1, "{error}");
    }
    stage.play([Reply::RESET], [Reply::json(404, "{}")]);
    let error = stage.create(INVITE, &body).await.unwrap_err();
    assert_unknown(&error, INVITE, &body);
    assert_eq!(
        stage.counts().0,
        1,
        "a list that is not there is no list without users"
    );
}

#[tokio::test]
async fn a_look_up_that_is_not_permitted_ends_the_search() {
    let patient = policy().window(Duration::from_secs(20));
    let stage = Stage::with(|client| client.retries(patient));
    let body = sample(VIEWER_STUDY);
    let (failure, nothing) = (Reply::json(403, "{}"), absent(VIEWER_STUDY));
    for (look_ups, made) in [
        (vec![failure.clone(), nothing.clone()], 1),
        (vec![nothing, failure], 2),
    ] {
        stage.play(vec![Reply::RESET], look_ups);
        let error = stage.create(VIEWER_STUDY, &body).await.unwrap_err();
        assert_unknown(&error, VIEWER_STUDY, &body);
        assert_eq!(stage.counts(), (1, made));
    }
}

fn keyless() -> impl Iterator<Item = &'static &'static Operation> {
    OPERATIONS
        .iter()
        .filter(|operation| operation.retry() == Retry::Unsafe && !KEYED.contains(&operation.id()))
}

#[tokio::test]
async fn what_has_no_key_is_unknown_and_not_looked_for() {
    let stage = Stage::new();
    assert_eq!(keyless().count(), 7);
    for operation in keyless() {
        let id = operation.id();
        let request = samples::request(id, "full").unwrap();
        for loss in losses().into_iter().chain(pending()) {
            stage.play([loss], [Reply::CLOSE]);
            let reply = call(&stage.client, id, &Given::from_request(request));
            let error = reply.await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::OutcomeUnknown, "{id}: {error}");
            assert!(error.may_have_been_processed() && !error.is_before_send());
            assert_eq!(error.look_up(), operation.look_up());
            let sent = error
                .sent_body()
                .map(|body| serde_json::from_slice(body).unwrap());
            assert_eq!(sent.as_ref(), request.get("body"), "{id}");
            let line = error.to_string();
            assert!(line.ends_with("before you repeat it"), "{line}");
            assert_eq!(stage.counts(), (1, 0));
        }
    }
}

#[tokio::test]
async fn a_reference_without_an_id_of_yours_is_unknown_and_never_matched_by_name() {
    let stage = Stage::new();
    let mut body = sample(REFERENCE);
    body.as_object_mut().unwrap().remove("externalReferenceId");
    let found = shown(REFERENCE, &record(REFERENCE, &body));
    stage.play([Reply::RESET], [found]);
    let error = stage.create(REFERENCE, &body).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::OutcomeUnknown);
    assert_eq!(stage.counts(), (1, 0));
}

#[tokio::test]
async fn it_can_be_switched_off_for_a_client_and_for_a_call() {
    let stage = Stage::new();
    let body = sample(VIEWER_STUDY);
    let params = serde_json::from_value(body.clone()).unwrap();
    let found = shown(VIEWER_STUDY, &record(VIEWER_STUDY, &body));
    for off in [policy().reconcile(false), RetryPolicy::never()] {
        stage.play([Reply::RESET], [found.clone()]);
        let client = stage.client.with_options().retries(off).build().unwrap();
        let error = create(&client, VIEWER_STUDY, &body).await.unwrap_err();
        assert_unknown(&error, VIEWER_STUDY, &body);
        let create = stage.client.viewer().studies().create().body(&params);
        let error = create.with_retries(off).await.unwrap_err();
        assert_unknown(&error, VIEWER_STUDY, &body);
        assert_eq!(stage.counts(), (2, 0));
    }
}

#[tokio::test]
async fn the_official_sdks_would_have_made_two_studies() {
    let official = RetryPolicy::as_official_sdks().initial_backoff(Duration::from_millis(1));
    let stage = Stage::with(|client| client.retries(official));
    let body = sample(VIEWER_STUDY);
    let created = Reply::json(200, record(VIEWER_STUDY, &body));
    stage.play([Reply::RESET, created], [absent(VIEWER_STUDY)]);
    stage.create(VIEWER_STUDY, &body).await.unwrap();
    assert_eq!(stage.counts(), (2, 0));

    stage.play([Reply::RESET], [absent(VIEWER_STUDY)]);
    let error = stage.create(VIEWER_STUDY, &body).await.unwrap_err();
    assert_unknown(&error, VIEWER_STUDY, &body);
    assert_eq!((error.attempts(), stage.counts()), (3, (3, 0)));
}

#[tokio::test]
async fn without_look_ups_it_is_not_repeated_even_if_the_server_wants_it() {
    let stage = Stage::new();
    let body = sample(VIEWER_STUDY);
    let wanted = Reply::with(500, &[("x-should-retry", "true")], "{}");
    stage.play([wanted], []);
    let options = stage.client.with_options();
    let client = options.retries(policy().reconcile(false)).build().unwrap();
    let error = create(&client, VIEWER_STUDY, &body).await.unwrap_err();
    assert_unknown(&error, VIEWER_STUDY, &body);
    assert_eq!(stage.counts(), (1, 0));
}

#[tokio::test]
async fn a_lost_answer_that_the_server_wants_repeated_is_looked_for_before_it_is() {
    let stage = Stage::new();
    let body = sample(VIEWER_STUDY);
    let again = Reply::with(500, &[("x-should-retry", "true")], "{}");
    let found = shown(VIEWER_STUDY, &record(VIEWER_STUDY, &body));
    stage.play([again.clone()], [found]);
    stage
        .create(VIEWER_STUDY, &body)
        .await
        .expect("it is there");
    assert_eq!(stage.counts(), (1, 1));

    stage.play([again], [absent(VIEWER_STUDY)]);
    let error = stage.create(VIEWER_STUDY, &body).await.unwrap_err();
    assert_unknown(&error, VIEWER_STUDY, &body);
    assert_eq!(
        (error.attempts(), error.status().unwrap().as_u16()),
        (2, 500)
    );
}

#[tokio::test]
async fn the_deadline_is_for_look_ups_too() {
    let stage = Stage::with(|client| client.deadline(Duration::from_millis(400)));
    let body = sample(VIEWER_STUDY);
    stage.play([Reply::RESET], [Reply::SILENCE]);
    let start = Instant::now();
    let error = stage.create(VIEWER_STUDY, &body).await.unwrap_err();
    assert!(
        start.elapsed() < Duration::from_secs(5),
        "{:?}",
        start.elapsed()
    );
    assert_unknown(&error, VIEWER_STUDY, &body);
    assert_eq!(stage.counts(), (1, 1));
}

#[tokio::test]
async fn the_line_says_what_happened_and_where_to_look() {
    let stage = Stage::with(|client| client.max_retries(1));
    let body = sample(VIEWER_STUDY);
    let absent = || absent(VIEWER_STUDY);
    let mut other = record(VIEWER_STUDY, &body);
    other["severity"] = json!("low");
    for (creates, look_up, line) in [
        (
            [Reply::RESET, Reply::RESET],
            absent(),
            "outcome unknown (2 attempts): the connection broke before the answer; 2 look-ups \
             found nothing, and a create is sent again only once; check with `viewer.studies.retrieveByUid` before you repeat it",
        ),
        (
            [Reply::json(504, "{}"), Reply::CLOSE],
            absent(),
            "outcome unknown (status 504): status 504 does not say whether it was done; a look-up \
             found nothing, and it may yet appear; check with `viewer.studies.retrieveByUid` before you repeat it",
        ),
        (
            [Reply::broken_off(200, &[]), Reply::CLOSE],
            Reply::json(403, "{}"),
            "outcome unknown (status 200): the reply broke off; the look-up failed too \
             (viewer.studies.retrieveByUid: not permitted (status 403); check what the API key \
             may do); check with `viewer.studies.retrieveByUid` before you repeat it",
        ),
        (
            [Reply::RESET, Reply::json(422, "{}")],
            absent(),
            "not processable (status 422, 2 attempts); check with `viewer.studies.retrieveByUid` \
             before you repeat it",
        ),
        (
            [Reply::RESET, Reply::CLOSE],
            shown(VIEWER_STUDY, &other),
            "conflict: the connection broke before the answer; a look-up found a record in which \
             `severity` differs; see `found()` for the record",
        ),
    ] {
        stage.play(creates, [look_up]);
        let error = stage.create(VIEWER_STUDY, &body).await.unwrap_err();
        let shown = without_time(&error.to_string());
        assert_eq!(shown, format!("viewer.studies.create: {line}"));
    }
}

/// How long it was looked up differs from run to run.
fn without_time(line: &str) -> String {
    match line.split_once(" look-ups in ") {
        Some((before, after)) => {
            let (_, after) = after.split_once(" s ").unwrap();
            format!("{before} look-ups {after}")
        }
        None => line.to_owned(),
    }
}

#[tokio::test]
async fn no_form_of_such_an_error_prints_what_was_sent_or_found() {
    let stage = Stage::new();
    let mut body = sample(INVITE);
    for name in ["firstName", "lastName", "middleName"] {
        body[name] = json!("SECRET");
    }
    body["email"] = json!("SECRET@example.test");
    let mut other = record(INVITE, &body);
    other["lastName"] = json!("SECRET too");
    for look_up in [
        listed(std::slice::from_ref(&other)),
        listed(&[other.clone(), other]),
        Reply::json(500, r#"{"message": "SECRET"}"#),
        Reply::json(200, r#"{"users": "SECRET"}"#),
        Reply::with(307, &[("Location", "/?email=SECRET")], "SECRET"),
        listed(&[]),
    ] {
        let loss = Reply::with(502, &[("Location", "/SECRET")], "SECRET");
        stage.play([loss], [look_up]);
        let error = stage.create(INVITE, &body).await.unwrap_err();
        assert!(error.sent_body().is_some(), "{error}");
        let mut printed = format!("{error} {error:?} {error:#?}");
        let mut source = std::error::Error::source(&error);
        while let Some(cause) = source {
            printed += &format!("{cause} {cause:?}");
            source = cause.source();
        }
        assert!(!printed.contains("SECRET"), "{printed}");
    }
}
