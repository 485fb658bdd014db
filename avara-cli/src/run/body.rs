//! The body of a request: `--body`, and the flags on top of it.

use clap::ArgMatches;
use serde_json::{Map, Value};

use super::inputs;
use crate::cli::BODY;
use crate::fault::Fault;
use crate::table::Input;

pub(super) fn of(fields: &[Input], given: &ArgMatches) -> Result<Map<String, Value>, Fault> {
    let mut body = match given.get_one::<String>(BODY) {
        Some(text) => whole(text)?,
        None => Map::new(),
    };
    body.extend(inputs::fields(fields, given)?);
    Ok(body)
}

fn whole(text: &str) -> Result<Map<String, Value>, Fault> {
    match inputs::json_or_stdin(text) {
        Ok(Value::Object(fields)) => Ok(fields),
        Ok(_) => Err(Fault::usage("--body: must be a JSON object")),
        Err(problem) => Err(Fault::usage(format!("--body: {problem}"))),
    }
}
