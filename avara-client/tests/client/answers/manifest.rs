//! Manifests: each field's form, one wrong value at a time.

use avara_client::types::{
    EphemeralAccessRequestedResponse, SeriesNumber, SopClassUid, SopInstanceUid,
    StudyAccessRequestedManifest, StudyAccessRequestedManifestSop, StudyAccessRequestedResponse,
};
use avara_client::webhooks::Check;
use serde_json::{Value, json};

use crate::answers::{LINK, violations, wrong};

const CT_IMAGE: &str = "1.2.840.10008.5.1.4.1.1.2";
const PRESENTATION_STATE: &str = "1.2.840.10008.5.1.4.1.1.11.1";
const SPECTRUM: &str = "1.2.840.10008.5.1.4.1.1.4.2";
const PRIVATE: &str = "1.2.3.4";

pub(crate) fn manifest() -> Value {
    json!({
        "studyInstanceUID": "2.25.1",
        "series": [{
            "modality": "CT",
            "seriesDescription": "Axial",
            "seriesInstanceUID": "2.25.2",
            "seriesNumber": 1,
            "sops": [{
                "sopClassUID": CT_IMAGE,
                "sopInstanceUID": "2.25.3",
                "bitsAllocated": 16,
                "bitsStored": 12,
                "columns": 512,
                "highBit": 11,
                "instanceNumber": 1,
                "isDoubleFloatPixelData": false,
                "isFloatPixelData": false,
                "numberOfFrames": 1,
                "photometricInterpretation": "MONOCHROME2",
                "pixelRepresentation": 0,
                "rescaleIntercept": -1024,
                "rescaleSlope": 1,
                "rows": 512,
                "samplesPerPixel": 1,
            }],
        }],
    })
}

fn read(manifest: &Value) -> StudyAccessRequestedManifest {
    serde_json::from_value(manifest.clone()).unwrap()
}

/// The manifest with another value at a place.
fn with(place: &str, value: &Value) -> StudyAccessRequestedManifest {
    let mut manifest = manifest();
    *manifest.pointer_mut(place).unwrap() = value.clone();
    read(&manifest)
}

const SERIES: &str = "/series/0";
const SOP: &str = "/series/0/sops/0";

#[test]
fn a_manifest_as_the_documentation_shows_it_is_valid() {
    assert_eq!(violations(&read(&manifest())), [""; 0]);
}

/// The place of each UID, and the field that names it.
fn uids() -> [(String, &'static str); 4] {
    [
        ("/studyInstanceUID".to_owned(), "studyInstanceUID"),
        (
            format!("{SERIES}/seriesInstanceUID"),
            "series[0].seriesInstanceUID",
        ),
        (
            format!("{SOP}/sopInstanceUID"),
            "series[0].sops[0].sopInstanceUID",
        ),
        (
            format!("{SOP}/sopClassUID"),
            "series[0].sops[0].sopClassUID",
        ),
    ]
}

#[test]
fn uids_have_dicom_s_form() {
    for uid in ["", ".", "2.25.", "2..25", "2.25.x", &"1".repeat(65)] {
        for (place, field) in uids() {
            assert_eq!(wrong(&with(&place, &json!(uid))), [field], "{uid}");
        }
    }
}

/// Nobody can change what a device wrote, and classes are DICOM's own.
#[test]
fn leading_zeros_are_taken_in_all_uids_but_classes() {
    for (place, field) in uids() {
        let found = wrong(&with(&place, &json!("2.025.00")));
        let is_class = field.ends_with("sopClassUID");
        assert_eq!(found, [field][..usize::from(is_class)], "{field}");
    }
}

#[test]
fn a_study_has_series_and_a_series_has_objects() {
    assert_eq!(wrong(&with("/series", &json!([]))), ["series"]);
    assert_eq!(
        wrong(&with(&format!("{SERIES}/sops"), &json!([]))),
        ["series[0].sops"]
    );
    for field in ["modality", "seriesDescription"] {
        let found = wrong(&with(&format!("{SERIES}/{field}"), &json!("")));
        assert_eq!(found, [format!("series[0].{field}")]);
    }
}

#[test]
fn what_is_there_twice_is_named() {
    let mut twice = manifest();
    let series = twice["series"][0].clone();
    twice["series"].as_array_mut().unwrap().push(series);
    let expected = [
        "series[1].seriesInstanceUID",
        "series[1].sops[0].sopInstanceUID",
    ];
    assert_eq!(wrong(&read(&twice)), expected);
}

#[test]
fn series_numbers_are_whole_numbers_or_texts_of_such() {
    for number in [
        json!(1),
        json!(1.0),
        json!(-1),
        json!("1"),
        json!("+2"),
        json!(""),
    ] {
        let manifest = with(&format!("{SERIES}/seriesNumber"), &number);
        assert_eq!(violations(&manifest), [""; 0], "{number}");
    }
    for number in [
        json!(1.5),
        json!(3_000_000_000_u32),
        json!("one"),
        json!("1.5"),
    ] {
        let found = wrong(&with(&format!("{SERIES}/seriesNumber"), &number));
        assert_eq!(found, ["series[0].seriesNumber"], "{number}");
    }
}

/// The manifest, whose object is of another class and lacks a field.
fn lacking(class: &str, field: &str) -> StudyAccessRequestedManifest {
    let mut manifest = manifest();
    let sop = manifest.pointer_mut(SOP).unwrap().as_object_mut().unwrap();
    sop.insert("sopClassUID".to_owned(), json!(class));
    sop.remove(field).unwrap();
    read(&manifest)
}

#[test]
fn an_image_needs_five_fields() {
    for field in [
        "bitsAllocated",
        "columns",
        "photometricInterpretation",
        "rows",
        "samplesPerPixel",
    ] {
        let expected = format!("series[0].sops[0].{field} is required on image objects");
        assert_eq!(violations(&lacking(CT_IMAGE, field)), [expected]);
    }
}

#[test]
fn an_object_of_another_class_with_rows_and_bits_is_an_image() {
    for field in ["columns", "photometricInterpretation", "samplesPerPixel"] {
        let expected = format!("series[0].sops[0].{field}");
        assert_eq!(wrong(&lacking(PRIVATE, field)), [expected]);
    }
    for field in ["rows", "bitsAllocated"] {
        assert_eq!(violations(&lacking(PRIVATE, field)), [""; 0], "{field}");
    }
    let spectrum = json!([{
        "sopClassUID": SPECTRUM, "sopInstanceUID": "2.25.3", "rows": 16, "columns": 16,
    }]);
    let manifest = with(&format!("{SERIES}/sops"), &spectrum);
    assert_eq!(violations(&manifest), [""; 0]);
}

#[test]
fn what_is_no_image_needs_none_of_them() {
    let sop = json!([{"sopClassUID": PRESENTATION_STATE, "sopInstanceUID": "2.25.3"}]);
    assert_eq!(violations(&with(&format!("{SERIES}/sops"), &sop)), [""; 0]);
    let sop = json!([{"sopClassUID": CT_IMAGE, "sopInstanceUID": "2.25.3"}]);
    assert_eq!(wrong(&with(&format!("{SERIES}/sops"), &sop)).len(), 5);
}

#[test]
fn pixels_are_described_as_dicom_has_them() {
    for (field, values) in [
        ("rows", vec![json!(0), json!(65_536)]),
        ("columns", vec![json!(0), json!(65_536)]),
        (
            "bitsAllocated",
            vec![json!(0), json!(65), json!(-8), json!(72)],
        ),
        ("bitsStored", vec![json!(0), json!(17)]),
        ("highBit", vec![json!(-1), json!(16)]),
        ("samplesPerPixel", vec![json!(0), json!(3)]),
        (
            "photometricInterpretation",
            vec![json!(""), json!("monochrome2")],
        ),
        ("pixelRepresentation", vec![json!(2), json!(-1)]),
        (
            "numberOfFrames",
            vec![json!(0), json!(-1), json!(3_000_000_000_u32)],
        ),
        ("instanceNumber", vec![json!(3_000_000_000_u32)]),
    ] {
        for value in values {
            let found = wrong(&with(&format!("{SOP}/{field}"), &value));
            assert!(
                found.contains(&format!("series[0].sops[0].{field}")),
                "{field} {value}: {found:?}"
            );
        }
    }
}

/// ACR-NEMA allocated what it stored, and files that were converted from it still do.
#[test]
fn any_number_of_bits_can_be_allocated() {
    for bits in [1, 8, 12, 64] {
        let mut manifest = manifest();
        let sop = manifest.pointer_mut(SOP).unwrap();
        sop["bitsAllocated"] = json!(bits);
        sop["bitsStored"] = json!(1);
        sop["highBit"] = json!(0);
        assert_eq!(violations(&read(&manifest)), [""; 0], "{bits}");
    }
}

#[test]
fn colours_have_three_samples_and_greys_one() {
    for (photometric, samples, fits) in [
        ("RGB", 3, true),
        ("RGB", 1, false),
        ("YBR_FULL_422", 3, true),
        ("YBR_ICT", 1, false),
        ("PALETTE COLOR", 1, true),
        ("PALETTE COLOR", 3, false),
        ("MONOCHROME1", 3, false),
        ("CMYK", 4, true),
    ] {
        let mut manifest = manifest();
        let sop = manifest.pointer_mut(SOP).unwrap();
        sop["photometricInterpretation"] = json!(photometric);
        sop["samplesPerPixel"] = json!(samples);
        let found = violations(&read(&manifest));
        assert_eq!(found.is_empty(), fits, "{photometric} {samples}: {found:?}");
    }
}

#[test]
fn numbers_that_json_cannot_hold_are_refused() {
    let sop = StudyAccessRequestedManifestSop::new(
        SopClassUid::parse(PRESENTATION_STATE).unwrap(),
        SopInstanceUid::parse("2.25.3").unwrap(),
    );
    let sop = sop.rescale_slope(f64::NAN).rescale_intercept(f64::INFINITY);
    assert_eq!(wrong(&sop), ["rescaleIntercept", "rescaleSlope"]);
    let both = sop.rescale_slope(1.0).rescale_intercept(0.0);
    let both = both
        .is_float_pixel_data(true)
        .is_double_float_pixel_data(true);
    assert_eq!(wrong(&both), ["isDoubleFloatPixelData"]);
}

#[test]
fn a_manifest_is_checked_inside_its_reply() {
    let wrong_one = with(&format!("{SOP}/rows"), &json!(0));
    let study = StudyAccessRequestedResponse::authorized([LINK]).manifest(wrong_one.clone());
    assert_eq!(wrong(&study), ["manifest.series[0].sops[0].rows"]);
    let ephemeral = EphemeralAccessRequestedResponse::authorized([LINK])
        .manifests([read(&manifest()), wrong_one]);
    let expected = [
        "manifests[1].series[0].sops[0].rows",
        "manifests[1].studyInstanceUID",
    ];
    assert_eq!(wrong(&ephemeral), expected, "a study is laid out once");
}

#[test]
fn a_fault_in_every_image_is_one_line() {
    let mut many = manifest();
    many["series"][0]["sops"] = (0..1000)
        .map(|number| json!({"sopClassUID": "x", "sopInstanceUID": format!("1.{number}")}))
        .collect();
    let invalid = read(&many).check().unwrap_err();
    assert_eq!(invalid.violations().len(), 1000);
    let line = invalid.to_string();
    assert!(line.ends_with(", and 990 more"), "{line}");
    assert!(line.len() < 2000, "{} characters", line.len());
}

#[test]
fn a_series_number_is_made_of_a_number_or_a_text() {
    let wire = |number: SeriesNumber| serde_json::to_value(number).unwrap();
    assert_eq!(wire(7.into()), json!(7));
    assert_eq!(wire("7".into()), json!("7"));
    assert_eq!(wire(String::from("7").into()), json!("7"));
}
