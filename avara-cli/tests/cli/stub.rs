//! A server that gives one answer after the other, for answers that the sandbox never gives.

use std::io::{BufRead, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;

/// A running one; it ends with the program.
pub(crate) struct Stub {
    pub(crate) url: String,
    requests: Arc<Mutex<Vec<String>>>,
}

impl Stub {
    /// Answers the request with this number with a status and a body.
    pub(crate) fn new(answer: impl Fn(usize) -> (u16, String) + Send + Sync + 'static) -> Self {
        Self::raw(move |lines| {
            let (status, body) = answer(lines.len() - 1);
            whole(
                status,
                "content-type: application/json\r\n",
                body.as_bytes(),
            )
        })
    }

    /// Answers a create and a look-up each by its number, with the last status again and again.
    pub(crate) fn of_creates(creates: &'static [u16], look_ups: &'static [u16]) -> Self {
        Self::raw(move |lines| {
            let is_create = |line: &String| line.starts_with("POST");
            let made = lines.iter().filter(|line| is_create(line)).count();
            let (statuses, number) = match lines.last() {
                Some(line) if is_create(line) => (creates, made - 1),
                _ => (look_ups, lines.len() - made - 1),
            };
            let status = statuses[number.min(statuses.len() - 1)];
            whole(status, "content-type: application/json\r\n", b"{}")
        })
    }

    /// The same answer to every request, with these headers.
    pub(crate) fn with_headers(status: u16, headers: &str, body: &[u8]) -> Self {
        let answer = whole(status, headers, body);
        Self::raw(move |_| answer.clone())
    }

    /// Answers by the first lines of all requests up to this one.
    fn raw(answer: impl Fn(&[String]) -> Vec<u8> + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let requests = Arc::new(Mutex::new(Vec::new()));
        let seen = Arc::clone(&requests);
        thread::spawn(move || {
            let answer = Arc::new(answer);
            for stream in listener.incoming().map_while(Result::ok) {
                let (seen, answer) = (Arc::clone(&seen), Arc::clone(&answer));
                thread::spawn(move || serve(stream, &seen, &*answer));
            }
        });
        Self { url, requests }
    }

    /// The same answer to every request.
    pub(crate) fn always(status: u16, body: &str) -> Self {
        let body = body.to_owned();
        Self::new(move |_| (status, body.clone()))
    }

    /// The first line of each request.
    pub(crate) fn requests(&self) -> Vec<String> {
        self.requests.lock().unwrap().clone()
    }
}

fn serve(mut stream: TcpStream, seen: &Mutex<Vec<String>>, answer: &impl Fn(&[String]) -> Vec<u8>) {
    let mut reader = BufReader::new(stream.try_clone().unwrap());
    loop {
        let Some((line, length)) = head(&mut reader) else {
            return;
        };
        let mut body = vec![0; length];
        if reader.read_exact(&mut body).is_err() {
            return;
        }
        let answer = {
            let mut seen = seen.lock().unwrap();
            seen.push(line);
            answer(&seen)
        };
        if stream.write_all(&answer).is_err() {
            return;
        }
    }
}

/// An answer as it goes over the wire.
fn whole(status: u16, headers: &str, body: &[u8]) -> Vec<u8> {
    let length = body.len();
    let head = format!("HTTP/1.1 {status} X\r\n{headers}content-length: {length}\r\n\r\n");
    [head.as_bytes(), body].concat()
}

/// The first line of a request, and how long its body is.
pub(crate) fn head(reader: &mut impl BufRead) -> Option<(String, usize)> {
    let mut first = String::new();
    let mut length = 0;
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line).ok()? == 0 {
            return None;
        }
        let line = line.trim_end();
        if line.is_empty() {
            return Some((first, length));
        }
        if first.is_empty() {
            line.clone_into(&mut first);
        }
        if let Some((name, value)) = line.split_once(':')
            && name.eq_ignore_ascii_case("content-length")
        {
            length = value.trim().parse().ok()?;
        }
    }
}
