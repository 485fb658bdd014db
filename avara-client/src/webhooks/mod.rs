//! Webhooks: the calls that Avara makes to a partner, and the partner's answers (feature
//! `webhooks`).
//!
//! * [`Webhooks`] verifies signatures and reads events, which is all that your own framework needs.
//! * [`WebhookHandler`] has a method for each event, and [`WebhookService`] turns it into an HTTP
//!   service.
//! * [`Delivery`] has the clinic and the time of an event; several machines share an
//!   [`AnswerStore`], so that each event is handled once.
//! * [`Check`] and [`Unhandled`] are implemented by every reply.
//!
//! ```no_run
//! use avara_client::types::{StudyAccessRequestedEvent, StudyAccessRequestedResponse};
//! use avara_client::webhooks::{Delivery, HandlerError, WebhookHandler, WebhookService, Webhooks};
//!
//! struct Archive;
//!
//! impl WebhookHandler for Archive {
//!     async fn study_access_requested(
//!         &self,
//!         event: StudyAccessRequestedEvent,
//!         _: &Delivery,
//!     ) -> Result<StudyAccessRequestedResponse, HandlerError> {
//!         let link = format!("https://pacs.example.com/{}/1.dcm", event.data.study_instance_uid);
//!         Ok(StudyAccessRequestedResponse::authorized([link]))
//!     }
//! }
//!
//! let service = WebhookService::new(Webhooks::from_env()?, Archive); // AVARA_WEBHOOK_KEY
//! # Ok::<(), avara_client::Error>(())
//! ```

mod delivery;
mod delivery_headers;
#[cfg(feature = "dicom")]
pub mod dicom;
mod effects;
mod error;
mod event;
mod event_key;
mod handler;
mod key;
mod key_source;
mod reply;
mod serve;
mod signature;
mod store;
mod verifier;

pub use crate::generated::webhooks::WebhookHandler;
pub use delivery::Delivery;
pub use effects::Effects;
pub use error::{WebhookError, WebhookErrorKind};
pub use event::Event;
pub use event_key::EventKey;
pub use handler::HandlerError;
pub use key_source::KeySource;
pub use reply::{
    Check, InvalidReply, ModalityWorklistItemBuilder, ModalityWorklistScheduledStepBuilder,
    PersonName, StudyAccessRequestedManifestSeriesBuilder, Unhandled, dicom_date, dicom_time,
};
pub use serve::{Counts, Drain, Drained, WebhookService, WithoutStore};
pub use store::{AnswerStore, Claim, Fence, MemoryStore, Settlement, StoreError};
pub use verifier::Webhooks;

pub(crate) use event_key::asked_unknown;
pub(crate) use handler::{unhandled, unhandled_unknown};
pub(crate) use reply::WireReply;
pub(crate) use serve::{Ended, Limits, Refusal, late, late_unknown, run_handler, run_unknown};
