//! All rows, several at a time.

use std::sync::{Arc, Mutex, PoisonError};

use avara_client::Retry;
use tokio::task::JoinSet;

use super::journal::{Journal, State};
use super::rows::Job;
use super::settle::{self, Plan};
use crate::fault::{Fault, say};
use crate::progress::Progress;

/// What became of the rows.
#[derive(Debug, Default)]
pub(super) struct Tally {
    pub(super) done: u64,
    /// By an earlier run.
    pub(super) before: u64,
    pub(super) failed: u64,
    pub(super) unknown: u64,
    /// Not tried, because the key is refused.
    pub(super) left: u64,
    /// The exit code: an unknown outcome is worse than any failure.
    pub(super) worst: u8,
}

type Shared = Arc<Mutex<Journal>>;
type Ended = (u64, Result<(), Fault>);

pub(super) async fn run(
    jobs: Vec<Job>,
    journal: Journal,
    retry: Retry,
    concurrency: usize,
) -> Result<Tally, Fault> {
    let (mut tally, mut progress) = (Tally::default(), Progress::new());
    let of = jobs.len() as u64;
    let mut planned = Vec::new();
    for job in jobs {
        match Plan::of(journal.trace(&job), retry) {
            Plan::Skip => tally.before += 1,
            plan => planned.push((job, plan)),
        }
    }
    let journal = Arc::new(Mutex::new(journal));
    let mut waiting = planned.into_iter();
    let mut running = JoinSet::new();
    loop {
        let may_start = running.len() < concurrency && tally.worst != REFUSED_KEY;
        if let Some((job, plan)) = may_start.then(|| waiting.next()).flatten() {
            running.spawn(one(job, plan, Arc::clone(&journal)));
            continue;
        }
        let Some(ended) = running.join_next().await else {
            break;
        };
        let ended = ended.map_err(|error| Fault::other(format!("a row was stopped: {error}")))?;
        progress.clear();
        tally.count(ended)?;
        progress.show(tally.seen(), Some(of), "rows");
    }
    tally.left = waiting.len() as u64;
    Ok(tally)
}

/// A key that is refused once is refused for every row.
const REFUSED_KEY: u8 = 3;

impl Tally {
    fn count(&mut self, (row, result): Ended) -> Result<(), Fault> {
        let fault = match result {
            Ok(()) => {
                self.done += 1;
                return Ok(());
            }
            // What cannot be written down must not go on.
            Err(fault @ Fault::Other(_)) => return Err(fault),
            Err(fault) => fault,
        };
        say(&format!("row {row}: {}", fault.text()));
        match fault.code() {
            7 => self.unknown += 1,
            _ => self.failed += 1,
        }
        self.worst = if self.worst == 7 { 7 } else { fault.code() };
        Ok(())
    }

    fn seen(&self) -> u64 {
        self.done + self.before + self.failed + self.unknown
    }
}

async fn one(job: Job, plan: Plan, journal: Shared) -> Ended {
    let result = attempt(&job, plan, &journal).await;
    (job.row, result)
}

async fn attempt(job: &Job, plan: Plan, journal: &Shared) -> Result<(), Fault> {
    if let Plan::LookUp { trace, then_send } = plan {
        match settle::look_up(job, trace, then_send).await {
            Ok(Some(reply)) => return with(journal, |journal| journal.done(job, &reply)),
            Ok(None) => {}
            Err(missing) => return note(job, journal, missing.fault()),
        }
    }
    with(journal, |journal| journal.start(job))?;
    match settle::send(job).await {
        Ok(reply) => with(journal, |journal| journal.done(job, &reply)),
        Err(error) => note(job, journal, Fault::Call(Box::new(error))),
    }
}

/// Writes a failure down, and gives it back.
fn note(job: &Job, journal: &Shared, fault: Fault) -> Result<(), Fault> {
    let state = match fault.code() {
        7 => State::Unknown,
        _ => State::Failed,
    };
    with(journal, |journal| {
        journal.failed(job, state, &fault.json()["error"])
    })?;
    Err(fault)
}

fn with<T>(journal: &Shared, act: impl FnOnce(&mut Journal) -> T) -> T {
    act(&mut journal.lock().unwrap_or_else(PoisonError::into_inner))
}
