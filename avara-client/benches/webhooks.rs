//! The cost of verifying a delivery, of reading its event and of refusing it, as a multiple of what
//! cannot be saved: the HMAC of the same bytes. `cargo bench -p avara-client --features webhooks
//! --bench webhooks`

#[path = "ratios/rounds.rs"]
#[allow(dead_code, reason = "some of it is for the other benches")]
mod rounds;
#[path = "ratios/table.rs"]
#[allow(dead_code, reason = "some of it is for the other benches")]
mod table;

use std::hint::black_box;
use std::time::SystemTime;

use avara_client::webhooks::{WebhookHandler, WebhookService, Webhooks};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use hmac::{Hmac, KeyInit, Mac};
use http::Request;
use http_body_util::Full;
use serde_json::json;
use sha2::Sha256;
use tokio::runtime::Builder;

use rounds::{Rounds, cpu};
use table::Table;

const KEY: &str = "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYX";
const SIZE: usize = 50_000;

fn main() {
    let is_bench = std::env::args().any(|argument| argument == "--bench");
    // As `cargo test --benches` starts it: does it run at all?
    let rounds = &Rounds::of(if is_bench { 30 } else { 1 });
    let mut table = Table::new();
    let (body, times) = (report(), if is_bench { 400 } else { 1 });
    let webhooks = Webhooks::new(KEY).expect("a key");
    let headers = webhooks.sign("msg_1", SystemTime::now(), &body);
    let runtime = Builder::new_current_thread()
        .enable_time()
        .build()
        .expect("a runtime");

    let hmac = || cpu(|| (0..times).for_each(|_| bare_hmac(&body)));
    let verify = || {
        cpu(|| {
            for _ in 0..times {
                let result = webhooks.verify(black_box(&body), black_box(headers.clone()));
                result.expect("it is signed");
            }
        })
    };
    let unwrap = || {
        cpu(|| {
            for _ in 0..times {
                let event = webhooks.unwrap(black_box(&body), black_box(headers.clone()));
                drop(black_box(event.expect("it is an event")));
            }
        })
    };
    let ratios = rounds.compare(hmac, verify);
    table.ratio("verify a report event of 50 kB", None, &ratios);
    let ratios = rounds.compare(hmac, unwrap);
    table.ratio("verify and decode it", None, &ratios);
    for (name, service, headers) in refused(&headers) {
        let refuse =
            || cpu(|| (0..times).for_each(|_| runtime.block_on(refuse(&service, &headers, &body))));
        table.ratio(name, None, &rounds.compare(hmac, refuse));
    }
    table.print();
}

struct Nobody;

impl WebhookHandler for Nobody {}

type Headers = [(&'static str, String); 3];

/// Deliveries that are refused, as whoever has no key can send them.
fn refused(signed: &Headers) -> Vec<(&'static str, WebhookService<Nobody>, Headers)> {
    let with = |signatures: String| {
        let [id, time, _] = signed.clone();
        [id, time, ("webhook-signature", signatures)]
    };
    let service = |keys: u8| {
        let other = |n: u8| format!("whsec_{}", STANDARD.encode([n; 24]));
        let one = Webhooks::new(other(0)).expect("a key");
        let keys = (1..keys).fold(one, |keys, n| keys.also(other(n)).expect("a key"));
        WebhookService::new(keys, Nobody)
    };
    vec![
        (
            "refuse it: another key signed it",
            service(1),
            signed.clone(),
        ),
        (
            "refuse it: 32 signatures",
            service(1),
            with(WRONG.repeat(32)),
        ),
        ("refuse it: none of 8 keys", service(8), signed.clone()),
        (
            "refuse it: 1,000 signatures",
            service(8),
            with(WRONG.repeat(1000)),
        ),
        (
            "refuse it: a header of 1 MB",
            service(8),
            with("x".repeat(1_000_000)),
        ),
    ]
}

const WRONG: &str = "v1,AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA= ";

async fn refuse(service: &WebhookService<Nobody>, headers: &Headers, body: &Bytes) {
    let headers = headers.iter();
    let request = headers.fold(Request::post("/avara"), |request, (name, value)| {
        request.header(*name, value)
    });
    let request = request.body(Full::new(body.clone())).expect("a request");
    let response = service.respond(black_box(request)).await;
    assert!(response.status().is_client_error());
}

fn bare_hmac(body: &[u8]) {
    let mut mac = Hmac::<Sha256>::new_from_slice(&[7; 24]).expect("a key");
    mac.update(black_box(body));
    black_box(mac.finalize());
}

/// A report with line breaks and quotes, as JSON escapes them.
fn report() -> Bytes {
    let line = "FINDINGS: No acute \"intracranial\" abnormality. Ventricles of normal size.\n";
    let event = |text: &str| {
        json!({
            "id": "whe_1234567890abcdef1234567890abcdef",
            "type": "report.delivered",
            "data": {
                "isCritical": false,
                "presignedUrl": "https://storage.example.com/reports/1.pdf?signature=EXAMPLE",
                "reportId": "rep_1234567890abcdef1234567890abcdef",
                "studyId": "stu_1234567890abcdef1234567890abcdef",
                "plainText": text,
            },
        })
        .to_string()
        .into_bytes()
    };
    let lines = (SIZE - event("").len()) / (line.len() + 3);
    event(&line.repeat(lines)).into()
}
