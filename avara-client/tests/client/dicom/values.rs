//! Values as devices write them: read where they can mean one thing only, and never guessed.

use avara_client::types::{SeriesNumber, StudyAccessRequestedManifestSop};
use avara_client::webhooks::dicom::SkipReason;
use dicom_core::Tag;
use dicom_dictionary_std::{tags, uids};

use crate::dicom::bytes::{
    BIG_ENDIAN, EXPLICIT, Element, Form, IMPLICIT, data_set, file, image_with, raw, short, text,
};
use crate::dicom::written::read;

fn written(element: Element, form: Form) -> Vec<u8> {
    file(
        uids::EXPLICIT_VR_LITTLE_ENDIAN,
        &data_set(&image_with(element), form),
    )
}

fn sop(element: Element) -> StudyAccessRequestedManifestSop {
    read(&written(element, EXPLICIT)).unwrap().sops[0].clone()
}

/// The tag, the name and the form of the element that leaves a file out.
fn doubt(element: Element) -> ((u16, u16), &'static str, String) {
    match read(&written(element, EXPLICIT)) {
        Err(SkipReason::Doubtful(element)) => {
            (element.tag(), element.name(), element.form().to_owned())
        }
        other => panic!("{other:?}"),
    }
}

/// An element of this representation, whose value is these bytes.
#[allow(
    clippy::trivially_copy_pass_by_ref,
    reason = "byte strings are references"
)]
fn bytes(tag: Tag, vr: &[u8; 2], value: &[u8]) -> Element {
    let [a, b] = tag.0.to_le_bytes();
    let [c, d] = tag.1.to_le_bytes();
    let length = u16::try_from(value.len()).unwrap().to_le_bytes();
    let head = [a, b, c, d, vr[0], vr[1]];
    raw(tag, &[&head[..], &length, value].concat())
}

#[test]
fn whole_numbers_with_a_fraction_of_nothing() {
    let frames = |number| sop(text(tags::NUMBER_OF_FRAMES, b"IS", number)).number_of_frames;
    for number in ["20.0", "20.", "+20", " 20 ", "20\\1", "20,0", "2E1"] {
        assert_eq!(frames(number), Some(20), "{number}");
    }
    let numbered = text(tags::SERIES_NUMBER, b"IS", "3.0");
    let series = read(&written(numbered, EXPLICIT)).unwrap();
    assert_eq!(series.series_number, SeriesNumber::from(3));
    assert_eq!(
        sop(text(tags::INSTANCE_NUMBER, b"IS", "3.0")).instance_number,
        Some(3)
    );
}

#[test]
fn decimal_commas() {
    let slope = |number| sop(text(tags::RESCALE_SLOPE, b"DS", number)).rescale_slope;
    for (number, expected) in [
        ("0,5", 0.5),
        ("1,0000", 1.0),
        ("-0,25", -0.25),
        ("1,5E-1", 0.15),
        ("5e-1", 0.5),
        (".5", 0.5),
    ] {
        assert_eq!(slope(number), Some(expected), "{number}");
    }
    let intercept = sop(text(tags::RESCALE_INTERCEPT, b"DS", "-1024,0"));
    assert_eq!(intercept.rescale_intercept, Some(-1024.0));
    assert_eq!(slope(""), None);
}

#[test]
fn what_is_in_doubt_and_shown_leaves_the_file_out() {
    for (tag, vr, value, name, form) in [
        (
            tags::NUMBER_OF_FRAMES,
            b"IS",
            "1A",
            "Number of Frames",
            "9A",
        ),
        (
            tags::NUMBER_OF_FRAMES,
            b"IS",
            "many",
            "Number of Frames",
            "AAAA",
        ),
        (
            tags::NUMBER_OF_FRAMES,
            b"IS",
            "20.5",
            "Number of Frames",
            "not a whole number",
        ),
        (
            tags::NUMBER_OF_FRAMES,
            b"IS",
            "1,000",
            "Number of Frames",
            "9,999",
        ),
        (
            tags::RESCALE_SLOPE,
            b"DS",
            "1,000",
            "Rescale Slope",
            "9,999",
        ),
        (
            tags::RESCALE_SLOPE,
            b"DS",
            "1.000,5",
            "Rescale Slope",
            "9.999,9",
        ),
        (tags::RESCALE_SLOPE, b"DS", "nan", "Rescale Slope", "AAA"),
        (
            tags::RESCALE_SLOPE,
            b"DS",
            "1e999",
            "Rescale Slope",
            "9A999",
        ),
        (
            tags::RESCALE_INTERCEPT,
            b"DS",
            "DOE^JANE",
            "Rescale Intercept",
            "AAA^AAAA",
        ),
        (tags::ROWS, b"IS", "5 12", "Rows", "9 99"),
        (tags::COLUMNS, b"LO", "wide", "Columns", "AAAA"),
    ] {
        let expected = ((tag.0, tag.1), name, form.to_owned());
        assert_eq!(doubt(text(tag, vr, value)), expected, "{value}");
    }
    let reason = read(&written(text(tags::ROWS, b"IS", "12 rows"), EXPLICIT)).unwrap_err();
    assert_eq!(
        reason.to_string(),
        "in doubt: Rows (0028,0010) is written as 99 AAAA"
    );
    let latin = text(tags::PHOTOMETRIC_INTERPRETATION, b"CS", "RGBé");
    assert_eq!(doubt(latin).2, "4 bytes");
    let long = "1".repeat(5000);
    assert_eq!(
        doubt(text(tags::RESCALE_SLOPE, b"DS", &long)).2,
        "a very long value"
    );
    let sequence = crate::dicom::bytes::sequence(tags::ROWS, vec![]);
    assert_eq!(doubt(sequence).2, "a sequence");
}

/// A spectrum has no pixels that a wrong value could spoil.
#[test]
fn what_is_in_doubt_and_not_shown_leaves_no_file_out() {
    let mut elements = image_with(text(tags::ROWS, b"IS", "many"));
    elements.retain(|element| element.tag != tags::BITS_ALLOCATED);
    for element in &mut elements {
        if element.tag == tags::SOP_CLASS_UID {
            *element = text(tags::SOP_CLASS_UID, b"UI", uids::MR_SPECTROSCOPY_STORAGE);
        }
    }
    let spectrum = file(
        uids::EXPLICIT_VR_LITTLE_ENDIAN,
        &data_set(&elements, EXPLICIT),
    );
    assert_eq!(read(&spectrum).unwrap().sops[0].rows, None);
}

#[test]
fn rows_are_read_as_they_are_written() {
    for rows in [
        text(tags::ROWS, b"IS", "512"),
        text(tags::ROWS, b"DS", "512.0"),
        text(tags::ROWS, b"LO", "512"),
        text(tags::ROWS, b"UN", "512"),
        short(tags::ROWS, 512),
        bytes(tags::ROWS, b"SS", &512_i16.to_le_bytes()),
        bytes(tags::ROWS, b"UL", &512_u32.to_le_bytes()),
        bytes(tags::ROWS, b"SL", &512_i32.to_le_bytes()),
        bytes(tags::ROWS, b"FL", &512_f32.to_le_bytes()),
        bytes(tags::ROWS, b"FD", &512_f64.to_le_bytes()),
        bytes(tags::ROWS, b"??", &512_u16.to_le_bytes()),
        bytes(tags::ROWS, b"US", &[0, 2, 7, 0]),
    ] {
        assert_eq!(sop(rows.clone()).rows, Some(512), "{rows:?}");
    }
    for form in [IMPLICIT, BIG_ENDIAN] {
        let rows = |element| read(&written(element, form)).unwrap().sops[0].rows;
        assert_eq!(rows(short(tags::ROWS, 512)), Some(512), "{form:?}");
        assert_eq!(rows(text(tags::ROWS, b"IS", "512")), Some(512), "{form:?}");
    }
    assert_eq!(doubt(bytes(tags::ROWS, b"US", &[7])).2, "1 bytes");
    let negative = bytes(tags::ROWS, b"SS", &(-1_i16).to_le_bytes());
    let reason = read(&written(negative, EXPLICIT)).unwrap_err().to_string();
    assert!(
        reason.contains("series[0].sops[0].rows must be"),
        "{reason}"
    );
}

#[test]
fn texts_may_be_written_as_numbers() {
    let slope = bytes(tags::RESCALE_SLOPE, b"FD", &0.5_f64.to_le_bytes());
    assert_eq!(sop(slope).rescale_slope, Some(0.5));
    let frames = bytes(tags::NUMBER_OF_FRAMES, b"US", &20_u16.to_le_bytes());
    assert_eq!(sop(frames).number_of_frames, Some(20));
    let endless = bytes(tags::RESCALE_SLOPE, b"FD", &f64::INFINITY.to_le_bytes());
    assert_eq!(doubt(endless).2, "8 bytes");
}

#[test]
fn twelve_bits_may_be_allocated() {
    assert_eq!(
        sop(short(tags::BITS_ALLOCATED, 12)).bits_allocated,
        Some(12)
    );
}

#[test]
fn character_sets_by_other_names() {
    let described = |set: &str, description: &[u8]| {
        let mut elements = image_with(text(tags::SPECIFIC_CHARACTER_SET, b"CS", set));
        let description = bytes(tags::SERIES_DESCRIPTION, b"LO", description);
        elements.retain(|element| element.tag != description.tag);
        elements.insert(4, description);
        let data = data_set(&elements, EXPLICIT);
        let series = read(&file(uids::EXPLICIT_VR_LITTLE_ENDIAN, &data)).unwrap();
        series.series_description
    };
    let (utf_8, latin_1) = ("Schädel".as_bytes(), b"Sch\xe4del");
    for set in [
        "UTF-8",
        "utf8",
        "ISO_IR 192",
        "ISO-IR 192",
        "ISO IR 192",
        "ISO_IR_192",
    ] {
        assert_eq!(described(set, utf_8), "Schädel", "{set}");
        assert_eq!(described(set, latin_1), "Series 3", "{set}");
    }
    for set in [
        "ISO-IR 100",
        "ISO IR 100",
        "iso_ir 100",
        "ISO_IR100",
        "ISO-8859-1",
        "ISO 8859-1",
        "latin1",
    ] {
        assert_eq!(described(set, latin_1), "Schädel", "{set}");
        // It says what it is, and that is believed.
        assert_eq!(described(set, utf_8), "SchÃ¤del", "{set}");
    }
    // No set has these letters, so the text has one that is not named.
    for set in ["", "ISO_IR 6", "ISO 2022 IR 6"] {
        assert_eq!(described(set, utf_8), "Schädel", "{set}");
    }
    assert_eq!(described("ISO_IR 999", utf_8), "Series 3");
    assert_eq!(
        described("ISO-2022-IR-87", b"\x1b$BF,It\x1b(BMRI"),
        "頭部MRI"
    );
}
