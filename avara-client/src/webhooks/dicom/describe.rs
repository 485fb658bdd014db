//! The part of a manifest that describes one file.

use super::header::{self, Header, Needed};
use super::sop_class;
use super::{DoubtfulElement, SkipReason};
use crate::types::{
    SeriesInstanceUid, SeriesNumber, SopClassUid, SopInstanceUid, StudyAccessRequestedManifest,
    StudyAccessRequestedManifestSeries, StudyAccessRequestedManifestSop, StudyInstanceUid,
};
use crate::webhooks::Check;
use crate::wire::id::sealed::Id;

/// The manifest of one file alone, and the elements of the file that it leaves out.
pub(super) struct Described {
    pub(super) manifest: StudyAccessRequestedManifest,
    pub(super) omitted: Vec<DoubtfulElement>,
}

/// Describes one file, unless its manifest would not be valid. `missing_modality` is asked for the
/// modality of a file that has none.
pub(super) fn describe(
    header: &Header,
    missing_modality: impl FnOnce() -> Option<String>,
) -> Result<Described, SkipReason> {
    let mut omitted = Vec::new();
    let number = series_number(header, &mut omitted);
    let series = StudyAccessRequestedManifestSeries {
        modality: modality(header, missing_modality)?,
        series_description: description(header, &number, &mut omitted),
        series_instance_uid: id::<SeriesInstanceUid>(header, header::SERIES_INSTANCE_UID)?,
        series_number: number,
        sops: vec![sop(header, &mut omitted)?],
    };
    let study = id::<StudyInstanceUid>(header, header::STUDY_INSTANCE_UID)?;
    let manifest = StudyAccessRequestedManifest::new([series], study);
    match manifest.check() {
        Ok(()) => Ok(Described { manifest, omitted }),
        Err(invalid) => Err(SkipReason::NotDescribable(invalid)),
    }
}

fn id<T: Id>(header: &Header, needed: Needed) -> Result<T, SkipReason> {
    Ok(T::from_text(header.word(needed)?.unwrap_or_default()))
}

/// Returns the modality of the file, of the caller, or of the class where it has only one.
fn modality(
    header: &Header,
    missing: impl FnOnce() -> Option<String>,
) -> Result<String, SkipReason> {
    if let Some(modality) = header.word(header::MODALITY)? {
        return Ok(modality.to_owned());
    }
    if let Some(modality) = missing() {
        return Ok(modality);
    }
    let class = header.word(header::SOP_CLASS_UID)?;
    let modality = class.and_then(sop_class::modality);
    Ok(modality.unwrap_or_default().to_owned())
}

/// DICOM has series without a number.
fn series_number(header: &Header, omitted: &mut Vec<DoubtfulElement>) -> SeriesNumber {
    match unless_doubtful(header.order(header::SERIES_NUMBER), omitted) {
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
    header: &Header,
    number: &SeriesNumber,
    omitted: &mut Vec<DoubtfulElement>,
) -> String {
    let described = unless_doubtful(header.text(header::SERIES_DESCRIPTION), omitted);
    described.unwrap_or_else(|| match number {
        SeriesNumber::Number(number) => format!("Series {number}"),
        SeriesNumber::Text(_) => "Series without a number".to_owned(),
    })
}

fn sop(
    header: &Header,
    omitted: &mut Vec<DoubtfulElement>,
) -> Result<StudyAccessRequestedManifestSop, SkipReason> {
    let class = id::<SopClassUid>(header, header::SOP_CLASS_UID)?;
    let instance = id::<SopInstanceUid>(header, header::SOP_INSTANCE_UID)?;
    let mut sop = StudyAccessRequestedManifestSop::new(class, instance);
    let number = unless_doubtful(header.order(header::INSTANCE_NUMBER), omitted);
    sop.instance_number = number.map(i64::from);
    let is_described = header.has(header::ROWS) && header.has(header::BITS_ALLOCATED);
    if is_described || sop.has_pixels() {
        pixels(header, &mut sop)?;
        values(header, &mut sop)?;
        floats(header, &mut sop);
    }
    Ok(sop)
}

/// Describes the layout of the pixels.
fn pixels(header: &Header, sop: &mut StudyAccessRequestedManifestSop) -> Result<(), SkipReason> {
    sop.rows = size(header, header::ROWS)?;
    sop.columns = size(header, header::COLUMNS)?;
    sop.samples_per_pixel = header.short(header::SAMPLES_PER_PIXEL)?;
    let photometric = header.word(header::PHOTOMETRIC_INTERPRETATION)?;
    sop.photometric_interpretation = photometric.map(str::to_ascii_uppercase);
    let frames = header.whole(header::NUMBER_OF_FRAMES)?;
    // Some single images say that they have none.
    sop.number_of_frames = frames.filter(|frames| *frames != 0);
    Ok(())
}

/// A number that does not fit the manifest's 32 bits fits no image.
fn size(header: &Header, needed: Needed) -> Result<Option<u32>, SkipReason> {
    let size = header.short(needed)?;
    Ok(size.map(|size| u32::try_from(size).unwrap_or_default()))
}

/// Describes the meaning of the pixel values.
fn values(header: &Header, sop: &mut StudyAccessRequestedManifestSop) -> Result<(), SkipReason> {
    sop.bits_allocated = header.short(header::BITS_ALLOCATED)?;
    sop.bits_stored = header.short(header::BITS_STORED)?;
    sop.high_bit = header.short(header::HIGH_BIT)?;
    sop.pixel_representation = header.short(header::PIXEL_REPRESENTATION)?;
    sop.rescale_intercept = header.decimal(header::RESCALE_INTERCEPT)?;
    sop.rescale_slope = header.decimal(header::RESCALE_SLOPE)?;
    Ok(())
}

/// Pixels that are not whole numbers have no Bits Stored (PS3.3, C.7.6.3 and C.7.6.24 and 25).
fn floats(header: &Header, sop: &mut StudyAccessRequestedManifestSop) {
    let is_float = !header.has(header::BITS_STORED);
    let width = sop.bits_allocated.filter(|_| is_float);
    sop.is_float_pixel_data = Some(width == Some(32));
    sop.is_double_float_pixel_data = Some(width == Some(64));
}
