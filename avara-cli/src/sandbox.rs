//! `avara sandbox`: the whole API on this machine.

use std::io::{self, Write as _};
use std::path::PathBuf;

use avara_sandbox::{Fault as SandboxFault, Latency, RateLimit, Sandbox, SandboxBuilder};
use clap::{ArgMatches, Args as _, Command, FromArgMatches as _};

use crate::fault::Fault;
use crate::session::runtime;

/// Serve the whole API on this machine, with data, until Control-C
///
/// The first line on stdout has the base URL and an API key. Other commands use it with
/// `AVARA_BASE_URL` and `AVARA_API_KEY`.
#[derive(clap::Args)]
struct Arguments {
    /// Port to listen on; 0 picks a free one
    #[arg(long, default_value_t = 4010)]
    port: u16,

    /// Seed for the generated data; the same seed gives the same data
    #[arg(long, value_name = "NUMBER", default_value_t = 0)]
    seed: u64,

    /// Number of studies to generate for each product [default: 40]
    #[arg(long, value_name = "NUMBER")]
    seed_studies: Option<usize>,

    /// Load the data from a file if it exists, and save it there at the end
    #[arg(long, value_name = "FILE")]
    state: Option<PathBuf>,

    /// Make this share of requests (0 to 1) fail, such as reset-after=0.1; can be repeated
    #[arg(long, value_name = "KIND=RATE")]
    fault: Vec<SandboxFault>,

    /// Delay each request, such as 5ms..50ms
    #[arg(long, value_name = "RANGE")]
    latency: Option<Latency>,

    /// Reply 429 above this rate, such as 10/s
    #[arg(long, value_name = "RATE")]
    rate_limit: Option<RateLimit>,

    /// Send webhooks to this URL
    #[arg(long, value_name = "URL")]
    webhook_url: Option<String>,

    /// Do not log requests to stderr
    #[arg(long)]
    quiet: bool,
}

pub(crate) fn command() -> Command {
    Arguments::augment_args(Command::new("sandbox"))
}

pub(crate) fn run(given: &ArgMatches) -> Result<(), Fault> {
    let sandbox = builder(Arguments::from_arg_matches(given)?);
    let stop = async { drop(tokio::signal::ctrl_c().await) };
    let served = runtime()?.block_on(sandbox.serve(announce, stop));
    served.map_err(|error| Fault::other(error.to_string()))
}

/// That nobody reads stdout is no reason not to serve.
fn announce(url: &str, key: &str) {
    let mut out = io::stdout().lock();
    let _ = writeln!(out, "avara sandbox listening on {url} key {key}");
    let _ = out.flush();
}

fn builder(arguments: Arguments) -> SandboxBuilder {
    let mut sandbox = Sandbox::builder()
        .port(arguments.port)
        .seed(arguments.seed)
        .log(!arguments.quiet);
    if let Some(studies) = arguments.seed_studies {
        sandbox = sandbox.studies(studies);
    }
    if let Some(path) = arguments.state {
        sandbox = sandbox.state_file(path);
    }
    for fault in arguments.fault {
        sandbox = sandbox.fault(fault.kind, fault.rate);
    }
    if let Some(latency) = arguments.latency {
        sandbox = sandbox.latency(latency.shortest, latency.longest);
    }
    if let Some(limit) = arguments.rate_limit {
        sandbox = sandbox.rate_limit(limit);
    }
    if let Some(url) = arguments.webhook_url {
        sandbox = sandbox.webhook_url(url);
    }
    sandbox
}
