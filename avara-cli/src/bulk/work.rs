//! All rows, several at a time.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use avara_client::stepwise::{Step, StepwiseCall};
use avara_client::{Error, Retry};
use tokio::time::{Instant, sleep_until};

use super::crew::{Crew, Ended, Task, Unwritten};
use super::jobs::Maker;
use super::journal::{Journal, State};
use super::plan::{Plan, Row};
use super::step::{self, Outcome};
use super::tally::Tally;
use crate::fault::Fault;
use crate::signals::Signals;

/// What every row is done with.
pub(super) struct Work {
    maker: Maker,
    journal: Mutex<Journal>,
    retry: Retry,
    began: Instant,
    /// True if nothing may be sent any more.
    is_stopped: AtomicBool,
}

impl Work {
    pub(super) fn new(maker: Maker, journal: Journal, retry: Retry) -> Self {
        Self {
            maker,
            journal: Mutex::new(journal),
            retry,
            began: Instant::now(),
            is_stopped: AtomicBool::new(false),
        }
    }

    pub(super) async fn run(self, rows: Vec<Row>, concurrency: usize) -> Result<Tally, Fault> {
        let mut signals = Signals::new()?;
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
            let is_busy = wakes.is_some() || !crew.running.is_empty();
            tokio::select! {
                biased;
                () = signals.next(), if is_busy => {
                    work.is_stopped.store(true, Ordering::Relaxed);
                    crew.interrupt(work.retry);
                }
                Some(ended) = crew.running.join_next() => match ended {
                    Ok(ended) => crew.ended(ended),
                    Err(error) => crew.tally.lost_a_row(&error),
                },
                () = sleep_until(wakes.unwrap_or_else(Instant::now)), if wakes.is_some() => {}
                else => break,
            }
        }
        if work.retry == Retry::Safe && crew.tally.is_complete() {
            work.with(Journal::end)?;
        }
        Ok(crew.tally)
    }

    /// Makes one request of one row, and writes down what came of it.
    async fn one(self: Arc<Self>, mut task: Task) -> Ended {
        let result = match self.step(&mut task).await {
            Ok(outcome) => self.write(&mut task, &outcome).map(|()| outcome),
            Err(unwritten) => return (task, Err(unwritten)),
        };
        let written = result.map_err(|fault| Unwritten { fault, sent: true });
        (task, written)
    }

    async fn step(&self, task: &mut Task) -> Result<Outcome, Unwritten> {
        let mut call = match task.call.take().map_or_else(|| self.call(task), Ok) {
            Ok(call) => call,
            Err(error) if task.is_in_doubt() => return Ok(Outcome::Open(error.into())),
            Err(error) => return Ok(Outcome::Failed(error.into())),
        };
        match call.next_step() {
            Step::Send if self.is_stopped.load(Ordering::Relaxed) => {}
            Step::Send => {
                let started = self.with(|journal| journal.start(&task.job, call.window()));
                started.map_err(|fault| Unwritten {
                    fault,
                    sent: task.is_in_doubt(),
                })?;
                task.written = State::Started;
                call.send().await;
            }
            Step::LookUp => call.look_up().await,
            Step::Wait(_) | Step::End => {}
        }
        let outcome = step::next(&mut call);
        Ok(match outcome {
            Some(outcome) => {
                task.call = Some(call);
                outcome
            }
            None => step::end(call, task.job.subject.is_some(), task.limited),
        })
    }

    /// The call of a row, which goes on where an earlier run left it.
    fn call(&self, task: &Task) -> Result<StepwiseCall, Error> {
        let call = self.maker.request(&task.job).stepwise()?;
        Ok(match task.plan {
            Plan::LookUp(doubt) => {
                let window = doubt.window.max(call.window());
                let left = window.saturating_sub(self.began.elapsed());
                call.resume(doubt.since, left, doubt.may_repeat)
            }
            Plan::Send | Plan::Skip => call,
        })
    }

    /// Writes down what is news.
    fn write(&self, task: &mut Task, outcome: &Outcome) -> Result<(), Fault> {
        let job = &task.job;
        if let Outcome::Done(reply) = outcome {
            return self.with(|journal| journal.done(job, reply));
        }
        match outcome.verdict() {
            Some((state, error)) if state != task.written => {
                task.written = state;
                self.with(|journal| journal.failed(job, state, &error))
            }
            _ => Ok(()),
        }
    }

    fn with<T>(&self, act: impl FnOnce(&mut Journal) -> T) -> T {
        act(&mut self.journal.lock().unwrap_or_else(PoisonError::into_inner))
    }
}
