//! Advice about a call that failed or cannot be made, in words of the command line: the client's
//! own words name methods of a program.

use avara_client::{Advice, Error, Location, Problem, Violation};

use crate::catalog::{self, Command};

/// Returns advice; `None` if the rest of the line has it.
pub(super) fn of_call(advice: Advice) -> Option<String> {
    Some(match advice {
        Advice::SeeRefusal | Advice::SeeMessage | Advice::SeeFound => return None,
        Advice::SeeReply | Advice::AllowLargerReplies => "the call was done".to_owned(),
        Advice::SeeItem => "the list continues after this item".to_owned(),
        Advice::CheckSender => {
            "the reply may not come from the API: check the base URL and any proxy".to_owned()
        }
        Advice::SeeReplyOrRepeat => "the call is safe to repeat".to_owned(),
        Advice::LongerTimeout => "try a longer --timeout".to_owned(),
        Advice::LookUp(operation) => look_up(operation),
        advice => advice.to_string(),
    })
}

/// Returns advice on how to check the outcome of a create.
pub(crate) fn look_up(operation: &str) -> String {
    let name = catalog::command_of(operation).map_or_else(
        || operation.to_owned(),
        |command| format!("avara {}", command.path.join(" ")),
    );
    format!("check with `{name}` before you repeat it")
}

/// Returns the subject of a violation, as the command line names it.
pub(super) fn subject(command: Option<&Command>, violation: &Violation) -> String {
    let named = |field| match (violation.location(), field) {
        (Location::Setting, "api_key") => "the API key".to_owned(),
        (Location::Setting, "base_url") => "the base URL".to_owned(),
        (Location::Setting, "proxy") => "the proxy".to_owned(),
        (Location::Setting, "no_proxy") => "the list of hosts without the proxy".to_owned(),
        (Location::Setting, "ca_file") => "the CA file".to_owned(),
        (Location::Setting, "client_certificate") => "the client certificate".to_owned(),
        (Location::Setting, "client_key") => "the key of the client certificate".to_owned(),
        _ => argument(command, field),
    };
    let alternatives: Vec<_> = violation.field().split('|').map(named).collect();
    alternatives.join(" | ")
}

/// Returns the problem of a violation; other fields are named by their arguments.
pub(crate) fn problem(command: Option<&Command>, problem: &Problem) -> String {
    match problem {
        Problem::RequiredWith { field } => {
            format!("is required with {}", argument(command, field))
        }
        Problem::RequiredWhen { field, equals } => {
            format!("is required when {} is {equals}", argument(command, field))
        }
        Problem::NotEncoded => {
            "contains a character that must be percent-encoded; use --param for the query"
                .to_owned()
        }
        Problem::NoKey { variable } => format!("is missing: set {variable}"),
        problem => problem.to_string(),
    }
}

/// Returns the problem with a single setting, whose name the caller has.
pub(crate) fn first_problem(error: &Error) -> String {
    let first = error.violations().first();
    first.map_or_else(|| error.to_string(), |first| first.problem().to_string())
}

/// Returns a field as its command takes it, if it does: fields within fields have no flag.
fn argument(command: Option<&Command>, field: &str) -> String {
    let argument = command.and_then(|command| command.argument(field));
    argument.unwrap_or_else(|| field.to_owned())
}
