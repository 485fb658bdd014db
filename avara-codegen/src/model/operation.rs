//! Operations: what can be asked of the API.

use serde_json::Value;

use super::{Property, Reconcile, RustName, snake, type_name};

/// A call of the API.
#[derive(Debug)]
pub struct Operation {
    /// The dotted id: `viewer.users.invitations.list`.
    pub id: String,
    /// The resource path: `["viewer", "users", "invitations"]`.
    pub resource: Vec<String>,
    /// The method of the resource: `list`.
    pub method: String,
    /// The HTTP method.
    pub http: Http,
    /// The path template, with the version: `/v1/viewer/users/{userId}`.
    pub path: String,
    /// One line.
    pub summary: String,
    /// The rest, in Markdown.
    pub description: String,
    /// Path parameters, in the path's order.
    pub path_params: Vec<Parameter>,
    /// Query parameters, in the spec's order.
    pub query: Vec<Parameter>,
    /// The request body.
    pub body: Option<Body>,
    /// The schema of a successful reply.
    pub response: String,
    /// Repeating it is harmless, or not.
    pub retry: Retry,
    /// Of a list: where the items are.
    pub pagination: Option<Pagination>,
    /// At least one of these must be given.
    pub at_least_one_of: AtLeastOneOf,
    /// The statuses of documented successes: `200`, `2XX`.
    pub successes: Vec<String>,
    /// The statuses of documented error replies: `404`, `5XX`.
    pub errors: Vec<String>,
    /// The look-up when the answer was lost.
    pub reconcile: Option<Reconcile>,
}

/// Names of which at least one must be given; empty for no rule.
pub type AtLeastOneOf = Vec<String>;

/// A parameter in the path or the query; a [`Property`] that travels outside the body.
pub type Parameter = Property;

/// An HTTP method.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Http {
    /// Reads.
    Get,
    /// Creates or acts.
    Post,
    /// Replaces.
    Put,
    /// Changes the fields that are sent.
    Patch,
    /// Removes.
    Delete,
}

/// The body of a request.
#[derive(Debug)]
pub struct Body {
    /// Its schema.
    pub schema: String,
    /// True if it must be sent.
    pub required: bool,
    /// The spec's example.
    pub example: Value,
}

/// Says if an operation may be repeated when its outcome is unknown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Retry {
    /// Repeating changes nothing more.
    Safe,
    /// Repeating may have the effect twice.
    Unsafe,
}

/// The place of the items in a page.
#[derive(Debug)]
pub struct Pagination {
    /// The field that holds them.
    pub items: String,
    /// The schema of an item.
    pub item: String,
}

/// A node of the resource tree.
#[derive(Debug, Default)]
pub struct Resource {
    /// Its path: `["viewer", "users"]`; empty for the root.
    pub path: Vec<String>,
    /// Its purpose.
    pub description: String,
    /// The resources below it.
    pub children: Vec<Resource>,
}

impl Http {
    /// Returns the method as HTTP writes it.
    pub fn as_str(self) -> &'static str {
        match self {
            Http::Get => "GET",
            Http::Post => "POST",
            Http::Put => "PUT",
            Http::Patch => "PATCH",
            Http::Delete => "DELETE",
        }
    }
}

impl Operation {
    /// Returns the facade's method: `reroute_url`.
    pub fn rust_method(&self) -> RustName {
        snake(&self.method)
    }

    /// Returns the request builder: `RerouteUrl`.
    pub fn rust_type(&self) -> RustName {
        type_name(&self.method)
    }
}

impl Resource {
    /// Returns the last segment: `users`.
    pub fn name(&self) -> &str {
        self.path.last().map_or("", String::as_str)
    }

    /// Returns the facade's accessor and module: `auto_scribe`.
    pub fn rust_module(&self) -> RustName {
        snake(self.name())
    }

    /// Returns the facade's type: `AutoScribe`.
    pub fn rust_type(&self) -> RustName {
        type_name(self.name())
    }
}
