//! Failing on purpose.

use std::collections::VecDeque;
use std::fmt;
use std::str::FromStr;
use std::time::Duration;

use fastrand::Rng;

use crate::Error;

/// The name of links where operations have theirs.
pub(crate) const LINKS: &str = "links";

/// The kinds with their names.
macro_rules! kinds {
    ($($(#[doc = $doc:literal])* $kind:ident = $name:literal,)+) => {
        /// A way to fail.
        ///
        /// It happens to requests that passed all checks. `reset-before`, `500-before` and `429`
        /// leave the state as it was; `late` executes the operation after the time of
        /// [`SandboxBuilder::late`](crate::SandboxBuilder::late); all others execute it first.
        #[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
        pub enum FaultKind {
            $($(#[doc = $doc])* $kind,)+
        }

        impl FaultKind {
            /// All of them.
            pub const ALL: [Self; [$($name),+].len()] = [$(Self::$kind),+];

            /// Its name in `--fault` and in the header `x-sandbox-fault`.
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$kind => $name,)+
                }
            }

            /// Returns the description, for people.
            pub(crate) const fn description(self) -> &'static str {
                match self {
                    $(Self::$kind => concat!($($doc),*).trim_ascii(),)+
                }
            }
        }
    };
}

kinds! {
    /// The connection is reset, and nothing was executed.
    ResetBefore = "reset-before",
    /// The connection is reset after the operation was executed.
    ResetAfter = "reset-after",
    /// The connection is reset, and the operation is executed some time later.
    Late = "late",
    /// Status 500, and nothing was executed.
    ServerErrorBefore = "500-before",
    /// Status 500 after the operation was executed.
    ServerErrorAfter = "500-after",
    /// Status 429 with `Retry-After`, and nothing was executed.
    TooManyRequests = "429",
    /// Executed, but never answered: the connection stays open until the client gives up.
    Timeout = "timeout",
    /// The reply's body comes in small pieces, over a second.
    SlowBody = "slow-body",
    /// The connection ends in the middle of the reply's body.
    TruncatedBody = "truncated-body",
    /// The reply's body is not JSON, although its header claims it.
    InvalidJson = "invalid-json",
    /// The enums of the reply have a value that is not documented.
    UnknownEnum = "unknown-enum",
    /// The objects of the reply have a field that is not documented.
    ExtraField = "extra-field",
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
    next: VecDeque<Planned>,
    rates: Vec<Fault>,
    latency: Latency,
    rng: Rng,
}

/// A fault of the next request, or of the next one of an operation.
struct Planned {
    kind: FaultKind,
    operation: Option<String>,
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

    /// Draws the fault of the next request, which is of this operation.
    pub(crate) fn draw(&mut self, operation: &str) -> Option<FaultKind> {
        let is_meant = |planned: &Planned| {
            planned
                .operation
                .as_deref()
                .is_none_or(|of| of == operation)
        };
        if let Some(place) = self.next.iter().position(is_meant) {
            return self.next.remove(place).map(|planned| planned.kind);
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

    /// Returns how long the next request waits.
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

    /// Returns how often this fault happens: from 0, never, to 1, always.
    pub(crate) fn rate(&self, kind: FaultKind) -> f64 {
        let mut rates = self.rates.iter();
        let fault = rates.find(|fault| fault.kind == kind);
        fault.map_or(0.0, |fault| fault.rate)
    }

    /// Returns how often this fault is planned.
    pub(crate) fn planned(&self, kind: FaultKind) -> usize {
        let next = self.next.iter();
        next.filter(|planned| planned.kind == kind).count()
    }

    /// Forgets what is planned of this fault.
    pub(crate) fn withdraw(&mut self, kind: FaultKind) {
        self.next.retain(|planned| planned.kind != kind);
    }

    /// Plans a fault of the next request, or of the next one of this operation.
    pub(crate) fn plan(&mut self, kind: FaultKind, operation: Option<&str>) {
        let operation = operation.map(str::to_owned);
        self.next.push_back(Planned { kind, operation });
    }
}
