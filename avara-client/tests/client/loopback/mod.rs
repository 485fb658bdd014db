//! The client against a real server on loopback.

mod arguments;
mod causes;
#[path = "../../../../tests/src/server.rs"]
#[allow(unreachable_pub)]
mod clients;
mod connections;
mod downloads;
mod errors;
mod keys;
mod network;
mod observed;
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
