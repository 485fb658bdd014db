//! The server: connections in, replies out.

mod answer;
mod browse;
mod checks;
mod connection;
mod console;
mod control;
mod corrupt;
mod exchange;
mod feed;
mod journal;
mod key;
mod local;
mod payload;
mod rate_limit;
mod reply;
mod routes;
mod run;
mod server;
mod shared;
mod stateless;
mod status;
mod upload;
mod work;

pub use journal::Received;
pub use key::KNOWN_KEY;
pub use rate_limit::RateLimit;
pub(crate) use run::Run;
pub(crate) use server::Server;
pub(crate) use shared::Shared;
