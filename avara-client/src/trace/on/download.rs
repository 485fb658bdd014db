//! The span of a download. Nothing of its link is recorded: whoever reads it could fetch the file.

use std::time::Instant;

use tracing::field::Empty;
use tracing::{Instrument, Span, info_span};

use super::{TARGET, record_duration, record_error};
use crate::Error;

/// A download, from its first request to its last byte.
pub(crate) struct DownloadSpan {
    span: Span,
    started: Instant,
}

impl DownloadSpan {
    pub(crate) fn new() -> Self {
        let span = info_span!(
            target: TARGET,
            "avara.download",
            otel.kind = "client",
            otel.status_code = Empty,
            avara.attempts = Empty,
            avara.bytes = Empty,
            avara.duration_ms = Empty,
            error.r#type = Empty,
        );
        Self {
            span,
            started: Instant::now(),
        }
    }

    pub(crate) fn within<F: Future>(&self, step: F) -> impl Future<Output = F::Output> + use<F> {
        step.instrument(self.span.clone())
    }

    pub(crate) fn end(&self, attempts: u32, bytes: u64, error: Option<&Error>) {
        self.span.record("avara.attempts", attempts);
        self.span.record("avara.bytes", bytes);
        if let Some(error) = error {
            record_error(&self.span, error);
        }
        record_duration(&self.span, self.started);
    }
}
