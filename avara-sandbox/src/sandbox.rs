//! [`Sandbox`]: a running one, and [`SandboxBuilder`].

use std::fmt;
use std::net::IpAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::thread::{self, JoinHandle};
use std::time::Duration;

use avara_client::{Client, RetryPolicy};
use chrono::{DateTime, Utc};
use tokio::runtime;
use tokio::sync::{oneshot, watch};

use crate::Error;
use crate::faults::{Fault, FaultKind, LINKS, Latency};
use crate::http::{RateLimit, Received, Run, Server, Shared};
use crate::send_webhook::SendWebhook;
use crate::settings::Settings;
use crate::stats::Stats;
use crate::stderr;
use crate::webhooks::Delivery;
use crate::world::Act;

/// The time that a busy machine may add to the sandbox's own lateness.
const MARGIN: Duration = Duration::from_millis(500);

/// A running sandbox; it stops when it is dropped.
///
/// It has its own thread, so that it serves blocking clients and single-threaded tests too.
///
/// ```
/// # use avara_sandbox::Sandbox;
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let sandbox = Sandbox::start().await?;
/// let avara = sandbox.client();
/// let user = avara.viewer().users().retrieve("usr_1234567890abcdef1234567890abcdef").await?;
/// assert_eq!(sandbox.stats().executed("viewer.users.retrieve"), 1);
/// # Ok(())
/// # }
/// # tokio::runtime::Runtime::new().unwrap().block_on(example()).unwrap();
/// ```
pub struct Sandbox {
    shared: Arc<Shared>,
    run: watch::Sender<Run>,
    ended: Option<oneshot::Receiver<Result<(), Error>>>,
    thread: Option<JoinHandle<()>>,
}

impl Sandbox {
    /// The name of signed links for [`Sandbox::fail_next_of`] and in [`Sandbox::requests`].
    pub const LINKS: &str = LINKS;

    /// Starts one with the default data, on its own port.
    ///
    /// # Errors
    /// When there is no port to listen on.
    pub async fn start() -> Result<Self, Error> {
        Self::builder().start().await
    }

    /// Starts the configuration of one.
    pub fn builder() -> SandboxBuilder {
        SandboxBuilder {
            settings: Settings::default(),
        }
    }

    /// Returns the base URL, without `/v1`: `http://127.0.0.1:4010`.
    pub fn url(&self) -> &str {
        &self.shared.url
    }

    /// Returns an API key that it accepts. `sk_live_1234567890abcdef1234567890abcdef` is accepted
    /// too.
    pub fn key(&self) -> &str {
        &self.shared.key
    }

    /// Returns a client for it, with all the defaults but one: the
    /// [window](avara_client::RetryPolicy::window) of a create whose answer was lost is half a
    /// second longer than the sandbox can be late, so that tests need not wait for a minute.
    ///
    /// # Panics
    /// When the TLS library that the client is built with does not work at all.
    pub fn client(&self) -> Client {
        let builder = Client::builder().base_url(self.url()).api_key(self.key());
        let settings = &self.shared.settings;
        let window = settings.late + settings.read_lag + MARGIN;
        let policy = RetryPolicy::default().window(window);
        let policy = policy.read_lag(settings.read_lag + MARGIN);
        let client = builder.allow_insecure_http(true).retries(policy).build();
        client.expect("the sandbox has a good URL and a good key")
    }

    /// Returns the received requests in order: the last ten thousand, without those that are still
    /// under way.
    pub fn requests(&self) -> Vec<Received> {
        self.shared.journal.received()
    }

    /// Returns how often each operation was executed.
    pub fn stats(&self) -> Stats {
        self.shared.stats()
    }

    /// Restores the initial state: data, clock, faults, and the list of requests.
    ///
    /// # Errors
    /// When the state file, if there is one, cannot be written.
    pub fn reset(&self) -> Result<(), Error> {
        self.shared.reset()
    }

    /// Lets a fault happen to this part of the requests from now on: from 0, never, to 1, always.
    ///
    /// Where the rates of all faults are more than 1 together, those set last give way.
    pub fn set_fault(&self, kind: FaultKind, rate: f64) {
        self.shared.faults().set_rate(kind, rate);
    }

    /// Lets a fault happen to the next request; called again, to the one after it, and so on.
    ///
    /// Requests that do not pass the checks do not count.
    pub fn fail_next(&self, kind: FaultKind) {
        self.shared.faults().plan(kind, None);
    }

    /// Lets a fault happen to the next request of this operation, for example
    /// `viewer.studies.create`, or to the next link that is followed ([`Sandbox::LINKS`]); called
    /// again, to the one after it, and so on.
    ///
    /// # Errors
    /// When there is no such operation.
    pub fn fail_next_of(&self, operation: &str, kind: FaultKind) -> Result<(), Error> {
        self.shared.plan_fault(kind, Some(operation))
    }

    /// Completes the report of an AutoScribe study, as its reader would: no operation does that.
    ///
    /// # Errors
    /// When there is no such study, its report is already completed, or nobody can write it.
    pub fn finish_report(&self, study_id: &str, is_critical: bool) -> Result<(), Error> {
        self.act(Act::FinishReport {
            study: study_id.to_owned(),
            is_critical,
        })
    }

    /// Starts the report of an AutoScribe study, as its reader would: no operation does that.
    ///
    /// # Errors
    /// When there is no such study, its report has been started, or nobody can write it.
    pub fn start_report(&self, study_id: &str) -> Result<(), Error> {
        self.act(Act::StartReport {
            study: study_id.to_owned(),
        })
    }

    /// Accepts an invitation, as whoever got it would: no operation does that.
    ///
    /// # Errors
    /// When there is no such invitation, or it is not open any more.
    pub fn accept_invitation(&self, invitation_id: &str) -> Result<(), Error> {
        self.act(Act::AnswerInvitation {
            id: invitation_id.to_owned(),
            accepted: true,
        })
    }

    /// Declines an invitation, as whoever got it would: no operation does that.
    ///
    /// # Errors
    /// When there is no such invitation, or it is not open any more.
    pub fn decline_invitation(&self, invitation_id: &str) -> Result<(), Error> {
        self.act(Act::AnswerInvitation {
            id: invitation_id.to_owned(),
            accepted: false,
        })
    }

    fn act(&self, act: Act) -> Result<(), Error> {
        let acted = self.shared.act(act);
        acted.map_err(|refusal| Error::new(refusal.message))
    }

    /// Sends an event of this type, for example `report.delivered`, about the data, and returns the
    /// receiver's answer.
    ///
    /// ```
    /// # use avara_sandbox::Sandbox;
    /// # use serde_json::json;
    /// # async fn example(sandbox: &Sandbox) -> Result<(), Box<dyn std::error::Error>> {
    /// let first = sandbox.send_webhook("report.delivered").data(json!({ "isCritical": true })).await?;
    /// // As Avara does when no answer came: the same event once more.
    /// let again = sandbox.send_webhook("report.delivered").id(&first.id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_webhook(&self, kind: &str) -> SendWebhook<'_> {
        SendWebhook::new(&self.shared, kind)
    }

    /// Returns the webhooks that were sent, in order, and the receiver's answers.
    pub fn webhooks(&self) -> Vec<Delivery> {
        self.shared.outbox.deliveries()
    }

    /// Stops its clock at this time, so that tests can see invitations expire.
    pub fn set_clock(&self, now: DateTime<Utc>) {
        self.shared.clock.set(Some(now));
    }

    /// Stops it: requests under way have five seconds to finish, the state is saved where it is to
    /// be, and webhooks that are left have ten seconds to be delivered.
    ///
    /// Dropping it does the same without waiting, and reports an error on stderr.
    ///
    /// # Errors
    /// When the state cannot be saved.
    pub async fn stop(mut self) -> Result<(), Error> {
        self.run.send_replace(Run::Finish);
        match self.ended.take() {
            Some(ended) => ended.await.unwrap_or_else(|_| Err(died())),
            None => Ok(()),
        }
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        self.run.send_replace(Run::Halt);
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
        if let Some(Ok(Err(error))) = self.ended.take().map(|mut ended| ended.try_recv()) {
            stderr::eprint(format!("avara-sandbox: {error}"));
        }
    }
}

impl fmt::Debug for Sandbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sandbox")
            .field("url", &self.url())
            .finish_non_exhaustive()
    }
}

/// Configures a [`Sandbox`].
#[must_use = "a builder does nothing until it is started"]
pub struct SandboxBuilder {
    pub(crate) settings: Settings,
}

impl SandboxBuilder {
    /// Sets the address to listen on: this machine alone, by default.
    ///
    /// Everybody who can reach another address can use the sandbox, and read and reset it through
    /// `/__sandbox` without a key.
    pub fn host(mut self, host: IpAddr) -> Self {
        self.settings.address.set_ip(host);
        self
    }

    /// Sets the port. The default, 0, picks one that is free.
    pub fn port(mut self, port: u16) -> Self {
        self.settings.address.set_port(port);
        self
    }

    /// Sets the seed for the generated data; the same seed gives the same data.
    pub fn seed(mut self, seed: u64) -> Self {
        self.settings.seed.seed = seed;
        self
    }

    /// Sets how many studies to generate for each of the Viewer and AutoScribe, besides those in the
    /// documentation: 40 unless set, ten million at most.
    pub fn studies(mut self, studies: usize) -> Self {
        self.settings.seed.studies = studies;
        self.settings.seed.empty = false;
        self
    }

    /// Starts without any data.
    pub fn empty(mut self) -> Self {
        self.settings.seed.empty = true;
        self
    }

    /// Answers every operation with the spec's example, and checks requests against the JSON Schema
    /// only.
    pub fn stateless(mut self) -> Self {
        self.settings.stateless = true;
        self
    }

    /// Loads the state from this file if it exists, and the seed is then ignored; saves it there on
    /// reset and at the end.
    pub fn state_file(mut self, path: impl Into<PathBuf>) -> Self {
        self.settings.state_file = Some(path.into());
        self
    }

    /// Lets a fault happen to this part of the requests: from 0, never, to 1, always.
    pub fn fault(mut self, kind: FaultKind, rate: f64) -> Self {
        self.settings.faults.push(Fault { kind, rate });
        self
    }

    /// Sets the seed for random faults and latency.
    pub fn fault_seed(mut self, seed: u64) -> Self {
        self.settings.fault_seed = seed;
        self
    }

    /// Delays each request before it is executed, between these times.
    pub fn latency(mut self, shortest: Duration, longest: Duration) -> Self {
        self.settings.latency = Latency { shortest, longest };
        self
    }

    /// Sets how long after the reset a request with the fault [`FaultKind::Late`] is executed. The
    /// default is 0.5 s.
    pub fn late(mut self, late: Duration) -> Self {
        self.settings.late = late;
        self
    }

    /// Lets reads show the data as it was so long ago, as a replica that lags does. The default is
    /// no lag. A sandbox with a lag keeps its data twice.
    pub fn read_lag(mut self, lag: Duration) -> Self {
        self.settings.read_lag = lag;
        self
    }

    /// Refuses more requests than this with status 429.
    pub fn rate_limit(mut self, limit: RateLimit) -> Self {
        self.settings.rate_limit = Some(limit);
        self
    }

    /// Stops the clock at this time: everything that is made has it.
    pub fn clock(mut self, now: DateTime<Utc>) -> Self {
        self.settings.clock = Some(now);
        self
    }

    /// Sends webhooks to this address.
    pub fn webhook_url(mut self, url: impl Into<String>) -> Self {
        self.settings.webhook_url = Some(url.into());
        self
    }

    /// Signs webhooks with this key.
    pub fn webhook_key(mut self, key: impl Into<String>) -> Self {
        self.settings.webhook_key = Some(key.into());
        self
    }

    /// Logs each request to stderr, in one line with nothing private in it.
    pub fn log(mut self, log: bool) -> Self {
        self.settings.log = log;
        self
    }

    /// Starts it.
    ///
    /// # Errors
    /// When the port is taken, the state file is damaged, or the settings contradict each other.
    pub async fn start(self) -> Result<Sandbox, Error> {
        let (started, thread) = launch(self.settings)?;
        let shared = started.await.unwrap_or_else(|_| Err(died()));
        shared.map(|started| started.with(thread))
    }

    /// Starts it, where nothing is asynchronous.
    ///
    /// # Errors
    /// When the port is taken, the state file is damaged, or the settings contradict each other.
    ///
    /// # Panics
    /// Within an asynchronous runtime.
    pub fn start_blocking(self) -> Result<Sandbox, Error> {
        let (started, thread) = launch(self.settings)?;
        let shared = started.blocking_recv().unwrap_or_else(|_| Err(died()));
        shared.map(|started| started.with(thread))
    }

    /// Serves on the caller's runtime until `stop` is over. Before the first request is served,
    /// `announce` gets the URL and a key.
    ///
    /// # Errors
    /// When it cannot be started, or the state cannot be saved at the end.
    pub async fn serve(
        self,
        announce: impl FnOnce(&str, &str),
        stop: impl Future<Output = ()>,
    ) -> Result<(), Error> {
        let server = Server::bind(self.settings)?;
        announce(&server.shared.url, &server.shared.key);
        let (run, running) = watch::channel(Run::On);
        let mut serving = std::pin::pin!(server.run(running));
        let ended = tokio::select! {
            ended = serving.as_mut() => ended,
            () = stop => {
                run.send_replace(Run::Finish);
                serving.await
            }
        };
        stderr::flush();
        ended
    }
}

impl fmt::Debug for SandboxBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SandboxBuilder").finish_non_exhaustive()
    }
}

/// The ends of a server's thread that is running.
struct Started {
    shared: Arc<Shared>,
    run: watch::Sender<Run>,
    ended: oneshot::Receiver<Result<(), Error>>,
}

impl Started {
    fn with(self, thread: JoinHandle<()>) -> Sandbox {
        Sandbox {
            shared: self.shared,
            run: self.run,
            ended: Some(self.ended),
            thread: Some(thread),
        }
    }
}

type Starting = oneshot::Receiver<Result<Started, Error>>;

fn launch(settings: Settings) -> Result<(Starting, JoinHandle<()>), Error> {
    let (start, starting) = oneshot::channel();
    let thread = thread::Builder::new().name("avara-sandbox".to_owned());
    let thread = thread.spawn(move || match prepare(settings) {
        Ok((server, runtime)) => {
            let (run, running) = watch::channel(Run::On);
            let (end, ended) = oneshot::channel();
            let shared = Arc::clone(&server.shared);
            // Where nobody waits for it any more, `run` is dropped, and that stops it.
            let _ = start.send(Ok(Started { shared, run, ended }));
            let _ = end.send(runtime.block_on(server.run(running)));
        }
        Err(error) => drop(start.send(Err(error))),
    });
    let thread = thread.map_err(|error| Error::caused("cannot start a thread", error))?;
    Ok((starting, thread))
}

fn prepare(settings: Settings) -> Result<(Server, runtime::Runtime), Error> {
    let server = Server::bind(settings)?;
    let runtime = runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(|error| Error::caused("cannot start a runtime", error))?;
    Ok((server, runtime))
}

fn died() -> Error {
    Error::new("the sandbox panicked")
}
