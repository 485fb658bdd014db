//! One HTTP connection, as simple as can be, so that what is measured is the sandbox.

use std::io::{Read, Write};
use std::net::TcpStream;

use avara_sandbox::{KNOWN_KEY, Sandbox};
use serde_json::Value;

use crate::Result;

pub(crate) struct Connection {
    stream: TcpStream,
    reply: Vec<u8>,
}

impl Connection {
    pub(crate) fn to(sandbox: &Sandbox) -> Result<Self> {
        let stream = TcpStream::connect(address(sandbox))?;
        stream.set_nodelay(true)?;
        Ok(Self {
            stream,
            reply: Vec::with_capacity(64 * 1024),
        })
    }

    /// The body of the reply.
    pub(crate) fn send(&mut self, request: &[u8]) -> Result<&[u8]> {
        self.stream.write_all(request)?;
        self.reply.clear();
        let mut buffer = [0; 16 * 1024];
        loop {
            let read = self.stream.read(&mut buffer)?;
            self.reply.extend_from_slice(&buffer[..read]);
            if let Some(body) = body(&self.reply)? {
                return Ok(&self.reply[body..]);
            }
            if read == 0 {
                return Err("the connection was closed".into());
            }
        }
    }

    pub(crate) fn json(&mut self, request: &[u8]) -> Result<Value> {
        Ok(serde_json::from_slice(self.send(request)?)?)
    }
}

pub(crate) fn address(sandbox: &Sandbox) -> &str {
    sandbox.url().trim_start_matches("http://")
}

pub(crate) fn get(target: &str) -> Vec<u8> {
    request("GET", target, "")
}

pub(crate) fn request(method: &str, target: &str, body: &str) -> Vec<u8> {
    let length = body.len();
    format!(
        "{method} {target} HTTP/1.1\r\nhost: 127.0.0.1\r\nauthorization: Bearer {KNOWN_KEY}\r\n\
         content-type: application/json\r\ncontent-length: {length}\r\n\r\n{body}"
    )
    .into_bytes()
}

/// Where the body begins, once the reply is whole. It has to be a success.
pub(crate) fn body(reply: &[u8]) -> Result<Option<usize>> {
    let Some(end) = reply.windows(4).position(|window| window == b"\r\n\r\n") else {
        return Ok(None);
    };
    let head = std::str::from_utf8(&reply[..end])?;
    if !head.starts_with("HTTP/1.1 200 ") {
        return Err(String::from_utf8_lossy(reply).into());
    }
    let length = head
        .lines()
        .find_map(|line| line.strip_prefix("content-length: "));
    let length: usize = length.ok_or("a reply has a length")?.parse()?;
    Ok((reply.len() == end + 4 + length).then_some(end + 4))
}
