//! [`Orthanc`]

use std::fs::{self, File};
use std::path::Path;
use std::process::{Command, Stdio};

use reqwest::{Client, RequestBuilder};
use serde_json::json;
use tempfile::TempDir;

use crate::process::{Process, free_port, until};

/// As Debian installs it.
const DICOM_WEB: &str = "/usr/share/orthanc/plugins/libOrthancDicomWeb.so";

/// The user of all who ask it.
pub const USER: &str = "avara";
/// The password of that user.
pub const PASSWORD: &str = "orthanc-password";

/// An Orthanc with its DICOMweb plugin, empty at first.
#[derive(Debug)]
pub struct Orthanc {
    // In the order in which they go.
    process: Option<Process>,
    folder: TempDir,
    port: u16,
    http: Client,
}

impl Orthanc {
    /// Starts one.
    pub async fn start() -> Self {
        let mut orthanc = Self {
            process: None,
            folder: tempfile::tempdir().expect("a folder"),
            port: free_port(),
            http: Client::new(),
        };
        orthanc.go_on().await;
        orthanc
    }

    /// Starts it again, with what it had.
    pub async fn go_on(&mut self) {
        self.process = Some(run(self.folder.path(), self.port));
        let orthanc = &*self;
        until("Orthanc", || async {
            let answer = orthanc.get("/system").send().await.ok()?;
            answer.status().is_success().then_some(())
        })
        .await;
    }

    /// Returns the URL of its DICOMweb.
    pub fn dicom_web(&self) -> String {
        format!("http://127.0.0.1:{}/dicom-web", self.port)
    }

    /// Asks it for a path.
    pub fn get(&self, path: &str) -> RequestBuilder {
        let url = format!("http://127.0.0.1:{}{path}", self.port);
        self.http.get(url).basic_auth(USER, Some(PASSWORD))
    }

    /// Stores a file.
    pub async fn store(&self, file: &[u8]) {
        let url = format!("http://127.0.0.1:{}/instances", self.port);
        let request = self.http.post(url).basic_auth(USER, Some(PASSWORD));
        let answer = request.body(file.to_vec()).send().await.expect("Orthanc");
        assert!(answer.status().is_success(), "{}", answer.status());
    }

    /// Kills it in the middle of what it does.
    pub fn kill(&mut self) {
        self.process = None;
    }
}

fn run(folder: &Path, port: u16) -> Process {
    let settings = json!({
        "StorageDirectory": folder.join("db"),
        "IndexDirectory": folder.join("db"),
        "Plugins": [DICOM_WEB],
        "DicomServerEnabled": false,
        "HttpPort": port,
        "RemoteAccessAllowed": false,
        // More than there are viewers.
        "HttpThreadsCount": 100,
        "AuthenticationEnabled": true,
        "RegisteredUsers": {USER: PASSWORD},
        "DicomWeb": {"Enable": true, "Root": "/dicom-web/"},
    });
    let file = folder.join("orthanc.json");
    fs::write(&file, settings.to_string()).expect("a file");
    let log = File::create(folder.join("log")).expect("a file");
    let mut orthanc = Command::new("Orthanc");
    orthanc.arg(file).stdout(Stdio::null()).stderr(log);
    Process::start(&mut orthanc)
}
