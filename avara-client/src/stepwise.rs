//! Calls that are carried out step by step, for `avara-cli`. Not part of the public API.

use std::time::{Duration, SystemTime};

use serde::de::DeserializeOwned;
use tokio::time::Instant;

use crate::decode::decode_reply;
use crate::transport::{self, Execution, Http};
use crate::{Error, Response};

/// The next step of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Call [`StepwiseCall::send`].
    Send,
    /// Call [`StepwiseCall::look_up`].
    LookUp,
    /// Nothing is to be done before.
    Wait(Instant),
    /// Call [`StepwiseCall::into_response`].
    End,
}

/// What is known of what a call was to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// No attempt has done anything.
    NotDone,
    /// An attempt may have been processed; once its window is over, a look-up can tell.
    Unconfirmed,
    /// An attempt may have been processed, and the request must never be sent again.
    Unrepeatable,
}

/// A call, and how far it has come. Each step is one request, so that others can run in between, a
/// journal can be kept, and a person can stop it.
pub struct StepwiseCall {
    execution: Execution<Http>,
    operation: &'static str,
}

impl StepwiseCall {
    pub(crate) fn new(execution: Execution<Http>, operation: &'static str) -> Self {
        Self {
            execution,
            operation,
        }
    }

    /// Goes on with a create that an earlier program sent first at `since`, and whose outcome it did
    /// not learn. It is sent again only if that may be, and its record is absent for `window` from
    /// now.
    #[must_use]
    pub fn resume(mut self, since: SystemTime, window: Duration, may_repeat: bool) -> Self {
        self.execution.attempts.resume(since, window, may_repeat);
        self
    }

    /// Returns the next step.
    pub fn next_step(&mut self) -> Step {
        match self.execution.attempts.next(Instant::now()) {
            transport::Step::Send => Step::Send,
            transport::Step::LookUp => Step::LookUp,
            transport::Step::Wait(until) => Step::Wait(until),
            transport::Step::End => Step::End,
        }
    }

    /// Makes the attempt that is due.
    pub async fn send(&mut self) {
        self.execution.send().await;
    }

    /// Makes the look-up that is due.
    pub async fn look_up(&mut self) {
        self.execution.look_up().await;
    }

    /// Returns what is known by now.
    pub fn standing(&self) -> Standing {
        match self.execution.attempts.standing() {
            transport::Standing::NotDone => Standing::NotDone,
            transport::Standing::Unconfirmed => Standing::Unconfirmed,
            transport::Standing::Unrepeatable => Standing::Unrepeatable,
        }
    }

    /// Returns why the call goes on: the error of the attempt before.
    pub fn error(&self) -> Option<&Error> {
        self.execution.attempts.error()
    }

    /// Returns when the last attempt that was lost can no longer be at work.
    pub fn window_end(&self) -> Option<Instant> {
        self.execution.attempts.window_end()
    }

    /// Returns how long an attempt may be at work.
    pub fn window(&self) -> Duration {
        self.execution.attempts.window()
    }

    /// Reads the reply of a call that has ended.
    ///
    /// # Errors
    /// As for [`OperationRequest::send`](crate::OperationRequest::send).
    pub fn into_response<T: DeserializeOwned>(self) -> Result<Response<T>, Error> {
        let outcome = self.execution.into_result()?;
        transport::read(outcome, self.operation, decode_reply).map(Response::hidden)
    }
}

impl std::fmt::Debug for StepwiseCall {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("StepwiseCall")
            .field("operation", &self.operation)
            .finish_non_exhaustive()
    }
}
