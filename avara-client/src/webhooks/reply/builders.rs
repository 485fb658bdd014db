//! Builders of parts with too many required texts for a constructor: each text is named, so that
//! none is swapped with another, and all are checked at the end.

use super::check::{Check, InvalidReply};
use crate::types::{
    ModalityWorklistItem, ModalityWorklistScheduledStep, SeriesInstanceUid, SeriesNumber,
    StudyAccessRequestedManifestSeries, StudyAccessRequestedManifestSop, StudyInstanceUid,
};
use crate::wire::id::sealed::Id as _;

/// Setters of texts.
macro_rules! texts {
    ($( $(#[$doc:meta])* $field:ident; )*) => { $(
        $(#[$doc])*
        #[must_use]
        pub fn $field(mut self, $field: impl Into<String>) -> Self {
            self.0.$field = $field.into();
            self
        }
    )* };
}

impl ModalityWorklistItem {
    /// Starts a worklist item. Fields that are not set are empty;
    /// [`build`](ModalityWorklistItemBuilder::build) checks if they may be.
    ///
    /// ```
    /// use avara_client::chrono::NaiveDate;
    /// use avara_client::types::{ModalityWorklistItem, ModalityWorklistScheduledStep};
    /// use avara_client::webhooks::{PersonName, dicom_date};
    ///
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let step = ModalityWorklistScheduledStep::builder()
    ///     .modality("MR")
    ///     .scheduled_procedure_step_id("STEP-0001")
    ///     .scheduled_procedure_step_start_date("20240115")
    ///     .scheduled_procedure_step_start_time("143000")
    ///     .build()?;
    /// let born = NaiveDate::from_ymd_opt(1985, 7, 20).ok_or("no such day")?;
    /// let item = ModalityWorklistItem::builder()
    ///     .accession_number("ACC-0001")
    ///     .modality("MR")
    ///     .patient_birth_date(dicom_date(born))
    ///     .patient_id("MRN-TEST-0001")
    ///     .patient_name(PersonName::new("Patient", "Test"))
    ///     .patient_sex("F")
    ///     .scheduled_procedure_step_sequence([step])
    ///     .study_instance_uid("2.25.329800735698586629295641978511506172918")
    ///     .build()?;
    /// assert_eq!(item.patient_name, "Patient^Test");
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn builder() -> ModalityWorklistItemBuilder {
        ModalityWorklistItemBuilder(Self {
            accession_number: String::new(),
            modality: String::new(),
            patient_birth_date: String::new(),
            patient_id: String::new(),
            patient_name: String::new(),
            patient_sex: String::new(),
            patient_size: String::new(),
            patient_weight: String::new(),
            protocol_name: String::new(),
            requested_procedure_description: String::new(),
            scheduled_procedure_step_sequence: Vec::new(),
            study_description: String::new(),
            study_instance_uid: StudyInstanceUid::from_text(""),
        })
    }
}

/// Builds a [`ModalityWorklistItem`].
#[derive(Clone, Debug)]
pub struct ModalityWorklistItemBuilder(ModalityWorklistItem);

impl ModalityWorklistItemBuilder {
    texts! {
        /// Sets `AccessionNumber`; it may be empty.
        accession_number;
        /// Sets `Modality`.
        modality;
        /// Sets `PatientBirthDate`, `YYYYMMDD`: see [`dicom_date`](super::dicom_date). It may be
        /// empty.
        patient_birth_date;
        /// Sets `PatientID`.
        patient_id;
        /// Sets `PatientName`, `LAST^FIRST`: see [`PersonName`](super::PersonName).
        patient_name;
        /// Sets `PatientSex`: `M`, `F` or `O`. It may be empty.
        patient_sex;
        /// Sets `PatientSize`, a number of metres. It may be empty.
        patient_size;
        /// Sets `PatientWeight`, a number of kilograms. It may be empty.
        patient_weight;
        /// Sets `ProtocolName`; it may be empty.
        protocol_name;
        /// Sets `RequestedProcedureDescription`; it may be empty.
        requested_procedure_description;
        /// Sets `StudyDescription`; it may be empty.
        study_description;
    }

    /// Sets `ScheduledProcedureStepSequence`: at least one step.
    #[must_use]
    pub fn scheduled_procedure_step_sequence(
        mut self,
        steps: impl IntoIterator<Item = ModalityWorklistScheduledStep>,
    ) -> Self {
        self.0.scheduled_procedure_step_sequence = steps.into_iter().collect();
        self
    }

    /// Sets `StudyInstanceUID`, which the images will carry.
    #[must_use]
    pub fn study_instance_uid(mut self, uid: impl AsRef<str>) -> Self {
        self.0.study_instance_uid = StudyInstanceUid::from_text(uid.as_ref());
        self
    }

    /// Builds the item.
    ///
    /// # Errors
    /// [`InvalidReply`] names everything that is wrong or missing.
    pub fn build(self) -> Result<ModalityWorklistItem, InvalidReply> {
        self.0.check().map(|()| self.0)
    }
}

impl ModalityWorklistScheduledStep {
    /// Starts a step of an examination. Fields that are not set are empty;
    /// [`build`](ModalityWorklistScheduledStepBuilder::build) checks if they may be.
    ///
    /// ```
    /// use avara_client::types::ModalityWorklistScheduledStep;
    ///
    /// let incomplete = ModalityWorklistScheduledStep::builder().modality("MR").build();
    /// assert_eq!(incomplete.unwrap_err().violations().len(), 3);
    /// ```
    #[must_use]
    pub fn builder() -> ModalityWorklistScheduledStepBuilder {
        ModalityWorklistScheduledStepBuilder(Self {
            modality: String::new(),
            scheduled_procedure_step_description: String::new(),
            scheduled_procedure_step_id: String::new(),
            scheduled_procedure_step_start_date: String::new(),
            scheduled_procedure_step_start_time: String::new(),
        })
    }
}

/// Builds a [`ModalityWorklistScheduledStep`].
#[derive(Clone, Debug)]
pub struct ModalityWorklistScheduledStepBuilder(ModalityWorklistScheduledStep);

impl ModalityWorklistScheduledStepBuilder {
    texts! {
        /// Sets `Modality`.
        modality;
        /// Sets `ScheduledProcedureStepDescription`; it may be empty.
        scheduled_procedure_step_description;
        /// Sets `ScheduledProcedureStepID`.
        scheduled_procedure_step_id;
        /// Sets `ScheduledProcedureStepStartDate`, `YYYYMMDD`: see
        /// [`dicom_date`](super::dicom_date).
        scheduled_procedure_step_start_date;
        /// Sets `ScheduledProcedureStepStartTime`, `HHMMSS`: see
        /// [`dicom_time`](super::dicom_time).
        scheduled_procedure_step_start_time;
    }

    /// Builds the step.
    ///
    /// # Errors
    /// [`InvalidReply`] names everything that is wrong or missing.
    pub fn build(self) -> Result<ModalityWorklistScheduledStep, InvalidReply> {
        self.0.check().map(|()| self.0)
    }
}

impl StudyAccessRequestedManifestSeries {
    /// Starts a series of a manifest.
    ///
    /// ```
    /// use avara_client::types::{
    ///     SopClassUid, SopInstanceUid, StudyAccessRequestedManifest,
    ///     StudyAccessRequestedManifestSeries, StudyAccessRequestedManifestSop, StudyInstanceUid,
    /// };
    ///
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let ct_image = SopClassUid::parse("1.2.840.10008.5.1.4.1.1.2")?;
    /// let instance = SopInstanceUid::parse("2.25.98457120336671209485573162044870395521")?;
    /// let sop = StudyAccessRequestedManifestSop::new(ct_image, instance)
    ///     .rows(512)
    ///     .columns(512)
    ///     .bits_allocated(16)
    ///     .photometric_interpretation("MONOCHROME2")
    ///     .samples_per_pixel(1);
    /// let series = StudyAccessRequestedManifestSeries::builder()
    ///     .modality("CT")
    ///     .series_description("Axial")
    ///     .series_instance_uid("2.25.169538227012344871520863397411885507416")
    ///     .series_number(1)
    ///     .sops([sop])
    ///     .build()?;
    /// let study = StudyInstanceUid::parse("2.25.329800735698586629295641978511506172918")?;
    /// let manifest = StudyAccessRequestedManifest::new([series], study);
    /// # let _ = manifest;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn builder() -> StudyAccessRequestedManifestSeriesBuilder {
        StudyAccessRequestedManifestSeriesBuilder(Self {
            modality: String::new(),
            series_description: String::new(),
            series_instance_uid: SeriesInstanceUid::from_text(""),
            series_number: SeriesNumber::Text(String::new()),
            sops: Vec::new(),
        })
    }
}

/// Builds a [`StudyAccessRequestedManifestSeries`].
#[derive(Clone, Debug)]
pub struct StudyAccessRequestedManifestSeriesBuilder(StudyAccessRequestedManifestSeries);

impl StudyAccessRequestedManifestSeriesBuilder {
    texts! {
        /// Sets `modality`.
        modality;
        /// Sets `seriesDescription`.
        series_description;
    }

    /// Sets `seriesInstanceUID`.
    #[must_use]
    pub fn series_instance_uid(mut self, uid: impl AsRef<str>) -> Self {
        self.0.series_instance_uid = SeriesInstanceUid::from_text(uid.as_ref());
        self
    }

    /// Sets `seriesNumber`; a series without one has an empty text.
    #[must_use]
    pub fn series_number(mut self, number: impl Into<SeriesNumber>) -> Self {
        self.0.series_number = number.into();
        self
    }

    /// Sets `sops`: at least one.
    #[must_use]
    pub fn sops(mut self, sops: impl IntoIterator<Item = StudyAccessRequestedManifestSop>) -> Self {
        self.0.sops = sops.into_iter().collect();
        self
    }

    /// Builds the series.
    ///
    /// # Errors
    /// [`InvalidReply`] names everything that is wrong or missing.
    pub fn build(self) -> Result<StudyAccessRequestedManifestSeries, InvalidReply> {
        self.0.check().map(|()| self.0)
    }
}

impl From<i32> for SeriesNumber {
    fn from(number: i32) -> Self {
        Self::Number(number.into())
    }
}

impl From<&str> for SeriesNumber {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for SeriesNumber {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}
