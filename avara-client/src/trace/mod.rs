//! Reports calls and attempts: to the [`Observer`](crate::Observer), and as spans with the feature `tracing`.

#[cfg(feature = "metrics")]
mod metrics;
#[cfg(not(feature = "tracing"))]
mod off;
#[cfg(feature = "tracing")]
mod on;
pub(crate) mod watch;

#[cfg(not(feature = "tracing"))]
use off as spans;
#[cfg(feature = "tracing")]
use on as spans;
#[cfg(feature = "webhooks")]
pub(crate) use spans::webhooks;
pub(crate) use spans::{DownloadSpan, attempt, call, dropped, look_up, retry, within_caller};

#[cfg(feature = "metrics")]
pub use metrics::Metrics;
