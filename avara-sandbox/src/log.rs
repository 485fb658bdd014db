//! The log on stderr: one line for each request, with nothing private in it.

use std::io::Write;
use std::time::Duration;

use hyper::Method;

use crate::spec::Operation;
use crate::validate::{self, Violation};
use crate::webhooks::Delivery;

/// What the log says about one request. Of the path, the template is shown and not the ids; an
/// unknown path is not shown at all.
pub(crate) struct Line<'a> {
    pub(crate) method: &'a Method,
    pub(crate) operation: Option<&'static Operation>,
    pub(crate) status: Option<u16>,
    pub(crate) took: Duration,
}

/// Writes one line. That stderr is closed is no reason to fail a request.
pub(crate) fn request(line: &Line<'_>) {
    let path = line
        .operation
        .map_or("-", |operation| operation.path.as_str());
    let operation = line
        .operation
        .map_or("-", |operation| operation.id.as_str());
    let status = line
        .status
        .map_or("broken".to_owned(), |status| status.to_string());
    let ms = line.took.as_secs_f64() * 1000.0;
    let text = format!("{} {path} {operation} {status} {ms:.1} ms\n", line.method);
    let _ = std::io::stderr().lock().write_all(text.as_bytes());
}

/// Something is wrong with the sandbox itself: said even when it is to be quiet.
pub(crate) fn bug(what: &str, problem: &str) {
    let text = format!("avara-sandbox: SANDBOX BUG in {what}: {problem}\n");
    let _ = std::io::stderr().lock().write_all(text.as_bytes());
}

/// Webhooks that the receiver did not take in time: said even when it is to be quiet.
pub(crate) fn undelivered(count: usize) {
    if count > 0 {
        let text = format!("avara-sandbox: {count} webhooks were not delivered before the stop\n");
        let _ = std::io::stderr().lock().write_all(text.as_bytes());
    }
}

/// What a reply or an event of ours does wrong, without the values.
pub(crate) fn broken(what: &str, violations: &[Violation]) -> String {
    format!(
        "the {what} breaks the spec: {}",
        validate::sentence(violations)
    )
}

/// What became of a webhook.
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
    let text = format!(
        "webhook {} {} {status}: {verdict}\n",
        delivery.kind, delivery.id
    );
    let _ = std::io::stderr().lock().write_all(text.as_bytes());
}
