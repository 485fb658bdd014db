// Made by `cargo xtask regen` from spec/. Do not edit.

//! Everything that `cargo xtask regen` makes from `spec/`.

mod commands;
mod values;
mod webhooks;

pub use commands::{COMMANDS, GROUPS};
pub use webhooks::WEBHOOKS;
