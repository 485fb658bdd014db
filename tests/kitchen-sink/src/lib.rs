//! The runtime of avara-client, file by file, with what the generator makes of `../spec` in the
//! place of the real API: everything that the generator takes is compiled against it, and used by
//! this crate's tests.

// The runtime's own unit tests are about the real API.
#![cfg(not(test))]
#![forbid(unsafe_code)]
#![allow(
    dead_code,
    unused_imports,
    reason = "hand-written code for the real API is left out"
)]

#[macro_use]
#[path = "../../../avara-client/src/schema.rs"]
mod schema;
#[macro_use]
#[path = "../../../avara-client/src/open_enum.rs"]
mod open_enum;
#[macro_use]
#[path = "../../../avara-client/src/id.rs"]
mod id;
#[macro_use]
#[path = "../../../avara-client/src/request.rs"]
mod request;
#[macro_use]
#[path = "../../../avara-client/src/union.rs"]
mod union;

#[path = "../../../avara-client/src/auth.rs"]
mod auth;
#[cfg(feature = "blocking")]
#[path = "../../../avara-client/src/blocking.rs"]
pub mod blocking;
#[path = "../../../avara-client/src/builder.rs"]
mod builder;
#[path = "../../../avara-client/src/by_table.rs"]
mod by_table;
#[path = "../../../avara-client/src/call.rs"]
mod call;
#[path = "../../../avara-client/src/client.rs"]
mod client;
#[path = "../../../avara-client/src/codec/mod.rs"]
mod codec;
#[path = "../../../avara-client/src/decode.rs"]
mod decode;
#[path = "../../../avara-client/src/env.rs"]
mod env;
#[path = "../../../avara-client/src/error.rs"]
mod error;
#[rustfmt::skip]
mod generated;
#[path = "../../../avara-client/src/headers.rs"]
mod headers;
#[path = "../../../avara-client/src/http_client.rs"]
mod http_client;
#[path = "../../../avara-client/src/http_date.rs"]
mod http_date;
#[path = "../../../avara-client/src/json_path.rs"]
mod json_path;
#[path = "../../../avara-client/src/json_text.rs"]
mod json_text;
#[path = "../../../avara-client/src/operation.rs"]
mod operation;
#[path = "../../../avara-client/src/options.rs"]
mod options;
#[path = "../../../avara-client/src/page/mod.rs"]
mod page;
#[path = "../../../avara-client/src/patch.rs"]
mod patch;
#[path = "../../../avara-client/src/path.rs"]
mod path;
#[path = "../../../avara-client/src/percent.rs"]
mod percent;
#[path = "../../../avara-client/src/query.rs"]
mod query;
#[path = "../../../avara-client/src/raw.rs"]
mod raw;
#[path = "../../../avara-client/src/redact.rs"]
mod redact;
#[path = "../../../avara-client/src/response.rs"]
mod response;
#[path = "../../../avara-client/src/retry/mod.rs"]
mod retry;
#[path = "../../../avara-client/src/rules/mod.rs"]
mod rules;
#[doc(hidden)]
#[path = "../../../avara-client/src/stepwise.rs"]
pub mod stepwise;
#[path = "../../../avara-client/src/trace/mod.rs"]
mod trace;
#[path = "../../../avara-client/src/transport/mod.rs"]
mod transport;
#[cfg(feature = "webhooks")]
pub mod webhooks;

pub use builder::ClientBuilder;
pub use by_table::OperationRequest;
pub use client::Client;
pub use error::{Error, ErrorKind};
pub use generated::{OPERATIONS, resources, types};
pub use id::{Id, IntoId, InvalidId};
pub use open_enum::{UnknownValue, UnknownVariant};
pub use operation::{Operation, Retry};
pub use page::{Items, Page, Pages};
pub use patch::Patch;
pub use raw::RawRequest;
pub use request::ResponseFuture;
pub use response::Response;
pub use retry::{RetryBudget, RetryPolicy};
pub use rules::Violation;
pub use union::UnknownEvent;

/// The crates whose types this crate's API uses.
pub use {bytes, chrono, http, reqwest};

#[cfg(feature = "webhooks")]
pub use http_body_util;

/// A [`Result`](std::result::Result) whose error is [`Error`].
pub type Result<T, E = Error> = std::result::Result<T, E>;
