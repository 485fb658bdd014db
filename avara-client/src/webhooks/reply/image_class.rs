//! The SOP classes whose objects are images and always have pixels.

/// The prefix of all standard storage classes of DICOM.
const STORAGE: &str = "1.2.840.10008.5.1.4.1.1.";

/// The storage classes whose objects always have pixels (PS3.4, annex B.5, and its retired
/// classes). RT Dose is none of them: it may have curves only.
#[rustfmt::skip] // a list, not a column
const IMAGES: &[&str] = &[
    "1", "1.1", "1.1.1", "1.2", "1.2.1", "1.3", "1.3.1", // projection radiography
    "2", "2.1", "2.2", "2.3", "2.4", "2.5", // CT
    "3", "3.1", "6", "6.1", "6.2", "6.3", // ultrasound
    "4", "4.1", "4.3", "4.4", // MR
    "5", "20", "128", "128.1", "130", // nuclear medicine, PET
    "7", "7.1", "7.2", "7.3", "7.4", // secondary capture
    "12.1", "12.1.1", "12.2", "12.2.1", "12.3", // angiography
    "13.1.1", "13.1.2", "13.1.3", "13.1.4", "13.1.5", "14.1", "14.2", // three dimensions
    "30", "66.4", "66.7", // maps and segmentations made of pixels
    "77.1", "77.2", "77.1.1", "77.1.1.1", "77.1.2", "77.1.2.1", "77.1.3", "77.1.4", "77.1.4.1", // visible light
    "77.1.5.1", "77.1.5.2", "77.1.5.4", "77.1.5.5", "77.1.5.6", "77.1.5.7", "77.1.5.8", // the eye
    "77.1.6", "77.1.7", "77.1.8", "77.1.9", // microscopy, skin
    "81.1", "82.1", // the eye, as a map
    "481.1", "481.23", "481.24", // radiotherapy
];

/// Returns true if objects of this class always have pixels; false for an unknown class.
pub(super) fn is_image(sop_class_uid: &str) -> bool {
    sop_class_uid
        .strip_prefix(STORAGE)
        .is_some_and(|class| IMAGES.contains(&class))
}

#[cfg(test)]
mod tests {
    use super::is_image;

    #[test]
    fn images_and_others() {
        for class in ["2", "1.2.1", "77.1.6", "66.4"] {
            assert!(
                is_image(&format!("1.2.840.10008.5.1.4.1.1.{class}")),
                "{class}"
            );
        }
        for class in [
            "4.2", "11.1", "66.5", "67", "77.1.5.3", "88.22", "104.1", "481.2", "481.5",
        ] {
            assert!(
                !is_image(&format!("1.2.840.10008.5.1.4.1.1.{class}")),
                "{class}"
            );
        }
        assert!(!is_image("1.2.3.4"));
        assert!(!is_image(""));
    }
}
