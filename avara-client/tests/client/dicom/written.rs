//! Small DICOM files.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::{env, fs, process};

use avara_client::types::StudyAccessRequestedManifestSeries;
use avara_client::webhooks::dicom::{ManifestError, SkipReason, StudyManifest};
use dicom_core::{DataElement, PrimitiveValue, Tag, VR};
use dicom_dictionary_std::{tags, uids};
use dicom_object::{FileMetaTableBuilder, InMemDicomObject};

/// Retired, and still found in archives.
pub(crate) const EXPLICIT_BIG_ENDIAN: &str = "1.2.840.10008.1.2.2";

pub(crate) const STUDY: &str = "2.25.1";

/// A separate folder, which goes away with the test.
pub(crate) struct Folder(PathBuf);

impl Folder {
    pub(crate) fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let path = env::temp_dir().join(format!("avara-dicom-{}-{count}", process::id()));
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    /// Writes a file, in folders that are made for it.
    pub(crate) fn add(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.0.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, content).unwrap();
        path
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Returns the result for one file.
pub(crate) fn read(bytes: &[u8]) -> Result<StudyAccessRequestedManifestSeries, SkipReason> {
    let folder = Folder::new();
    let path = folder.add("file", bytes);
    match StudyManifest::from_files([path]) {
        Ok(study) => Ok(study.manifest.series[0].clone()),
        Err(ManifestError::NothingDescribed(skipped)) => Err(skipped[0].reason().clone()),
        Err(error) => panic!("{error}"),
    }
}

/// An object that is put together tag by tag.
#[derive(Clone)]
pub(crate) struct Object(InMemDicomObject);

impl Object {
    /// A CT image of 2 by 2 pixels.
    pub(crate) fn ct(series: u32, instance: u32) -> Self {
        Self(InMemDicomObject::new_empty())
            .text(tags::SOP_CLASS_UID, VR::UI, uids::CT_IMAGE_STORAGE)
            .text(
                tags::SOP_INSTANCE_UID,
                VR::UI,
                &format!("2.25.1.{series}.{instance}"),
            )
            .text(tags::MODALITY, VR::CS, "CT")
            .text(tags::SERIES_DESCRIPTION, VR::LO, "Axial")
            .text(tags::PATIENT_NAME, VR::PN, "SECRET^NAME")
            .text(tags::STUDY_INSTANCE_UID, VR::UI, STUDY)
            .text(
                tags::SERIES_INSTANCE_UID,
                VR::UI,
                &format!("2.25.1.{series}"),
            )
            .text(tags::SERIES_NUMBER, VR::IS, &series.to_string())
            .text(tags::INSTANCE_NUMBER, VR::IS, &instance.to_string())
            .short(tags::SAMPLES_PER_PIXEL, 1)
            .text(tags::PHOTOMETRIC_INTERPRETATION, VR::CS, "MONOCHROME2")
            .short(tags::ROWS, 2)
            .short(tags::COLUMNS, 2)
            .short(tags::BITS_ALLOCATED, 16)
            .short(tags::BITS_STORED, 12)
            .short(tags::HIGH_BIT, 11)
            .short(tags::PIXEL_REPRESENTATION, 0)
            .text(tags::RESCALE_INTERCEPT, VR::DS, "-1024")
            .text(tags::RESCALE_SLOPE, VR::DS, "1.5")
            .value(
                tags::PIXEL_DATA,
                VR::OW,
                PrimitiveValue::from(vec![0_u8; 8]),
            )
    }

    /// A presentation state, which has no pixels.
    pub(crate) fn presentation_state(series: u32, instance: u32) -> Self {
        let class = uids::GRAYSCALE_SOFTCOPY_PRESENTATION_STATE_STORAGE;
        Self::without_pixels(series, instance)
            .text(tags::SOP_CLASS_UID, VR::UI, class)
            .text(tags::MODALITY, VR::CS, "PR")
    }

    /// A spectrum, which has rows and columns but is not an image.
    pub(crate) fn spectrum(series: u32, instance: u32) -> Self {
        Self::without_pixels(series, instance)
            .text(tags::SOP_CLASS_UID, VR::UI, uids::MR_SPECTROSCOPY_STORAGE)
            .text(tags::MODALITY, VR::CS, "MR")
            .text(tags::NUMBER_OF_FRAMES, VR::IS, "1")
            .short(tags::ROWS, 16)
            .short(tags::COLUMNS, 16)
    }

    fn without_pixels(series: u32, instance: u32) -> Self {
        let image = Self::ct(series, instance);
        PIXELS
            .iter()
            .fold(image, |object, tag| object.without(*tag))
    }

    pub(crate) fn text(self, tag: Tag, vr: VR, text: &str) -> Self {
        self.value(tag, vr, PrimitiveValue::from(text))
    }

    pub(crate) fn short(self, tag: Tag, number: u16) -> Self {
        self.value(tag, VR::US, PrimitiveValue::from(number))
    }

    pub(crate) fn value(mut self, tag: Tag, vr: VR, value: PrimitiveValue) -> Self {
        self.0.put(DataElement::new(tag, vr, value));
        self
    }

    /// A sequence of objects, whose length is not said.
    pub(crate) fn sequence(mut self, tag: Tag, items: Vec<Object>) -> Self {
        let items: Vec<InMemDicomObject> = items.into_iter().map(|item| item.0).collect();
        let items = dicom_core::value::DataSetSequence::from(items);
        self.0.put(DataElement::new(tag, VR::SQ, items));
        self
    }

    pub(crate) fn without(mut self, tag: Tag) -> Self {
        self.0.remove_element(tag);
        self
    }

    pub(crate) fn bytes(&self) -> Vec<u8> {
        self.bytes_as(uids::EXPLICIT_VR_LITTLE_ENDIAN)
    }

    /// The object in the DICOM JSON model, as an archive gives it: without its pixels.
    pub(crate) fn json(&self) -> serde_json::Value {
        dicom_json::to_value(&self.clone().without(tags::PIXEL_DATA).0).unwrap()
    }

    /// The file, written in a transfer syntax.
    pub(crate) fn bytes_as(&self, transfer_syntax: &str) -> Vec<u8> {
        let class = self.0.element(tags::SOP_CLASS_UID).ok();
        let class = class.map(|class| class.to_str().unwrap().into_owned());
        let meta = FileMetaTableBuilder::new()
            .transfer_syntax(transfer_syntax)
            // It must be there, even where the object has none.
            .media_storage_sop_class_uid(class.as_deref().unwrap_or(uids::CT_IMAGE_STORAGE))
            .media_storage_sop_instance_uid("2.25.9");
        let mut bytes = Vec::new();
        let file = self.0.clone().with_meta(meta).unwrap();
        file.write_all(&mut bytes).unwrap();
        bytes
    }
}

const PIXELS: &[Tag] = &[
    tags::SAMPLES_PER_PIXEL,
    tags::PHOTOMETRIC_INTERPRETATION,
    tags::ROWS,
    tags::COLUMNS,
    tags::BITS_ALLOCATED,
    tags::BITS_STORED,
    tags::HIGH_BIT,
    tags::PIXEL_REPRESENTATION,
    tags::RESCALE_INTERCEPT,
    tags::RESCALE_SLOPE,
    tags::PIXEL_DATA,
];
