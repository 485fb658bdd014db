//! What goes wrong: told as text or JSON on stderr, and as an exit code.

use std::ffi::OsString;
use std::io::{self, ErrorKind as IoKind, Write as _};
use std::path::Path;
use std::process::ExitCode;

use avara_client::{Error, ErrorKind, OPERATIONS, Retry, Violation};
use serde_json::{Value, json};

use crate::terminal;

/// Why the program ends early.
#[derive(Debug)]
pub(crate) enum Fault {
    /// The command line, as clap tells it; help and version too.
    CommandLine(clap::Error),
    /// Something that was given cannot be used.
    Usage(String),
    /// There is no API key, or one that may not be used.
    Key(String),
    /// A call failed.
    Call(Box<Error>),
    /// It may have happened, and nothing can tell.
    Unknown(&'static str),
    /// The server does what it should not.
    Server(&'static str),
    /// A receiver of webhooks cannot be reached.
    Unreachable(String),
    /// A receiver of webhooks answers what Avara cannot use.
    Receiver {
        /// The exit code.
        code: u8,
        text: String,
    },
    /// A file or another program's part.
    Other(String),
    /// Rows of a file failed; the code of the worst, and what was told already.
    Rows(u8),
    /// Nobody reads what is printed any more.
    Closed,
}

impl Fault {
    pub(crate) fn usage(text: impl Into<String>) -> Self {
        Self::Usage(text.into())
    }

    pub(crate) fn other(text: impl Into<String>) -> Self {
        Self::Other(text.into())
    }

    /// A file that cannot be used.
    pub(crate) fn file(path: &Path, error: &io::Error) -> Self {
        Self::Other(format!("{}: {error}", path.display()))
    }

    /// The exit code: part of the interface, see `avara --help`.
    pub(crate) fn code(&self) -> u8 {
        match self {
            Self::CommandLine(error) => u8::try_from(error.exit_code()).unwrap_or(2),
            Self::Usage(_) => 2,
            Self::Key(_) => 3,
            Self::Call(error) => code_of_call(error),
            Self::Unknown(_) => 7,
            Self::Server(_) | Self::Unreachable(_) => 6,
            Self::Receiver { code, .. } => *code,
            Self::Other(_) => 1,
            Self::Rows(code) => *code,
            Self::Closed => 0,
        }
    }

    /// Tells it.
    pub(crate) fn report(self, as_json: bool) -> ExitCode {
        let code = self.code();
        match &self {
            Self::Closed | Self::Rows(_) => {}
            Self::CommandLine(error) if !error.use_stderr() || !as_json => {
                let _ = error.print();
            }
            _ if as_json => say(&self.json().to_string()),
            _ => say(&format!("{} {}", terminal::red("error:"), self.text())),
        }
        ExitCode::from(code)
    }

    pub(crate) fn text(&self) -> String {
        match self {
            Self::CommandLine(error) => error.to_string(),
            Self::Usage(text)
            | Self::Key(text)
            | Self::Unreachable(text)
            | Self::Receiver { text, .. }
            | Self::Other(text) => text.clone(),
            Self::Call(error) => text_of_call(error),
            Self::Server(text) | Self::Unknown(text) => (*text).to_owned(),
            Self::Rows(_) | Self::Closed => String::new(),
        }
    }

    pub(crate) fn json(&self) -> Value {
        let mut json = json!({ "kind": self.kind(), "exitCode": self.code() });
        match self {
            Self::Call(error) => details(&mut json, error),
            // The rest of clap's text is how to use the command.
            Self::CommandLine(error) => {
                let text = error.to_string();
                let told = text.split("\n\nUsage:").next().unwrap_or_default();
                json["message"] = told.trim_start_matches("error: ").trim().into();
            }
            _ => json["message"] = self.text().into(),
        }
        json!({ "error": json })
    }

    fn kind(&self) -> String {
        match self {
            Self::Call(error) => error.kind().to_string(),
            Self::CommandLine(_) | Self::Usage(_) => "wrong command line".to_owned(),
            Self::Key(_) => "not authenticated".to_owned(),
            Self::Server(_) => "server error".to_owned(),
            Self::Unreachable(_) => "connection".to_owned(),
            Self::Receiver { .. } => "wrong answer".to_owned(),
            Self::Unknown(_) => "outcome unknown".to_owned(),
            _ => "other".to_owned(),
        }
    }
}

/// A refusal can follow an attempt whose answer was lost; what must not happen twice is then no
/// plain refusal.
fn code_of_call(error: &Error) -> u8 {
    match error.kind() {
        ErrorKind::OutcomeUnknown => 7,
        ErrorKind::Configuration | ErrorKind::InvalidRequest => 2,
        ErrorKind::Conflict | ErrorKind::Decode => 1,
        _ if error.may_have_been_processed() && is_unsafe(error) => 7,
        ErrorKind::Authentication | ErrorKind::Permission => 3,
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

/// What is wrong with a request is told by the names of the flags.
fn text_of_call(error: &Error) -> String {
    let is_request = error.kind() == ErrorKind::InvalidRequest;
    if !is_request || error.violations().is_empty() {
        return for_people(&format!("{error:#}"));
    }
    let lines: Vec<_> = error.violations().iter().map(violation).collect();
    format!("nothing was sent:\n{}", lines.join("\n"))
}

/// Advice that names methods of the client is for programs.
fn for_people(text: &str) -> String {
    text.replace("; see `message()` for what the server refuses", "")
        .replace("; see `body()` for the reply", "")
        .replace("; see `found()` for the record", "")
}

fn violation(violation: &Violation) -> String {
    let fields = violation.field().split('|').map(flag);
    let fields: Vec<_> = fields.collect();
    format!("  {} {}", fields.join(" | "), violation.problem())
}

/// The flag of a field, where it has one: fields within fields have none.
fn flag(field: &str) -> String {
    let inputs = crate::COMMANDS.iter().flat_map(crate::Command::inputs);
    match inputs.into_iter().find(|input| input.name == field) {
        Some(input) => format!("--{}", input.flag),
        None => field.to_owned(),
    }
}

fn details(json: &mut Value, error: &Error) {
    json["operation"] = error.operation().into();
    json["status"] = error.status().map(|status| status.as_u16()).into();
    json["requestId"] = error.request_id().into();
    json["attempts"] = error.attempts().into();
    json["mayHaveBeenProcessed"] = error.may_have_been_processed().into();
    json["lookUp"] = error.look_up().into();
    // What the server says, as it says it; else what we say.
    json["message"] = error.message().unwrap_or_else(|| error.to_string()).into();
    let violations = error.violations().iter();
    let violations: Vec<_> = violations
        .map(|violation| json!({ "field": violation.field(), "problem": violation.problem() }))
        .collect();
    json["violations"] = violations.into();
    if let Some(found) = error.found() {
        json["found"] = found.clone();
    }
}

/// Where stderr is closed there is nobody to tell.
pub(crate) fn say(text: &str) {
    let _ = writeln!(io::stderr(), "{text}");
}

/// Asked before the command line is understood, so that its own errors are JSON too.
pub(crate) fn is_json_wanted(arguments: &[OsString]) -> bool {
    let texts: Vec<_> = arguments.iter().filter_map(|text| text.to_str()).collect();
    let joined = |text: &&str| {
        matches!(
            *text,
            "-ojson" | "-o=json" | "--output=json" | "-ojsonl" | "--output=jsonl"
        )
    };
    let is_flag = |text: &str| matches!(text, "-o" | "--output");
    let is_json = |text: &str| matches!(text, "json" | "jsonl");
    texts.iter().any(joined)
        || texts
            .windows(2)
            .any(|two| is_flag(two[0]) && is_json(two[1]))
}

impl From<clap::Error> for Fault {
    fn from(error: clap::Error) -> Self {
        Self::CommandLine(error)
    }
}

impl From<Error> for Fault {
    fn from(error: Error) -> Self {
        let is_key =
            |violation: &Violation| matches!(violation.field(), "api_key" | "AVARA_API_KEY");
        if error.kind() == ErrorKind::Configuration && error.violations().iter().all(is_key) {
            return match error.violations() {
                [] => Self::Call(Box::new(error)),
                [first, ..] => Self::Key(format!(
                    "the API key {}; or give --key-file FILE, or `avara config set-key < FILE`",
                    first.problem().replace(" or call `api_key`", "")
                )),
            };
        }
        Self::Call(Box::new(error))
    }
}

/// Of what is printed.
impl From<io::Error> for Fault {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            IoKind::BrokenPipe => Self::Closed,
            _ => Self::Other(format!("cannot print: {error}")),
        }
    }
}
