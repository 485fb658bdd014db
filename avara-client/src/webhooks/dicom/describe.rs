//! The part of a manifest that describes one object.

use super::elements::{self, Elements, Needed};
use super::sop_class;
use super::{DoubtfulElement, SkipReason};
use crate::types::{
    SeriesInstanceUid, SeriesNumber, SopClassUid, SopInstanceUid, StudyAccessRequestedManifest,
    StudyAccessRequestedManifestSeries, StudyAccessRequestedManifestSop, StudyInstanceUid,
};
use crate::webhooks::Check;
use crate::wire::id::sealed::Id;

/// The manifest of one object alone, and the elements of the object that it leaves out.
pub(super) struct Described {
    pub(super) manifest: StudyAccessRequestedManifest,
    pub(super) omitted: Vec<DoubtfulElement>,
}

/// Describes one object, unless its manifest would not be valid. `missing_modality` is asked for the
/// modality of an object that has none.
pub(super) fn describe(
    elements: &Elements,
    missing_modality: impl FnOnce() -> Option<String>,
) -> Result<Described, SkipReason> {
    let mut omitted = Vec::new();
    let number = series_number(elements, &mut omitted);
    let series = StudyAccessRequestedManifestSeries {
        modality: modality(elements, missing_modality)?,
        series_description: description(elements, &number, &mut omitted),
        series_instance_uid: id::<SeriesInstanceUid>(elements, elements::SERIES_INSTANCE_UID)?,
        series_number: number,
        sops: vec![sop(elements, &mut omitted)?],
    };
    let study = id::<StudyInstanceUid>(elements, elements::STUDY_INSTANCE_UID)?;
    let manifest = StudyAccessRequestedManifest::new([series], study);
    match manifest.check() {
        Ok(()) => Ok(Described { manifest, omitted }),
        Err(invalid) => Err(SkipReason::NotDescribable(invalid)),
    }
}

fn id<T: Id>(elements: &Elements, needed: Needed) -> Result<T, SkipReason> {
    Ok(T::from_text(elements.word(needed)?.unwrap_or_default()))
}

/// Returns the modality of the object, of the caller, or of the class where it has only one.
fn modality(
    elements: &Elements,
    missing: impl FnOnce() -> Option<String>,
) -> Result<String, SkipReason> {
    if let Some(modality) = elements.word(elements::MODALITY)? {
        return Ok(modality.to_owned());
    }
    if let Some(modality) = missing() {
        return Ok(modality);
    }
    let class = elements.word(elements::SOP_CLASS_UID)?;
    let modality = class.and_then(sop_class::modality);
    Ok(modality.unwrap_or_default().to_owned())
}

/// DICOM has series without a number.
fn series_number(elements: &Elements, omitted: &mut Vec<DoubtfulElement>) -> SeriesNumber {
    match unless_doubtful(elements.order(elements::SERIES_NUMBER), omitted) {
        Some(number) => number.into(),
        None => SeriesNumber::Text(String::new()),
    }
}

/// A value that changes nothing about the image itself is left out where it is in doubt.
fn unless_doubtful<T>(
    value: Result<Option<T>, DoubtfulElement>,
    omitted: &mut Vec<DoubtfulElement>,
) -> Option<T> {
    value.unwrap_or_else(|doubtful| {
        omitted.push(doubtful);
        None
    })
}

/// DICOM has series without a description; the API has not.
fn description(
    elements: &Elements,
    number: &SeriesNumber,
    omitted: &mut Vec<DoubtfulElement>,
) -> String {
    let described = unless_doubtful(elements.text(elements::SERIES_DESCRIPTION), omitted);
    described.unwrap_or_else(|| match number {
        SeriesNumber::Number(number) => format!("Series {number}"),
        SeriesNumber::Text(_) => "Series without a number".to_owned(),
    })
}

fn sop(
    elements: &Elements,
    omitted: &mut Vec<DoubtfulElement>,
) -> Result<StudyAccessRequestedManifestSop, SkipReason> {
    let class = id::<SopClassUid>(elements, elements::SOP_CLASS_UID)?;
    let instance = id::<SopInstanceUid>(elements, elements::SOP_INSTANCE_UID)?;
    let mut sop = StudyAccessRequestedManifestSop::new(class, instance);
    let number = unless_doubtful(elements.order(elements::INSTANCE_NUMBER), omitted);
    sop.instance_number = number.map(i64::from);
    let is_described = elements.has(elements::ROWS) && elements.has(elements::BITS_ALLOCATED);
    if is_described || sop.has_pixels() {
        pixels(elements, &mut sop)?;
        values(elements, &mut sop)?;
        floats(elements, &mut sop);
    }
    Ok(sop)
}

/// Describes the layout of the pixels.
fn pixels(
    elements: &Elements,
    sop: &mut StudyAccessRequestedManifestSop,
) -> Result<(), SkipReason> {
    sop.rows = size(elements, elements::ROWS)?;
    sop.columns = size(elements, elements::COLUMNS)?;
    sop.samples_per_pixel = elements.short(elements::SAMPLES_PER_PIXEL)?;
    let photometric = elements.word(elements::PHOTOMETRIC_INTERPRETATION)?;
    sop.photometric_interpretation = photometric.map(str::to_ascii_uppercase);
    let frames = elements.whole(elements::NUMBER_OF_FRAMES)?;
    // Some single images say that they have none.
    sop.number_of_frames = frames.filter(|frames| *frames != 0);
    Ok(())
}

/// A number that does not fit the manifest's 32 bits fits no image.
fn size(elements: &Elements, needed: Needed) -> Result<Option<u32>, SkipReason> {
    let size = elements.short(needed)?;
    Ok(size.map(|size| u32::try_from(size).unwrap_or_default()))
}

/// Describes the meaning of the pixel values.
fn values(
    elements: &Elements,
    sop: &mut StudyAccessRequestedManifestSop,
) -> Result<(), SkipReason> {
    sop.bits_allocated = elements.short(elements::BITS_ALLOCATED)?;
    sop.bits_stored = elements.short(elements::BITS_STORED)?;
    sop.high_bit = elements.short(elements::HIGH_BIT)?;
    sop.pixel_representation = elements.short(elements::PIXEL_REPRESENTATION)?;
    sop.rescale_intercept = elements.decimal(elements::RESCALE_INTERCEPT)?;
    sop.rescale_slope = elements.decimal(elements::RESCALE_SLOPE)?;
    Ok(())
}

/// Pixels that are not whole numbers have no Bits Stored (PS3.3, C.7.6.3 and C.7.6.24 and 25).
fn floats(elements: &Elements, sop: &mut StudyAccessRequestedManifestSop) {
    let is_float = !elements.has(elements::BITS_STORED);
    let width = sop.bits_allocated.filter(|_| is_float);
    sop.is_float_pixel_data = Some(width == Some(32));
    sop.is_double_float_pixel_data = Some(width == Some(64));
}
