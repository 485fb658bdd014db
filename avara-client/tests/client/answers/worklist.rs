//! Worklist items: each field's form, one wrong value at a time.

use avara_client::Violation;
use avara_client::types::{
    ModalityWorklistItem, ModalityWorklistRequestedResponse, ModalityWorklistScheduledStep,
};
use serde_json::{Value, json};

use crate::answers::{violations, wrong};

pub(crate) fn item() -> Value {
    json!({
        "AccessionNumber": "ACC-0001",
        "Modality": "MR",
        "PatientBirthDate": "19850720",
        "PatientID": "MRN-TEST-0001",
        "PatientName": "PATIENT^TEST",
        "PatientSex": "F",
        "PatientSize": "1.65",
        "PatientWeight": "62",
        "ProtocolName": "Brain routine",
        "RequestedProcedureDescription": "MRI brain with contrast",
        "ScheduledProcedureStepSequence": [{
            "Modality": "MR",
            "ScheduledProcedureStepDescription": "MRI brain with contrast",
            "ScheduledProcedureStepID": "STEP-0001",
            "ScheduledProcedureStepStartDate": "20240115",
            "ScheduledProcedureStepStartTime": "143000",
        }],
        "StudyDescription": "MRI brain with contrast",
        "StudyInstanceUID": "2.25.329800735698586629295641978511506172918",
    })
}

fn read(item: &Value) -> ModalityWorklistItem {
    serde_json::from_value(item.clone()).unwrap()
}

/// The item with another value at a place.
fn with(place: &str, value: &Value) -> ModalityWorklistItem {
    let mut item = item();
    *item.pointer_mut(place).unwrap() = value.clone();
    read(&item)
}

const STEP: &str = "/ScheduledProcedureStepSequence/0";

#[test]
fn an_item_as_the_documentation_shows_it_is_valid() {
    assert_eq!(violations(&read(&item())), [""; 0]);
}

#[test]
fn what_may_be_empty() {
    let long = "x".repeat(64);
    for (field, values) in [
        ("/AccessionNumber", ["", "1234567890123456"]),
        ("/PatientBirthDate", ["", "20240229"]),
        ("/PatientID", [&long, "Ü"]),
        (
            "/PatientName",
            ["PATIENT", "Yamada^Tarou=山田^太郎=やまだ^たろう"],
        ),
        ("/PatientSex", ["", "O"]),
        ("/PatientSize", ["", "0.25"]),
        ("/PatientWeight", ["", "3.2e0"]),
        ("/ProtocolName", ["", &long]),
        ("/RequestedProcedureDescription", ["", &long]),
        ("/StudyDescription", ["", &long]),
        (
            "/ScheduledProcedureStepSequence/0/ScheduledProcedureStepDescription",
            ["", &long],
        ),
    ] {
        for value in values {
            assert_eq!(
                violations(&with(field, &json!(value))),
                [""; 0],
                "{field} {value}"
            );
        }
    }
}

#[test]
fn what_is_wrong_is_named_and_not_repeated() {
    let long = "x".repeat(65);
    for (field, values) in [
        (
            "AccessionNumber",
            vec!["12345678901234567", "ACC\\0001", "ACC\n0001"],
        ),
        ("Modality", vec!["", " ", "mr", "MAGNETIC RESONANCE"]),
        (
            "PatientBirthDate",
            vec!["1985-07-20", "20230229", "850720", "00010101"],
        ),
        ("PatientID", vec!["", "  ", &long, "MRN\\1"]),
        ("PatientName", vec!["", "^", "A^B^C^D^E^F", &long]),
        ("PatientSex", vec!["female", "f", "U"]),
        (
            "PatientSize",
            vec![
                "165",
                "1,65",
                "1.65 m",
                "0",
                "-1.65",
                "NaN",
                "1.650000000000000001",
            ],
        ),
        ("PatientWeight", vec!["62000", "62 kg", "0", "inf"]),
        ("ProtocolName", vec![long.as_str()]),
        ("RequestedProcedureDescription", vec![long.as_str()]),
        ("StudyDescription", vec![long.as_str(), "a\tb"]),
        (
            "StudyInstanceUID",
            vec!["", "2.25.", "2.25.01", "2.25.x", &long],
        ),
    ] {
        for value in values {
            let found = violations(&with(&format!("/{field}"), &json!(value)));
            assert_eq!(found.len(), 1, "{field} {value:?}: {found:?}");
            assert!(
                found[0].starts_with(&format!("{field} ")),
                "{field}: {found:?}"
            );
            assert!(
                value.len() < 3 || !found[0].contains(value),
                "{found:?} repeats {value}"
            );
        }
    }
}

#[test]
fn steps_are_checked_and_there_must_be_one() {
    let none = with("/ScheduledProcedureStepSequence", &json!([]));
    assert_eq!(
        violations(&none),
        ["ScheduledProcedureStepSequence must have at least 1 item"]
    );

    for (field, values) in [
        ("Modality", vec!["", "mr"]),
        ("ScheduledProcedureStepID", vec!["", "12345678901234567"]),
        (
            "ScheduledProcedureStepStartDate",
            vec!["", "2024-01-15", "20240230", "00010101"],
        ),
        (
            "ScheduledProcedureStepStartTime",
            vec!["", "14:30", "1430", "246000"],
        ),
    ] {
        for value in values {
            let item = with(&format!("{STEP}/{field}"), &json!(value));
            let expected = format!("ScheduledProcedureStepSequence[0].{field}");
            assert_eq!(wrong(&item), [expected], "{value}");
        }
    }
}

#[test]
fn all_violations_are_found_at_once() {
    let empty = ModalityWorklistItem::builder()
        .scheduled_procedure_step_sequence([step(), step()])
        .build()
        .unwrap_err();
    let fields: Vec<&str> = empty.violations().iter().map(Violation::field).collect();
    assert_eq!(
        fields,
        ["Modality", "PatientID", "PatientName", "StudyInstanceUID"]
    );

    let mut second = item();
    second["PatientSex"] = json!("?");
    second["ScheduledProcedureStepSequence"][0]["Modality"] = json!("?");
    let items = [read(&item()), read(&second)];
    assert_eq!(
        wrong(&ModalityWorklistRequestedResponse::authorized(items)),
        [
            "items[1].PatientSex",
            "items[1].ScheduledProcedureStepSequence[0].Modality"
        ]
    );
}

fn step() -> ModalityWorklistScheduledStep {
    serde_json::from_value(item()["ScheduledProcedureStepSequence"][0].clone()).unwrap()
}

/// An item of this patient and study.
fn of(patient: &str, study: &str) -> ModalityWorklistItem {
    let mut item = item();
    item["PatientID"] = json!(patient);
    item["StudyInstanceUID"] = json!(study);
    read(&item)
}

#[test]
fn a_study_is_of_one_patient() {
    let mixed = [
        of("MRN-1", "2.25.1"),
        of("MRN-2", "2.25.2"),
        of("MRN-1 ", "2.25.1"),
        of("MRN-3", "2.25.1"),
        of("MRN-1", "2.25.3"),
    ];
    assert_eq!(
        violations(&ModalityWorklistRequestedResponse::authorized(mixed)),
        ["items[3] has the StudyInstanceUID of an item before it, and another patient's PatientID"]
    );
    let unknown = [of("MRN-1", ""), of("MRN-2", "")];
    assert_eq!(
        wrong(&ModalityWorklistRequestedResponse::authorized(unknown)),
        ["items[0].StudyInstanceUID", "items[1].StudyInstanceUID"],
        "no study is none that they share"
    );
}

#[test]
fn a_worklist_may_be_empty_and_a_refused_one_is() {
    assert_eq!(
        violations(&ModalityWorklistRequestedResponse::authorized([])),
        [""; 0]
    );
    let granted = ModalityWorklistRequestedResponse::authorized([read(&item())]);
    assert_eq!(violations(&granted), [""; 0]);
    let refused = ModalityWorklistRequestedResponse::new(false, [read(&item())]);
    assert_eq!(wrong(&refused), ["items"]);
    let undecided = ModalityWorklistRequestedResponse::authorized([]).error("no");
    assert_eq!(wrong(&undecided), ["error"]);
}
