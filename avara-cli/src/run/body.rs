//! The body of a request: `--body`, and the flags on top of it.

use clap::ArgMatches;
use serde_json::{Map, Value};

use super::inputs;
use crate::cli::BODY;
use crate::fault::Fault;
use crate::table::Input;

pub(super) fn of(fields: &[Input], given: &ArgMatches) -> Result<Map<String, Value>, Fault> {
    let mut body = match given.get_one::<String>(BODY) {
        Some(text) => inputs::whole_body(text)?,
        None => Map::new(),
    };
    body.extend(inputs::fields(fields, given)?);
    Ok(body)
}
