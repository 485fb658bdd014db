//! Shared by the tests: the spec, the samples, clients of the test kit's server, and every
//! operation and type by name.

#![allow(clippy::missing_panics_doc, reason = "a test fails by panicking")]

pub mod describe;
pub mod dispatch;
pub mod instances;
pub mod samples;
pub mod schemas;
pub mod server;
pub mod spec;

/// Code that `cargo xtask regen` generates for the tests.
#[rustfmt::skip]
pub mod generated {
    pub mod calls;
}

pub use generated::calls;

pub use avara_client::{Client, types};

/// The examples in the README and the guides compile.
#[cfg(doctest)]
mod documents {
    #[doc = include_str!("../../README.md")]
    struct Readme;
    #[doc = include_str!("../../avara-client/README.md")]
    struct ClientReadme;
    #[doc = include_str!("../../avara-sandbox/README.md")]
    struct SandboxReadme;
    #[doc = include_str!("../../docs/guide/configuration.md")]
    struct Configuration;
    #[doc = include_str!("../../docs/guide/connect-a-pacs.md")]
    struct ConnectAPacs;
    #[doc = include_str!("../../docs/guide/downloads.md")]
    struct Downloads;
    #[doc = include_str!("../../docs/guide/errors.md")]
    struct Errors;
    #[doc = include_str!("../../docs/guide/network.md")]
    struct Network;
    #[doc = include_str!("../../docs/guide/pagination.md")]
    struct Pagination;
    #[doc = include_str!("../../docs/guide/retries.md")]
    struct Retries;
    #[doc = include_str!("../../docs/guide/testing.md")]
    struct Testing;
    #[doc = include_str!("../../docs/guide/testing-receivers.md")]
    struct TestingReceivers;
    #[doc = include_str!("../../docs/guide/webhooks.md")]
    struct Webhooks;
    #[doc = include_str!("../../docs/guide/webhooks-in-production.md")]
    struct WebhooksInProduction;
}
