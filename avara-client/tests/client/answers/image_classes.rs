//! The SOP classes that are images, compared with DICOM's own list in `dicom-rs`.

use avara_client::types::{SopClassUid, SopInstanceUid, StudyAccessRequestedManifestSop};
use dicom_core::dictionary::{UidDictionary, UidDictionaryEntry};
use dicom_dictionary_std::{StandardSopClassDictionary, uids};

use crate::answers::wrong;

fn is_image(class: &str) -> bool {
    let class = SopClassUid::parse(class).unwrap();
    let instance = SopInstanceUid::parse("1.2.3").unwrap();
    !wrong(&StudyAccessRequestedManifestSop::new(class, instance)).is_empty()
}

#[test]
fn images_need_their_pixels_described() {
    for class in [
        uids::COMPUTED_RADIOGRAPHY_IMAGE_STORAGE,
        uids::DIGITAL_X_RAY_IMAGE_STORAGE_FOR_PRESENTATION,
        uids::DIGITAL_MAMMOGRAPHY_X_RAY_IMAGE_STORAGE_FOR_PRESENTATION,
        uids::CT_IMAGE_STORAGE,
        uids::ENHANCED_CT_IMAGE_STORAGE,
        uids::ULTRASOUND_MULTI_FRAME_IMAGE_STORAGE,
        uids::ULTRASOUND_IMAGE_STORAGE,
        uids::ENHANCED_US_VOLUME_STORAGE,
        uids::MR_IMAGE_STORAGE,
        uids::ENHANCED_MR_COLOR_IMAGE_STORAGE,
        uids::SECONDARY_CAPTURE_IMAGE_STORAGE,
        uids::MULTI_FRAME_TRUE_COLOR_SECONDARY_CAPTURE_IMAGE_STORAGE,
        uids::X_RAY_ANGIOGRAPHIC_IMAGE_STORAGE,
        uids::BREAST_TOMOSYNTHESIS_IMAGE_STORAGE,
        uids::NUCLEAR_MEDICINE_IMAGE_STORAGE,
        uids::PARAMETRIC_MAP_STORAGE,
        uids::SEGMENTATION_STORAGE,
        uids::VL_WHOLE_SLIDE_MICROSCOPY_IMAGE_STORAGE,
        uids::OPHTHALMIC_PHOTOGRAPHY8_BIT_IMAGE_STORAGE,
        uids::CORNEAL_TOPOGRAPHY_MAP_STORAGE,
        uids::POSITRON_EMISSION_TOMOGRAPHY_IMAGE_STORAGE,
        uids::ENHANCED_PET_IMAGE_STORAGE,
        uids::RT_IMAGE_STORAGE,
    ] {
        assert!(is_image(class), "{class}");
    }
}

#[test]
fn objects_without_pixels_need_none() {
    for class in [
        uids::MR_SPECTROSCOPY_STORAGE,
        uids::GRAYSCALE_SOFTCOPY_PRESENTATION_STATE_STORAGE,
        uids::SURFACE_SEGMENTATION_STORAGE,
        uids::ENCAPSULATED_PDF_STORAGE,
        uids::ENHANCED_SR_STORAGE,
        uids::KEY_OBJECT_SELECTION_DOCUMENT_STORAGE,
        uids::TWELVE_LEAD_ECG_WAVEFORM_STORAGE,
        uids::RT_STRUCTURE_SET_STORAGE,
        uids::RT_DOSE_STORAGE,
        uids::RAW_DATA_STORAGE,
        uids::STEREOMETRIC_RELATIONSHIP_STORAGE,
        "1.2.3.4.5",
    ] {
        assert!(!is_image(class), "{class}");
    }
}

/// Security and industry have storage classes too, which do not belong to radiology.
const OTHER_TRADES: &[&str] = &["501", "601"];

#[test]
fn no_class_that_calls_itself_an_image_is_forgotten() {
    let mut images = 0;
    for first in (1..700).map(|number: u32| number.to_string()) {
        if OTHER_TRADES.contains(&first.as_str()) {
            continue;
        }
        let second = below(&first, 15);
        let third = second.iter().flat_map(|class| below(class, 10));
        for class in third.flat_map(|class| below(&class, 2)) {
            let uid = format!("1.2.840.10008.5.1.4.1.1.{class}");
            let Some(entry) = StandardSopClassDictionary.by_uid(&uid) else {
                continue;
            };
            if entry.name().contains("Image Storage") {
                assert!(is_image(&uid), "{uid} {}", entry.name());
                images += 1;
            }
        }
    }
    assert!(images > 60, "only {images} classes");
}

/// A class, and the classes one level below it.
fn below(class: &str, most: u32) -> Vec<String> {
    let below = (1..=most).map(|number| format!("{class}.{number}"));
    std::iter::once(class.to_owned()).chain(below).collect()
}
