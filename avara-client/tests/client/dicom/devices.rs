//! Files as devices write them: each of these forms was reported of one.

use dicom_dictionary_std::{tags, uids};
use proptest::prelude::*;

use avara_client::webhooks::dicom::SkipReason;

use crate::dicom::bytes::{
    BIG_ENDIAN, Content, EXPLICIT, Element, Form, IMPLICIT, ITEM, ITEM_END, SEQUENCE_END, data_set,
    deflated, deflated_part, file, image, image_with, image_without, meta, preamble, raw, sequence,
    text, zlib,
};
use crate::dicom::written::{EXPLICIT_BIG_ENDIAN, read};

const EXPLICIT_LITTLE_ENDIAN: &str = uids::EXPLICIT_VR_LITTLE_ENDIAN;
const DEFLATED: [&str; 3] = [
    uids::DEFLATED_EXPLICIT_VR_LITTLE_ENDIAN,
    uids::JPIP_REFERENCED_DEFLATE,
    uids::JPIPHTJ2K_REFERENCED_DEFLATE,
];

/// The file is described as the image without any oddity is.
#[track_caller]
fn is_described(file: &[u8]) {
    let plain = read(&plain(&image()));
    assert!(plain.is_ok(), "{plain:?}");
    assert_eq!(read(file), plain);
}

fn plain(elements: &[Element]) -> Vec<u8> {
    file(EXPLICIT_LITTLE_ENDIAN, &data_set(elements, EXPLICIT))
}

/// The file with these bytes between two of the image's elements.
fn with_bytes(bytes: &[&[u8]]) -> Vec<u8> {
    let bytes = raw(tags::REFERENCED_IMAGE_SEQUENCE, &bytes.concat());
    plain(&image_with(bytes))
}

/// (0008,1140) SQ of undefined length.
const SEQUENCE: &[u8] = b"\x08\x00\x40\x11SQ\0\0\xff\xff\xff\xff";

/// (0008,0018) UI, which would be the image's if it stood outside.
const INNER_UID: &[u8] = b"\x08\x00\x18\x00UI\x06\x001.2.3\0";

/// An item of known length, with [`INNER_UID`] inside.
const KNOWN_ITEM: &[u8] = b"\xfe\xff\x00\xe0\x0e\0\0\0\x08\x00\x18\x00UI\x06\x001.2.3\0";

#[test]
fn items_and_marks_where_none_belongs() {
    for bytes in [
        &[KNOWN_ITEM][..],
        &[ITEM, INNER_UID, ITEM_END],
        &[ITEM_END],
        &[SEQUENCE_END],
        &[ITEM_END, SEQUENCE_END, ITEM_END],
        &[b"\xfe\xff\xdd\xe0\xff\xff\xff\xff"],
    ] {
        is_described(&with_bytes(bytes));
    }
}

#[test]
fn marks_behind_what_says_its_length() {
    let known_sequence = b"\x08\x00\x40\x11SQ\0\0\x16\0\0\0";
    for bytes in [
        &[&known_sequence[..], KNOWN_ITEM, SEQUENCE_END][..],
        &[known_sequence, KNOWN_ITEM, ITEM_END, SEQUENCE_END],
        &[SEQUENCE, KNOWN_ITEM, ITEM_END, SEQUENCE_END],
        &[
            SEQUENCE,
            KNOWN_ITEM,
            ITEM_END,
            KNOWN_ITEM,
            ITEM_END,
            SEQUENCE_END,
        ],
        // In an item: the mark is the inner sequence's.
        &[
            SEQUENCE,
            ITEM,
            known_sequence,
            KNOWN_ITEM,
            SEQUENCE_END,
            INNER_UID,
            ITEM_END,
            SEQUENCE_END,
        ],
    ] {
        is_described(&with_bytes(bytes));
    }
}

#[test]
fn items_that_their_own_mark_does_not_end() {
    for bytes in [
        &[SEQUENCE, ITEM, INNER_UID, SEQUENCE_END][..],
        &[SEQUENCE, ITEM, INNER_UID, ITEM, INNER_UID, SEQUENCE_END],
        &[
            SEQUENCE,
            ITEM,
            SEQUENCE,
            ITEM,
            INNER_UID,
            SEQUENCE_END,
            ITEM_END,
            SEQUENCE_END,
        ],
    ] {
        is_described(&with_bytes(bytes));
    }
}

#[test]
fn marks_that_say_a_length() {
    let long_end = b"\xfe\xff\xdd\xe0\xff\xff\xff\xff";
    is_described(&with_bytes(&[
        SEQUENCE, ITEM, INNER_UID, ITEM_END, long_end,
    ]));
    let long_item_end = b"\xfe\xff\x0d\xe0\x04\0\0\0";
    is_described(&with_bytes(&[
        SEQUENCE,
        ITEM,
        INNER_UID,
        long_item_end,
        SEQUENCE_END,
    ]));
}

#[test]
fn representations_that_dicom_has_not() {
    for element in [
        &b"\x18\x00\x60\x00  \x04\x00120 "[..],
        b"\x18\x00\x60\x00RE\x04\x00120 ",
        b"\x18\x00\x60\x00??\x04\x00120 ",
        b"\x18\x00\x60\x00--\x04\x00120 ",
        b"\x18\x00\x60\x00ZZ\x00\x00",
        // As DICOM says that those of the future are.
        b"\x18\x00\x60\x00ZZ\x00\x00\x04\0\0\x00120 ",
        // A length of 16 bits, where one of 32 should be.
        b"\x18\x00\x60\x00UT\x04\x00120 ",
        // Implicit, among explicit ones.
        b"\x18\x00\x60\x00\x04\0\0\x00120 ",
    ] {
        is_described(&plain(&image_with(raw(tags::KVP, element))));
    }
}

#[test]
fn the_data_set_is_not_as_the_transfer_syntax_says() {
    let syntaxes = [
        EXPLICIT_LITTLE_ENDIAN,
        uids::IMPLICIT_VR_LITTLE_ENDIAN,
        EXPLICIT_BIG_ENDIAN,
        uids::JPEG_BASELINE8_BIT,
        // GE's own, of which the pixels alone are big endian; and one that nobody knows.
        "1.2.840.113619.5.2",
        "1.2.3.4",
        "",
    ];
    for syntax in syntaxes.into_iter().chain(DEFLATED) {
        for form in [EXPLICIT, IMPLICIT, BIG_ENDIAN] {
            is_described(&file(syntax, &data_set(&image(), form)));
        }
    }
}

#[test]
fn an_unknown_transfer_syntax_that_hides_the_header_is_said() {
    let noise: Vec<u8> = (0..=255_u8)
        .cycle()
        .map(|byte| byte.wrapping_mul(151))
        .take(2000)
        .collect();
    let hidden = file("1.2.3.4", &noise);
    assert_eq!(read(&hidden), Err(SkipReason::TransferSyntax));
    let deflated = file("1.2.3.4", &deflated(&data_set(&image(), EXPLICIT)));
    assert_eq!(read(&deflated), Err(SkipReason::TransferSyntax));
}

#[test]
fn file_meta_information_of_all_kinds() {
    let data = data_set(&image(), EXPLICIT);
    let meta_of = |form| meta(EXPLICIT_LITTLE_ENDIAN, form);
    let preamble = &preamble()[..];
    for head in [
        [preamble, &meta_of(IMPLICIT)].concat(),
        [preamble, &meta_of(EXPLICIT), &meta_of(EXPLICIT)].concat(),
        [preamble, &meta_of(EXPLICIT), &meta_of(IMPLICIT)].concat(),
        [preamble, &meta_of(EXPLICIT), preamble, &meta_of(EXPLICIT)].concat(),
        [
            preamble,
            &meta(uids::IMPLICIT_VR_LITTLE_ENDIAN, EXPLICIT),
            &meta_of(EXPLICIT),
        ]
        .concat(),
        preamble.to_vec(),
        b"DICM".to_vec(),
        meta_of(EXPLICIT),
        meta_of(IMPLICIT),
        Vec::new(),
    ] {
        is_described(&[&head[..], &data].concat());
    }
    for form in [IMPLICIT, BIG_ENDIAN] {
        is_described(&data_set(&image(), form));
    }
}

#[test]
fn without_a_preamble_only_an_object_is_dicom() {
    for content in [
        &data_set(&image_without(tags::SOP_INSTANCE_UID), EXPLICIT)[..],
        &data_set(&image(), EXPLICIT)[..40],
        b"\x08\x00\x16\x00UI\x02\x001.and then a text that goes on and on",
        b"\x08\x00\x00\x00\x04\x00\x00\x00 a bitmap, perhaps",
    ] {
        assert_eq!(read(content), Err(SkipReason::NotDicom));
    }
}

#[test]
fn unknown_values_may_have_explicit_items() {
    // (0009,1010) UN of undefined length.
    let unknown = b"\x09\x00\x10\x10UN\0\0\xff\xff\xff\xff";
    let implicit = b"\x08\x00\x18\x00\x06\0\0\x001.2.3\0";
    for item in [INNER_UID, implicit] {
        is_described(&with_bytes(&[unknown, ITEM, item, ITEM_END, SEQUENCE_END]));
        is_described(&with_bytes(&[SEQUENCE, ITEM, item, ITEM_END, SEQUENCE_END]));
    }
    // Little endian, in a big endian data set.
    let unknown = b"\x00\x09\x10\x10UN\0\0\xff\xff\xff\xff";
    let unknown = [unknown, ITEM, implicit, ITEM_END, SEQUENCE_END].concat();
    let elements = image_with(raw(tags::REFERENCED_IMAGE_SEQUENCE, &unknown));
    is_described(&file(EXPLICIT_BIG_ENDIAN, &data_set(&elements, BIG_ENDIAN)));
}

#[test]
fn elements_out_of_order() {
    let late = text(tags::SCHEDULED_PROCEDURE_STEP_ID, b"SH", "1");
    let mut elements = image();
    elements.insert(3, late);
    is_described(&plain(&elements));
    elements.reverse();
    is_described(&plain(&elements));
}

#[test]
fn an_element_that_is_there_twice_must_say_the_same() {
    let twice = |second: Element| plain(&[image(), vec![second]].concat());
    is_described(&twice(text(tags::RESCALE_SLOPE, b"DS", "0.5")));
    is_described(&twice(text(tags::RESCALE_SLOPE, b"DS", "")));
    for second in [
        text(tags::RESCALE_SLOPE, b"DS", "2"),
        text(tags::SOP_INSTANCE_UID, b"UI", "2.25.9"),
        text(tags::PHOTOMETRIC_INTERPRETATION, b"CS", "MONOCHROME1"),
    ] {
        let tag = second.tag;
        let reason = read(&twice(second)).unwrap_err();
        let SkipReason::Doubtful(element) = reason else {
            panic!("{reason:?}");
        };
        assert_eq!(element.tag(), (tag.0, tag.1));
        assert_eq!(element.form(), "two different values");
    }
}

#[test]
fn damage_behind_all_that_is_wanted_does_no_harm_where_elements_are_in_order() {
    // (0040,0275) SQ that never ends, and OB of more than there is.
    for late in [
        &b"\x40\x00\x75\x02SQ\0\0\xff\xff\xff\xff\xfe\xff\x00\xe0\xff\xff\xff\xff"[..],
        b"\x40\x00\x75\x02OB\0\0\xf0\xff\xff\xff",
    ] {
        let late = raw(tags::PIXEL_DATA, late);
        let in_order = [image(), vec![late.clone()]].concat();
        is_described(&plain(&in_order));
        let first = text(tags::KVP, b"DS", "120");
        let out_of_order = [vec![first], image(), vec![late]].concat();
        assert_eq!(read(&plain(&out_of_order)), Err(SkipReason::Malformed));
    }
}

#[test]
fn uids_that_end_in_a_line_break() {
    for end in ["\n", "\r\n", "\0\0", " \0", "\t"] {
        let padded = |tag, uid: &str| text(tag, b"UI", &format!("{uid}{end}"));
        is_described(&plain(&image_with(padded(
            tags::SOP_INSTANCE_UID,
            "2.25.1.1.1",
        ))));
        is_described(&plain(&image_with(padded(
            tags::SERIES_INSTANCE_UID,
            "2.25.1.1",
        ))));
        is_described(&plain(&image_with(padded(
            tags::SOP_CLASS_UID,
            uids::CT_IMAGE_STORAGE,
        ))));
    }
}

#[test]
fn deflated_files_are_read() {
    for syntax in DEFLATED {
        let data = data_set(&image(), EXPLICIT);
        is_described(&file(syntax, &deflated(&data)));
        is_described(&file(syntax, &zlib(&data)));
        // What follows the header need not be whole.
        let pixels = [
            &data[..],
            b"\xe0\x7f\x10\x00OW\0\0\0\0\0\x01",
            &vec![7; 100_000],
        ]
        .concat();
        let cut = deflated(&pixels);
        is_described(&file(syntax, &cut[..cut.len() - 10]));
        let damaged = file(syntax, &deflated(&data)[..40]);
        assert_eq!(read(&damaged), Err(SkipReason::Malformed));
        assert_eq!(
            read(&file(syntax, &[0xff; 500])),
            Err(SkipReason::Malformed)
        );
    }
}

/// Some kilobytes that unfold to more than any header has.
#[test]
fn a_deflated_file_is_not_unfolded_without_end() {
    // 48 MiB.
    let large = b"\x09\x00\x01\x10OB\0\0\x00\x00\x00\x03";
    let start = [&data_set(&image()[..3], EXPLICIT)[..], large].concat();
    let zeros = deflated_part(&vec![0; 1 << 20]).repeat(48);
    let rest = deflated(&data_set(&image()[3..], EXPLICIT));
    let bomb = file(DEFLATED[0], &[deflated_part(&start), zeros, rest].concat());
    assert!(bomb.len() < 100_000, "{}", bomb.len());
    assert_eq!(read(&bomb), Err(SkipReason::Malformed));
    // It is the size alone that is wrong with it.
    let small = [
        &data_set(&image()[..3], EXPLICIT)[..],
        b"\x09\x00\x01\x10OB\0\0\x00\x00\x10\x00",
    ];
    let zeros = deflated_part(&vec![0; 1 << 20]);
    let rest = deflated(&data_set(&image()[3..], EXPLICIT));
    is_described(&file(
        DEFLATED[0],
        &[deflated_part(&small.concat()), zeros, rest].concat(),
    ));
}

fn forms() -> impl Strategy<Value = (Form, &'static str, bool)> {
    let padding = prop::sample::select(vec![" ", "\0", "\n", "\r\n"]);
    let syntax = prop::sample::select(vec![
        EXPLICIT_LITTLE_ENDIAN,
        uids::IMPLICIT_VR_LITTLE_ENDIAN,
        EXPLICIT_BIG_ENDIAN,
        uids::JPEG2000_LOSSLESS,
        DEFLATED[0],
    ]);
    (any::<[bool; 4]>(), padding, syntax, any::<bool>()).prop_map(
        |([is_implicit, is_big_endian, sequences, items], padding, syntax, is_true)| {
            let is_deflated = syntax == DEFLATED[0];
            let form = Form {
                is_implicit: is_implicit && !is_deflated,
                is_big_endian: is_big_endian && !is_implicit && !is_deflated,
                sequences_have_length: sequences,
                items_have_length: items,
                padding,
            };
            (form, syntax, is_true)
        },
    )
}

/// The representations of texts and sequences that mean the same as the right one.
fn representations() -> impl Strategy<Value = Vec<[u8; 2]>> {
    let any = prop::sample::select(vec![*b"UI", *b"LO", *b"UN", *b"??", *b"ST", *b"ZZ"]);
    prop::collection::vec(any, image().len())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn how_a_file_is_written_changes_nothing(
        (form, syntax, keeps_representations) in forms(),
        representations in representations(),
        order in Just((0..image().len() + 3).collect::<Vec<_>>()).prop_shuffle(),
        is_shuffled: bool,
        has_magic: bool,
    ) {
        let mut elements = image();
        for (element, vr) in elements.iter_mut().zip(representations) {
            if !keeps_representations && matches!(element.content, Content::Text(_)) {
                element.vr = vr;
            }
        }
        // Nested, with elements inside that are not the image's.
        let other = vec![text(tags::SOP_INSTANCE_UID, b"UI", "1.2.3")];
        let inner = [other.clone(), vec![sequence(tags::REFERENCED_SOP_SEQUENCE, vec![other.clone()])]].concat();
        elements.insert(5, sequence(tags::REFERENCED_IMAGE_SEQUENCE, vec![inner.clone(), other]));
        elements.push(sequence(tags::REQUEST_ATTRIBUTES_SEQUENCE, vec![inner, vec![]]));
        elements.push(sequence(tags::ACQUISITION_CONTEXT_SEQUENCE, vec![]));
        if is_shuffled {
            elements = order.iter().map(|index| elements[*index].clone()).collect();
        }
        let data = data_set(&elements, form);
        let data = if syntax == DEFLATED[0] { deflated(&data) } else { data };
        let begins_as_objects_do = elements[0].tag == tags::SPECIFIC_CHARACTER_SET && syntax != DEFLATED[0];
        let file = if has_magic || !begins_as_objects_do { file(syntax, &data) } else { data };
        prop_assert_eq!(read(&file), read(&plain(&image())), "{:?} {}", form, syntax);
    }
}
