//! The event that `avara webhooks trigger` sends: a sample, changed by flags.

use avara_client::bytes::Bytes;
use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgMatches, Args};
use clap_complete::ArgValueCompleter;
use serde_json::{Map, Value, json};

use crate::catalog::Webhook;
use crate::cli::flags::flag;
use crate::cli::{BODY, WITHOUT, at_files};
use crate::failure::Failure;
use crate::request::{Problems, inputs};

/// Returns the flags that change its content.
pub(super) fn args(webhook: &'static Webhook) -> Vec<Arg> {
    let fields = webhook.fields.iter().map(flag);
    let fields = fields.map(|field| field.help_heading("Fields of the sample"));
    let optional = webhook.fields.iter().filter(|field| !field.required);
    let optional: Vec<_> = optional.map(|field| field.flag).collect();
    let without = (!optional.is_empty()).then(|| without(optional));
    without.into_iter().chain(fields).collect()
}

// The flags that every sample has. No doc comment: clap would take it for the description of the command.
#[derive(Args)]
#[group(skip)]
pub(super) struct Flags {
    /// Event to send unchanged instead of the sample; flags override its data
    #[arg(long, value_name = "JSON|@FILE|-", add = ArgValueCompleter::new(at_files))]
    body: Option<String>,

    /// Id of the event; repeat an earlier one to simulate a redelivery [default: a new id]
    #[arg(long, value_name = "whe_...")]
    pub(super) id: Option<String>,
}

fn without(optional: Vec<&'static str>) -> Arg {
    Arg::new(WITHOUT)
        .long(WITHOUT)
        .value_name("FIELD")
        .action(ArgAction::Append)
        .value_parser(PossibleValuesParser::new(optional))
        .help("Leave out an optional field; can be repeated")
}

/// Returns the event and its text. If no flag changes it, it is sent as `--body` has it.
pub(super) fn made(
    webhook: &Webhook,
    flags: &Flags,
    given: &ArgMatches,
    allow_unknown: bool,
) -> Result<(Map<String, Value>, Bytes), Failure> {
    let text = flags.body.as_deref().map(inputs::whole_body).transpose();
    let text = text.map_err(|problem| Failure::usage(format!("--{BODY} {problem}")))?;
    let id = flags.id.as_deref();
    let Some(text) = text else {
        let event = changed(sample(webhook)?, webhook, id, given, allow_unknown)?;
        return Ok((event.clone(), written(event)));
    };
    let event = fields_of(&text)?;
    let changed = changed(event.clone(), webhook, id, given, allow_unknown)?;
    if changed == event {
        return Ok((event, text.into()));
    }
    Ok((changed.clone(), written(changed)))
}

fn written(event: Map<String, Value>) -> Bytes {
    Value::from(event).to_string().into()
}

fn changed(
    mut event: Map<String, Value>,
    webhook: &Webhook,
    id: Option<&str>,
    given: &ArgMatches,
    allow_unknown: bool,
) -> Result<Map<String, Value>, Failure> {
    if let Some(id) = id {
        event.insert("id".to_owned(), id.into());
    }
    let mut problems = Problems::default();
    let fields = inputs::fields(webhook.fields, given, &mut problems);
    if !allow_unknown {
        inputs::check(webhook.fields, &fields, &mut problems);
    }
    problems.check()?;
    let left_out = left_out(webhook, given);
    if let (false, Some(name)) = (
        fields.is_empty(),
        left_out.iter().find(|name| fields.contains_key(**name)),
    ) {
        return Err(Failure::usage(format!("--{WITHOUT}: {name} is also set")));
    }
    if !fields.is_empty() || !left_out.is_empty() {
        let data = event.entry("data").or_insert_with(|| json!({}));
        let data = data.as_object_mut();
        let data = data.ok_or_else(|| {
            Failure::usage("--body: `data` is not an object, so flags cannot change it")
        })?;
        data.extend(fields);
        data.retain(|name, _| !left_out.contains(&name.as_str()));
    }
    Ok(event)
}

fn fields_of(json: &str) -> Result<Map<String, Value>, Failure> {
    serde_json::from_str(json).map_err(|error| Failure::usage(format!("--{BODY}: {error}")))
}

/// Returns a sample with its own id, so that the receiver does not take it for an earlier
/// one.
fn sample(webhook: &Webhook) -> Result<Map<String, Value>, Failure> {
    let sample = serde_json::from_str(webhook.sample);
    let mut sample: Map<String, Value> =
        sample.map_err(|error| Failure::other(error.to_string()))?;
    sample.insert("id".to_owned(), new_id().into());
    Ok(sample)
}

/// Returns the names on the wire of the fields that are left out.
fn left_out(webhook: &Webhook, given: &ArgMatches) -> Vec<&'static str> {
    let flags = given.try_get_many::<String>(WITHOUT).ok().flatten();
    let flags: Vec<_> = flags.into_iter().flatten().collect();
    let fields = webhook.fields.iter();
    let left_out = fields.filter(|field| flags.iter().any(|flag| *flag == field.flag));
    left_out.map(|field| field.name).collect()
}

pub(super) fn id_of(event: &Map<String, Value>) -> String {
    let id = event.get("id").and_then(Value::as_str);
    id.map_or_else(new_id, str::to_owned)
}

pub(super) fn new_id() -> String {
    format!("whe_{:032x}", fastrand::u128(..))
}
