// Made by `cargo xtask regen` from spec/. Do not edit.

//! Types of requests and replies.
//!
//! Replies are read leniently: an unknown enum value, an unknown field, a missing list or an odd
//! timestamp does not fail. Requests are checked before they are sent.

mod auto_scribe_clinical_references;

pub use auto_scribe_clinical_references::*;

mod auto_scribe_external_reports;

pub use auto_scribe_external_reports::*;

mod auto_scribe_external_studies;

pub use auto_scribe_external_studies::*;

mod auto_scribe_invitations;

pub use auto_scribe_invitations::*;

mod auto_scribe_reports;

pub use auto_scribe_reports::*;

mod auto_scribe_studies;

pub use auto_scribe_studies::*;

mod auto_scribe_users;

pub use auto_scribe_users::*;

mod express_customers;

pub use express_customers::*;

mod shared_errors;

pub use shared_errors::*;

mod shared_ids;

pub use shared_ids::*;

mod shared_references;

pub use shared_references::*;

mod shared_replies;

pub use shared_replies::*;

mod shared_sessions;

pub use shared_sessions::*;

mod shared_studies;

pub use shared_studies::*;

mod shared_users;

pub use shared_users::*;

mod viewer_invitations;

pub use viewer_invitations::*;

mod viewer_studies;

pub use viewer_studies::*;

mod viewer_users;

pub use viewer_users::*;

mod webhooks_clinical_context_enrichment;

pub use webhooks_clinical_context_enrichment::*;

mod webhooks_ephemeral_access;

pub use webhooks_ephemeral_access::*;

mod webhooks_event;

pub use webhooks_event::*;

mod webhooks_modality_worklist;

pub use webhooks_modality_worklist::*;

mod webhooks_patient_study_enrichment;

pub use webhooks_patient_study_enrichment::*;

mod webhooks_report_delivered;

pub use webhooks_report_delivered::*;

mod webhooks_secondary_capture;

pub use webhooks_secondary_capture::*;

mod webhooks_study_access;

pub use webhooks_study_access::*;
