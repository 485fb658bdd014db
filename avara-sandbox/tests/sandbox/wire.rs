//! A small HTTP client that sends what no proper one would.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::thread;
use std::time::{Duration, Instant};

use avara_sandbox::{KNOWN_KEY, Sandbox};
use serde_json::Value;

/// How long a test waits for what should happen at once.
pub(crate) const PATIENCE: Duration = Duration::from_secs(20);

pub(crate) const USER: &str = "/v1/viewer/users/usr_1234567890abcdef1234567890abcdef";

/// A sandbox that answers examples, for tests that are not about data.
pub(crate) fn stateless() -> Sandbox {
    Sandbox::builder().stateless().start_blocking().unwrap()
}

/// A sandbox with its default data.
pub(crate) fn stateful() -> Sandbox {
    Sandbox::builder().start_blocking().unwrap()
}

/// Waits until this is so. That it never is fails the test.
pub(crate) fn until(mut is_so: impl FnMut() -> bool) {
    let begun = Instant::now();
    while !is_so() {
        assert!(begun.elapsed() < PATIENCE, "it never came to be");
        thread::yield_now();
    }
}

/// A request that is written by hand.
#[derive(Clone)]
pub(crate) struct Request {
    method: String,
    target: String,
    headers: Vec<(String, String)>,
    body: Option<Vec<u8>>,
}

pub(crate) fn request(method: &str, target: &str) -> Request {
    Request {
        method: method.to_owned(),
        target: target.to_owned(),
        headers: Vec::new(),
        body: None,
    }
    .header("authorization", &format!("Bearer {KNOWN_KEY}"))
}

pub(crate) fn get(target: &str) -> Request {
    request("GET", target)
}

/// A POST with this JSON.
pub(crate) fn post(target: &str, body: &Value) -> Request {
    request("POST", target).json(body)
}

impl Request {
    pub(crate) fn method(mut self, method: &str) -> Self {
        method.clone_into(&mut self.method);
        self
    }

    /// Replaces a header, or removes it by an empty value.
    pub(crate) fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.retain(|(other, _)| other != name);
        if !value.is_empty() {
            self.headers.push((name.to_owned(), value.to_owned()));
        }
        self
    }

    pub(crate) fn json(self, body: &Value) -> Self {
        self.header("content-type", "application/json")
            .body(body.to_string())
    }

    pub(crate) fn body(mut self, body: impl Into<Vec<u8>>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// Sends it over its own connection.
    pub(crate) fn send(&self, sandbox: &Sandbox) -> Reply {
        self.try_send(sandbox.url()).unwrap()
    }

    pub(crate) fn try_send(&self, url: &str) -> io::Result<Reply> {
        let mut connection = Connection::to(url)?;
        connection.write(self)?;
        connection.read(self.method == "HEAD")
    }
}

pub(crate) struct Connection(BufReader<TcpStream>);

impl Connection {
    pub(crate) fn to(url: &str) -> io::Result<Self> {
        let stream = TcpStream::connect(url.trim_start_matches("http://"))?;
        // So that a test that would wait for ever fails instead.
        stream.set_read_timeout(Some(PATIENCE))?;
        Ok(Self(BufReader::new(stream)))
    }

    pub(crate) fn write(&mut self, request: &Request) -> io::Result<()> {
        let mut text = format!(
            "{} {} HTTP/1.1\r\nhost: 127.0.0.1\r\n",
            request.method, request.target
        );
        for (name, value) in &request.headers {
            text += &format!("{name}: {value}\r\n");
        }
        if let Some(body) = &request.body {
            text += &format!("content-length: {}\r\n", body.len());
        }
        text += "\r\n";
        let mut bytes = text.into_bytes();
        bytes.extend(request.body.iter().flatten());
        self.0.get_mut().write_all(&bytes)
    }

    pub(crate) fn write_raw(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.0.get_mut().write_all(bytes)
    }

    pub(crate) fn read(&mut self, is_head: bool) -> io::Result<Reply> {
        let status_line = self.line()?;
        let status = status_line
            .split(' ')
            .nth(1)
            .and_then(|status| status.parse().ok());
        let mut reply = Reply {
            status: status.ok_or(io::ErrorKind::UnexpectedEof)?,
            headers: Vec::new(),
            body: Vec::new(),
        };
        loop {
            let line = self.line()?;
            let Some((name, value)) = line.split_once(':') else {
                break;
            };
            reply
                .headers
                .push((name.to_ascii_lowercase(), value.trim().to_owned()));
        }
        if !is_head {
            let length = reply
                .header("content-length")
                .map_or(0, |length| length.parse().unwrap());
            reply.body.resize(length, 0);
            self.0.read_exact(&mut reply.body)?;
        }
        Ok(reply)
    }

    /// Everything until the other side closes it.
    pub(crate) fn read_to_end(&mut self, received: &mut String) -> io::Result<usize> {
        self.0.read_to_string(received)
    }

    /// Returns true if the other side has closed the connection properly.
    pub(crate) fn is_closed(&mut self) -> bool {
        matches!(self.0.fill_buf(), Ok([]))
    }

    pub(crate) fn line(&mut self) -> io::Result<String> {
        let mut line = String::new();
        self.0.read_line(&mut line)?;
        Ok(line.trim_end().to_owned())
    }
}

#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Reply {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let mut headers = self.headers.iter();
        headers
            .find(|(other, _)| other == name)
            .map(|(_, value)| value.as_str())
    }

    pub(crate) fn json(&self) -> Value {
        let text = String::from_utf8_lossy(&self.body);
        serde_json::from_str(&text).unwrap_or_else(|error| panic!("{error}: {text}"))
    }

    pub(crate) fn message(&self) -> String {
        self.json()["message"].as_str().unwrap().to_owned()
    }

    /// Each violation as `in pointer problem`.
    pub(crate) fn violations(&self) -> Vec<String> {
        assert_eq!(self.status, 400, "{}", String::from_utf8_lossy(&self.body));
        let json = self.json();
        let violations = json["violations"].as_array().unwrap().iter();
        let reported = violations.map(|violation| {
            let part = |name: &str| violation[name].as_str().unwrap().to_owned();
            format!("{} {} {}", part("in"), part("pointer"), part("problem"))
        });
        reported.collect()
    }
}
