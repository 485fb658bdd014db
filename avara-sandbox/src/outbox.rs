//! Events on their way to the webhooks' receiver: one after the other, in the order of what caused
//! them.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};

use chrono::Utc;
use tokio::sync::mpsc;

use crate::spec::spec;
use crate::webhooks::{self, Delivery, Key, Message, TIMEOUT};
use crate::world::Event;
use crate::{Error, log, validate};

/// Older deliveries are forgotten.
const MOST: usize = 10_000;

/// What is to be sent, and what became of what was.
pub(crate) struct Outbox {
    receiver: Option<Receiver>,
    queue: mpsc::UnboundedSender<Message>,
    deliveries: Mutex<VecDeque<Delivery>>,
    log: bool,
}

/// Who is told.
struct Receiver {
    url: String,
    key: Option<Key>,
}

/// The end of the queue that is read.
pub(crate) type Queue = mpsc::UnboundedReceiver<Message>;

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
            deliveries: Mutex::default(),
            log,
        };
        Ok((outbox, queued))
    }

    /// Queues events. Without a receiver, or after the end, nobody is told.
    pub(crate) fn push(&self, events: Vec<Event>) {
        if self.receiver.is_some() {
            for event in events {
                let _ = self.queue.send(Message::new(&event));
            }
        }
    }

    /// Sends one event and waits for what becomes of it; nothing where there is no receiver.
    pub(crate) async fn send(&self, message: Message) -> Option<Delivery> {
        let receiver = self.receiver.as_ref()?;
        Self::check(&message);
        let key = receiver.key.as_ref();
        // Signed with the machine's time, which is what receivers go by.
        let delivery = webhooks::send(&receiver.url, key, &message, Utc::now(), TIMEOUT).await;
        if self.log {
            log::delivery(&delivery);
        }
        self.keep(delivery.clone());
        Some(delivery)
    }

    /// What the sandbox itself sends must be as documented.
    fn check(message: &Message) {
        let Some(webhook) = spec().webhook(message.kind) else {
            return;
        };
        if let Err(violations) = validate::content(&webhook.event, &message.json()) {
            log::bug(message.kind, &log::broken("event", &violations));
        }
    }

    fn keep(&self, delivery: Delivery) {
        let mut deliveries = self
            .deliveries
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        deliveries.push_back(delivery);
        if deliveries.len() > MOST {
            deliveries.pop_front();
        }
    }

    /// What was sent, in order.
    pub(crate) fn deliveries(&self) -> Vec<Delivery> {
        let deliveries = self
            .deliveries
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        deliveries.iter().cloned().collect()
    }

    pub(crate) fn reset(&self) {
        self.deliveries
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clear();
    }
}

impl Receiver {
    fn new(url: &str, key: Option<&str>) -> Result<Self, Error> {
        if !url.starts_with("http://") {
            return Err(Error::new("the webhook URL must begin with http://"));
        }
        let key = key.map(Key::read).transpose();
        Ok(Self {
            url: url.to_owned(),
            key: key.map_err(|error| Error::new(error.to_string()))?,
        })
    }
}
