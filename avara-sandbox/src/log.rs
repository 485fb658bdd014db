//! The log on stderr: one line for each request, with nothing private in it.

use std::time::Duration;

use hyper::Method;

use crate::spec::Operation;
use crate::stderr::eprint;
use crate::validate::{self, Violation};
use crate::webhooks::Delivery;

/// The line of one request. Of the path, the template is shown and not the ids; an
/// unknown path or method is not shown at all.
pub(crate) struct Line<'a> {
    pub(crate) method: &'a Method,
    pub(crate) operation: Option<&'static Operation>,
    pub(crate) status: Option<u16>,
    pub(crate) took: Duration,
}

pub(crate) fn request(line: &Line<'_>) {
    let method = if is_standard(line.method) {
        line.method.as_str()
    } else {
        "-"
    };
    let operation = |text: fn(&'static Operation) -> &'static str| line.operation.map_or("-", text);
    let (path, id) = (operation(|one| &one.path), operation(|one| &one.id));
    let status = line
        .status
        .map_or("broken".to_owned(), |status| status.to_string());
    let ms = line.took.as_secs_f64() * 1000.0;
    eprint(format!("{method} {path} {id} {status} {ms:.1} ms"));
}

/// A client can make up methods, with anything in them.
fn is_standard(method: &Method) -> bool {
    let name = method.as_str();
    matches!(name, "GET" | "HEAD" | "OPTIONS" | "TRACE" | "CONNECT")
        || matches!(name, "POST" | "PUT" | "PATCH" | "DELETE")
}

/// Logs a mistake of the sandbox itself, also with `--quiet`.
pub(crate) fn bug(what: &str, problem: &str) {
    eprint(format!("avara-sandbox: SANDBOX BUG in {what}: {problem}"));
}

/// Logs how many webhooks the receiver did not take in time, also with `--quiet`.
pub(crate) fn undelivered(count: usize) {
    if count > 0 {
        eprint(format!(
            "avara-sandbox: undelivered webhooks at shutdown: {count}"
        ));
    }
}

/// Words the violations of a reply or an event of ours, without the values.
pub(crate) fn broken(what: &str, violations: &[Violation]) -> String {
    let violations = validate::sentence(violations);
    format!("the {what} breaks the spec: {violations}")
}

pub(crate) fn delivery(delivery: &Delivery) {
    let status = delivery
        .status
        .map_or("unanswered".to_owned(), |status| status.to_string());
    let problems = delivery.violations.join("; ");
    let verdict = if delivery.is_ok() {
        "ok"
    } else {
        problems.as_str()
    };
    eprint(format!(
        "webhook {} {} {status}: {verdict}",
        delivery.kind, delivery.id
    ));
}
