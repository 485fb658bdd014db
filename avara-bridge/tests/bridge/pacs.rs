//! An archive that speaks DICOMweb as Orthanc does, on a socket.

use avara_bridge::Archive as _;
use avara_bridge::{ArchiveError, DicomWeb, InstanceUids, Study};
use avara_client::types::StudyInstanceUid;
use avara_test_kit::{Reply, Request, Server};
use serde_json::{Value, json};

pub(crate) const STUDY: &str = "2.25.1";

/// The name of a patient, which belongs in no log, error or link.
pub(crate) const PATIENT: &str = "CANARY^PATIENT";

/// An image as metadata describe it.
pub(crate) fn image(study: &str, instance: u32) -> Value {
    let text = |vr: &str, value: &str| json!({"vr": vr, "Value": [value]});
    let short = |value: u16| json!({"vr": "US", "Value": [value]});
    json!({
        "00080016": text("UI", "1.2.840.10008.5.1.4.1.1.2"),
        "00080018": text("UI", &format!("2.25.3.{instance}")),
        "00080060": text("CS", "CT"),
        "0008103E": text("LO", "Axial"),
        "00100010": {"vr": "PN", "Value": [{"Alphabetic": PATIENT}]},
        "0020000D": text("UI", study),
        "0020000E": text("UI", "2.25.2"),
        "00200011": {"vr": "IS", "Value": [1]},
        "00200013": {"vr": "IS", "Value": [instance]},
        "00280002": short(1),
        "00280004": text("CS", "MONOCHROME2"),
        "00280010": short(2),
        "00280011": short(2),
        "00280100": short(16),
        "00280101": short(12),
        "00280102": short(11),
        "00280103": short(0),
    })
}

/// The answer to a request for metadata.
pub(crate) fn metadata(objects: &[Value]) -> Reply {
    let headers = [("Content-Type", "application/dicom+json")];
    Reply::with(200, &headers, json!(objects).to_string())
}

/// The answer to a request for a file.
pub(crate) fn file(content: &str) -> Reply {
    let headers = [(
        "Content-Type",
        "multipart/related; type=\"application/dicom\"; boundary=b-1",
    )];
    let length = content.len();
    let head =
        format!("--b-1\r\nContent-Type: application/dicom\r\nContent-Length: {length}\r\n\r\n");
    Reply::with(200, &headers, format!("{head}{content}\r\n--b-1--\r\n"))
}

/// An archive of one study of so many images. The file of each is its path.
pub(crate) fn server(images: u32) -> Server {
    let objects: Vec<Value> = (1..=images).map(|number| image(STUDY, number)).collect();
    Server::answering(move |request: &Request| match request.path() {
        "/dicom-web/studies/2.25.1/metadata" => metadata(&objects),
        path if path.contains("/instances/") => file(path),
        _ => Reply::with(404, &[], PATIENT),
    })
}

pub(crate) fn dicom_web(server: &Server) -> DicomWeb {
    DicomWeb::new(format!("{}/dicom-web", server.url)).unwrap()
}

/// Asks an archive that gives one answer for a study.
pub(crate) async fn study_of(reply: Reply) -> Result<Option<Study>, ArchiveError> {
    let server = Server::start([reply]);
    let uid = StudyInstanceUid::parse(STUDY).unwrap();
    dicom_web(&server).study(&uid).await
}

/// Asks an archive that gives one answer for a file.
pub(crate) async fn file_of(reply: Reply) -> Result<Option<(Option<u64>, String)>, ArchiveError> {
    let server = Server::start([reply]);
    let uids = InstanceUids::new(STUDY, "2.25.2", "2.25.3.1").unwrap();
    let Some(body) = dicom_web(&server).instance(&uids).await? else {
        return Ok(None);
    };
    let length = body.length();
    let mut chunks = Box::pin(body.into_chunks());
    let mut text = Vec::new();
    while let Some(chunk) = futures_util::StreamExt::next(&mut chunks).await {
        text.extend_from_slice(&chunk?);
    }
    Ok(Some((length, String::from_utf8(text).unwrap())))
}
