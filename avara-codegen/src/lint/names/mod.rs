//! Names: of types, fields, modules and methods, as the spec and as Rust has them.

pub(crate) mod clash;
pub(crate) mod form;
mod reserved;
pub(crate) mod unique;
