//! Made-up words. Nobody and nothing is called like this.

use std::sync::LazyLock;

/// A kind of examination.
pub(crate) struct Examination {
    pub(crate) modality: &'static str,
    pub(crate) description: String,
}

/// All examinations: some hundred.
pub(crate) static EXAMINATIONS: LazyLock<Vec<Examination>> = LazyLock::new(|| {
    let kinds = KINDS.iter().flat_map(|(modality, name, regions, ways)| {
        regions.iter().flat_map(move |region| {
            ways.iter().map(move |way| Examination {
                modality,
                description: format!("{name} {region} {way}").trim_end().to_owned(),
            })
        })
    });
    kinds.collect()
});

type Kind = (
    &'static str,
    &'static str,
    &'static [&'static str],
    &'static [&'static str],
);

#[rustfmt::skip] // a list, not a column
const CONTRAST: &[&str] = &[
    "with contrast", "with and without contrast", "without contrast",
];
#[rustfmt::skip] // a list, not a column
const BODY: &[&str] = &[
    "Head", "Neck", "Chest", "Abdomen", "Pelvis", "Abdomen and Pelvis",
    "Chest, Abdomen and Pelvis", "Cervical Spine", "Lumbar Spine", "Sinuses",
];
#[rustfmt::skip] // a list, not a column
const SOFT_PARTS: &[&str] = &[
    "Brain", "Neck", "Knee", "Shoulder", "Hip", "Lumbar Spine", "Liver", "Prostate", "Heart",
];
#[rustfmt::skip] // a list, not a column
const BONES: &[&str] = &[
    "Chest", "Hand", "Wrist", "Elbow", "Knee", "Ankle", "Foot", "Pelvis",
];

#[rustfmt::skip] // a table
const KINDS: [Kind; 6] = [
    ("CT", "CT", BODY, CONTRAST),
    ("MR", "MRI", SOFT_PARTS, CONTRAST),
    ("DX", "XR", BONES, &["2 views", "3 views"]),
    ("US", "US", &["Abdomen", "Thyroid", "Pelvis", "Kidneys"], &["complete", "limited"]),
    ("MG", "Mammogram", &["screening", "diagnostic"], &["bilateral"]),
    ("PT", "PET/CT", &["Skull Base to Mid Thigh", "Whole Body"], &[""]),
];

#[rustfmt::skip] // a list, not a column
pub(crate) const FACILITIES: [&str; 4] = [
    "Test Facility", "North Test Facility", "South Test Facility", "Sample Imaging Center",
];
#[rustfmt::skip] // a list, not a column
pub(crate) const REFERRERS: [&str; 4] = [
    "Test Referrer", "Sample Referrer", "Demo Referrer", "Model Referrer",
];
#[rustfmt::skip] // a list, not a column
pub(crate) const DESCRIPTIONS: [&str; 4] = [
    "CT Head without contrast", "MRI Brain with contrast", "XR Chest 2 views", "US Thyroid",
];
#[rustfmt::skip] // a list, not a column
pub(crate) const PROCEDURES: [&str; 4] = ["CT Head", "MRI Brain", "Chest radiograph", "Thyroid ultrasound"];
pub(crate) const INDICATIONS: [&str; 6] = [
    "Pain for two weeks.",
    "Follow-up of a known lesion.",
    "Trauma, rule out a fracture.",
    "Fever of unknown origin.",
    "Staging before treatment.",
    "Screening.",
];

/// Returns the text of a report about an examination.
pub(crate) fn report_text(description: &str, is_critical: bool) -> String {
    let (findings, impression) = if is_critical {
        (
            "A finding that needs attention today.",
            "Critical finding; the referrer was informed.",
        )
    } else {
        ("No acute abnormality.", "Normal examination.")
    };
    format!("EXAMINATION: {description}. FINDINGS: {findings} IMPRESSION: {impression}")
}
