//! From what was given on the command line to a request, and what is shown of it before it is sent.

mod body;
pub(crate) mod confirm;
pub(crate) mod curl;
pub(crate) mod inputs;
pub(crate) mod invisible;
mod problems;
pub(crate) mod strict;

use avara_client::{Client, OPERATIONS, Operation, OperationRequest};
use clap::ArgMatches;

use crate::catalog::Command;
use crate::failure::Failure;
pub(crate) use problems::Problems;

/// Returns the request of a command, if nothing is wrong with it.
pub(crate) fn of(
    client: &Client,
    command: &'static Command,
    given: &ArgMatches,
    allow_unknown: bool,
) -> Result<OperationRequest, Failure> {
    let mut problems = Problems::default();
    let mut request = client.operation(operation(command)?, inputs::path(command, given));
    if !allow_unknown {
        request = request.strict();
    }
    for (name, text) in inputs::query(command, given, &mut problems) {
        request = request.with_query(name, text);
    }
    if let Some(fields) = command.body {
        let flags = inputs::fields(fields, given, &mut problems);
        request = match body::set(request, flags, given) {
            Ok(request) => request,
            Err(problem) => return Err(problems.and("--body", problem)),
        };
    }
    problems.check_with(&request)?;
    Ok(request)
}

pub(crate) fn operation(command: &Command) -> Result<&'static Operation, Failure> {
    let mut operations = OPERATIONS.iter().copied();
    let found = operations.find(|operation| operation.id() == command.id);
    found.ok_or_else(|| Failure::other(format!("{} is not an operation of the client", command.id)))
}
