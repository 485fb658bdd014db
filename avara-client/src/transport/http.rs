//! [`Http`]: the requests of a call, over HTTP.

use std::time::Duration;

use super::execution::Exchange;
use super::proof::proven;
use super::reconcile::{Finding, Search};
use super::sent::Sent;
use super::{Prepared, attempt};
use crate::wire::reply::Reply;
use crate::{Error, trace};

/// A checked request that is sent over HTTP.
pub(crate) struct Http(pub(crate) Prepared);

impl Exchange for Http {
    async fn send(&mut self, number: u32, timeout: Duration) -> Result<Reply, Error> {
        let prepared = &self.0;
        let sent = async {
            let reply = attempt(prepared, timeout).await;
            proven(prepared, reply)
        };
        trace::attempt(prepared, number, sent).await
    }

    async fn look_up(&mut self, sent: Sent) -> Finding {
        match Search::new(&self.0, sent) {
            // Boxed, because few calls need it.
            Ok(search) => Box::pin(search.look()).await,
            Err(reason) => Finding::Unclear {
                found: None,
                why: reason.to_owned(),
                again: None,
            },
        }
    }

    fn can_look_up(&self) -> Result<(), &'static str> {
        Search::new(&self.0, Sent::now()).map(drop)
    }
}
