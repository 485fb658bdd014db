//! The check of replies, compared with the spec's facts about each field.

use avara_client::Violation;
use avara_client::types::{
    ClinicalContextEnrichmentRequestedResponse, EphemeralAccessRequestedResponse,
    ModalityWorklistRequestedResponse, PatientStudyEnrichmentRequestedResponse,
    ReportDeliveredResponse, SecondaryCaptureAccessRequestedResponse, StudyAccessRequestedResponse,
};
use avara_client::webhooks::Check;
use avara_tests::spec;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// The fields that the check of a reply finds wrong, as JSON Pointers.
fn wrong(reply: &str, value: &Value) -> Vec<String> {
    fn of<T: DeserializeOwned + Check>(value: &Value) -> Vec<String> {
        let reply: T = serde_json::from_value(value.clone()).expect("a reply");
        let Err(invalid) = reply.check() else {
            return Vec::new();
        };
        let violations = invalid.violations().iter();
        let pointers = violations.filter_map(Violation::pointer);
        pointers.map(str::to_owned).collect()
    }
    match reply {
        "StudyAccessRequestedResponse" => of::<StudyAccessRequestedResponse>(value),
        "EphemeralAccessRequestedResponse" => of::<EphemeralAccessRequestedResponse>(value),
        "SecondaryCaptureAccessRequestedResponse" => {
            of::<SecondaryCaptureAccessRequestedResponse>(value)
        }
        "ModalityWorklistRequestedResponse" => of::<ModalityWorklistRequestedResponse>(value),
        "ReportDeliveredResponse" => of::<ReportDeliveredResponse>(value),
        "PatientStudyEnrichmentRequestedResponse" => {
            of::<PatientStudyEnrichmentRequestedResponse>(value)
        }
        "ClinicalContextEnrichmentRequestedResponse" => {
            of::<ClinicalContextEnrichmentRequestedResponse>(value)
        }
        other => panic!("{other} is a new reply: check it, and name it here"),
    }
}

/// Each reply of the spec, with its example.
fn replies() -> Vec<(&'static str, &'static Value)> {
    let webhooks = &spec::spec().document()["x-webhooks"];
    let replies = spec::api().webhooks.iter().map(|webhook| {
        let reply = &webhooks[&webhook.event_type]["post"]["responses"]["200"];
        let example = &reply["content"]["application/json"]["example"];
        (webhook.reply.as_str(), example)
    });
    replies.collect()
}

#[test]
fn every_example_passes() {
    assert_eq!(replies().len(), 7);
    for (reply, example) in replies() {
        assert_eq!(wrong(reply, example), [""; 0], "{reply}");
    }
}

#[test]
fn what_the_spec_asks_of_a_field_is_checked() {
    let mut asked = 0;
    for (reply, example) in replies() {
        for Demand {
            pointer,
            what,
            value,
        } in demands(reply, example)
        {
            let mut changed = example.clone();
            let (parent, name) = pointer.rsplit_once('/').expect("a field");
            let parent = changed.pointer_mut(parent).expect("its object");
            match (value, parent) {
                (Some(value), Value::Object(fields)) => {
                    fields.insert(name.to_owned(), value);
                }
                (Some(value), Value::Array(items)) => {
                    items[name.parse::<usize>().expect("an index")] = value;
                }
                (None, parent) => {
                    parent.as_object_mut().expect("an object").remove(name);
                }
                (_, other) => panic!("{other}"),
            }
            let found = wrong(reply, &changed);
            assert!(
                found.contains(&pointer),
                "{reply}{pointer}: {what}: {found:?}"
            );
            asked += 1;
        }
    }
    assert!(asked > 70, "only {asked} demands");
}

/// A change to a reply that something in the spec forbids.
struct Demand {
    pointer: String,
    what: &'static str,
    /// None: the field is removed.
    value: Option<Value>,
}

fn demands(reply: &str, example: &Value) -> Vec<Demand> {
    let mut found = Vec::new();
    collect(
        &schema(&json!({"$ref": format!("#/components/schemas/{reply}")})),
        example,
        "",
        &mut found,
    );
    found
}

/// The schema with what it refers to put in its place, one level deep.
fn schema(node: &Value) -> Value {
    let mut schema = node.clone();
    if let Some(target) = node["$ref"].as_str() {
        let pointer = target.trim_start_matches('#');
        schema = schema_of(pointer);
    }
    for part in node["allOf"].as_array().into_iter().flatten() {
        for (name, value) in self::schema(part).as_object().expect("a schema") {
            schema[name] = value.clone();
        }
    }
    schema
}

fn schema_of(pointer: &str) -> Value {
    let found = spec::spec().document().pointer(pointer);
    schema(found.unwrap_or_else(|| panic!("there is no {pointer}")))
}

fn collect(schema: &Value, example: &Value, pointer: &str, found: &mut Vec<Demand>) {
    for (name, property) in schema["properties"].as_object().into_iter().flatten() {
        if let Some(value) = example.get(name) {
            let property = self::schema(property);
            let pointer = format!("{pointer}/{name}");
            of_field(&property, &pointer, found);
            collect(&property, value, &pointer, found);
        }
    }
    let items = self::schema(&schema["items"]);
    for (index, value) in example.as_array().into_iter().flatten().enumerate() {
        let pointer = format!("{pointer}/{index}");
        of_field(&items, &pointer, found);
        collect(&items, value, &pointer, found);
    }
}

/// The values that each rule of a field forbids.
fn of_field(schema: &Value, pointer: &str, found: &mut Vec<Demand>) {
    let mut forbid = |what, value| {
        found.push(Demand {
            pointer: pointer.to_owned(),
            what,
            value,
        });
    };
    if schema["format"] == "uri" {
        forbid(
            "a link that others can read",
            Some(json!("http://storage.example.com/1")),
        );
        forbid("no link", Some(json!("not a link")));
    }
    if schema["minItems"] == 1 {
        forbid("an empty list", Some(json!([])));
    }
    if schema["minLength"] == 1 {
        forbid("an empty text", Some(json!("")));
    }
    if schema["minimum"] == 1 {
        forbid("less than the least", Some(json!(0)));
    }
    if let Some(most) = schema["maxLength"].as_u64() {
        let most = usize::try_from(most).expect("a length");
        forbid("a long text", Some(json!("1".repeat(most + 1))));
    }
    if schema["pattern"].is_string() {
        forbid("another form", Some(json!("another form")));
    }
    if schema["x-avara-required-on-image-sops"] == true {
        forbid("an image without it", None);
    }
    if schema["x-avara-numeric-string"].is_object() {
        forbid("no number", Some(json!("tall")));
    }
    let vr = schema["x-avara-dicom-vr"].as_str();
    if let Some(vr) = vr {
        let wrong = match vr {
            "DA" => "20230229",
            "TM" => "246000",
            "UI" => "1.2.",
            "PN" | "SH" => "PATIENT\\TEST",
            other => panic!("{other} is a new value representation: check it, and name it here"),
        };
        forbid("what DICOM does not write", Some(json!(wrong)));
    }
    if let Some(format) = schema["x-avara-text-format"].as_str() {
        let wrong = match format {
            "YYYY-MM-DD" => "2023-02-29",
            "YYYYMMDD" => "2023-02-28",
            "HHMMSS" => "14:30:00",
            "HH:MM or HH:MM:SS[.fff]" => "143000",
            "LAST^FIRST[^MIDDLE^PREFIX^SUFFIX]" => "A^B^C^D^E^F",
            other => panic!("{other} is a new format: check it, and name it here"),
        };
        forbid("another format", Some(json!(wrong)));
    }
}
