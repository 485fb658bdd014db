//! Operations and webhooks.

pub(crate) mod facts;
pub(crate) mod known_keys;
pub(crate) mod pagination;
pub(crate) mod parameters;
pub(crate) mod paths;
pub(crate) mod reconcile;
mod reconcile_fields;
pub(crate) mod responses;
pub(crate) mod webhooks;
