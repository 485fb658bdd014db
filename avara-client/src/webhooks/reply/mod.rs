//! Replies: constructors, builders of the larger parts, the default reply of a receiver that does
//! not handle an event, and the check that every reply passes before it is sent.

mod access;
mod answers;
mod builders;
mod check;
mod day_and_time;
mod enrichment;
mod image_class;
mod manifest;
mod person_name;
mod shape;
mod text;
mod unhandled;
mod wire;
mod worklist;

pub use builders::{
    ModalityWorklistItemBuilder, ModalityWorklistScheduledStepBuilder,
    StudyAccessRequestedManifestSeriesBuilder,
};
pub use check::{Check, InvalidReply};
pub use day_and_time::{dicom_date, dicom_time};
pub use person_name::PersonName;
pub use unhandled::Unhandled;

pub(crate) use access::asked_study;
pub(crate) use wire::WireReply;
