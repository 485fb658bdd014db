//! `avara bridge`, from its file to the links of its answers.

mod check;
mod running;
mod serve;
mod settings;

use std::net::TcpListener;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU16, Ordering};

use avara_test_kit::{Reply, Request, Server};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::world::{Run, bare, run};

const KEY: &str = "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYX";
const LINK_KEY: &str = "0123456789abcdef0123456789abcdef0123456789a=";
const STUDY: &str = "2.25.1";

/// A name that belongs nowhere but into a file.
const PATIENT: &str = "CANARY^PATIENT";

/// An archive of one study. It answers if its status is 200.
struct Pacs {
    server: Server,
    status: Arc<AtomicU16>,
}

impl Pacs {
    fn new() -> Self {
        let status = Arc::new(AtomicU16::new(200));
        let now = Arc::clone(&status);
        let server =
            Server::answering(move |request: &Request| match now.load(Ordering::Relaxed) {
                200 => answer(request),
                status => Reply::with(status, &[], PATIENT),
            });
        Self { server, status }
    }

    fn answers_with(&self, status: u16) {
        self.status.store(status, Ordering::Relaxed);
    }
}

fn answer(request: &Request) -> Reply {
    let json = |value: Value| {
        let headers = [("Content-Type", "application/dicom+json")];
        Reply::with(200, &headers, value.to_string())
    };
    match request.path() {
        "/dicom-web/studies/2.25.1/metadata" => json(json!([image()])),
        path if path.ends_with("/instances/2.25.3") => {
            let file = format!("{}DICM{PATIENT}", "\0".repeat(128));
            let headers = [("Content-Type", "application/dicom")];
            Reply::with(200, &headers, file)
        }
        path if path.starts_with("/dicom-web/studies?") || path == "/dicom-web/studies" => {
            json(json!([{"0020000D": {"vr": "UI", "Value": [STUDY]}}]))
        }
        _ => Reply::with(404, &[], PATIENT),
    }
}

fn image() -> Value {
    let text = |vr: &str, value: &str| json!({"vr": vr, "Value": [value]});
    let short = |value: u16| json!({"vr": "US", "Value": [value]});
    json!({
        "00080016": text("UI", "1.2.840.10008.5.1.4.1.1.2"),
        "00080018": text("UI", "2.25.3"),
        "00080060": text("CS", "CT"),
        "00100010": {"vr": "PN", "Value": [{"Alphabetic": PATIENT}]},
        "0020000D": text("UI", STUDY),
        "0020000E": text("UI", "2.25.2"),
        "00200011": {"vr": "IS", "Value": [1]},
        "00200013": {"vr": "IS", "Value": [1]},
        "00280002": short(1),
        "00280004": text("CS", "MONOCHROME2"),
        "00280010": short(2),
        "00280011": short(2),
        "00280100": short(16),
        "00280101": short(12),
        "00280102": short(11),
        "00280103": short(0),
    })
}

/// A folder with a file of settings, and the secrets that it names.
struct Files {
    folder: TempDir,
    port: u16,
}

impl Files {
    fn new(pacs: &Pacs) -> Self {
        let port = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = port.local_addr().unwrap().port();
        let files = Self {
            folder: tempfile::tempdir().unwrap(),
            port,
        };
        files.secret("webhook.key", KEY);
        files.secret("link.key", LINK_KEY);
        files.settings(&format!(
            r#"
listen = "127.0.0.1:{port}"
monitor = "127.0.0.1:0"
url = "http://127.0.0.1:{port}"
origins = "https://viewer.example.com"

[archive]
url = "{}/dicom-web"
user = "avara"
password-env = "PACS_PASSWORD"

[[webhook-keys]]
clinic = "north"
secret-file = "webhook.key"

[[link-keys]]
id = "a"
secret-file = "link.key"
"#,
            pacs.server.url
        ));
        files
    }

    fn path(&self, name: &str) -> std::path::PathBuf {
        self.folder.path().join(name)
    }

    fn settings(&self, text: &str) {
        std::fs::write(self.path("bridge.toml"), text).unwrap();
    }

    /// Changes the settings.
    fn change(&self, old: &str, new: &str) {
        let text = std::fs::read_to_string(self.path("bridge.toml")).unwrap();
        assert!(text.contains(old), "{text}");
        self.settings(&text.replace(old, new));
    }

    fn secret(&self, name: &str, secret: &str) {
        write_secret(&self.path(name), secret);
    }

    fn command(&self, arguments: &[&str]) -> std::process::Command {
        let mut command = bare(&self.folder, &[&["bridge"], arguments].concat());
        command.env("PACS_PASSWORD", "pacs-password");
        command
    }

    fn run(&self, arguments: &[&str]) -> Run {
        run(&mut self.command(arguments))
    }
}

fn write_secret(path: &Path, secret: &str) {
    std::fs::write(path, secret).unwrap();
    let private = std::fs::Permissions::from_mode(0o600);
    std::fs::set_permissions(path, private).unwrap();
}
