//! Many creates, eight at a time, against a sandbox that does them and loses one answer in ten.

use avara_test_kit::message;
use std::collections::HashSet;

use avara_sandbox::{FaultKind, Sandbox};
use tokio::task::JoinSet;

use super::*;

const AT_A_TIME: usize = 8;

/// How late the sandbox executes some of them, and lets all of them be seen.
const LATE: Duration = Duration::from_millis(150);
const READ_LAG: Duration = Duration::from_millis(50);

/// Longer than both, also on a machine that is busy.
const WINDOW: Duration = Duration::from_millis(1200);

/// Ways to lose an answer, and how often each happens: to look-ups and repeated creates too.
const LOSSES: [(FaultKind, f64); 6] = [
    (FaultKind::ResetAfter, 0.02),
    (FaultKind::Late, 0.02),
    (FaultKind::ServerErrorAfter, 0.02),
    (FaultKind::TruncatedBody, 0.02),
    (FaultKind::ResetBefore, 0.01),
    (FaultKind::ServerErrorBefore, 0.01),
];

/// The create of this number, with its own key.
fn numbered(number: usize) -> (&'static str, Value, String) {
    let id = KEYED[number % KEYED.len()];
    let (field, key) = match id {
        REFERENCE => ("externalReferenceId", format!("F-{number}")),
        VIEWER_STUDY | STUDY | EXTERNAL => ("studyInstanceUid", format!("1.2.840.{number}")),
        _ => ("email", format!("u{number}@example.test")),
    };
    let mut body = sample(id);
    body[field] = json!(key);
    (id, body, key)
}

/// Does the creates of these numbers, eight at the same time; the errors.
async fn create_all(client: &Client, numbers: &[usize]) -> Vec<Error> {
    let mut workers = JoinSet::new();
    for worker in 0..AT_A_TIME {
        let client = client.clone();
        let numbers: Vec<_> = numbers
            .iter()
            .skip(worker)
            .step_by(AT_A_TIME)
            .copied()
            .collect();
        workers.spawn(async move {
            let mut errors = Vec::new();
            for number in numbers {
                let (id, body, _) = numbered(number);
                errors.extend(create(&client, id, &body).await.err());
            }
            errors
        });
    }
    workers.join_all().await.into_iter().flatten().collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn no_create_happens_twice_and_none_stays_unknown() {
    let mut sandbox = Sandbox::builder().late(LATE).read_lag(READ_LAG);
    for (kind, rate) in LOSSES {
        sandbox = sandbox.fault(kind, rate);
    }
    let sandbox = sandbox.start().await.unwrap();
    let client = Client::builder()
        .base_url(sandbox.url())
        .api_key(sandbox.key());
    let client = client
        .retries(policy().window(WINDOW))
        .retry_budget(RetryBudget::unlimited());
    let numbers: Vec<_> = (0..2500).collect();
    let errors = create_all(&client.build().unwrap(), &numbers).await;
    // Whose second answer is lost too, and that the look-up after it does not show: some five.
    let is_unknown = |error: &Error| error.kind() == ErrorKind::OutcomeUnknown;
    assert!(
        errors.iter().all(is_unknown) && errors.len() < 25,
        "{errors:?}"
    );

    // What is late is executed by now.
    tokio::time::sleep(LATE + WINDOW).await;
    let stats = sandbox.stats();
    let mut missing = 0;
    for number in numbers {
        let (id, _, key) = numbered(number);
        match stats.executed_for(id, &key) {
            1 => {}
            0 => missing += 1,
            times => panic!("{id} {key} was created {times} times"),
        }
    }
    assert!(missing <= errors.len(), "{missing} are missing: {errors:?}");
    let requests = sandbox.requests();
    let lost: Vec<_> = requests
        .iter()
        .filter(|request| request.fault.is_some())
        .collect();
    assert!(
        (5..15).contains(&(100 * lost.len() / requests.len())),
        "{} of {}",
        lost.len(),
        requests.len()
    );
    let hit: HashSet<_> = lost
        .iter()
        .map(|request| (request.operation, request.fault))
        .collect();
    assert!(
        hit.len() > 40,
        "creates and look-ups are lost in all ways: {hit:?}"
    );
}

/// The client finds out with its next request, if it did not before.
#[tokio::test(flavor = "multi_thread")]
async fn a_connection_that_was_closed_while_idle_costs_no_second_create() {
    let studies: Vec<_> = (0..500).map(|number| number * KEYED.len()).collect();
    let server = Server::answering(|request| {
        Reply::raw(match serde_json::from_str(&request.body) {
            Ok(body) => message(200, &record(VIEWER_STUDY, &body).to_string()),
            Err(_) => message(404, "{}"),
        })
    });
    let client = server.builder().retries(policy()).build().unwrap();
    let errors = create_all(&client, &studies).await;
    assert!(errors.is_empty(), "{errors:?}");
    let received = server.received();
    let made = received.iter().filter(|request| request.method() == "POST");
    assert_eq!(made.count(), studies.len());
}
