//! All rows, several at a time.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use avara_client::stepwise::{Step, StepwiseCall};
use avara_client::{Error, Retry};
use tokio::time::{Instant, sleep_until};

use super::jobs::RequestBuilder;
use super::journal::{Journal, State};
use super::plan::{Plan, Row};
use super::scheduler::{Ended, Scheduler, Task, Unwritten};
use super::step::{self, StepResult};
use super::summary::Summary;
use crate::failure::Failure;
use crate::signals::Signals;

/// Everything that the rows have in common.
pub(super) struct Work {
    builder: RequestBuilder,
    journal: Mutex<Journal>,
    retry: Retry,
    began: Instant,
    is_stopped: AtomicBool,
}

impl Work {
    pub(super) fn new(builder: RequestBuilder, journal: Journal, retry: Retry) -> Self {
        Self {
            builder,
            journal: Mutex::new(journal),
            retry,
            began: Instant::now(),
            is_stopped: AtomicBool::new(false),
        }
    }

    pub(super) async fn run(
        self,
        rows: Vec<Row>,
        concurrency: usize,
        skips_existing: bool,
    ) -> Result<Summary, Failure> {
        let mut signals = Signals::new()?;
        let mut scheduler = Scheduler::new(rows, skips_existing);
        let work = Arc::new(self);
        loop {
            scheduler.wake();
            if scheduler.running.len() < concurrency
                && let Some(task) = scheduler.next()
            {
                scheduler.running.spawn(Arc::clone(&work).one(task));
                continue;
            }
            scheduler.report_waiting();
            let wakes = scheduler.wakes();
            let is_busy = wakes.is_some() || !scheduler.running.is_empty();
            tokio::select! {
                biased;
                () = signals.next(), if is_busy => {
                    work.is_stopped.store(true, Ordering::Relaxed);
                    scheduler.interrupt(work.retry);
                }
                Some(ended) = scheduler.running.join_next() => match ended {
                    Ok(ended) => scheduler.ended(ended),
                    Err(error) => scheduler.summary.panicked(&error),
                },
                () = sleep_until(wakes.unwrap_or_else(Instant::now)), if wakes.is_some() => {}
                else => break,
            }
        }
        if work.retry == Retry::Safe && scheduler.summary.is_complete() {
            work.with(Journal::end)?;
        }
        Ok(scheduler.summary)
    }

    /// Makes one request of one row, and writes down what came of it.
    async fn one(self: Arc<Self>, mut task: Task) -> Ended {
        let result = match self.step(&mut task).await {
            Ok(outcome) => self.write(&mut task, &outcome).map(|()| outcome),
            Err(unwritten) => return (task, Err(unwritten)),
        };
        let written = result.map_err(|failure| Unwritten {
            failure,
            sent: true,
        });
        (task, written)
    }

    async fn step(&self, task: &mut Task) -> Result<StepResult, Unwritten> {
        let mut call = match task.call.take().map_or_else(|| self.call(task), Ok) {
            Ok(call) => call,
            Err(error) if task.may_have_been_done() => return Ok(StepResult::Open(error.into())),
            Err(error) => return Ok(StepResult::Failed(error.into())),
        };
        match call.next_step() {
            Step::Send if self.is_stopped.load(Ordering::Relaxed) => {}
            Step::Send => {
                let started = self.with(|journal| journal.start(&task.job, call.window()));
                started.map_err(|failure| Unwritten {
                    failure,
                    sent: task.may_have_been_done(),
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

    /// Returns the call of a row, which continues where an earlier run left it.
    fn call(&self, task: &Task) -> Result<StepwiseCall, Error> {
        let call = self.builder.request(&task.job).stepwise()?;
        Ok(match task.plan {
            Plan::LookUp(unconfirmed) => {
                let window = unconfirmed.window.max(call.window());
                let left = window.saturating_sub(self.began.elapsed());
                call.resume(unconfirmed.since, left, unconfirmed.may_repeat)
            }
            Plan::Send | Plan::Skip => call,
        })
    }

    fn write(&self, task: &mut Task, outcome: &StepResult) -> Result<(), Failure> {
        let job = &task.job;
        if let StepResult::Done(reply) = outcome {
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
