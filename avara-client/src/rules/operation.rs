//! [`Operation`]: the facts of the spec about one endpoint, as data.

use http::Method;

use crate::rules::{Field, Object};
use crate::wire::id::IdKind;

/// The safety of repeating a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Retry {
    /// Repeating is harmless: a second call leaves the same state as the first.
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
    pub(crate) path_parameters: &'static [Field],
    pub(crate) query: &'static [Field],
    pub(crate) body: Option<&'static Object>,
    /// Applies to the body's fields, or to the query where there is no body. Empty: no rule.
    pub(crate) at_least_one_of: &'static [&'static str],
    /// None: it changes nothing.
    pub(crate) proof: Option<Proof>,
    pub(crate) reconcile: Option<Reconcile>,
}

/// The evidence that the reply to a change must show: a status alone does not say that something
/// was done.
#[derive(Debug)]
pub(crate) struct Proof {
    /// The success statuses of the spec; empty: all.
    pub(crate) statuses: &'static [u16],
    /// None: any JSON object will do.
    pub(crate) shown_by: Option<ShownBy>,
    /// The names of texts that are sent, in the path or the body, and reads back under the same
    /// name: the first that is there.
    pub(crate) repeats: &'static [&'static str],
}

/// The field that shows that a change was done.
#[derive(Debug)]
pub(crate) enum ShownBy {
    /// The id of the record, in its form.
    Id(&'static str, IdKind),
    /// `true`; `false` says that nothing was done.
    True(&'static str),
    /// A text that is not empty.
    Text(&'static str),
}

/// The look-up of a call that may not be repeated, for when its answer was lost.
#[derive(Debug)]
pub(crate) struct Reconcile {
    pub(crate) look_up: &'static Operation,
    /// `None` if the look-up is for a person, not for a program.
    pub(crate) by: Option<NaturalKey>,
}

/// The facts by which a program recognises the record of a lost create.
#[derive(Debug)]
pub(crate) struct NaturalKey {
    /// The body field that identifies the record, and the parameter of the look-up that takes it.
    pub(crate) field: &'static str,
    /// The field of a list's reply that has the items; None where the look-up gives the record
    /// itself.
    pub(crate) items: Option<&'static str>,
    /// The field of the record with the time of its creation.
    pub(crate) created_at: Option<&'static str>,
    /// Sent fields that read back elsewhere: the path in the record.
    pub(crate) read_back: &'static [(&'static str, &'static [&'static str])],
    /// Sent fields that the server may write otherwise.
    pub(crate) normalised: &'static [(&'static str, Normal)],
    /// Values that the record must have, if it has the field.
    pub(crate) expect: &'static [(&'static str, &'static str)],
    pub(crate) rest: Option<Rest>,
    /// Sent fields that nothing reads back.
    pub(crate) not_returned: &'static [&'static str],
}

/// The ways in which a sent text may differ from the one that reads back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Normal {
    /// In upper and lower case.
    LowerCase,
    /// In everything but the digits.
    Digits,
}

/// A second record, which has fields that the first does not.
#[derive(Debug)]
pub(crate) struct Rest {
    pub(crate) look_up: &'static Operation,
    /// The field of the first record that identifies it, and the look-up's path parameter.
    pub(crate) id: &'static str,
    pub(crate) fields: &'static [&'static str],
}

/// The setters of the generated table: it names only what an operation has.
impl Operation {
    pub(crate) const fn new(
        id: &'static str,
        method: Method,
        path: &'static str,
        retry: Retry,
    ) -> Self {
        Self {
            id,
            method,
            path,
            retry,
            path_parameters: &[],
            query: &[],
            body: None,
            at_least_one_of: &[],
            proof: None,
            reconcile: None,
        }
    }

    pub(crate) const fn path_parameters(mut self, fields: &'static [Field]) -> Self {
        self.path_parameters = fields;
        self
    }

    pub(crate) const fn query(mut self, fields: &'static [Field]) -> Self {
        self.query = fields;
        self
    }

    pub(crate) const fn body(mut self, object: &'static Object) -> Self {
        self.body = Some(object);
        self
    }

    pub(crate) const fn at_least_one_of(mut self, fields: &'static [&'static str]) -> Self {
        self.at_least_one_of = fields;
        self
    }

    pub(crate) const fn proof(mut self, proof: Proof) -> Self {
        self.proof = Some(proof);
        self
    }

    pub(crate) const fn reconcile(mut self, reconcile: Reconcile) -> Self {
        self.reconcile = Some(reconcile);
        self
    }
}

impl Operation {
    /// Returns the name of the operation, its resource path and method: `viewer.users.update`.
    pub const fn id(&self) -> &'static str {
        self.id
    }

    /// Returns the HTTP method.
    pub const fn method(&self) -> &Method {
        &self.method
    }

    /// Returns the path template, such as `/v1/viewer/users/{userId}`.
    pub const fn path(&self) -> &'static str {
        self.path
    }

    /// Returns the retry safety of the operation.
    pub const fn retry(&self) -> Retry {
        self.retry
    }

    /// Returns the names of the query parameters.
    pub fn query_parameters(&self) -> impl Iterator<Item = &'static str> {
        self.query.iter().map(|field| field.name)
    }

    /// Returns the name of the body's schema, if the operation has a body.
    pub fn body_schema(&self) -> Option<&'static str> {
        self.body.map(|object| object.name)
    }

    /// Returns the operation that looks up the outcome of a call whose answer was lost.
    pub fn look_up(&self) -> Option<&'static str> {
        self.reconcile
            .as_ref()
            .map(|reconcile| reconcile.look_up.id)
    }
}
