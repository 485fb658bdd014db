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
    #[doc = include_str!("../../docs/guide/from-typescript-or-python.md")]
    struct FromTypeScriptOrPython;
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
    #[doc = include_str!("../../docs/reference/operations/autoScribe.clinicalReferences.md")]
    struct AutoScribeClinicalReferences;
    #[doc = include_str!("../../docs/reference/operations/autoScribe.ephemeralSessions.md")]
    struct AutoScribeEphemeralSessions;
    #[doc = include_str!("../../docs/reference/operations/autoScribe.reports.md")]
    struct AutoScribeReports;
    #[doc = include_str!("../../docs/reference/operations/autoScribe.studies.external.md")]
    struct AutoScribeStudiesExternal;
    #[doc = include_str!("../../docs/reference/operations/autoScribe.studies.external.reports.md")]
    struct AutoScribeStudiesExternalReports;
    #[doc = include_str!("../../docs/reference/operations/autoScribe.studies.md")]
    struct AutoScribeStudies;
    #[doc = include_str!("../../docs/reference/operations/autoScribe.users.invitations.md")]
    struct AutoScribeUsersInvitations;
    #[doc = include_str!("../../docs/reference/operations/autoScribe.users.md")]
    struct AutoScribeUsers;
    #[doc = include_str!("../../docs/reference/operations/express.md")]
    struct Express;
    #[doc = include_str!("../../docs/reference/operations/express.users.md")]
    struct ExpressUsers;
    #[doc = include_str!("../../docs/reference/operations/viewer.ephemeralSessions.md")]
    struct ViewerEphemeralSessions;
    #[doc = include_str!("../../docs/reference/operations/viewer.studies.md")]
    struct ViewerStudies;
    #[doc = include_str!("../../docs/reference/operations/viewer.users.invitations.md")]
    struct ViewerUsersInvitations;
    #[doc = include_str!("../../docs/reference/operations/viewer.users.md")]
    struct ViewerUsers;
}
