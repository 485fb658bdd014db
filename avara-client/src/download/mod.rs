//! [`Download`]: fetches the file that a signed link leads to.

mod chunks;
mod fetch;
mod file;
mod progress;

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use bytes::{Bytes, BytesMut};

pub use chunks::Chunks;
use fetch::{Fetch, Piece};
pub use file::SavedFile;
pub use progress::DownloadProgress;
use progress::OnProgress;

use crate::client::call_options::CallOptions;
use crate::{Client, Error, ResponseFuture, RetryPolicy};

/// The most bytes of a file or a stream, where nothing else is set.
const MAX_BYTES: u64 = 2 * 1024 * 1024 * 1024;

impl Client {
    /// Fetches the file that a signed link leads to, such as the `presigned_url` of a report.
    ///
    /// The link is requested through this client's proxy and with its certificates, but without the
    /// API key and without its headers. Nothing prints the link: whoever has it can read the file.
    ///
    /// ```no_run
    /// # async fn example(avara: avara_client::Client) -> Result<(), avara_client::Error> {
    /// # let report = "rep_1234567890abcdef1234567890abcdef";
    /// let reports = avara.auto_scribe().reports().pdf().report_id(report).await?;
    /// for report in reports.into_reports() {
    ///     avara.download(&report.presigned_url).to_file("report.pdf").await?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn download(&self, link: impl AsRef<str>) -> Download {
        Download {
            client: self.clone(),
            link: link.as_ref().to_owned(),
            options: CallOptions::default(),
            max_bytes: None,
            on_progress: None,
        }
    }
}

/// A download, made by [`Client::download`]. Awaiting it does the same as [`bytes`](Self::bytes).
///
/// A download that breaks off is resumed if the server supports it and the file is unchanged;
/// otherwise it starts again. Transient failures are retried by the client's [`RetryPolicy`],
/// counted from the last byte received.
///
/// A link that is no longer valid is [`ErrorKind::LinkExpired`](crate::ErrorKind::LinkExpired): ask
/// the API for a new one. An HTML page is an error: links lead to files.
#[derive(Clone)]
#[must_use = "a download does nothing until it is awaited, streamed or saved"]
pub struct Download {
    client: Client,
    link: String,
    options: CallOptions,
    max_bytes: Option<u64>,
    on_progress: Option<OnProgress>,
}

impl Download {
    /// Sets the maximum size of the file in bytes. The default is the client's
    /// [`max_response_bytes`](crate::ClientBuilder::max_response_bytes) for [`bytes`](Self::bytes),
    /// and 2 GiB for a file or a stream.
    pub fn max_bytes(mut self, bytes: u64) -> Self {
        self.max_bytes = Some(bytes);
        self
    }

    /// Sets the timeout for the next byte, instead of the client's timeout. The whole file may take
    /// longer.
    pub fn with_timeout(mut self, timeout: Duration) -> Self {
        self.options.timeout = Some(timeout);
        self
    }

    /// Sets the deadline of the whole download, instead of the client's.
    pub fn with_deadline(mut self, deadline: Duration) -> Self {
        self.options.deadline = Some(deadline);
        self
    }

    /// Sets how failures are retried, instead of the client's policy.
    pub fn with_retries(mut self, policy: RetryPolicy) -> Self {
        self.options.set_retries(policy);
        self
    }

    /// Sets the maximum number of retries in a row, and keeps the rest of the policy.
    pub fn with_max_retries(mut self, retries: u32) -> Self {
        self.options.max_retries = Some(retries);
        self
    }

    /// Sets a function that is called after each piece of the file, to show how far the download is.
    ///
    /// ```no_run
    /// # async fn example(avara: avara_client::Client, link: &str) -> Result<(), avara_client::Error> {
    /// let download = avara.download(link).on_progress(|at| match at.total {
    ///     Some(total) => println!("{} of {total} bytes", at.received),
    ///     None => println!("{} bytes", at.received),
    /// });
    /// download.to_file("report.pdf").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn on_progress(mut self, f: impl Fn(DownloadProgress) + Send + Sync + 'static) -> Self {
        self.on_progress = Some(Arc::new(f));
        self
    }

    /// Fetches the file into memory.
    ///
    /// # Errors
    /// See [`ErrorKind`](crate::ErrorKind); `LinkExpired` if the link is no longer valid.
    pub fn bytes(self) -> impl Future<Output = Result<Bytes, Error>> + Send + 'static {
        let most = self.client.settings().builder.max_response_bytes;
        let fetch = self.fetch(u64::try_from(most).unwrap_or(u64::MAX));
        async move {
            let mut fetch = fetch?;
            let mut all = BytesMut::new();
            while let Some(piece) = fetch.next().await? {
                match piece {
                    Piece::Bytes(bytes) => all.extend_from_slice(&bytes),
                    Piece::Restart => all.clear(),
                }
            }
            Ok(all.freeze())
        }
    }

    /// Fetches the file piece by piece.
    ///
    /// Pieces cannot be taken back: if the server cannot resume a download that broke off, the
    /// stream ends with an error.
    pub fn stream(self) -> Chunks {
        Chunks::new(self.fetch(MAX_BYTES))
    }

    /// Saves the file under this path, replacing an existing file.
    ///
    /// The bytes are written to a temporary file in the same folder, which gets its name when all
    /// of them are on disk. Others cannot read it (mode 0600, on Unix). On failure, and if the
    /// future is dropped, nothing is left behind.
    ///
    /// # Errors
    /// See [`ErrorKind`](crate::ErrorKind); `LinkExpired` if the link is no longer valid, `File` if
    /// the file cannot be written.
    pub fn to_file(
        self,
        path: impl AsRef<Path>,
    ) -> impl Future<Output = Result<SavedFile, Error>> + Send + 'static {
        let fetch = self.fetch(MAX_BYTES);
        let path = path.as_ref().to_owned();
        async move { file::save(fetch?, &path).await }
    }

    /// Does the same as [`bytes`](Self::bytes), without async: see [`blocking`](crate::blocking).
    ///
    /// # Errors
    /// As for `bytes`.
    #[cfg(feature = "blocking")]
    pub fn bytes_blocking(self) -> Result<Bytes, Error> {
        crate::worker::wait(self.bytes())
    }

    /// Does the same as [`stream`](Self::stream), without async: see [`blocking`](crate::blocking).
    #[cfg(feature = "blocking")]
    pub fn chunks_blocking(self) -> crate::blocking::Chunks {
        crate::blocking::Chunks(Some(self.stream()))
    }

    /// Does the same as [`to_file`](Self::to_file), without async: see
    /// [`blocking`](crate::blocking).
    ///
    /// # Errors
    /// As for `to_file`.
    #[cfg(feature = "blocking")]
    pub fn to_file_blocking(self, path: impl AsRef<Path>) -> Result<SavedFile, Error> {
        crate::worker::wait(self.to_file(path))
    }

    fn fetch(&self, most: u64) -> Result<Fetch, Error> {
        let most = self.max_bytes.unwrap_or(most);
        let fetch = Fetch::new(&self.client, &self.link, &self.options, most)?;
        Ok(fetch.on_progress(self.on_progress.clone()))
    }
}

impl IntoFuture for Download {
    type Output = Result<Bytes, Error>;
    type IntoFuture = ResponseFuture<Bytes>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.bytes())
    }
}

debug_fields! {
    /// The link is left out.
    self: Download { options, max_bytes }
}
