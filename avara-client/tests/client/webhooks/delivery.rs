//! Deliveries as Avara posts them, made by hand.

use std::time::{Duration, SystemTime};

use avara_client::webhooks::Webhooks;
use bytes::Bytes;
use http::Request;
use http_body_util::Full;

pub(crate) const KEY: &str = "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYX";

pub(crate) fn webhooks() -> Webhooks {
    Webhooks::new(KEY).unwrap()
}

pub(crate) fn at(seconds: u64) -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)
}

pub(crate) fn report(id: &str) -> String {
    format!(
        r#"{{"id": "{id}", "type": "report.delivered", "data": {{
            "isCritical": false, "reportId": "rep_1234567890abcdef1234567890abcdef",
            "presignedUrl": "https://storage.example.com/reports/1.pdf?signature=EXAMPLE",
            "studyId": "stu_1234567890abcdef1234567890abcdef", "plainText": "SECRET"}}}}"#
    )
}

pub(crate) fn study_access(id: &str) -> String {
    format!(
        r#"{{"id": "{id}", "type": "study.access_requested", "data": {{
            "studyId": "stu_1234567890abcdef1234567890abcdef", "studyInstanceUid": "1.2.3"}}}}"#
    )
}

/// The headers of a body that is signed now.
pub(crate) fn headers(body: &str) -> [(&'static str, String); 3] {
    webhooks().sign("msg_1", SystemTime::now(), body)
}

/// A signed request.
pub(crate) fn request(body: &str) -> Request<Full<Bytes>> {
    let request = headers(body)
        .into_iter()
        .fold(Request::post("/"), |request, (name, value)| {
            request.header(name, value)
        });
    request
        .body(Full::new(Bytes::copy_from_slice(body.as_bytes())))
        .unwrap()
}
