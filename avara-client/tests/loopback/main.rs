//! The client against a real server on loopback.

mod arguments;
mod causes;
mod connections;
mod downloads;
mod errors;
mod odd;
mod pages;
mod privacy;
mod proof;
mod raw;
mod replies;
mod requests;
mod retries;
mod security;
mod server;
#[allow(dead_code, reason = "some of it is for the tests in `tests/`")]
mod wire;
