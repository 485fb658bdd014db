//! Reading and writing: what the documentation shows is read, and nothing that the spec names is
//! lost on the way back.

use std::fmt::Debug;

use avara_tests::calls::visit;
use avara_tests::dispatch::Visitor;
use avara_tests::instances::{Fill, instance};
use avara_tests::{samples, schemas, spec};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Value, json};

struct RoundTrip<'a>(&'a Value);

impl Visitor for RoundTrip<'_> {
    type Output = Result<Value, String>;

    fn visit<T: Serialize + DeserializeOwned + Debug>(self) -> Self::Output {
        let read: T = serde_json::from_value(self.0.clone()).map_err(|error| error.to_string())?;
        serde_json::to_value(read).map_err(|error| error.to_string())
    }
}

fn round_trip(schema: &str, value: &Value) -> Value {
    let written = visit(schema, RoundTrip(value)).unwrap_or_else(|| panic!("no type for {schema}"));
    written.unwrap_or_else(|error| panic!("{schema}: {error}\n{value:#}"))
}

#[test]
fn every_sample_reads_and_writes_back() {
    for sample in samples::samples() {
        let (schema, value) = if let (Some(schema), Some(value)) = (&sample.schema, &sample.value) {
            (schema.as_str(), value)
        } else if let (Some(_), Some(value)) = (&sample.webhook, &sample.value) {
            ("WebhookEvent", value)
        } else if let (Some(id), Some(value)) = (&sample.operation, &sample.response) {
            (spec::operation(id).response.as_str(), value)
        } else {
            continue;
        };
        assert_eq!(&round_trip(schema, value), value, "{schema}");
    }
}

#[test]
fn every_reply_example_reads_and_writes_back() {
    for operation in &spec::api().operations {
        let example = spec::reply_example(operation);
        assert_eq!(
            &round_trip(&operation.response, example),
            example,
            "{}",
            operation.id
        );
    }
}

#[test]
fn full_and_minimal_values_of_every_type_read_and_write_back() {
    for name in spec::api().schemas.keys() {
        for fill in [Fill::Full, Fill::Minimal] {
            let value = instance(name, fill);
            assert_eq!(
                schemas::violations(name, &value),
                Vec::<String>::new(),
                "the test's own value"
            );
            assert_eq!(round_trip(name, &value), value, "{name} {fill:?}");
        }
    }
}

/// Fields that the server may leave out read as null or empty, and are written as the spec has
/// them.
#[test]
fn missing_required_nullables_and_collections_are_read() {
    for (name, schema) in &spec::api().schemas {
        let Some(object) = schema.object().filter(|_| !schema.usage.is_patch_only()) else {
            continue;
        };
        for property in &object.properties {
            if !(property.required && (property.nullable || property.ty.is_collection())) {
                continue; // what is missing here is an error, or absent anyway
            }
            let mut value = instance(name, Fill::Minimal);
            value.as_object_mut().unwrap().remove(&property.wire);
            let written = round_trip(name, &value);
            let expected = if property.nullable {
                Value::Null
            } else {
                avara_tests::instances::empty(&property.ty)
            };
            assert_eq!(
                written[&property.wire], expected,
                "{name}.{}",
                property.wire
            );
        }
    }
}

#[test]
fn a_missing_clinical_scalar_is_an_error_and_never_a_default() {
    for (schema, field) in [
        ("ViewerStudy", "severity"),
        ("AutoScribeStudy", "severity"),
        ("ReportDeliveredEventData", "isCritical"),
    ] {
        let mut value = instance(schema, Fill::Full);
        value.as_object_mut().unwrap().remove(field);
        let error = visit(schema, RoundTrip(&value)).unwrap().unwrap_err();
        assert!(error.contains(field), "{error}");
    }
}

#[test]
fn unknown_fields_and_values_do_not_sink_an_object() {
    let mut value = instance("ViewerStudy", Fill::Full);
    value["severity"] = json!("critical");
    value["newField"] = json!({ "deep": [1] });
    let written = round_trip("ViewerStudy", &value);
    assert_eq!(written["severity"], "critical");
}

#[test]
fn odd_timestamps_do_not_sink_an_object() {
    for (odd, read) in [
        ("2024-01-15T10:00:00+02:00", "2024-01-15T08:00:00Z"),
        ("2024-01-15T10:00:00", "2024-01-15T10:00:00Z"),
        ("2024-01-15 10:00:00Z", "2024-01-15T10:00:00Z"),
        ("2024-01-15T10:00Z", "2024-01-15T10:00:00Z"),
        ("2024-01-15T10:00:00.123Z", "2024-01-15T10:00:00.123Z"),
    ] {
        let mut value = instance("ViewerStudy", Fill::Full);
        value["createdAt"] = json!(odd);
        assert_eq!(round_trip("ViewerStudy", &value)["createdAt"], read);
    }
}

#[test]
fn an_event_of_tomorrow_is_kept() {
    let event = json!({ "id": "whe_1234567890abcdef1234567890abcdef", "type": "report.amended", "data": { "x": 1 } });
    assert_eq!(round_trip("WebhookEvent", &event), event);
}

#[test]
fn a_fault_inside_a_union_names_its_place() {
    let mut value = instance("AutoScribeReportPdfResponse", Fill::Full);
    value["snapshotMetadata"] = json!(7);
    let error = visit("AutoScribeReportPdfResponse", RoundTrip(&value))
        .unwrap()
        .unwrap_err();
    assert!(error.contains("snapshotMetadata"), "{error}");
}

#[test]
fn a_series_number_is_a_text_or_a_number_and_stays_so() {
    for value in [json!("3"), json!(3), json!(3.5)] {
        assert_eq!(round_trip("SeriesNumber", &value), value);
    }
}

#[test]
fn one_event_does_not_pass_for_another() {
    let events: Vec<_> = spec::api().webhooks.iter().collect();
    for event in &events {
        let value = instance(&event.event, Fill::Full);
        for other in &events {
            let mut value = value.clone();
            value["type"] = json!(other.event_type);
            let read = visit(&event.event, RoundTrip(&value)).unwrap();
            assert_eq!(
                read.is_ok(),
                event.event_type == other.event_type,
                "{}",
                event.event
            );
        }
        let mut untyped = value.clone();
        untyped.as_object_mut().unwrap().remove("type");
        assert!(visit(&event.event, RoundTrip(&untyped)).unwrap().is_err());
    }
}

#[test]
fn a_report_is_distinguished_from_a_list_by_what_is_always_there() {
    for (union, item) in [
        ("AutoScribeReportPdfResponse", "ReportPdfItem"),
        ("AutoScribeReportTextResponse", "ReportTextItem"),
    ] {
        let mut single = instance(item, Fill::Full);
        single.as_object_mut().unwrap().remove("isCritical");
        assert_eq!(round_trip(union, &single)["isCritical"], Value::Null);
        let list = json!({
            "reports": [instance(item, Fill::Full)],
            "studyId": "stu_1234567890abcdef1234567890abcdef",
            "studyInstanceUid": "1.2.3",
            "isCritical": null,
        });
        assert_eq!(round_trip(union, &list)["reports"], list["reports"]);
    }
}

#[test]
fn whole_numbers_are_read_however_they_are_written() {
    let mut value = instance("ExpressCustomer", Fill::Full);
    value["userCount"] = json!(3.0);
    assert_eq!(round_trip("ExpressCustomer", &value)["userCount"], 3);
}
