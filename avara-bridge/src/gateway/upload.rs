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

/// The answer to a file that is not added, and the error of the archive if it has one.
struct NotAdded(StatusCode, &'static str, Option<ArchiveError>);

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
            Ok(_) => {
                return Err(refused(
                    UNFIT,
                    "the file belongs to another study than the link",
                ));
            }
            Err(_) => {
                return Err(refused(
                    UNFIT,
                    "this is not a DICOM file that names its study",
                ));
            }
        }
        let stored = archive.store(study, file).await;
        stored.map_err(not_stored)
    };
    match added.await {
        Ok(()) => {
            info!(
                study = study.as_str(),
                "an uploaded object is in the archive"
            );
            Response::new(Body::empty())
        }
        Err(NotAdded(status, reason, error)) => {
            let error = error.map(|error| error.to_string());
            warn!(
                study = study.as_str(),
                reason, error, "an uploaded object is refused"
            );
            problem(status, reason)
        }
    }
}

const UNFIT: StatusCode = StatusCode::UNPROCESSABLE_ENTITY;

const fn refused(status: StatusCode, reason: &'static str) -> NotAdded {
    NotAdded(status, reason, None)
}

fn not_stored(error: ArchiveError) -> NotAdded {
    let (status, reason) = match error.kind() {
        ArchiveErrorKind::TimedOut => (
            StatusCode::GATEWAY_TIMEOUT,
            "the archive did not answer in time; send the file again",
        ),
        _ => (
            StatusCode::BAD_GATEWAY,
            "the archive did not take the file; send it again",
        ),
    };
    NotAdded(status, reason, Some(error))
}

async fn read(body: Body, max_bytes: usize, patience: Duration) -> Result<Bytes, NotAdded> {
    let (mut chunks, mut file) = (body.into_data_stream(), BytesMut::new());
    let too_slow = |_| refused(StatusCode::REQUEST_TIMEOUT, "the file did not come in time");
    while let Some(chunk) = timeout(patience, chunks.next()).await.map_err(too_slow)? {
        let broken_off = |_| refused(StatusCode::BAD_REQUEST, "the file broke off");
        let chunk = chunk.map_err(broken_off)?;
        if file.len() + chunk.len() > max_bytes {
            let status = StatusCode::PAYLOAD_TOO_LARGE;
            return Err(refused(status, "the file is too large"));
        }
        file.extend_from_slice(&chunk);
    }
    Ok(file.freeze())
}
