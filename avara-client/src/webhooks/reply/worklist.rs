//! Worklist items, which a modality copies into the images it acquires.
//!
//! The fields that may be empty are those of DICOM's worklist (PS3.4, table K.6-1).

use std::collections::BTreeMap;

use super::access::{granted, verdict};
use super::check::{Examine, Findings};
use super::text::{
    Flaw, code, date, decimal, long_string, optional, person_name, required, short_string, time,
    uid,
};
use crate::types::{
    ModalityWorklistItem, ModalityWorklistRequestedResponse, ModalityWorklistScheduledStep,
};

impl Examine for ModalityWorklistRequestedResponse {
    fn examine(&self, findings: &mut Findings) {
        let Self {
            authorized,
            items,
            error,
        } = self;
        granted(findings, *authorized, "items", !items.is_empty());
        findings.parts("items", items);
        one_patient_each(items, findings);
        verdict(findings, *authorized, error.as_deref());
    }
}

/// A study of two patients puts the images of one into the record of the other.
fn one_patient_each(items: &[ModalityWorklistItem], findings: &mut Findings) {
    const PROBLEM: &str =
        "has the StudyInstanceUID of an item before it, and another patient's PatientID";
    let mut patients = BTreeMap::new();
    for (index, item) in items.iter().enumerate() {
        let patient = item.patient_id.trim();
        let first = patients.entry(&item.study_instance_uid).or_insert(patient);
        let has_uid = !item.study_instance_uid.as_str().is_empty();
        if has_uid && *first != patient {
            findings.report(&format!("items[{index}]"), PROBLEM);
        }
    }
}

impl Examine for ModalityWorklistItem {
    fn examine(&self, findings: &mut Findings) {
        let Self {
            accession_number,
            modality,
            patient_birth_date,
            patient_id,
            patient_name,
            patient_sex,
            patient_size,
            patient_weight,
            protocol_name,
            requested_procedure_description,
            scheduled_procedure_step_sequence,
            study_description,
            study_instance_uid,
        } = self;
        findings.field("AccessionNumber", short_string(accession_number));
        findings.field("Modality", required(modality, code));
        findings.field("PatientBirthDate", optional(patient_birth_date, date));
        findings.field("PatientID", required(patient_id, long_string));
        findings.field("PatientName", required(patient_name, person_name));
        findings.field("PatientSex", optional(patient_sex, sex));
        findings.field("PatientSize", optional(patient_size, metres));
        findings.field("PatientWeight", optional(patient_weight, kilograms));
        findings.field("ProtocolName", long_string(protocol_name));
        let description = long_string(requested_procedure_description);
        findings.field("RequestedProcedureDescription", description);
        let steps = scheduled_procedure_step_sequence;
        if steps.is_empty() {
            findings.report(
                "ScheduledProcedureStepSequence",
                "must have at least 1 item",
            );
        }
        findings.parts("ScheduledProcedureStepSequence", steps);
        findings.field("StudyDescription", long_string(study_description));
        findings.field("StudyInstanceUID", uid(study_instance_uid.as_str()));
    }
}

impl Examine for ModalityWorklistScheduledStep {
    fn examine(&self, findings: &mut Findings) {
        let Self {
            modality,
            scheduled_procedure_step_description: description,
            scheduled_procedure_step_id: id,
            scheduled_procedure_step_start_date: start_date,
            scheduled_procedure_step_start_time: start_time,
        } = self;
        findings.field("Modality", required(modality, code));
        findings.field(
            "ScheduledProcedureStepDescription",
            long_string(description),
        );
        findings.field("ScheduledProcedureStepID", required(id, short_string));
        findings.field(
            "ScheduledProcedureStepStartDate",
            required(start_date, date),
        );
        findings.field(
            "ScheduledProcedureStepStartTime",
            required(start_time, time),
        );
    }
}

fn sex(text: &str) -> Flaw {
    (!matches!(text, "M" | "F" | "O")).then_some("must be M, F or O")
}

/// Nobody is 3 metres tall: centimetres that pass for metres make a wrong dose.
fn metres(text: &str) -> Flaw {
    let is_height = decimal(text).is_some_and(|height| height > 0.0 && height < 3.0);
    (!is_height).then_some("is not a height in metres: a number in at most 16 characters")
}

/// Nobody weighs a ton: grams that pass for kilograms make a wrong dose.
fn kilograms(text: &str) -> Flaw {
    let is_weight = decimal(text).is_some_and(|weight| weight > 0.0 && weight < 1000.0);
    (!is_weight).then_some("is not a weight in kilograms: a number in at most 16 characters")
}
