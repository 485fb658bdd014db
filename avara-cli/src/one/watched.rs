//! A call that must not happen twice, watched by a person: waiting is announced, and
//! Control-C ends it in a way that leaves nothing unknown that could be known.

use std::future::ready;
use std::io::{self, IsTerminal as _};
use std::pin::pin;
use std::time::Instant;

use avara_client::stepwise::{Standing, Step, StepwiseCall};
use avara_client::{Operation, OperationRequest, Response};
use serde::de::IgnoredAny;
use tokio::time::sleep_until;

use crate::failure::{Failure, UNKNOWN, advice};
use crate::signals::Signals;
use crate::terminal::eprint;
use crate::terminal::progress::until;
use crate::verbose::Verbose;

/// Sends a request, and follows it to its end.
pub(super) async fn send(
    request: OperationRequest,
    operation: &Operation,
    verbose: Verbose,
) -> Result<Response<IgnoredAny>, Failure> {
    let started = Instant::now();
    let mut watch = Watch {
        signals: Signals::new()?,
        is_stopped: false,
        has_reported: false,
    };
    let mut call = request.stepwise()?;
    while watch.step(&mut call).await {}
    if call.next_step() != Step::End {
        return Err(stopped(&call, operation));
    }
    let result = call.into_response();
    verbose.reply(&result, started);
    Ok(result?)
}

struct Watch {
    signals: Signals,
    is_stopped: bool,
    has_reported: bool,
}

impl Watch {
    /// Makes one step; returns false if there is no other.
    async fn step(&mut self, call: &mut StepwiseCall) -> bool {
        match call.next_step() {
            _ if self.is_stopped => return false,
            Step::End => return false,
            Step::Send => self.finish(call.send()).await,
            Step::LookUp => self.finish(call.look_up()).await,
            Step::Wait(time) => {
                self.report_waiting(call);
                tokio::select! {
                    biased;
                    () = self.signals.next() => self.is_stopped = true,
                    () = sleep_until(time) => {}
                }
            }
        }
        true
    }

    /// Makes a request. One that is on the wire ends, unless Control-C comes twice.
    async fn finish(&mut self, request: impl Future<Output = ()>) {
        tokio::select! {
            biased;
            () = self.signals.next() => {
                self.is_stopped = true;
                return;
            }
            () = ready(()) => {}
        }
        let mut request = pin!(request);
        loop {
            tokio::select! {
                () = &mut request => return,
                () = self.signals.next() => {}
            }
            if self.is_stopped {
                eprint("stopped at once: the call may have been done");
                std::process::exit(UNKNOWN.into());
            }
            self.is_stopped = true;
            eprint("waiting for the request in progress; press Control-C again to stop at once");
        }
    }

    /// Reports once why nothing seems to happen.
    fn report_waiting(&mut self, call: &StepwiseCall) {
        let end = call.window_end();
        let end = end.filter(|_| call.standing() != Standing::NotDone && !self.has_reported);
        if let Some(end) = end.filter(|_| io::stderr().is_terminal()) {
            self.has_reported = true;
            eprint(&format!(
                "the answer was lost: looking up the record {}; press Control-C to stop",
                until(end)
            ));
        }
    }
}

/// Returns the error of a call that a person stopped: it names the look-up.
fn stopped(call: &StepwiseCall, operation: &Operation) -> Failure {
    if call.standing() == Standing::NotDone {
        return Failure::Stopped;
    }
    let look_up = operation.look_up();
    let advice = look_up.map(|operation| format!("; {}", advice::look_up(operation)));
    let advice = advice.unwrap_or_default();
    Failure::Unknown(format!(
        "{}: outcome unknown: the answer was lost, and the call was stopped before a look-up found the record{advice}",
        operation.id()
    ))
}
