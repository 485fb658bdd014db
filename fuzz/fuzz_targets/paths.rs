//! Text in paths and queries.

#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| avara_client::fuzz::paths(input));
