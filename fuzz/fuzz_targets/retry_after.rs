//! How long a server asks to wait.

#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| avara_client::fuzz::retry_after(input));
