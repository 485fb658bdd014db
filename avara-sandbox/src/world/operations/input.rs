//! [`Input`], the request of an operation, and [`Refusal`], its answer when it is not carried out.

use chrono::{DateTime, Utc};
use serde_json::{Map, Value};

use crate::spec::{Operation, Spec};
use crate::world::records::Time;

/// A request that was checked against the spec.
pub(crate) struct Input<'a> {
    pub(crate) operation: &'a Operation,
    /// The document that the operation is from.
    pub(crate) spec: &'a Spec,
    /// Path parameters, decoded.
    pub(crate) path: &'a [(String, String)],
    /// Query parameters as the spec types them; null for the empty value of a nullable one.
    pub(crate) query: &'a Map<String, Value>,
    /// The body; empty where there is none.
    pub(crate) body: &'a Map<String, Value>,
    pub(crate) now: DateTime<Utc>,
    /// Where the sandbox is reached, without `/v1`.
    pub(crate) base_url: &'a str,
    pub(crate) api_key_id: &'a str,
}

impl<'a> Input<'a> {
    pub(crate) fn time(&self) -> Time {
        self.now.into()
    }

    pub(crate) fn path_text(&self, name: &str) -> &'a str {
        let found = self.path.iter().find(|(of, _)| of == name);
        found.map_or("", |(_, value)| value.as_str())
    }

    pub(crate) fn query_text(&self, name: &str) -> Option<&'a str> {
        self.query.get(name)?.as_str()
    }

    /// Returns a query parameter that is true or false. Null counts as left out.
    pub(crate) fn query_bool(&self, name: &str) -> Option<bool> {
        self.query.get(name)?.as_bool()
    }

    /// Returns a query parameter that is a list of texts. An empty list counts as left out.
    pub(crate) fn query_list(&self, name: &str) -> Option<Vec<&'a str>> {
        let items = self.query.get(name)?.as_array()?;
        let items: Vec<_> = items.iter().filter_map(Value::as_str).collect();
        (!items.is_empty()).then_some(items)
    }

    pub(crate) fn body_text(&self, name: &str) -> Option<&'a str> {
        self.body.get(name)?.as_str()
    }

    /// Returns a field of the body that is a text, which must not be empty.
    pub(crate) fn filled_text(&self, name: &str) -> Result<Option<&'a str>, Refusal> {
        match self.body_text(name) {
            Some("") => Err(Refusal::empty(name)),
            text => Ok(text),
        }
    }

    /// Returns a field of the body or, where there is no body, a query parameter.
    pub(crate) fn text(&self, name: &str) -> Option<&'a str> {
        self.body_text(name).or_else(|| self.query_text(name))
    }
}

/// Why a request was not carried out. Nothing was changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Refusal {
    pub(crate) status: u16,
    /// The problem, for people.
    pub(crate) message: String,
}

impl Refusal {
    fn new(status: u16, message: impl Into<String>) -> Self {
        let message = message.into();
        Self { status, message }
    }

    pub(crate) fn bad_request(message: impl Into<String>) -> Self {
        Self::new(400, message)
    }

    pub(crate) fn forbidden(message: impl Into<String>) -> Self {
        Self::new(403, message)
    }

    pub(crate) fn not_found(message: impl Into<String>) -> Self {
        Self::new(404, message)
    }

    /// The request does not fit the present state.
    pub(crate) fn conflict(message: impl Into<String>) -> Self {
        Self::new(409, message)
    }

    /// Returns the refusal for a target that no longer exists.
    pub(crate) fn gone(message: impl Into<String>) -> Self {
        Self::new(410, message)
    }

    /// A value of the request is not acceptable.
    pub(crate) fn unacceptable(message: impl Into<String>) -> Self {
        Self::new(422, message)
    }

    /// A text of the request is empty.
    pub(crate) fn empty(name: &str) -> Self {
        Self::unacceptable(format!("{name} must not be empty."))
    }

    /// The spec has it, and the sandbox does not.
    pub(crate) fn not_implemented() -> Self {
        Self::new(501, "The sandbox does not implement this operation.")
    }
}
