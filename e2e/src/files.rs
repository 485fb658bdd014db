//! DICOM files, written with dicom-rs.

use dicom_core::{DataElement, PrimitiveValue, Tag, VR};
use dicom_dictionary_std::{tags, uids};
use dicom_object::{FileMetaTableBuilder, InMemDicomObject};

use crate::delivery::PATIENT;

/// The study with many images.
pub const CT_STUDY: &str = "2.25.1000";
/// The study with one object of each other kind.
pub const MIXED_STUDY: &str = "2.25.2000";

/// A file, and its UIDs.
#[derive(Clone, Debug)]
pub struct DicomFile {
    /// Its SOP Instance UID.
    pub instance: String,
    /// Its Series Instance UID.
    pub series: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// Writes images of a CT, so many.
pub fn ct(images: u16) -> Vec<DicomFile> {
    let image = |number| {
        Object::new(CT_STUDY, 1, number)
            .with(tags::SOP_CLASS_UID, VR::UI, uids::CT_IMAGE_STORAGE)
            .with(tags::MODALITY, VR::CS, "CT")
            .with(tags::SERIES_DESCRIPTION, VR::LO, "Schädel axial 頭部")
            .with(tags::RESCALE_INTERCEPT, VR::DS, "-1024")
            .with(tags::RESCALE_SLOPE, VR::DS, "1.5")
            .pixels(64, 1, 1, "MONOCHROME2", number)
            .file()
    };
    (1..=images).map(image).collect()
}

/// Writes an ultrasound in colour of so many frames, each of 120 kB.
pub fn ultrasound(frames: u16) -> DicomFile {
    Object::new(MIXED_STUDY, 1, 1)
        .with(
            tags::SOP_CLASS_UID,
            VR::UI,
            uids::ULTRASOUND_MULTI_FRAME_IMAGE_STORAGE,
        )
        .with(tags::MODALITY, VR::CS, "US")
        .with(tags::SERIES_DESCRIPTION, VR::LO, "Écho")
        .with(tags::NUMBER_OF_FRAMES, VR::IS, frames.to_string())
        .with(tags::PLANAR_CONFIGURATION, VR::US, 0_u16)
        .pixels(200, 3, frames, "RGB", 7)
        .file()
}

/// Writes a structured report.
pub fn report() -> DicomFile {
    Object::new(MIXED_STUDY, 2, 1)
        .with(tags::SOP_CLASS_UID, VR::UI, uids::BASIC_TEXT_SR_STORAGE)
        .with(tags::MODALITY, VR::CS, "SR")
        .with(tags::SERIES_DESCRIPTION, VR::LO, "Befund")
        .with(tags::TEXT_VALUE, VR::UT, PATIENT)
        .file()
}

/// Writes a secondary capture of a study, with this number.
pub fn capture(study: &str, number: u16) -> DicomFile {
    Object::new(study, 9, number)
        .with(
            tags::SOP_CLASS_UID,
            VR::UI,
            uids::SECONDARY_CAPTURE_IMAGE_STORAGE,
        )
        .with(tags::MODALITY, VR::CS, "OT")
        .pixels(64, 1, 1, "MONOCHROME2", number)
        .file()
}

/// Writes a PDF.
pub fn pdf() -> DicomFile {
    let pdf = b"%PDF-1.4\n\r\n--not-a-boundary--\r\n%%EOF\n".to_vec();
    Object::new(MIXED_STUDY, 3, 1)
        .with(tags::SOP_CLASS_UID, VR::UI, uids::ENCAPSULATED_PDF_STORAGE)
        .with(tags::MODALITY, VR::CS, "DOC")
        .with(
            tags::MIME_TYPE_OF_ENCAPSULATED_DOCUMENT,
            VR::LO,
            "application/pdf",
        )
        .with(tags::ENCAPSULATED_DOCUMENT, VR::OB, pdf)
        .file()
}

struct Object {
    dataset: InMemDicomObject,
    series: String,
    instance: String,
}

impl Object {
    fn new(study: &str, series: u16, number: u16) -> Self {
        let series_uid = format!("{study}.{series}");
        let instance = format!("{series_uid}.{number}");
        Self {
            dataset: InMemDicomObject::new_empty(),
            series: series_uid.clone(),
            instance: instance.clone(),
        }
        .with(tags::SPECIFIC_CHARACTER_SET, VR::CS, "ISO_IR 192")
        .with(tags::SOP_INSTANCE_UID, VR::UI, &*instance)
        .with(tags::PATIENT_NAME, VR::PN, format!("{PATIENT}^Zoë"))
        .with(tags::PATIENT_ID, VR::LO, PATIENT)
        .with(tags::STUDY_INSTANCE_UID, VR::UI, study)
        .with(tags::SERIES_INSTANCE_UID, VR::UI, &*series_uid)
        .with(tags::SERIES_NUMBER, VR::IS, series.to_string())
        .with(tags::INSTANCE_NUMBER, VR::IS, number.to_string())
    }

    fn with(mut self, tag: Tag, vr: VR, value: impl Into<PrimitiveValue>) -> Self {
        self.dataset.put(DataElement::new(tag, vr, value.into()));
        self
    }

    /// Square frames of so many pixels a side: 16 bits of grey, or 8 of each colour.
    fn pixels(self, side: u16, samples: u16, frames: u16, photometric: &str, seed: u16) -> Self {
        let bits: u16 = if samples == 1 { 16 } else { 8 };
        let length =
            usize::from(side).pow(2) * usize::from(samples * bits / 8) * usize::from(frames);
        let byte = |index: usize| u8::try_from((index * 31 + usize::from(seed)) % 251).unwrap_or(0);
        let pixels: Vec<u8> = (0..length).map(byte).collect();
        let numbers = [
            (tags::SAMPLES_PER_PIXEL, samples),
            (tags::ROWS, side),
            (tags::COLUMNS, side),
            (tags::BITS_ALLOCATED, bits),
            (tags::BITS_STORED, bits),
            (tags::HIGH_BIT, bits - 1),
            (tags::PIXEL_REPRESENTATION, 0),
        ];
        numbers
            .into_iter()
            .fold(self, |object, (tag, number)| {
                object.with(tag, VR::US, number)
            })
            .with(tags::PHOTOMETRIC_INTERPRETATION, VR::CS, photometric)
            .with(tags::PIXEL_DATA, VR::OW, pixels)
    }

    fn file(self) -> DicomFile {
        let class = self.dataset.element(tags::SOP_CLASS_UID).expect("a class");
        let meta = FileMetaTableBuilder::new()
            .transfer_syntax(uids::EXPLICIT_VR_LITTLE_ENDIAN)
            .media_storage_sop_class_uid(class.to_str().expect("text").into_owned())
            .media_storage_sop_instance_uid(&self.instance);
        let file = self.dataset.with_meta(meta).expect("a file");
        let mut bytes = Vec::new();
        file.write_all(&mut bytes).expect("a file");
        DicomFile {
            instance: self.instance,
            series: self.series,
            bytes,
        }
    }
}
