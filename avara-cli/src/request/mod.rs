//! From what was given on the command line to a request, and what is shown of it before it is sent.

mod body;
pub(crate) mod confirm;
pub(crate) mod curl;
pub(crate) mod inputs;

use avara_client::{Client, OPERATIONS, Operation, OperationRequest};
use clap::ArgMatches;

use crate::catalog::Command;
use crate::fault::Fault;

/// Returns the request of a command.
pub(crate) fn of(
    client: &Client,
    command: &'static Command,
    given: &ArgMatches,
) -> Result<OperationRequest, Fault> {
    let path = inputs::path(command, given);
    let mut request = client.operation(operation(command)?, path);
    for (name, text) in inputs::query(command, given)? {
        request = request.with_query(name, text);
    }
    match command.body {
        Some(fields) => body::set(request, fields, given),
        None => Ok(request),
    }
}

/// Returns the operation of a command.
pub(crate) fn operation(command: &Command) -> Result<&'static Operation, Fault> {
    let mut operations = OPERATIONS.iter().copied();
    let found = operations.find(|operation| operation.id() == command.id);
    found.ok_or_else(|| Fault::other(format!("{} is no operation of the client", command.id)))
}
