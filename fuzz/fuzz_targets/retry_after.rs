//! The wait that a server asks for.

#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| avara_client::fuzz::retry_after(input));
