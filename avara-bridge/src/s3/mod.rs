//! [`S3`]: a bucket with the objects of studies.

mod builder;
mod page;
mod template;

use std::sync::Arc;
use std::time::Duration;

use avara_client::types::StudyInstanceUid;
use avara_client::webhooks::HandlerError;
use reqwest::StatusCode;
use rusty_s3::actions::{ListObjectsV2, S3Action as _};
use rusty_s3::{Bucket, Credentials};

pub use builder::S3Builder;
use page::Page;
use template::KeyTemplate;

use crate::archive::{Archive, Study};
use crate::archive_error::{ArchiveError, ArchiveErrorKind};
use crate::http_client;
use crate::links::{Links, Upload};
use crate::uids::InstanceUids;

/// The longest that S3 takes.
const LONGEST: Duration = Duration::from_secs(7 * 86_400);

/// The time in which a request of our own has begun.
const AT_ONCE: Duration = Duration::from_secs(60);

/// A bucket whose objects are the files of studies, under keys made of their UIDs. It works with what speaks S3 and
/// checks signatures of version 4.
///
/// As [`Links`] it presigns: viewers read and upload at the bucket itself, which needs a CORS rule for their pages. As
/// [`Archive`] it lists the objects of a study; they have no manifest. With a [`DicomWeb`](crate::DicomWeb) as archive
/// and this for the links, they have one.
///
/// ```
/// use avara_bridge::{Bridge, S3};
///
/// let bucket = S3::builder("https://s3.eu-central-1.amazonaws.com", "eu-central-1", "images")
///     .credentials("AKIA...", "...")
///     .keys("{study}/{series}/{instance}.dcm")
///     .build()?;
/// let bridge = Bridge::builder().studies(bucket.clone()).links(bucket).build();
/// # Ok::<(), avara_bridge::ConfigError>(())
/// ```
#[derive(Clone)]
pub struct S3(Arc<Inner>);

struct Inner {
    bucket: Bucket,
    credentials: Credentials,
    keys: KeyTemplate,
    /// None: uploads are not taken.
    uploads: Option<KeyTemplate>,
    http: reqwest::Client,
    max_objects: usize,
}

impl S3 {
    /// Begins to set one up, by the URL of the service, the region that requests are signed for, and the name of the
    /// bucket.
    pub fn builder(
        endpoint: impl Into<String>,
        region: impl Into<String>,
        bucket: impl Into<String>,
    ) -> S3Builder {
        S3Builder::new(endpoint.into(), region.into(), bucket.into())
    }

    /// Lists objects, a page at a time, until `take` has enough.
    async fn list(
        &self,
        prefix: &str,
        mut take: impl FnMut(InstanceUids) -> Result<bool, ArchiveError> + Send,
    ) -> Result<(), ArchiveError> {
        let mut next: Option<String> = None;
        loop {
            let mut list = self.0.bucket.list_objects_v2(Some(&self.0.credentials));
            list.with_prefix(prefix);
            if let Some(token) = next {
                list.with_continuation_token(token);
            }
            let page = self.page(&list).await?;
            for key in page.keys() {
                if let Some(uids) = self.0.keys.read_key(&key)
                    && !take(uids)?
                {
                    return Ok(());
                }
            }
            next = page.next;
            if next.is_none() {
                return Ok(());
            }
        }
    }

    async fn page(&self, list: &ListObjectsV2<'_>) -> Result<Page, ArchiveError> {
        let answer = self.0.http.get(list.sign(AT_ONCE)).send().await;
        let answer = answer.map_err(of_connection)?;
        if answer.status() != StatusCode::OK {
            return Err(http_client::of_status("the bucket", answer.status()));
        }
        let text = answer.text().await.map_err(of_connection)?;
        Page::read(&text).ok_or_else(|| {
            let message = "the bucket's list of objects cannot be read";
            ArchiveError::new(ArchiveErrorKind::Invalid, message)
        })
    }
}

impl Archive for S3 {
    async fn study(&self, uid: &StudyInstanceUid) -> Result<Option<Study>, ArchiveError> {
        // An event may ask for anything. Only a UID becomes part of a key.
        let Ok(uid) = StudyInstanceUid::parse(uid.as_str().trim()) else {
            return Ok(None);
        };
        let (mut objects, max) = (Vec::new(), self.0.max_objects);
        self.list(&self.0.keys.prefix(Some(&uid)), |uids| {
            objects.push(uids);
            if objects.len() > max {
                let message = format!("the study has more than {max} objects");
                return Err(ArchiveError::new(ArchiveErrorKind::TooLarge, message));
            }
            Ok(true)
        })
        .await?;
        Ok((!objects.is_empty()).then(|| Study::new(objects)))
    }

    async fn any_study(&self) -> Result<Option<StudyInstanceUid>, ArchiveError> {
        let mut found = None;
        self.list(&self.0.keys.prefix(None), |uids| {
            found = StudyInstanceUid::parse(uids.study()).ok();
            Ok(found.is_none())
        })
        .await?;
        Ok(found)
    }
}

impl Links for S3 {
    async fn read(&self, uids: &InstanceUids, lifetime: Duration) -> Result<String, HandlerError> {
        let key = self.0.keys.key_of(uids);
        let get = self.0.bucket.get_object(Some(&self.0.credentials), &key);
        Ok(get.sign(lifetime.min(LONGEST)).into())
    }

    async fn write(
        &self,
        upload: &Upload,
        lifetime: Duration,
    ) -> Result<Option<String>, HandlerError> {
        let Some(uploads) = &self.0.uploads else {
            return Ok(None);
        };
        let study = StudyInstanceUid::parse(upload.study.as_str().trim())?;
        let id = format!("{:032x}", fastrand::u128(..));
        let key = uploads.key_of_upload(&study, &id);
        let put = self.0.bucket.put_object(Some(&self.0.credentials), &key);
        Ok(Some(put.sign(lifetime.min(LONGEST)).into()))
    }
}

fn of_connection(error: reqwest::Error) -> ArchiveError {
    http_client::of_connection("the bucket", error)
}

debug_fields!(self: S3 { bucket: self.0.bucket.name(), keys: self.0.keys });
