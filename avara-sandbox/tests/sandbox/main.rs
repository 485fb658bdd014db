//! The sandbox from outside: over real connections, byte by byte where it matters.

#[cfg(unix)]
mod binary;
mod checks;
mod console;
mod control;
mod demo;
mod document;
mod faults;
mod library;
mod partner;
mod samples;
mod state;
mod stateless;
mod statuses;
mod violations;
mod webhooks;
mod wire;
mod world;
