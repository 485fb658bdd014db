//! Everything that any crate logs, down to TRACE: spans, events and what is recorded later by
//! `tracing`, and the records of `log`.

use std::collections::BTreeSet;
use std::fmt::{Debug, Write as _};
use std::sync::{Arc, LazyLock, Mutex};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

use super::{MARKER, holds_marker};

/// The log: its sources, and the lines that should not be there.
#[derive(Clone, Default)]
pub(super) struct Logs(Arc<Mutex<Seen>>);

#[derive(Default)]
struct Seen {
    crates: BTreeSet<String>,
    leaks: Vec<String>,
}

/// Those of the whole process, from the first call on.
pub(super) fn all() -> &'static Logs {
    static ALL: LazyLock<Logs> = LazyLock::new(|| {
        let logs = Logs::default();
        tracing::subscriber::set_global_default(logs.clone()).expect("no other test listens");
        log::set_boxed_logger(Box::new(logs.clone())).expect("no other test listens");
        log::set_max_level(log::LevelFilter::Trace);
        logs
    });
    &ALL
}

impl Logs {
    pub(super) fn crates(&self) -> BTreeSet<String> {
        self.0.lock().unwrap().crates.clone()
    }

    pub(super) fn leaks(&self) -> Vec<String> {
        self.0.lock().unwrap().leaks.clone()
    }

    fn note(&self, target: &str, line: &str) {
        let mut seen = self.0.lock().unwrap();
        let name = target.split("::").next().unwrap_or_default();
        seen.crates.insert(name.to_owned());
        if holds_marker(line) {
            seen.leaks.push(format!("{target}: {line}"));
        }
    }
}

/// All the fields, as `Debug` and as its alternate form show them.
#[derive(Default)]
struct Line(String);

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        let _ = write!(self.0, " {field}={value:?} {value:#?}");
    }
}

impl Subscriber for Logs {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let mut line = Line(span.metadata().name().to_owned());
        span.record(&mut line);
        self.note(span.metadata().target(), &line.0);
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        let mut line = Line::default();
        values.record(&mut line);
        self.note("recorded", &line.0);
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut line = Line::default();
        event.record(&mut line);
        self.note(event.metadata().target(), &line.0);
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

impl log::Log for Logs {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &log::Record<'_>) {
        self.note(record.target(), &record.args().to_string());
    }

    fn flush(&self) {}
}

#[test]
fn nothing_that_is_logged_escapes() {
    let logs = Logs::default();
    tracing::subscriber::with_default(logs.clone(), || {
        let span = tracing::trace_span!("span", field = MARKER, later = tracing::field::Empty);
        span.record("later", tracing::field::display(MARKER));
        tracing::trace!(field = ?MARKER.as_bytes(), "a list of bytes");
        tracing::trace!("in {}", MARKER.to_lowercase());
        tracing::trace!("nothing");
    });
    log::Log::log(
        &logs,
        &log::Record::builder()
            .args(format_args!("{MARKER}"))
            .build(),
    );
    assert_eq!(logs.leaks().len(), 5, "{:?}", logs.leaks());
}
