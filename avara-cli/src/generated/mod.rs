// Made by `cargo xtask regen` from spec/. Do not edit.

//! Everything that `cargo xtask regen` makes from `spec/`.

mod commands;
mod values;

pub use commands::{COMMANDS, GROUPS};
