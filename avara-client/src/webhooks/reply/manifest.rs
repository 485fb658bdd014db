//! Manifests: the data from which a viewer lays out a study before the files arrive.

use std::collections::BTreeSet;

use super::check::{Examine, Findings};
use super::image_class::is_image;
use super::text::{any, code, integer, optional, required, uid, uid_of_device};
use crate::types::{
    SeriesNumber, StudyAccessRequestedManifest, StudyAccessRequestedManifestSeries,
    StudyAccessRequestedManifestSop,
};

pub(super) const TWICE: &str = "is there twice";

/// Rows and columns have 16 bits in DICOM.
const MOST_PIXELS: u32 = 65_535;

impl Examine for StudyAccessRequestedManifest {
    fn examine(&self, findings: &mut Findings) {
        let Self {
            series,
            study_instance_uid,
        } = self;
        findings.field(
            "studyInstanceUID",
            uid_of_device(study_instance_uid.as_str()),
        );
        if series.is_empty() {
            findings.report("series", "must have at least 1 item");
        }
        findings.parts("series", series);
        duplicates(series, findings);
    }
}

/// A duplicate object would be displayed twice.
fn duplicates(all: &[StudyAccessRequestedManifestSeries], findings: &mut Findings) {
    let mut known_series = BTreeSet::new();
    let mut known_sops = BTreeSet::new();
    for (index, series) in all.iter().enumerate() {
        if !known_series.insert(series.series_instance_uid.as_str()) {
            findings.report(&format!("series[{index}].seriesInstanceUID"), TWICE);
        }
        for (sop_index, sop) in series.sops.iter().enumerate() {
            if !known_sops.insert(sop.sop_instance_uid.as_str()) {
                let field = format!("series[{index}].sops[{sop_index}].sopInstanceUID");
                findings.report(&field, TWICE);
            }
        }
    }
}

/// Modalities and descriptions are what files say, whose devices stretch DICOM's rules: they are
/// only asked to be there.
impl Examine for StudyAccessRequestedManifestSeries {
    fn examine(&self, findings: &mut Findings) {
        let Self {
            modality,
            series_description,
            series_instance_uid,
            series_number,
            sops,
        } = self;
        findings.field("modality", required(modality, any));
        findings.field("seriesDescription", required(series_description, any));
        findings.field(
            "seriesInstanceUID",
            uid_of_device(series_instance_uid.as_str()),
        );
        findings.field("seriesNumber", number(series_number));
        if sops.is_empty() {
            findings.report("sops", "must have at least 1 item");
        }
        findings.parts("sops", sops);
    }
}

/// DICOM knows series without a number.
fn number(number: &SeriesNumber) -> Option<&'static str> {
    match number {
        SeriesNumber::Text(text) => optional(text, integer),
        SeriesNumber::Number(number) => {
            let is_whole = number
                .as_f64()
                .is_some_and(|number| number.fract() == 0.0 && number.abs() <= f64::from(i32::MAX));
            (!is_whole).then_some("is not a whole number")
        }
    }
}

impl Examine for StudyAccessRequestedManifestSop {
    fn examine(&self, findings: &mut Findings) {
        let Self {
            sop_class_uid,
            sop_instance_uid,
            bits_allocated: _,
            bits_stored: _,
            columns,
            high_bit: _,
            instance_number,
            is_double_float_pixel_data,
            is_float_pixel_data,
            number_of_frames,
            photometric_interpretation: _,
            pixel_representation,
            rescale_intercept,
            rescale_slope,
            rows,
            samples_per_pixel: _,
        } = self;
        findings.field("sopClassUID", uid(sop_class_uid.as_str()));
        findings.field("sopInstanceUID", uid_of_device(sop_instance_uid.as_str()));
        self.examine_required(findings);
        self.examine_bits(findings);
        self.examine_colours(findings);

        let is_size = |pixels: u32| (1..=MOST_PIXELS).contains(&pixels);
        findings.field("rows", unless(*rows, is_size, "must be 1 to 65535"));
        findings.field("columns", unless(*columns, is_size, "must be 1 to 65535"));
        let is_number = |number: i64| i32::try_from(number).is_ok();
        let problem = unless(*instance_number, is_number, "is not a DICOM number");
        findings.field("instanceNumber", problem);
        let is_count = |count: i64| count >= 1 && is_number(count);
        let problem = unless(*number_of_frames, is_count, "must be at least 1");
        findings.field("numberOfFrames", problem);
        let is_flag = |flag: i64| matches!(flag, 0 | 1);
        let problem = unless(*pixel_representation, is_flag, "must be 0 or 1");
        findings.field("pixelRepresentation", problem);
        for (field, number) in [
            ("rescaleIntercept", rescale_intercept),
            ("rescaleSlope", rescale_slope),
        ] {
            findings.field(field, unless(*number, f64::is_finite, "is not a number"));
        }
        if *is_float_pixel_data == Some(true) && *is_double_float_pixel_data == Some(true) {
            let problem = "must not be true with isFloatPixelData";
            findings.report("isDoubleFloatPixelData", problem);
        }
    }
}

/// Returns the problem with a value that is present and does not fit.
fn unless<T>(
    value: Option<T>,
    fits: impl Fn(T) -> bool,
    problem: &'static str,
) -> Option<&'static str> {
    value.and_then(|value| (!fits(value)).then_some(problem))
}

impl StudyAccessRequestedManifestSop {
    /// Rows alone do not imply pixels: spectra and private objects have them too.
    pub(crate) fn has_pixels(&self) -> bool {
        let is_described = self.rows.is_some() && self.bits_allocated.is_some();
        is_described || is_image(self.sop_class_uid.as_str())
    }

    /// Checks that an object with pixels has every field that a viewer needs to show them.
    fn examine_required(&self, findings: &mut Findings) {
        let required = [
            ("bitsAllocated", self.bits_allocated.is_some()),
            ("columns", self.columns.is_some()),
            (
                "photometricInterpretation",
                self.photometric_interpretation.is_some(),
            ),
            ("rows", self.rows.is_some()),
            ("samplesPerPixel", self.samples_per_pixel.is_some()),
        ];
        if self.has_pixels() {
            for (field, _) in required.iter().filter(|(_, is_given)| !is_given) {
                findings.report(field, "is required on image objects");
            }
        }
    }

    fn examine_bits(&self, findings: &mut Findings) {
        let allocated = self.bits_allocated;
        // Files that were converted from ACR-NEMA allocate 12.
        let is_width = |bits: i64| (1..=64).contains(&bits);
        let problem = unless(allocated, is_width, "must be 1 to 64");
        findings.field("bitsAllocated", problem);

        let stored = self.bits_stored;
        let most = allocated.unwrap_or(64);
        let fits = |bits: i64| (1..=most).contains(&bits);
        findings.field(
            "bitsStored",
            unless(stored, fits, "must be 1 to bitsAllocated"),
        );
        let fits = |bit: i64| (0..most).contains(&bit);
        findings.field(
            "highBit",
            unless(self.high_bit, fits, "must be 0 to bitsAllocated - 1"),
        );
    }

    /// Checks the colours: if they do not fit, an image shows wrong ones, or none.
    fn examine_colours(&self, findings: &mut Findings) {
        let photometric = self.photometric_interpretation.as_deref();
        let problem = photometric.and_then(|name| required(name, code));
        findings.field("photometricInterpretation", problem);

        let is_count = |samples: i64| match photometric {
            Some("MONOCHROME1" | "MONOCHROME2" | "PALETTE COLOR") => samples == 1,
            Some(name) if name == "RGB" || name.starts_with("YBR_") => samples == 3,
            _ => (1..=4).contains(&samples),
        };
        let problem =
            "does not fit photometricInterpretation: 1 for grey and palettes, 3 for colours";
        findings.field(
            "samplesPerPixel",
            unless(self.samples_per_pixel, is_count, problem),
        );
    }
}
