//! The text of errors: one line, without anything of a body unless it is asked for.

use std::fmt;

use serde_json::Value;

use super::cause::Cause;
use super::{Error, ErrorKind};
use crate::wire::decode::decode;
use crate::wire::reply::shown_request_id;

impl Error {
    /// Returns the text in the parentheses of the one line.
    fn details(&self) -> String {
        let status = self
            .status()
            .map(|status| format!("status {}", status.as_u16()));
        let id = self.shown_request_id();
        let id = id.map(|id| format!("request id {id}"));
        let attempts = (self.0.attempts > 1).then(|| format!("{} attempts", self.0.attempts));
        [status, id, attempts]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(", ")
    }

    fn shown_request_id(&self) -> Option<&str> {
        self.headers().and_then(shown_request_id)
    }

    /// Returns the line without the advice at its end, for programs that give their own. The
    /// alternate form `{:#}` ends with the server's message, which **can hold patients' data**.
    pub fn without_advice(&self) -> impl fmt::Display {
        WithoutAdvice(self)
    }

    /// Returns the cause of a connection that failed, unless the error has become another one.
    pub(super) fn shown_cause(&self) -> Option<Cause> {
        let is_shown = matches!(
            self.0.kind,
            ErrorKind::Connection | ErrorKind::Configuration
        );
        self.0.cause.filter(|_| is_shown)
    }

    /// Writes all but advice and message.
    fn write_problem(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(operation) = self.0.operation {
            write!(f, "{operation}: ")?;
        }
        write!(f, "{}", self.0.kind)?;
        let details = self.details();
        if !details.is_empty() {
            write!(f, " ({details})")?;
        }
        if let Some(problem) = &self.0.problem {
            write!(f, ": {problem}")?;
        }
        if let Some(cause) = self.shown_cause() {
            write!(f, ": {}", cause.what)?;
        }
        for (index, violation) in self.0.violations.iter().enumerate() {
            write!(f, "{}{violation}", if index == 0 { ": " } else { ", " })?;
        }
        Ok(())
    }

    /// Writes the server's message, if it is asked for.
    fn write_message(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.message().filter(|_| f.alternate()) {
            Some(message) => write!(f, "; the server says: {}", one_line(&message)),
            None => Ok(()),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write_problem(f)?;
        write!(f, "; {}", self.advice())?;
        self.write_message(f)
    }
}

struct WithoutAdvice<'a>(&'a Error);

impl fmt::Display for WithoutAdvice<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.write_problem(f)?;
        self.0.write_message(f)
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("kind", &self.0.kind)
            .field("operation", &self.0.operation)
            .field("status", &self.status())
            .field("request_id", &self.shown_request_id())
            .field("attempts", &self.0.attempts)
            .field("problem", &self.0.problem)
            .field("violations", &self.0.violations)
            .field("body_bytes", &self.body().map(<[u8]>::len))
            .field("source", &self.0.source)
            .finish()
    }
}

/// The API does not document its error bodies, so the usual names are tried.
pub(super) fn message(body: &[u8]) -> Option<String> {
    let json: Value = decode(body).ok()?;
    let fields = json.as_object()?;
    let error = fields.get("error");
    let nested = error.and_then(|error| error.as_object()?.get("message"));
    [fields.get("message"), error, nested, fields.get("detail")]
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .find(|text| !text.trim().is_empty())
        .map(str::to_owned)
}

const MAX_SHOWN_MESSAGE: usize = 300;

/// Returns the text in a form that is safe in a log: characters that would break or reorder the
/// line are escaped, and a long text is cut.
pub(super) fn one_line(text: &str) -> String {
    let mut escaped = String::new();
    for character in text.chars().take(MAX_SHOWN_MESSAGE + 1) {
        if is_control(character) {
            escaped.extend(character.escape_default());
        } else {
            escaped.push(character);
        }
    }
    if escaped.chars().count() <= MAX_SHOWN_MESSAGE {
        return escaped;
    }
    let cut = escaped.chars().take(MAX_SHOWN_MESSAGE - 1);
    cut.chain(['…']).collect()
}

/// Besides Unicode's control characters: its line separators and marks of direction.
fn is_control(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{61c}'
                | '\u{200e}'
                | '\u{200f}'
                | '\u{2028}'..='\u{202e}'
                | '\u{2066}'..='\u{206f}'
                | '\u{fff9}'..='\u{fffb}'
                | '\u{e0000}'..='\u{e007f}'
        )
}
