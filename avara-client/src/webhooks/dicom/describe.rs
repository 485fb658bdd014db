//! What a manifest says of one file.

use dicom_core::Tag;

use super::SkipReason;
use super::header::{self, Header};
use crate::id::sealed::Id;
use crate::types::{
    SeriesInstanceUid, SeriesNumber, SopClassUid, SopInstanceUid, StudyAccessRequestedManifest,
    StudyAccessRequestedManifestSeries, StudyAccessRequestedManifestSop, StudyInstanceUid,
};
use crate::webhooks::Check;

/// The manifest of this file alone, unless it would be no valid one.
pub(super) fn describe(header: &Header) -> Result<StudyAccessRequestedManifest, SkipReason> {
    let number = series_number(header);
    let series = StudyAccessRequestedManifestSeries {
        modality: header.value(header::MODALITY).unwrap_or_default(),
        series_description: description(header, &number),
        series_instance_uid: id::<SeriesInstanceUid>(header, header::SERIES_INSTANCE_UID),
        series_number: number,
        sops: vec![sop(header)],
    };
    let study = id::<StudyInstanceUid>(header, header::STUDY_INSTANCE_UID);
    let manifest = StudyAccessRequestedManifest::new([series], study);
    match manifest.check() {
        Ok(()) => Ok(manifest),
        Err(invalid) => Err(SkipReason::NotDescribable(invalid)),
    }
}

fn id<T: Id>(header: &Header, tag: Tag) -> T {
    T::from_text(&header.value(tag).unwrap_or_default())
}

/// DICOM knows series without a number.
fn series_number(header: &Header) -> SeriesNumber {
    match header.number::<i32>(header::SERIES_NUMBER) {
        Some(number) => number.into(),
        None => SeriesNumber::Text(String::new()),
    }
}

/// DICOM knows series without a description, and the API does not.
fn description(header: &Header, number: &SeriesNumber) -> String {
    let described = header.text(header::SERIES_DESCRIPTION);
    described.unwrap_or_else(|| match number {
        SeriesNumber::Number(number) => format!("Series {number}"),
        SeriesNumber::Text(_) => "Series without a number".to_owned(),
    })
}

fn sop(header: &Header) -> StudyAccessRequestedManifestSop {
    let short = |tag| header.short(tag);
    let class = id::<SopClassUid>(header, header::SOP_CLASS_UID);
    let instance = id::<SopInstanceUid>(header, header::SOP_INSTANCE_UID);
    let mut sop = StudyAccessRequestedManifestSop::new(class, instance);
    sop.instance_number = header.number::<i32>(header::INSTANCE_NUMBER).map(i64::from);
    if !has_pixels(header) {
        return sop;
    }
    sop.rows = short(header::ROWS).map(u32::from);
    sop.columns = short(header::COLUMNS).map(u32::from);
    sop.bits_allocated = short(header::BITS_ALLOCATED).map(i64::from);
    sop.bits_stored = short(header::BITS_STORED).map(i64::from);
    sop.high_bit = short(header::HIGH_BIT).map(i64::from);
    sop.pixel_representation = short(header::PIXEL_REPRESENTATION).map(i64::from);
    sop.samples_per_pixel = short(header::SAMPLES_PER_PIXEL).map(i64::from);
    sop.photometric_interpretation = header.value(header::PHOTOMETRIC_INTERPRETATION);
    let frames = header.number::<i32>(header::NUMBER_OF_FRAMES);
    // Some single images say that they have none.
    sop.number_of_frames = frames.filter(|frames| *frames > 0).map(i64::from);
    sop.rescale_intercept = decimal(header, header::RESCALE_INTERCEPT);
    sop.rescale_slope = decimal(header, header::RESCALE_SLOPE);
    floats(&mut sop);
    sop
}

/// Reading a number knows `nan` and `inf`, and JSON does not.
fn decimal(header: &Header, tag: Tag) -> Option<f64> {
    header.number(tag).filter(|number: &f64| number.is_finite())
}

/// Rows are there wherever pixels are.
fn has_pixels(header: &Header) -> bool {
    header.short(header::ROWS).is_some()
}

/// Pixels that are no whole numbers have no Bits Stored (PS3.3, C.7.6.3 and C.7.6.24 and 25).
fn floats(sop: &mut StudyAccessRequestedManifestSop) {
    let width = sop.bits_allocated.filter(|_| sop.bits_stored.is_none());
    sop.is_float_pixel_data = Some(width == Some(32));
    sop.is_double_float_pixel_data = Some(width == Some(64));
}
