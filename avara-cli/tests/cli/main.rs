//! The program from outside, against a sandbox on this machine.

mod api;
mod archive;
mod bulk;
#[cfg(unix)]
mod completions;
mod config;
mod errors;
mod help;
mod inputs;
mod lists;
#[cfg(unix)]
mod lost;
mod memory;
mod operations;
mod output;
mod privacy;
#[cfg(unix)]
mod sandbox;
mod stub;
#[cfg(unix)]
mod terminal;
mod webhooks;
mod world;
