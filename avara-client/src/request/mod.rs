//! Requests while they are built: of an operation, of one that is chosen at run time, and of an
//! endpoint that the spec does not know.

#[macro_use]
mod macros;

pub(crate) mod call;
mod json_text;
pub(crate) mod operation_request;
pub(crate) mod raw_request;
pub(crate) mod send;
pub mod stepwise;
