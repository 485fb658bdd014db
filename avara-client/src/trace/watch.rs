//! [`Watch`]: times an attempt or a call for the observer.

use std::sync::Arc;
use std::time::Instant;

use crate::Error;
use crate::client::observer::{ObservedAttempt, ObservedCall, Observer};
use crate::transport::Prepared;
use crate::transport::response::Outcome;
use crate::wire::reply::Reply;

/// The start of an attempt or a call that is observed.
///
/// It stands beside the future of that and not around it: such a future is large, and would be held twice.
pub(crate) struct Watch {
    observer: Arc<dyn Observer>,
    started: Instant,
}

/// Starts to watch for an observer, if there is one.
pub(crate) fn start(observer: Option<&Arc<dyn Observer>>) -> Option<Watch> {
    let observer = Arc::clone(observer?);
    let started = Instant::now();
    Some(Watch { observer, started })
}

impl Watch {
    pub(crate) fn attempt(self, prepared: &Prepared, number: u32, result: &Result<Reply, Error>) {
        self.observer.attempt(&ObservedAttempt {
            operation: prepared.operation,
            template: prepared.template,
            method: &prepared.method,
            host: prepared.url.host_str().unwrap_or_default(),
            port: prepared.url.port_or_known_default().unwrap_or_default(),
            number,
            duration: self.started.elapsed(),
            status: match result {
                Ok(reply) => Some(reply.status),
                Err(error) => error.status(),
            },
            error: result.as_ref().err().map(Error::kind),
            is_refused: result.as_ref().is_err_and(Error::is_refusal),
        });
    }

    pub(crate) fn call(self, operation: &'static str, result: &Result<Outcome, Error>) {
        let (attempts, was_recovered, error) = match result {
            Ok(outcome) => (outcome.attempts, outcome.reconciled, None),
            Err(error) => (error.attempts(), false, Some(error.kind())),
        };
        self.observer.call(&ObservedCall {
            operation,
            attempts,
            was_recovered,
            duration: self.started.elapsed(),
            error,
        });
    }
}
