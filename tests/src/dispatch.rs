//! The parts of the generated `calls`.

use std::fmt::Debug;
use std::future::{Future, IntoFuture};
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};

use avara_client::{Page, Result};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Map, Value, json};

/// The values of a request, as JSON.
#[derive(Clone, Debug, Default)]
pub struct Given {
    path: Values,
    /// Query parameters.
    pub query: Values,
    /// Body fields.
    pub body: Values,
}

/// Values by wire name.
#[derive(Clone, Debug, Default)]
pub struct Values(Map<String, Value>);

/// A request on its way; the reply as JSON.
#[must_use = "nothing is sent until it is awaited"]
pub struct Sent {
    printed: Printed,
    reply: Pin<Box<dyn Future<Output = Result<Value>> + Send>>,
}

/// The `Debug` output of a request, and later of its reply.
#[derive(Clone, Debug, Default)]
pub struct Printed(Arc<Mutex<String>>);

/// Something to do with a type.
pub trait Visitor {
    /// The result.
    type Output;

    /// Does it.
    fn visit<T>(self) -> Self::Output
    where
        T: Serialize
            + DeserializeOwned
            + schemars::JsonSchema
            + std::fmt::Debug
            + Clone
            + PartialEq;
}

impl Given {
    /// From the facts' form: `{"path": {...}, "query": {...}, "body": {...}}`.
    pub fn from_request(request: &Value) -> Self {
        let part = |name: &str| Values(request[name].as_object().cloned().unwrap_or_default());
        Self {
            path: part("path"),
            query: part("query"),
            body: part("body"),
        }
    }

    /// Returns a path parameter as text.
    pub fn path(&self, name: &str) -> String {
        match self.path.0.get(name) {
            Some(Value::String(text)) => text.clone(),
            other => panic!("the sample has no text for the path parameter {name}: {other:?}"),
        }
    }

    /// The same with other path parameters.
    #[must_use]
    pub fn with_path(mut self, name: &str, value: &str) -> Self {
        self.path.0.insert(name.into(), value.into());
        self
    }

    /// The same with one query parameter more.
    #[must_use]
    pub fn with_query(mut self, name: &str, value: Value) -> Self {
        self.query.0.insert(name.into(), value);
        self
    }

    /// The same with one body field more.
    #[must_use]
    pub fn with_body(mut self, name: &str, value: Value) -> Self {
        self.body.0.insert(name.into(), value);
        self
    }
}

impl Values {
    /// `None` when absent, `Some(None)` when null.
    pub fn get<T: DeserializeOwned>(&self, name: &str) -> Option<Option<T>> {
        let value = self.0.get(name)?;
        match serde_json::from_value(value.clone()) {
            Ok(value) => Some(value),
            Err(error) => panic!("the value of {name} does not fit its setter: {error}"),
        }
    }
}

/// Sends a request.
pub fn sent<R, T>(request: R) -> Sent
where
    R: IntoFuture<Output = Result<T>> + Debug,
    R::IntoFuture: Send + 'static,
    T: Serialize + Debug + 'static,
{
    Sent::new(request, |reply| json(reply))
}

/// Sends a list request; the page as `{"items", "hasMore", "cursor"}`.
pub fn sent_page<R, T>(request: R) -> Sent
where
    R: IntoFuture<Output = Result<Page<T>>> + Debug,
    R::IntoFuture: Send + 'static,
    T: Serialize + Debug + 'static,
{
    Sent::new(request, |page| {
        json!({
            "items": json(&page.items()),
            "hasMore": page.has_more(),
            "cursor": page.cursor(),
        })
    })
}

impl Sent {
    fn new<R, T>(request: R, read: fn(&T) -> Value) -> Self
    where
        R: IntoFuture<Output = Result<T>> + Debug,
        R::IntoFuture: Send + 'static,
        T: Debug + 'static,
    {
        let printed = Printed::default();
        printed.add(&request);
        let (reply, shown) = (request.into_future(), printed.clone());
        let reply = async move {
            let reply = reply.await?;
            shown.add(&reply);
            Ok(read(&reply))
        };
        Self {
            printed,
            reply: Box::pin(reply),
        }
    }

    /// Returns the `Debug` output, now and later.
    pub fn printed(&self) -> Printed {
        self.printed.clone()
    }
}

impl Future for Sent {
    type Output = Result<Value>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        self.reply.as_mut().poll(context)
    }
}

impl Printed {
    fn add(&self, value: &impl Debug) {
        let mut text = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *text += &format!("{value:?}\n{value:#?}\n");
    }

    /// Returns all text so far.
    pub fn text(&self) -> String {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }
}

/// Returns an operation that does not exist.
///
/// # Panics
///
/// Always.
pub fn unknown(id: &str) -> Sent {
    panic!("there is no operation {id}")
}

fn json(value: &impl Serialize) -> Value {
    serde_json::to_value(value).expect("a reply is JSON")
}
