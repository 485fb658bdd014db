//! [`Http`]: the requests of a call, over HTTP.

use std::sync::Arc;
use std::time::Duration;

use tokio::time::Instant;

use super::execution::Exchange;
use super::proof::proven;
use super::reconcile::{Finding, Search, unclear};
use super::sent::Sent;
use super::{Prepared, attempt};
use crate::Error;
use crate::client::auth::ApiKey;
use crate::trace::{self, watch};
use crate::wire::reply::Reply;

/// A checked request that is sent over HTTP.
pub(crate) struct Http {
    /// Boxed: it is large, and moved with the future of the call.
    prepared: Box<Prepared>,
    /// The key of the last attempt.
    key: Option<Arc<ApiKey>>,
}

impl Http {
    pub(crate) fn new(prepared: Box<Prepared>) -> Self {
        Self {
            prepared,
            key: None,
        }
    }
}

impl Exchange for Http {
    async fn send(&mut self, number: u32, timeout: Duration) -> Result<Reply, Error> {
        let prepared = &self.prepared;
        let (key, timeout) = prepared.key(timeout).await?;
        self.key = Some(Arc::clone(&key));
        let sent = async {
            let reply = attempt(prepared, &key, timeout).await;
            proven(prepared, reply)
        };
        let watch = watch::start(&prepared.client);
        let result = trace::attempt(prepared, number, sent).await;
        if let Some(watch) = watch {
            watch.attempt(prepared, number, &result);
        }
        result
    }

    async fn look_up(&mut self, sent: Sent) -> Finding {
        match Search::new(&self.prepared, sent) {
            // Boxed, because few calls need it.
            Ok(search) => Box::pin(search.look()).await,
            Err(reason) => unclear(None, reason.to_owned()),
        }
    }

    async fn renew_key(&mut self) -> bool {
        match &self.key {
            Some(key) => self.prepared.renew_key(key).await,
            None => false,
        }
    }

    fn can_look_up(&self) -> Result<(), &'static str> {
        Search::new(&self.prepared, Sent::at(Instant::now())).map(drop)
    }
}
