//! Spans of calls and attempts, with the feature `tracing`; without it, nothing.

#[cfg(not(feature = "tracing"))]
mod off;
#[cfg(feature = "tracing")]
mod on;

#[cfg(not(feature = "tracing"))]
pub(crate) use off::{attempt, call, dropped, look_up, retry, within_caller};
#[cfg(feature = "tracing")]
pub(crate) use on::{attempt, call, dropped, look_up, retry, within_caller};

#[cfg(all(feature = "webhooks", not(feature = "tracing")))]
pub(crate) use off::webhooks;
#[cfg(all(feature = "webhooks", feature = "tracing"))]
pub(crate) use on::webhooks;
