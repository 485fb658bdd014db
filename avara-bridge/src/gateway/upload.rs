//! A file that a viewer uploads: it is added to the archive as a whole, or not at all.

use std::time::Duration;

use avara_client::types::StudyInstanceUid;
use avara_client::webhooks::dicom::study_of;
use axum::body::Body;
use axum::response::Response;
use bytes::{Bytes, BytesMut};
use futures_util::StreamExt as _;
use http::StatusCode;
use tokio::time::timeout;
use tracing::{info, warn};

use super::answer::problem;
use crate::archive::Archive;
use crate::archive_error::{ArchiveError, ArchiveErrorKind};

/// The reasons why a file is not added.
enum NotAdded {
    TooLarge,
    BrokenOff,
    TooSlow,
    NotDicom,
    OtherStudy,
    Failed(ArchiveError),
}

pub(super) async fn add(
    archive: &impl Archive,
    study: &StudyInstanceUid,
    body: Body,
    max_bytes: usize,
    patience: Duration,
) -> Response {
    let added = async {
        let file = read(body, max_bytes, patience).await?;
        match study_of(&file) {
            Ok(of) if of == *study => {}
            Ok(_) => return Err(NotAdded::OtherStudy),
            Err(_) => return Err(NotAdded::NotDicom),
        }
        let stored = archive.store(study, file).await;
        stored.map_err(NotAdded::Failed)
    };
    match added.await {
        Ok(()) => {
            info!(
                study = study.as_str(),
                "an uploaded object is in the archive"
            );
            Response::new(Body::empty())
        }
        Err(why) => not_added(&why, study),
    }
}

async fn read(body: Body, max_bytes: usize, patience: Duration) -> Result<Bytes, NotAdded> {
    let (mut chunks, mut file) = (body.into_data_stream(), BytesMut::new());
    while let Some(chunk) = timeout(patience, chunks.next())
        .await
        .map_err(|_| NotAdded::TooSlow)?
    {
        let chunk = chunk.map_err(|_| NotAdded::BrokenOff)?;
        if file.len() + chunk.len() > max_bytes {
            return Err(NotAdded::TooLarge);
        }
        file.extend_from_slice(&chunk);
    }
    Ok(file.freeze())
}

fn not_added(why: &NotAdded, study: &StudyInstanceUid) -> Response {
    let (status, text) = match why {
        NotAdded::TooLarge => (StatusCode::PAYLOAD_TOO_LARGE, "the file is too large"),
        NotAdded::BrokenOff => (StatusCode::BAD_REQUEST, "the file broke off"),
        NotAdded::TooSlow => (StatusCode::REQUEST_TIMEOUT, "the file did not come in time"),
        NotAdded::NotDicom => (
            StatusCode::UNPROCESSABLE_ENTITY,
            "this is not a DICOM file that names its study",
        ),
        NotAdded::OtherStudy => (
            StatusCode::UNPROCESSABLE_ENTITY,
            "the file belongs to another study than the link",
        ),
        NotAdded::Failed(error) if error.kind() == ArchiveErrorKind::TimedOut => (
            StatusCode::GATEWAY_TIMEOUT,
            "the archive did not answer in time; send the file again",
        ),
        NotAdded::Failed(_) => (
            StatusCode::BAD_GATEWAY,
            "the archive did not take the file; send it again",
        ),
    };
    let error = match why {
        NotAdded::Failed(error) => Some(error.to_string()),
        _ => None,
    };
    warn!(
        study = study.as_str(),
        reason = text,
        error,
        "an uploaded object is refused"
    );
    problem(status, text)
}
