//! Calls that are carried out step by step, and their bodies, for `avara-cli`. Not part of the
//! public API.

use std::borrow::Cow;
use std::time::{Duration, SystemTime};

use serde::de::DeserializeOwned;
use tokio::time::Instant;

use crate::transport::{self, Execution, Http};
use crate::wire::decode::decode_reply;
use crate::wire::mend;
use crate::{Error, Response};

pub use crate::transport::{Standing, Step};

/// Returns a body as replies are read: without a byte order mark and half surrogates, and of a
/// field that comes twice the last one. Places in it stay the same.
pub fn mended(body: &[u8]) -> Cow<'_, [u8]> {
    mend::mended(body).map_or(Cow::Borrowed(body), Cow::Owned)
}

/// A call, and how far it has come. Each step is one request, so that others can run in between, a
/// journal can be kept, and a person can stop it.
pub struct StepwiseCall(pub(super) Execution<Http>);

impl StepwiseCall {
    /// Continues a create that an earlier program first sent at `since` without learning its
    /// outcome. It is sent again only if that is allowed, and if its record is absent for `window`
    /// from now.
    #[must_use]
    pub fn resume(mut self, since: SystemTime, window: Duration, may_repeat: bool) -> Self {
        self.0.attempts.resume(since, window, may_repeat);
        self
    }

    /// Returns the next step.
    pub fn next_step(&mut self) -> Step {
        self.0.attempts.next(Instant::now())
    }

    /// Makes the attempt that is due.
    pub async fn send(&mut self) {
        self.0.send().await;
    }

    /// Makes the look-up that is due.
    pub async fn look_up(&mut self) {
        self.0.look_up().await;
    }

    /// Returns the current state.
    pub fn standing(&self) -> Standing {
        self.0.attempts.standing()
    }

    /// Returns why the call continues: the error of the attempt before.
    pub fn error(&self) -> Option<&Error> {
        self.0.attempts.error()
    }

    /// Returns the time at which the last lost attempt can no longer be processed.
    pub fn window_end(&self) -> Option<Instant> {
        self.0.attempts.window_end()
    }

    /// Returns how long an attempt may be processed.
    pub fn window(&self) -> Duration {
        self.0.attempts.terms().window()
    }

    /// Reads the reply of a call that has ended.
    ///
    /// # Errors
    /// As for [`OperationRequest::send`](crate::OperationRequest::send).
    pub fn into_response<T: DeserializeOwned>(mut self) -> Result<Response<T>, Error> {
        let (operation, _) = self.0.attempts.names();
        let outcome = self.0.attempts.take_result()?;
        transport::read(outcome, operation, decode_reply).map(Response::hidden)
    }
}

debug_fields!(self: StepwiseCall { operation: self.0.attempts.names().0 });
