//! Adds to single commands what is not generated. Keep it short: what is true of many operations
//! belongs into the tables.

use clap::Command;

pub(super) fn apply(operation: &str, command: Command) -> Command {
    match operation {
        "viewer.studies.list" => command.after_help(
            "Example: avara viewer studies list --all --without assigned-to --query .studyId",
        ),
        "viewer.users.invite" => command
            .after_help("Example: avara viewer users invite --from-csv people.csv --level member"),
        _ => command,
    }
}
