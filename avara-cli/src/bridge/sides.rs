//! [`Source`] and [`Sink`]: the archive and the links as the file names them. What is asked of an archive is counted.

use std::time::{Duration, Instant};

use avara_bridge::{
    Archive, ArchiveError, ArchiveErrorKind, DicomWeb, Gateway, InstanceBody, InstanceUids, Links,
    S3, Study, Upload,
};
use avara_client::bytes::Bytes;
use avara_client::types::StudyInstanceUid;
use avara_client::webhooks::HandlerError;
use axum::Router;
use metrics::{counter, histogram};
use tokio::time::timeout;

use super::on_each::on_each;

/// A study that no archive has: asking for it shows that an archive answers.
const NOWHERE: &str = "2.25.186174284937463916257148862741637185243";

/// An archive.
#[derive(Clone)]
pub(super) enum Source {
    DicomWeb(DicomWeb),
    S3(S3),
}

impl Source {
    pub(super) async fn probe(&self, patience: Duration) -> Result<(), ArchiveError> {
        let Ok(uid) = StudyInstanceUid::parse(NOWHERE) else {
            return Ok(());
        };
        let asked = async { on_each!(self, DicomWeb | S3, archive => archive.study(&uid).await) };
        match timeout(patience, asked).await {
            Ok(answer) => answer.map(drop),
            Err(_) => {
                let message = "the archive did not answer in time";
                Err(ArchiveError::new(ArchiveErrorKind::TimedOut, message))
            }
        }
    }
}

impl Archive for Source {
    async fn study(&self, uid: &StudyInstanceUid) -> Result<Option<Study>, ArchiveError> {
        let asked = async { on_each!(self, DicomWeb | S3, archive => archive.study(uid).await) };
        measured("study", asked, Option::is_some).await
    }

    async fn instance(&self, uids: &InstanceUids) -> Result<Option<InstanceBody>, ArchiveError> {
        let asked =
            async { on_each!(self, DicomWeb | S3, archive => archive.instance(uids).await) };
        measured("object", asked, Option::is_some).await
    }

    async fn store(&self, study: &StudyInstanceUid, file: Bytes) -> Result<(), ArchiveError> {
        let stored =
            async { on_each!(self, DicomWeb | S3, archive => archive.store(study, file).await) };
        measured("upload", stored, |()| true).await
    }

    async fn any_study(&self) -> Result<Option<StudyInstanceUid>, ArchiveError> {
        on_each!(self, DicomWeb | S3, archive => archive.any_study().await)
    }
}

/// Counts what an archive answers, and how long that takes.
async fn measured<T>(
    request: &'static str,
    asked: impl Future<Output = Result<T, ArchiveError>>,
    is_found: impl FnOnce(&T) -> bool,
) -> Result<T, ArchiveError> {
    let began = Instant::now();
    let answer = asked.await;
    let result = match &answer {
        Ok(found) if is_found(found) => "found",
        Ok(_) => "absent",
        Err(error) => match error.kind() {
            ArchiveErrorKind::Unreachable => "unreachable",
            ArchiveErrorKind::TimedOut => "timed_out",
            ArchiveErrorKind::Denied => "denied",
            ArchiveErrorKind::Refused => "refused",
            ArchiveErrorKind::TooLarge => "too_large",
            _ => "invalid",
        },
    };
    counter!("avara_bridge_archive_requests_total", "request" => request, "result" => result)
        .increment(1);
    histogram!("avara_bridge_archive_seconds", "request" => request).record(began.elapsed());
    answer
}

/// The maker of links.
#[derive(Clone)]
pub(super) enum Sink {
    Gateway(Gateway<Source>),
    S3(S3),
}

impl Links for Sink {
    async fn read(&self, uids: &InstanceUids, lifetime: Duration) -> Result<String, HandlerError> {
        on_each!(self, Gateway | S3, links => links.read(uids, lifetime).await)
    }

    async fn write(
        &self,
        upload: &Upload,
        lifetime: Duration,
    ) -> Result<Option<String>, HandlerError> {
        on_each!(self, Gateway | S3, links => links.write(upload, lifetime).await)
    }

    fn router(&self) -> Router {
        on_each!(self, Gateway | S3, links => links.router())
    }
}
