//! `avara webhooks trigger`: a sample of an event, signed and posted as Avara does.

use std::time::Instant;

use avara_client::bytes::Bytes;
use avara_client::http::header::CONTENT_TYPE;
use avara_client::http::{HeaderMap, Request, StatusCode};
use clap::{ArgMatches, Args, Command, FromArgMatches as _};

use super::exchange::{AnswerProblem, Exchange};
use super::post::Receiver;
use super::sample;
use super::series::Series;
use super::show::Show;
use super::signed::{SIGNATURE, TIME, signed};
use crate::catalog::{WEBHOOKS, Webhook};
use crate::cli::Globals;
use crate::failure::Failure;
use crate::request::curl;
use crate::session::runtime;

#[derive(Args)]
#[group(skip)]
struct Flags {
    /// URL of the receiver; it has 10 s to answer (--timeout)
    #[arg(long, value_name = "URL")]
    to: String,

    #[command(flatten)]
    key: super::KeyFlag,

    /// Send an invalid signature, or a timestamp of yesterday; the receiver must refuse it
    #[arg(long, value_name = "WHAT", value_parser = [SIGNATURE, TIME])]
    wrong: Option<String>,

    #[command(flatten)]
    series: Series,

    #[command(flatten)]
    sample: sample::Flags,
}

pub(super) fn command() -> Command {
    let command = Command::new("trigger")
        .about("Send a signed sample event, and check the answer")
        .after_help(
            "With -o jsonl, the exchange is a line of JSON with the fields event, status, milliseconds, reply and violations, plus replyText if the reply is not JSON; --query applies to that line. With --events, --times, --at-once or --resend, it is a summary of all deliveries with the fields events, deliveries, same, different, failed, wrong, unanswered, statuses, milliseconds and latency.\n\n\
             Example: avara webhooks trigger study.access_requested --to http://127.0.0.1:8080/avara\n\
             Example: avara webhooks trigger report.delivered --to $RECEIVER --events 500 --times 5 --at-once 20",
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
    let command = Command::new(webhook.event_type)
        .about(webhook.summary)
        .long_about(format!("{}.\n\n{}", webhook.summary, webhook.help));
    Flags::augment_args(command).args(sample::args(webhook))
}

pub(super) fn run(globals: &Globals, given: &ArgMatches) -> Result<(), Failure> {
    let (webhook, given) = chosen(given)?;
    let flags = Flags::from_arg_matches(given)?;
    let webhooks = super::webhooks(globals, &flags.key)?;
    let receiver = Receiver::new("to", &flags.to, globals.timeout)?;
    let (event, body) = sample::made(webhook, &flags.sample, given, globals.allow_unknown)?;
    let wrong = flags.wrong.as_deref();
    let headers = signed(&webhooks, wrong, &sample::id_of(&event), &body)?;
    if globals.dry_run {
        return dry_run(receiver.url().as_str(), headers, body);
    }
    let mut show = Show::new(globals)?;
    let series = flags.series;
    if series.is_given() {
        if series.has_many_events() && flags.sample.id.is_some() {
            return Err(Failure::usage(
                "--id: cannot be combined with several events, which have different ids",
            ));
        }
        let summary = runtime()?.block_on(series.send(receiver, webhooks, &event, &body))?;
        show.summary(&summary)?;
        return summary.verdict();
    }
    let started = Instant::now();
    let answer = runtime()?.block_on(receiver.post(headers, body.clone()));
    let answer = answer.map_err(|no_answer| Failure::Unreachable(no_answer.problem))?;
    let mut exchange = Exchange::new(body, answer, started.elapsed());
    if let Some(wrong) = wrong {
        exchange.problems = refusal(wrong, exchange.answer.status());
    }
    show.exchange(&exchange)?;
    verdict(&exchange, show.is_for_people())
}

fn chosen(given: &ArgMatches) -> Result<(&'static Webhook, &ArgMatches), Failure> {
    let (name, given) = given.subcommand().unwrap_or(("", given));
    let mut webhooks = WEBHOOKS.iter();
    let webhook = webhooks.find(|webhook| webhook.event_type == name);
    let webhook = webhook.ok_or_else(|| Failure::usage("no such event"))?;
    Ok((webhook, given))
}

/// Returns the problems with the answer to a delivery that must be refused.
fn refusal(wrong: &str, status: StatusCode) -> Vec<AnswerProblem> {
    if status.is_client_error() {
        return Vec::new();
    }
    let problem = format!(
        "is {}, but a delivery with an invalid {wrong} must be refused",
        status.as_u16()
    );
    vec![AnswerProblem::new("the status", problem)]
}

fn dry_run(url: &str, headers: HeaderMap, body: Bytes) -> Result<(), Failure> {
    let request = Request::post(url)
        .header(CONTENT_TYPE, "application/json")
        .body(body);
    let mut request = request.map_err(|error| Failure::usage(format!("--to: {error}")))?;
    request.headers_mut().extend(headers);
    curl::print_unauthorized(&request)
}

/// The most lines of a reply that are shown.
const MOST_LINES: usize = 10;

fn verdict(exchange: &Exchange, was_reported: bool) -> Result<(), Failure> {
    if exchange.is_ok() {
        return Ok(());
    }
    let mut text = "the answer is not as documented".to_owned();
    if !was_reported {
        let problems = exchange.problems.iter().take(MOST_LINES);
        text.extend(problems.map(|problem| format!("\n  {}", problem.line())));
    }
    Err(Failure::Receiver {
        code: code(exchange.answer.status()),
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
