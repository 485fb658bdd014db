//! A create that is dropped while nobody knows its outcome leaves a trace.

use std::fmt::{Debug, Write as _};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use avara_sandbox::{FaultKind, Sandbox};
use tokio::time::timeout;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::subscriber::set_default;
use tracing::{Event, Level, Metadata, Subscriber};

/// Keeps the warnings, each on one line.
#[derive(Clone, Default)]
struct Warnings(Arc<Mutex<Vec<String>>>);

impl Subscriber for Warnings {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        *metadata.level() == Level::WARN && metadata.target().starts_with("avara_client")
    }

    fn event(&self, event: &Event<'_>) {
        let mut line = Line::default();
        event.record(&mut line);
        self.0.lock().unwrap().push(line.0);
    }

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}
    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

#[derive(Default)]
struct Line(String);

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        write!(self.0, "{}={value:?} ", field.name()).unwrap();
    }
}

/// Returns the warnings when a create of a study with this fault is dropped after some time.
async fn warnings(fault: Option<FaultKind>, after: Duration) -> Vec<String> {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client();
    let warnings = Warnings::default();
    let _listening = set_default(warnings.clone());
    if let Some(fault) = fault {
        sandbox.fail_next(fault);
    }
    let create = client.viewer().studies().create();
    let create = create
        .study_instance_uid("1.2.3")
        .study_description("SECRET");
    let create = create.severity("stat").with_window(Duration::from_secs(60));
    let _ = timeout(after, create.send()).await;
    std::mem::take(&mut warnings.0.lock().unwrap())
}

#[tokio::test]
async fn only_a_dropped_create_of_unknown_outcome_is_reported() {
    let soon = Duration::from_millis(300);
    for fault in [FaultKind::ResetBefore, FaultKind::Timeout] {
        let reported = warnings(Some(fault), soon).await;
        let [line] = &reported[..] else {
            panic!("{fault}: {reported:?}");
        };
        for part in [
            "viewer.studies.create",
            "viewer.studies.retrieveByUid",
            "dropped",
        ] {
            assert!(line.contains(part), "{line}");
        }
        assert!(
            !line.contains("SECRET") && !line.contains("1.2.3"),
            "{line}"
        );
    }
    assert_eq!(warnings(None, 100 * soon).await, [""; 0]);
    // Found by a look-up.
    assert_eq!(
        warnings(Some(FaultKind::ResetAfter), 100 * soon).await,
        [""; 0]
    );
}
