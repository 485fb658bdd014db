//! The runtime of avara-client, file by file, with what the generator makes of `../spec` in the
//! place of the real API: everything that the generator takes is compiled against it, and used by
//! this crate's tests.

// The runtime's own unit tests are about the real API.
#![cfg(not(test))]
#![forbid(unsafe_code)]
#![allow(
    dead_code,
    unused_imports,
    unused_macros,
    reason = "hand-written code for the real API is left out"
)]

#[macro_use]
#[path = "../../../avara-client/src/wire/mod.rs"]
mod wire;
#[macro_use]
#[path = "../../../avara-client/src/request/mod.rs"]
mod request;

#[cfg(feature = "blocking")]
#[path = "../../../avara-client/src/blocking.rs"]
pub mod blocking;
#[path = "../../../avara-client/src/client/mod.rs"]
mod client;
#[path = "../../../avara-client/src/download/mod.rs"]
mod download;
#[path = "../../../avara-client/src/error/mod.rs"]
mod error;
#[rustfmt::skip]
mod generated;
#[path = "../../../avara-client/src/list/mod.rs"]
mod list;
#[path = "../../../avara-client/src/rules/mod.rs"]
mod rules;
#[path = "../../../avara-client/src/trace/mod.rs"]
mod trace;
#[path = "../../../avara-client/src/transport/mod.rs"]
mod transport;
#[path = "../../../avara-client/src/uri/mod.rs"]
mod uri;
#[cfg(feature = "webhooks")]
pub mod webhooks;
#[cfg(feature = "blocking")]
#[path = "../../../avara-client/src/worker.rs"]
mod worker;

pub use client::Client;
pub use client::builder::ClientBuilder;
pub use client::observer::{ObservedAttempt, ObservedCall, Observer};
#[cfg(feature = "webhooks")]
pub use client::observer::{ObservedDelivery, ObservedStoreStep};
#[doc(hidden)]
pub use client::probe;
pub use client::retry_budget::RetryBudget;
pub use client::retry_policy::RetryPolicy;
pub use download::{Chunks, Download, DownloadProgress, SavedFile};
pub use error::{Advice, Error, ErrorKind};
pub use generated::{OPERATIONS, resources, types};
pub use list::{Items, Page, PageItems, Pages};
pub use request::operation_request::OperationRequest;
pub use request::raw_request::RawRequest;
#[doc(hidden)]
pub use request::stepwise;
pub use rules::operation::{Operation, Retry};
pub use rules::{Location, Problem, Unit, Violation};
#[cfg(feature = "metrics")]
pub use trace::Metrics;
pub use transport::response::{Response, ResponseFuture};
pub use wire::argument::{IntoExactField, IntoField, IntoIdField, IntoMany, form};
pub use wire::id::{Id, IntoId, InvalidId};
pub use wire::items::UnreadableItem;
pub use wire::open_enum::{UnknownValue, UnknownVariant};
pub use wire::patch::Patch;
pub use wire::union::UnknownEvent;

/// The crates whose types this crate's API uses.
pub use {bytes, chrono, http, reqwest};

#[cfg(feature = "webhooks")]
pub use http_body_util;

/// A [`Result`](std::result::Result) whose error is [`Error`].
pub type Result<T, E = Error> = std::result::Result<T, E>;
