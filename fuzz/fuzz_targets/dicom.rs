//! Headers of DICOM files.

#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| avara_client::fuzz::dicom(input));
