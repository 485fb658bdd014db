//! The client against a real server on loopback.

mod pages;
mod privacy;
mod replies;
mod requests;
mod server;
