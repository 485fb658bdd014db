//! A request from its arrival until it is over, however it ends.

use std::mem::take;
use std::time::Instant;

use bytes::Bytes;
use chrono::{DateTime, Utc};
use hyper::http::request::Parts;
use hyper::{HeaderMap, Method, Uri};

use super::Shared;
use super::journal::{Entry, Lines, Ticket};
use crate::FaultKind;
use crate::log;
use crate::spec::Operation;

/// A request as far as it is known; it goes to the journal when it is dropped.
pub(super) struct Exchange<'a> {
    shared: &'a Shared,
    ticket: Ticket,
    at: DateTime<Utc>,
    began: Instant,
    pub(super) method: Method,
    pub(super) uri: Uri,
    pub(super) headers: HeaderMap,
    pub(super) operation: Option<&'static Operation>,
    /// The name of links, where it is one.
    pub(super) link: Option<&'static str>,
    pub(super) body: Bytes,
    pub(super) status: Option<u16>,
    pub(super) fault: Option<FaultKind>,
}

impl<'a> Exchange<'a> {
    pub(super) fn begin(shared: &'a Shared, parts: Parts) -> Self {
        Self {
            shared,
            ticket: shared.journal.begin(),
            at: shared.clock.now(),
            began: Instant::now(),
            method: parts.method,
            uri: parts.uri,
            headers: parts.headers,
            operation: None,
            link: None,
            body: Bytes::new(),
            status: None,
            fault: None,
        }
    }
}

impl Drop for Exchange<'_> {
    fn drop(&mut self) {
        if self.shared.settings.log {
            log::request(&log::Line {
                method: &self.method,
                operation: self.operation,
                status: self.status,
                took: self.began.elapsed(),
            });
        }
        self.shared.journal.keep(Entry {
            ticket: self.ticket,
            at: self.at,
            method: take(&mut self.method),
            path: self.uri.to_string(),
            headers: Lines::new(&self.headers),
            operation: self
                .operation
                .map_or(self.link, |operation| Some(operation.id.as_str())),
            body: self.body.to_vec(),
            status: self.status,
            fault: self.fault,
        });
    }
}
