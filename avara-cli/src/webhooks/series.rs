//! Many deliveries: several events, each sent several times, and what their answers have in common.

use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::io::{self, Write};
use std::sync::Arc;
use std::time::{Duration, Instant};

use avara_client::bytes::Bytes;
use avara_client::webhooks::Webhooks;
use clap::{Args, value_parser};
use serde::Serialize;
use serde_json::{Map, Value};
use tokio::task::JoinSet;
use tokio::time::sleep;

use super::exchange::Exchange;
use super::post::Receiver;
use super::sample;
use super::signed::signed;
use crate::failure::Failure;

/// The time until a delivery that failed is sent again.
const PAUSE: Duration = Duration::from_millis(500);

// The deliveries to make, by the flags that make one delivery many.
#[derive(Args)]
#[group(skip)]
pub(super) struct Series {
    /// Send this many events with different ids, and print a summary
    #[arg(long, value_name = "NUMBER", conflicts_with = "wrong", value_parser = value_parser!(u64).range(1..=1_000_000))]
    events: Option<u64>,

    /// Send each event this many times; the answers must be identical, byte for byte
    #[arg(long, value_name = "NUMBER", conflicts_with = "wrong", value_parser = value_parser!(u64).range(1..=1000))]
    times: Option<u64>,

    /// Number of concurrent deliveries, of one event or several [default: 1]
    #[arg(long, value_name = "NUMBER", conflicts_with = "wrong", value_parser = value_parser!(u16).range(1..=1000))]
    at_once: Option<u16>,

    /// Resend a delivery that is not answered with 2xx up to this many times, half a second apart
    #[arg(long, value_name = "NUMBER", conflicts_with = "wrong", value_parser = value_parser!(u64).range(1..=1000))]
    resend: Option<u64>,
}

impl Series {
    /// Returns true if any of the flags is given.
    pub(super) fn is_given(&self) -> bool {
        let others = [self.events, self.times, self.resend];
        self.at_once.is_some() || others.iter().any(Option::is_some)
    }

    fn events(&self) -> u64 {
        self.events.unwrap_or(1)
    }

    fn times(&self) -> u64 {
        self.times.unwrap_or(1)
    }

    pub(super) fn has_many_events(&self) -> bool {
        self.events() > 1
    }

    /// Sends the event under as many ids, in order, as long as there is room for another delivery.
    pub(super) async fn send(
        &self,
        receiver: Receiver,
        webhooks: Webhooks,
        event: &Map<String, Value>,
        body: &Bytes,
    ) -> Result<Summary, Failure> {
        let sender = Arc::new(Sender {
            receiver,
            webhooks,
            resend: self.resend.unwrap_or(0),
        });
        let (mut under_way, mut answers) = (JoinSet::new(), Answers::default());
        let at_once = usize::from(self.at_once.unwrap_or(1));
        let started = Instant::now();
        for number in 0..self.events() {
            let (id, body) = if self.has_many_events() {
                let mut event = event.clone();
                let id = sample::new_id();
                event.insert("id".to_owned(), id.as_str().into());
                (id, Value::from(event).to_string().into())
            } else {
                (sample::id_of(event), body.clone())
            };
            for _ in 0..self.times() {
                while under_way.len() >= at_once {
                    answers.add(under_way.join_next().await)?;
                }
                let (sender, id, body) = (Arc::clone(&sender), id.clone(), body.clone());
                under_way.spawn(async move { (number, sender.deliver(&id, body).await) });
            }
        }
        while !under_way.is_empty() {
            answers.add(under_way.join_next().await)?;
        }
        answers.summary(self, started.elapsed())
    }
}

struct Sender {
    receiver: Receiver,
    webhooks: Webhooks,
    resend: u64,
}

impl Sender {
    /// Delivers an event until it is answered well, or not sent again; the problem is of the last
    /// time.
    async fn deliver(&self, id: &str, body: Bytes) -> Result<Exchange, Failure> {
        let mut left = self.resend;
        loop {
            let headers = signed(&self.webhooks, None, id, &body)?;
            let started = Instant::now();
            let answer = self.receiver.post(headers, body.clone()).await;
            let is_good = matches!(&answer, Ok(answer) if answer.status().is_success());
            if is_good || left == 0 {
                let answer = answer.map_err(|no_answer| Failure::Unreachable(no_answer.problem))?;
                return Ok(Exchange::new(body, answer, started.elapsed()));
            }
            left -= 1;
            sleep(PAUSE).await;
        }
    }
}

/// The answers so far.
#[derive(Default)]
struct Answers {
    events: BTreeMap<u64, Event>,
    times: Vec<Duration>,
    summary: Summary,
}

/// The answers to an event.
#[derive(Default)]
struct Event {
    answer: Option<u64>,
    is_different: bool,
    has_failed: bool,
}

type Delivered = (u64, Result<Exchange, Failure>);

impl Answers {
    fn add(
        &mut self,
        joined: Option<Result<Delivered, tokio::task::JoinError>>,
    ) -> Result<(), Failure> {
        let Some(joined) = joined else {
            return Ok(());
        };
        let (number, delivered) = joined.map_err(|error| Failure::other(error.to_string()))?;
        let event = self.events.entry(number).or_default();
        let exchange = match delivered {
            Ok(exchange) => exchange,
            Err(Failure::Unreachable(problem)) => {
                event.has_failed = true;
                self.summary.unanswered += 1;
                self.summary.problem.get_or_insert(problem);
                return Ok(());
            }
            Err(failure) => return Err(failure),
        };
        self.times.push(exchange.time);
        let status = exchange.answer.status();
        *self.summary.statuses.entry(status.as_u16()).or_default() += 1;
        if status.is_success() {
            let answer = hash(exchange.answer.body());
            event.is_different |= *event.answer.get_or_insert(answer) != answer;
        } else {
            event.has_failed = true;
        }
        if let Some(problem) = exchange.problems.first() {
            self.summary.wrong += 1;
            self.summary.problem.get_or_insert_with(|| problem.line());
        }
        Ok(())
    }

    fn summary(mut self, series: &Series, time: Duration) -> Result<Summary, Failure> {
        if self.times.is_empty() {
            return Err(Failure::Unreachable(
                self.summary.problem.unwrap_or_default(),
            ));
        }
        self.times.sort_unstable();
        let count = |is: fn(&Event) -> bool| self.events.values().filter(|event| is(event)).count();
        Ok(Summary {
            events: series.events(),
            deliveries: series.events() * series.times(),
            same: count(|event| !event.is_different && !event.has_failed),
            different: count(|event| event.is_different),
            failed: count(|event| event.has_failed),
            latency: Latency::of(&self.times),
            milliseconds: time.as_millis(),
            ..self.summary
        })
    }
}

fn hash(body: &Bytes) -> u64 {
    let mut hasher = DefaultHasher::new();
    body.hash(&mut hasher);
    hasher.finish()
}

/// A summary of the answers.
#[derive(Default, Serialize)]
pub(super) struct Summary {
    events: u64,
    deliveries: u64,
    /// Events whose deliveries all got the same answer.
    same: usize,
    different: usize,
    /// Events with a delivery that was refused or not answered.
    failed: usize,
    /// Answers that are not as documented.
    wrong: u64,
    unanswered: u64,
    statuses: BTreeMap<u16, u64>,
    milliseconds: u128,
    latency: Latency,
    #[serde(skip_serializing_if = "Option::is_none")]
    problem: Option<String>,
}

/// The latency of the answers, in milliseconds.
#[derive(Default, Serialize)]
struct Latency {
    p50: f64,
    p90: f64,
    p99: f64,
    max: f64,
}

impl Latency {
    /// Of times in rising order, by the nearest rank.
    fn of(times: &[Duration]) -> Self {
        let rank = |percent: usize| {
            let index = (times.len() * percent).div_ceil(100).saturating_sub(1);
            let time = times.get(index).copied().unwrap_or_default();
            (time.as_secs_f64() * 10_000.0).round() / 10.0
        };
        Self {
            p50: rank(50),
            p90: rank(90),
            p99: rank(99),
            max: rank(100),
        }
    }
}

impl Summary {
    pub(super) fn for_people(&self, out: &mut impl Write) -> io::Result<()> {
        let Latency { p50, p90, p99, max } = self.latency;
        writeln!(out, "events                  {}", self.events)?;
        writeln!(out, "  the same answer       {}", self.same)?;
        writeln!(out, "  different answers     {}", self.different)?;
        writeln!(out, "  a delivery failed     {}", self.failed)?;
        let seconds = Duration::from_millis(u64::try_from(self.milliseconds).unwrap_or(u64::MAX));
        writeln!(
            out,
            "deliveries              {} in {:.1} s",
            self.deliveries,
            seconds.as_secs_f64()
        )?;
        for (status, number) in &self.statuses {
            writeln!(out, "  answered with {status}     {number}")?;
        }
        writeln!(out, "  not answered          {}", self.unanswered)?;
        writeln!(out, "  not as documented     {}", self.wrong)?;
        writeln!(
            out,
            "latency                 p50 {p50} ms, p90 {p90} ms, p99 {p99} ms, max {max} ms"
        )
    }

    pub(super) fn verdict(&self) -> Result<(), Failure> {
        if self.different == 0 && self.failed == 0 && self.wrong == 0 {
            return Ok(());
        }
        let mut text = format!(
            "of {} events, {} got different answers and {} had a failed delivery; answers not as documented: {}",
            self.events, self.different, self.failed, self.wrong
        );
        if let Some(problem) = &self.problem {
            text += &format!("\n  {problem}");
        }
        Err(Failure::Receiver { code: 1, text })
    }
}
