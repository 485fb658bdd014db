//! Real servers, started in temporary folders, and receivers of webhooks as processes of their own.

#![allow(clippy::missing_panics_doc, reason = "a test fails by panicking")]

mod bridge;
mod browser;
pub mod delivery;
mod disk;
pub mod files;
mod orthanc;
mod postgres;
mod process;
mod receiver;
mod redis;

pub use bridge::{BridgeProcess, LINK_KEY};
pub use browser::Browser;
pub use disk::Disk;
pub use orthanc::{Orthanc, PASSWORD, USER};
pub use postgres::{Postgres, give_away};
pub use process::{Process, free_port, until};
pub use receiver::{Log, Receivers, Setup, holds};
pub use redis::Redis;
