//! [`WebhookService`]: turns deliveries into answers, for any HTTP server.

mod answer;
mod body;
mod counts;
mod crowd;
mod drain;
mod flights;
mod limits;
mod recent;
#[cfg(feature = "axum")]
mod router;
mod run;
mod terms;
mod work;

use std::convert::Infallible;
use std::error::Error;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use bytes::Bytes;
use http::request::Parts;
use http::{Method, Request, Response};
use http_body::Body;
use http_body_util::Full;
use tokio::time::{timeout, timeout_at};
use tower_service::Service;

use super::delivery::Delivery;
use super::delivery_headers::DeliveryHeaders;
use super::effects::Effects;
use super::error::WebhookError;
use super::handler::HandlerError;
use super::key_source::{KeySource, SharedKeys};
use super::store::{AnswerStore, MemoryStore, SharedStore};
use super::verifier::TIMEOUT;
use super::{WebhookHandler, Webhooks, event};
use crate::trace;
use crate::types::WebhookEvent;
use crate::{ObservedDelivery, Observer};

pub(crate) use answer::Refusal;
use counts::Counters;
pub use counts::Counts;
use crowd::Crowd;
use drain::Lifecycle;
pub use drain::{Drain, Drained};
use flights::{Flights, Turn};
pub(crate) use limits::Limits;
pub(crate) use run::{Ended, late, late_unknown, run_handler, run_unknown};
use terms::Terms;
pub use terms::WithoutStore;

/// The spec's events are ids, names and a link or two: less than a thousandth of this.
const BODY_LIMIT: usize = 1024 * 1024;

const MAX_TIMEOUT: Duration = Duration::from_secs(86_400);

/// The bytes of answers outside a store that are kept for each kind of event.
const ANSWER_BYTES: usize = 16 * 1024 * 1024;

/// The extra wait for an answer beyond its handler's time: a handler that blocks its thread does
/// not notice that its time is over.
const SLACK: Duration = Duration::from_millis(250);

type OnError = dyn Fn(&str, &(dyn Error + Send + Sync + 'static)) + Send + Sync;

/// An HTTP service that verifies each delivery, calls your handler and sends its reply.
///
/// It is a [`tower_service::Service`] of HTTP requests, so axum, hyper and other tower-based
/// servers can serve it; [`respond`](Self::respond) does the same as a method. The feature `axum`
/// adds `router`. It needs a Tokio runtime with time enabled.
///
/// ```
/// use avara_client::types::{ReportDeliveredEvent, ReportDeliveredResponse};
/// use avara_client::webhooks::{Delivery, HandlerError, WebhookHandler, WebhookService, Webhooks};
///
/// struct Receiver;
///
/// impl WebhookHandler for Receiver {
///     async fn report_delivered(
///         &self,
///         event: ReportDeliveredEvent,
///         _: &Delivery,
///     ) -> Result<ReportDeliveredResponse, HandlerError> {
///         println!("{} is ready", event.data.report_id);
///         Ok(ReportDeliveredResponse::received())
///     }
/// }
///
/// let service = WebhookService::new(Webhooks::new("whsec_c2VjcmV0Cg==")?, Receiver);
/// # Ok::<(), avara_client::Error>(())
/// ```
///
/// # Responses
///
/// | status | when |
/// |---|---|
/// | 200 | the handler's reply; or the default answer, if the handler takes too long |
/// | 400 | a header, the body or the event is malformed |
/// | 401 | a header is missing, the time is too far off, or no signature matches |
/// | 405 | the method is not POST |
/// | 408 | the body did not come in time |
/// | 413 | the body is larger than the limit |
/// | 503 | the server is stopping, the keys or the store are unavailable, or the store is full; or 64 MiB of bodies were in progress at once and this sender was the slowest |
/// | 500 | the handler returned an error, panicked, or sent a reply that [`Check`](super::Check) refuses |
///
/// All but 200 have the body `{"error": "..."}`, which gives the reason and holds nothing of the
/// delivery.
///
/// # How often an event is handled
///
/// Once, if nothing fails. A redelivery of an event, identified by its [key](super::EventKey), gets
/// the same answer as before; one that arrives while the event is being handled waits for that
/// answer. After an error, a panic, a timeout or an answer that is not
/// [final](super::Unhandled::is_final), such as a denial, the event is handled again. Its [`Effects`] decide how long
/// it is remembered: see [`keep`](Self::keep). Several machines share their memory through a
/// [`store`](Self::store); without one, each process remembers for itself.
///
/// A caller that hangs up does not interrupt the handler; the timeout does, at its next `.await`.
pub struct WebhookService<H> {
    keys: SharedKeys,
    handler: Arc<H>,
    flights: Arc<Flights>,
    store: SharedStore,
    store_is_private: bool,
    terms: [Terms; Effects::ALL.len()],
    answer_bytes: usize,
    timeout: Duration,
    body_limit: usize,
    crowd: Arc<Crowd>,
    lifecycle: Arc<Lifecycle>,
    counters: Arc<Counters>,
    on_error: Option<Arc<OnError>>,
    observer: Option<Arc<dyn Observer>>,
}

/// The future of a response.
type Answering = Pin<Box<dyn Future<Output = Result<Response<Full<Bytes>>, Infallible>> + Send>>;

impl<H: WebhookHandler> WebhookService<H> {
    /// Creates a service for deliveries signed with these keys: [`Webhooks`], or your own
    /// [`KeySource`] that chooses by the request.
    ///
    /// ```
    /// use avara_client::webhooks::{WebhookHandler, WebhookService, Webhooks};
    ///
    /// struct Receiver;
    /// impl WebhookHandler for Receiver {}
    ///
    /// let service = WebhookService::new(Webhooks::new("whsec_c2VjcmV0Cg==")?, Receiver);
    /// # Ok::<(), avara_client::Error>(())
    /// ```
    #[must_use]
    pub fn new(keys: impl KeySource, handler: H) -> Self {
        Self {
            keys: Arc::new(keys),
            handler: Arc::new(handler),
            flights: Arc::default(),
            store: Arc::new(MemoryStore::new()),
            store_is_private: true,
            terms: Terms::of_all(),
            answer_bytes: ANSWER_BYTES,
            timeout: TIMEOUT,
            body_limit: BODY_LIMIT,
            crowd: Arc::default(),
            lifecycle: Arc::default(),
            counters: Arc::default(),
            on_error: None,
            observer: None,
        }
    }

    /// Sets the timeout for a handler, and for a body to arrive: at most a day. The default is 10
    /// s; how long Avara waits is not documented.
    ///
    /// ```
    /// # use avara_client::webhooks::{WebhookHandler, WebhookService, Webhooks};
    /// # struct Receiver;
    /// # impl WebhookHandler for Receiver {}
    /// # let service = WebhookService::new(Webhooks::new("whsec_c2VjcmV0Cg==")?, Receiver);
    /// let service = service.timeout(std::time::Duration::from_secs(5));
    /// # Ok::<(), avara_client::Error>(())
    /// ```
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout.min(MAX_TIMEOUT);
        self
    }

    /// Sets the maximum size of a body in bytes. The default is 1 MiB, because unsigned bodies must
    /// be cheap; the largest events of the spec are less than a thousandth of that.
    ///
    /// ```
    /// # use avara_client::webhooks::{WebhookHandler, WebhookService, Webhooks};
    /// # struct Receiver;
    /// # impl WebhookHandler for Receiver {}
    /// # let service = WebhookService::new(Webhooks::new("whsec_c2VjcmV0Cg==")?, Receiver);
    /// let service = service.body_limit(256 * 1024);
    /// # Ok::<(), avara_client::Error>(())
    /// ```
    #[must_use]
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.body_limit = bytes;
        self
    }

    /// Sets how long events of a kind are remembered. The defaults are seven days for receipts, one
    /// hour for uploads, and one minute for events without effects; with zero they are forgotten
    /// after they were handled.
    ///
    /// Receipts and uploads are never forgotten earlier: if the [store](MemoryStore) is full, new
    /// ones are refused with 503, and [counted](Self::counts).
    ///
    /// ```
    /// # use avara_client::webhooks::{Effects, WebhookHandler, WebhookService, Webhooks};
    /// # struct Receiver;
    /// # impl WebhookHandler for Receiver {}
    /// # let service = WebhookService::new(Webhooks::new("whsec_c2VjcmV0Cg==")?, Receiver);
    /// let day = std::time::Duration::from_secs(86_400);
    /// let service = service.keep(Effects::Receipt, 30 * day);
    /// # Ok::<(), avara_client::Error>(())
    /// ```
    #[must_use]
    pub fn keep(mut self, effects: Effects, time: Duration) -> Self {
        self.terms[effects.index()].keep_for = time;
        self
    }

    /// Sets how many bytes of answers this process keeps for each kind of event whose answers are
    /// not stored: events without effects, and uploads by default. The oldest are dropped first.
    /// The default is 16 MiB.
    ///
    /// ```
    /// # use avara_client::webhooks::{WebhookHandler, WebhookService, Webhooks};
    /// # struct Receiver;
    /// # impl WebhookHandler for Receiver {}
    /// # let service = WebhookService::new(Webhooks::new("whsec_c2VjcmV0Cg==")?, Receiver);
    /// let service = service.answer_bytes(4 * 1024 * 1024);
    /// # Ok::<(), avara_client::Error>(())
    /// ```
    #[must_use]
    pub fn answer_bytes(mut self, bytes: usize) -> Self {
        self.answer_bytes = bytes;
        self
    }

    /// Sets the store that remembers the receipts and uploads that were handled, and that several
    /// machines can share. The default is a [`MemoryStore`].
    ///
    /// Events without effects are not stored, unless [`store_answers`](Self::store_answers) says
    /// so. For uploads, the store knows that they were handled but not the answer, because it holds
    /// links: a redelivery to another machine is refused with 503, so that the next delivery may
    /// reach the machine with the answer. `store_answers(Effects::Upload)` avoids that.
    ///
    /// ```
    /// # use avara_client::webhooks::{MemoryStore, WebhookHandler, WebhookService, Webhooks};
    /// # struct Receiver;
    /// # impl WebhookHandler for Receiver {}
    /// # let service = WebhookService::new(Webhooks::new("whsec_c2VjcmV0Cg==")?, Receiver);
    /// let service = service.store(MemoryStore::new().max_records(10_000));
    /// # Ok::<(), avara_client::Error>(())
    /// ```
    #[must_use]
    pub fn store(mut self, store: impl AnswerStore) -> Self {
        self.store_is_private = store.is_private();
        self.store = Arc::new(store);
        self
    }

    /// Stores the answers to events of a kind, so that all machines give the same one. **They hold
    /// links, and can hold patients' data**: whoever can read the store can read them. Answers to
    /// receipts hold neither, and are always stored.
    ///
    /// ```
    /// # use avara_client::webhooks::{Effects, WebhookHandler, WebhookService, Webhooks};
    /// # struct Receiver;
    /// # impl WebhookHandler for Receiver {}
    /// # let service = WebhookService::new(Webhooks::new("whsec_c2VjcmV0Cg==")?, Receiver);
    /// let service = service.store_answers(Effects::Upload);
    /// # Ok::<(), avara_client::Error>(())
    /// ```
    #[must_use]
    pub fn store_answers(mut self, effects: Effects) -> Self {
        self.terms[effects.index()].stores_answers = true;
        self
    }

    /// Sets what happens to events of a kind while the store is unavailable. By default, events
    /// without effects are handled, and receipts and uploads are refused with 503.
    ///
    /// ```
    /// # use avara_client::webhooks::{Effects, WithoutStore, WebhookHandler, WebhookService, Webhooks};
    /// # struct Receiver;
    /// # impl WebhookHandler for Receiver {}
    /// # let service = WebhookService::new(Webhooks::new("whsec_c2VjcmV0Cg==")?, Receiver);
    /// let service = service.without_store(Effects::Receipt, WithoutStore::Handle);
    /// # Ok::<(), avara_client::Error>(())
    /// ```
    #[must_use]
    pub fn without_store(mut self, effects: Effects, then: WithoutStore) -> Self {
        self.terms[effects.index()].without_store = then;
        self
    }

    /// Returns the service with a handle that stops it and its clones gracefully.
    ///
    /// Use the handle before the server closes its connections: new deliveries are refused with 503
    /// and `Retry-After`, handlers finish or are cut off after a time, and the handle reports their
    /// numbers. See [`Drain::within`].
    ///
    /// ```
    /// # use avara_client::webhooks::{WebhookHandler, WebhookService, Webhooks};
    /// # struct Receiver;
    /// # impl WebhookHandler for Receiver {}
    /// # let service = WebhookService::new(Webhooks::new("whsec_c2VjcmV0Cg==")?, Receiver);
    /// let (service, drain) = service.draining();
    /// # Ok::<(), avara_client::Error>(())
    /// ```
    #[must_use]
    pub fn draining(self) -> (Self, Drain) {
        let drain = Drain(Arc::clone(&self.lifecycle));
        (self, drain)
    }

    /// Sets an observer, which gets each [delivery](Observer::delivery) and each call of the
    /// [store](Observer::store).
    ///
    /// ```
    /// # use avara_client::webhooks::{WebhookHandler, WebhookService, Webhooks};
    /// # struct Receiver;
    /// # impl WebhookHandler for Receiver {}
    /// # let service = WebhookService::new(Webhooks::new("whsec_c2VjcmV0Cg==")?, Receiver);
    /// use avara_client::{ObservedDelivery, Observer};
    ///
    /// struct Statuses;
    ///
    /// impl Observer for Statuses {
    ///     fn delivery(&self, delivery: &ObservedDelivery<'_>) {
    ///         eprintln!("{:?}: {}", delivery.event_type, delivery.status);
    ///     }
    /// }
    ///
    /// let service = service.observer(Statuses);
    /// # Ok::<(), avara_client::Error>(())
    /// ```
    #[must_use]
    pub fn observer(mut self, observer: impl Observer + 'static) -> Self {
        self.observer = Some(Arc::new(observer));
        self
    }

    /// Returns the counters of the service and its clones since they were created.
    ///
    /// ```
    /// # use avara_client::webhooks::{WebhookHandler, WebhookService, Webhooks};
    /// # struct Receiver;
    /// # impl WebhookHandler for Receiver {}
    /// # let service = WebhookService::new(Webhooks::new("whsec_c2VjcmV0Cg==")?, Receiver);
    /// assert_eq!(service.counts().handled, 0);
    /// # Ok::<(), avara_client::Error>(())
    /// ```
    #[must_use]
    pub fn counts(&self) -> Counts {
        self.counters.read()
    }

    /// Sets a callback for the errors of handlers and of the store, with the event's type, and for
    /// those of a [`KeySource`], with an empty type. They are not printed otherwise. **They can
    /// hold patients' data that your handler knows.**
    ///
    /// ```
    /// # use avara_client::webhooks::{WebhookHandler, WebhookService, Webhooks};
    /// # struct Receiver;
    /// # impl WebhookHandler for Receiver {}
    /// # let service = WebhookService::new(Webhooks::new("whsec_c2VjcmV0Cg==")?, Receiver);
    /// let service = service.on_error(|event_type, error| eprintln!("{event_type}: {error}"));
    /// # Ok::<(), avara_client::Error>(())
    /// ```
    #[must_use]
    pub fn on_error(
        mut self,
        report: impl Fn(&str, &(dyn Error + Send + Sync + 'static)) + Send + Sync + 'static,
    ) -> Self {
        self.on_error = Some(Arc::new(report));
        self
    }

    /// Answers a request, for servers without tower and for tests.
    ///
    /// ```
    /// use avara_client::webhooks::{WebhookHandler, WebhookService, Webhooks};
    /// use http_body_util::Empty;
    ///
    /// struct Receiver;
    /// impl WebhookHandler for Receiver {}
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), avara_client::Error> {
    /// let service = WebhookService::new(Webhooks::new("whsec_c2VjcmV0Cg==")?, Receiver);
    /// let answer = service.respond(http::Request::new(Empty::<bytes::Bytes>::new())).await;
    /// assert_eq!(answer.status(), 405);
    /// # Ok(())
    /// # }
    /// ```
    pub async fn respond<B>(&self, request: Request<B>) -> Response<Full<Bytes>>
    where
        B: Body,
        B::Error: Into<Box<dyn Error + Send + Sync>>,
    {
        let version = request.version();
        let (began, mut seen) = (Instant::now(), Seen::default());
        let response = match self.answer(request, &mut seen).await {
            Ok(reply) => answer::reply(reply),
            Err(refusal) => {
                trace::webhooks::refused(&refusal);
                answer::refusal(&refusal, version)
            }
        };
        if let Some(observer) = &self.observer {
            observer.delivery(&ObservedDelivery {
                event_type: seen.event_type.as_deref(),
                status: response.status(),
                is_repeated: seen.is_repeated.load(Ordering::Relaxed),
                duration: began.elapsed(),
            });
        }
        response
    }

    async fn answer(
        &self,
        request: Request<impl Body<Error: Into<HandlerError>>>,
        seen: &mut Seen,
    ) -> Result<Bytes, Refusal> {
        let Verified {
            head,
            signed,
            clinic,
            body,
        } = self.verified(request).await?;
        let event = event::read(&body)?;
        drop(body);
        let delivery = Delivery::new(signed, clinic, head.headers, &event, self.timeout);
        seen.event_type = Some(match &event {
            // It may be anything.
            WebhookEvent::Unknown(_) => "unknown".into(),
            known => known.event_type().into(),
        });
        self.handle(event, delivery, seen).await
    }

    /// Reads a request whose body is signed. Unsigned requests take little memory and time.
    async fn verified(
        &self,
        request: Request<impl Body<Error: Into<HandlerError>>>,
    ) -> Result<Verified, Refusal> {
        let (head, body) = request.into_parts();
        if head.method != Method::POST {
            return Err(Refusal::Method);
        }
        if !self.lifecycle.is_open() {
            return Err(Refusal::Draining);
        }
        body::check_declared(&body, self.body_limit)?;
        // What is not signed, or not of this time, need not be read.
        let signed = DeliveryHeaders::read(&head.headers)?;
        let webhooks = self.keys(&head).await?;
        webhooks.check_time(&signed)?;
        let seat = self.crowd.enter();
        let body = body::read(body, self.body_limit, self.timeout, &seat).await?;
        let clinic = webhooks.verify_body(&signed, &body)?;
        Ok(Verified {
            head,
            signed,
            clinic,
            body,
        })
    }

    async fn keys(&self, head: &Parts) -> Result<Webhooks, Refusal> {
        match timeout(self.timeout, self.keys.keys(head)).await {
            Ok(Ok(Some(webhooks))) => Ok(webhooks),
            Ok(Ok(None)) => Err(WebhookError::no_match().into()),
            Ok(Err(error)) => {
                self.report("", &*error);
                Err(Refusal::NoKeys)
            }
            Err(_) => Err(Refusal::NoKeys),
        }
    }

    fn note_repeated(&self, is_repeated: &AtomicBool) {
        is_repeated.store(true, Ordering::Relaxed);
        self.counters.add(|counts| counts.repeated += 1);
    }

    fn report(&self, event_type: &str, error: &(dyn Error + Send + Sync + 'static)) {
        if let Some(report) = &self.on_error {
            report(event_type, error);
        }
    }

    /// Reads a request whose body is signed, for `avara webhooks listen`; or answers it.
    #[doc(hidden)]
    pub async fn receive<B>(
        &self,
        request: Request<B>,
    ) -> Result<(Parts, Bytes), Response<Full<Bytes>>>
    where
        B: Body,
        B::Error: Into<Box<dyn Error + Send + Sync>>,
    {
        let version = request.version();
        let verified = self.verified(request).await;
        let received = verified.map(|verified| (verified.head, verified.body));
        received.map_err(|refusal| answer::refusal(&refusal, version))
    }

    /// Returns the answer to an event: an earlier one, that of a handling under way, or a new one.
    ///
    /// It is handled in its own task, which continues if the caller hangs up.
    async fn handle(
        &self,
        event: WebhookEvent,
        delivery: Delivery,
        seen: &mut Seen,
    ) -> Result<Bytes, Refusal> {
        let (effects, key, due) = (event.effects(), *delivery.key(), delivery.deadline());
        let event_type = event.event_type().to_owned();
        let mut answer = match Flights::turn(&self.flights, effects, key) {
            Turn::Answered(answer) => {
                self.note_repeated(&seen.is_repeated);
                return Ok(answer);
            }
            Turn::Wait(answer) => {
                self.note_repeated(&seen.is_repeated);
                answer
            }
            Turn::Lead(flight, answer) => {
                let (service, span) = (self.clone(), trace::webhooks::span(&event));
                let is_repeated = Arc::clone(&seen.is_repeated);
                let work = async move { service.work(event, delivery, flight, is_repeated).await };
                tokio::spawn(trace::webhooks::within(span, work));
                answer
            }
        };
        match timeout_at(due + SLACK, answer.wait_for(Option::is_some)).await {
            Ok(Ok(answer)) => answer.clone().unwrap_or(Err(Refusal::Failed)),
            Ok(Err(_)) => Err(Refusal::Failed),
            Err(_) => work::late(&event_type),
        }
    }
}

/// The facts about a request that its observer gets.
#[derive(Default)]
struct Seen {
    event_type: Option<Box<str>>,
    is_repeated: Arc<AtomicBool>,
}

/// A request that is signed.
struct Verified {
    head: Parts,
    signed: DeliveryHeaders,
    clinic: Option<Arc<str>>,
    body: Bytes,
}

impl<H, B> Service<Request<B>> for WebhookService<H>
where
    H: WebhookHandler,
    B: Body + Send + 'static,
    B::Data: Send,
    B::Error: Into<Box<dyn Error + Send + Sync>>,
{
    type Response = Response<Full<Bytes>>;
    type Error = Infallible;
    type Future = Answering;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<B>) -> Answering {
        let service = self.clone();
        Box::pin(async move { Ok(service.respond(request).await) })
    }
}

impl<H> Clone for WebhookService<H> {
    fn clone(&self) -> Self {
        Self {
            keys: Arc::clone(&self.keys),
            handler: Arc::clone(&self.handler),
            flights: Arc::clone(&self.flights),
            store: Arc::clone(&self.store),
            crowd: Arc::clone(&self.crowd),
            lifecycle: Arc::clone(&self.lifecycle),
            counters: Arc::clone(&self.counters),
            on_error: self.on_error.clone(),
            observer: self.observer.clone(),
            ..*self
        }
    }
}

debug_fields!(self: WebhookService<H> { timeout, body_limit });
