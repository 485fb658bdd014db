//! [`Operation`]: what the spec says about one endpoint, as data.

use http::Method;

use crate::rules::{Field, Object};

/// Whether repeating a call is harmless.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Retry {
    /// A second call leaves the same state as the first.
    Safe,
    /// A second call may do the work twice: a second study, a second invitation.
    Unsafe,
}

/// One operation of the API. [`OPERATIONS`](crate::OPERATIONS) lists them all.
///
/// ```
/// use avara_client::{OPERATIONS, Retry};
///
/// let update = OPERATIONS.iter().find(|operation| operation.id() == "viewer.users.update");
/// assert_eq!(update.map(|operation| operation.path()), Some("/v1/viewer/users/{userId}"));
/// assert_eq!(update.map(|operation| operation.retry()), Some(Retry::Safe));
/// ```
#[derive(Debug)]
pub struct Operation {
    pub(crate) id: &'static str,
    pub(crate) method: Method,
    pub(crate) path: &'static str,
    pub(crate) retry: Retry,
    pub(crate) query: &'static [Field],
    pub(crate) body: Option<&'static Object>,
    /// Applies to the body's fields, or to the query where there is no body. Empty: no rule.
    pub(crate) at_least_one_of: &'static [&'static str],
}

impl Operation {
    /// The name: resource path and method, such as `viewer.users.update`.
    pub const fn id(&self) -> &'static str {
        self.id
    }

    /// The HTTP method.
    pub const fn method(&self) -> &Method {
        &self.method
    }

    /// The path with its placeholders, such as `/v1/viewer/users/{userId}`.
    pub const fn path(&self) -> &'static str {
        self.path
    }

    /// Whether repeating it is harmless.
    pub const fn retry(&self) -> Retry {
        self.retry
    }

    /// The names of the query parameters.
    pub fn query_parameters(&self) -> impl Iterator<Item = &'static str> {
        self.query.iter().map(|field| field.name)
    }

    /// The schema of the body, if the operation has one.
    pub fn body_schema(&self) -> Option<&'static str> {
        self.body.map(|object| object.name)
    }
}
