use std::io::BufRead;

use serde_json::Value;

/// A request as it came over the wire.
#[derive(Clone, Debug, PartialEq)]
pub struct Request {
    /// Method, target and version.
    pub line: String,
    /// Names in lower case.
    pub headers: Vec<(String, String)>,
    /// The body, as text.
    pub body: String,
}

impl Request {
    /// Reads the next request, if one comes to its end.
    pub(crate) fn read(stream: &mut impl BufRead) -> Option<Self> {
        let mut request = Self {
            line: line(stream)?,
            headers: Vec::new(),
            body: String::new(),
        };
        while let Some((name, value)) = line(stream)?.split_once(':') {
            let header = (name.to_lowercase(), value.trim().to_owned());
            request.headers.push(header);
        }
        let length = request.header("content-length").map(str::parse);
        let mut body = vec![0; length.map_or(Ok(0), |length| length).ok()?];
        stream.read_exact(&mut body).ok()?;
        request.body = String::from_utf8_lossy(&body).into_owned();
        Some(request)
    }

    /// Returns the first value of a header; its name is in lower case.
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut headers = self.headers.iter();
        let header = headers.find(|(known, _)| known == name);
        header.map(|(_, value)| value.as_str())
    }

    /// Returns the method.
    pub fn method(&self) -> &str {
        self.line.split(' ').next().unwrap_or_default()
    }

    /// Returns the target of the request line: path and query.
    pub fn target(&self) -> &str {
        self.line.split(' ').nth(1).unwrap_or_default()
    }

    /// Returns the target without its query.
    pub fn path(&self) -> &str {
        self.target().split('?').next().unwrap_or_default()
    }

    /// Returns the query as it was sent.
    pub fn query(&self) -> Option<&str> {
        self.target().split_once('?').map(|(_, query)| query)
    }

    /// Returns the body as JSON; null for no body.
    pub fn json(&self) -> Value {
        match self.body.as_str() {
            "" => Value::Null,
            body => serde_json::from_str(body).expect("a request body is JSON"),
        }
    }
}

/// Reads a line without its end.
fn line(stream: &mut impl BufRead) -> Option<String> {
    let mut line = Vec::new();
    stream.read_until(b'\n', &mut line).ok()?;
    line.ends_with(b"\n")
        .then(|| String::from_utf8_lossy(&line).trim_end().to_owned())
}
