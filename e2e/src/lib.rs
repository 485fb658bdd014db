//! Real servers, started in temporary folders, and receivers of webhooks as their own processes.

#![allow(clippy::missing_panics_doc, reason = "a test fails by panicking")]

pub mod delivery;
mod disk;
mod postgres;
mod process;
mod receiver;
mod redis;

pub use disk::Disk;
pub use postgres::{Postgres, give_away};
pub use process::{Process, free_port, until};
pub use receiver::{Log, Receivers, Setup, holds};
pub use redis::Redis;
