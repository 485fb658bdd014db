//! The event that `avara webhooks trigger` sends: a sample, changed by flags.

use avara_client::bytes::Bytes;
use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgMatches};
use clap_complete::ArgValueCompleter;
use serde_json::{Map, Value, json};

use crate::catalog::Webhook;
use crate::cli::flags::flag;
use crate::cli::{BODY, WITHOUT, at_files};
use crate::failure::Failure;
use crate::request::{Problems, inputs};

const ID: &str = "id";

/// Returns the flags that change it.
pub(super) fn args(webhook: &'static Webhook) -> Vec<Arg> {
    let fields = webhook.fields.iter().map(flag);
    let fields = fields.map(|field| field.help_heading("Fields of the sample"));
    let optional = webhook.fields.iter().filter(|field| !field.required);
    let optional: Vec<_> = optional.map(|field| field.flag).collect();
    let without = (!optional.is_empty()).then(|| without(optional));
    [body(), id()]
        .into_iter()
        .chain(without)
        .chain(fields)
        .collect()
}

fn body() -> Arg {
    Arg::new(BODY)
        .long(BODY)
        .value_name("JSON|@FILE|-")
        .add(ArgValueCompleter::new(at_files))
        .help("Event to send unchanged instead of the sample; flags override its data")
}

fn id() -> Arg {
    Arg::new(ID)
        .long(ID)
        .value_name("whe_...")
        .help("Id of the event; repeat an earlier one to simulate a redelivery [default: a new id]")
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
    given: &ArgMatches,
    allow_unknown: bool,
) -> Result<(Map<String, Value>, Bytes), Failure> {
    let text = given.get_one::<String>(BODY);
    let text = text.map(|text| inputs::whole_body(text)).transpose();
    let text = text.map_err(|problem| Failure::usage(format!("--{BODY} {problem}")))?;
    let Some(text) = text else {
        let event = changed(sample(webhook)?, webhook, given, allow_unknown)?;
        return Ok((event.clone(), written(event)));
    };
    let event = fields_of(&text)?;
    let changed = changed(event.clone(), webhook, given, allow_unknown)?;
    if changed == event {
        return Ok((event, text.into()));
    }
    Ok((changed.clone(), written(changed)))
}

fn written(event: Map<String, Value>) -> Bytes {
    Value::from(event).to_string().into()
}

/// Returns the event, changed by flags.
fn changed(
    mut event: Map<String, Value>,
    webhook: &Webhook,
    given: &ArgMatches,
    allow_unknown: bool,
) -> Result<Map<String, Value>, Failure> {
    if let Some(id) = given.get_one::<String>(ID) {
        event.insert("id".to_owned(), id.as_str().into());
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

/// Returns the id of an event, or a new one.
pub(super) fn id_of(event: &Map<String, Value>) -> String {
    let id = event.get("id").and_then(Value::as_str);
    id.map_or_else(new_id, str::to_owned)
}

/// Returns true if a flag sets the id.
pub(super) fn has_own_id(given: &ArgMatches) -> bool {
    given.contains_id(ID)
}

pub(super) fn new_id() -> String {
    format!("whe_{:032x}", fastrand::u128(..))
}
