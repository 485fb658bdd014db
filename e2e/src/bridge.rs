//! [`BridgeProcess`]

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use tempfile::TempDir;
use tokio::net::TcpStream;

use crate::delivery::KEY;
use crate::orthanc::Orthanc;
use crate::process::{Process, free_port, until};

/// The key that signs the bridge's links.
pub const LINK_KEY: [u8; 32] = [7; 32];

/// A bridge as a process of its own.
#[derive(Debug)]
pub struct BridgeProcess {
    // In the order in which they go.
    process: Process,
    folder: TempDir,
    port: u16,
}

impl BridgeProcess {
    /// Starts one for an archive.
    pub async fn start(program: &str, orthanc: &Orthanc) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let port = free_port();
        let mut command = Command::new(program);
        command
            .env("AVARA_WEBHOOK_KEY", KEY)
            .args([
                "--archive",
                &orthanc.dicom_web(),
                "--port",
                &port.to_string(),
            ])
            .arg("--log")
            .arg(folder.path().join("log"));
        let process = Process::start(&mut command);
        until("a bridge", || async {
            TcpStream::connect(("127.0.0.1", port)).await.ok().map(drop)
        })
        .await;
        Self {
            process,
            folder,
            port,
        }
    }

    /// Returns its port.
    #[must_use]
    pub const fn port(&self) -> u16 {
        self.port
    }

    /// Returns the file with all that it logged.
    #[must_use]
    pub fn log(&self) -> PathBuf {
        self.folder.path().join("log")
    }

    /// Returns the memory that it has, in kilobytes.
    #[must_use]
    pub fn memory(&self) -> u64 {
        let path = format!("/proc/{}/status", self.process.id());
        let status = fs::read_to_string(path).expect("a process");
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        let number = line.and_then(|line| line.trim().strip_suffix(" kB")?.parse().ok());
        number.expect("a number")
    }
}
