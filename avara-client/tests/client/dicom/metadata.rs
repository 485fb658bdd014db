//! Manifests from DICOM JSON, and that they are those of the files.

use avara_client::webhooks::Check as _;
use avara_client::webhooks::dicom::{
    MetadataError, MetadataReader, SkipReason, StudyManifest, StudyMetadata,
};
use dicom_core::VR;
use dicom_dictionary_std::{tags, uids};
use serde_json::{Value, json};

use crate::dicom::written::{Folder, Object};

fn read(text: &str) -> Result<StudyMetadata, MetadataError> {
    let mut reader = MetadataReader::new();
    reader.read(text.as_bytes())?;
    reader.finish()
}

/// Reads one object, and returns the first object of its manifest, or why there is none.
fn read_one(object: &Value) -> Result<Value, SkipReason> {
    match read(&json!([object]).to_string()) {
        Ok(study) => Ok(serde_json::to_value(&study.manifest.series[0]).unwrap()),
        Err(MetadataError::NothingDescribed(skipped)) => Err(skipped[0].reason().clone()),
        Err(error) => panic!("{error}"),
    }
}

fn with(element: &str, value: Value) -> Value {
    let mut object = Object::ct(1, 1).json();
    object[element] = value;
    object
}

#[test]
fn metadata_and_files_have_the_same_manifest() {
    let objects = [
        Object::ct(2, 1),
        Object::ct(1, 10),
        Object::ct(1, 9).text(tags::SERIES_DESCRIPTION, VR::LO, "one\\two"),
        Object::ct(4, 1).without(tags::MODALITY),
        Object::ct(5, 1).without(tags::SERIES_NUMBER),
        Object::ct(6, 1).without(tags::SERIES_DESCRIPTION),
        Object::ct(7, 1).text(tags::RESCALE_SLOPE, VR::DS, "0.000123456789"),
        Object::ct(8, 1).text(tags::NUMBER_OF_FRAMES, VR::IS, "0"),
        Object::ct(9, 1).text(tags::ROWS, VR::US, ""),
        Object::ct(10, 1)
            .without(tags::BITS_STORED)
            .short(tags::BITS_ALLOCATED, 32),
        Object::ct(11, 1).sequence(tags::REQUEST_ATTRIBUTES_SEQUENCE, vec![Object::ct(9, 9)]),
        Object::presentation_state(3, 1),
        Object::spectrum(12, 1),
    ];
    let folder = Folder::new();
    for (index, object) in objects.iter().enumerate() {
        folder.add(&index.to_string(), object.bytes());
    }
    let of_files = StudyManifest::from_folder(folder.path()).unwrap();
    let metadata: Vec<Value> = objects.iter().map(Object::json).collect();
    let of_metadata = read(&json!(metadata).to_string()).unwrap();
    assert_eq!(of_metadata.manifest, of_files.manifest);
    assert_eq!(of_metadata.manifest.check(), Ok(()));
    let reasons = |skipped: &SkipReason| skipped.clone();
    let of_files: Vec<_> = of_files
        .skipped
        .iter()
        .map(|s| reasons(s.reason()))
        .collect();
    let of_metadata: Vec<_> = of_metadata
        .skipped
        .iter()
        .map(|s| reasons(s.reason()))
        .collect();
    assert_eq!(of_metadata, of_files);
    assert_eq!(of_files.len(), 1, "an image without rows");
}

#[test]
fn the_chunks_do_not_matter() {
    let text = json!([
        with(
            "0008103E",
            json!({"vr": "LO", "Value": ["\"}\\u007b\\{[ Köpf"]})
        ),
        Object::ct(1, 2).json()
    ]);
    for text in [
        text.to_string(),
        serde_json::to_string_pretty(&text).unwrap(),
    ] {
        let whole = read(&text).unwrap();
        for size in [1, 2, 7, 64] {
            let mut reader = MetadataReader::new();
            for chunk in text.as_bytes().chunks(size) {
                reader.read(chunk).unwrap();
            }
            assert_eq!(reader.finish().unwrap().manifest, whole.manifest);
        }
        assert_eq!(whole.manifest.series[0].sops.len(), 2);
    }
}

#[test]
fn values_are_read_as_archives_write_them() {
    for (element, value, field, expected) in [
        (
            "00280010",
            json!({"vr": "US", "Value": [512]}),
            "rows",
            json!(512),
        ),
        (
            "00280010",
            json!({"vr": "US", "Value": [512.0]}),
            "rows",
            json!(512),
        ),
        (
            "00280010",
            json!({"vr": "US", "Value": ["512"]}),
            "rows",
            json!(512),
        ),
        (
            "00280010",
            json!({"vr": "UN", "InlineBinary": "AAI="}),
            "rows",
            json!(512),
        ),
        (
            "00281052",
            json!({"vr": "DS", "Value": ["-1024.0"]}),
            "rescaleIntercept",
            json!(-1024),
        ),
        (
            "00281052",
            json!({"vr": "DS", "Value": [-1.5e1, 3]}),
            "rescaleIntercept",
            json!(-15),
        ),
        ("00281053", json!({"vr": "DS"}), "rescaleSlope", Value::Null),
        (
            "00281053",
            json!({"vr": "DS", "Value": [null]}),
            "rescaleSlope",
            Value::Null,
        ),
        (
            "00200013",
            json!({"vr": "IS", "Value": ["7"]}),
            "instanceNumber",
            json!(7),
        ),
        (
            "00200013",
            json!({"Value": [7]}),
            "instanceNumber",
            json!(7),
        ),
        // Bulk data that are not asked for do no harm.
        (
            "7FE00010",
            json!({"vr": "OW", "BulkDataURI": "http://127.0.0.1/bulk"}),
            "rows",
            json!(2),
        ),
    ] {
        let series = read_one(&with(element, value.clone())).unwrap();
        assert_eq!(series["sops"][0][field], expected, "{element} {value}");
    }
}

#[test]
fn text_is_utf8_whatever_the_object_says() {
    for named in ["ISO_IR 100", "ISO 2022 IR 87", "nonsense"] {
        let mut object = with("00080005", json!({"vr": "CS", "Value": [named]}));
        object["0008103E"] = json!({"vr": "LO", "Value": ["Schädel 頭"]});
        let series = read_one(&object).unwrap();
        assert_eq!(series["seriesDescription"], "Schädel 頭", "{named}");
    }
}

#[test]
fn what_is_in_doubt_is_left_out_with_its_uid_and_nothing_else() {
    let long = json!({"vr": "IS", "Value": ["1".repeat(5000)]});
    let very_long = json!({"vr": "IS", "Value": ["1".repeat(100_000)]});
    for (value, form) in [
        (json!({"vr": "IS", "Value": ["9A"]}), "9A"),
        (json!({"vr": "IS", "Value": [1.5]}), "not a whole number"),
        (json!({"vr": "SQ", "Value": [{}]}), "a sequence"),
        (
            json!({"vr": "IS", "BulkDataURI": "x"}),
            "a value that is elsewhere",
        ),
        (
            json!({"vr": "UN", "InlineBinary": "?"}),
            "a value that is not base64",
        ),
        (
            json!({"vr": "IS", "Value": "SECRET"}),
            "a value that is not DICOM JSON",
        ),
        (long, "a very long value"),
        (very_long, "a very long value"),
    ] {
        let metadata = json!([with("00280008", value), Object::ct(1, 2).json()]);
        let study = read(&metadata.to_string()).unwrap();
        assert_eq!(study.manifest.series[0].sops.len(), 1);
        let [skipped] = &study.skipped[..] else {
            panic!("{:?}", study.skipped)
        };
        assert_eq!(skipped.sop_instance_uid().unwrap().as_str(), "2.25.1.1.1");
        let expected = format!("in doubt: Number of Frames (0028,0008) is written as {form}");
        assert_eq!(skipped.reason().to_string(), expected);
        assert!(!format!("{study:?}").contains("SECRET"));
    }
    let without = with("00080018", json!({"vr": "UI", "Value": ["SECRET"]}));
    let Err(MetadataError::NothingDescribed(skipped)) = read(&json!([without]).to_string()) else {
        panic!("a UID of letters")
    };
    assert_eq!(skipped[0].sop_instance_uid(), None);
    assert!(!format!("{skipped:?}").contains("SECRET"));
}

#[test]
fn an_element_that_is_there_twice_is_in_doubt() {
    let object = Object::ct(1, 1).json().to_string();
    let twice = object.replacen('{', r#"{"00280010": {"vr": "US", "Value": [4]},"#, 1);
    let Err(MetadataError::NothingDescribed(skipped)) = read(&format!("[{twice}]")) else {
        panic!("two different numbers of rows")
    };
    assert!(
        skipped[0]
            .reason()
            .to_string()
            .contains("two different values")
    );
}

#[test]
fn the_same_object_twice_is_described_once() {
    let metadata = json!([Object::ct(1, 1).json(), Object::ct(1, 1).json()]);
    let study = read(&metadata.to_string()).unwrap();
    assert_eq!(study.manifest.series[0].sops.len(), 1);
    assert_eq!(*study.skipped[0].reason(), SkipReason::Duplicate);
}

#[test]
fn objects_of_two_studies_are_an_error() {
    let other = Object::ct(2, 1).text(tags::STUDY_INSTANCE_UID, VR::UI, "2.25.2");
    let metadata = json!([Object::ct(1, 1).json(), other.json()]);
    let error = read(&metadata.to_string()).unwrap_err();
    assert!(matches!(&error, MetadataError::SeveralStudies(uids) if uids.len() == 2));
    assert_eq!(error.to_string(), "the metadata are of 2 studies");
}

#[test]
fn what_is_not_the_json_of_objects_is_an_error() {
    let deep = format!(r#"[{{"00081111": {{"Value": {}1"#, "[".repeat(300));
    for (text, problem) in [
        ("", "cut off"),
        ("[", "cut off"),
        (r#"[{"00080016": {"vr": "UI"}}"#, "cut off"),
        ("{}", "not an array of objects"),
        (r#""SECRET""#, "not an array of objects"),
        ("[[]]", "not an array of objects"),
        ("[] []", "not an array of objects"),
        (r#"["SECRET"]"#, "not an array of objects"),
        ("<html>SECRET", "not an array of objects"),
        ("[SECRET]", "not an array of objects"),
        (r#"[{"00080016": SECRET}]"#, "not an array of objects"),
        (
            r#"[{"00080016": {"vr": ["UI"}}]"#,
            "brackets that do not match",
        ),
        (&deep, "nested too deep"),
    ] {
        let error = read(text).unwrap_err();
        let expected = format!("the metadata are not DICOM JSON: {problem}");
        assert_eq!(error.to_string(), expected, "{text}");
        assert!(!format!("{error:?}").contains("SECRET"));
    }
    let error = read(" [ ] \n").unwrap_err();
    assert_eq!(error.to_string(), "there is no object");
}

#[test]
fn a_study_has_a_limit() {
    let metadata = json!([Object::ct(1, 1).json(), Object::ct(1, 2).json()]);
    let mut reader = MetadataReader::new().max_objects(2);
    reader.read(metadata.to_string().as_bytes()).unwrap();
    assert!(reader.finish().is_ok());
    let mut reader = MetadataReader::new().max_objects(1);
    let error = reader.read(metadata.to_string().as_bytes()).unwrap_err();
    assert_eq!(error.to_string(), "the study has more than 1 objects");
    assert_eq!(
        uids::CT_IMAGE_STORAGE,
        metadata[0]["00080016"]["Value"][0],
        "as dicom-json writes it"
    );
}
