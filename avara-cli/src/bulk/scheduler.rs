//! Schedules the rows of a run.

use std::collections::VecDeque;
use std::time::Duration;

use avara_client::stepwise::{Standing, StepwiseCall};
use avara_client::{ErrorKind, Retry};
use tokio::task::JoinSet;
use tokio::time::Instant;

use super::jobs::Job;
use super::journal::State;
use super::plan::{Plan, Row};
use super::step::StepResult;
use super::summary::Summary;
use crate::failure::{Failure, STOPPED, UNKNOWN};
use crate::terminal::eprint;
use crate::terminal::progress::{Progress, until};

/// A row under way.
pub(super) struct Task {
    pub(super) job: Job,
    pub(super) plan: Plan,
    /// Its call, as far as it has come in this run.
    pub(super) call: Option<StepwiseCall>,
    /// The number of times that it was rate limited.
    pub(super) limited: u32,
    /// The state that this run wrote down last.
    pub(super) written: State,
}

impl Task {
    fn new(row: Row) -> Self {
        Self {
            job: row.job,
            plan: row.plan,
            call: None,
            limited: 0,
            written: State::Started,
        }
    }

    /// Returns true if it may have been done, and its outcome is still unknown.
    pub(super) fn may_have_been_done(&self) -> bool {
        match &self.call {
            Some(call) => call.standing() != Standing::NotDone,
            None => matches!(self.plan, Plan::LookUp(_)),
        }
    }

    /// Returns true if it waits to be looked up.
    fn is_unconfirmed(&self) -> bool {
        let call = self.call.as_ref();
        call.is_some_and(|call| call.standing() == Standing::Unconfirmed)
    }

    /// Returns true if it was rate limited and waits to be sent again.
    fn is_limited(&self) -> bool {
        let waits = self.call.as_ref().filter(|_| !self.may_have_been_done());
        let error = waits.and_then(StepwiseCall::error);
        error.is_some_and(|error| error.kind() == ErrorKind::RateLimited)
    }
}

/// A row after a step, and its result; or why that its outcome could not be recorded.
pub(super) type Ended = (Task, Result<StepResult, Unwritten>);

pub(super) struct Unwritten {
    pub(super) failure: Failure,
    pub(super) sent: bool,
}

const STOPPED_BEFORE: &str = "outcome unknown: the run was stopped; run this again to look it up";
const UNRECORDED: &str = "was sent, but its outcome could not be recorded";

pub(super) struct Scheduler {
    ready: VecDeque<Task>,
    pub(super) running: JoinSet<Ended>,
    /// Until when they wait.
    waiting: Vec<(Instant, Task)>,
    pub(super) summary: Summary,
    progress: Progress,
    of: u64,
    has_reported_waiting: bool,
    /// Until when nothing is sent.
    held: Option<Instant>,
}

impl Scheduler {
    pub(super) fn new(rows: Vec<Row>, skips_existing: bool) -> Self {
        let of = rows.len() as u64;
        let planned = rows.into_iter().filter(|row| row.plan != Plan::Skip);
        let ready: VecDeque<_> = planned.map(Task::new).collect();
        let done_before = of - ready.len() as u64;
        Self {
            ready,
            running: JoinSet::new(),
            waiting: Vec::new(),
            summary: Summary::new(done_before, skips_existing),
            progress: Progress::new(),
            of,
            has_reported_waiting: false,
            held: None,
        }
    }

    /// Puts rows whose time has come in front.
    pub(super) fn wake(&mut self) {
        let now = Instant::now();
        for (_, task) in self.waiting.extract_if(.., |(until, _)| *until <= now) {
            self.ready.push_front(task);
        }
        if self.summary.is_over() || self.summary.is_interrupted {
            self.stop();
        }
    }

    /// Returns the next row; none if nothing may be sent any more.
    pub(super) fn next(&mut self) -> Option<Task> {
        if self.held.is_some_and(|until| until > Instant::now()) {
            return None;
        }
        self.ready.pop_front()
    }

    /// Lets requests that are on the wire end, and begins nothing else. A second time ends the
    /// program.
    pub(super) fn interrupt(&mut self, retry: Retry) {
        if self.summary.is_interrupted {
            eprint("stopped at once; run this again to continue with the rows in progress");
            let code = match retry {
                Retry::Safe => STOPPED,
                _ => UNKNOWN,
            };
            std::process::exit(code.into());
        }
        self.progress.clear();
        if !self.running.is_empty() {
            eprint("waiting for requests in progress; press Control-C again to stop at once");
        }
        self.summary.is_interrupted = true;
        self.stop();
    }

    /// Lets calls in progress end, and starts no others.
    fn stop(&mut self) {
        let waiting = self.waiting.drain(..).map(|(_, task)| task);
        for task in self.ready.drain(..).chain(waiting) {
            if task.may_have_been_done() {
                self.summary.count_open(task.job.row, STOPPED_BEFORE);
            } else {
                self.summary.left += 1;
            }
        }
    }

    /// Returns when there is something to do again, if there is nothing now.
    pub(super) fn wakes(&self) -> Option<Instant> {
        let is_to_come = |until: &Instant| !self.ready.is_empty() && *until > Instant::now();
        let held = self.held.filter(is_to_come);
        let waiting = self.waiting.iter().map(|(until, _)| *until);
        waiting.chain(held).min()
    }

    /// Reports once why nothing happens for a while.
    pub(super) fn report_waiting(&mut self) {
        if self.has_reported_waiting || !self.running.is_empty() {
            return;
        }
        let lost = self
            .waiting
            .iter()
            .filter(|(_, task)| task.is_unconfirmed());
        let lost: Vec<_> = lost.collect();
        let ends = lost
            .iter()
            .filter_map(|(_, task)| task.call.as_ref()?.window_end());
        let Some(end) = ends.max() else {
            return;
        };
        self.has_reported_waiting = true;
        self.progress.clear();
        eprint(&format!(
            "rows whose answer was lost: {}; looking them up {}",
            lost.len(),
            until(end)
        ));
    }

    /// Holds all rows back, because a rate limit applies to all of them. The row itself waits as
    /// long.
    fn hold(&mut self, time: Duration) {
        let until = Instant::now() + time;
        if self.held.is_none() {
            let seconds = time.as_secs_f64().ceil();
            eprint(&format!("rate limited: all rows wait {seconds} s"));
        }
        self.held = self.held.max(Some(until));
    }

    pub(super) fn ended(&mut self, (mut task, result): Ended) {
        self.progress.clear();
        match result {
            Ok(StepResult::Continues { on, .. }) => {
                if task.is_limited() {
                    self.hold(on.saturating_duration_since(Instant::now()));
                }
                self.waiting.push((on, task));
            }
            Ok(StepResult::Restarts { after, .. }) => {
                task.limited += 1;
                task.plan = Plan::Send;
                self.hold(after);
                self.waiting.push((Instant::now() + after, task));
            }
            Ok(outcome) => self.summary.count(task.job.row, &outcome),
            Err(Unwritten { failure, sent }) => {
                if sent {
                    self.summary.count_open(task.job.row, UNRECORDED);
                } else {
                    self.summary.left += 1;
                }
                self.summary.broke(failure);
            }
        }
        self.progress
            .show(self.summary.seen(), Some(self.of), "rows");
    }
}
