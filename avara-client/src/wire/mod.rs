//! Values in JSON: how they are read, written, named and hidden. This module names none of the
//! others.

#[macro_use]
mod as_text;
#[macro_use]
mod debug;
#[macro_use]
pub(crate) mod texts;
#[macro_use]
pub(crate) mod schema;
#[macro_use]
pub(crate) mod open_enum;
#[macro_use]
pub(crate) mod id;
#[macro_use]
pub(crate) mod union;

pub(crate) mod argument;
pub(crate) mod codec;
pub(crate) mod decode;
pub(crate) mod fields;
pub(crate) mod http_date;
pub(crate) mod items;
pub(crate) mod json_path;
pub(crate) mod mend;
pub(crate) mod patch;
pub(crate) mod redact;
pub(crate) mod reply;
pub(crate) mod retry_after;
pub(crate) mod some_fields;
pub(crate) mod tokens;
