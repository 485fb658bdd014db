//! The program from outside, against a sandbox on this machine.

mod api;
mod archive;
#[cfg(all(unix, feature = "bridge"))]
mod bridge;
mod bulk;
#[cfg(unix)]
mod completions;
mod config;
#[cfg(unix)]
mod doctor;
mod downloads;
mod errors;
mod help;
mod inputs;
mod lists;
mod memory;
#[cfg(unix)]
mod network;
mod operations;
#[cfg(unix)]
mod outcome_unknown;
mod output;
mod privacy;
#[cfg(unix)]
mod sandbox;
#[cfg(unix)]
mod terminal;
#[cfg(unix)]
mod tls;
mod webhooks;
mod world;
