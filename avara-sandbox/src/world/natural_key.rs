//! What tells one created thing from another, for those who want to know whether anything was
//! created twice.

use serde_json::{Map, Value};

/// The fields that name what an operation creates.
fn fields(operation: &str) -> &'static [&'static str] {
    match operation {
        "viewer.studies.create"
        | "autoScribe.studies.create"
        | "autoScribe.studies.external.create" => &["studyInstanceUid"],
        "autoScribe.studies.external.reports.create" => &["studyId", "studyInstanceUid"],
        "viewer.users.invite" | "autoScribe.users.invite" => &["email"],
        "autoScribe.clinicalReferences.create" => &["externalReferenceId"],
        "express.create" => &["expressCustomerName"],
        "viewer.ephemeralSessions.create" | "autoScribe.ephemeralSessions.create" => {
            &["retrievalId"]
        }
        _ => &[],
    }
}

/// The natural key of what a request creates, if it has one.
pub(crate) fn natural_key(operation: &str, body: &Map<String, Value>) -> Option<String> {
    let mut fields = fields(operation).iter();
    fields.find_map(|field| body.get(*field)?.as_str().map(str::to_owned))
}
