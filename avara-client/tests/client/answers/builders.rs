//! Builders produce exactly the JSON that is sent.

use avara_client::Violation;
use avara_client::chrono::{NaiveDate, NaiveTime};
use avara_client::types::{
    ModalityWorklistItem, ModalityWorklistScheduledStep, StudyAccessRequestedManifestSeries,
    StudyAccessRequestedManifestSop,
};
use avara_client::webhooks::{PersonName, dicom_date, dicom_time};
use serde_json::json;

use crate::answers::{manifest, worklist};

#[test]
fn a_worklist_item_field_by_field() {
    let day = |year, month, day| NaiveDate::from_ymd_opt(year, month, day).unwrap();
    let step = ModalityWorklistScheduledStep::builder()
        .modality("MR")
        .scheduled_procedure_step_description("MRI brain with contrast")
        .scheduled_procedure_step_id("STEP-0001")
        .scheduled_procedure_step_start_date(dicom_date(day(2024, 1, 15)))
        .scheduled_procedure_step_start_time(dicom_time(
            NaiveTime::from_hms_opt(14, 30, 0).unwrap(),
        ))
        .build()
        .unwrap();
    let item = ModalityWorklistItem::builder()
        .accession_number("ACC-0001")
        .modality("MR")
        .patient_birth_date(dicom_date(day(1985, 7, 20)))
        .patient_id("MRN-TEST-0001")
        .patient_name(PersonName::new("PATIENT", "TEST"))
        .patient_sex("F")
        .patient_size("1.65")
        .patient_weight("62")
        .protocol_name("Brain routine")
        .requested_procedure_description("MRI brain with contrast")
        .scheduled_procedure_step_sequence([step])
        .study_description("MRI brain with contrast")
        .study_instance_uid("2.25.329800735698586629295641978511506172918")
        .build()
        .unwrap();
    assert_eq!(serde_json::to_value(item).unwrap(), worklist::item());
}

#[test]
fn a_series_field_by_field() {
    let expected = &manifest::manifest()["series"][0];
    let sop: StudyAccessRequestedManifestSop =
        serde_json::from_value(expected["sops"][0].clone()).unwrap();
    let series = StudyAccessRequestedManifestSeries::builder()
        .modality("CT")
        .series_description("Axial")
        .series_instance_uid("2.25.2")
        .series_number(1)
        .sops([sop])
        .build()
        .unwrap();
    assert_eq!(&serde_json::to_value(series).unwrap(), expected);

    let empty = StudyAccessRequestedManifestSeries::builder()
        .build()
        .unwrap_err();
    let fields: Vec<&str> = empty.violations().iter().map(Violation::field).collect();
    assert_eq!(
        fields,
        ["modality", "seriesDescription", "seriesInstanceUID", "sops"]
    );
}

#[test]
fn a_person_s_name_keeps_its_parts_apart() {
    for (name, expected) in [
        (PersonName::new("Patient", "Test"), "Patient^Test"),
        (PersonName::new("Patient", ""), "Patient"),
        (PersonName::new("", "Test"), "^Test"),
        (
            PersonName::new("Patient", "Test").suffix("Jr"),
            "Patient^Test^^^Jr",
        ),
        (
            PersonName::new(" Patient ", "Te^st")
                .middle("A=B\\C")
                .prefix("Dr"),
            "Patient^Te st^A B C^Dr",
        ),
    ] {
        assert_eq!(name.to_string(), expected);
        assert_eq!(format!("{name:?}"), "PersonName(<redacted>)");
    }
}

#[test]
fn times_lose_their_fraction_and_a_leap_second_stays_one() {
    let time = NaiveTime::from_hms_milli_opt(23, 59, 59, 1_500).unwrap();
    assert_eq!(dicom_time(time), "235960");
    let step = json!({
        "Modality": "MR", "ScheduledProcedureStepDescription": "", "ScheduledProcedureStepID": "1",
        "ScheduledProcedureStepStartDate": "20240115",
        "ScheduledProcedureStepStartTime": dicom_time(time),
    });
    let step: ModalityWorklistScheduledStep = serde_json::from_value(step).unwrap();
    assert_eq!(crate::answers::violations(&step), [""; 0]);
}
