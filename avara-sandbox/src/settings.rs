//! What a sandbox is like.

use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;

use chrono::{DateTime, Utc};

use crate::faults::{Fault, Latency};
use crate::rate_limit::RateLimit;
use crate::world::InitialData;

/// How many studies there are, unless told otherwise.
const STUDIES: usize = 40;

/// Everything that can be chosen.
pub(crate) struct Settings {
    pub(crate) address: SocketAddr,
    pub(crate) seed: InitialData,
    pub(crate) stateless: bool,
    pub(crate) state_file: Option<PathBuf>,
    pub(crate) faults: Vec<Fault>,
    pub(crate) fault_seed: u64,
    pub(crate) latency: Latency,
    pub(crate) rate_limit: Option<RateLimit>,
    pub(crate) clock: Option<DateTime<Utc>>,
    pub(crate) webhook_url: Option<String>,
    pub(crate) webhook_key: Option<String>,
    /// Whether each request is told on stderr.
    pub(crate) log: bool,
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
            rate_limit: None,
            clock: None,
            webhook_url: None,
            webhook_key: None,
            log: false,
        }
    }
}
