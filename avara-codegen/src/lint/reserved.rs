//! Names that the client, the generated files and the standard library have already.
//!
//! tests/lint/agreement.rs compares them with the client's sources.

/// Methods of every request.
pub(super) const REQUEST_METHODS: &[&str] = &[
    "body",
    "clone",
    "into_future",
    "items_blocking",
    "pages",
    "pages_blocking",
    "send",
    "send_blocking",
    "send_with_response",
    "send_with_response_blocking",
    "stream",
];

/// What the options of every request begin with: `with_timeout`.
pub(super) const OPTION_PREFIX: &str = "with_";

/// Inherent methods of the client.
pub(super) const CLIENT_METHODS: &[&str] = &[
    "assemble",
    "base_url",
    "builder",
    "clone",
    "custom_headers",
    "from_env",
    "new",
    "request",
    "settings",
    "webhook_key",
    "with_options",
];

/// The method of a webhook handler for events of other types.
pub(super) const UNKNOWN_EVENT: &str = "unknown_event";

/// Modules of the client, which would hide a resource's module of that name.
#[rustfmt::skip] // a list, not a column
pub(super) const CLIENT_MODULES: &[&str] = &[
    "auth", "blocking", "builder", "by_table", "bytes", "call", "chrono", "client", "decode", "dispatch", "env", "error", "fuzz", "generated",
    "headers", "http", "http_body_util", "http_client", "http_date", "id", "json_path", "json_text", "lenient", "number", "open_enum", "operation", "options", "page",
    "patch", "path", "percent", "query", "raw", "redact", "reqwest", "request", "response", "retry", "rules",
    "schema", "stepwise", "time", "trace", "transport", "union", "webhooks",
];

/// Files of the client's `generated/` that are no resource.
pub(super) const GENERATED_MODULES: &[&str] = &[
    "names",
    "operations",
    "rules",
    "schemas",
    "types",
    "webhooks",
];

/// What the client exports beside the generated types.
#[rustfmt::skip] // a list, not a column
pub(super) const CLIENT_ITEMS: &[&str] = &[
    "Client", "ClientBuilder", "Error", "ErrorKind", "Id", "IntoId", "InvalidId", "Items", "Operation", "Page",
    "OperationRequest", "Pages", "Patch", "RawRequest", "Response", "ResponseFuture", "Result", "Retry", "RetryBudget",
    "RetryPolicy", "UnknownEvent", "UnknownValue", "UnknownVariant", "Violation",
];

/// What a file means without importing it.
#[rustfmt::skip] // a list, not a column
pub(super) const PRELUDE: &[&str] = &[
    "AsMut", "AsRef", "Box", "Clone", "Copy", "Debug", "Default", "DoubleEndedIterator", "Drop", "Eq", "Err",
    "ExactSizeIterator", "Extend", "Fn", "FnMut", "FnOnce", "From", "FromIterator", "Hash", "Into",
    "IntoFuture", "IntoIterator", "Iterator", "None", "Ok", "Option", "Ord", "PartialEq", "PartialOrd",
    "Result", "Self", "Send", "Sized", "Some", "String", "Sync", "ToOwned", "ToString", "TryFrom", "TryInto",
    "Unpin", "Vec", "bool", "char", "f32", "f64", "i8", "i16", "i32", "i64", "i128", "isize", "str", "u8",
    "u16", "u32", "u64", "u128", "usize",
];
