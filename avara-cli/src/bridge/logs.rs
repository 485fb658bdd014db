//! Logs: a line of JSON each, on stderr. Of other crates nothing is logged: their lines could hold anything.

use std::io::{self, Write};

use tracing::level_filters::LevelFilter;
use tracing_subscriber::filter::Targets;
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::util::SubscriberInitExt as _;
use tracing_subscriber::{Layer as _, fmt, registry};

use crate::secret;

const OURS: [&str; 3] = ["avara_bridge", "avara_cli", "avara_client"];

/// Begins to log. A second time, nothing changes.
pub(super) fn init(level: LevelFilter) {
    let targets = OURS.map(|target| (target, level));
    let lines = fmt::layer()
        .json()
        .flatten_event(true)
        .with_current_span(false)
        .with_span_list(false)
        .with_writer(Stderr::default)
        .with_filter(Targets::new().with_targets(targets));
    let _ = registry().with(lines).try_init();
}

/// A line, which is written as a whole and without keys.
#[derive(Default)]
struct Stderr(Vec<u8>);

impl Write for Stderr {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Drop for Stderr {
    fn drop(&mut self) {
        let line = secret::scrubbed(&String::from_utf8_lossy(&self.0));
        let _ = io::stderr().write_all(line.as_bytes());
    }
}
