//! A file on its way into the archive, by STOW-RS (PS3.18, section 10.5).

use avara_client::types::StudyInstanceUid;
use bytes::{Bytes, BytesMut};
use reqwest::StatusCode;
use reqwest::header::{ACCEPT, CONTENT_TYPE};
use serde::Deserialize;
use serde_json::Value;
use sha2::{Digest as _, Sha256};

use super::{DicomWeb, METADATA, invalid, of_connection, of_status, read_small};
use crate::archive_error::{ArchiveError, ArchiveErrorKind};
use crate::base_url;

/// The answer: the objects that are stored, and those that are not.
#[derive(Deserialize)]
struct Outcome {
    #[serde(rename = "00081199", default)]
    stored: Items,
    #[serde(rename = "00081198", default)]
    failed: Items,
}

#[derive(Default, Deserialize)]
struct Items {
    #[serde(rename = "Value", default)]
    items: Vec<Value>,
}

/// Adds a file to its study. It is there only if the archive lists it as stored: a status of success alone proves nothing.
pub(super) async fn store(
    archive: &DicomWeb,
    study: &StudyInstanceUid,
    file: Bytes,
) -> Result<(), ArchiveError> {
    let boundary = boundary(&file);
    let url = base_url::below(&archive.base, &["studies", study.as_str()]);
    let request = archive.credentials.add_to(archive.http.post(url)).await?;
    let media_type = format!("multipart/related; type=\"application/dicom\"; boundary={boundary}");
    let response = request
        .header(CONTENT_TYPE, media_type)
        .header(ACCEPT, METADATA)
        .body(multipart(&file, &boundary))
        .send()
        .await
        .map_err(of_connection)?;
    let status = response.status();
    if !matches!(status, StatusCode::OK | StatusCode::ACCEPTED) {
        return Err(of_status(status));
    }
    let outcome: Outcome = serde_json::from_slice(&read_small(response).await?)
        .map_err(|_| invalid("the archive's answer to a file cannot be read"))?;
    if outcome.stored.items.is_empty() || !outcome.failed.items.is_empty() {
        let message = "the archive did not store the file";
        return Err(ArchiveError::new(ArchiveErrorKind::Refused, message));
    }
    Ok(())
}

/// A digest of the file, which is not a part of the file itself.
fn boundary(file: &[u8]) -> String {
    let digest = Sha256::digest(file);
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn multipart(file: &[u8], boundary: &str) -> Bytes {
    let head = format!("--{boundary}\r\nContent-Type: application/dicom\r\n\r\n");
    let end = format!("\r\n--{boundary}--\r\n");
    let mut body = BytesMut::with_capacity(head.len() + file.len() + end.len());
    body.extend_from_slice(head.as_bytes());
    body.extend_from_slice(file);
    body.extend_from_slice(end.as_bytes());
    body.freeze()
}
