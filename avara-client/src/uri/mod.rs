//! Paths and queries as text that can be sent.

pub(crate) mod path;
mod percent;
pub(crate) mod query;
