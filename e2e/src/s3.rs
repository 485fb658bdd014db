//! [`S3Server`]

use std::fs;
use std::process::Command;

use tempfile::TempDir;

use crate::process::{Process, free_port};

/// The access key that it knows, and the secret one.
pub const S3_KEY: &str = "an-s3-key";

/// An s3s-fs with one bucket, `images`. It checks signatures of version 4.
#[derive(Debug)]
pub struct S3Server {
    // In the order in which they go.
    _process: Process,
    folder: TempDir,
    port: u16,
}

impl S3Server {
    /// Starts an empty one.
    pub async fn start() -> Self {
        let (folder, port) = (tempfile::tempdir().expect("a folder"), free_port());
        fs::create_dir(folder.path().join("images")).expect("a bucket");
        let mut command = Command::new("s3s-fs");
        command
            .args(["--host", "127.0.0.1", "--port", &port.to_string()])
            .args(["--access-key", S3_KEY, "--secret-key", S3_KEY])
            .arg(folder.path());
        Self {
            _process: Process::serve(&mut command, port).await,
            folder,
            port,
        }
    }

    /// Puts an object where it belongs, without asking the server.
    pub fn put(&self, key: &str, bytes: &[u8]) {
        let path = self.folder.path().join("images").join(key);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, bytes).expect("a file");
    }

    /// Returns the objects below a prefix that is a folder.
    pub fn objects(&self, prefix: &str) -> Vec<Vec<u8>> {
        let entries = fs::read_dir(self.folder.path().join("images").join(prefix));
        let files = entries.into_iter().flatten().flatten();
        files
            .filter_map(|file| fs::read(file.path()).ok())
            .collect()
    }

    /// Returns its URL.
    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }
}
