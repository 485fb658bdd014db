//! Webhooks from outside: what is believed, what is answered, and how often a handler is called.

#![cfg(feature = "webhooks")]

#[cfg(feature = "axum")]
mod axum;
mod delivery;
mod floods;
mod hyper_alone;
mod keys;
mod once;
mod other_implementations;
mod promises;
mod receiver;
mod refusals;
mod tampering;
mod timeouts;
mod times;
