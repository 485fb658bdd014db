//! Replies of a server, always with the marker in them.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use avara_client::{Error, ErrorKind};
use avara_codegen::model::{Http, Operation};
use avara_test_kit::{Reply, Request};
use avara_tests::{instances, spec};
use serde_json::{Value, json};

use super::MARKER;

pub(super) type Answer = Arc<dyn Fn(&Request) -> Reply + Send + Sync>;

/// One way in which a call can go.
pub(super) struct Case {
    pub(super) name: String,
    pub(super) answer: Answer,
    pub(super) timeout: Duration,
    pub(super) ending: Ending,
}

/// How a call ends.
#[derive(Clone, Copy)]
pub(super) enum Ending {
    Success,
    Status(u16),
    NoStatus,
    /// Reading is lenient, so some wrong replies are right; others are a lost answer of a create.
    Read,
    /// A look-up decides.
    LookedUp,
}

impl Ending {
    pub(super) fn check(self, name: &str, result: &Result<Value, Error>) {
        let error = result.as_ref().err();
        let status = error.and_then(|error| error.status().map(|status| status.as_u16()));
        let kind = error.map(Error::kind);
        let is_so = match self {
            Self::Success => kind.is_none(),
            Self::Status(expected) => status == Some(expected),
            Self::NoStatus => kind.is_some() && status.is_none(),
            Self::Read => matches!(
                kind,
                None | Some(ErrorKind::Decode | ErrorKind::OutcomeUnknown | ErrorKind::Conflict)
            ),
            Self::LookedUp => true,
        };
        assert!(is_so, "{name} ends otherwise: {error:?}");
    }
}

/// The cases that every operation goes through.
pub(super) fn of(operation: &Operation) -> Vec<Case> {
    let success = reply(200, &done(operation));
    let success = fixed("success", Ending::Success, success);
    let all = [success].into_iter().chain(refusals()).chain(broken());
    all.chain(look_ups(operation)).collect()
}

fn refusals() -> impl Iterator<Item = Case> {
    let statuses = [
        307, 400, 401, 403, 404, 408, 409, 418, 422, 429, 500, 502, 503,
    ];
    let refusal = |status| {
        let name = format!("status {status}");
        case(&name, Ending::Status(status), echo(status))
    };
    statuses.into_iter().map(refusal)
}

/// Connections that break, and replies that are not HTTP.
fn broken() -> impl Iterator<Item = Case> {
    let no_status = [
        ("close", Reply::CLOSE),
        ("reset", Reply::RESET),
        ("no HTTP", Reply::raw(format!("{MARKER} {MARKER}\r\n\r\n"))),
        (
            "an odd header",
            odd_head(&format!("200 OK\r\n{MARKER}\0: 1")),
        ),
        ("an odd status", odd_head(MARKER)),
    ];
    let no_status = no_status.map(|(name, reply)| fixed(name, Ending::NoStatus, reply));
    let half = format!("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{{\"{MARKER}\": \"{MARKER}");
    let half = fixed("half a reply", Ending::Status(200), Reply::raw(half));
    let silence = Case {
        timeout: Duration::from_millis(100),
        ..fixed("silence", Ending::NoStatus, Reply::SILENCE)
    };
    no_status.into_iter().chain([half, silence])
}

fn odd_head(head: &str) -> Reply {
    Reply::raw(format!("HTTP/1.1 {head}\r\n\r\n"))
}

/// The answer of a create is lost.
fn look_ups(operation: &Operation) -> Vec<Case> {
    let Some(reconcile) = &operation.reconcile else {
        return Vec::new();
    };
    let look_up = spec::operation(&reconcile.look_up);
    let all = [
        ("another", answer(look_up)),
        ("ours", ours(operation, look_up)),
        ("nothing", json!({ MARKER: MARKER })),
    ];
    let case = |(name, found)| case(name, Ending::LookedUp, lost(found));
    all.map(case).into()
}

/// The result of a look-up once the operation has done its work: the fields as they were sent.
fn ours(operation: &Operation, look_up: &Operation) -> Value {
    let mut found = answer(look_up);
    let items = look_up.pagination.as_ref();
    let place = items.map(|pagination| format!("/{}/0", pagination.items));
    let record = found.pointer_mut(&place.unwrap_or_default()).unwrap();
    let body = operation.body.as_ref();
    let sent = body
        .map(|body| instances::private(&body.schema, MARKER))
        .unwrap_or_default();
    for (name, value) in sent.as_object().into_iter().flatten() {
        record[name] = value.clone();
    }
    record["createdAt"] = json!("2999-01-01T00:00:00Z");
    found
}

/// Successes that are not JSON, or other JSON: at every place, a value of another type.
pub(super) fn unreadable(operation: &Operation) -> Vec<Case> {
    let answer = answer(operation);
    let whole = answer.to_string();
    let texts = [
        format!("<html>{MARKER}</html>"),
        format!("\"{MARKER}\""),
        format!("[\"{MARKER}\"]"),
        format!("{{\"{MARKER}\": \"{MARKER}\"}}"),
        format!("{{\"{MARKER}\": \"{MARKER}"),
        format!("{{\"{MARKER}\": \"{MARKER}\u{1}\"}}"),
        format!("{whole}{MARKER}"),
        whole[..whole.len() / 2].to_owned(),
    ];
    let wrong = pointers(&answer, "").into_iter().flat_map(|pointer| {
        [json!(MARKER), json!({ MARKER: MARKER })].map(|wrong| {
            let mut answer = answer.clone();
            *answer.pointer_mut(&pointer).unwrap() = wrong;
            answer.to_string()
        })
    });
    let all = texts.into_iter().chain(wrong).enumerate();
    let name = |index| format!("unreadable {index}");
    all.map(|(index, text)| fixed(&name(index), Ending::Read, message(200, &text)))
        .collect()
}

/// The places of all values but the texts that may be printed.
fn pointers(value: &Value, at: &str) -> Vec<String> {
    let inner: Vec<_> = match value {
        Value::String(text) if text.starts_with(instances::TEXT) => return Vec::new(),
        Value::Object(fields) => fields
            .iter()
            .map(|(name, value)| (name.clone(), value))
            .collect(),
        Value::Array(items) => {
            let items = items.iter().enumerate();
            items
                .map(|(index, value)| (index.to_string(), value))
                .collect()
        }
        _ => Vec::new(),
    };
    let inner = inner
        .into_iter()
        .flat_map(|(step, value)| pointers(value, &format!("{at}/{step}")));
    inner.chain([at.to_owned()]).collect()
}

fn case(name: &str, ending: Ending, answer: Answer) -> Case {
    Case {
        name: name.to_owned(),
        answer,
        timeout: Duration::from_secs(60),
        ending,
    }
}

fn fixed(name: &str, ending: Ending, reply: Reply) -> Case {
    case(name, ending, Arc::new(move |_| reply.clone()))
}

/// A success, whose list ends.
fn answer(operation: &Operation) -> Value {
    let mut answer = instances::odd(&operation.response, MARKER);
    if answer.get("hasMore").is_some() {
        answer["hasMore"] = json!(false);
    }
    answer
}

/// A success that shows that a change was done: its ids have their form, and are those that were
/// sent.
fn done(operation: &Operation) -> Value {
    let mut answer = answer(operation);
    if operation.http == Http::Get {
        return answer;
    }
    let body = operation.body.as_ref();
    let sent = body.map(|body| instances::private(&body.schema, MARKER));
    for known in [
        instances::private(&operation.response, MARKER),
        sent.unwrap_or_default(),
    ] {
        for (name, value) in known.as_object().into_iter().flatten() {
            if let Some(field) = answer
                .get_mut(name)
                .filter(|old| value.is_string() && !old.is_object())
            {
                *field = value.clone();
            }
        }
    }
    answer
}

/// A refusal that repeats what was sent, in `message` and elsewhere.
fn echo(status: u16) -> Answer {
    Arc::new(move |received| {
        let sent = format!("{} {} {:?}", received.line, received.body, received.headers);
        let error = json!({ "message": sent, "code": MARKER });
        reply(
            status,
            &json!({ "message": sent, "error": error, "detail": MARKER, MARKER: sent }),
        )
    })
}

/// The first request has no answer, and every other finds something.
fn lost(found: Value) -> Answer {
    let is_lost = AtomicBool::new(false);
    Arc::new(move |_| {
        if is_lost.swap(true, Ordering::SeqCst) {
            reply(200, &found)
        } else {
            Reply::CLOSE
        }
    })
}

pub(super) fn reply(status: u16, body: &Value) -> Reply {
    message(status, &body.to_string())
}

/// A reply whose headers have the marker, as a name has it or a signed URL.
fn message(status: u16, body: &str) -> Reply {
    Reply::raw(format!(
        "HTTP/1.1 {status} {MARKER}\r\n\
         Content-Type: application/json; name={MARKER}\r\n\
         Content-Length: {}\r\n\
         Location: https://{MARKER}.example.test/{MARKER}?signature={MARKER}\r\n\
         Retry-After: {MARKER}\r\n\
         Set-Cookie: session={MARKER}\r\n\
         X-Request-Id: Jane {MARKER}\r\n\
         X-Should-Retry: {MARKER}\r\n\r\n{body}",
        body.len()
    ))
    .kept()
}
