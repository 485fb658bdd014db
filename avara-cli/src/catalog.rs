//! The operations and webhooks that the command line offers: the rows of the generated tables.

pub use crate::generated::{COMMANDS, GROUPS, WEBHOOKS};
pub use crate::table::{Choice, Command, Group, Input, Key, Kind, Webhook};

/// Returns the command of an operation.
pub(crate) fn command_of(operation: &str) -> Option<&'static Command> {
    COMMANDS.iter().find(|command| command.id == operation)
}
