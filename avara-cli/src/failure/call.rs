//! Describes a call that failed, in words of the command line.

use avara_client::{Error, ErrorKind, Violation};
use serde_json::{Value, json};

use super::{advice, causes};
use crate::catalog;
use crate::{host, terminal};

/// Describes an error; violations are named by their flags.
pub(super) fn text(error: &Error) -> String {
    if !error.violations().is_empty() {
        return format!("nothing was sent:\n  {}", violations(error).join("\n  "));
    }
    let line = with_advice(error, format!("{:#}", error.without_advice()));
    line + &cause(error).unwrap_or_default()
}

/// Returns the same with the advice apart.
pub(super) fn text_and_advice(error: &Error) -> (String, Option<String>) {
    if !error.violations().is_empty() {
        return (text(error), None);
    }
    let line = format!("{:#}", error.without_advice());
    let line = line + &cause(error).unwrap_or_default();
    (line, advice::of_call(error.advice()))
}

/// Returns the same for JSON, where the server's message is a separate field.
fn message(error: &Error) -> String {
    if !error.violations().is_empty() {
        return format!("nothing was sent: {}", violations(error).join("; "));
    }
    let servers = error.message();
    servers.unwrap_or_else(|| with_advice(error, error.without_advice().to_string()))
}

fn with_advice(error: &Error, line: String) -> String {
    match advice::of_call(error.advice()) {
        Some(advice) => format!("{line}; {advice}"),
        None => line,
    }
}

fn violations(error: &Error) -> Vec<String> {
    let line = |violation| {
        let (argument, problem) = described(error, violation);
        format!("{argument} {problem}")
    };
    error.violations().iter().map(line).collect()
}

/// Returns why a connection failed, and to where.
fn cause(error: &Error) -> Option<String> {
    Some(format!("; at {}: {}", host::get(), reason(error)?))
}

/// Returns the innermost error, such as a refused connection: the outer ones are less specific.
fn reason(error: &Error) -> Option<String> {
    let innermost = causes(error).last();
    let innermost = innermost.filter(|_| error.kind() == ErrorKind::Connection)?;
    Some(terminal::printable(&innermost.to_string()))
}

/// Returns the argument of the command that a violation is about, and the problem with it.
fn described(error: &Error, violation: &Violation) -> (String, String) {
    let command = error.operation().and_then(catalog::command_of);
    let problem = advice::problem(command, violation.problem());
    (advice::subject(command, violation), problem)
}

/// Adds the details of a call to JSON.
pub(super) fn details(json: &mut Value, error: &Error) {
    json["operation"] = error.operation().into();
    json["status"] = error.status().map(|status| status.as_u16()).into();
    json["requestId"] = error.request_id().into();
    json["attempts"] = error.attempts().into();
    json["mayHaveBeenProcessed"] = error.may_have_been_processed().into();
    json["lookUp"] = error.look_up().into();
    json["message"] = message(error).into();
    let violation = |violation: &Violation| {
        let (argument, problem) = described(error, violation);
        json!({ "field": violation.field(), "argument": argument, "problem": problem })
    };
    json["violations"] = error.violations().iter().map(violation).collect();
    if let Some(reason) = reason(error) {
        json["host"] = host::get().into();
        json["reason"] = reason.into();
    }
    if let Some(found) = error.found() {
        json["found"] = found.clone();
    }
}
