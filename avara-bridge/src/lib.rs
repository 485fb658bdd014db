//! Answers Avara's webhooks from a PACS: finds the study, describes it, and makes links that a viewer in a
//! browser can fetch, for a while, and nobody else can.
//!
//! ```no_run
//! use avara_bridge::{Bridge, DicomWeb, Gateway, LinkKeys};
//! use avara_client::webhooks::{WebhookService, Webhooks};
//!
//! # fn example() -> Result<axum::Router, Box<dyn std::error::Error>> {
//! let pacs = DicomWeb::builder("https://pacs.example.com/dicom-web").basic("avara", "...").build()?;
//! let keys = LinkKeys::new("2026-11", std::env::var("LINK_KEY")?)?;
//! let gateway = Gateway::new("https://images.example.com", keys, pacs.clone())?
//!     .allow_origin("https://viewer.example.com")?;
//! let bridge = Bridge::builder().studies(pacs).links(gateway).build();
//! let app = bridge.router().merge(WebhookService::new(Webhooks::from_env()?, bridge).router("/avara"));
//! # Ok(app)
//! # }
//! ```
//!
//! * [`Archive`] has studies and their objects: [`DicomWeb`] is one, and yours can be another.
//! * [`Links`] makes links: [`Gateway`] makes those that it serves itself. A store with presigned links of its
//!   own can take its place, such as `S3`, with the feature `s3`.
//! * [`Bridge`] is the [`WebhookHandler`](avara_client::webhooks::WebhookHandler) that puts them together. Delegate
//!   to it from a handler of your own that takes other events as well.
//!
//! Objects that a manifest omits, and failures, are logged through `tracing` with UIDs and reasons, without other data
//! about a patient.

#![cfg_attr(docsrs, feature(doc_cfg))]

/// Implements `Debug` by these fields; all others are left out.
macro_rules! debug_fields {
    ($self:ident: $Type:ident $(<$($Argument:ident),+>)? { $($field:ident: $value:expr),* }) => {
        impl $(<$($Argument),+>)? ::std::fmt::Debug for $Type $(<$($Argument),+>)? {
            fn fmt(&$self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.debug_struct(stringify!($Type))
                    $(.field(stringify!($field), &$value))*
                    .finish_non_exhaustive()
            }
        }
    };
}

mod archive;
mod archive_error;
mod base_url;
mod bridge;
mod config_error;
mod dicomweb;
mod gateway;
mod http_client;
mod links;
#[cfg(feature = "s3")]
mod s3;
mod uids;

pub use archive::{Archive, InstanceBody, Study};
pub use archive_error::{ArchiveError, ArchiveErrorKind};
pub use avara_client::InvalidId;
pub use bridge::{Access, AccessRequest, Bridge, BridgeBuilder};
pub use config_error::ConfigError;
pub use dicomweb::{DicomWeb, DicomWebBuilder};
pub use gateway::{Gateway, LinkKeys};
pub use links::{Links, Upload};
#[cfg(feature = "s3")]
pub use s3::{S3, S3Builder};
pub use uids::InstanceUids;
