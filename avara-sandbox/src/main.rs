//! `avara-sandbox`: the Avara API on your own machine.
#![forbid(unsafe_code)]

use std::error::Error;
use std::io::{self, Write};
use std::net::{IpAddr, Ipv4Addr};
use std::path::PathBuf;
use std::process::ExitCode;

use avara_sandbox::{Fault, Latency, RateLimit, Sandbox, SandboxBuilder};
use clap::Parser;

/// Serves the whole Avara API on this machine: true to the spec, stateful, and able to fail on
/// purpose.
///
/// The first line on stdout has the base URL, without /v1, and an API key. The key
/// `sk_live_1234567890abcdef1234567890abcdef` is accepted too. Requests are told on stderr, one a
/// line, with nothing private in it. What was received and executed is under /__sandbox.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    /// The port to listen on; 0 picks one that is free
    #[arg(long, default_value_t = 4010)]
    port: u16,

    /// The address to listen on. Any other than a loopback address lets other machines use the
    /// sandbox, and read and reset it through /__sandbox without a key
    #[arg(long, value_name = "ADDRESS", default_value_t = IpAddr::V4(Ipv4Addr::LOCALHOST))]
    host: IpAddr,

    /// What the data is made from: the same seed makes the same data
    #[arg(long, value_name = "NUMBER", default_value_t = 0)]
    seed: u64,

    /// How many studies each product has to begin with, besides those of the documentation
    #[arg(long, value_name = "NUMBER")]
    seed_studies: Option<usize>,

    /// Begin without any data
    #[arg(long, conflicts_with = "seed_studies")]
    empty: bool,

    /// Answer every operation with the spec's example, and hold requests against the JSON Schema
    /// alone
    #[arg(long, conflicts_with_all = ["state", "seed_studies", "empty"])]
    stateless: bool,

    /// Load the state from this file, if it is there, instead of making it from the seed; save it
    /// there on reset and at a clean stop
    #[arg(long, value_name = "FILE")]
    state: Option<PathBuf>,

    /// Fail at this rate: reset-before, reset-after, 500-before, 500-after, 429, timeout,
    /// slow-body, truncated-body, invalid-json, unknown-enum or extra-field, and a rate from 0 to
    /// 1. May be given more than once
    #[arg(long, value_name = "KIND=RATE")]
    fault: Vec<Fault>,

    /// What chance is made from, for faults and latency
    #[arg(long, value_name = "NUMBER", default_value_t = 0)]
    fault_seed: u64,

    /// Let requests wait, for example 5ms..50ms
    #[arg(long, value_name = "RANGE")]
    latency: Option<Latency>,

    /// Refuse more requests than this with status 429, for example 10/s
    #[arg(long, value_name = "RATE")]
    rate_limit: Option<RateLimit>,

    /// Send webhooks to this address
    #[arg(long, value_name = "URL")]
    webhook_url: Option<String>,

    /// Sign webhooks with this key
    #[arg(long, value_name = "KEY", requires = "webhook_url")]
    webhook_key: Option<String>,

    /// Do not tell requests on stderr
    #[arg(long)]
    quiet: bool,
}

impl Arguments {
    fn sandbox(self) -> SandboxBuilder {
        let mut sandbox = Sandbox::builder()
            .host(self.host)
            .port(self.port)
            .seed(self.seed)
            .fault_seed(self.fault_seed)
            .log(!self.quiet);
        if let Some(studies) = self.seed_studies {
            sandbox = sandbox.studies(studies);
        }
        if self.empty {
            sandbox = sandbox.empty();
        }
        if self.stateless {
            sandbox = sandbox.stateless();
        }
        if let Some(path) = self.state {
            sandbox = sandbox.state_file(path);
        }
        for fault in self.fault {
            sandbox = sandbox.fault(fault.kind, fault.rate);
        }
        if let Some(latency) = self.latency {
            sandbox = sandbox.latency(latency.shortest, latency.longest);
        }
        if let Some(limit) = self.rate_limit {
            sandbox = sandbox.rate_limit(limit);
        }
        if let Some(url) = self.webhook_url {
            sandbox = sandbox.webhook_url(url);
        }
        if let Some(key) = self.webhook_key {
            sandbox = sandbox.webhook_key(key);
        }
        sandbox
    }
}

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    warn_of(arguments.host);
    match run(arguments.sandbox()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("avara-sandbox: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(sandbox: SandboxBuilder) -> Result<(), Box<dyn Error>> {
    // Heard from before anybody knows that there is something to stop.
    let stop = stop_signal()?;
    sandbox.serve(announce, stop).await?;
    Ok(())
}

/// That nobody reads stdout is no reason not to serve.
fn announce(url: &str, key: &str) {
    let mut stdout = io::stdout().lock();
    let _ = writeln!(stdout, "avara-sandbox listening on {url} key {key}");
    let _ = stdout.flush();
}

fn warn_of(host: IpAddr) {
    if !host.is_loopback() {
        eprintln!(
            "avara-sandbox: listening on {host}: other machines can use this sandbox with a key \
             that everybody knows, and read and reset it without one. Put nothing private in it."
        );
    }
}

#[cfg(unix)]
fn stop_signal() -> io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};

    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    Ok(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
    })
}

#[cfg(not(unix))]
fn stop_signal() -> io::Result<impl Future<Output = ()>> {
    Ok(async {
        let _ = tokio::signal::ctrl_c().await;
    })
}
