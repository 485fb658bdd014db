//! Failing on purpose.

use std::collections::VecDeque;
use std::fmt;
use std::str::FromStr;
use std::time::Duration;

use fastrand::Rng;

use crate::Error;

/// A way to fail.
///
/// It happens to requests that passed all checks. `reset-before`, `500-before` and `429` leave the
/// state as it was; `late` executes the operation some time later; all others execute it first.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum FaultKind {
    /// The connection is reset, and nothing was executed.
    ResetBefore,
    /// The connection is reset after the operation was executed.
    ResetAfter,
    /// The connection is reset, and the operation is executed some time later
    /// ([`SandboxBuilder::late`](crate::SandboxBuilder::late)).
    Late,
    /// Status 500, and nothing was executed.
    ServerErrorBefore,
    /// Status 500 after the operation was executed.
    ServerErrorAfter,
    /// Status 429 with `Retry-After`, and nothing was executed.
    TooManyRequests,
    /// Executed, but never answered: the connection stays open until the client gives up.
    Timeout,
    /// The reply's body comes in small pieces, over a second.
    SlowBody,
    /// The connection ends in the middle of the reply's body.
    TruncatedBody,
    /// The reply's body is not JSON, although its header says so.
    InvalidJson,
    /// The enums of the reply have a value that is not documented.
    UnknownEnum,
    /// The objects of the reply have a field that is not documented.
    ExtraField,
}

impl FaultKind {
    /// All of them.
    pub const ALL: [Self; 12] = [
        Self::ResetBefore,
        Self::ResetAfter,
        Self::Late,
        Self::ServerErrorBefore,
        Self::ServerErrorAfter,
        Self::TooManyRequests,
        Self::Timeout,
        Self::SlowBody,
        Self::TruncatedBody,
        Self::InvalidJson,
        Self::UnknownEnum,
        Self::ExtraField,
    ];

    /// Its name in `--fault` and in the header `x-sandbox-fault`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::ResetBefore => "reset-before",
            Self::ResetAfter => "reset-after",
            Self::Late => "late",
            Self::ServerErrorBefore => "500-before",
            Self::ServerErrorAfter => "500-after",
            Self::TooManyRequests => "429",
            Self::Timeout => "timeout",
            Self::SlowBody => "slow-body",
            Self::TruncatedBody => "truncated-body",
            Self::InvalidJson => "invalid-json",
            Self::UnknownEnum => "unknown-enum",
            Self::ExtraField => "extra-field",
        }
    }
}

impl fmt::Display for FaultKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for FaultKind {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let kind = Self::ALL.into_iter().find(|kind| kind.name() == text);
        kind.ok_or_else(|| Error::new(format!("unknown fault kind; expected one of {}", names())))
    }
}

fn names() -> String {
    FaultKind::ALL.map(FaultKind::name).join(", ")
}

/// How often a fault happens, as `KIND=RATE` on the command line: `reset-after=0.05`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Fault {
    /// The kind.
    pub kind: FaultKind,
    /// To which part of the requests: from 0, never, to 1, always.
    pub rate: f64,
}

impl FromStr for Fault {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let wrong = || Error::new("expected KIND=RATE, for example reset-after=0.05");
        let (kind, rate) = text.split_once('=').ok_or_else(wrong)?;
        let fault = Self {
            kind: kind.parse()?,
            rate: rate.parse().map_err(|_| wrong())?,
        };
        check(&[fault])?;
        Ok(fault)
    }
}

/// Refuses rates that cannot hold together.
pub(crate) fn check(faults: &[Fault]) -> Result<(), Error> {
    if let Some(fault) = faults
        .iter()
        .find(|fault| !(0.0..=1.0).contains(&fault.rate))
    {
        let kind = fault.kind;
        return Err(Error::new(format!(
            "the rate of {kind} must be from 0 to 1"
        )));
    }
    if faults.iter().map(|fault| fault.rate).sum::<f64>() > 1.0 + f64::EPSILON {
        return Err(Error::new("the fault rates must not add up to more than 1"));
    }
    Ok(())
}

/// How long a request waits before it is executed, as `5ms..50ms` on the command line.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Latency {
    /// The shortest.
    pub shortest: Duration,
    /// The longest.
    pub longest: Duration,
}

impl Latency {
    pub(crate) fn check(self) -> Result<(), Error> {
        if self.shortest > self.longest {
            return Err(Error::new(
                "the minimum latency must not exceed the maximum",
            ));
        }
        Ok(())
    }
}

impl FromStr for Latency {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let wrong = || Error::new("expected a time or a range, for example 20ms or 5ms..50ms");
        let (shortest, longest) = text.split_once("..").unwrap_or((text, text));
        let shortest = duration(shortest).ok_or_else(wrong)?;
        let longest = duration(longest).ok_or_else(wrong)?;
        let latency = Self { shortest, longest };
        latency.check()?;
        Ok(latency)
    }
}

/// Reads a time such as `20ms` or `5s`.
pub(crate) fn duration(text: &str) -> Option<Duration> {
    let unit = text.find(|c: char| c.is_ascii_alphabetic())?;
    let (number, unit) = text.split_at(unit);
    let seconds_each = match unit {
        "us" => 1e-6,
        "ms" => 1e-3,
        "s" => 1.0,
        _ => return None,
    };
    Duration::try_from_secs_f64(number.parse::<f64>().ok()? * seconds_each).ok()
}

/// The faults of requests to come: a script first, then chance, reproducible by its seed.
pub(crate) struct Faults {
    next: VecDeque<FaultKind>,
    rates: Vec<Fault>,
    latency: Latency,
    rng: Rng,
}

impl Faults {
    pub(crate) fn new(rates: Vec<Fault>, latency: Latency, seed: u64) -> Self {
        Self {
            next: VecDeque::new(),
            rates,
            latency,
            rng: Rng::with_seed(seed),
        }
    }

    /// Draws the fault of the next request.
    pub(crate) fn draw(&mut self) -> Option<FaultKind> {
        if let Some(kind) = self.next.pop_front() {
            return Some(kind);
        }
        if self.rates.is_empty() {
            return None;
        }
        let mut chance = self.rng.f64();
        let fault = self.rates.iter().find(|fault| {
            let hit = chance < fault.rate;
            chance -= fault.rate;
            hit
        });
        fault.map(|fault| fault.kind)
    }

    /// How long the next request waits.
    pub(crate) fn wait(&mut self) -> Duration {
        let Latency { shortest, longest } = self.latency;
        shortest + longest.saturating_sub(shortest).mul_f64(self.rng.f64())
    }

    pub(crate) fn set_rate(&mut self, kind: FaultKind, rate: f64) {
        self.rates.retain(|fault| fault.kind != kind);
        if rate > 0.0 {
            self.rates.push(Fault { kind, rate });
        }
    }

    pub(crate) fn push(&mut self, kind: FaultKind) {
        self.next.push_back(kind);
    }
}
