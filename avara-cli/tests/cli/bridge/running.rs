//! A bridge that runs.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::process::{Child, ChildStderr, Stdio};
use std::time::SystemTime;

use avara_client::webhooks::Webhooks;
use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;
use serde_json::{Value, json};

use super::{Files, KEY};
use crate::world::wait_until;

pub(super) struct Running {
    child: Child,
    stderr: BufReader<ChildStderr>,
    log: String,
    address: String,
    monitor: String,
}

/// The status and the rest of a response.
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) body: String,
}

impl Answer {
    pub(super) fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_default()
    }
}

impl Running {
    /// Starts it, and waits until it is ready.
    pub(super) fn start(files: &Files) -> Self {
        let running = Self::start_unready(files);
        wait_until(|| running.monitor("/ready").status == 200);
        running
    }

    pub(super) fn start_unready(files: &Files) -> Self {
        let mut command = files.command(&[]);
        let mut child = command.stderr(Stdio::piped()).spawn().unwrap();
        let stderr = BufReader::new(child.stderr.take().unwrap());
        let mut running = Self {
            child,
            stderr,
            log: String::new(),
            address: String::new(),
            monitor: String::new(),
        };
        let line = running.next_line("listening");
        line["address"]
            .as_str()
            .unwrap()
            .clone_into(&mut running.address);
        line["monitor"]
            .as_str()
            .unwrap()
            .clone_into(&mut running.monitor);
        running
    }

    /// Reads the log up to a line with this message.
    pub(super) fn next_line(&mut self, message: &str) -> Value {
        loop {
            let mut line = String::new();
            assert_ne!(self.stderr.read_line(&mut line).unwrap(), 0, "{}", self.log);
            self.log.push_str(&line);
            let line: Value = serde_json::from_str(&line).unwrap_or_else(|_| panic!("{line}"));
            if line["message"]
                .as_str()
                .is_some_and(|text| text.contains(message))
            {
                return line;
            }
        }
    }

    pub(super) fn monitor(&self, path: &str) -> Answer {
        request(&self.monitor, &format!("GET {path}"), "", b"")
    }

    /// Fetches a link of it.
    pub(super) fn fetch(&self, link: &str) -> Answer {
        let (_, path) = link.rsplit_once(&*self.address).unwrap();
        request(&self.address, &format!("GET {path}"), "", b"")
    }

    /// Delivers an event, signed with a key.
    pub(super) fn deliver_with(&self, key: &str, id: usize, study: &str) -> Answer {
        let body = json!({
            "id": format!("whe_{id:032x}"),
            "type": "study.access_requested",
            "data": {"studyId": format!("stu_{id:032x}"), "studyInstanceUid": study},
        });
        let body = body.to_string();
        let headers = Webhooks::new(key)
            .unwrap()
            .sign("msg_1", SystemTime::now(), &body);
        let headers: String = headers
            .iter()
            .map(|(name, value)| format!("{name}: {value}\r\n"))
            .collect();
        request(&self.address, "POST /avara", &headers, body.as_bytes())
    }

    pub(super) fn deliver(&self, id: usize, study: &str) -> Answer {
        self.deliver_with(KEY, id, study)
    }

    pub(super) fn signal(&self, signal: Signal) {
        kill(Pid::from_raw(self.child.id().try_into().unwrap()), signal).unwrap();
    }

    /// Ends it, and returns its exit code and all that it logged.
    pub(super) fn stop(mut self) -> (Option<i32>, String) {
        self.signal(Signal::SIGTERM);
        let mut rest = String::new();
        self.stderr.read_to_string(&mut rest).unwrap();
        let code = self.child.wait().unwrap().code();
        (code, std::mem::take(&mut self.log) + &rest)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn request(address: &str, line: &str, headers: &str, body: &[u8]) -> Answer {
    let mut stream = TcpStream::connect(address).unwrap();
    let length = body.len();
    let head = format!(
        "{line} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: {length}\r\n{headers}\r\n"
    );
    stream.write_all(&[head.as_bytes(), body].concat()).unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).unwrap();
    let answer = String::from_utf8(answer).unwrap();
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    Answer {
        status: head.split(' ').nth(1).unwrap().parse().unwrap(),
        body: body.to_owned(),
    }
}
