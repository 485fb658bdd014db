//! What it costs to check a delivery and to read its event, as a multiple of what cannot be saved:
//! the HMAC of the same bytes. `cargo bench -p avara-client --features webhooks --bench webhooks`

#[path = "ratios/rounds.rs"]
#[allow(dead_code, reason = "some of it is for the other benches")]
mod rounds;
#[path = "ratios/table.rs"]
#[allow(dead_code, reason = "some of it is for the other benches")]
mod table;

use std::hint::black_box;
use std::time::SystemTime;

use avara_client::webhooks::Webhooks;
use hmac::{Hmac, KeyInit, Mac};
use serde_json::json;
use sha2::Sha256;

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
    table.print();
}

fn bare_hmac(body: &[u8]) {
    let mut mac = Hmac::<Sha256>::new_from_slice(&[7; 24]).expect("a key");
    mac.update(black_box(body));
    black_box(mac.finalize());
}

/// A report with line breaks and quotes, as JSON escapes them.
fn report() -> Vec<u8> {
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
    event(&line.repeat(lines))
}
