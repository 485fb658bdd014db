//! The spans that a subscriber of the user's gets, under a target that users know.

use std::io;
use std::sync::{Arc, Mutex};

use avara_sandbox::{FaultKind, Sandbox};
use tracing::subscriber::set_default;
use tracing_subscriber::fmt::format::FmtSpan;

/// Text that is written by a subscriber.
#[derive(Clone, Default)]
struct Text(Arc<Mutex<Vec<u8>>>);

impl io::Write for Text {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Text {
    /// Returns the lines of spans of this name that ended.
    fn ended(&self, name: &str) -> Vec<String> {
        let text = String::from_utf8(self.0.lock().unwrap().clone()).unwrap();
        let innermost = |line: &str| {
            let names = ["avara.call{", "avara.attempt{", "avara.download{"];
            names.into_iter().max_by_key(|name| line.rfind(name))
        };
        let lines = text.lines().filter(|line| line.ends_with(": close"));
        let lines = lines.filter(|line| innermost(line) == Some(&format!("{name}{{")));
        lines.map(str::to_owned).collect()
    }
}

/// Runs a program with a sandbox, and returns what a subscriber wrote meanwhile.
async fn traced(program: impl AsyncFnOnce(&Sandbox)) -> Text {
    let text = Text::default();
    let writer = text.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_ansi(false)
        .without_time()
        .with_span_events(FmtSpan::CLOSE)
        .with_writer(move || writer.clone())
        .finish();
    let sandbox = Sandbox::start().await.unwrap();
    let _listening = set_default(subscriber);
    program(&sandbox).await;
    text
}

#[tokio::test]
async fn the_target_is_the_crate() {
    let text = traced(async |sandbox| {
        sandbox.fail_next(FaultKind::ServerErrorBefore);
        let users = sandbox.client().viewer().users().list().await;
        assert!(users.is_ok());
    })
    .await;
    let calls = text.ended("avara.call");
    assert_eq!(calls.len(), 1, "{calls:?}");
    assert!(calls[0].ends_with(" avara_client: close"), "{calls:?}");
    assert!(calls[0].contains("avara.attempts=2"), "{calls:?}");
    assert_eq!(text.ended("avara.attempt").len(), 2);
}

#[tokio::test]
async fn a_download_is_a_span_without_its_link() {
    let text = traced(async |sandbox| {
        let client = sandbox.client();
        let reports = client.auto_scribe().reports();
        let pdf = reports
            .pdf()
            .report_id("rep_1234567890abcdef1234567890abcdef");
        let link = &pdf.await.unwrap().into_reports()[0].presigned_url;
        let file = client.download(link).await.unwrap();
        assert!(file.starts_with(b"%PDF"));
        let broken = format!("{link}SECRET");
        client
            .download(broken)
            .with_max_retries(0)
            .await
            .unwrap_err();
    })
    .await;
    let [whole, broken] = &text.ended("avara.download")[..] else {
        panic!("there are two downloads");
    };
    assert!(whole.ends_with(" avara_client: close"), "{whole}");
    assert!(whole.contains("avara.attempts=1 avara.bytes="), "{whole}");
    assert!(!whole.contains("error.type"), "{whole}");
    assert!(broken.contains("otel.status_code=\"ERROR\""), "{broken}");
    for line in [whole, broken] {
        assert!(!line.contains("http") && !line.contains("SECRET"), "{line}");
    }
}
