//! Downloads to files, complete or not at all.

use std::ffi::OsString;
use std::fs::OpenOptions;
use std::hash::{BuildHasher, RandomState};
use std::io;
use std::path::{Path, PathBuf};

use tokio::fs::{self, File};
use tokio::io::AsyncWriteExt;

use super::fetch::{Fetch, OPERATION, Piece};
use crate::Error;

/// A file that was fetched and saved.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SavedFile {
    /// The size in bytes.
    pub length: u64,
    /// The content type that the server sent, such as `application/pdf`.
    pub content_type: Option<String>,
    /// The SHA-256 of its bytes.
    #[cfg(feature = "sha256")]
    pub sha256: [u8; 32],
}

pub(super) async fn save(mut fetch: Fetch, path: &Path) -> Result<SavedFile, Error> {
    let failed = |error: io::Error| Error::file(error).of_operation(OPERATION, 0);
    let mut part = PartFile::create(path).map_err(failed)?;
    let mut digest = Digest::default();
    while let Some(piece) = fetch.next().await? {
        match piece {
            Piece::Bytes(bytes) => {
                digest.add(&bytes);
                part.file.write_all(&bytes).await.map_err(failed)?;
            }
            Piece::Restart => {
                digest = Digest::default();
                part.restart().await.map_err(failed)?;
            }
        }
    }
    part.publish(path).await.map_err(failed)?;
    Ok(SavedFile {
        length: fetch.received(),
        content_type: fetch.content_type(),
        #[cfg(feature = "sha256")]
        sha256: digest.finish(),
    })
}

/// An incomplete file, removed on drop.
struct PartFile {
    file: File,
    path: Option<PathBuf>,
}

impl PartFile {
    /// Not async: where the future is dropped, no file may come to be after it is removed.
    fn create(target: &Path) -> io::Result<Self> {
        let path = part_of(target)?;
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        Ok(Self {
            file: File::from_std(options.open(&path)?),
            path: Some(path),
        })
    }

    async fn restart(&mut self) -> io::Result<()> {
        use tokio::io::AsyncSeekExt;

        self.file.flush().await?;
        self.file.set_len(0).await?;
        self.file.rewind().await?;
        Ok(())
    }

    /// Gives the file its name, when all of it is on the disk.
    async fn publish(mut self, target: &Path) -> io::Result<()> {
        self.file.flush().await?;
        self.file.sync_all().await?;
        if let Some(path) = &self.path {
            fs::rename(path, target).await?;
        }
        self.path = None;
        sync_folder(target).await;
        Ok(())
    }
}

impl Drop for PartFile {
    fn drop(&mut self) {
        if let Some(path) = &self.path {
            let _ = std::fs::remove_file(path);
        }
    }
}

/// Returns a name in the same folder that nobody else has.
fn part_of(target: &Path) -> io::Result<PathBuf> {
    let name = target.file_name().ok_or(io::ErrorKind::InvalidInput)?;
    let mut part = OsString::from(".");
    part.push(name);
    part.push(format!(".{:016x}.part", RandomState::new().hash_one(0_u8)));
    Ok(target.with_file_name(part))
}

/// Puts the new name on the disk too, where the system can.
async fn sync_folder(target: &Path) {
    let folder = target
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    if let Ok(folder) = File::open(folder.unwrap_or(Path::new("."))).await {
        let _ = folder.sync_all().await;
    }
}

/// The digest of the bytes so far.
#[derive(Default)]
struct Digest {
    #[cfg(feature = "sha256")]
    sha256: sha2::Sha256,
}

#[cfg(feature = "sha256")]
impl Digest {
    fn add(&mut self, bytes: &[u8]) {
        sha2::Digest::update(&mut self.sha256, bytes);
    }

    fn finish(self) -> [u8; 32] {
        sha2::Digest::finalize(self.sha256).into()
    }
}

#[cfg(not(feature = "sha256"))]
impl Digest {
    #[expect(clippy::unused_self, reason = "there is none")]
    fn add(&self, _: &[u8]) {}
}
