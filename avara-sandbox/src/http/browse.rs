//! The data as the console lists it: without faults, statistics or a place in the journal.

use hyper::{Method, StatusCode};
use serde_json::Value;

use super::checks;
use super::reply::Reply;
use super::shared::Shared;
use crate::spec::{Operation, spec};
use crate::validate::{self, Raw, Strictness, Values};
use crate::world::{Input, Refusal, World};

/// No operation lists the reports of all studies. The pages are those of this one.
const REPORTS: &str = "reports";
const PAGED_LIKE_REPORTS: &str = "autoScribe.studies.external.reports.list";

/// Returns the reply of an operation that lists records.
pub(super) fn list(shared: &Shared, id: &str, query: &str) -> Reply {
    if id == REPORTS {
        return read(shared, PAGED_LIKE_REPORTS, query, |world, input| {
            world.reports(input)
        });
    }
    read(shared, id, query, World::execute)
}

fn read(
    shared: &Shared,
    id: &str,
    query: &str,
    read: impl FnOnce(&mut World, &Input<'_>) -> Result<Value, Refusal>,
) -> Reply {
    let operation = spec().operation(id);
    let Some(operation) = operation.filter(|operation| is_list(operation)) else {
        return Reply::error(StatusCode::NOT_FOUND, "There is no such list.");
    };
    match values(operation, query) {
        Ok(values) => match shared.read(operation, &values, read) {
            Ok(reply) => Reply::json(StatusCode::OK, &reply),
            Err(refusal) => Reply::refused(&refusal),
        },
        Err(reply) => reply,
    }
}

fn is_list(operation: &Operation) -> bool {
    operation.method == Method::GET && operation.path_parameters.list.is_empty()
}

fn values(operation: &Operation, query: &str) -> Result<Values, Reply> {
    let (path, body) = (Vec::new(), None);
    let raw = Raw { path, query, body };
    let values = validate::request(operation, raw, Strictness::Everything);
    values.map_err(|found| checks::bad(&found))
}
