//! Describes a call that failed, in words of the command line.

use std::error::Error as _;

use avara_client::{Error, ErrorKind, Violation};
use serde_json::{Value, json};

use super::advice;
use crate::catalog::{self, Command};
use crate::{host, terminal};

/// Describes an error; violations are named by their flags.
pub(super) fn text(error: &Error) -> String {
    if !error.violations().is_empty() {
        return format!("nothing was sent:\n  {}", violations(error).join("\n  "));
    }
    let ours = error.to_string();
    let all = format!("{error:#}");
    // What the server says stays as it is.
    let servers = all.strip_prefix(&ours).unwrap_or_default();
    advice::for_people(&ours) + servers + &cause(error).unwrap_or_default()
}

/// Returns the same for JSON, where the server's message stands for itself.
fn message(error: &Error) -> String {
    if !error.violations().is_empty() {
        return format!("nothing was sent: {}", violations(error).join("; "));
    }
    let servers = error.message();
    servers.unwrap_or_else(|| advice::for_people(&error.to_string()))
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

/// Returns the innermost error, such as that a connection was refused: those around it say less.
fn reason(error: &Error) -> Option<String> {
    let mut innermost = error
        .source()
        .filter(|_| error.kind() == ErrorKind::Connection)?;
    while let Some(inner) = innermost.source() {
        innermost = inner;
    }
    Some(terminal::printable(&innermost.to_string()))
}

/// Returns the argument of the command that a violation is about, and the problem with it.
fn described(error: &Error, violation: &Violation) -> (String, String) {
    let command = error.operation().and_then(catalog::command_of);
    let fields = violation.field().split('|');
    let fields: Vec<_> = fields.map(|field| argument(command, field)).collect();
    let problem = with_arguments(command, violation.problem());
    (fields.join(" | "), problem)
}

/// Returns a field as its command takes it, if it does: fields within fields have no flag.
fn argument(command: Option<&Command>, field: &str) -> String {
    let argument = command.and_then(|command| command.argument(field));
    argument.unwrap_or_else(|| advice::setting(field).to_owned())
}

/// Rewords a problem that names another field: `is required when FIELD is true`, `is required with
/// FIELD`.
fn with_arguments(command: Option<&Command>, problem: &str) -> String {
    for start in ["is required when ", "is required with "] {
        if let Some(rest) = problem.strip_prefix(start) {
            let (field, rest) = rest.split_at(rest.find(' ').unwrap_or(rest.len()));
            return format!("{start}{}{rest}", argument(command, field));
        }
    }
    advice::for_people(problem)
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
