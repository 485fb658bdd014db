//! How far a download is.

use std::sync::Arc;

/// Is called after each piece.
pub(super) type OnProgress = Arc<dyn Fn(DownloadProgress) + Send + Sync>;

/// The bytes of a download so far: see [`Download::on_progress`](crate::Download::on_progress).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct DownloadProgress {
    /// The number of bytes received. It falls to 0 if the download has to begin again.
    pub received: u64,
    /// The length of the file, if the server states it.
    pub total: Option<u64>,
}
