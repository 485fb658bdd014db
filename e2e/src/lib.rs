//! Real servers, started in temporary folders, and receivers of webhooks as their own processes.

// Windows has none of these servers.
#![cfg(unix)]
#![allow(clippy::missing_panics_doc, reason = "a test fails by panicking")]

mod authority;
mod balancer;
mod bridge;
mod browser;
pub mod delivery;
mod devtools;
mod disk;
pub mod files;
mod nginx;
mod orthanc;
mod postgres;
mod process;
mod receiver;
mod redis;
mod s3;
mod squid;

pub use authority::Authority;
pub use balancer::Balancer;
pub use bridge::{BridgeProcess, BridgeSettings, LINK_KEY};
pub use browser::Browser;
pub use devtools::Page;
pub use disk::Disk;
pub use nginx::Nginx;
pub use orthanc::{Orthanc, PASSWORD, USER};
pub use postgres::{Postgres, give_away};
pub use process::{Process, free_port, until};
pub use receiver::{Log, Receivers, Setup, holds};
pub use redis::Redis;
pub use s3::{S3_KEY, S3Server};
pub use squid::{PROXY_USER, Squid};
