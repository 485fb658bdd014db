//! [`BridgeProcess`]

use std::fmt::Write as _;
use std::fs::{self, File};
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use reqwest::StatusCode;
use rustix::process::Signal;
use serde_json::Value;
use tempfile::TempDir;

use crate::delivery::KEY;
use crate::orthanc::{Orthanc, PASSWORD, USER};
use crate::process::{Process, free_port, until};
use crate::s3::S3_KEY;

/// The key that signs the bridge's links.
pub const LINK_KEY: [u8; 32] = *b"e2e link key of thirty-two bytes";

/// The settings of a bridge, as text.
#[derive(Clone, Debug, Default)]
pub struct BridgeSettings {
    /// The URL under which viewers reach it; its own, by default.
    pub url: Option<String>,
    /// Further lines before the tables.
    pub lines: String,
    /// Further tables.
    pub tables: String,
    /// True if the links are not its own.
    pub has_bucket: bool,
}

impl BridgeSettings {
    /// Returns settings with the tables for an archive.
    pub fn of(orthanc: &Orthanc) -> Self {
        let url = orthanc.dicom_web();
        Self {
            tables: format!(
                "[archive]\nurl = '{url}'\nuser = '{USER}'\npassword-file = 'password'\n"
            ),
            lines: "origins = '*'\nlog = 'trace'\ntimeout = '30s'\n".to_owned(),
            ..Self::default()
        }
    }
}

/// `avara bridge` as a process of its own.
#[derive(Debug)]
pub struct BridgeProcess {
    // In the order in which they go.
    process: Process,
    folder: TempDir,
    port: u16,
    monitor: u16,
}

impl BridgeProcess {
    /// Starts one for an archive.
    pub async fn start(program: &Path, orthanc: &Orthanc) -> Self {
        Self::with(program, &BridgeSettings::of(orthanc)).await
    }

    /// Starts one with settings, and waits until it is ready.
    pub async fn with(program: &Path, settings: &BridgeSettings) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let (port, monitor) = (free_port(), free_port());
        let url = settings.url.clone();
        let mut text = format!("listen = '127.0.0.1:{port}'\nmonitor = '127.0.0.1:{monitor}'\n");
        if !settings.has_bucket {
            let url = url.unwrap_or_else(|| format!("http://127.0.0.1:{port}"));
            let _ = writeln!(text, "url = '{url}'");
        }
        let BridgeSettings { lines, tables, .. } = settings;
        let _ = write!(
            text,
            "{lines}\n{tables}\n[[webhook-keys]]\nsecret-file = 'webhook'\n"
        );
        if !settings.has_bucket {
            text.push_str("\n[[link-keys]]\nid = 'e2e'\nsecret-file = 'link'\n");
        }
        fs::write(folder.path().join("bridge.toml"), text).expect("a file");
        let link = String::from_utf8_lossy(&LINK_KEY);
        for (name, secret) in [
            ("password", PASSWORD),
            ("webhook", KEY),
            ("link", &link),
            ("s3", S3_KEY),
        ] {
            write_secret(folder.path(), name, secret);
        }
        let log = File::create(folder.path().join("log")).expect("a file");
        let mut command = Command::new(program);
        command
            .args(["bridge", "--config"])
            .arg(folder.path().join("bridge.toml"));
        let process = Process::start(command.stderr(log));
        let bridge = Self {
            process,
            folder,
            port,
            monitor,
        };
        bridge.until_ready(true).await;
        bridge
    }

    /// Returns its port.
    pub const fn port(&self) -> u16 {
        self.port
    }

    /// Returns the folder with its settings and secrets.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Returns the file with all that it logged.
    pub fn log(&self) -> PathBuf {
        self.folder.path().join("log")
    }

    /// Returns the lines that it logged with this message.
    pub fn lines(&self, message: &str) -> Vec<Value> {
        let log = fs::read_to_string(self.log()).unwrap_or_default();
        let lines = log
            .lines()
            .filter_map(|line| serde_json::from_str::<Value>(line).ok());
        lines.filter(|line| line["message"] == message).collect()
    }

    /// Asks its monitor.
    pub async fn monitor(&self, path: &str) -> Option<(StatusCode, String)> {
        let answer = reqwest::get(format!("http://127.0.0.1:{}{path}", self.monitor)).await;
        let answer = answer.ok()?;
        Some((answer.status(), answer.text().await.ok()?))
    }

    /// Waits until it is ready, or no longer.
    pub async fn until_ready(&self, ready: bool) {
        until("the readiness of a bridge", || async {
            let (status, _) = self.monitor("/ready").await?;
            (status.is_success() == ready).then_some(())
        })
        .await;
    }

    /// Writes a secret that its settings name.
    pub fn secret(&self, name: &str, secret: &str) {
        write_secret(self.folder.path(), name, secret);
    }

    /// Changes its settings, which it reads again when it is asked to.
    pub fn change(&self, change: impl FnOnce(String) -> String) {
        let path = self.folder.path().join("bridge.toml");
        let text = fs::read_to_string(&path).expect("a file");
        fs::write(path, change(text)).expect("a file");
    }

    /// Sends it a signal.
    pub fn signal(&self, signal: Signal) {
        self.process.signal(signal);
    }

    /// Kills it in the middle of what it does, or has it end; returns true if it succeeded.
    pub fn end(&mut self, signal: Signal) -> bool {
        self.process.end(signal)
    }

    /// Returns the memory that it has, in kilobytes.
    pub fn memory(&self) -> u64 {
        let path = format!("/proc/{}/status", self.process.id());
        let status = fs::read_to_string(path).expect("a process");
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        let number = line.and_then(|line| line.trim().strip_suffix(" kB")?.parse().ok());
        number.expect("a number")
    }
}

fn write_secret(folder: &Path, name: &str, secret: &str) {
    let path = folder.join(name);
    fs::write(&path, secret).expect("a file");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).expect("a file");
}
