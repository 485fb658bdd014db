//! All rows, several at a time.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use avara_client::{Retry, RetryPolicy};
use serde::de::IgnoredAny;
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep_until};

use super::jobs::{Job, Maker};
use super::journal::Journal;
use super::plan::{Plan, Row};
use super::step::{self, Outcome, Step};
use super::tally::Tally;
use crate::fault::{Fault, say};
use crate::progress::Progress;
use crate::session::Session;

/// What every row is done with.
pub(super) struct Work {
    maker: Maker,
    journal: Mutex<Journal>,
    retry: Retry,
    max_retries: u32,
    timeout: Duration,
}

/// A row under way.
struct Task {
    job: Job,
    step: Step,
    /// When it was first sent, in this run or an earlier one.
    since: Option<SystemTime>,
}

/// What came of a step; or that it could not be written down.
type Ended = (Task, Result<Outcome, Unwritten>);

struct Unwritten {
    fault: Fault,
    /// Whether the row was sent.
    sent: bool,
}

impl Work {
    pub(super) fn new(session: &Session, maker: Maker, journal: Journal, retry: Retry) -> Self {
        Self {
            maker,
            journal: Mutex::new(journal),
            retry,
            max_retries: session.max_retries,
            timeout: session.timeout,
        }
    }

    pub(super) async fn run(self, rows: Vec<Row>, concurrency: usize) -> Result<Tally, Fault> {
        let mut crew = Crew::new(rows);
        let work = Arc::new(self);
        loop {
            crew.wake();
            if crew.running.len() < concurrency
                && let Some(task) = crew.next()
            {
                crew.running.spawn(Arc::clone(&work).one(task));
                continue;
            }
            let wakes = crew.wakes();
            tokio::select! {
                Some(ended) = crew.running.join_next() => {
                    let ended = ended.map_err(|error| Fault::other(format!("a row was stopped: {error}")))?;
                    crew.ended(ended);
                }
                () = sleep_until(wakes.unwrap_or_else(Instant::now)), if wakes.is_some() => {}
                else => break,
            }
        }
        Ok(crew.tally)
    }

    /// Does one thing with one row, and writes it down.
    async fn one(self: Arc<Self>, mut task: Task) -> Ended {
        let result = match task.step.plan {
            Plan::LookUp(doubt) => {
                let request = self.maker.request(&task.job);
                let found = request.look_up::<IgnoredAny>(doubt.since).await;
                let sight = step::sight(found, task.job.subject.is_some());
                Ok(step::looked_up(sight, task.step, doubt, self.max_retries))
            }
            _ => self.send(&mut task).await,
        };
        let written = result.and_then(|outcome| {
            self.write(&task.job, &outcome)
                .map(|()| outcome)
                .map_err(|fault| Unwritten { fault, sent: true })
        });
        (task, written)
    }

    async fn send(&self, task: &mut Task) -> Result<Outcome, Unwritten> {
        let started = self.with(|journal| journal.start(&task.job, self.timeout));
        started.map_err(|fault| Unwritten {
            fault,
            sent: task.since.is_some(),
        })?;
        task.step.sent += 1;
        let since = *task.since.get_or_insert_with(SystemTime::now);
        let mut request = self.maker.request(&task.job);
        if self.retry == Retry::Unsafe {
            // What may have been done is looked up here, and after a longer time.
            let policy = RetryPolicy::default().max_retries(self.max_retries);
            request = request.with_retries(policy.reconcile(false));
        }
        let reply = request.send_with_response::<IgnoredAny>().await;
        let reply = reply.map(|reply| reply.body().clone());
        let times = task.step.sent;
        Ok(step::sent(reply, self.retry, since, self.timeout, times))
    }

    fn write(&self, job: &Job, outcome: &Outcome) -> Result<(), Fault> {
        if let Outcome::Done(reply) = outcome {
            return self.with(|journal| journal.done(job, reply));
        }
        match outcome.verdict() {
            Some((state, fault)) => {
                let error = &fault.json()["error"];
                self.with(|journal| journal.failed(job, state, error))
            }
            None => Ok(()),
        }
    }

    fn with<T>(&self, act: impl FnOnce(&mut Journal) -> T) -> T {
        act(&mut self.journal.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// The rows by what they are at.
struct Crew {
    ready: VecDeque<Task>,
    running: JoinSet<Ended>,
    /// Until when they wait.
    waiting: Vec<(Instant, Task)>,
    tally: Tally,
    progress: Progress,
    of: u64,
    has_told_of_waiting: bool,
    /// Until when nothing is sent.
    held: Option<Instant>,
}

impl Crew {
    fn new(rows: Vec<Row>) -> Self {
        let of = rows.len() as u64;
        let planned = rows.into_iter().filter(|row| row.plan != Plan::Skip);
        let ready: VecDeque<_> = planned.map(Task::new).collect();
        let done_before = of - ready.len() as u64;
        Self {
            ready,
            running: JoinSet::new(),
            waiting: Vec::new(),
            tally: Tally::new(done_before),
            progress: Progress::new(),
            of,
            has_told_of_waiting: false,
            held: None,
        }
    }

    /// Those whose time has come go first.
    fn wake(&mut self) {
        let now = Instant::now();
        for (_, task) in self.waiting.extract_if(.., |(until, _)| *until <= now) {
            self.ready.push_front(task);
        }
        if self.tally.is_over() {
            self.stop();
        }
    }

    /// The next row; none where nothing may be sent any more.
    fn next(&mut self) -> Option<Task> {
        if self.held.is_some_and(|until| until > Instant::now()) {
            return None;
        }
        self.ready.pop_front()
    }

    /// What is under way ends, and nothing else begins.
    fn stop(&mut self) {
        let waiting = self.waiting.drain(..).map(|(_, task)| task);
        for task in self.ready.drain(..).chain(waiting) {
            if task.since.is_some() {
                self.tally.count_open(task.job.row);
            } else {
                self.tally.left += 1;
            }
        }
    }

    /// When there is something to do, if nothing is.
    fn wakes(&mut self) -> Option<Instant> {
        let held = self
            .held
            .filter(|until| !self.ready.is_empty() && *until > Instant::now());
        let waiting = self.waiting.iter().map(|(until, _)| *until);
        let first = waiting.chain(held).min()?;
        let are_lost = self
            .waiting
            .iter()
            .any(|(_, task)| task.step.plan != Plan::Send);
        if are_lost && self.running.is_empty() && !self.has_told_of_waiting {
            self.has_told_of_waiting = true;
            self.progress.clear();
            let seconds = first.duration_since(Instant::now()).as_secs() + 1;
            say(&format!(
                "rows whose answer was lost: {}; they are looked up again in {seconds} s, when the server must be \
                 done with them",
                self.waiting.len()
            ));
        }
        Some(first)
    }

    fn ended(&mut self, (mut task, result): Ended) {
        self.progress.clear();
        match result {
            Ok(Outcome::Again { plan, after, .. }) => {
                if plan == Plan::Send && after > Duration::ZERO {
                    // What is too fast for one row is too fast for all.
                    self.held = Some(Instant::now() + after);
                }
                let is_same = matches!((task.step.plan, plan), (Plan::LookUp(_), Plan::LookUp(_)));
                task.step.has_settled = is_same;
                task.step.plan = plan;
                self.waiting.push((Instant::now() + after, task));
            }
            Ok(outcome) => self.tally.count(task.job.row, &outcome),
            Err(Unwritten { fault, sent }) => {
                if sent {
                    self.tally.count_unwritten(task.job.row);
                } else {
                    self.tally.left += 1;
                }
                self.tally.broke(fault);
            }
        }
        self.progress.show(self.tally.seen(), Some(self.of), "rows");
    }
}

impl Task {
    fn new(row: Row) -> Self {
        let since = match row.plan {
            Plan::LookUp(doubt) => Some(doubt.since),
            Plan::Skip | Plan::Send => None,
        };
        Self {
            job: row.job,
            step: Step::new(row.plan),
            since,
        }
    }
}
