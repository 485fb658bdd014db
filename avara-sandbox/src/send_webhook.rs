//! [`SendWebhook`]: an event that a test sends.

use std::pin::Pin;

use serde_json::{Map, Value};

use crate::Error;
use crate::http::Shared;
use crate::spec::spec;
use crate::webhooks::{Custom, Delivery};

/// An event on its way to the receiver; await it to send it.
///
/// # Errors
/// When there is no such type, no address to send it to, or the data is not an object.
#[must_use = "an event is sent when it is awaited"]
pub struct SendWebhook<'a> {
    shared: &'a Shared,
    kind: String,
    id: Option<String>,
    data: Value,
}

impl<'a> SendWebhook<'a> {
    pub(crate) fn new(shared: &'a Shared, kind: &str) -> Self {
        Self {
            shared,
            kind: kind.to_owned(),
            id: None,
            data: Value::Object(Map::new()),
        }
    }

    /// Sets fields of its data, even if the spec does not have them; the others stay unchanged.
    pub fn data(mut self, data: Value) -> Self {
        self.data = data;
        self
    }

    /// Sets its id, such as that of an earlier event. The default is a new one.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    async fn send(self) -> Result<Delivery, Error> {
        if spec().webhook(&self.kind).is_none() {
            return Err(Error::new(format!("unknown webhook type {}", self.kind)));
        }
        let Value::Object(data) = self.data else {
            return Err(Error::new("the data of a webhook must be an object"));
        };
        let custom = Custom { id: self.id, data };
        let sent = self.shared.send_webhook(&self.kind, custom).await;
        sent.ok_or_else(|| Error::new("no webhook URL is configured"))
    }
}

impl<'a> IntoFuture for SendWebhook<'a> {
    type Output = Result<Delivery, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send + 'a>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

/// The data may be about a person.
impl std::fmt::Debug for SendWebhook<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SendWebhook")
            .field("kind", &self.kind)
            .finish_non_exhaustive()
    }
}
