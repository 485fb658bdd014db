//! Files that end too early, lie about their lengths, or were changed byte by byte.

use std::fs;

use avara_client::webhooks::Check;
use avara_client::webhooks::dicom::{ManifestError, SkipReason, StudyManifest};
use dicom_dictionary_std::{tags, uids};
use proptest::prelude::*;

use crate::dicom::written::{EXPLICIT_BIG_ENDIAN, Folder, Object};

/// The result for a file: its description, or the reason why there is none.
fn outcome(folder: &Folder, bytes: &[u8]) -> Result<(), SkipReason> {
    let path = folder.add("file", bytes);
    match StudyManifest::from_files([path]) {
        Ok(study) => {
            assert_eq!(
                study.manifest.check(),
                Ok(()),
                "a manifest passes its check"
            );
            Ok(())
        }
        Err(ManifestError::NothingDescribed(skipped)) => Err(skipped[0].reason().clone()),
        Err(error) => panic!("{error}"),
    }
}

fn nested() -> Object {
    let inner = Object::ct(3, 3).sequence(tags::REFERENCED_IMAGE_SEQUENCE, vec![Object::ct(4, 4)]);
    Object::ct(1, 1).sequence(tags::REFERENCED_IMAGE_SEQUENCE, vec![inner])
}

#[test]
fn a_file_may_end_anywhere() {
    let folder = Folder::new();
    let bytes = nested().bytes();
    for length in 0..bytes.len() {
        let outcome = outcome(&folder, &bytes[..length]);
        if length < 132 {
            assert_eq!(outcome, Err(SkipReason::NotDicom), "{length}");
        } else if length < 400 {
            assert!(outcome.is_err(), "{length}");
        }
    }
}

/// The file's head, and then these elements.
fn with_elements(elements: &[u8]) -> Vec<u8> {
    let bytes = Object::ct(1, 1).bytes();
    let first = b"\x08\x00\x16\x00UI";
    let start = bytes
        .windows(first.len())
        .position(|window| window == first)
        .unwrap();
    [&bytes[..start], elements].concat()
}

#[test]
fn a_length_that_is_a_lie_takes_no_memory_and_no_time() {
    let folder = Folder::new();
    for elements in [
        // (0020,000D) of 4 gigabytes, as a value that is wanted and as one that is not.
        &b"\x20\x00\x0d\x00OB\0\0\xf0\xff\xff\xff"[..],
        b"\x09\x00\x01\x10OB\0\0\xf0\xff\xff\xff",
        b"\x08\x00\x40\x11SQ\0\0\xff\xff\xff\xff\xfe\xff\x00\xe0\xf0\xff\xff\xff",
    ] {
        assert_eq!(
            outcome(&folder, &with_elements(elements)),
            Err(SkipReason::Malformed)
        );
    }
}

/// As some devices and converters do it; the elements say themselves which group they are of.
#[test]
fn a_group_length_that_is_wrong_or_absent_does_no_harm() {
    let folder = Folder::new();
    for syntax in [
        uids::EXPLICIT_VR_LITTLE_ENDIAN,
        uids::IMPLICIT_VR_LITTLE_ENDIAN,
        EXPLICIT_BIG_ENDIAN,
    ] {
        let bytes = Object::ct(1, 1).bytes_as(syntax);
        let right = u32::from_le_bytes(bytes[140..144].try_into().unwrap());
        for wrong in [0, 14, right - 1, right + 1, right + 100, u32::MAX] {
            let mut bytes = bytes.clone();
            bytes[140..144].copy_from_slice(&wrong.to_le_bytes());
            assert_eq!(outcome(&folder, &bytes), Ok(()), "{syntax}, {wrong}");
        }
        let absent = [&bytes[..132], &bytes[144..]].concat();
        assert_eq!(outcome(&folder, &absent), Ok(()), "{syntax}");
    }
}

/// A download that was given its size at once, and broke off.
#[test]
fn zeros_are_not_read_to_their_end() {
    /// More than the elements that a header may have; a file of it may be any larger.
    const ENOUGH: u64 = 16 << 20;

    let folder = Folder::new();
    let item = b"\x08\x00\x40\x11SQ\0\0\xff\xff\xff\xff\xfe\xff\x00\xe0\xff\xff\xff\xff";
    for elements in [&b""[..], item] {
        let path = folder.add("zeros", with_elements(elements));
        let file = fs::OpenOptions::new().write(true).open(&path).unwrap();
        file.set_len(ENOUGH).unwrap();
        let Err(ManifestError::NothingDescribed(skipped)) = StudyManifest::from_files([path])
        else {
            panic!("it is described");
        };
        assert_eq!(skipped[0].reason(), &SkipReason::Malformed);
    }
}

#[test]
fn sequences_nested_without_end_do_not_overflow_the_stack() {
    let folder = Folder::new();
    let level = b"\x08\x00\x40\x11SQ\0\0\xff\xff\xff\xff\xfe\xff\x00\xe0\xff\xff\xff\xff";
    let bytes = with_elements(&level.repeat(100_000));
    assert_eq!(outcome(&folder, &bytes), Err(SkipReason::Malformed));
}

#[test]
fn delimiters_in_the_wrong_place_are_found() {
    let folder = Folder::new();
    for elements in [
        &b"\x08\x00\x40\x11SQ\0\0\xff\xff\xff\xff\xfe\xff\x0d\xe0\0\0\0\0"[..],
        b"\x08\x00\x40\x11SQ\0\0\xff\xff\xff\xff\x10\x00\x10\x00\0\0\0\0",
    ] {
        assert_eq!(
            outcome(&folder, &with_elements(elements)),
            Err(SkipReason::Malformed)
        );
    }
    let stray = b"\xfe\xff\x0d\xe0\0\0\0\0\xfe\xff\x00\xe0\0\0\0\0";
    assert!(outcome(&folder, &with_elements(stray)).is_err());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn no_damage_panics_and_what_is_described_is_valid(
        syntax in prop::sample::select(vec![
            uids::EXPLICIT_VR_LITTLE_ENDIAN,
            uids::IMPLICIT_VR_LITTLE_ENDIAN,
            EXPLICIT_BIG_ENDIAN,
        ]),
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..12),
        end in any::<prop::sample::Index>(),
        is_cut: bool,
    ) {
        let folder = Folder::new();
        let mut bytes = nested().bytes_as(syntax);
        for (index, byte) in changes {
            // The preamble and the magic word are distinguished elsewhere.
            let index = 132 + index.index(bytes.len() - 132);
            bytes[index] = byte;
        }
        if is_cut {
            bytes.truncate(end.index(bytes.len()));
        }
        let _ = outcome(&folder, &bytes);
    }
}
