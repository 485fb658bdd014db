//! [`Page`]

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::unix::pipe;
use tokio::time::timeout;

use crate::browser::headless;
use crate::process::{Process, until};

const PATIENCE: Duration = Duration::from_secs(60);

/// A page in a headless Chromium, driven by its debugging protocol over pipes.
#[derive(Debug)]
pub struct Page {
    // In the order in which they go.
    _process: Process,
    _profile: TempDir,
    commands: pipe::Sender,
    messages: BufReader<pipe::Receiver>,
    session: Option<String>,
    sent: u64,
    /// Events so far.
    events: Vec<Value>,
}

impl Page {
    /// Opens an address in a window of this size, and waits until it is loaded.
    pub async fn open(url: &str, width: u32, height: u32) -> Self {
        let profile = tempfile::tempdir().expect("a folder");
        // The browser reads commands from its fourth file and writes messages to its fifth.
        let mut shell = Command::new("sh");
        let script = "exec chromium \"$@\" 3<&0 4>&1 </dev/null >/dev/null";
        shell.args(["-c", script, "sh"]);
        headless(&mut shell, profile.path());
        shell
            .arg("--remote-debugging-pipe")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped());
        let mut process = Process::start(&mut shell);
        let (input, output) = process.pipes();
        let mut page = Self {
            _process: process,
            _profile: profile,
            commands: pipe::Sender::from_owned_fd(input.into()).expect("a pipe"),
            messages: BufReader::new(pipe::Receiver::from_owned_fd(output.into()).expect("a pipe")),
            session: None,
            sent: 0,
            events: Vec::new(),
        };
        page.attach().await;
        let metrics =
            json!({"width": width, "height": height, "deviceScaleFactor": 1, "mobile": false});
        page.call("Emulation.setDeviceMetricsOverride", metrics)
            .await;
        for domain in ["Page", "Runtime", "Network", "Log"] {
            page.call(&format!("{domain}.enable"), json!({})).await;
        }
        page.call("Page.navigate", json!({"url": url})).await;
        page.until("document.readyState === 'complete'").await;
        page
    }

    async fn attach(&mut self) {
        let target = self
            .call("Target.createTarget", json!({"url": "about:blank"}))
            .await;
        let target = json!({"targetId": target["targetId"], "flatten": true});
        let session = self.call("Target.attachToTarget", target).await;
        self.session = session["sessionId"].as_str().map(str::to_owned);
    }

    /// Carries out a command of the protocol, and returns its result.
    pub async fn call(&mut self, method: &str, parameters: Value) -> Value {
        self.sent += 1;
        let mut command = json!({"id": self.sent, "method": method, "params": parameters});
        if let Some(session) = &self.session {
            command["sessionId"] = session.as_str().into();
        }
        let command = format!("{command}\0");
        self.commands
            .write_all(command.as_bytes())
            .await
            .expect("a browser");
        loop {
            let message = self.message().await;
            if message["id"] == self.sent {
                assert!(message["error"].is_null(), "{method}: {}", message["error"]);
                return message["result"].clone();
            }
            self.events.push(message);
        }
    }

    async fn message(&mut self) -> Value {
        let mut message = Vec::new();
        let read = self.messages.read_until(0, &mut message);
        timeout(PATIENCE, read)
            .await
            .expect("a message in time")
            .expect("a browser");
        message.pop();
        serde_json::from_slice(&message).expect("JSON")
    }

    /// Returns the value of an expression, waited for if it is a promise.
    pub async fn evaluate(&mut self, expression: &str) -> Value {
        let parameters = json!({
            "expression": expression, "awaitPromise": true, "returnByValue": true, "userGesture": true,
        });
        let result = self.call("Runtime.evaluate", parameters).await;
        assert!(
            result["exceptionDetails"].is_null(),
            "{expression}: {}",
            result["exceptionDetails"]
        );
        result["result"]["value"].clone()
    }

    /// Waits until an expression is true, and returns its value.
    pub async fn until(&mut self, expression: &str) -> Value {
        let page = tokio::sync::Mutex::new(self);
        until(expression, async || {
            let value = page
                .lock()
                .await
                .evaluate(&format!("Promise.resolve({expression})"))
                .await;
            let is_so = !matches!(value, Value::Null | Value::Bool(false)) && value != "";
            is_so.then_some(value)
        })
        .await
    }

    /// Presses a key by its name, such as `Tab`, several times.
    pub async fn press(&mut self, key: &str, times: usize) {
        let (code, text) = match key {
            "Tab" => (9, ""),
            "Enter" => (13, "\r"),
            "Escape" => (27, ""),
            " " => (32, " "),
            "ArrowDown" => (40, ""),
            other => panic!("unknown key {other}"),
        };
        for _ in 0..times {
            for kind in ["keyDown", "keyUp"] {
                let text = if kind == "keyDown" { text } else { "" };
                let event = json!({"type": kind, "key": key, "code": key, "windowsVirtualKeyCode": code, "text": text});
                self.call("Input.dispatchKeyEvent", event).await;
            }
        }
    }

    /// Types a text where the focus is.
    pub async fn enter(&mut self, text: &str) {
        for character in text.chars() {
            let event = json!({"type": "char", "text": character.to_string()});
            self.call("Input.dispatchKeyEvent", event).await;
        }
    }

    /// Prefers a colour scheme: `light` or `dark`.
    pub async fn prefer(&mut self, scheme: &str) {
        let features = json!([{"name": "prefers-color-scheme", "value": scheme}]);
        self.call("Emulation.setEmulatedMedia", json!({"features": features}))
            .await;
    }

    /// Writes a picture of the window as PNG.
    pub async fn screenshot(&mut self, path: &Path) {
        let picture = self
            .call("Page.captureScreenshot", json!({"format": "png"}))
            .await;
        let bytes = STANDARD
            .decode(picture["data"].as_str().expect("a picture"))
            .expect("base64");
        std::fs::write(path, bytes).expect("a folder");
    }

    /// Returns the events of this kind so far.
    pub fn events(&self, method: &str) -> Vec<&Value> {
        let events = self.events.iter().filter(|event| event["method"] == method);
        events.map(|event| &event["params"]).collect()
    }
}
