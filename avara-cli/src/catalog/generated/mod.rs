// Made by `cargo xtask regen` from spec/. Do not edit.

//! Code that `cargo xtask regen` generates from `spec/`.

mod commands;
mod values;
mod webhooks;

pub use commands::{COMMANDS, GROUPS};
pub use webhooks::WEBHOOKS;
