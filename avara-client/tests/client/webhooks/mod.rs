//! Webhooks from outside: what is believed, what is answered, and how often a handler is called.

#[cfg(feature = "axum")]
mod axum;
mod clinics;
mod delivery;
mod draining;
mod floods;
mod hyper_alone;
mod keys;
mod kinds;
mod observed;
mod once;
mod other_implementations;
mod promises;
mod receiver;
mod refusals;
mod shared;
mod store_model;
mod stores;
mod tampering;
mod timeouts;
mod times;
