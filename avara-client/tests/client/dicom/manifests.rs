//! The manifest of the files of a study.

use avara_client::types::{StudyAccessRequestedResponse, StudyInstanceUid};
use avara_client::webhooks::Check;
use avara_client::webhooks::dicom::{ManifestError, SkipReason, StudyManifest};
use dicom_core::VR;
use dicom_dictionary_std::{tags, uids};
use serde_json::json;

use crate::dicom::written::{Folder, Object, STUDY};

#[test]
fn a_study_is_grouped_and_ordered() {
    let folder = Folder::new();
    let paths = [
        folder.add("a", Object::ct(2, 1).bytes()),
        folder.add("b", Object::ct(1, 10).bytes()),
        folder.add("c", Object::ct(1, 9).bytes()),
        folder.add("d", Object::presentation_state(3, 1).bytes()),
    ];
    let study = StudyManifest::from_files(&paths).unwrap();
    assert!(study.skipped.is_empty());
    assert!(study.urls.is_empty());
    assert_eq!(study.manifest.check(), Ok(()));
    let image = |series: u32, instance: u32| {
        json!({
            "sopClassUID": uids::CT_IMAGE_STORAGE,
            "sopInstanceUID": format!("2.25.1.{series}.{instance}"),
            "bitsAllocated": 16, "bitsStored": 12, "columns": 2, "highBit": 11,
            "instanceNumber": instance, "isDoubleFloatPixelData": false,
            "isFloatPixelData": false, "photometricInterpretation": "MONOCHROME2",
            "pixelRepresentation": 0, "rescaleIntercept": -1024, "rescaleSlope": 1.5, "rows": 2,
            "samplesPerPixel": 1,
        })
    };
    let series = |number: u32, modality: &str, sops: serde_json::Value| {
        json!({
            "modality": modality, "seriesDescription": "Axial",
            "seriesInstanceUID": format!("2.25.1.{number}"), "seriesNumber": number, "sops": sops,
        })
    };
    let state = json!({
        "sopClassUID": uids::GRAYSCALE_SOFTCOPY_PRESENTATION_STATE_STORAGE,
        "sopInstanceUID": "2.25.1.3.1",
        "instanceNumber": 1,
    });
    assert_eq!(
        serde_json::to_value(&study.manifest).unwrap(),
        json!({
            "studyInstanceUID": STUDY,
            "series": [
                series(1, "CT", json!([image(1, 9), image(1, 10)])),
                series(2, "CT", json!([image(2, 1)])),
                series(3, "PR", json!([state])),
            ],
        })
    );
    let [a, b, c, d] = paths;
    assert_eq!(study.files, [c, b, a, d]);
}

#[test]
fn each_file_gets_its_link_and_the_reply_is_valid() {
    let folder = Folder::new();
    for instance in [3, 1, 2] {
        folder.add(&format!("{instance}.dcm"), Object::ct(1, instance).bytes());
    }
    folder.add("notes.txt", "not an image");
    let mut asked = Vec::new();
    let study = StudyManifest::builder()
        .url(|file| {
            let name = file.file_name().unwrap().to_str().unwrap();
            asked.push(name.to_owned());
            format!("https://storage.example.com/{name}")
        })
        .read_folder(folder.path())
        .unwrap();
    assert_eq!(
        study.urls,
        [1, 2, 3].map(|instance| format!("https://storage.example.com/{instance}.dcm"))
    );
    assert_eq!(
        asked,
        ["1.dcm", "2.dcm", "3.dcm"],
        "a link for each file that is described"
    );
    let reply = StudyAccessRequestedResponse::authorized(study.urls).manifest(study.manifest);
    assert_eq!(reply.check(), Ok(()));
}

#[test]
fn progress_is_reported_file_by_file() {
    let folder = Folder::new();
    folder.add("1", Object::ct(1, 1).bytes());
    folder.add("2", "no DICOM");
    folder.add("3", Object::ct(1, 2).bytes());
    let mut reported = Vec::new();
    let builder = StudyManifest::builder().on_progress(|progress| {
        let name = progress
            .file
            .file_name()
            .unwrap()
            .to_str()
            .unwrap()
            .to_owned();
        reported.push((name, progress.done, progress.total));
    });
    builder.read_folder(folder.path()).unwrap();
    let expected = [("1", 1, 3), ("2", 2, 3), ("3", 3, 3)];
    assert_eq!(
        reported,
        expected.map(|(name, done, total)| (name.to_owned(), done, total))
    );
}

#[test]
fn two_studies_are_an_error_that_names_them() {
    let folder = Folder::new();
    let other = Object::ct(2, 1).text(tags::STUDY_INSTANCE_UID, VR::UI, "2.25.2");
    let paths = [
        folder.add("a", Object::ct(1, 1).bytes()),
        folder.add("b", other.bytes()),
    ];
    let error = StudyManifest::from_files(paths).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the files are of 2 studies; make a manifest of each"
    );
    let ManifestError::SeveralStudies(uids) = error else {
        panic!("{error}");
    };
    assert_eq!(
        uids.iter()
            .map(StudyInstanceUid::as_str)
            .collect::<Vec<_>>(),
        ["2.25.1", "2.25.2"]
    );
}

/// The image, of another study.
fn of(study: &str, image: Object) -> Vec<u8> {
    image.text(tags::STUDY_INSTANCE_UID, VR::UI, study).bytes()
}

#[test]
fn a_folder_of_several_studies_is_read_study_by_study() {
    let folder = Folder::new();
    let second = folder.add("a/2", of("2.25.2", Object::ct(2, 1)));
    let first = folder.add("b/1", of("2.25.1", Object::ct(1, 1)));
    let third = folder.add("c/2", of("2.25.2", Object::ct(2, 2)));
    let twice = folder.add("d/2", of("2.25.2", Object::ct(2, 2)));
    let notes = folder.add("e/notes.txt", "no DICOM");
    let mut reported = 0;
    let found = StudyManifest::builder()
        .url(|file| format!("https://storage.example.com/{}", file.display()))
        .on_progress(|progress| reported = progress.done)
        .read_folder_by_study(folder.path())
        .unwrap();
    assert_eq!(reported, 5);
    let [one, two] = &found.studies[..] else {
        panic!("{} studies", found.studies.len());
    };
    assert_eq!(one.manifest.study_instance_uid.as_str(), "2.25.1");
    assert_eq!(two.manifest.study_instance_uid.as_str(), "2.25.2");
    assert_eq!(one.files, [first]);
    assert_eq!(two.files, [second, third]);
    for study in [one, two] {
        assert_eq!(study.manifest.check(), Ok(()));
        assert_eq!(study.urls.len(), study.files.len());
        assert!(study.skipped.is_empty());
    }
    let skipped: Vec<_> = found
        .skipped
        .iter()
        .map(|skipped| (skipped.path(), skipped.reason().clone()))
        .collect();
    let expected = [
        (twice.as_path(), SkipReason::Duplicate),
        (notes.as_path(), SkipReason::NotDicom),
    ];
    assert_eq!(skipped, expected);
}

#[test]
fn files_of_one_study_are_one_manifest_by_study_too() {
    let folder = Folder::new();
    let path = folder.add("a", Object::ct(1, 1).bytes());
    let found = StudyManifest::builder().read_files_by_study([&path]);
    let found = found.unwrap();
    let alone = StudyManifest::from_files([path]).unwrap();
    assert_eq!(found.studies.len(), 1);
    assert_eq!(found.studies[0].manifest, alone.manifest);
    assert!(!format!("{found:?}").contains("Axial"));

    let nothing = StudyManifest::builder().read_files_by_study(["missing"]);
    let error = nothing.unwrap_err();
    assert!(matches!(error, ManifestError::NothingDescribed(skipped) if skipped.len() == 1));
}

/// An archive that moved a study may have left its objects' UIDs as they were.
#[test]
fn one_object_in_two_studies_is_of_both() {
    let folder = Folder::new();
    folder.add("a", of("2.25.1", Object::ct(1, 1)));
    folder.add("b", of("2.25.2", Object::ct(1, 1)));
    let error = StudyManifest::from_folder(folder.path()).unwrap_err();
    assert!(matches!(error, ManifestError::SeveralStudies(uids) if uids.len() == 2));
    let found = StudyManifest::builder().read_folder_by_study(folder.path());
    assert_eq!(found.unwrap().studies.len(), 2);
}

#[test]
fn an_object_that_is_there_twice_is_described_once() {
    let folder = Folder::new();
    let first = folder.add("a", Object::ct(1, 1).bytes());
    let second = folder.add("b", Object::ct(1, 1).bytes());
    let study = StudyManifest::from_files([&first, &second]).unwrap();
    assert_eq!(study.files, [first]);
    assert_eq!(study.skipped.len(), 1);
    assert_eq!(study.skipped[0].path(), second);
    assert_eq!(study.skipped[0].reason(), &SkipReason::Duplicate);
}

#[test]
fn nothing_to_describe_is_an_error_that_says_why() {
    let folder = Folder::new();
    let error = StudyManifest::from_folder(folder.path()).unwrap_err();
    assert_eq!(error.to_string(), "there are no files");
    let path = folder.add("SECRET^NAME", "no DICOM");
    let error = StudyManifest::from_files([path]).unwrap_err();
    assert_eq!(
        error.to_string(),
        "none of 1 files can be described: not a DICOM file (1)"
    );
    assert!(!format!("{error:?}").contains("SECRET"), "{error:?}");
}

#[test]
fn an_error_counts_its_files_by_reason() {
    let folder = Folder::new();
    for number in 0..3 {
        folder.add(&format!("{number}.txt"), "no DICOM");
    }
    folder.add("image", Object::ct(1, 1).without(tags::ROWS).bytes());
    for frames in ["1A", "A", "1AA", "1 A", "1-A"] {
        let image = Object::ct(1, 1).text(tags::NUMBER_OF_FRAMES, VR::IS, frames);
        folder.add(&format!("SECRET/{frames}"), image.bytes());
    }
    let error = StudyManifest::from_folder(folder.path()).unwrap_err();
    let element = "in doubt: Number of Frames (0028,0008) is written as";
    assert_eq!(
        error.to_string(),
        format!(
            "none of 9 files can be described: not a DICOM file (3); cannot be described: invalid \
             reply: series[0].sops[0].rows is required on image objects (1); {element} 9 A (1); \
             {element} 9-A (1); {element} 9A (1); 2 other reasons"
        )
    );
}

#[test]
fn a_missing_modality_is_the_callers_or_that_of_the_class() {
    let folder = Folder::new();
    let ct = folder.add("ct", Object::ct(1, 1).without(tags::MODALITY).bytes());
    let capture = Object::ct(2, 2)
        .text(
            tags::SOP_CLASS_UID,
            VR::UI,
            uids::SECONDARY_CAPTURE_IMAGE_STORAGE,
        )
        .text(tags::MODALITY, VR::CS, " ");
    let capture = folder.add("capture", capture.bytes());
    let said = folder.add("said", Object::presentation_state(3, 3).bytes());

    let study = StudyManifest::from_folder(folder.path()).unwrap();
    assert_eq!(study.files, [ct.clone(), said.clone()]);
    assert_eq!(study.manifest.series[0].modality, "CT");
    let reason = study.skipped[0].reason().to_string();
    assert!(reason.contains("series[0].modality"), "{reason}");

    let mut asked = Vec::new();
    let builder = StudyManifest::builder().missing_modality(|file| {
        asked.push(file.to_owned());
        (file == capture).then(|| "OT".to_owned())
    });
    let study = builder.read_folder(folder.path()).unwrap();
    let modalities = study.manifest.series.iter().map(|series| &*series.modality);
    assert_eq!(modalities.collect::<Vec<_>>(), ["CT", "OT", "PR"]);
    assert_eq!(asked, [capture, ct], "and not for a file that says it");
}

#[test]
fn what_prints_has_no_file_names_links_or_descriptions() {
    let folder = Folder::new();
    let image = Object::ct(1, 1).text(tags::SERIES_DESCRIPTION, VR::LO, "SECRET");
    folder.add("SECRET/1", image.bytes());
    folder.add("SECRET/2", "no DICOM");
    let study = StudyManifest::builder()
        .url(|_| "https://storage.example.com/SECRET".to_owned())
        .on_progress(|progress| assert!(!format!("{progress:?}").contains("SECRET")))
        .read_folder(folder.path())
        .unwrap();
    let printed = format!("{study:?} {:?}", study.skipped);
    assert!(!printed.contains("SECRET"), "{printed}");
    assert!(printed.contains("NotDicom"), "{printed}");
}
