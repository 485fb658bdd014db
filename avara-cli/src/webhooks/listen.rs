//! `avara webhooks listen`: a receiver on this machine that shows what comes, and can hand it on.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::AtomicU64;
use std::thread;
use std::time::Duration;

use clap::{ArgMatches, Args as _, Command, FromArgMatches as _};
use hyper_util::server::graceful::GracefulShutdown;
use reqwest::Url;
use tokio::net::TcpListener;
use tokio::sync::{Semaphore, mpsc};

use super::post::{Receiver, is_here};
use super::serve::{self, Done, Server};
use super::show::Show;
use crate::cli::Globals;
use crate::failure::Failure;
use crate::session::runtime;
use crate::signals::Signals;
use crate::terminal::eprint;

/// Receive webhooks, verify their signatures, and print them
///
/// Each event gets the answer of a receiver that handles nothing: nothing is granted, nothing is
/// claimed. With --forward-to, the event is passed on unchanged to your receiver and its answer is
/// returned; violations in the answer are printed. Your receiver has 10 s (--timeout). Requests
/// that are not signed with the key are refused.
///
/// With -o jsonl, each event is a line of JSON with the fields `event`, `status`, `milliseconds`,
/// `reply` and `violations`, plus `eventProblem` or `replyText` if one cannot be read; --query
/// applies to that line. Requests to any path are accepted.
#[derive(clap::Args)]
struct Arguments {
    /// Port to listen on; 0 picks a free one
    #[arg(long, default_value_t = 9000)]
    port: u16,

    /// Address to listen on. With an address that is not loopback, other machines can send to it
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1")]
    host: String,

    /// URL of your receiver
    #[arg(long, value_name = "URL")]
    forward_to: Option<String>,

    /// Stop after this many events; exit status 1 if an answer was wrong
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u64).range(1..))]
    events: Option<u64>,

    #[command(flatten)]
    key: super::KeyFlag,
}

/// The number of events that are under way at most; others wait.
const AT_ONCE: usize = 64;

/// The time that exchanges in progress have at the end.
const GRACE: Duration = Duration::from_secs(10);

pub(super) fn command() -> Command {
    Arguments::augment_args(Command::new("listen"))
}

pub(super) fn run(globals: &Globals, given: &ArgMatches) -> Result<(), Failure> {
    if globals.dry_run {
        return Err(Failure::usage(
            "--dry-run does not apply: a receiver sends nothing",
        ));
    }
    let arguments = Arguments::from_arg_matches(given)?;
    let webhooks = super::webhooks(globals, &arguments.key)?;
    let forward = arguments.forward_to.as_deref();
    let forward = forward.map(|url| Receiver::new("forward-to", url, globals.timeout));
    let (done, printed) = printing(Show::new(globals)?);
    let server = Server {
        service: serve::nobody(&webhooks),
        forward: forward.transpose()?,
        left: AtomicU64::new(arguments.events.unwrap_or(u64::MAX)),
        room: Arc::new(Semaphore::new(AT_ONCE)),
        done,
    };
    runtime()?.block_on(listen(server, &arguments, printed))
}

/// For each exchange, true if its answer was right; or the reason why nothing more can be printed.
type Printed = mpsc::UnboundedReceiver<Result<bool, Failure>>;

/// Prints on its own thread: whoever reads too slowly must not hold up the answers.
fn printing(mut show: Show) -> (mpsc::Sender<Done>, Printed) {
    let (done, mut exchanges) = mpsc::channel::<Done>(AT_ONCE);
    let (results, printed) = mpsc::unbounded_channel();
    thread::spawn(move || {
        while let Some((exchange, _room)) = exchanges.blocking_recv() {
            let shown = show.exchange(&exchange);
            // Nobody hears of it only at the end of the program.
            let _ = results.send(shown.map(|()| exchange.is_ok()));
        }
    });
    (done, printed)
}

/// The result of all events.
#[derive(Default)]
struct Verdict {
    wrong: u64,
    is_closed: bool,
}

impl Verdict {
    fn count(&mut self, printed: Result<bool, Failure>) {
        match printed {
            Ok(true) => {}
            Ok(false) => self.wrong += 1,
            Err(Failure::Closed) => self.is_closed = true,
            // Of one event: the next may be another.
            Err(failure) => {
                eprint(&format!("not printed: {}", failure.text()));
                self.wrong += 1;
            }
        }
    }
}

/// Serves until it is stopped, until so many events were answered, or until nobody reads them.
async fn listen(
    server: Server,
    arguments: &Arguments,
    mut printed: Printed,
) -> Result<(), Failure> {
    let mut signals = Signals::new()?;
    let socket = bind(arguments).await?;
    announce(&socket, &server)?;
    let server = Arc::new(server);
    let connections = GracefulShutdown::new();
    let (mut left, mut verdict) = (arguments.events.unwrap_or(u64::MAX), Verdict::default());
    while left > 0 && !verdict.is_closed {
        tokio::select! {
            accepted = socket.accept() => match accepted {
                Ok((stream, _)) => {
                    let connection = serve::connection(stream, Arc::clone(&server), connections.watcher());
                    drop(tokio::spawn(connection));
                }
                // Of one connection, or for want of a descriptor that another will give back.
                Err(_) => tokio::time::sleep(Duration::from_millis(50)).await,
            },
            Some(result) = printed.recv() => {
                verdict.count(result);
                left -= 1;
            }
            () = signals.next() => break,
        }
    }
    finish(
        connections,
        server,
        &mut printed,
        &mut signals,
        &mut verdict,
    )
    .await;
    match verdict.wrong {
        0 => Ok(()),
        wrong => Err(Failure::other(format!(
            "answers that are not as documented: {wrong}"
        ))),
    }
}

/// Lets what is under way be answered and printed; who asks twice does not want to wait.
async fn finish(
    connections: GracefulShutdown,
    server: Arc<Server>,
    printed: &mut Printed,
    signals: &mut Signals,
    verdict: &mut Verdict,
) {
    let busy = AT_ONCE - server.room.available_permits();
    if busy > 0 {
        eprint(&format!(
            "events in progress: {busy}; press Control-C again to stop at once"
        ));
    }
    // The last event that is printed ends the channel.
    drop(server);
    let answered = async {
        connections.shutdown().await;
        while let Some(result) = printed.recv().await {
            verdict.count(result);
        }
    };
    tokio::select! {
        _ = tokio::time::timeout(GRACE, answered) => {}
        () = signals.next() => {}
    }
}

async fn bind(arguments: &Arguments) -> Result<TcpListener, Failure> {
    let (host, port) = (arguments.host.as_str(), arguments.port);
    let name = host.trim_start_matches('[').trim_end_matches(']');
    let socket = TcpListener::bind((name, port)).await;
    socket.map_err(|error| {
        Failure::other(format!(
            "cannot listen on {host}, port {port}: {error}; see --host and --port"
        ))
    })
}

fn announce(socket: &TcpListener, server: &Server) -> Result<(), Failure> {
    let address = socket.local_addr();
    let address = address.map_err(|error| Failure::other(format!("cannot listen: {error}")))?;
    match &server.forward {
        Some(receiver) if is_itself(receiver.url(), address) => {
            return Err(Failure::usage(
                "--forward-to: is this listener itself, which would forward events to itself forever",
            ));
        }
        Some(receiver) => eprint(&format!(
            "listening on http://{address}, forwarding to {}",
            receiver.shown()
        )),
        None => eprint(&format!(
            "listening on http://{address}, handling nothing; see --forward-to"
        )),
    }
    if !address.ip().is_loopback() {
        eprint(
            "warning: other machines can send to this address; only events signed with the key are read",
        );
    }
    Ok(())
}

fn is_itself(url: &Url, address: SocketAddr) -> bool {
    let ip = address.ip();
    let is_same =
        ip.is_loopback() || ip.is_unspecified() || url.host_str() == Some(&ip.to_string());
    is_here(url) && is_same && url.port_or_known_default() == Some(address.port())
}

#[cfg(test)]
mod tests {
    use super::is_itself;

    #[test]
    fn what_would_go_round_is_known() {
        let is_itself =
            |url: &str, address: &str| is_itself(&url.parse().unwrap(), address.parse().unwrap());
        for url in [
            "http://localhost:9000/a",
            "http://127.0.0.1:9000",
            "http://0.0.0.0:9000",
            "http://[::1]:9000",
        ] {
            assert!(is_itself(url, "127.0.0.1:9000"), "{url}");
            assert!(is_itself(url, "0.0.0.0:9000"), "{url}");
            assert!(!is_itself(url, "127.0.0.1:9001"), "{url}");
            assert!(!is_itself(url, "192.0.2.1:9000"), "{url}");
        }
        assert!(!is_itself("http://192.0.2.2:9000", "0.0.0.0:9000"));
    }
}
