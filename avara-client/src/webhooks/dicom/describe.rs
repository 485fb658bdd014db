//! What a manifest says of one file.

use std::ops::RangeInclusive;

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
    let class = id::<SopClassUid>(header, header::SOP_CLASS_UID);
    let instance = id::<SopInstanceUid>(header, header::SOP_INSTANCE_UID);
    let mut sop = StudyAccessRequestedManifestSop::new(class, instance);
    sop.instance_number = header.number::<i32>(header::INSTANCE_NUMBER).map(i64::from);
    let mut image = sop.clone();
    image.rows = header.short(header::ROWS).map(u32::from);
    image.bits_allocated = header.short(header::BITS_ALLOCATED).map(i64::from);
    if !image.has_pixels() {
        return sop;
    }
    pixels(header, &mut image);
    bits(header, &mut image);
    floats(header, &mut image);
    image
}

fn pixels(header: &Header, sop: &mut StudyAccessRequestedManifestSop) {
    sop.columns = header.short(header::COLUMNS).map(u32::from);
    sop.samples_per_pixel = header.short(header::SAMPLES_PER_PIXEL).map(i64::from);
    let photometric = header.value(header::PHOTOMETRIC_INTERPRETATION);
    sop.photometric_interpretation = photometric.map(|name| name.to_ascii_uppercase());
    let frames = header.number::<i32>(header::NUMBER_OF_FRAMES);
    // Some single images say that they have none.
    sop.number_of_frames = frames.filter(|frames| *frames > 0).map(i64::from);
    sop.rescale_intercept = decimal(header, header::RESCALE_INTERCEPT);
    sop.rescale_slope = decimal(header, header::RESCALE_SLOPE);
}

/// What a manifest need not say is left out where it is wrong: the image can still be laid out.
fn bits(header: &Header, sop: &mut StudyAccessRequestedManifestSop) {
    let allocated = sop.bits_allocated.unwrap_or_default();
    let within = |tag, range: RangeInclusive<i64>| {
        let number = header.short(tag).map(i64::from);
        number.filter(|number| range.contains(number))
    };
    sop.bits_stored = within(header::BITS_STORED, 1..=allocated);
    sop.high_bit = within(header::HIGH_BIT, 0..=allocated - 1);
    sop.pixel_representation = within(header::PIXEL_REPRESENTATION, 0..=1);
}

/// Reading a number knows `nan` and `inf`, and JSON does not.
fn decimal(header: &Header, tag: Tag) -> Option<f64> {
    header.number(tag).filter(|number: &f64| number.is_finite())
}

/// Pixels that are no whole numbers have no Bits Stored (PS3.3, C.7.6.3 and C.7.6.24 and 25).
fn floats(header: &Header, sop: &mut StudyAccessRequestedManifestSop) {
    let is_float = !header.has(header::BITS_STORED);
    let width = sop.bits_allocated.filter(|_| is_float);
    sop.is_float_pixel_data = Some(width == Some(32));
    sop.is_double_float_pixel_data = Some(width == Some(64));
}
