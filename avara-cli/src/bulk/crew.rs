//! The rows of a run, by what they are at.

use std::collections::VecDeque;
use std::time::{Duration, SystemTime};

use tokio::task::JoinSet;
use tokio::time::Instant;

use super::jobs::Job;
use super::journal::State;
use super::plan::{Plan, Row};
use super::step::{Outcome, Step};
use super::tally::Tally;
use crate::fault::{Fault, say};
use crate::progress::Progress;

/// A row under way.
pub(super) struct Task {
    pub(super) job: Job,
    pub(super) step: Step,
    /// When it was first sent, in this run or an earlier one.
    pub(super) since: Option<SystemTime>,
}

/// What came of a step; or that it could not be written down.
pub(super) type Ended = (Task, Result<Outcome, Unwritten>);

pub(super) struct Unwritten {
    pub(super) fault: Fault,
    /// Whether the row was sent.
    pub(super) sent: bool,
}

/// The rows by what they are at.
pub(super) struct Crew {
    ready: VecDeque<Task>,
    pub(super) running: JoinSet<Ended>,
    /// Until when they wait.
    waiting: Vec<(Instant, Task)>,
    pub(super) tally: Tally,
    progress: Progress,
    of: u64,
    has_told_of_waiting: bool,
    /// Until when nothing is sent.
    held: Option<Instant>,
}

impl Crew {
    pub(super) fn new(rows: Vec<Row>) -> Self {
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
    pub(super) fn wake(&mut self) {
        let now = Instant::now();
        for (_, task) in self.waiting.extract_if(.., |(until, _)| *until <= now) {
            self.ready.push_front(task);
        }
        if self.tally.is_over() {
            self.stop();
        }
    }

    /// The next row; none where nothing may be sent any more.
    pub(super) fn next(&mut self) -> Option<Task> {
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
    pub(super) fn wakes(&self) -> Option<Instant> {
        let is_to_come = |until: &Instant| !self.ready.is_empty() && *until > Instant::now();
        let held = self.held.filter(is_to_come);
        let waiting = self.waiting.iter().map(|(until, _)| *until);
        waiting.chain(held).min()
    }

    /// Says once why nothing happens for a while.
    pub(super) fn tell_of_waiting(&mut self) {
        if self.has_told_of_waiting || !self.running.is_empty() {
            return;
        }
        let is_look_up = |(_, task): &&(Instant, Task)| matches!(task.step.plan, Plan::LookUp(_));
        let lost: Vec<_> = self.waiting.iter().filter(is_look_up).collect();
        let Some(first) = lost.iter().map(|(until, _)| *until).min() else {
            return;
        };
        let (number, now) = (lost.len(), Instant::now());
        let seconds = first.saturating_duration_since(now).as_secs() + 1;
        self.has_told_of_waiting = true;
        self.progress.clear();
        say(&format!(
            "rows whose answer was lost: {number}; they are looked up again in {seconds} s, when the server must be \
             done with them"
        ));
    }

    /// What is too fast for one row is too fast for all. The row itself waits as long.
    fn hold(&mut self, time: Duration) {
        let until = Instant::now() + time;
        if self.held.is_none() {
            let seconds = time.as_secs();
            say(&format!(
                "the server is asked too often: all rows wait {seconds} s"
            ));
        }
        self.held = self.held.max(Some(until));
    }

    pub(super) fn ended(&mut self, (mut task, result): Ended) {
        self.progress.clear();
        match result {
            Ok(Outcome::Again { plan, after, note }) => {
                if matches!(note, Some((State::Failed, _))) {
                    // It did nothing: what follows is a new beginning.
                    task.since = None;
                }
                if plan == Plan::Send && after > Duration::ZERO {
                    task.step.limited += 1;
                    task.step.sent -= 1;
                    self.hold(after);
                }
                task.step.has_settled =
                    matches!((task.step.plan, plan), (Plan::LookUp(_), Plan::LookUp(_)));
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
