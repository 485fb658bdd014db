//! Texts for readers.

pub(crate) mod characters;
pub(crate) mod descriptions;
