//! The operations and webhooks that the command line offers: tables, whose rows are generated.

#[rustfmt::skip]
mod generated;
mod table;

pub use generated::{COMMANDS, GROUPS, WEBHOOKS};
pub use table::{Choice, Command, Group, Input, Key, Kind, Webhook};

pub(crate) fn command_of(operation: &str) -> Option<&'static Command> {
    COMMANDS.iter().find(|command| command.id == operation)
}
