//! The Rust SDK for the Avara radiology platform: the DICOM Viewer, `AutoScribe` report
//! dictation and Express customers.
//!
//! ```no_run
//! use avara_client::Client;
//! use avara_client::types::ClinicRole;
//!
//! # async fn example() -> Result<(), avara_client::Error> {
//! let avara = Client::from_env()?; // AVARA_API_KEY
//!
//! let user = avara.viewer().users().retrieve("usr_1234567890abcdef1234567890abcdef").await?;
//! avara.viewer().users().update(&user.user_id).clinic_role(ClinicRole::Radiologist).await?;
//!
//! let mut users = avara.viewer().users().list().last_name("Example").stream();
//! while let Some(user) = users.try_next().await? {
//!     println!("{}", user.user_id);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # How a call is made
//!
//! Resources are accessor methods, path parameters are arguments, and every other input is a setter
//! with the API's name in snake case. Methods that start with `with_` change the call, not the
//! request. A request does nothing until it is awaited or sent.
//!
//! # What is checked
//!
//! Required fields, lengths, counts, ranges, ids and rules across fields are checked before
//! anything is sent; one [`Error`] names all [violations](Error::violations). Answers are read
//! leniently: unknown enum values, missing lists and unusual date-times do not fail a call.
//!
//! # What is retried
//!
//! Calls that are safe to repeat are retried; a create whose answer was lost is looked up, and
//! never sent again blindly: see [`RetryPolicy`].
//!
//! # What stays private
//!
//! `Debug` of every type here hides the API key and every text that can be about a person;
//! ids, enums, numbers and times print, if they have the documented form. [`Error`] prints
//! nothing of a body, with one explicit exception: its alternate form `{:#}` ends with
//! [the server's message](Error::message), a text field of a JSON object, at most 300 characters
//! of it and with control characters escaped. The message can name a patient.
//!
//! # Features
//!
//! * `rustls` (default): TLS. Without it there is `http` to this machine, `http` to others where
//!   [`allow_insecure_http`](ClientBuilder::allow_insecure_http) allows it, and the TLS of your own
//!   [`reqwest::Client`].
//! * `rustls-no-provider`: the same, with a provider of cryptography of your own, such as one with a
//!   FIPS certificate: install it before a client is built.
//! * `gzip`: replies are asked for compressed, and a list becomes a tenth as long.
//! * `http2`: HTTP/2, where the server has it.
//! * `socks`: SOCKS proxies.
//! * `system-proxy`: the proxy that is set in Windows or macOS, besides the one in the environment.
//! * `blocking`: every request can be sent without async: see the module `blocking`.
//! * `tracing`: a span for each call and each attempt. The subscriber of your program decides what
//!   is shown, for instance by `RUST_LOG`; there is no `AVARA_LOG`.
//! * `metrics`: counts and times calls by the crate `metrics`: see `Metrics`.
//! * `sha256`: the digest of files that [`download`](Client::download) saves.
//! * `webhooks`: verifies, reads and answers the calls that Avara makes to you: see the module
//!   `webhooks`.
//! * `axum`: a router that serves them. It implies `webhooks`.
//! * `dicom`: manifests for replies, read from DICOM files: see the module `webhooks::dicom`. It
//!   implies `webhooks`.
//! * `schemars`: every type implements `schemars::JsonSchema`, with the schema of the API.

#![cfg_attr(docsrs, feature(doc_cfg))]
#![deny(missing_docs)]
#![forbid(unsafe_code)]

#[macro_use]
mod wire;
#[macro_use]
mod request;

#[cfg(feature = "blocking")]
pub mod blocking;
mod client;
mod download;
mod error;
#[cfg(any(test, fuzzing))]
#[doc(hidden)]
pub mod fuzz;
#[rustfmt::skip]
mod generated;
mod list;
mod rules;
mod trace;
mod transport;
mod uri;
#[cfg(feature = "webhooks")]
pub mod webhooks;
#[cfg(feature = "blocking")]
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
