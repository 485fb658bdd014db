//! Names that every request, the client and the standard library have already.
//!
//! tests/codegen/agreement.rs compares the first two with the client's sources.

/// Methods of every request.
#[rustfmt::skip] // a list, not a column
pub(super) const REQUEST_METHODS: &[&str] = &[
    "body", "clone", "into_future", "items_blocking", "look_up", "look_up_blocking", "pages",
    "pages_blocking", "parts", "preview", "send", "send_blocking", "send_with_response",
    "send_with_response_blocking", "stream",
];

/// The prefix of the options of every request: `with_timeout`.
pub(super) const OPTION_PREFIX: &str = "with_";

/// Inherent methods of the client.
#[rustfmt::skip] // a list, not a column
pub(super) const CLIENT_METHODS: &[&str] = &[
    "base_url", "builder", "clone", "custom_headers", "download", "from_env", "new",
    "observer", "operation", "request", "settings", "webhook_key", "with_options",
];

/// The method of a webhook handler for events of other types.
pub(super) const UNKNOWN_EVENT: &str = "unknown_event";

/// Names that a file can use without importing them.
#[rustfmt::skip] // a list, not a column
pub(super) const PRELUDE: &[&str] = &[
    "AsMut", "AsRef", "AsyncFn", "AsyncFnMut", "AsyncFnOnce", "Box", "Clone", "Copy", "Debug", "Default", "DoubleEndedIterator", "Drop", "Eq", "Err",
    "ExactSizeIterator", "Extend", "Fn", "FnMut", "FnOnce", "From", "FromIterator", "Future", "Hash", "Into",
    "IntoFuture", "IntoIterator", "Iterator", "None", "Ok", "Option", "Ord", "PartialEq", "PartialOrd",
    "Result", "Self", "Send", "Sized", "Some", "String", "Sync", "ToOwned", "ToString", "TryFrom", "TryInto",
    "Unpin", "Vec", "bool", "char", "f32", "f64", "i8", "i16", "i32", "i64", "i128", "isize", "str", "u8",
    "u16", "u32", "u64", "u128", "usize",
];
