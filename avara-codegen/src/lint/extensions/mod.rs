//! Extensions: the `x-avara-*` keys.

pub(crate) mod check;
pub(crate) mod field_rules;
mod location;
mod shape;
mod table;
