// Made by `cargo xtask regen` from spec/. Do not edit.

//! Types of `spec/webhooks/study-access.yaml`.

use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::Number;

use crate::wire::codec;
use crate::wire::redact::Redacted;
use crate::wire::union::{Tag, Tagged};
use super::{
    SeriesInstanceUid, SopClassUid, SopInstanceUid, StudyId, StudyInstanceUid, WebhookEventId,
};

/// DICOM Series Number (0020,0011), written as a number or as text.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
#[allow(clippy::large_enum_variant, reason = "read once, never kept in bulk")]
#[non_exhaustive]
pub enum SeriesNumber {
    /// As text.
    Text(String),
    /// As a number.
    Number(Number),
}

impl fmt::Debug for SeriesNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(value) => f.debug_tuple("Text").field(&Redacted(value)).finish(),
            Self::Number(value) => f.debug_tuple("Number").field(value).finish(),
        }
    }
}

/// Avara needs the images of a stored study.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct StudyAccessRequestedEvent {
    /// Id of the event.
    pub id: WebhookEventId,
    /// Content of the event.
    pub data: StudyAccessRequestedEventData,
    #[serde(rename = "type")]
    event_type: Tag<StudyAccessRequestedEvent>,
}

impl Tagged for StudyAccessRequestedEvent {
    const TAG: &'static str = "study.access_requested";
}

impl fmt::Debug for StudyAccessRequestedEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StudyAccessRequestedEvent")
            .field("type", &self.event_type)
            .field("id", &self.id)
            .field("data", &self.data)
            .finish()
    }
}

/// The study whose images are requested.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct StudyAccessRequestedEventData {
    /// The study.
    ///
    /// `studyId` in JSON.
    #[serde(rename = "studyId")]
    pub study_id: StudyId,
    /// DICOM Study Instance UID of the study.
    ///
    /// `studyInstanceUid` in JSON.
    #[serde(rename = "studyInstanceUid")]
    pub study_instance_uid: StudyInstanceUid,
}

impl fmt::Debug for StudyAccessRequestedEventData {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StudyAccessRequestedEventData")
            .field("study_id", &self.study_id)
            .field("study_instance_uid", &self.study_instance_uid)
            .finish()
    }
}

/// The make-up of a study, series by series, so that the Viewer can lay it out before the
/// files have come.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct StudyAccessRequestedManifest {
    /// The series of the study, at least one.
    ///
    /// at least 1 item.
    #[serde(default, with = "codec::As::<codec::OrEmpty>")]
    pub series: Vec<StudyAccessRequestedManifestSeries>,
    /// DICOM Study Instance UID of the study. Note the capitals, which only manifests use.
    ///
    /// `studyInstanceUID` in JSON.
    #[serde(rename = "studyInstanceUID")]
    pub study_instance_uid: StudyInstanceUid,
}

impl StudyAccessRequestedManifest {
    /// Returns everything that is required.
    pub fn new(
        series: impl IntoIterator<Item = StudyAccessRequestedManifestSeries>,
        study_instance_uid: StudyInstanceUid,
    ) -> Self {
        Self {
            series: series
                .into_iter()
                .collect::<Vec<StudyAccessRequestedManifestSeries>>(),
            study_instance_uid,
        }
    }
}

impl fmt::Debug for StudyAccessRequestedManifest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StudyAccessRequestedManifest")
            .field("series", &self.series)
            .field("study_instance_uid", &self.study_instance_uid)
            .finish()
    }
}

/// One series of a study.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct StudyAccessRequestedManifestSeries {
    /// DICOM Modality (0008,0060) of the series. Codes beyond the known ones are accepted.
    ///
    /// at least 1 character.
    pub modality: String,
    /// DICOM Series Description (0008,103E).
    ///
    /// `seriesDescription` in JSON; at least 1 character.
    #[serde(rename = "seriesDescription")]
    pub series_description: String,
    /// DICOM Series Instance UID. Note the capitals, which only manifests use.
    ///
    /// `seriesInstanceUID` in JSON.
    #[serde(rename = "seriesInstanceUID")]
    pub series_instance_uid: SeriesInstanceUid,
    /// DICOM Series Number (0020,0011), as a number or as text.
    ///
    /// `seriesNumber` in JSON.
    #[serde(rename = "seriesNumber")]
    pub series_number: SeriesNumber,
    /// The DICOM objects of the series, at least one.
    ///
    /// at least 1 item.
    #[serde(default, with = "codec::As::<codec::OrEmpty>")]
    pub sops: Vec<StudyAccessRequestedManifestSop>,
}

impl fmt::Debug for StudyAccessRequestedManifestSeries {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StudyAccessRequestedManifestSeries")
            .field("modality", &self.modality)
            .field("series_description", &Redacted(&self.series_description))
            .field("series_instance_uid", &self.series_instance_uid)
            .field("series_number", &self.series_number)
            .field("sops", &self.sops)
            .finish()
    }
}

/// One DICOM object of a series. Image objects must also have those fields that describe their
/// pixels and say so.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct StudyAccessRequestedManifestSop {
    /// DICOM SOP Class UID. Note the capitals, which only manifests use.
    ///
    /// `sopClassUID` in JSON.
    #[serde(rename = "sopClassUID")]
    pub sop_class_uid: SopClassUid,
    /// DICOM SOP Instance UID. Note the capitals, which only manifests use.
    ///
    /// `sopInstanceUID` in JSON.
    #[serde(rename = "sopInstanceUID")]
    pub sop_instance_uid: SopInstanceUid,
    /// Bits Allocated (0028,0100): bits kept for each sample. Required on image objects.
    ///
    /// `bitsAllocated` in JSON.
    #[serde(
        rename = "bitsAllocated",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<codec::Whole>>"
    )]
    pub bits_allocated: Option<i64>,
    /// Bits Stored (0028,0101): bits that each sample uses.
    ///
    /// `bitsStored` in JSON.
    #[serde(
        rename = "bitsStored",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<codec::Whole>>"
    )]
    pub bits_stored: Option<i64>,
    /// Columns (0028,0011): width in pixels. Required on image objects.
    ///
    /// at least 1.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<codec::Whole>>"
    )]
    pub columns: Option<u32>,
    /// High Bit (0028,0102): the most significant bit of a sample.
    ///
    /// `highBit` in JSON.
    #[serde(
        rename = "highBit",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<codec::Whole>>"
    )]
    pub high_bit: Option<i64>,
    /// Instance Number (0020,0013): the position within the series.
    ///
    /// `instanceNumber` in JSON.
    #[serde(
        rename = "instanceNumber",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<codec::Whole>>"
    )]
    pub instance_number: Option<i64>,
    /// True if the pixels are in Double Float Pixel Data (7FE0,0009).
    ///
    /// `isDoubleFloatPixelData` in JSON.
    #[serde(rename = "isDoubleFloatPixelData", skip_serializing_if = "Option::is_none")]
    pub is_double_float_pixel_data: Option<bool>,
    /// True if the pixels are in Float Pixel Data (7FE0,0008).
    ///
    /// `isFloatPixelData` in JSON.
    #[serde(rename = "isFloatPixelData", skip_serializing_if = "Option::is_none")]
    pub is_float_pixel_data: Option<bool>,
    /// Number of Frames (0028,0008).
    ///
    /// `numberOfFrames` in JSON.
    #[serde(
        rename = "numberOfFrames",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<codec::Whole>>"
    )]
    pub number_of_frames: Option<i64>,
    /// Photometric Interpretation (0028,0004): what the samples mean as colours. Required on image
    /// objects.
    ///
    /// `photometricInterpretation` in JSON; at least 1 character.
    #[serde(
        rename = "photometricInterpretation",
        skip_serializing_if = "Option::is_none"
    )]
    pub photometric_interpretation: Option<String>,
    /// Pixel Representation (0028,0103): 0 for unsigned samples, 1 for signed ones.
    ///
    /// `pixelRepresentation` in JSON.
    #[serde(
        rename = "pixelRepresentation",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<codec::Whole>>"
    )]
    pub pixel_representation: Option<i64>,
    /// Rescale Intercept (0028,1052): added to a sample after the slope has been applied.
    ///
    /// `rescaleIntercept` in JSON.
    #[serde(
        rename = "rescaleIntercept",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<codec::Plain>>"
    )]
    pub rescale_intercept: Option<f64>,
    /// Rescale Slope (0028,1053): what a sample is multiplied by.
    ///
    /// `rescaleSlope` in JSON.
    #[serde(
        rename = "rescaleSlope",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<codec::Plain>>"
    )]
    pub rescale_slope: Option<f64>,
    /// Rows (0028,0010): height in pixels. Required on image objects.
    ///
    /// at least 1.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<codec::Whole>>"
    )]
    pub rows: Option<u32>,
    /// Samples per Pixel (0028,0002): 1 for grey, 3 for colour. Required on image objects.
    ///
    /// `samplesPerPixel` in JSON.
    #[serde(
        rename = "samplesPerPixel",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<codec::Whole>>"
    )]
    pub samples_per_pixel: Option<i64>,
}

impl StudyAccessRequestedManifestSop {
    /// Returns everything that is required.
    pub fn new(sop_class_uid: SopClassUid, sop_instance_uid: SopInstanceUid) -> Self {
        Self {
            sop_class_uid,
            sop_instance_uid,
            bits_allocated: None,
            bits_stored: None,
            columns: None,
            high_bit: None,
            instance_number: None,
            is_double_float_pixel_data: None,
            is_float_pixel_data: None,
            number_of_frames: None,
            photometric_interpretation: None,
            pixel_representation: None,
            rescale_intercept: None,
            rescale_slope: None,
            rows: None,
            samples_per_pixel: None,
        }
    }

    /// Sets `bitsAllocated`.
    #[must_use]
    pub fn bits_allocated(mut self, bits_allocated: i64) -> Self {
        self.bits_allocated = Some(bits_allocated);
        self
    }

    /// Sets `bitsStored`.
    #[must_use]
    pub fn bits_stored(mut self, bits_stored: i64) -> Self {
        self.bits_stored = Some(bits_stored);
        self
    }

    /// Sets `columns`.
    #[must_use]
    pub fn columns(mut self, columns: u32) -> Self {
        self.columns = Some(columns);
        self
    }

    /// Sets `highBit`.
    #[must_use]
    pub fn high_bit(mut self, high_bit: i64) -> Self {
        self.high_bit = Some(high_bit);
        self
    }

    /// Sets `instanceNumber`.
    #[must_use]
    pub fn instance_number(mut self, instance_number: i64) -> Self {
        self.instance_number = Some(instance_number);
        self
    }

    /// Sets `isDoubleFloatPixelData`.
    #[must_use]
    pub fn is_double_float_pixel_data(
        mut self,
        is_double_float_pixel_data: bool,
    ) -> Self {
        self.is_double_float_pixel_data = Some(is_double_float_pixel_data);
        self
    }

    /// Sets `isFloatPixelData`.
    #[must_use]
    pub fn is_float_pixel_data(mut self, is_float_pixel_data: bool) -> Self {
        self.is_float_pixel_data = Some(is_float_pixel_data);
        self
    }

    /// Sets `numberOfFrames`.
    #[must_use]
    pub fn number_of_frames(mut self, number_of_frames: i64) -> Self {
        self.number_of_frames = Some(number_of_frames);
        self
    }

    /// Sets `photometricInterpretation`.
    #[must_use]
    pub fn photometric_interpretation(
        mut self,
        photometric_interpretation: impl Into<String>,
    ) -> Self {
        self.photometric_interpretation = Some(photometric_interpretation.into());
        self
    }

    /// Sets `pixelRepresentation`.
    #[must_use]
    pub fn pixel_representation(mut self, pixel_representation: i64) -> Self {
        self.pixel_representation = Some(pixel_representation);
        self
    }

    /// Sets `rescaleIntercept`.
    #[must_use]
    pub fn rescale_intercept(mut self, rescale_intercept: f64) -> Self {
        self.rescale_intercept = Some(rescale_intercept);
        self
    }

    /// Sets `rescaleSlope`.
    #[must_use]
    pub fn rescale_slope(mut self, rescale_slope: f64) -> Self {
        self.rescale_slope = Some(rescale_slope);
        self
    }

    /// Sets `rows`.
    #[must_use]
    pub fn rows(mut self, rows: u32) -> Self {
        self.rows = Some(rows);
        self
    }

    /// Sets `samplesPerPixel`.
    #[must_use]
    pub fn samples_per_pixel(mut self, samples_per_pixel: i64) -> Self {
        self.samples_per_pixel = Some(samples_per_pixel);
        self
    }
}

impl fmt::Debug for StudyAccessRequestedManifestSop {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StudyAccessRequestedManifestSop")
            .field("sop_class_uid", &self.sop_class_uid)
            .field("sop_instance_uid", &self.sop_instance_uid)
            .field("bits_allocated", &self.bits_allocated)
            .field("bits_stored", &self.bits_stored)
            .field("columns", &self.columns)
            .field("high_bit", &self.high_bit)
            .field("instance_number", &self.instance_number)
            .field("is_double_float_pixel_data", &self.is_double_float_pixel_data)
            .field("is_float_pixel_data", &self.is_float_pixel_data)
            .field("number_of_frames", &self.number_of_frames)
            .field("photometric_interpretation", &self.photometric_interpretation)
            .field("pixel_representation", &self.pixel_representation)
            .field("rescale_intercept", &self.rescale_intercept)
            .field("rescale_slope", &self.rescale_slope)
            .field("rows", &self.rows)
            .field("samples_per_pixel", &self.samples_per_pixel)
            .finish()
    }
}

/// A file that belongs to the study and is not DICOM.
///
/// `StudyAccessRequestedMediaURL` in the spec.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct StudyAccessRequestedMediaUrl {
    /// MIME type of the file. Types beyond the known ones are accepted.
    ///
    /// `mimeType` in JSON.
    #[serde(rename = "mimeType")]
    pub mime_type: String,
    /// Signed link to the file.
    pub url: String,
    /// Display name of the file.
    ///
    /// `fileName` in JSON.
    #[serde(rename = "fileName", skip_serializing_if = "Option::is_none")]
    pub file_name: Option<String>,
}

impl StudyAccessRequestedMediaUrl {
    /// Returns everything that is required.
    pub fn new(mime_type: impl Into<String>, url: impl Into<String>) -> Self {
        Self {
            mime_type: mime_type.into(),
            url: url.into(),
            file_name: None,
        }
    }

    /// Sets `fileName`.
    #[must_use]
    pub fn file_name(mut self, file_name: impl Into<String>) -> Self {
        self.file_name = Some(file_name.into());
        self
    }
}

impl fmt::Debug for StudyAccessRequestedMediaUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StudyAccessRequestedMediaUrl")
            .field("mime_type", &self.mime_type)
            .field("url", &Redacted(&self.url))
            .field("file_name", &Redacted(&self.file_name))
            .finish()
    }
}

/// Links to the images, or a refusal.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct StudyAccessRequestedResponse {
    /// True if the request is granted.
    pub authorized: bool,
    /// Signed links to the DICOM files. Send an empty list when the request is not granted.
    #[serde(default, with = "codec::As::<codec::OrEmpty>")]
    pub urls: Vec<String>,
    /// Human-readable reason why the request is not granted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
    /// Manifest of the study, so that the Viewer can lay it out early.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub manifest: Option<StudyAccessRequestedManifest>,
    /// Further files that are not DICOM.
    ///
    /// `mediaUrls` in JSON.
    #[serde(rename = "mediaUrls", skip_serializing_if = "Option::is_none")]
    pub media_urls: Option<Vec<StudyAccessRequestedMediaUrl>>,
}

impl StudyAccessRequestedResponse {
    /// Returns everything that is required.
    pub fn new(
        authorized: bool,
        urls: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            authorized,
            urls: urls.into_iter().map(Into::into).collect::<Vec<String>>(),
            error: None,
            manifest: None,
            media_urls: None,
        }
    }

    /// Sets `error`.
    #[must_use]
    pub fn error(mut self, error: impl Into<String>) -> Self {
        self.error = Some(error.into());
        self
    }

    /// Sets `manifest`.
    #[must_use]
    pub fn manifest(mut self, manifest: StudyAccessRequestedManifest) -> Self {
        self.manifest = Some(manifest);
        self
    }

    /// Sets `mediaUrls`.
    #[must_use]
    pub fn media_urls(
        mut self,
        media_urls: impl IntoIterator<Item = StudyAccessRequestedMediaUrl>,
    ) -> Self {
        self.media_urls = Some(
            media_urls.into_iter().collect::<Vec<StudyAccessRequestedMediaUrl>>(),
        );
        self
    }
}

impl fmt::Debug for StudyAccessRequestedResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StudyAccessRequestedResponse")
            .field("authorized", &self.authorized)
            .field("urls", &Redacted(&self.urls))
            .field("error", &Redacted(&self.error))
            .field("manifest", &self.manifest)
            .field("media_urls", &self.media_urls)
            .finish()
    }
}
