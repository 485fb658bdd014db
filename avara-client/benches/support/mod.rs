//! Shared by the benches: data, the code that they compare with, and a server.

#![allow(dead_code, reason = "no bench uses all of it")]

#[expect(clippy::struct_field_names, reason = "they are the wire's")]
pub(crate) mod by_hand;
pub(crate) mod patch;
pub(crate) mod samples;
pub(crate) mod server;

/// A key that is nobody's.
pub(crate) const KEY: &str = "sk_live_0123456789abcdef0123456789abcdef";

/// The client that is measured, with its defaults.
pub(crate) fn client(base_url: &str) -> avara_client::Client {
    let client = avara_client::Client::builder()
        .api_key(KEY)
        .base_url(base_url);
    client.build().expect("the configuration is valid")
}

/// A runtime on this thread alone, so that CPU time is that of the work and not of waking threads.
pub(crate) fn runtime() -> tokio::runtime::Runtime {
    let mut builder = tokio::runtime::Builder::new_current_thread();
    builder.enable_all().build().expect("a runtime")
}
