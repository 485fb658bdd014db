//! A model of a server that answers wrongly, executes late and reads from replicas that lag. The call
//! is carried out by the very code that the client runs, on a clock that jumps.

use std::future::Future;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, StatusCode};
use proptest::prelude::*;
use serde_json::json;
use tokio::runtime::Builder;
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep};

use super::attempts::{Sent, Standing, Terms};
use super::execution::{Exchange, Execution};
use super::reconcile::Finding;
use crate::operation::Retry;
use crate::response::Reply;
use crate::{Error, ErrorKind, RetryBudget, RetryPolicy};

const TIMEOUT: Duration = Duration::from_secs(20);
const WINDOW: Duration = Duration::from_secs(30);
/// Lateness and read lag together stay below the window.
const MOST_LATE: u64 = 22_000;
const MOST_LAG: u64 = 7_000;

/// What becomes of an attempt.
#[derive(Clone, Copy, Debug)]
enum Answer {
    Success,
    Reset,
    /// No connection can be made.
    Unreachable,
    Status(u16),
    /// A refusal or a failure with `x-should-retry`.
    Hinted(u16, bool),
    /// Refused, and to come back after so many seconds.
    Later(u16, u8),
    Unreadable,
}

#[derive(Clone, Copy, Debug)]
struct Attempt {
    answer: Answer,
    /// Milliseconds until the answer.
    answered: u64,
    /// Milliseconds until it is executed, if it is.
    executed: Option<u64>,
}

/// What becomes of a look-up.
#[derive(Clone, Copy, Debug)]
enum Look {
    /// It shows what there was so many milliseconds ago.
    Lagging(u64),
    /// The same, and the record that it finds cannot be compared.
    Unsure(u64),
    Fails,
}

#[derive(Clone, Debug)]
struct Script {
    /// The last one is played again and again.
    attempts: Vec<Attempt>,
    looks: Vec<Look>,
    retries: u32,
    deadline: Option<u64>,
}

/// The server, for one key.
struct Server {
    script: Script,
    sent: usize,
    looked: usize,
    lost: usize,
    /// When each attempt was or will be executed.
    executed: Arc<Mutex<Vec<Instant>>>,
}

impl Server {
    fn new(script: Script) -> Self {
        Self {
            script,
            sent: 0,
            looked: 0,
            lost: 0,
            executed: Arc::default(),
        }
    }
}

fn reply(status: u16, headers: &[(&'static str, String)]) -> Reply {
    let headers = headers.iter().map(|(name, value)| {
        let value = HeaderValue::from_str(value).unwrap();
        (http::HeaderName::from_static(name), value)
    });
    Reply {
        status: StatusCode::from_u16(status).unwrap(),
        headers: HeaderMap::from_iter(headers),
        body: Bytes::from_static(b"{}"),
    }
}

/// Returns true if the server has certainly not executed what it answers like this.
fn does_nothing(answer: Answer) -> bool {
    match answer {
        Answer::Unreachable | Answer::Later(..) => true,
        Answer::Status(status) | Answer::Hinted(status, _) => {
            (400..500).contains(&status) && ![408, 499].contains(&status)
        }
        Answer::Success | Answer::Reset | Answer::Unreadable => false,
    }
}

impl Exchange for Server {
    async fn send(&mut self, _: u32, timeout: Duration) -> Result<Reply, Error> {
        let last = self.script.attempts.len() - 1;
        let attempt = self.script.attempts[self.sent.min(last)];
        self.sent += 1;
        let now = Instant::now();
        let answered = Duration::from_millis(attempt.answered);
        let executed = match attempt.answer {
            answer if does_nothing(answer) => None,
            Answer::Success => Some(0),
            _ => attempt.executed,
        };
        if let Some(late) = executed {
            let at = now + Duration::from_millis(late);
            self.executed.lock().unwrap().push(at);
        }
        sleep(answered.min(timeout)).await;
        let is_late = answered >= timeout && !matches!(attempt.answer, Answer::Unreachable);
        if is_late {
            self.lost += 1;
            return Err(Error::of_kind(ErrorKind::Timeout, false));
        }
        self.lost += usize::from(!does_nothing(attempt.answer));
        match attempt.answer {
            Answer::Success => Ok(reply(200, &[])),
            Answer::Reset => Err(Error::of_kind(ErrorKind::Connection, false)),
            Answer::Unreachable => Err(Error::of_kind(ErrorKind::Connection, true)),
            Answer::Status(status) => Err(Error::refused(reply(status, &[]))),
            Answer::Hinted(status, hint) => {
                let hint = ("x-should-retry", hint.to_string());
                Err(Error::refused(reply(status, &[hint])))
            }
            Answer::Later(status, seconds) => {
                let later = ("retry-after", seconds.to_string());
                Err(Error::refused(reply(status, &[later])))
            }
            Answer::Unreadable => {
                let problem = crate::decode::check_object(b"<html>").unwrap_err();
                Err(Error::decode(&problem, reply(200, &[])))
            }
        }
    }

    async fn look_up(&mut self, _: Sent) -> Finding {
        let last = self.script.looks.len() - 1;
        let look = self.script.looks[self.looked.min(last)];
        self.looked += 1;
        let unclear = |found| Finding::Unclear {
            found,
            why: "it cannot be told".to_owned(),
            again: Some(Duration::ZERO),
        };
        let shows = |lag| {
            let then = Instant::now() - Duration::from_millis(lag);
            self.executed.lock().unwrap().iter().any(|at| *at <= then)
        };
        match look {
            Look::Fails => unclear(None),
            Look::Unsure(lag) if shows(lag) => unclear(Some(json!({}))),
            Look::Lagging(lag) if shows(lag) => Finding::Ours(reply(200, &[])),
            Look::Unsure(_) | Look::Lagging(_) => Finding::Absent,
        }
    }

    fn can_look_up(&self) -> Result<(), &'static str> {
        Ok(())
    }
}

/// What came of a call.
#[derive(Debug)]
struct Ended {
    result: Result<bool, Error>,
    standing: Standing,
    took: Duration,
    sent: usize,
    lost: usize,
    looked: usize,
    /// When each attempt was executed, from the first one on.
    executed: Vec<Duration>,
}

impl Ended {
    fn is_unknown(&self) -> bool {
        let kind = self.result.as_ref().err().map(Error::kind);
        kind == Some(ErrorKind::OutcomeUnknown)
    }
}

async fn carry_out(script: Script) -> Ended {
    let began = Instant::now();
    let deadline = script.deadline.map(Duration::from_millis);
    let terms = Terms {
        operation: "test.create",
        look_up: Some("test.retrieve"),
        body: None,
        retry: Retry::Unsafe,
        policy: RetryPolicy::default()
            .max_retries(script.retries)
            .window(WINDOW)
            .read_lag(Duration::from_millis(MOST_LAG)),
        timeout: TIMEOUT,
        deadline: deadline.map(|time| began + time),
        budget: RetryBudget::unlimited(),
    };
    let mut execution = Execution::new(Server::new(script), terms);
    execution.step_to_end().await;
    let server = &execution.exchange;
    let (sent, lost, looked) = (server.sent, server.lost, server.looked);
    let executed = server.executed.lock().unwrap().clone();
    let standing = execution.attempts.standing();
    Ended {
        result: execution.into_result().map(|outcome| outcome.reconciled),
        standing,
        took: began.elapsed(),
        sent,
        lost,
        looked,
        executed: executed.iter().map(|at| *at - began).collect(),
    }
}

/// Runs on a clock that jumps to the next moment at which something happens.
fn at_once<T>(future: impl Future<Output = T>) -> T {
    let mut runtime = Builder::new_current_thread();
    let runtime = runtime.enable_time().start_paused(true).build();
    runtime.unwrap().block_on(future)
}

fn played(script: Script) -> Ended {
    at_once(carry_out(script))
}

fn answers() -> impl Strategy<Value = Answer> {
    let statuses = prop::sample::select(vec![
        400, 401, 404, 408, 409, 422, 429, 499, 500, 502, 503, 504, 599,
    ]);
    prop_oneof![
        2 => Just(Answer::Success),
        4 => Just(Answer::Reset),
        1 => Just(Answer::Unreachable),
        4 => statuses.clone().prop_map(Answer::Status),
        2 => (statuses, any::<bool>()).prop_map(|(status, hint)| Answer::Hinted(status, hint)),
        1 => (prop::sample::select(vec![429, 503]), 0..20_u8)
            .prop_map(|(status, seconds)| Answer::Later(status, seconds)),
        1 => Just(Answer::Unreadable),
    ]
}

fn attempts() -> impl Strategy<Value = Attempt> {
    let answered = prop_oneof![4 => 0..500_u64, 1 => 0..25_000_u64];
    let executed = prop_oneof![1 => Just(None), 3 => (0..MOST_LATE).prop_map(Some)];
    (answers(), answered, executed).prop_map(|(answer, answered, executed)| Attempt {
        answer,
        answered,
        executed,
    })
}

fn looks() -> impl Strategy<Value = Look> {
    prop_oneof![
        6 => (0..MOST_LAG).prop_map(Look::Lagging),
        1 => (0..MOST_LAG).prop_map(Look::Unsure),
        1 => Just(Look::Fails),
    ]
}

fn scripts() -> impl Strategy<Value = Script> {
    let deadline = prop_oneof![3 => Just(None), 1 => (0..90_000_u64).prop_map(Some)];
    (
        prop::collection::vec(attempts(), 1..5),
        prop::collection::vec(looks(), 1..20),
        0..4_u32,
        deadline,
    )
        .prop_map(|(attempts, looks, retries, deadline)| Script {
            attempts,
            looks,
            retries,
            deadline,
        })
}

/// Returns true if nothing in the script leaves a call without a certain end.
fn leaves_no_excuse(script: &Script, ended: &Ended) -> bool {
    let is_pending = |attempt: &Attempt| match attempt.answer {
        Answer::Status(status) => [408, 499, 504].contains(&status),
        Answer::Hinted(status, hint) => !hint || [408, 499, 504].contains(&status),
        Answer::Unreadable => true,
        Answer::Success | Answer::Reset | Answer::Unreachable | Answer::Later(..) => {
            Duration::from_millis(attempt.answered) >= TIMEOUT
        }
    };
    let last = script.attempts.len() - 1;
    let mut played = (0..ended.sent).map(|number| script.attempts[number.min(last)]);
    script.deadline.is_none()
        && ended.lost < 2
        && ended.sent <= script.retries as usize
        && !played.any(|attempt| {
            is_pending(&attempt) || Duration::from_millis(attempt.answered) >= TIMEOUT
        })
        && script
            .looks
            .iter()
            .all(|look| matches!(look, Look::Lagging(_)))
}

fn check(script: &Script, ended: &Ended) -> Result<(), TestCaseError> {
    prop_assert!(ended.executed.len() <= 1, "created twice: {ended:?}");
    match &ended.result {
        Ok(_) => prop_assert_eq!(ended.executed.len(), 1, "success without a record"),
        Err(error) if !error.may_have_been_processed() => {
            prop_assert!(ended.executed.is_empty(), "done, and denied: {ended:?}");
        }
        Err(_) => {}
    }
    if ended.result.is_err() && ended.standing == Standing::NotDone {
        prop_assert!(ended.executed.is_empty(), "taken for not done: {ended:?}");
    }
    if leaves_no_excuse(script, ended) {
        prop_assert!(!ended.is_unknown(), "unknown for no reason: {ended:?}");
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 6000, ..ProptestConfig::default() })]

    #[test]
    fn nothing_is_created_twice_within_the_window(script in scripts()) {
        let ended = played(script.clone());
        check(&script, &ended)?;
    }

    /// As many at once as there are, with nothing in common but the clock.
    #[test]
    fn nor_by_several_callers_at_once(scripts in prop::collection::vec(scripts(), 2..5)) {
        let all = at_once(async {
            let calls: JoinSet<_> = scripts
                .iter()
                .cloned()
                .map(|script| async move { (carry_out(script.clone()).await, script) })
                .collect();
            calls.join_all().await
        });
        for (ended, script) in &all {
            check(script, ended)?;
        }
    }

    #[test]
    fn a_record_is_found_within_a_pause_of_appearing(
        lateness in 0..MOST_LATE,
        lag in 0..MOST_LAG,
        answer in prop::sample::select(vec![
            Answer::Reset, Answer::Status(500), Answer::Status(504), Answer::Unreadable,
        ]),
    ) {
        let ended = played(Script {
            attempts: vec![lost(answer, Some(lateness))],
            looks: vec![Look::Lagging(lag)],
            retries: 2,
            deadline: None,
        });
        prop_assert!(matches!(ended.result, Ok(true)), "{ended:?}");
        prop_assert_eq!(ended.sent, 1);
        let appeared = Duration::from_millis(lateness + lag);
        // Pauses double, and each is up to a quarter shorter.
        let pause = Duration::from_millis(500) + appeared * 4 / 3;
        let pause = pause.min(Duration::from_secs(8));
        prop_assert!(ended.took <= appeared + pause, "{ended:?}");
    }
}

fn lost(answer: Answer, executed: Option<u64>) -> Attempt {
    Attempt {
        answer,
        answered: 0,
        executed,
    }
}

fn success() -> Attempt {
    lost(Answer::Success, None)
}

fn script(attempts: &[Attempt], looks: &[Look]) -> Script {
    Script {
        attempts: attempts.to_vec(),
        looks: looks.to_vec(),
        retries: 2,
        deadline: None,
    }
}

const TRUE: Look = Look::Lagging(0);

#[test]
fn what_was_really_lost_is_created_again_when_the_window_is_over() {
    for answer in [
        Answer::Reset,
        Answer::Status(500),
        Answer::Hinted(502, true),
    ] {
        let ended = played(script(&[lost(answer, None), success()], &[TRUE]));
        assert!(matches!(ended.result, Ok(false)), "{ended:?}");
        assert_eq!((ended.sent, ended.took), (2, WINDOW), "{ended:?}");
        assert!((6..=9).contains(&ended.looked), "{ended:?}");
    }
}

#[test]
fn what_the_server_gave_up_or_may_have_done_is_never_sent_again() {
    let silence = Attempt {
        answered: 25_000,
        ..lost(Answer::Reset, None)
    };
    let statuses = [408, 499, 504, 524].map(|status| lost(Answer::Status(status), None));
    let others = [silence, lost(Answer::Unreadable, None)];
    for attempt in statuses.into_iter().chain(others) {
        let ended = played(script(&[attempt, success()], &[TRUE]));
        assert!(ended.is_unknown() && ended.sent == 1, "{ended:?}");
        assert_eq!(ended.standing, Standing::Unrepeatable);
        assert_eq!(ended.took, WINDOW, "it is looked for as long: {ended:?}");
    }
}

/// What no client can know: the guide says so.
#[test]
fn a_server_that_is_later_than_the_window_makes_two() {
    let late = u64::try_from(WINDOW.as_millis()).unwrap() + 1;
    let ended = played(script(
        &[lost(Answer::Reset, Some(late)), success()],
        &[TRUE],
    ));
    assert_eq!(ended.executed.len(), 2, "{ended:?}");
}

#[test]
fn a_second_loss_is_looked_up_once_and_is_the_last() {
    let lost = lost(Answer::Reset, None);
    let ended = played(Script {
        retries: 9,
        ..script(&[lost], &[TRUE])
    });
    assert_eq!((ended.sent, ended.took), (2, WINDOW), "{ended:?}");
    assert!(ended.is_unknown() && ended.standing == Standing::Unconfirmed);
    assert!(ended.result.unwrap_err().may_yet_appear());
}

#[test]
fn a_look_up_that_fails_at_the_end_is_made_again_before_anything_is_created() {
    let mut looks = vec![TRUE; 6];
    looks.extend([Look::Fails; 5]);
    looks.push(TRUE);
    let ended = played(script(&[lost(Answer::Reset, None), success()], &looks));
    assert!(matches!(ended.result, Ok(false)), "{ended:?}");
    assert!(ended.took > WINDOW && ended.took < 2 * WINDOW + TIMEOUT);

    let ended = played(script(
        &[lost(Answer::Reset, None), success()],
        &[Look::Fails],
    ));
    assert!(ended.is_unknown() && ended.sent == 1, "{ended:?}");
    assert!(ended.took >= 2 * WINDOW, "{ended:?}");
}

#[test]
fn a_record_that_was_seen_is_not_absent_because_a_replica_lags() {
    let looks = [Look::Unsure(0), Look::Lagging(MOST_LAG)];
    let mut script = script(&[lost(Answer::Reset, Some(0)), success()], &looks);
    script.looks.push(Look::Lagging(60_000));
    let ended = played(script);
    assert_eq!(ended.sent, 1, "{ended:?}");
}

#[test]
fn a_deadline_ends_the_look_ups_and_the_error_says_how_many_there_were() {
    let ended = played(Script {
        deadline: Some(10_000),
        ..script(&[lost(Answer::Reset, None)], &[TRUE])
    });
    let error = ended.result.as_ref().unwrap_err();
    assert!(ended.is_unknown() && error.may_yet_appear(), "{ended:?}");
    let line = error.to_string();
    let told = format!(
        "{} look-ups in {:.1} s found",
        ended.looked,
        ended.took.as_secs_f64()
    );
    assert!(line.contains(&told) && line.contains("deadline"), "{line}");
    assert!(ended.took < Duration::from_secs(10) && ended.took > Duration::from_secs(7));
}

#[test]
fn a_refusal_of_the_second_create_is_believed_only_after_the_read_lag() {
    let attempts = [
        lost(Answer::Reset, Some(29_000)),
        lost(Answer::Status(409), None),
    ];
    let ended = played(script(&attempts, &[Look::Lagging(5_000)]));
    assert!(matches!(ended.result, Ok(true)), "{ended:?}");

    let attempts = [lost(Answer::Reset, None), lost(Answer::Status(409), None)];
    let ended = played(script(&attempts, &[TRUE]));
    let error = ended.result.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Conflict);
    assert!(error.may_have_been_processed());
    assert_eq!(ended.took, WINDOW + Duration::from_millis(MOST_LAG));
}
