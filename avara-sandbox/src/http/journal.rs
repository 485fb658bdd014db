//! [`Journal`]: the requests that were received, in order.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard};

use chrono::{DateTime, Utc};
use hyper::header::AUTHORIZATION;
use hyper::{HeaderMap, Method};
use serde_json::{Value, json};
use tokio::sync::watch;

use crate::FaultKind;
use crate::history::{History, Position};
use crate::lock::lock;

/// Older ones are forgotten, so that load does not fill the memory: beyond so many requests, or so
/// many bytes of bodies.
const MOST: usize = 10_000;
const MOST_BYTES: usize = 64 * 1024 * 1024;

/// A request as it was received, regardless of its result.
///
/// Its `Debug` shows neither its content nor its sender.
#[derive(Clone)]
#[non_exhaustive]
pub struct Received {
    /// Counts from 1, in the order in which requests began to arrive.
    pub number: u64,
    /// When it began to arrive.
    pub at: DateTime<Utc>,
    /// The method.
    pub method: String,
    /// The path with its query, as sent.
    pub path: String,
    /// The operation, where path and method name one; `links` where a link was followed.
    pub operation: Option<&'static str>,
    /// The headers in lower case, without `authorization`.
    pub headers: Vec<(String, String)>,
    /// The body, where it was JSON. None where path, method or key were wrong: it is not read then.
    pub body: Option<Value>,
    /// The status of the reply; none where the connection was broken.
    pub status: Option<u16>,
    /// The fault that it got.
    pub fault: Option<FaultKind>,
}

impl Received {
    /// Returns the value of this header.
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut headers = self.headers.iter();
        let found = headers.find(|(header, _)| header.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_str())
    }

    pub(crate) fn to_json(&self) -> Value {
        json!({
            "number": self.number,
            "at": self.at,
            "method": self.method,
            "path": self.path,
            "operation": self.operation,
            "headers": joined(&self.headers),
            "body": self.body,
            "status": self.status,
            "fault": self.fault.map(FaultKind::name),
        })
    }
}

/// Headers by name; the values of a repeated one are joined by commas, as HTTP says.
fn joined(headers: &[(String, String)]) -> BTreeMap<&str, String> {
    let mut joined: BTreeMap<&str, String> = BTreeMap::new();
    for (name, value) in headers {
        match joined.get_mut(name.as_str()) {
            Some(values) => values.extend([", ", value]),
            None => drop(joined.insert(name, value.clone())),
        }
    }
    joined
}

impl fmt::Debug for Received {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Received")
            .field("number", &self.number)
            .field("method", &self.method)
            .field("operation", &self.operation)
            .field("status", &self.status)
            .field("fault", &self.fault)
            .finish_non_exhaustive()
    }
}

/// A request in the journal. It is a copy: what hyper hands out would keep its whole buffers.
pub(crate) struct Entry {
    pub(crate) ticket: Ticket,
    pub(crate) at: DateTime<Utc>,
    pub(crate) method: Method,
    pub(crate) path: String,
    pub(crate) headers: Lines,
    pub(crate) operation: Option<&'static str>,
    pub(crate) body: Vec<u8>,
    pub(crate) status: Option<u16>,
    pub(crate) fault: Option<FaultKind>,
}

impl Entry {
    fn bytes(&self) -> usize {
        self.path.len() + self.headers.0.len() + self.body.len()
    }

    /// Returns the part of it that fits in a row of a table.
    pub(crate) fn summary(&self) -> Value {
        json!({
            "number": self.ticket.number,
            "at": self.at,
            "method": self.method.as_str(),
            "path": self.path,
            "operation": self.operation,
            "status": self.status,
            "fault": self.fault.map(FaultKind::name),
        })
    }

    fn received(&self) -> Received {
        Received {
            number: self.ticket.number,
            at: self.at,
            method: self.method.to_string(),
            path: self.path.clone(),
            operation: self.operation,
            headers: self.headers.pairs(),
            body: serde_json::from_slice(&self.body).ok(),
            status: self.status,
            fault: self.fault,
        }
    }
}

/// Headers in one text, without the key.
pub(crate) struct Lines(String);

impl Lines {
    pub(crate) fn new(headers: &HeaderMap) -> Self {
        let mut lines = String::new();
        for (name, value) in headers.iter().filter(|(name, _)| *name != AUTHORIZATION) {
            lines.push_str(name.as_str());
            lines.push(':');
            lines.push_str(&String::from_utf8_lossy(value.as_bytes()));
            lines.push('\n');
        }
        Self(lines)
    }

    fn pairs(&self) -> Vec<(String, String)> {
        let pairs = self.0.lines().filter_map(|line| line.split_once(':'));
        pairs
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect()
    }
}

/// The place of a request in the order of arrival.
#[derive(Clone, Copy)]
pub(crate) struct Ticket {
    /// How many resets there were before.
    resets: u64,
    number: u64,
}

#[derive(Default)]
pub(crate) struct Journal(Mutex<Book>);

#[derive(Default)]
struct Book {
    begun: u64,
    history: History<Arc<Entry>>,
    bytes: usize,
}

impl Book {
    fn add(&mut self, entry: Entry) {
        self.bytes += entry.bytes();
        self.history.add(Arc::new(entry));
        while self.history.entries().len() > MOST || self.bytes > MOST_BYTES {
            let Some(oldest) = self.history.forget_oldest() else {
                break;
            };
            self.bytes -= oldest.bytes();
        }
    }
}

impl Journal {
    /// A request begins to arrive.
    pub(crate) fn begin(&self) -> Ticket {
        let mut book = self.book();
        book.begun += 1;
        Ticket {
            resets: book.history.end().resets,
            number: book.begun,
        }
    }

    /// Keeps a request that is over, unless it began before a reset.
    pub(crate) fn keep(&self, entry: Entry) {
        let mut book = self.book();
        if entry.ticket.resets == book.history.end().resets {
            book.add(entry);
        }
    }

    pub(crate) fn received(&self) -> Vec<Received> {
        // Only the references are copied under the lock, which every request needs.
        let entries = self.book().history.entries().clone();
        let mut received: Vec<_> = entries.iter().map(|entry| entry.received()).collect();
        received.sort_by_key(|received| received.number);
        received
    }

    /// Returns the request with this number, unless it is forgotten.
    pub(crate) fn find(&self, number: u64) -> Option<Received> {
        let is_meant = |entry: &&Arc<Entry>| entry.ticket.number == number;
        let entry = self.book().history.entries().iter().find(is_meant).cloned();
        // A long body takes a while to be read, and the lock is free by then.
        entry.map(|entry| entry.received())
    }

    /// Returns the newest requests that were over after a position, and the position after them.
    pub(crate) fn after(&self, seen: Position, most: usize) -> (Vec<Arc<Entry>>, Position) {
        let book = self.book();
        let unseen = book.history.after(seen, most);
        let unseen = unseen.map(|(_, entry)| Arc::clone(entry)).collect();
        (unseen, book.history.end())
    }

    /// Returns the end of the journal, to be waited for.
    pub(crate) fn watch(&self) -> watch::Receiver<Position> {
        self.book().history.watch()
    }

    pub(crate) fn reset(&self) {
        let mut book = self.book();
        book.history.reset();
        (book.begun, book.bytes) = (0, 0);
    }

    fn book(&self) -> MutexGuard<'_, Book> {
        lock(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(ticket: Ticket, body: usize) -> Entry {
        Entry {
            ticket,
            at: DateTime::default(),
            method: Method::POST,
            path: String::new(),
            headers: Lines::new(&HeaderMap::new()),
            operation: None,
            body: vec![b' '; body],
            status: None,
            fault: None,
        }
    }

    fn numbers(journal: &Journal) -> Vec<u64> {
        journal
            .received()
            .iter()
            .map(|received| received.number)
            .collect()
    }

    #[test]
    fn the_order_is_that_of_arrival() {
        let journal = Journal::default();
        let (first, second) = (journal.begin(), journal.begin());
        journal.keep(entry(second, 0));
        journal.keep(entry(first, 0));
        assert_eq!(numbers(&journal), [1, 2]);
    }

    #[test]
    fn headers_and_paths_take_memory_too() {
        let journal = Journal::default();
        for _ in 0..10 {
            let path = "p".repeat(MOST_BYTES / 4);
            journal.keep(Entry {
                path,
                ..entry(journal.begin(), 0)
            });
        }
        assert_eq!(numbers(&journal).len(), 4);
    }

    #[test]
    fn what_began_before_a_reset_is_not_kept_after_it() {
        let journal = Journal::default();
        let before = journal.begin();
        journal.reset();
        let after = journal.begin();
        journal.keep(entry(before, 0));
        journal.keep(entry(after, 0));
        assert_eq!(numbers(&journal), [1]);
    }

    #[test]
    fn old_ones_are_forgotten_before_the_memory_is_full() {
        let journal = Journal::default();
        for _ in 0..=MOST {
            journal.keep(entry(journal.begin(), 0));
        }
        assert_eq!(numbers(&journal).first(), Some(&2));
        for _ in 0..3 {
            journal.keep(entry(journal.begin(), MOST_BYTES / 2));
        }
        assert_eq!(numbers(&journal).len(), 2);
    }
}
