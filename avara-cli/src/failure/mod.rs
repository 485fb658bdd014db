//! [`Failure`]: the reason why the program ends early, as text, as JSON and as an exit code.

pub(crate) mod advice;
mod call;

use std::io::{self, ErrorKind as IoKind};
use std::iter::successors;
use std::path::Path;

use avara_client::{Error, ErrorKind, OPERATIONS, Retry, Violation};
use serde_json::{Value, json};

use crate::secret;

/// A reason why the program ends early.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The command line is wrong, as clap reports it; includes help and version.
    CommandLine(clap::Error),
    /// Something that was given cannot be used.
    Usage(String),
    /// A request is wrong: what prevents making it, and the rules of the API that it
    /// breaks, if it could be made all the same.
    Refused {
        /// Each with the argument that it is about.
        problems: Vec<(String, String)>,
        call: Option<Box<Error>>,
    },
    /// An API key is missing or may not be used, or an archive does not accept the credentials.
    Key(String),
    Call(Box<Error>),
    /// It may have happened, and nothing can show it.
    Unknown(String),
    /// A person stopped it, and no outcome is unknown.
    Stopped,
    /// The server misbehaves.
    Server(&'static str),
    /// A receiver of webhooks cannot be reached.
    Unreachable(String),
    /// A receiver of webhooks answers what Avara cannot use.
    Receiver {
        code: u8,
        text: String,
    },
    /// A file or another program's part.
    Other(String),
    /// Rows of a file failed; the code of the worst. They were reported already.
    Rows(u8),
    /// Nobody reads the output any more.
    Closed,
}

impl Failure {
    pub(crate) fn usage(text: impl Into<String>) -> Self {
        Self::Usage(text.into())
    }

    pub(crate) fn other(text: impl Into<String>) -> Self {
        Self::Other(text.into())
    }

    pub(crate) fn file(path: &Path, error: &io::Error) -> Self {
        Self::Other(format!("{}: {error}", path.display()))
    }

    /// Returns the exit code: part of the interface, see `avara --help`.
    pub(crate) fn code(&self) -> u8 {
        match self {
            Self::CommandLine(error) => u8::try_from(error.exit_code()).unwrap_or(2),
            Self::Usage(_) | Self::Refused { .. } => 2,
            Self::Key(_) => 3,
            Self::Call(error) => code_of_call(error),
            Self::Unknown(_) => UNKNOWN,
            Self::Stopped => STOPPED,
            Self::Server(_) | Self::Unreachable(_) => 6,
            Self::Receiver { code, .. } | Self::Rows(code) => *code,
            Self::Other(_) => 1,
            Self::Closed => 0,
        }
    }

    /// Returns true if the API key is refused for every request.
    pub(crate) fn is_refused_key(&self) -> bool {
        matches!(self, Self::Call(error) if error.kind() == ErrorKind::Authentication)
    }

    /// Returns true if the same call may succeed in a while.
    pub(crate) fn may_pass(&self) -> bool {
        matches!(self, Self::Call(_)) && matches!(self.code(), 5 | 6)
    }

    /// Returns true if the record to create already exists.
    pub(crate) fn is_conflict(&self) -> bool {
        matches!(self, Self::Call(error) if error.kind() == ErrorKind::Conflict)
    }

    pub(crate) fn text(&self) -> String {
        match self {
            Self::CommandLine(error) => error.to_string(),
            Self::Usage(text)
            | Self::Key(text)
            | Self::Unreachable(text)
            | Self::Receiver { text, .. }
            | Self::Unknown(text)
            | Self::Other(text) => text.clone(),
            Self::Call(error) => call::text(error),
            Self::Refused { problems, call } => {
                format!(
                    "nothing was sent:\n  {}",
                    refused(problems, call.as_deref()).join("\n  ")
                )
            }
            Self::Server(text) => (*text).to_owned(),
            Self::Stopped => "stopped".to_owned(),
            Self::Rows(_) | Self::Closed => String::new(),
        }
    }

    /// Returns it in words, and the advice apart if that is known.
    pub(crate) fn text_and_advice(&self) -> (String, Option<String>) {
        match self {
            Self::Call(error) => call::text_and_advice(error),
            _ => (self.text(), None),
        }
    }

    pub(crate) fn json(&self) -> Value {
        let mut json = json!({ "kind": self.kind(), "exitCode": self.code() });
        match self {
            Self::Call(error) => json = error_of_call(error),
            Self::Refused { problems, call } => {
                let lines = refused(problems, call.as_deref());
                json["message"] = format!("nothing was sent: {}", lines.join("; ")).into();
                json["violations"] = violations(problems, call.as_deref());
            }
            // The rest of clap's text is how to use the command.
            Self::CommandLine(error) => {
                let text = error.to_string();
                let message = text.split("\n\nUsage:").next().unwrap_or_default();
                let message = message
                    .split("\n\nFor more information")
                    .next()
                    .unwrap_or_default();
                json["message"] = message.trim_start_matches("error: ").trim().into();
            }
            _ => json["message"] = self.text().into(),
        }
        secret::scrub(&mut json);
        json!({ "error": json })
    }

    fn kind(&self) -> String {
        match self {
            Self::Call(error) => error.kind().to_string(),
            Self::CommandLine(_) | Self::Usage(_) | Self::Refused { .. } => {
                "wrong command line".to_owned()
            }
            Self::Key(_) => "not authenticated".to_owned(),
            Self::Server(_) => "server error".to_owned(),
            Self::Unreachable(_) => "connection".to_owned(),
            Self::Receiver { .. } => "wrong answer".to_owned(),
            Self::Unknown(_) => "outcome unknown".to_owned(),
            _ => "other".to_owned(),
        }
    }
}

/// Returns everything that is wrong with a request. What was left out of it because it is wrong
/// does not count as missing too.
fn refused(problems: &[(String, String)], call: Option<&Error>) -> Vec<String> {
    let of_call = call.map(call::text).unwrap_or_default();
    let is_new = |line: &str| !problems.iter().any(|(argument, _)| names(line, argument));
    let own = problems
        .iter()
        .map(|(argument, problem)| format!("{argument} {problem}"));
    let broken = of_call.lines().skip(1).map(|line| line.trim().to_owned());
    own.chain(broken.filter(|line| is_new(line))).collect()
}

fn names(line: &str, argument: &str) -> bool {
    line.split([' ', '.', '[']).any(|word| word == argument)
}

/// Returns the same for JSON.
fn violations(problems: &[(String, String)], call: Option<&Error>) -> Value {
    let is_new = |violation: &Value| {
        let argument = violation["argument"].as_str().unwrap_or_default();
        !problems.iter().any(|(known, _)| names(argument, known))
    };
    let own = problems
        .iter()
        .map(|(argument, problem)| json!({ "argument": argument, "problem": problem }));
    let mut of_call = call.map_or(Value::Null, error_of_call);
    let broken = of_call["violations"].take();
    let broken = broken.as_array().cloned().unwrap_or_default();
    own.chain(broken.into_iter().filter(is_new)).collect()
}

pub(crate) fn error_of_call(error: &Error) -> Value {
    let (kind, code) = (error.kind().to_string(), code_of_call(error));
    let mut json = json!({ "kind": kind, "exitCode": code });
    call::details(&mut json, error);
    secret::scrub(&mut json);
    json
}

/// Returns the errors that caused an error, the innermost last.
pub(crate) fn causes(
    error: &dyn std::error::Error,
) -> impl Iterator<Item = &dyn std::error::Error> {
    successors(error.source(), |cause| cause.source())
}

/// The exit code of what may have happened.
pub(crate) const UNKNOWN: u8 = 7;

/// The exit code that shells give to what Control-C ended: 128, and the number of the signal.
pub(crate) const STOPPED: u8 = 130;

/// Returns the exit code of a call that failed. A create that may have happened comes before
/// everything else: also if a reply was refused after another was lost, or came and cannot be read.
fn code_of_call(error: &Error) -> u8 {
    match error.kind() {
        ErrorKind::OutcomeUnknown => UNKNOWN,
        ErrorKind::Configuration | ErrorKind::InvalidRequest => 2,
        _ if error.may_have_been_processed() && is_unsafe(error) => UNKNOWN,
        ErrorKind::ApiKey | ErrorKind::Authentication | ErrorKind::Permission => 3,
        ErrorKind::NotFound => 4,
        ErrorKind::RateLimited => 5,
        ErrorKind::Server | ErrorKind::Connection | ErrorKind::Timeout | ErrorKind::Pagination => 6,
        _ => 1,
    }
}

fn is_unsafe(error: &Error) -> bool {
    OPERATIONS.iter().any(|operation| {
        Some(operation.id()) == error.operation() && operation.retry() == Retry::Unsafe
    })
}

impl From<clap::Error> for Failure {
    fn from(error: clap::Error) -> Self {
        Self::CommandLine(error)
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        let is_key =
            |violation: &Violation| matches!(violation.field(), "api_key" | "AVARA_API_KEY");
        if error.kind() == ErrorKind::Configuration && error.violations().iter().all(is_key) {
            return match error.violations() {
                [] => Self::Call(Box::new(error)),
                [first, ..] => Self::Key(format!(
                    "the API key {}, use --key-file FILE, or run `avara config set-key < FILE`",
                    advice::problem(None, first.problem())
                )),
            };
        }
        Self::Call(Box::new(error))
    }
}

/// Of what is printed.
impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            IoKind::BrokenPipe => Self::Closed,
            _ => Self::Other(format!("cannot print: {error}")),
        }
    }
}
