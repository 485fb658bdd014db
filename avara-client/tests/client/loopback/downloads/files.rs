//! Downloads into files, and without async.

use std::fs;
use std::path::{Path, PathBuf};

use avara_client::ErrorKind;

use super::{FILE, broken_off, client, download, link, stuttering, whole, without_ranges};
use crate::loopback::server::{Reply, Server};

/// A separate folder that goes when the test is over.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("download-{name}"));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn report(&self) -> PathBuf {
        self.0.join("report.pdf")
    }

    fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(&self.0).unwrap();
        let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
        names.collect()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[tokio::test]
async fn a_file_is_there_as_a_whole() {
    let folder = Folder::new("whole");
    for server in [Server::start([whole()]), stuttering(), without_ranges()] {
        fs::write(folder.report(), "old").unwrap();
        let saved = download(&server).to_file(folder.report()).await.unwrap();
        assert_eq!(fs::read_to_string(folder.report()).unwrap(), FILE);
        assert_eq!(saved.length, FILE.len() as u64);
        assert_eq!(folder.names(), ["report.pdf"]);
    }
    let server = Server::start([whole()]);
    let saved = download(&server).to_file(folder.report()).await.unwrap();
    assert_eq!(saved.content_type.as_deref(), Some("application/pdf"));
    #[cfg(feature = "sha256")]
    {
        use sha2::{Digest, Sha256};
        assert_eq!(saved.sha256, <[u8; 32]>::from(Sha256::digest(FILE)));
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = fs::metadata(folder.report()).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
}

#[tokio::test]
async fn a_download_that_fails_leaves_what_was_there() {
    let folder = Folder::new("failed");
    fs::write(folder.report(), "old").unwrap();
    let broken = Server::start([broken_off(3, ""), Reply::json(404, "{}")]);
    let error = download(&broken)
        .to_file(folder.report())
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotFound);

    // Dropped while it is under way.
    let stalled = Server::start([broken_off(3, "").without_end()]);
    let saving = tokio::spawn(download(&stalled).to_file(folder.report()));
    while folder.names().len() < 2 {
        tokio::task::yield_now().await;
    }
    saving.abort();
    assert!(saving.await.unwrap_err().is_cancelled());

    assert_eq!(folder.names(), ["report.pdf"]);
    assert_eq!(fs::read_to_string(folder.report()).unwrap(), "old");
}

#[tokio::test]
async fn a_file_that_cannot_be_written_is_an_error_without_its_name() {
    let server = Server::start([whole()]);
    let folder = Folder::new("missing");
    let path = folder.0.join("ROE^JANE").join("report.pdf");
    let error = download(&server).to_file(path).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::File);
    assert!(error.is_before_send(), "nothing was asked for");
    assert!(!super::printed(&error).contains("JANE"), "{error}");
    assert!(error.to_string().contains("entity not found"), "{error}");
    assert!(server.received().is_empty());
}

#[cfg(feature = "blocking")]
#[test]
fn all_of_it_is_there_without_async() {
    let server = stuttering();
    let folder = Folder::new("blocking");
    let download = || client().download(link(&server));
    assert_eq!(download().bytes_blocking().unwrap(), FILE);
    let chunks: Result<Vec<_>, _> = download().chunks_blocking().collect();
    assert_eq!(chunks.unwrap().concat(), FILE.as_bytes());
    download().to_file_blocking(folder.report()).unwrap();
    assert_eq!(fs::read_to_string(folder.report()).unwrap(), FILE);
}
