//! The host that this run calls, for errors that say where a connection failed.

use std::sync::OnceLock;

static HOST: OnceLock<String> = OnceLock::new();

/// Takes it from the base URL.
pub(crate) fn set(base_url: &str) {
    let after = base_url
        .split_once("://")
        .map_or(base_url, |(_, after)| after);
    let host = after.split('/').next().unwrap_or_default();
    let _ = HOST.set(host.to_owned());
}

/// Returns it, with its port where that is not the usual one.
pub(crate) fn get() -> &'static str {
    HOST.get().map_or("", String::as_str)
}
