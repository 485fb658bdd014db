// Made by `cargo xtask regen` from spec/. Do not edit.

//! Types of `spec/shared/studies.yaml`.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::wire::codec;
use crate::wire::redact::Redacted;
use super::{StudyId, StudyInstanceUid};

/// The patient's height.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Height {
    /// Unit of `value`.
    pub unit: HeightUnit,
    /// The height in the given unit.
    #[serde(with = "codec::As::<codec::Plain>")]
    pub value: f64,
}

impl Height {
    /// Returns everything that is required.
    pub fn new(unit: HeightUnit, value: f64) -> Self {
        Self { unit, value }
    }
}

impl fmt::Debug for Height {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Height")
            .field("unit", &self.unit)
            .field("value", &self.value)
            .finish()
    }
}

open_enum! {
    /// Unit of a height.
    pub enum HeightUnit {
        /// Inches.
        In = "in",
        /// Centimetres.
        Cm = "cm",
    }
}

/// An earlier report about the same patient, for comparison.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PriorReport {
    /// Text of the earlier report.
    ///
    /// `reportText` in JSON.
    #[serde(rename = "reportText")]
    pub report_text: String,
    /// Id of the earlier study in your own system.
    ///
    /// `externalStudyId` in JSON.
    #[serde(rename = "externalStudyId", skip_serializing_if = "Option::is_none")]
    pub external_study_id: Option<String>,
    /// Modality of the earlier images, for example `CT`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub modality: Option<String>,
    /// Day of the earlier examination, YYYY-MM-DD.
    ///
    /// `studyDate` in JSON.
    #[serde(rename = "studyDate", skip_serializing_if = "Option::is_none")]
    pub study_date: Option<String>,
    /// Description of the earlier examination.
    ///
    /// `studyDescription` in JSON.
    #[serde(rename = "studyDescription", skip_serializing_if = "Option::is_none")]
    pub study_description: Option<String>,
}

impl PriorReport {
    /// Returns everything that is required.
    pub fn new(report_text: impl Into<String>) -> Self {
        Self {
            report_text: report_text.into(),
            external_study_id: None,
            modality: None,
            study_date: None,
            study_description: None,
        }
    }

    /// Sets `externalStudyId`.
    #[must_use]
    pub fn external_study_id(mut self, external_study_id: impl Into<String>) -> Self {
        self.external_study_id = Some(external_study_id.into());
        self
    }

    /// Sets `modality`.
    #[must_use]
    pub fn modality(mut self, modality: impl Into<String>) -> Self {
        self.modality = Some(modality.into());
        self
    }

    /// Sets `studyDate`.
    #[must_use]
    pub fn study_date(mut self, study_date: impl Into<String>) -> Self {
        self.study_date = Some(study_date.into());
        self
    }

    /// Sets `studyDescription`.
    #[must_use]
    pub fn study_description(mut self, study_description: impl Into<String>) -> Self {
        self.study_description = Some(study_description.into());
        self
    }
}

impl fmt::Debug for PriorReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PriorReport")
            .field("report_text", &Redacted(&self.report_text))
            .field("external_study_id", &Redacted(&self.external_study_id))
            .field("modality", &Redacted(&self.modality))
            .field("study_date", &Redacted(&self.study_date))
            .field("study_description", &Redacted(&self.study_description))
            .finish()
    }
}

open_enum! {
    /// How urgently a study must be read.
    pub enum Severity {
        /// Routine.
        Normal = "normal",
        /// Urgent.
        High = "high",
        /// To be read at once.
        Stat = "stat",
    }
}

open_enum! {
    /// The patient's sex as the report states it.
    pub enum Sex {
        /// Male.
        Male = "male",
        /// Female.
        Female = "female",
        /// Neither of the two.
        Other = "other",
    }
}

/// Names a study by Avara's id, by its DICOM UID, or by both.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct StudyIdentifier {
    /// The study, by Avara's id.
    ///
    /// `studyId` in JSON.
    #[serde(rename = "studyId", skip_serializing_if = "Option::is_none")]
    pub study_id: Option<StudyId>,
    /// DICOM Study Instance UID of the study.
    ///
    /// `studyInstanceUid` in JSON.
    #[serde(rename = "studyInstanceUid", skip_serializing_if = "Option::is_none")]
    pub study_instance_uid: Option<StudyInstanceUid>,
}

impl StudyIdentifier {
    /// Nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `studyId`.
    #[must_use]
    pub fn study_id(mut self, study_id: StudyId) -> Self {
        self.study_id = Some(study_id);
        self
    }

    /// Sets `studyInstanceUid`.
    #[must_use]
    pub fn study_instance_uid(mut self, study_instance_uid: StudyInstanceUid) -> Self {
        self.study_instance_uid = Some(study_instance_uid);
        self
    }
}

impl fmt::Debug for StudyIdentifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StudyIdentifier")
            .field("study_id", &self.study_id)
            .field("study_instance_uid", &self.study_instance_uid)
            .finish()
    }
}

/// Patient and study data in a report header. Every field is optional.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct StudyReportMetadata {
    /// The patient's age as shown in the report, for example `38 years`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub age: Option<String>,
    /// The patient's date of birth, YYYY-MM-DD.
    ///
    /// `dateOfBirth` in JSON.
    #[serde(rename = "dateOfBirth", skip_serializing_if = "Option::is_none")]
    pub date_of_birth: Option<String>,
    /// Name of the facility where the examination took place.
    ///
    /// `facilityName` in JSON.
    #[serde(rename = "facilityName", skip_serializing_if = "Option::is_none")]
    pub facility_name: Option<String>,
    /// The patient's height.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub height: Option<Height>,
    /// Medical record number: the patient's number at the facility.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mrn: Option<String>,
    /// The patient's name as shown in the report.
    ///
    /// `patientName` in JSON.
    #[serde(rename = "patientName", skip_serializing_if = "Option::is_none")]
    pub patient_name: Option<String>,
    /// The procedure that was carried out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub procedure: Option<String>,
    /// Name of the referring physician.
    ///
    /// `referringPhysicianName` in JSON.
    #[serde(rename = "referringPhysicianName", skip_serializing_if = "Option::is_none")]
    pub referring_physician_name: Option<String>,
    /// The patient's sex.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sex: Option<Sex>,
    /// Day of the examination, YYYY-MM-DD.
    ///
    /// `studyDate` in JSON.
    #[serde(rename = "studyDate", skip_serializing_if = "Option::is_none")]
    pub study_date: Option<String>,
    /// Time of day of the examination, HH:MM.
    ///
    /// `studyTime` in JSON.
    #[serde(rename = "studyTime", skip_serializing_if = "Option::is_none")]
    pub study_time: Option<String>,
    /// The patient's weight.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weight: Option<Weight>,
}

impl StudyReportMetadata {
    /// Nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `age`.
    #[must_use]
    pub fn age(mut self, age: impl Into<String>) -> Self {
        self.age = Some(age.into());
        self
    }

    /// Sets `dateOfBirth`.
    #[must_use]
    pub fn date_of_birth(mut self, date_of_birth: impl Into<String>) -> Self {
        self.date_of_birth = Some(date_of_birth.into());
        self
    }

    /// Sets `facilityName`.
    #[must_use]
    pub fn facility_name(mut self, facility_name: impl Into<String>) -> Self {
        self.facility_name = Some(facility_name.into());
        self
    }

    /// Sets `height`.
    #[must_use]
    pub fn height(mut self, height: Height) -> Self {
        self.height = Some(height);
        self
    }

    /// Sets `mrn`.
    #[must_use]
    pub fn mrn(mut self, mrn: impl Into<String>) -> Self {
        self.mrn = Some(mrn.into());
        self
    }

    /// Sets `patientName`.
    #[must_use]
    pub fn patient_name(mut self, patient_name: impl Into<String>) -> Self {
        self.patient_name = Some(patient_name.into());
        self
    }

    /// Sets `procedure`.
    #[must_use]
    pub fn procedure(mut self, procedure: impl Into<String>) -> Self {
        self.procedure = Some(procedure.into());
        self
    }

    /// Sets `referringPhysicianName`.
    #[must_use]
    pub fn referring_physician_name(
        mut self,
        referring_physician_name: impl Into<String>,
    ) -> Self {
        self.referring_physician_name = Some(referring_physician_name.into());
        self
    }

    /// Sets `sex`.
    #[must_use]
    pub fn sex(mut self, sex: Sex) -> Self {
        self.sex = Some(sex);
        self
    }

    /// Sets `studyDate`.
    #[must_use]
    pub fn study_date(mut self, study_date: impl Into<String>) -> Self {
        self.study_date = Some(study_date.into());
        self
    }

    /// Sets `studyTime`.
    #[must_use]
    pub fn study_time(mut self, study_time: impl Into<String>) -> Self {
        self.study_time = Some(study_time.into());
        self
    }

    /// Sets `weight`.
    #[must_use]
    pub fn weight(mut self, weight: Weight) -> Self {
        self.weight = Some(weight);
        self
    }
}

impl fmt::Debug for StudyReportMetadata {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StudyReportMetadata")
            .field("age", &Redacted(&self.age))
            .field("date_of_birth", &Redacted(&self.date_of_birth))
            .field("facility_name", &Redacted(&self.facility_name))
            .field("height", &self.height)
            .field("mrn", &Redacted(&self.mrn))
            .field("patient_name", &Redacted(&self.patient_name))
            .field("procedure", &Redacted(&self.procedure))
            .field("referring_physician_name", &Redacted(&self.referring_physician_name))
            .field("sex", &self.sex)
            .field("study_date", &Redacted(&self.study_date))
            .field("study_time", &Redacted(&self.study_time))
            .field("weight", &self.weight)
            .finish()
    }
}

/// The patient's weight.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Weight {
    /// Unit of `value`.
    pub unit: WeightUnit,
    /// The weight in the given unit.
    #[serde(with = "codec::As::<codec::Plain>")]
    pub value: f64,
}

impl Weight {
    /// Returns everything that is required.
    pub fn new(unit: WeightUnit, value: f64) -> Self {
        Self { unit, value }
    }
}

impl fmt::Debug for Weight {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Weight")
            .field("unit", &self.unit)
            .field("value", &self.value)
            .finish()
    }
}

open_enum! {
    /// Unit of a weight.
    pub enum WeightUnit {
        /// Pounds.
        Lbs = "lbs",
        /// Kilograms.
        Kg = "kg",
    }
}
