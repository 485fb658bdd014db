//! Webhooks: what Avara calls a partner with, and what the partner answers (feature `webhooks`).
//!
//! * [`Webhooks`] checks signatures and reads events: all that a framework of your own needs.
//! * [`WebhookHandler`] has a method for each event, and [`WebhookService`] makes an HTTP service
//!   of it.
//! * [`Check`] and [`Unhandled`] are what every reply can do.
//!
//! ```no_run
//! use avara_client::types::{StudyAccessRequestedEvent, StudyAccessRequestedResponse};
//! use avara_client::webhooks::{HandlerError, WebhookHandler, WebhookService, Webhooks};
//!
//! struct Archive;
//!
//! impl WebhookHandler for Archive {
//!     async fn study_access_requested(
//!         &self,
//!         event: StudyAccessRequestedEvent,
//!     ) -> Result<StudyAccessRequestedResponse, HandlerError> {
//!         let link = format!("https://pacs.example.com/{}/1.dcm", event.data.study_instance_uid);
//!         Ok(StudyAccessRequestedResponse::authorized([link]))
//!     }
//! }
//!
//! let service = WebhookService::new(Webhooks::from_env()?, Archive); // AVARA_WEBHOOK_KEY
//! # Ok::<(), avara_client::Error>(())
//! ```

mod delivery_headers;
#[cfg(feature = "dicom")]
pub mod dicom;
mod error;
mod event;
mod handler;
mod key;
mod reply;
mod serve;
mod signature;
mod verifier;

pub use crate::generated::webhooks::WebhookHandler;
pub use error::{WebhookError, WebhookErrorKind};
pub use event::Event;
pub use handler::HandlerError;
pub use reply::{
    Check, InvalidReply, ModalityWorklistItemBuilder, ModalityWorklistScheduledStepBuilder,
    PersonName, StudyAccessRequestedManifestSeriesBuilder, Unhandled, dicom_date, dicom_time,
};
pub use serve::WebhookService;
pub use verifier::Webhooks;

pub(crate) use handler::{unhandled, unhandled_unknown};
pub(crate) use reply::WireReply;
pub(crate) use serve::{Refusal, Settled, late, late_unknown, settle, settle_unknown};
