//! A model of a server that answers wrongly, executes late and reads from replicas that lag. The
//! call is carried out by the very code that the client runs, on a clock that jumps.

use std::future::Future;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, StatusCode};
use proptest::prelude::*;
use serde_json::json;
use tokio::runtime::Builder;
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep, sleep_until};

use super::attempts::{Standing, Step};
use super::execution::{Exchange, Execution};
use super::reconcile::Finding;
use super::sent::Sent;
use super::terms::Terms;
use crate::rules::operation::Retry;
use crate::wire::reply::Reply;
use crate::{Error, ErrorKind, RetryBudget, RetryPolicy};

const TIMEOUT: Duration = Duration::from_secs(20);
const WINDOW: Duration = Duration::from_secs(30);
/// Lateness and read lag together stay below the window.
const MOST_LATE: u64 = 22_000;
const MOST_LAG: u64 = 7_000;

/// One attempt's fate.
#[derive(Clone, Copy, Debug)]
enum Answer {
    Success,
    Reset,
    /// No connection can be made.
    Unreachable,
    Status(u16),
    /// A refusal or a failure with `x-should-retry`.
    Hinted(u16, bool),
    /// The same, with a number of seconds to wait.
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

/// One look-up's fate.
#[derive(Clone, Copy, Debug)]
enum Look {
    /// It shows the state of so many milliseconds ago.
    Lagging(u64),
    /// It shows the state of its beginning, so many milliseconds later.
    Slow(u64),
    /// It lags, and the record that it finds cannot be compared.
    Unsure(u64),
    /// It lags, and the record that it finds is another one.
    Other(u64),
    /// It fails after so many milliseconds.
    Fails(u64),
    /// It is not permitted.
    Refused,
}

#[derive(Clone, Debug)]
struct Script {
    /// The last one is played again and again.
    attempts: Vec<Attempt>,
    looks: Vec<Look>,
    retries: u32,
    deadline: Option<u64>,
    /// The number of requests after which the program is killed, and another one continues.
    killed: Option<usize>,
}

/// The server, for one key.
#[derive(Clone)]
struct Server {
    script: Script,
    sent: usize,
    looked: usize,
    lost: usize,
    /// The times at which each attempt was or will be executed.
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
        headers: headers.collect::<HeaderMap>(),
        body: Bytes::from_static(b"{}"),
    }
}

/// Returns true if this answer proves that the server did not execute the request.
fn does_nothing(answer: Answer) -> bool {
    match answer {
        Answer::Unreachable | Answer::Later(429 | 503, _) => true,
        Answer::Status(status) | Answer::Hinted(status, _) | Answer::Later(status, _) => {
            (400..500).contains(&status) && ![408, 499].contains(&status)
        }
        Answer::Success | Answer::Reset | Answer::Unreadable => false,
    }
}

impl Exchange for Server {
    async fn renew_key(&mut self) -> bool {
        false
    }

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
            Answer::Unreadable => Err(Error::unproven("not JSON".to_owned(), reply(200, &[]))),
        }
    }

    async fn look_up(&mut self, _: Sent) -> Finding {
        let last = self.script.looks.len() - 1;
        let look = self.script.looks[self.looked.min(last)];
        self.looked += 1;
        let unclear = |found, again| Finding::Unclear {
            found,
            why: "the outcome is unclear".to_owned(),
            again,
        };
        let shows = |lag| {
            let then = Instant::now().checked_sub(Duration::from_millis(lag));
            let executed = self.executed.lock().unwrap();
            then.is_some_and(|then| executed.iter().any(|at| *at <= then))
        };
        let again = Some(Duration::ZERO);
        let finding = match look {
            Look::Fails(_) => unclear(None, again),
            Look::Refused => unclear(None, None),
            Look::Slow(_) if shows(0) => Finding::Ours(reply(200, &[])),
            Look::Unsure(lag) if shows(lag) => unclear(Some(json!({})), again),
            Look::Lagging(lag) if shows(lag) => Finding::Ours(reply(200, &[])),
            Look::Other(lag) if shows(lag) => Finding::Different {
                found: json!({}),
                why: "it differs".to_owned(),
            },
            Look::Unsure(_) | Look::Lagging(_) | Look::Other(_) | Look::Slow(_) => Finding::Absent,
        };
        if let Look::Fails(takes) | Look::Slow(takes) = look {
            sleep(Duration::from_millis(takes)).await;
        }
        finding
    }

    fn can_look_up(&self) -> Result<(), &'static str> {
        Ok(())
    }
}

/// The end of a call, and everything that led to it.
#[derive(Debug)]
struct Ended {
    result: Result<bool, Error>,
    standing: Standing,
    was_denied: bool,
    took: Duration,
    sent: usize,
    lost: usize,
    looked: usize,
    /// The times at which each attempt was executed, from the first one on.
    executed: Vec<Duration>,
}

impl Ended {
    fn is_unknown(&self) -> bool {
        let kind = self.result.as_ref().err().map(Error::kind);
        kind == Some(ErrorKind::OutcomeUnknown)
    }
}

fn terms(script: &Script, budget: &RetryBudget) -> Terms {
    let deadline = script.deadline.map(Duration::from_millis);
    Terms {
        operation: "test.create",
        look_up: Some("test.retrieve"),
        body: None,
        retry: Retry::Unsafe,
        policy: RetryPolicy::default()
            .max_retries(script.retries)
            .window(WINDOW)
            .read_lag(Duration::from_millis(MOST_LAG)),
        timeout: TIMEOUT,
        deadline: deadline.map(|time| Instant::now() + time),
        budget: budget.clone(),
    }
}

/// Carries a call out to its end, or for so many requests. Returns true if it was ever taken for not
/// done although it was, or will be.
async fn step(execution: &mut Execution<Server>, most: Option<usize>) -> bool {
    let mut made = 0;
    let mut was_denied = false;
    loop {
        match execution.attempts.next(Instant::now()) {
            Step::Wait(until) => sleep_until(until).await,
            Step::End => return was_denied,
            _ if most == Some(made) => return was_denied,
            Step::Send => execution.send().await,
            Step::LookUp => execution.look_up().await,
        }
        made += 1;
        if execution.attempts.standing() == Standing::NotDone {
            let is_executed = !execution.exchange.executed.lock().unwrap().is_empty();
            was_denied |= is_executed && !execution.attempts.is_a_success();
        }
    }
}

async fn carry_out(script: Script, budget: RetryBudget) -> Ended {
    let (began, on) = (Instant::now(), SystemTime::now());
    let mut execution = Execution::new(Server::new(script.clone()), terms(&script, &budget));
    let mut was_denied = step(&mut execution, script.killed).await;
    if execution.attempts.planned().is_some() {
        // Another program continues, from what the journal says.
        let standing = execution.attempts.standing();
        let server = execution.exchange.clone();
        drop(execution);
        execution = Execution::new(server, terms(&script, &budget));
        if standing != Standing::NotDone {
            let may_repeat = standing == Standing::Unconfirmed;
            execution.attempts.resume(on, WINDOW, may_repeat);
        }
        was_denied |= step(&mut execution, None).await;
    }
    let server = &execution.exchange;
    let (sent, lost, looked) = (server.sent, server.lost, server.looked);
    let executed = server.executed.lock().unwrap().clone();
    let standing = execution.attempts.standing();
    Ended {
        standing,
        result: execution
            .attempts
            .take_result()
            .map(|outcome| outcome.reconciled),
        was_denied,
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
    at_once(carry_out(script, RetryBudget::unlimited()))
}

fn answers() -> impl Strategy<Value = Answer> {
    let statuses = prop::sample::select(vec![
        303, 307, 400, 401, 404, 408, 409, 422, 429, 499, 500, 502, 503, 504, 524, 599,
    ]);
    prop_oneof![
        2 => Just(Answer::Success),
        4 => Just(Answer::Reset),
        1 => Just(Answer::Unreachable),
        4 => statuses.clone().prop_map(Answer::Status),
        2 => (statuses, any::<bool>()).prop_map(|(status, hint)| Answer::Hinted(status, hint)),
        2 => (prop::sample::select(vec![429, 503, 500, 504]), 0..90_u8)
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
        1 => (0..MOST_LAG).prop_map(Look::Other),
        1 => (0..30_000_u64).prop_map(Look::Fails),
        1 => (0..30_000_u64).prop_map(Look::Slow),
        1 => Just(Look::Refused),
    ]
}

fn scripts() -> impl Strategy<Value = Script> {
    let deadline = prop_oneof![3 => Just(None), 1 => (0..90_000_u64).prop_map(Some)];
    let killed = prop_oneof![3 => Just(None), 1 => (0..14_usize).prop_map(Some)];
    (
        prop::collection::vec(attempts(), 1..5),
        prop::collection::vec(looks(), 1..20),
        0..4_u32,
        deadline,
        killed,
    )
        .prop_map(|(attempts, looks, retries, deadline, killed)| Script {
            attempts,
            looks,
            retries,
            deadline,
            killed,
        })
}

/// Returns true if nothing in the script leaves a call without a certain end.
fn leaves_no_excuse(script: &Script, ended: &Ended) -> bool {
    let is_pending = |attempt: &Attempt| match attempt.answer {
        Answer::Status(status) => [408, 499, 504, 524].contains(&status),
        Answer::Hinted(status, hint) => !hint || [408, 499, 504, 524].contains(&status),
        Answer::Later(status, seconds) => status == 504 || (status == 500 && seconds > 60),
        Answer::Unreadable => true,
        Answer::Success | Answer::Reset | Answer::Unreachable => false,
    };
    let last = script.attempts.len() - 1;
    let mut played = (0..ended.sent).map(|number| script.attempts[number.min(last)]);
    script.deadline.is_none()
        && script.killed.is_none()
        && ended.lost < 2
        && ended.sent <= script.retries as usize
        && !played.any(|attempt| {
            is_pending(&attempt) || Duration::from_millis(attempt.answered) >= TIMEOUT
        })
        && script
            .looks
            .iter()
            .all(|look| matches!(look, Look::Lagging(_) | Look::Slow(_)))
}

fn check(script: &Script, ended: &Ended) -> Result<(), TestCaseError> {
    check_safety(ended)?;
    if leaves_no_excuse(script, ended) {
        prop_assert!(!ended.is_unknown(), "unknown for no reason: {ended:?}");
    }
    Ok(())
}

fn check_safety(ended: &Ended) -> Result<(), TestCaseError> {
    prop_assert!(ended.executed.len() <= 1, "created twice: {ended:?}");
    match &ended.result {
        Ok(_) => prop_assert_eq!(ended.executed.len(), 1, "success without a record"),
        Err(error) if !error.may_have_been_processed() => {
            prop_assert!(ended.executed.is_empty(), "done, and denied: {ended:?}");
        }
        Err(_) => {}
    }
    prop_assert!(!ended.was_denied, "taken for not done: {ended:?}");
    if let Err(error) = &ended.result
        && (ended.sent, ended.lost) == (1, 1)
        && ended.took < WINDOW
        && ended.is_unknown()
    {
        prop_assert!(error.may_yet_appear(), "within the window: {ended:?}");
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4000, ..ProptestConfig::default() })]

    #[test]
    fn nothing_is_created_twice_within_the_window(script in scripts()) {
        let ended = played(script.clone());
        check(&script, &ended)?;
    }

    /// They share the budget for retries, and the clock.
    #[test]
    fn nor_by_several_callers_at_once(
        scripts in prop::collection::vec(scripts(), 2..5),
        retries in 0..4_u32,
    ) {
        let budget = RetryBudget::new(retries);
        let all = at_once(async {
            let calls: JoinSet<_> = scripts
                .iter()
                .cloned()
                .map(|script| {
                    let budget = budget.clone();
                    async move { carry_out(script, budget).await }
                })
                .collect();
            calls.join_all().await
        });
        for ended in &all {
            check_safety(ended)?;
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
            killed: None,
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
        killed: None,
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

/// No client can know better: the guide says so.
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
    looks.extend([Look::Fails(0); 5]);
    looks.push(TRUE);
    let ended = played(script(&[lost(Answer::Reset, None), success()], &looks));
    assert!(matches!(ended.result, Ok(false)), "{ended:?}");
    assert!(ended.took > WINDOW && ended.took < 2 * WINDOW + TIMEOUT);

    let ended = played(script(
        &[lost(Answer::Reset, None), success()],
        &[Look::Fails(0)],
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

/// The journal of a bulk run is to say so before anything else can happen.
#[test]
fn a_record_that_was_seen_may_not_be_created_by_a_later_program_either() {
    let script = script(&[lost(Answer::Reset, Some(0))], &[Look::Unsure(0), TRUE]);
    let (seen, sent) = at_once(async {
        let terms = || terms(&script, &RetryBudget::unlimited());
        let mut execution = Execution::new(Server::new(script.clone()), terms());
        step(&mut execution, Some(2)).await;
        let seen = execution.attempts.standing();
        let nothing = Server::new(self::script(&[success()], &[TRUE]));
        let mut later = Execution::new(nothing, terms());
        later.attempts.resume(SystemTime::now(), WINDOW, false);
        step(&mut later, None).await;
        (seen, later.exchange.sent)
    });
    assert_eq!((seen, sent), (Standing::Unrepeatable, 0));
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
    let reported = format!(
        "{} look-ups in {:.1} s found",
        ended.looked,
        ended.took.as_secs_f64()
    );
    assert!(
        line.contains(&reported) && line.contains("deadline"),
        "{line}"
    );
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

#[test]
fn settings_that_no_clock_can_hold_do_no_harm() {
    let far = Duration::MAX;
    let lost = lost(Answer::Later(500, 60), None);
    for policy in [
        RetryPolicy::default().window(far).read_lag(far),
        RetryPolicy::default().initial_backoff(far).max_backoff(far),
        RetryPolicy::default().max_wait(far).window(Duration::ZERO),
        RetryPolicy::default().initial_backoff(Duration::ZERO),
    ] {
        for look in [TRUE, Look::Fails(0), Look::Refused] {
            let script = Script {
                deadline: Some(600_000),
                ..script(&[lost, success()], &[look])
            };
            let (kind, looked) = at_once(async {
                let mut terms = terms(&script, &RetryBudget::unlimited());
                (terms.policy, terms.timeout) = (policy, far);
                let mut execution = Execution::new(Server::new(script.clone()), terms);
                step(&mut execution, None).await;
                let looked = execution.exchange.looked;
                (
                    execution
                        .attempts
                        .take_result()
                        .map_err(|error| error.kind())
                        .err(),
                    looked,
                )
            });
            let ends_well = [None, Some(ErrorKind::OutcomeUnknown)].contains(&kind);
            assert!(ends_well && looked < 1300, "{policy:?}: {kind:?}, {looked}");
        }
    }
}
