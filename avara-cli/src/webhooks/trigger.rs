//! `avara webhooks trigger`: a sample of an event, signed and posted as Avara does.

use std::time::{Duration, Instant, SystemTime};

use avara_client::bytes::Bytes;
use avara_client::http::header::{CONTENT_TYPE, HeaderValue};
use avara_client::http::{HeaderMap, HeaderName, Request, StatusCode};
use avara_client::webhooks::Webhooks;
use clap::{Arg, ArgMatches, Command};
use serde_json::{Map, Value};

use super::exchange::{Exchange, Problem};
use super::post::Receiver;
use super::sample;
use super::show::Show;
use crate::catalog::{WEBHOOKS, Webhook};
use crate::cli::Globals;
use crate::fault::Fault;
use crate::request::curl;
use crate::session::runtime;

const TO: &str = "to";
const WRONG: &str = "wrong";
const SIGNATURE: &str = "signature";
const TIME: &str = "time";

/// More than any receiver takes.
const LONG_AGO: Duration = Duration::from_secs(24 * 60 * 60);

pub(super) fn command() -> Command {
    let command = Command::new("trigger")
        .about("Post a signed sample of an event, and check the answer")
        .after_help(
            "For programs the exchange is a line of JSON with the fields event, status, milliseconds, reply and \
             violations, and with replyText where the reply is no JSON; --query is applied to that line.\n\n\
             Example: avara webhooks trigger study.access_requested --to http://127.0.0.1:8080/avara",
        )
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand_value_name("TYPE")
        .subcommand_help_heading("Types")
        .disable_help_subcommand(true);
    let events = WEBHOOKS.iter().map(event);
    events.fold(command, Command::subcommand)
}

fn event(webhook: &'static Webhook) -> Command {
    Command::new(webhook.event_type)
        .about(webhook.summary)
        .long_about(format!("{}.\n\n{}", webhook.summary, webhook.help))
        .args([to(), super::key_arg(), wrong()])
        .args(sample::args(webhook))
}

fn to() -> Arg {
    Arg::new(TO)
        .long(TO)
        .value_name("URL")
        .required(true)
        .help("Where the receiver is; it has 10 s to answer (--timeout)")
}

fn wrong() -> Arg {
    Arg::new(WRONG)
        .long(WRONG)
        .value_name("WHAT")
        .value_parser([SIGNATURE, TIME])
        .help("Sign it wrongly, or date it yesterday; the receiver must refuse it")
}

pub(super) fn run(globals: &Globals, given: &ArgMatches) -> Result<(), Fault> {
    let (webhook, given) = chosen(given)?;
    let webhooks = super::webhooks(globals, given)?;
    let url = given.get_one::<String>(TO).map_or("", String::as_str);
    let receiver = Receiver::new(TO, url, globals.timeout)?;
    let (event, body) = sample::made(webhook, given, globals.unknown)?;
    let wrong = given.get_one::<String>(WRONG).map(String::as_str);
    let headers = headers(&webhooks, wrong, &event, &body)?;
    if globals.dry_run {
        return dry_run(receiver.url().as_str(), headers, body);
    }
    let mut show = Show::new(globals)?;
    let started = Instant::now();
    let answer = runtime()?.block_on(receiver.post(headers, body.clone()));
    let answer = answer.map_err(|no_answer| Fault::Unreachable(no_answer.problem))?;
    let mut exchange = Exchange::new(body, answer, started.elapsed());
    if let Some(wrong) = wrong {
        exchange.problems = refusal(wrong, exchange.answer.status);
    }
    show.exchange(&exchange)?;
    verdict(&exchange, show.is_for_people())
}

fn chosen(given: &ArgMatches) -> Result<(&'static Webhook, &ArgMatches), Fault> {
    let (name, given) = given.subcommand().unwrap_or(("", given));
    let mut webhooks = WEBHOOKS.iter();
    let webhook = webhooks.find(|webhook| webhook.event_type == name);
    let webhook = webhook.ok_or_else(|| Fault::usage("there is no such event"))?;
    Ok((webhook, given))
}

/// Returns the headers of Standard Webhooks; the id is that of the event.
fn headers(
    webhooks: &Webhooks,
    wrong: Option<&str>,
    event: &Map<String, Value>,
    body: &[u8],
) -> Result<HeaderMap, Fault> {
    let id = event.get("id").and_then(Value::as_str);
    let id = id.map_or_else(sample::new_id, str::to_owned);
    let now = SystemTime::now();
    let right = webhooks.sign(&id, now, body);
    if webhooks.verify(body, right.clone()).is_err() {
        return Err(Fault::usage(
            "the id of the event cannot be sent in a header: give it letters, digits, `-` and `_`",
        ));
    }
    let signed = match wrong {
        Some(TIME) => webhooks.sign(&id, now - LONG_AGO, body),
        Some(_) => webhooks.sign(&id, now, [body, b" "].concat()),
        None => right,
    };
    let headers = signed.into_iter().filter_map(|(name, value)| {
        let value = HeaderValue::try_from(value).ok()?;
        Some((HeaderName::from_static(name), value))
    });
    Ok(headers.collect())
}

/// Returns the problems with the answer to a delivery that must be refused.
fn refusal(wrong: &str, status: StatusCode) -> Vec<Problem> {
    if status.is_client_error() {
        return Vec::new();
    }
    let problem = format!(
        "is {}: a delivery with a wrong {wrong} must be refused",
        status.as_u16()
    );
    vec![Problem::new("the status", problem)]
}

fn dry_run(url: &str, headers: HeaderMap, body: Bytes) -> Result<(), Fault> {
    let request = Request::post(url)
        .header(CONTENT_TYPE, "application/json")
        .body(body);
    let mut request = request.map_err(|error| Fault::usage(format!("--{TO}: {error}")))?;
    request.headers_mut().extend(headers);
    curl::print_unauthorized(&request)
}

/// The most lines of a reply that are shown.
const MOST_LINES: usize = 10;

fn verdict(exchange: &Exchange, was_told: bool) -> Result<(), Fault> {
    if exchange.is_ok() {
        return Ok(());
    }
    let mut text = "the answer is not as documented".to_owned();
    if !was_told {
        let problems = exchange.problems.iter().take(MOST_LINES);
        text.extend(problems.map(|problem| format!("\n  {}", problem.line())));
    }
    Err(Fault::Receiver {
        code: code(exchange.answer.status),
        text,
    })
}

fn code(status: StatusCode) -> u8 {
    match status.as_u16() {
        401 | 403 => 3,
        404 => 4,
        429 => 5,
        500.. => 6,
        _ => 1,
    }
}
