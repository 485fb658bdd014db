//! [`CommandLine`]: the flags of the program, and what it does with them.

use std::fmt;
use std::io::{self, Write};
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::time::Duration;

use clap::Args;

use crate::faults;
use crate::settings::Settings;
use crate::signals::Signals;
use crate::world::InitialData;
use crate::{Error, Fault, Latency, RateLimit, SandboxBuilder};

/// Serves the whole Avara API on this machine: true to the spec, stateful, and able to fail on
/// purpose.
///
/// The first line on stdout gives the base URL (without /v1) and an API key;
/// `sk_live_1234567890abcdef1234567890abcdef` is always accepted as well. Each request is logged to
/// stderr on one line that contains nothing private. Received requests and execution counts are
/// under /__sandbox, and a console for browsers is at /__sandbox/ui.
#[derive(Args, Clone)]
pub struct CommandLine {
    /// Port to listen on; 0 picks a free one
    #[arg(long, default_value_t = 4010)]
    port: u16,

    /// Address to listen on. With anything but a loopback address, other machines can use the
    /// sandbox, and read and reset it through /__sandbox without a key
    #[arg(long, value_name = "ADDRESS", default_value_t = IpAddr::V4(Ipv4Addr::LOCALHOST))]
    host: IpAddr,

    /// Seed for the generated data; the same seed gives the same data
    #[arg(long, value_name = "NUMBER", default_value_t = 0)]
    seed: u64,

    /// Number of studies to generate per product, besides those in the documentation [default: 40]
    #[arg(long, value_name = "NUMBER")]
    seed_studies: Option<usize>,

    /// Start without any data
    #[arg(long, conflicts_with = "seed_studies")]
    empty: bool,

    /// Answer every operation with the spec's example; check requests against the JSON Schema only
    #[arg(long, conflicts_with_all = ["state", "seed_studies", "empty"])]
    stateless: bool,

    /// Load the state from FILE if it exists (seed options are then ignored); save it there on reset
    /// and on clean shutdown
    #[arg(long, value_name = "FILE")]
    state: Option<PathBuf>,

    /// Make this share of requests (0 to 1) fail. KIND is one of reset-before, reset-after, late,
    /// 500-before, 500-after, 429, timeout, slow-body, truncated-body, invalid-json, unknown-enum or
    /// extra-field. Can be repeated; rates must not add up to more than 1
    #[arg(long, value_name = "KIND=RATE")]
    fault: Vec<Fault>,

    /// Seed for random faults and latency
    #[arg(long, value_name = "NUMBER", default_value_t = 0)]
    fault_seed: u64,

    /// Delay each request: a range such as 5ms..50ms, or a fixed time such as 20ms
    #[arg(long, value_name = "RANGE")]
    latency: Option<Latency>,

    /// How long after the reset a late request is executed, such as 500ms or 5s [default: 500ms]
    #[arg(long, value_name = "TIME", value_parser = time)]
    late: Option<Duration>,

    /// Let reads show the data as it was so long ago, such as 2s, as a replica that lags does
    #[arg(long, value_name = "TIME", value_parser = time, conflicts_with = "stateless")]
    read_lag: Option<Duration>,

    /// Reply 429 above this rate, for example 10/s or 600/m
    #[arg(long, value_name = "RATE")]
    rate_limit: Option<RateLimit>,

    /// Send webhooks to this http:// URL
    #[arg(long, value_name = "URL")]
    webhook_url: Option<String>,

    /// Sign webhooks with this key; without it, with that of `AVARA_WEBHOOK_KEY`, if it is set.
    /// Other users of the machine can see arguments
    #[arg(long, value_name = "KEY", requires = "webhook_url")]
    webhook_key: Option<String>,

    /// Do not log requests to stderr
    #[arg(long)]
    quiet: bool,
}

/// The key is not shown.
impl fmt::Debug for CommandLine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CommandLine")
            .field("host", &self.host)
            .field("port", &self.port)
            .finish_non_exhaustive()
    }
}

impl CommandLine {
    /// Returns the sandbox as the flags describe it.
    pub fn sandbox(self) -> SandboxBuilder {
        let defaults = Settings::default();
        let key_of_environment = || std::env::var("AVARA_WEBHOOK_KEY").ok();
        let webhook_key = self.webhook_key.or_else(key_of_environment);
        let is_used = |key: &String| self.webhook_url.is_some() && !key.is_empty();
        SandboxBuilder {
            settings: Settings {
                address: SocketAddr::new(self.host, self.port),
                seed: InitialData {
                    seed: self.seed,
                    studies: self.seed_studies.unwrap_or(defaults.seed.studies),
                    empty: self.empty,
                },
                stateless: self.stateless,
                state_file: self.state,
                faults: self.fault,
                fault_seed: self.fault_seed,
                latency: self.latency.unwrap_or_default(),
                late: self.late.unwrap_or(defaults.late),
                read_lag: self.read_lag.unwrap_or_default(),
                rate_limit: self.rate_limit,
                webhook_key: webhook_key.filter(is_used),
                webhook_url: self.webhook_url,
                log: !self.quiet,
                clock: None,
            },
        }
    }

    /// Serves until SIGTERM, SIGHUP or Control-C, and announces it on the first line of stdout.
    /// A second signal stops it at once.
    ///
    /// # Errors
    /// As [`SandboxBuilder::serve`]; and when no signals can be heard of.
    pub async fn serve(self) -> Result<(), Error> {
        let host = self.host;
        // Heard from before anybody knows that there is something to stop.
        let mut signals =
            Signals::new().map_err(|error| Error::caused("cannot hear of signals", error))?;
        let stop = async move {
            signals.next().await;
            // Whoever asks twice does not want to wait.
            tokio::spawn(async move {
                signals.next().await;
                eprint("stopped at once: the state may not have been saved");
                std::process::exit(1);
            });
        };
        let announce = |url: &str, key: &str| {
            announce(url, key);
            warn_of(host);
        };
        self.sandbox().serve(announce, stop).await
    }
}

fn time(text: &str) -> Result<Duration, &'static str> {
    faults::duration(text).ok_or("expected a time, for example 500ms or 5s")
}

/// A closed stdout does not keep it from serving.
fn announce(url: &str, key: &str) {
    let mut stdout = io::stdout().lock();
    let _ = writeln!(stdout, "avara-sandbox listening on {url} key {key}");
    let _ = stdout.flush();
}

fn warn_of(host: IpAddr) {
    if !host.to_canonical().is_loopback() {
        eprint(&format!(
            "warning: --host {host} exposes the sandbox to other machines. Anyone can use it with a \
             publicly known key, and read and reset it without one. Do not put private data in it."
        ));
    }
}

fn eprint(what: &str) {
    let _ = writeln!(io::stderr(), "avara-sandbox: {what}");
}
