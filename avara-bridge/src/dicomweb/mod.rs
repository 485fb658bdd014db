//! [`DicomWeb`]: an archive that speaks DICOMweb (PS3.18).

mod builder;
mod credentials;
mod media_type;
mod part;
mod store;

use avara_client::types::StudyInstanceUid;
use avara_client::webhooks::dicom::{MetadataError, MetadataReader};
use bytes::Bytes;
use futures_util::stream::try_unfold;
use reqwest::header::{ACCEPT, ACCEPT_ENCODING, CONTENT_TYPE};
use reqwest::{RequestBuilder, Response, StatusCode};
use serde::Deserialize;
use tracing::warn;
use url::Url;

pub use builder::DicomWebBuilder;
use credentials::Credentials;
use part::{PartReader, Step};

use crate::archive::{Archive, InstanceBody, Study};
use crate::archive_error::{ArchiveError, ArchiveErrorKind};
use crate::base_url;
use crate::config_error::ConfigError;
use crate::http_client;
use crate::uids::InstanceUids;

const METADATA: &str = "application/dicom+json";

/// As it is stored, in whatever transfer syntax. Archives that give a bare file answer `application/dicom` to it.
const STORED: &str = "multipart/related; type=\"application/dicom\"; transfer-syntax=*";

/// An archive that speaks DICOMweb: Orthanc with its plugin, and by their documentation dcm4chee, Google's Cloud
/// Healthcare API and Azure's DICOM service.
///
/// Studies are described from their metadata (`/studies/{uid}/metadata`), which are read as they come, in little memory.
/// Objects are read by WADO-RS, as they are stored.
#[derive(Clone)]
pub struct DicomWeb {
    base: Url,
    http: reqwest::Client,
    credentials: Credentials,
    max_objects: usize,
    max_metadata_bytes: u64,
}

impl DicomWeb {
    /// Makes one of the archive's base URL, such as `https://pacs.example.com/dicom-web`, without credentials.
    ///
    /// # Errors
    /// When it is not `https`, or `http` to this machine.
    pub fn new(url: impl Into<String>) -> Result<Self, ConfigError> {
        Self::builder(url).build()
    }

    /// Begins to make one with settings.
    pub fn builder(url: impl Into<String>) -> DicomWebBuilder {
        DicomWebBuilder::new(url.into())
    }

    /// Asks for what is below the base URL. None: the archive does not have it.
    async fn get(&self, path: &[&str], accept: &str) -> Result<Option<Response>, ArchiveError> {
        self.ask(self.http.get(base_url::below(&self.base, path)), accept)
            .await
    }

    async fn ask(
        &self,
        request: RequestBuilder,
        accept: &str,
    ) -> Result<Option<Response>, ArchiveError> {
        let request = self.credentials.add_to(request).await?;
        let response = request
            .header(ACCEPT, accept)
            // Files are to arrive as they are stored, and metadata as they are counted.
            .header(ACCEPT_ENCODING, "identity")
            .send()
            .await
            .map_err(of_connection)?;
        match response.status() {
            StatusCode::OK => Ok(Some(response)),
            StatusCode::NO_CONTENT | StatusCode::NOT_FOUND | StatusCode::GONE => Ok(None),
            status => Err(of_status(status)),
        }
    }

    /// Searches for one study, by QIDO-RS.
    async fn search(&self) -> Result<Option<StudyInstanceUid>, ArchiveError> {
        let mut url = base_url::below(&self.base, &["studies"]);
        url.set_query(Some("limit=1&includefield=0020000D"));
        let Some(response) = self.ask(self.http.get(url), METADATA).await? else {
            return Ok(None);
        };
        let answer = read_small(response).await?;
        let studies: Vec<Found> = serde_json::from_slice(&answer)
            .map_err(|_| invalid("the archive's list of studies cannot be read"))?;
        let mut uids = studies.into_iter().flat_map(|study| study.uid.values);
        Ok(uids.find_map(|uid| StudyInstanceUid::parse(&uid).ok()))
    }

    async fn read_metadata(&self, mut response: Response) -> Result<Option<Study>, ArchiveError> {
        let mut reader = MetadataReader::new().max_objects(self.max_objects);
        let mut left = self.max_metadata_bytes;
        while let Some(chunk) = response.chunk().await.map_err(of_connection)? {
            left = left.checked_sub(chunk.len() as u64).ok_or_else(|| {
                let message = format!(
                    "the metadata have more than {} bytes",
                    self.max_metadata_bytes
                );
                ArchiveError::new(ArchiveErrorKind::TooLarge, message)
            })?;
            reader.read(&chunk).map_err(of_metadata)?;
        }
        match reader.finish() {
            Ok(study) => {
                let described = Study::described(study.manifest);
                let malformed = |error| invalid("a UID is malformed").with_source(error);
                Ok(Some(Study {
                    omitted: study.omitted,
                    skipped: study.skipped,
                    ..described.map_err(malformed)?
                }))
            }
            Err(MetadataError::NothingDescribed(skipped)) if skipped.is_empty() => Ok(None),
            Err(error) => Err(of_metadata(error)),
        }
    }
}

/// A study of a list, of which nothing else is kept.
#[derive(Deserialize)]
struct Found {
    #[serde(rename = "0020000D")]
    uid: Uids,
}

#[derive(Deserialize)]
struct Uids {
    #[serde(rename = "Value", default)]
    values: Vec<String>,
}

impl Archive for DicomWeb {
    async fn study(&self, uid: &StudyInstanceUid) -> Result<Option<Study>, ArchiveError> {
        // An event may ask for anything. Only a UID becomes part of a path.
        let Ok(uid) = StudyInstanceUid::parse(uid.as_str().trim()) else {
            return Ok(None);
        };
        let path = ["studies", uid.as_str(), "metadata"];
        match self.get(&path, METADATA).await? {
            Some(response) => self.read_metadata(response).await,
            None => Ok(None),
        }
    }

    async fn instance(&self, uids: &InstanceUids) -> Result<Option<InstanceBody>, ArchiveError> {
        let (study, series, instance) = (uids.study(), uids.series(), uids.instance());
        let path = ["studies", study, "series", series, "instances", instance];
        match self.get(&path, STORED).await? {
            Some(response) => body(response).await.map(Some),
            None => Ok(None),
        }
    }

    async fn store(&self, study: &StudyInstanceUid, file: Bytes) -> Result<(), ArchiveError> {
        store::store(self, study, file).await
    }

    async fn any_study(&self) -> Result<Option<StudyInstanceUid>, ArchiveError> {
        self.search().await
    }
}

/// More than the answers about one object have.
const MAX_SMALL: usize = 1 << 20;

/// Reads an answer that is held as a whole.
async fn read_small(mut response: Response) -> Result<Vec<u8>, ArchiveError> {
    let mut answer = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(of_connection)? {
        answer.extend_from_slice(&chunk);
        if answer.len() > MAX_SMALL {
            let message = "the archive's answer is too large";
            return Err(ArchiveError::new(ArchiveErrorKind::TooLarge, message));
        }
    }
    Ok(answer)
}

/// The file in an answer, which is the answer itself or its only part.
async fn body(response: Response) -> Result<InstanceBody, ArchiveError> {
    let media_type = response.headers().get(CONTENT_TYPE);
    let media_type = media_type
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    if let Some(boundary) = media_type::boundary(media_type) {
        let reader = PartReader::new(&boundary);
        return part(response, reader).await;
    }
    if !media_type::is(media_type, "application/dicom") {
        return Err(invalid(
            "the archive answered with something other than a DICOM file",
        ));
    }
    let length = response.content_length();
    let chunks = try_unfold(response, async |mut response| {
        let chunk = response.chunk().await.map_err(of_connection)?;
        Ok(chunk.map(|chunk| (chunk, response)))
    });
    Ok(InstanceBody::new(length, chunks))
}

async fn part(
    mut response: Response,
    mut reader: PartReader,
) -> Result<InstanceBody, ArchiveError> {
    let length = loop {
        match reader.step().map_err(invalid)? {
            Step::Head(length) => break length,
            _ => reader.push(more(&mut response).await?),
        }
    };
    let chunks = try_unfold((response, reader), async |(mut response, mut reader)| {
        loop {
            match reader.step().map_err(invalid)? {
                Step::Bytes(bytes) => return Ok(Some((bytes, (response, reader)))),
                Step::End => return Ok(None),
                Step::Head(_) | Step::More => reader.push(more(&mut response).await?),
            }
        }
    });
    Ok(InstanceBody::new(length, chunks))
}

/// Returns the next bytes of an answer that has not come to its end.
async fn more(response: &mut Response) -> Result<Bytes, ArchiveError> {
    let chunk = response.chunk().await.map_err(of_connection)?;
    chunk.ok_or_else(|| invalid("the archive's answer is cut off"))
}

fn invalid(problem: &'static str) -> ArchiveError {
    ArchiveError::new(ArchiveErrorKind::Invalid, problem)
}

fn of_status(status: StatusCode) -> ArchiveError {
    http_client::of_status("the archive", status)
}

fn of_connection(error: reqwest::Error) -> ArchiveError {
    http_client::of_connection("the archive", error)
}

#[expect(clippy::needless_pass_by_value, reason = "`map_err` passes a value")]
fn of_metadata(error: MetadataError) -> ArchiveError {
    if let MetadataError::NothingDescribed(skipped) = &error {
        for skipped in skipped {
            let instance = skipped.sop_instance_uid().map(ToString::to_string);
            warn!(instance, reason = %skipped.reason(), "an object is left out");
        }
    }
    let kind = match &error {
        MetadataError::TooManyObjects(_) => ArchiveErrorKind::TooLarge,
        _ => ArchiveErrorKind::Invalid,
    };
    ArchiveError::new(kind, error.to_string())
}

debug_fields!(self: DicomWeb { url: self.base.as_str(), credentials: self.credentials });
