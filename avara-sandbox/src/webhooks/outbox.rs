//! Events on their way to the webhooks' receiver: one after the other, in the order of what caused
//! them.

use std::sync::{Mutex, MutexGuard};

use avara_client::webhooks::Webhooks;
use chrono::Utc;
use hyper::Uri;
use tokio::sync::{mpsc, watch};

use super::{Delivery, Message, TIMEOUT};
use crate::history::{History, Position};
use crate::lock::lock;
use crate::spec::spec;
use crate::world::Event;
use crate::{Error, log, validate};

/// Older deliveries are forgotten.
const MOST: usize = 10_000;

/// The messages to send, and the deliveries of the sent ones.
pub(crate) struct Outbox {
    receiver: Option<Receiver>,
    queue: mpsc::UnboundedSender<Queued>,
    kept: Mutex<Kept>,
    log: bool,
}

/// A message, and how many resets there had been when it was caused.
pub(crate) struct Queued {
    message: Message,
    resets: u64,
}

#[derive(Default)]
struct Kept {
    deliveries: History<Delivery>,
    /// How many messages are queued or being sent from the queue.
    waiting: usize,
}

struct Receiver {
    url: String,
    key: Option<Webhooks>,
}

/// The end of the queue that is read.
pub(crate) type Queue = mpsc::UnboundedReceiver<Queued>;

impl Outbox {
    pub(crate) fn new(
        url: Option<&str>,
        key: Option<&str>,
        log: bool,
    ) -> Result<(Self, Queue), Error> {
        let receiver = url.map(|url| Receiver::new(url, key)).transpose()?;
        let (queue, queued) = mpsc::unbounded_channel();
        let outbox = Self {
            receiver,
            queue,
            kept: Mutex::default(),
            log,
        };
        Ok((outbox, queued))
    }

    /// Queues events. Without a receiver they are dropped.
    pub(crate) fn push(&self, events: Vec<Event>) {
        if self.receiver.is_none() {
            return;
        }
        let mut kept = self.kept();
        for event in events {
            kept.waiting += 1;
            let message = Message::new(event);
            let resets = kept.resets();
            let _ = self.queue.send(Queued { message, resets });
        }
    }

    /// Sends the queued messages, unless a reset came in between.
    pub(crate) async fn send_queued(&self, queued: Queued) {
        if self.kept().resets() == queued.resets {
            self.send(queued.message, queued.resets).await;
            let mut kept = self.kept();
            if kept.resets() == queued.resets {
                kept.waiting -= 1;
            }
        }
    }

    /// Sends one event and waits for what becomes of it; nothing where there is no receiver.
    pub(crate) async fn send_now(&self, message: Message) -> Option<Delivery> {
        let resets = self.kept().resets();
        self.send(message, resets).await
    }

    async fn send(&self, message: Message, resets: u64) -> Option<Delivery> {
        let receiver = self.receiver.as_ref()?;
        if message.is_ours {
            Self::check(&message);
        }
        let key = receiver.key.as_ref();
        // Signed with the machine's time, which is what receivers go by.
        let delivery = super::send(&receiver.url, key, &message, Utc::now(), TIMEOUT).await;
        if self.log {
            log::delivery(&delivery);
        }
        self.keep(delivery.clone(), resets);
        Some(delivery)
    }

    /// Reports an event that is not as documented: a bug of the sandbox.
    fn check(message: &Message) {
        let Some(webhook) = spec().webhook(message.kind) else {
            return;
        };
        if let Err(violations) = validate::content(&webhook.event, &message.json()) {
            log::bug(message.kind, &log::broken("event", &violations));
        }
    }

    fn keep(&self, delivery: Delivery, resets: u64) {
        let mut kept = self.kept();
        if kept.resets() == resets {
            kept.deliveries.add(delivery);
        }
        if kept.deliveries.entries().len() > MOST {
            kept.deliveries.forget_oldest();
        }
    }

    /// Returns the sent messages, in order.
    pub(crate) fn deliveries(&self) -> Vec<Delivery> {
        self.kept().deliveries.entries().iter().cloned().collect()
    }

    /// Returns the delivery with this number, unless it is forgotten.
    pub(crate) fn find(&self, number: u64) -> Option<Delivery> {
        let kept = self.kept();
        let mut all = kept.deliveries.after(Position::default(), MOST);
        let found = all.find(|(of, _)| *of == number);
        found.map(|(_, delivery)| delivery.clone())
    }

    /// Returns the newest deliveries after a position with their numbers, and the position after
    /// them.
    pub(crate) fn after(&self, seen: Position, most: usize) -> (Vec<(u64, Delivery)>, Position) {
        let kept = self.kept();
        let unseen = kept.deliveries.after(seen, most);
        let unseen = unseen.map(|(number, delivery)| (number, delivery.clone()));
        (unseen.collect(), kept.deliveries.end())
    }

    /// Returns the end of the deliveries, to be waited for.
    pub(crate) fn watch(&self) -> watch::Receiver<Position> {
        self.kept().deliveries.watch()
    }

    pub(crate) fn has_receiver(&self) -> bool {
        self.receiver.is_some()
    }

    /// Returns how many messages are still to be sent.
    pub(crate) fn waiting(&self) -> usize {
        self.kept().waiting
    }

    /// Forgets sent and queued messages.
    pub(crate) fn reset(&self) {
        let mut kept = self.kept();
        kept.deliveries.reset();
        kept.waiting = 0;
    }

    fn kept(&self) -> MutexGuard<'_, Kept> {
        lock(&self.kept)
    }
}

impl Kept {
    fn resets(&self) -> u64 {
        self.deliveries.end().resets
    }
}

impl Receiver {
    fn new(url: &str, key: Option<&str>) -> Result<Self, Error> {
        if !url.parse().is_ok_and(|uri| is_http(&uri)) {
            return Err(Error::new(
                "the webhook URL must be an http:// URL without credentials",
            ));
        }
        let key = key.map(Webhooks::new).transpose().map_err(|_| {
            Error::new("the webhook key must be base64, optionally prefixed with `whsec_`")
        })?;
        let url = url.to_owned();
        Ok(Self { url, key })
    }
}

/// Returns a host and, where there is one, a port; no user name.
fn is_http(uri: &Uri) -> bool {
    let Some(authority) = uri.authority() else {
        return false;
    };
    let has_port = authority.port_u16().is_some();
    let is_plain = authority.as_str() == authority.host() || has_port;
    uri.scheme_str() == Some("http") && is_plain && !authority.as_str().contains('@')
}
