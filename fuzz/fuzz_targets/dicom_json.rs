//! The metadata of a study, as DICOMweb gives them.

#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| avara_client::fuzz::dicom_json(input));
