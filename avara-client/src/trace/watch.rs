//! [`Watch`]: times an attempt or a call for the observer.

use std::time::{Duration, Instant};

use crate::client::observer::{ObservedAttempt, ObservedCall, Observer};
use crate::transport::Prepared;
use crate::transport::response::Outcome;
use crate::wire::reply::Reply;
use crate::{Client, Error};

/// The start of an attempt or a call that is observed.
///
/// It stands beside the future of that and not around it: such a future is large, and would be held twice.
pub(crate) struct Watch {
    client: Client,
    started: Instant,
}

pub(crate) fn start(client: &Client) -> Option<Watch> {
    client.observer()?;
    Some(Watch {
        client: client.clone(),
        started: Instant::now(),
    })
}

impl Watch {
    pub(crate) fn attempt(self, prepared: &Prepared, number: u32, result: &Result<Reply, Error>) {
        self.report(|observer, duration| {
            observer.attempt(&ObservedAttempt {
                operation: prepared.operation,
                template: prepared.template,
                method: &prepared.method,
                host: prepared.url.host_str().unwrap_or_default(),
                port: prepared.url.port_or_known_default().unwrap_or_default(),
                number,
                duration,
                status: match result {
                    Ok(reply) => Some(reply.status),
                    Err(error) => error.status(),
                },
                error: result.as_ref().err().map(Error::kind),
                is_refused: result.as_ref().is_err_and(Error::is_refusal),
            });
        });
    }

    pub(crate) fn call(self, operation: &'static str, result: &Result<Outcome, Error>) {
        let (attempts, was_recovered) = match result {
            Ok(outcome) => (outcome.attempts, outcome.reconciled),
            Err(error) => (error.attempts(), false),
        };
        self.ended(ObservedCall {
            was_recovered,
            ..observed(operation, attempts, result.as_ref().err())
        });
    }

    pub(crate) fn look_up(self, operation: &'static str, result: &Result<Outcome, Error>) {
        let attempts = match result {
            Ok(outcome) => outcome.attempts,
            // The errors of look-ups become part of the call's, which alone has a number.
            Err(error) => u32::from(!error.is_before_send()),
        };
        self.ended(ObservedCall {
            is_look_up: true,
            ..observed(operation, attempts, result.as_ref().err())
        });
    }

    pub(crate) fn download(self, operation: &'static str, attempts: u32, error: Option<&Error>) {
        self.ended(observed(operation, attempts, error));
    }

    fn ended(self, mut call: ObservedCall) {
        call.retries_left = self.client.settings().budget.left();
        self.report(|observer, duration| {
            call.duration = duration;
            observer.call(&call);
        });
    }

    fn report(&self, report: impl FnOnce(&dyn Observer, Duration)) {
        if let Some(observer) = self.client.observer() {
            report(&**observer, self.started.elapsed());
        }
    }
}

fn observed(operation: &'static str, attempts: u32, error: Option<&Error>) -> ObservedCall {
    ObservedCall {
        operation,
        is_look_up: false,
        attempts,
        was_recovered: false,
        duration: Duration::ZERO,
        error: error.map(Error::kind),
        retries_left: None,
    }
}
