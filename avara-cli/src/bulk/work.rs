//! All rows, several at a time.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use avara_client::{Retry, RetryPolicy};
use serde::de::IgnoredAny;
use tokio::time::{Instant, sleep_until};

use super::crew::{Crew, Ended, Task, Unwritten};
use super::jobs::{Job, Maker};
use super::journal::Journal;
use super::plan::{Plan, Row};
use super::step::{self, Outcome};
use super::tally::Tally;
use crate::fault::Fault;
use crate::session::Session;

/// What every row is done with.
pub(super) struct Work {
    maker: Maker,
    journal: Mutex<Journal>,
    retry: Retry,
    max_retries: u32,
    timeout: Duration,
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
            crew.tell_of_waiting();
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
        if work.retry == Retry::Safe && crew.tally.is_complete() {
            work.with(Journal::end)?;
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
        let limited = task.step.limited;
        Ok(step::sent(reply, self.retry, since, self.timeout, limited))
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
