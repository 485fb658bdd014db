//! Reading replies.

#![no_main]

use libfuzzer_sys::{Corpus, fuzz_target};

fuzz_target!(|input: &[u8]| -> Corpus {
    if avara_client::fuzz::replies(input) {
        Corpus::Keep
    } else {
        Corpus::Reject
    }
});
