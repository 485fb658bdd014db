use std::fmt::Display;
use std::io::{self, Read, Write};
use std::net::{Shutdown, TcpStream};
use std::thread::sleep;
use std::time::Duration;

use socket2::SockRef;

/// The bytes that answer one request, and what becomes of the connection.
#[derive(Clone, Debug)]
pub struct Reply {
    bytes: Vec<u8>,
    is_slow: bool,
    then: Then,
}

#[derive(Clone, Copy, Debug)]
enum Then {
    Close,
    Keep,
    Reset,
    Stall,
}

impl Reply {
    /// Closes the connection and sends nothing.
    pub const CLOSE: Self = Self::empty(Then::Close);
    /// Resets the connection.
    pub const RESET: Self = Self::empty(Then::Reset);
    /// Sends nothing, and leaves the connection open.
    pub const SILENCE: Self = Self::empty(Then::Stall);

    const fn empty(then: Then) -> Self {
        Self {
            bytes: Vec::new(),
            is_slow: false,
            then,
        }
    }

    /// Sends these bytes, and closes without having announced it.
    pub fn raw(bytes: impl Into<Vec<u8>>) -> Self {
        Self {
            bytes: bytes.into(),
            ..Self::CLOSE
        }
    }

    /// Sends a JSON text.
    pub fn json(status: u16, body: impl Display) -> Self {
        let headers = [("Content-Type", "application/json")];
        Self::with(status, &headers, body.to_string())
    }

    /// Sends headers and a body.
    pub fn with(status: u16, headers: &[(&str, &str)], body: impl AsRef<[u8]>) -> Self {
        let (headers, body) = (
            [&[("Connection", "close")], headers].concat(),
            body.as_ref(),
        );
        let head = head(status, &headers, body.len());
        Self::raw([head.as_bytes(), body].concat())
    }

    /// Sends a body that ends before it should.
    pub fn broken_off(status: u16, headers: &[(&str, &str)]) -> Self {
        Self::raw(head(status, headers, 100) + "short")
    }

    /// Waits for the next request on the connection afterwards.
    #[must_use]
    pub fn kept(self) -> Self {
        let then = Then::Keep;
        Self { then, ..self }
    }

    /// Leaves the connection open afterwards, and sends nothing more.
    #[must_use]
    pub fn without_end(self) -> Self {
        let then = Then::Stall;
        Self { then, ..self }
    }

    /// Sends a few bytes at a time.
    #[must_use]
    pub fn slowly(self) -> Self {
        let is_slow = true;
        Self { is_slow, ..self }
    }

    /// Sends it. Returns true if the connection is kept.
    ///
    /// It is part of many tests that the client is gone before the reply is.
    pub(crate) fn send(&self, mut stream: &TcpStream) -> bool {
        if self.is_slow {
            for part in self.bytes.chunks(16) {
                let _ = stream.write_all(part);
                sleep(Duration::from_millis(1));
            }
        } else if stream.write_all(&self.bytes).is_err() {
            return false;
        }
        match self.then {
            Then::Keep => return true,
            Then::Close => drop(stream.shutdown(Shutdown::Write)),
            Then::Reset => drop(SockRef::from(stream).set_linger(Some(Duration::ZERO))),
            Then::Stall => drop(wait_for_close(stream)),
        }
        false
    }
}

/// Waits until the client closes the connection, whatever it sends before.
pub(crate) fn wait_for_close(mut stream: &TcpStream) -> io::Result<()> {
    while stream.read(&mut [0])? > 0 {}
    Ok(())
}

/// Returns a reply as text; it does not announce that the connection closes after it.
pub fn message(status: u16, body: &str) -> String {
    head(status, &[], body.len()) + body
}

fn head(status: u16, headers: &[(&str, &str)], length: usize) -> String {
    let headers = headers
        .iter()
        .map(|(name, value)| format!("{name}: {value}\r\n"));
    let headers: String = headers.collect();
    format!("HTTP/1.1 {status} Status\r\n{headers}Content-Length: {length}\r\n\r\n")
}
