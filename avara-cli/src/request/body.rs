//! The body of a request: `--body`, and the flags on top of it.

use avara_client::OperationRequest;
use clap::ArgMatches;
use serde_json::{Map, Value};

use super::inputs;
use crate::cli::BODY;

/// Sets the body. What no flag touches is sent as `--body` has it.
pub(super) fn set(
    request: OperationRequest,
    flags: Map<String, Value>,
    given: &ArgMatches,
) -> Result<OperationRequest, String> {
    let Some(text) = given.get_one::<String>(BODY) else {
        return Ok(request.body(flags));
    };
    let request = request.body_json(inputs::whole_body(text)?);
    let add = |request: OperationRequest, (name, value)| request.with_body_field(name, value);
    Ok(flags.into_iter().fold(request, add))
}
