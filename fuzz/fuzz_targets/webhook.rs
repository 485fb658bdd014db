//! A delivery of a webhook: its headers and its body.

#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| avara_client::fuzz::webhook(input));
