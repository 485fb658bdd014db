//! Fields that no record has a place for: what the spec gained since the records were written.
//!
//! They are kept as they were sent, and given back in replies whose schema has them, so that a new
//! field of a body works here before anybody has written a line about it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::document::Document;
use super::input::Input;

/// The kept fields of each record, by the record's product and id.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct Kept(BTreeMap<String, Document>);

/// A resource whose records are made and changed by bodies.
struct Resource {
    /// The field with the record's id.
    id: &'static str,
    /// The fields of bodies that the record has a place for.
    known: &'static [&'static str],
}

impl Kept {
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Keeps what a request that was carried out has sent beyond what is known.
    pub(crate) fn keep(&mut self, input: &Input<'_>, reply: &Value) {
        let Some((resource, method)) = resource(input.operation) else {
            return;
        };
        let is_new = |(name, _): &(&String, &Value)| !resource.known.contains(&name.as_str());
        let mut new = input.body.iter().filter(is_new).peekable();
        let id = match (method, input.path.last()) {
            ("create" | "invite", _) => reply[resource.id].as_str(),
            ("update", Some((_, id))) => Some(id.as_str()),
            _ => None,
        };
        if let (Some(id), Some(_)) = (id, new.peek()) {
            let key = key(input.operation, id);
            let mut fields = self.0.get(&key).map(Document::read).unwrap_or_default();
            fields.extend(new.map(|(name, value)| (name.clone(), value.clone())));
            self.0.insert(key, Document::of(&fields));
        }
    }

    /// Adds what was kept to a reply, and to each record of a page.
    pub(crate) fn show(&self, input: &Input<'_>, reply: &mut Value) {
        let Some((resource, _)) = resource(input.operation) else {
            return;
        };
        let documented = &input.reply_schema["properties"];
        if documented.get(resource.id).is_some() {
            self.show_record(input, resource.id, documented, reply);
            return;
        }
        for (name, field) in reply.as_object_mut().into_iter().flatten() {
            let documented = &documented[name]["items"]["properties"];
            for record in field.as_array_mut().into_iter().flatten() {
                self.show_record(input, resource.id, documented, record);
            }
        }
    }

    fn show_record(&self, input: &Input<'_>, id: &str, documented: &Value, record: &mut Value) {
        let kept = record[id]
            .as_str()
            .and_then(|id| self.0.get(&key(input.operation, id)));
        let fields: Map<_, _> = kept.map(Document::read).unwrap_or_default();
        for (name, value) in fields {
            if documented.get(&name).is_some() && record.get(&name).is_none() {
                record[name] = value;
            }
        }
    }
}

/// Ids are unique within a product.
fn key(operation: &str, id: &str) -> String {
    let product = operation.split('.').next().unwrap_or_default();
    format!("{product} {id}")
}

/// The resource of an operation, and the operation's own name.
fn resource(operation: &str) -> Option<(Resource, &str)> {
    let (resource, method) = operation.rsplit_once('.')?;
    let (id, known): (_, &[_]) = match resource {
        "viewer.users" | "autoScribe.users" => ("userId", PERSON),
        "viewer.users.invitations" | "autoScribe.users.invitations" => ("invitationId", PERSON),
        "viewer.studies" | "autoScribe.studies" | "autoScribe.studies.external" => {
            ("studyId", STUDY)
        }
        "autoScribe.studies.external.reports" => ("externalReportId", STUDY),
        "autoScribe.clinicalReferences" => ("clinicalReferenceId", REFERENCE),
        "express" => ("expressCustomerId", CUSTOMER),
        _ => return None,
    };
    Some((Resource { id, known }, method))
}

#[rustfmt::skip] // a list, not a column
const PERSON: &[&str] = &[
    "canCreateReports", "canManageStudies", "clinicRole", "email", "firstName", "hasDashboardAccess", "lastName",
    "level", "middleName", "npiNumber", "phoneNumber", "suffix1", "suffix2",
];

#[rustfmt::skip] // a list, not a column
const STUDY: &[&str] = &[
    "assignedTo", "clinicalHistory", "clinicalIndication", "expressCustomerId", "externalPatientId", "metadata",
    "modality", "priorReports", "readerName", "reportFileName", "reportFileUrl", "reportMetadata", "reportText",
    "severity", "signedAt", "studyDescription", "studyId", "studyInstanceUid", "studyViewerStatus",
    "technologistNotes", "technologistTechnique",
];

const REFERENCE: &[&str] = &[
    "expressCustomerId",
    "externalReferenceId",
    "metadata",
    "name",
    "type",
];

const CUSTOMER: &[&str] = &["expressCustomerName", "metadata"];
