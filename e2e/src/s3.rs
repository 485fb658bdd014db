//! [`S3Server`]

use std::fs;
use std::process::{Command, Stdio};

use tempfile::TempDir;
use tokio::net::TcpStream;

use crate::process::{Process, free_port, until};

/// The access key that it knows, and the secret one.
pub const S3_KEY: &str = "S3RVER";

/// Pages of every origin may read and upload.
const CORS: &str = "<CORSConfiguration><CORSRule><AllowedOrigin>*</AllowedOrigin>\
    <AllowedMethod>GET</AllowedMethod><AllowedMethod>PUT</AllowedMethod><AllowedHeader>*</AllowedHeader>\
    </CORSRule></CORSConfiguration>";

/// An s3rver with one bucket, `images`. It checks signatures.
#[derive(Debug)]
pub struct S3Server {
    // In the order in which they go.
    _process: Process,
    _folder: TempDir,
    port: u16,
}

impl S3Server {
    /// Starts an empty one.
    pub async fn start() -> Self {
        let (folder, port) = (tempfile::tempdir().expect("a folder"), free_port());
        let cors = folder.path().join("cors.xml");
        fs::write(&cors, CORS).expect("a file");
        let mut command = Command::new("s3rver");
        command
            .args(["--address", "127.0.0.1", "--silent", "--no-vhost-buckets"])
            .args(["--port", &port.to_string(), "--directory"])
            .arg(folder.path().join("data"))
            .args(["--configure-bucket", "images"])
            .arg(cors);
        let process = Process::start(command.stdout(Stdio::null()).stderr(Stdio::null()));
        until("s3rver", || async {
            TcpStream::connect(("127.0.0.1", port)).await.ok()
        })
        .await;
        Self {
            _process: process,
            _folder: folder,
            port,
        }
    }

    /// Returns its URL.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }
}
