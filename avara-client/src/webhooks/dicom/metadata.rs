//! The metadata of a study as DICOMweb gives them, read into its manifest.

use dicom_core::Tag;

use super::elements::{self, Elements, WANTED};
use super::metadata_error::MetadataError;
use super::scanner::{Cut, Scanner};
use super::skipped_object::{OmittedElement, SkippedObject};
use super::study::Studies;
use super::value::{Value, Values};
use super::{describe, json};
use crate::types::{SopInstanceUid, StudyAccessRequestedManifest};

const MAX_OBJECTS: usize = 100_000;

const CHARACTER_SET: Tag = elements::CHARACTER_SET.tag;

/// Reads the metadata of a study, as DICOMweb gives them at `/studies/{uid}/metadata`, in the DICOM
/// JSON model: chunk by chunk as they come, in little memory.
///
/// Objects are described as their files would be; see [`StudyManifest`](super::StudyManifest).
///
/// ```
/// use avara_client::webhooks::dicom::MetadataReader;
///
/// # fn main() -> Result<(), avara_client::webhooks::dicom::MetadataError> {
/// let chunks = [r#"[{"00080016": {"vr": "UI", "Value": ["1.2.840.10008.5.1.4.1.1.88.11"]},
///     "00080018": {"vr": "UI", "Value": ["2.25.3"]}, "0020000D": {"vr": "UI", "Va"#,
///     r#"lue": ["2.25.1"]}, "0020000E": {"vr": "UI", "Value": ["2.25.2"]}}]"#];
/// let mut reader = MetadataReader::new();
/// for chunk in chunks {
///     reader.read(chunk.as_bytes())?;
/// }
/// let study = reader.finish()?;
/// assert_eq!(study.manifest.series[0].modality, "SR");
/// assert!(study.skipped.is_empty());
/// # Ok(())
/// # }
/// ```
pub struct MetadataReader {
    scanner: Scanner,
    values: Values,
    studies: Studies<Option<SopInstanceUid>>,
    skipped: Vec<SkippedObject>,
    objects: usize,
    max_objects: usize,
}

impl MetadataReader {
    /// Begins to read.
    #[must_use]
    pub fn new() -> Self {
        Self {
            scanner: Scanner::default(),
            values: Values::default(),
            studies: Studies::new(),
            skipped: Vec::new(),
            objects: 0,
            max_objects: MAX_OBJECTS,
        }
    }

    /// Sets the number of objects that a study may have. The default is 100,000.
    ///
    /// ```
    /// use avara_client::webhooks::dicom::{MetadataError, MetadataReader};
    ///
    /// let mut reader = MetadataReader::new().max_objects(1);
    /// assert!(matches!(reader.read(b"[{}, {}]"), Err(MetadataError::TooManyObjects(1))));
    /// ```
    #[must_use]
    pub const fn max_objects(mut self, objects: usize) -> Self {
        self.max_objects = objects;
        self
    }

    /// Reads the next bytes.
    ///
    /// # Errors
    /// [`MetadataError`] when they are not DICOM JSON, or there are too many objects.
    pub fn read(&mut self, bytes: &[u8]) -> Result<(), MetadataError> {
        let Self {
            scanner,
            values,
            studies,
            skipped,
            objects,
            max_objects,
        } = self;
        scanner.scan(bytes, WANTED, |cut| {
            match cut {
                // JSON is UTF-8, whatever the object was written in.
                Cut::Element(CHARACTER_SET, _) => {}
                Cut::Element(tag, element) => values.insert(tag, value(element)),
                Cut::Object if *objects == *max_objects => {
                    return Err(MetadataError::TooManyObjects(*max_objects));
                }
                Cut::Object => {
                    *objects += 1;
                    skipped.extend(add(std::mem::take(values), studies).err());
                }
            }
            Ok(())
        })
    }

    /// Returns the study, when all has been read.
    ///
    /// # Errors
    /// [`MetadataError`] when the metadata have not come to their end, are of several studies, or
    /// no object can be described.
    pub fn finish(self) -> Result<StudyMetadata, MetadataError> {
        if !self.scanner.is_over() {
            return Err(MetadataError::Malformed("cut off"));
        }
        let skipped = self.skipped;
        match self.studies.one() {
            Ok(study) => {
                let study = study.finish();
                let omitted = study.omitted.into_iter();
                Ok(StudyMetadata {
                    manifest: study.manifest,
                    omitted: omitted
                        .map(|(sop_instance_uid, element)| OmittedElement {
                            sop_instance_uid,
                            element,
                        })
                        .collect(),
                    skipped,
                })
            }
            Err(none) if none.is_empty() => Err(MetadataError::NothingDescribed(skipped)),
            Err(several) => Err(MetadataError::SeveralStudies(several)),
        }
    }
}

fn value(element: Option<&[u8]>) -> Value {
    element.map_or(Value::Unclear("a very long value"), json::value)
}

fn add(
    mut values: Values,
    studies: &mut Studies<Option<SopInstanceUid>>,
) -> Result<(), SkippedObject> {
    values.insert(CHARACTER_SET, Value::text("ISO_IR 192"));
    let elements = Elements::from(values);
    let uid = elements.word(elements::SOP_INSTANCE_UID).ok().flatten();
    let uid = uid.and_then(|uid| SopInstanceUid::parse(uid).ok());
    let described = describe::describe(&elements, || None);
    let added = described.and_then(|described| studies.add(uid.clone(), described));
    added.map_err(|reason| SkippedObject {
        sop_instance_uid: uid,
        reason,
    })
}

impl Default for MetadataReader {
    fn default() -> Self {
        Self::new()
    }
}

debug_fields! {
    /// Without what was read.
    self: MetadataReader { objects, max_objects }
}

/// The manifest of a study, and the objects and values that it leaves out. [`MetadataReader`] makes it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct StudyMetadata {
    /// The manifest. It passes its [check](crate::webhooks::Check).
    pub manifest: StudyAccessRequestedManifest,
    /// The elements of described objects that the manifest leaves out, because their values are in
    /// doubt: Series Number, Instance Number and Series Description.
    pub omitted: Vec<OmittedElement>,
    /// The objects that the manifest does not describe, and why.
    pub skipped: Vec<SkippedObject>,
}
