//! [`Settings`] of a sandbox.

use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::time::Duration;

use chrono::{DateTime, Utc};

use crate::Error;
use crate::faults::{self, Fault, Latency};
use crate::http::RateLimit;
use crate::world::InitialData;

/// How many studies there are by default.
const STUDIES: usize = 40;

/// How many there can be: some ten times what has been measured.
const MOST_STUDIES: usize = 10_000_000;

/// How late a late request is executed by default.
const LATE: Duration = Duration::from_millis(500);

/// Everything that can be chosen.
pub(crate) struct Settings {
    pub(crate) address: SocketAddr,
    pub(crate) seed: InitialData,
    pub(crate) stateless: bool,
    pub(crate) state_file: Option<PathBuf>,
    pub(crate) faults: Vec<Fault>,
    pub(crate) fault_seed: u64,
    pub(crate) latency: Latency,
    /// How long after its connection was reset a late request is executed.
    pub(crate) late: Duration,
    /// How far reads are behind.
    pub(crate) read_lag: Duration,
    pub(crate) rate_limit: Option<RateLimit>,
    pub(crate) clock: Option<DateTime<Utc>>,
    pub(crate) webhook_url: Option<String>,
    pub(crate) webhook_key: Option<String>,
    /// True if each request is logged to stderr.
    pub(crate) log: bool,
}

impl Settings {
    /// Refuses settings that contradict each other.
    pub(crate) fn check(&self) -> Result<(), Error> {
        if self.stateless && self.state_file.is_some() {
            return Err(Error::new(
                "a stateless sandbox has no state to keep in a file",
            ));
        }
        if self.webhook_key.is_some() && self.webhook_url.is_none() {
            return Err(Error::new("a webhook key needs a webhook URL"));
        }
        if self.seed.studies > MOST_STUDIES {
            let message = format!("there can be at most {MOST_STUDIES} studies to begin with");
            return Err(Error::new(message));
        }
        if self
            .rate_limit
            .is_some_and(|limit| limit.requests == 0 || limit.per.is_zero())
        {
            return Err(Error::new("the rate limit must let some requests through"));
        }
        self.latency.check()?;
        faults::check(&self.faults)
    }
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            address: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
            seed: InitialData {
                studies: STUDIES,
                seed: 0,
                empty: false,
            },
            stateless: false,
            state_file: None,
            faults: Vec::new(),
            fault_seed: 0,
            latency: Latency::default(),
            late: LATE,
            read_lag: Duration::ZERO,
            rate_limit: None,
            clock: None,
            webhook_url: None,
            webhook_key: None,
            log: false,
        }
    }
}
