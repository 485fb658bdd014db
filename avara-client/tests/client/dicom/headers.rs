//! The header of one file, in all its encodings.

use avara_client::types::{SeriesNumber, StudyAccessRequestedManifestSeries};
use avara_client::webhooks::dicom::{SkipReason, StudyManifest};
use dicom_core::{PrimitiveValue, Tag, VR};
use dicom_dictionary_std::{tags, uids};

use crate::dicom::written::{EXPLICIT_BIG_ENDIAN, Folder, Object, read};

fn series(object: &Object) -> StudyAccessRequestedManifestSeries {
    read(&object.bytes()).unwrap()
}

/// The fields that keep a file from being described.
fn missing(object: &Object) -> Vec<String> {
    match read(&object.bytes()) {
        Err(SkipReason::NotDescribable(invalid)) => {
            let fields = invalid
                .violations()
                .iter()
                .map(|violation| violation.field().to_owned());
            fields.collect()
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn every_transfer_syntax_that_can_be_read_gives_the_same() {
    let item = Object::ct(8, 8).sequence(tags::REFERENCED_IMAGE_SEQUENCE, vec![Object::ct(7, 7)]);
    let image =
        Object::ct(1, 1).sequence(tags::REFERENCED_IMAGE_SEQUENCE, vec![item.clone(), item]);
    let expected = series(&image);
    for syntax in [
        uids::IMPLICIT_VR_LITTLE_ENDIAN,
        EXPLICIT_BIG_ENDIAN,
        uids::JPEG_BASELINE8_BIT,
        uids::JPEG2000_LOSSLESS,
        uids::RLE_LOSSLESS,
    ] {
        let mut bytes = match syntax {
            uids::IMPLICIT_VR_LITTLE_ENDIAN | EXPLICIT_BIG_ENDIAN => image.bytes_as(syntax),
            // Written as what it is in all but its pixels, which are not read.
            _ => image.bytes_as(uids::EXPLICIT_VR_LITTLE_ENDIAN),
        };
        if bytes == image.bytes() {
            bytes = with_transfer_syntax(&bytes, syntax);
        }
        assert_eq!(read(&bytes), Ok(expected.clone()), "{syntax}");
    }
}

/// The file, saying that it has another transfer syntax.
fn with_transfer_syntax(bytes: &[u8], syntax: &str) -> Vec<u8> {
    let old = b"\x02\x00\x10\x00UI";
    let start = bytes
        .windows(old.len())
        .position(|window| window == old)
        .unwrap();
    let length = u16::from_le_bytes([bytes[start + 6], bytes[start + 7]]);
    let end = start + 8 + usize::from(length);
    let mut value = syntax.as_bytes().to_vec();
    value.resize(value.len().next_multiple_of(2), 0);
    let new_length = u16::try_from(value.len()).unwrap();
    let mut out = bytes[..start + 6].to_vec();
    out.extend(new_length.to_le_bytes());
    out.extend(value);
    out.extend(&bytes[end..]);
    let group = u32::from_le_bytes(out[140..144].try_into().unwrap());
    let group = group + u32::from(new_length) - u32::from(length);
    out[140..144].copy_from_slice(&group.to_le_bytes());
    out
}

#[test]
fn a_dicomdir_and_files_of_other_kinds_are_distinguished() {
    let dicomdir = Object::ct(1, 1).bytes();
    let dicomdir = replaced(
        &dicomdir,
        b"1.2.840.10008.5.1.4.1.1.2\0",
        b"1.2.840.10008.1.3.10\0\0\0\0\0\0",
    );
    assert_eq!(read(&dicomdir), Err(SkipReason::Dicomdir));
    for content in [&b""[..], b"DICM", b"%PDF-1.7", &[0; 132], &[0xff; 4000]] {
        assert_eq!(
            read(content),
            Err(SkipReason::NotDicom),
            "{} bytes",
            content.len()
        );
    }
}

/// The first of it replaced by as much.
fn replaced(bytes: &[u8], from: &[u8], to: &[u8]) -> Vec<u8> {
    assert_eq!(from.len(), to.len());
    let start = bytes
        .windows(from.len())
        .position(|window| window == from)
        .unwrap();
    let mut out = bytes.to_vec();
    out[start..start + to.len()].copy_from_slice(to);
    out
}

#[test]
fn an_image_without_its_pixels_described_is_skipped_and_says_which_field() {
    for (tag, field) in [
        (tags::SAMPLES_PER_PIXEL, "series[0].sops[0].samplesPerPixel"),
        (
            tags::PHOTOMETRIC_INTERPRETATION,
            "series[0].sops[0].photometricInterpretation",
        ),
        (tags::ROWS, "series[0].sops[0].rows"),
        (tags::COLUMNS, "series[0].sops[0].columns"),
        (tags::BITS_ALLOCATED, "series[0].sops[0].bitsAllocated"),
        (tags::SOP_CLASS_UID, "series[0].sops[0].sopClassUID"),
        (tags::SOP_INSTANCE_UID, "series[0].sops[0].sopInstanceUID"),
        (tags::SERIES_INSTANCE_UID, "series[0].seriesInstanceUID"),
        (tags::STUDY_INSTANCE_UID, "studyInstanceUID"),
    ] {
        assert_eq!(missing(&Object::ct(1, 1).without(tag)), [field]);
    }
}

#[test]
fn what_dicom_lets_be_absent_is_filled_in_or_left_out() {
    let bare = Object::ct(4, 1)
        .without(tags::SERIES_DESCRIPTION)
        .without(tags::INSTANCE_NUMBER)
        .without(tags::BITS_STORED)
        .without(tags::HIGH_BIT)
        .without(tags::RESCALE_SLOPE);
    let described = series(&bare);
    assert_eq!(described.series_description, "Series 4");
    let sop = &described.sops[0];
    assert_eq!(
        (sop.instance_number, sop.bits_stored, sop.rescale_slope),
        (None, None, None)
    );

    let unnumbered = series(&bare.without(tags::SERIES_NUMBER));
    assert_eq!(unnumbered.series_number, SeriesNumber::Text(String::new()));
    assert_eq!(unnumbered.series_description, "Series without a number");
}

/// They order, and show nothing.
#[test]
fn series_and_instance_numbers_in_doubt_are_left_out_and_reported() {
    for (odd, form) in [
        ("99999999999", "a number beyond 32 bits"),
        ("first", "AAAAA"),
        ("3.5", "not a whole number"),
    ] {
        let odd = Object::ct(1, 1)
            .text(tags::INSTANCE_NUMBER, VR::IS, odd)
            .text(tags::SERIES_NUMBER, VR::IS, odd);
        let described = series(&odd);
        assert_eq!(described.series_number, SeriesNumber::Text(String::new()));
        assert_eq!(described.sops[0].instance_number, None);
        let expected = ["Series Number", "Instance Number"].map(|name| (name, form.to_owned()));
        assert_eq!(omitted(&odd), expected);
    }
    let absent = Object::ct(1, 1).without(tags::INSTANCE_NUMBER);
    assert_eq!(omitted(&absent), []);
}

/// The elements that the manifest of this file leaves out, and the forms of their values.
fn omitted(object: &Object) -> Vec<(&'static str, String)> {
    let folder = Folder::new();
    let path = folder.add("file", object.bytes());
    let study = StudyManifest::from_files([&path]).unwrap();
    let parts = study.omitted.iter().map(|omitted| {
        assert_eq!(omitted.path(), path);
        (
            omitted.element().name(),
            omitted.element().form().to_owned(),
        )
    });
    parts.collect()
}

#[test]
fn frames_are_counted() {
    for (text, expected) in [
        (" 120 ", Some(120)),
        ("0", None),
        ("", None),
        ("20.0", Some(20)),
    ] {
        let frames = Object::ct(1, 1).text(tags::NUMBER_OF_FRAMES, VR::IS, text);
        assert_eq!(series(&frames).sops[0].number_of_frames, expected, "{text}");
    }
    let negative = Object::ct(1, 1).text(tags::NUMBER_OF_FRAMES, VR::IS, "-1");
    assert_eq!(missing(&negative), ["series[0].sops[0].numberOfFrames"]);
}

#[test]
fn descriptions_are_read_in_their_character_set() {
    for (code, bytes, expected) in [
        ("ISO_IR 100", &b"Sch\xe4del"[..], "Schädel"),
        ("ISO_IR 192", "Schädel".as_bytes(), "Schädel"),
        ("\\ISO 2022 IR 100", b"Sch\xe4del ", "Schädel"),
        ("ISO_IR 100", b"two\r\nlines", "two  lines"),
        ("NO SUCH SET", b"Sch\xe4del", "Series 1"),
        ("ISO_IR 100", b"   ", "Series 1"),
        ("ISO_IR 6", b"Sch\xe4del", "Schädel"),
        ("NO SUCH SET", b"Skull", "Skull"),
        ("ISO_IR 192", b"Sch\xe4del", "Series 1"),
        ("ISO_IR 100", b"Sch\xe4del\\Hals", "Schädel\\Hals"),
        ("GB18030", b"\xcd\xb7\xb2\xbf", "头部"),
    ] {
        assert_eq!(described_in(code, bytes), expected, "{code}");
    }
}

/// The description of a series, of these bytes in these character sets.
fn object_described_in(sets: &str, description: &[u8]) -> Object {
    Object::ct(1, 1)
        .text(tags::SPECIFIC_CHARACTER_SET, VR::CS, sets)
        .value(
            tags::SERIES_DESCRIPTION,
            VR::UN,
            PrimitiveValue::from(description.to_vec()),
        )
}

fn described_in(sets: &str, description: &[u8]) -> String {
    series(&object_described_in(sets, description)).series_description
}

#[test]
fn descriptions_switch_their_character_set() {
    let japanese = b"\x1b$BF,It\x1b(BMRI";
    for (sets, bytes, expected) in [
        ("\\ISO 2022 IR 87", &japanese[..], "頭部MRI"),
        ("ISO 2022 IR 6\\ISO 2022 IR 87", japanese, "頭部MRI"),
        ("ISO 2022 IR 13\\ISO 2022 IR 87", japanese, "頭部MRI"),
        (
            "ISO 2022 IR 13\\ISO 2022 IR 87",
            b"\x1b$BF,It\x1b(JMRI",
            "頭部MRI",
        ),
        ("ISO 2022 IR 13\\ISO 2022 IR 87", b"\xd4\xcf\xc0\xde", "ﾔﾏﾀﾞ"),
        (
            "ISO 2022 IR 13\\ISO 2022 IR 87",
            b"\xd4\xcf \x1b$BF,It\x1b(J",
            "ﾔﾏ 頭部",
        ),
        ("ISO 2022 IR 13\\ISO 2022 IR 87", b"\x1b)I\xd4\xcf", "ﾔﾏ"),
        // Padded in two bytes a character.
        ("\\ISO 2022 IR 87", b"\x1b$BF,It ", "頭部"),
        (
            "ISO 2022 IR 6\\ISO 2022 IR 159",
            b"\x1b$(D0!\x1b(B 1",
            "丂 1",
        ),
        (
            "\\ISO 2022 IR 149",
            b"\x1b$)C\xb5\xce\xba\xce CT",
            "두부 CT",
        ),
        ("\\ISO 2022 IR 149", b"\xb5\xce\xba\xce", "두부"),
        ("\\ISO 2022 IR 58", b"\x1b$)A\xcd\xb7\xb2\xbf", "头部"),
        ("ISO 2022 IR 100\\ISO 2022 IR 144", b"Sch\xe4del", "Schädel"),
        (
            "ISO 2022 IR 100\\ISO 2022 IR 144",
            b"Sch\xe4del \x1b-L\xb3\xde \x1b-A\xe4",
            "Schädel Го ä",
        ),
        ("ISO_IR 148", b"\xdd\xfe", "İş"),
        ("ISO_IR 203", b"\xa4", "€"),
        ("ISO_IR 166", b"\xa1", "ก"),
        ("GB18030", b"\xcd\xb7\xb2\xbf", "头部"),
    ] {
        assert_eq!(described_in(sets, bytes), expected, "{sets}, {bytes:?}");
    }
}

#[test]
fn a_description_that_its_character_sets_do_not_have_is_left_out_and_reported() {
    for (sets, bytes) in [
        ("ISO 2022 IR 87", &b"\x1b$)C\xb5\xce\xba\xce"[..]),
        ("", b"\x1b$BF,It\x1b(B"),
        ("ISO_IR 192", b"Sch\xe4del"),
        ("ISO_IR 192", b"Sch\x1b-A\xe4del"),
        ("unheard of", b"Sch\xe4del"),
        ("\\ISO 2022 IR 87", b"\x1b$BF,I"),
    ] {
        let object = object_described_in(sets, bytes);
        assert_eq!(series(&object).series_description, "Series 1", "{sets}");
        let form = "a text that its character set does not have";
        let expected = [("Series Description", form.to_owned())];
        assert_eq!(omitted(&object), expected, "{sets}, {bytes:?}");
    }
}

#[test]
fn pixels_that_are_no_whole_numbers_are_recognised() {
    let float = Object::ct(1, 1)
        .short(tags::BITS_ALLOCATED, 32)
        .without(tags::BITS_STORED)
        .without(tags::HIGH_BIT)
        .without(tags::PIXEL_REPRESENTATION);
    let kinds = |object: &Object| {
        let sop = series(object).sops[0].clone();
        (sop.is_float_pixel_data, sop.is_double_float_pixel_data)
    };
    assert_eq!(kinds(&float), (Some(true), Some(false)));
    let double = float.short(tags::BITS_ALLOCATED, 64);
    assert_eq!(kinds(&double), (Some(false), Some(true)));
    let integer = Object::ct(1, 1).short(tags::BITS_ALLOCATED, 32);
    assert_eq!(kinds(&integer), (Some(false), Some(false)));
}

#[test]
fn large_private_values_are_passed_over() {
    let large = PrimitiveValue::from(vec![7_u8; 3_000_000]);
    let image = Object::ct(1, 1).value(Tag(0x0009, 0x1001), VR::OB, large);
    assert_eq!(series(&image), series(&Object::ct(1, 1)));
    let endless = Object::ct(1, 1).text(tags::SERIES_DESCRIPTION, VR::LO, &"x".repeat(5000));
    assert_eq!(
        series(&endless).series_description,
        "Series 1",
        "none is that long"
    );
}

#[test]
fn values_of_unknown_representation_and_length_are_implicit_inside() {
    // (0009,1001) UN of undefined length: an item, in which (0008,0100) is written as implicit VR.
    let private = b"\x09\x00\x01\x10UN\0\0\xff\xff\xff\xff\xfe\xff\x00\xe0\xff\xff\xff\xff\
        \x08\x00\x00\x01\x04\x00\x00\x00CODE\xfe\xff\x0d\xe0\0\0\0\0\xfe\xff\xdd\xe0\0\0\0\0";
    let plain = Object::ct(1, 1).bytes();
    let study = b"\x10\x00\x10\x00PN";
    let start = plain
        .windows(study.len())
        .position(|window| window == study)
        .unwrap();
    let bytes = [&plain[..start], private, &plain[start..]].concat();
    assert_eq!(read(&bytes), read(&plain));
}

#[test]
fn pixels_need_not_be_there() {
    let bytes = Object::ct(1, 1).bytes();
    let pixels = b"\xe0\x7f\x10\x00OW";
    let start = bytes
        .windows(pixels.len())
        .position(|window| window == pixels)
        .unwrap();
    for end in [start, start + 12, start + 14] {
        assert_eq!(read(&bytes[..end]), read(&bytes), "{end}");
    }
}

#[test]
fn pixels_of_four_gigabytes_are_not_read() {
    let mut bytes = Object::ct(1, 1).bytes();
    let described = read(&bytes);
    let length = bytes.len() - 8 - 4;
    bytes[length..length + 4].copy_from_slice(&0xffff_fffe_u32.to_le_bytes());
    assert!(described.is_ok());
    assert_eq!(read(&bytes), described);
}

#[test]
fn rows_and_columns_alone_make_no_image() {
    let described = series(&Object::spectrum(1, 7));
    let sop = &described.sops[0];
    assert_eq!(described.modality, "MR");
    assert_eq!(sop.instance_number, Some(7));
    assert_eq!((sop.rows, sop.columns), (None, None));
    assert_eq!(
        (sop.number_of_frames, sop.is_float_pixel_data),
        (None, None)
    );

    let private = Object::spectrum(1, 7).text(tags::SOP_CLASS_UID, VR::UI, "1.3.12.2.1107.5.9.1");
    assert_eq!(series(&private).sops[0].rows, None);
}

#[test]
fn an_image_of_a_private_class_has_its_pixels_described() {
    let image = Object::ct(1, 1).text(tags::SOP_CLASS_UID, VR::UI, "1.3.12.2.1107.5.9.1");
    assert_eq!(series(&image).sops[0].rows, Some(2));
    let field = "series[0].sops[0].samplesPerPixel";
    assert_eq!(missing(&image.without(tags::SAMPLES_PER_PIXEL)), [field]);
}

/// Guessed bits show a wrong image.
#[test]
fn an_image_whose_bits_do_not_fit_is_skipped() {
    let image = Object::ct(1, 1);
    for (tag, numbers, field) in [
        (tags::BITS_STORED, [0, 17], "bitsStored"),
        (tags::HIGH_BIT, [16, 65_535], "highBit"),
        (
            tags::PIXEL_REPRESENTATION,
            [2, 65_535],
            "pixelRepresentation",
        ),
    ] {
        for number in numbers {
            let field = format!("series[0].sops[0].{field}");
            assert_eq!(
                missing(&image.clone().short(tag, number)),
                [field],
                "{number}"
            );
        }
    }
    let most = image.short(tags::BITS_STORED, 16).short(tags::HIGH_BIT, 15);
    let sop = &series(&most).sops[0];
    assert_eq!((sop.bits_stored, sop.high_bit), (Some(16), Some(15)));
}

#[test]
fn what_an_image_must_say_is_not_left_out() {
    for (tag, field) in [
        (tags::BITS_ALLOCATED, "series[0].sops[0].bitsAllocated"),
        (tags::SAMPLES_PER_PIXEL, "series[0].sops[0].samplesPerPixel"),
        (tags::ROWS, "series[0].sops[0].rows"),
    ] {
        assert_eq!(missing(&Object::ct(1, 1).short(tag, 0))[0], field);
    }
}

#[test]
fn colours_in_small_letters_are_read() {
    let small = Object::ct(1, 1).text(tags::PHOTOMETRIC_INTERPRETATION, VR::CS, "Monochrome2 ");
    let photometric = series(&small).sops[0].photometric_interpretation.clone();
    assert_eq!(photometric.as_deref(), Some("MONOCHROME2"));
}

/// They may be wrong in all files of a device, which nobody can change.
#[test]
fn uids_with_leading_zeros_are_taken() {
    let image = Object::ct(1, 1)
        .text(tags::SOP_INSTANCE_UID, VR::UI, "1.2.03")
        .text(tags::SERIES_INSTANCE_UID, VR::UI, "1.2.0004");
    let described = series(&image);
    assert_eq!(described.series_instance_uid.as_str(), "1.2.0004");
    assert_eq!(described.sops[0].sop_instance_uid.as_str(), "1.2.03");
    let study = image.text(tags::STUDY_INSTANCE_UID, VR::UI, "01.2.00");
    assert!(read(&study.bytes()).is_ok());
    let class = Object::ct(1, 1).text(tags::SOP_CLASS_UID, VR::UI, "1.2.03");
    assert_eq!(missing(&class), ["series[0].sops[0].sopClassUID"]);
}
