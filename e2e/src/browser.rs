//! [`Browser`]

use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::response::Html;
use axum::routing::{get, post};
use serde_json::Value;
use tempfile::TempDir;
use tokio::net::TcpListener;
use tokio::sync::Notify;
use tokio::sync::mpsc::{self, UnboundedReceiver};
use tokio::time::timeout;

use crate::process::Process;

const PATIENCE: Duration = Duration::from_secs(120);

/// A headless Chromium with one page, which stands on an origin of its own and reports what it sees.
#[derive(Debug)]
pub struct Browser {
    // In the order in which they go.
    _process: Process,
    _profile: TempDir,
    reports: UnboundedReceiver<Value>,
    go_on: Arc<Notify>,
}

/// Adds the options of a Chromium without a window, which asks nobody but the page.
pub(crate) fn headless(chromium: &mut Command, profile: &Path) {
    let options = "--headless --no-sandbox --disable-gpu --disable-dev-shm-usage --no-first-run \
                   --disable-background-networking --no-proxy-server";
    chromium
        .args(options.split(' '))
        .arg(format!("--user-data-dir={}", profile.display()))
        .stderr(Stdio::null());
}

impl Browser {
    /// Opens a page with a script, whose `input` is this, which calls `report` with what it sees, and `mayGoOn` to wait
    /// until it may go on.
    pub async fn open(script: &str, input: &Value) -> Self {
        let (sender, reports) = mpsc::unbounded_channel();
        let page = format!(
            "<!doctype html><link rel=icon href=data:,><script type=module>\
             const input = {input};\
             const report = async (seen) => fetch('/report', {{method: 'POST', body: JSON.stringify(seen)}});\
             const mayGoOn = async () => fetch('/may-go-on');\
             try {{ {script} }} catch (error) {{ await report({{failed: String(error)}}); }}</script>"
        );
        let report = async move |body: String| {
            let _ = sender.send(serde_json::from_str(&body).unwrap_or_default());
        };
        let go_on = Arc::new(Notify::new());
        let waiting = Arc::clone(&go_on);
        let router = Router::new()
            .route("/", get(async move || Html(page)))
            .route("/may-go-on", get(async move || waiting.notified().await))
            .route("/report", post(report));
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let url = format!("http://{}/", listener.local_addr().expect("an address"));
        tokio::spawn(async move { axum::serve(listener, router).await });
        let profile = tempfile::tempdir().expect("a folder");
        let mut chromium = Command::new("chromium");
        headless(&mut chromium, profile.path());
        Self {
            _process: Process::start(chromium.arg(url).stdout(Stdio::null())),
            _profile: profile,
            reports,
            go_on,
        }
    }

    /// Lets the page go on.
    pub fn go_on(&self) {
        self.go_on.notify_one();
    }

    /// Waits for the next report.
    pub async fn report(&mut self) -> Value {
        let report = timeout(PATIENCE, self.reports.recv()).await;
        report.expect("a report in time").expect("a page")
    }
}
