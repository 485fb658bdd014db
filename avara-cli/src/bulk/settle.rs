//! One row: what is done with it, after what earlier runs left of it.

use std::time::Duration;

use avara_client::bytes::Bytes;
use avara_client::{Error, Retry};
use serde::de::IgnoredAny;
use tokio::time::sleep;

use super::journal::{State, Trace};
use super::rows::Job;
use crate::fault::Fault;

/// What is to be done with a row.
#[derive(Clone, Copy, Debug)]
pub(super) enum Plan {
    /// It was done before.
    Skip,
    Send,
    /// It may have happened: looked for, and sent if `then_send` and it is not there.
    LookUp {
        trace: Trace,
        then_send: bool,
    },
}

impl Plan {
    /// A row that a killed run had sent is looked for, because sending it again may do it twice. One
    /// whose outcome a run could not tell may yet appear, and is never sent again.
    pub(super) fn of(trace: Option<Trace>, retry: Retry) -> Self {
        let Some(trace) = trace else {
            return Self::Send;
        };
        match trace.state {
            State::Done => Self::Skip,
            State::Failed => Self::Send,
            State::Started | State::Unknown if retry == Retry::Safe => Self::Send,
            State::Started => Self::LookUp {
                trace,
                then_send: true,
            },
            State::Unknown => Self::LookUp {
                trace,
                then_send: false,
            },
        }
    }
}

/// Between two look-ups: what a broken connection left behind has time to appear.
const PAUSE: Duration = Duration::from_secs(1);

/// Whether the row was found, by what an interrupted run may have sent. None: it is to be sent.
pub(super) async fn look_up(
    job: &Job,
    trace: Trace,
    then_send: bool,
) -> Result<Option<Bytes>, Missing> {
    for pause in [Duration::ZERO, PAUSE] {
        sleep(pause).await;
        let found = job.request.clone().look_up::<IgnoredAny>(trace.since).await;
        match found {
            Ok(Some(reply)) => return Ok(Some(reply.body().clone())),
            Ok(None) => {}
            Err(error) => return Err(Missing::Error(Box::new(error))),
        }
    }
    if then_send {
        Ok(None)
    } else {
        Err(Missing::Still)
    }
}

/// Why it cannot be told what became of a row.
pub(super) enum Missing {
    Error(Box<Error>),
    /// It was not there before, and is not there now.
    Still,
}

impl Missing {
    pub(super) fn fault(self) -> Fault {
        match self {
            Self::Error(error) => Fault::Call(error),
            Self::Still => Fault::Unknown(
                "outcome unknown: an earlier run lost the answer, and a look-up finds nothing; if you \
                 are sure that it did not happen, remove its line from the result file",
            ),
        }
    }
}

/// Sends it.
pub(super) async fn send(job: &Job) -> Result<Bytes, Error> {
    let reply = job
        .request
        .clone()
        .send_with_response::<IgnoredAny>()
        .await?;
    Ok(reply.body().clone())
}
