//! [`WebhookService`]: deliveries in, answers out, whatever the server is.

mod answer;
mod body;
mod crowd;
mod memory;
#[cfg(feature = "axum")]
mod router;
mod settle;

use std::convert::Infallible;
use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http::request::Parts;
use http::{Method, Request, Response};
use http_body::Body;
use http_body_util::Full;
use tower_service::Service;

use super::reply::asked_study;
use super::{HandlerError, WebhookHandler, Webhooks, event};
use crate::generated::webhooks::{answer_late, dispatch};
use crate::trace;
use crate::types::WebhookEvent;

pub(crate) use answer::Refusal;
use crowd::Crowd;
use memory::{Handling, Memory, Turn};
pub(crate) use settle::{Settled, late, late_unknown, settle, settle_unknown};

/// The spec's events are ids, names and a link or two: less than a thousandth of this.
const BODY_LIMIT: usize = 1024 * 1024;
const TIMEOUT: Duration = Duration::from_secs(10);

/// How much longer than its handler an answer is waited for: a handler that blocks its thread does
/// not let its own time run out.
const SLACK: Duration = Duration::from_millis(250);

type OnError = dyn Fn(&str, &HandlerError) + Send + Sync;

/// A server's part: checks each delivery, has its event handled, and answers.
///
/// It is a [`tower_service::Service`] of HTTP requests, so that axum, hyper and whatever speaks
/// tower can serve it; [`respond`](Self::respond) is the same as a method. With the feature `axum`
/// there is `router`. It needs a Tokio runtime with time enabled.
///
/// ```
/// use avara_client::types::{ReportDeliveredEvent, ReportDeliveredResponse};
/// use avara_client::webhooks::{HandlerError, WebhookHandler, WebhookService, Webhooks};
///
/// struct Receiver;
///
/// impl WebhookHandler for Receiver {
///     async fn report_delivered(
///         &self,
///         event: ReportDeliveredEvent,
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
/// # What is answered
///
/// | status | when |
/// |---|---|
/// | 200 | the handler's reply; or, if it takes too long, the answer of one that does not handle the event |
/// | 400 | a header, the body or the event is malformed |
/// | 401 | a header is missing, the time is too far off, or no signature matches |
/// | 405 | the method is not POST |
/// | 408 | the body did not come in time |
/// | 413 | the body is larger than the limit |
/// | 503 | 64 MiB of bodies were under way at once, and this one's sender was the slowest |
/// | 500 | the handler gave an error, panicked, or replied what [`Check`](super::Check) refuses |
///
/// All but 200 have the body `{"error": "..."}`, which says why and holds nothing of the delivery.
///
/// # How often an event is handled
///
/// Once, as long as it goes well: an event that comes again, as its id says, gets the answer that
/// it got before, and one that comes while it is being handled waits for that answer. After an
/// error, a panic, a timeout or an answer that is not [final](super::Unhandled::is_final) it is
/// handled again. What was answered is remembered in this process alone, and forgotten at some
/// point (see [`remember`](Self::remember) and [`remember_for`](Self::remember_for)): a handler
/// must bear to be called again.
///
/// A caller that hangs up does not interrupt the handler; the timeout does, at its next `.await`.
pub struct WebhookService<H> {
    webhooks: Arc<Webhooks>,
    handler: Arc<H>,
    memory: Arc<Memory>,
    timeout: Duration,
    body_limit: usize,
    crowd: Arc<Crowd>,
    on_error: Option<Arc<OnError>>,
}

/// What `WebhookService` resolves to.
type Answering = Pin<Box<dyn Future<Output = Result<Response<Full<Bytes>>, Infallible>> + Send>>;

impl<H: WebhookHandler> WebhookService<H> {
    /// Has deliveries that these keys signed handled.
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
    pub fn new(webhooks: Webhooks, handler: H) -> Self {
        Self {
            webhooks: Arc::new(webhooks),
            handler: Arc::new(handler),
            memory: Arc::default(),
            timeout: TIMEOUT,
            body_limit: BODY_LIMIT,
            crowd: Arc::default(),
            on_error: None,
        }
    }

    /// Sets how long a handler may take, and a body to arrive. The default is 10 s; how long Avara
    /// waits is not documented.
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
        self.timeout = timeout;
        self
    }

    /// Sets how many bytes a body may have. The default is 1 MiB: what is not signed
    /// is to be cheap, and the largest events of the spec have less than a thousandth.
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

    /// Sets how many answers are remembered at most, and how many bytes they may have together
    /// with their ids. The oldest is forgotten first. The default is 10 000 answers and 16 MiB; with
    /// 0 nothing is remembered.
    ///
    /// It starts an empty memory, which the clones made from here on share.
    ///
    /// ```
    /// # use avara_client::webhooks::{WebhookHandler, WebhookService, Webhooks};
    /// # struct Receiver;
    /// # impl WebhookHandler for Receiver {}
    /// # let service = WebhookService::new(Webhooks::new("whsec_c2VjcmV0Cg==")?, Receiver);
    /// let service = service.remember(1000, 4 * 1024 * 1024);
    /// # Ok::<(), avara_client::Error>(())
    /// ```
    #[must_use]
    pub fn remember(mut self, answers: usize, bytes: usize) -> Self {
        self.memory = Arc::new(Memory::new(answers, bytes));
        self
    }

    /// Sets how long answers are remembered. The default is one hour: signed links do not work for
    /// much longer, and what is kept is about patients.
    ///
    /// It starts an empty memory, as [`remember`](Self::remember) does; set that first.
    ///
    /// ```
    /// # use avara_client::webhooks::{WebhookHandler, WebhookService, Webhooks};
    /// # struct Receiver;
    /// # impl WebhookHandler for Receiver {}
    /// # let service = WebhookService::new(Webhooks::new("whsec_c2VjcmV0Cg==")?, Receiver);
    /// let service = service.remember_for(std::time::Duration::from_secs(600));
    /// # Ok::<(), avara_client::Error>(())
    /// ```
    #[must_use]
    pub fn remember_for(mut self, time: Duration) -> Self {
        self.memory = Arc::new(self.memory.forgetting_after(time));
        self
    }

    /// Sets what is told of the errors that handlers give, together with the event's type. Nobody
    /// else prints them. **They can hold what your handler knows of patients.**
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
    pub fn on_error(mut self, tell: impl Fn(&str, &HandlerError) + Send + Sync + 'static) -> Self {
        self.on_error = Some(Arc::new(tell));
        self
    }

    /// Answers a request: for servers that do not speak tower, and for tests.
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
        B::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
    {
        let version = request.version();
        match self.answer(request).await {
            Ok(reply) => answer::reply(reply),
            Err(refusal) => {
                trace::webhooks::refused(&refusal);
                answer::refusal(&refusal, version)
            }
        }
    }

    async fn answer<B>(&self, request: Request<B>) -> Result<Bytes, Refusal>
    where
        B: Body,
        B::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
    {
        let (head, body) = self.verified(request).await?;
        let headers = self.webhooks.read_headers(&head.headers)?;
        let event = event::read(&body)?;
        drop(body);
        self.handle(event, &headers.id).await
    }

    /// Reads a request whose body is signed. Those that are not take no more than a little memory and
    /// time.
    async fn verified<B>(&self, request: Request<B>) -> Result<(Parts, Bytes), Refusal>
    where
        B: Body,
        B::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
    {
        let (head, body) = request.into_parts();
        if head.method != Method::POST {
            return Err(Refusal::Method);
        }
        body::check_declared(&body, self.body_limit)?;
        // What is not signed, or not of this time, need not be read.
        let headers = self.webhooks.read_headers(&head.headers)?;
        let place = self.crowd.enter();
        let body = body::read(body, self.body_limit, self.timeout, &place).await?;
        self.webhooks.verify_body(&headers, &body)?;
        Ok((head, body))
    }

    /// Reads a request whose body is signed, for `avara webhooks listen`; or answers it.
    #[doc(hidden)]
    pub async fn receive<B>(
        &self,
        request: Request<B>,
    ) -> Result<(Parts, Bytes), Response<Full<Bytes>>>
    where
        B: Body,
        B::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
    {
        let version = request.version();
        let verified = self.verified(request).await;
        verified.map_err(|refusal| answer::refusal(&refusal, version))
    }

    /// The answer to an event: an earlier one, that of a handling under way, or a new one.
    async fn handle(&self, event: WebhookEvent, delivery: &str) -> Result<Bytes, Refusal> {
        let id = event.id().filter(|id| !id.is_empty()).unwrap_or(delivery);
        let event_type = event.event_type().to_owned();
        let mut answer = match Memory::turn(&self.memory, &event_type, id) {
            Turn::Answered(answer) => return Ok(answer),
            Turn::Wait(answer) => answer,
            Turn::Handle(handling, answer) => {
                self.spawn(event, handling);
                answer
            }
        };
        let limit = self.timeout.saturating_add(SLACK);
        match tokio::time::timeout(limit, answer.wait_for(Option::is_some)).await {
            Ok(Ok(answer)) => answer.clone().ok_or(Refusal::Failed),
            Ok(Err(_)) => Err(Refusal::Failed),
            Err(_) => match answer_late(&event_type) {
                Settled::TimedOut(answer) => Ok(answer),
                _ => Err(Refusal::Failed),
            },
        }
    }

    /// Handles an event in a task of its own, which goes on if the caller hangs up, and ends alone
    /// if it panics.
    fn spawn(&self, event: WebhookEvent, handling: Handling) {
        let (handler, timeout) = (Arc::clone(&self.handler), self.timeout);
        let on_error = self.on_error.clone();
        let (event_type, asked) = (event.event_type().to_owned(), asked_study(&event));
        let span = trace::webhooks::span(&event);
        let task = async move {
            match dispatch(&*handler, event, timeout, asked.as_deref()).await {
                Settled::Answered(answer) => handling.answer(answer),
                Settled::AnsweredForNow(answer) => handling.answer_for_now(answer),
                Settled::TimedOut(answer) => {
                    trace::webhooks::failed("timeout");
                    handling.answer_for_now(answer);
                }
                Settled::Failed(error) => {
                    trace::webhooks::failed("error");
                    if let Some(tell) = on_error {
                        tell(&event_type, &error);
                    }
                }
                Settled::Refused(invalid) => trace::webhooks::reply_refused(&invalid),
                Settled::Unwritable => trace::webhooks::failed("reply is not JSON"),
            }
        };
        tokio::spawn(trace::webhooks::within(span, task));
    }
}

impl<H, B> Service<Request<B>> for WebhookService<H>
where
    H: WebhookHandler,
    B: Body + Send + 'static,
    B::Data: Send,
    B::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
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
            webhooks: Arc::clone(&self.webhooks),
            handler: Arc::clone(&self.handler),
            memory: Arc::clone(&self.memory),
            crowd: Arc::clone(&self.crowd),
            on_error: self.on_error.clone(),
            ..*self
        }
    }
}

impl<H> fmt::Debug for WebhookService<H> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WebhookService")
            .field("webhooks", &self.webhooks)
            .field("timeout", &self.timeout)
            .field("body_limit", &self.body_limit)
            .finish_non_exhaustive()
    }
}
