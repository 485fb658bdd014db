//! Deliveries as Avara makes them: again and again, until they are answered well.

use std::time::{Duration, SystemTime};

use avara_client::webhooks::Webhooks;
use bytes::Bytes;
use reqwest::{Client, StatusCode};
use serde_json::{Value, json};

use crate::process::until;

/// The key that signs everything here.
pub const KEY: &str = "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYX";

/// A name that no store may have.
pub const PATIENT: &str = "Exemplary-Patient";

/// Returns the `number`th event of a type.
pub fn event(event_type: &str, number: usize) -> String {
    let mut data = json!({"studyId": format!("stu_{number:032x}")});
    if event_type == "report.delivered" {
        data["reportId"] = format!("rep_{number:032x}").into();
        data["isCritical"] = false.into();
        data["presignedUrl"] = "https://storage.example.com/report.pdf?signature=EXAMPLE".into();
        data["plainText"] = PATIENT.into();
    } else {
        data["studyInstanceUid"] = format!("1.2.3.{number}").into();
    }
    json!({"id": format!("whe_{number:032x}"), "type": event_type, "data": data}).to_string()
}

/// Delivers an event once. There is no answer where the receiver is gone.
pub async fn deliver(http: &Client, port: u16, body: &str) -> Option<(StatusCode, Bytes)> {
    let webhooks = Webhooks::new(KEY).expect("a key");
    let request = http
        .post(format!("http://127.0.0.1:{port}/avara"))
        .timeout(Duration::from_secs(10))
        .body(body.to_owned());
    let headers = webhooks.sign("msg_1", SystemTime::now(), body);
    let request = headers.into_iter().fold(request, |request, (name, value)| {
        request.header(name, value)
    });
    let response = request.send().await.ok()?;
    Some((response.status(), response.bytes().await.ok()?))
}

/// Delivers an event until it is taken over, and returns the answer.
pub async fn deliver_until_taken(http: &Client, port: u16, body: &str) -> Bytes {
    until("a good answer", || async {
        let (status, answer) = deliver(http, port, body).await?;
        (status == StatusCode::OK && is_taken(&answer)).then_some(answer)
    })
    .await
}

/// Returns true if the answer accepts the event; that of a late receiver does not.
fn is_taken(answer: &[u8]) -> bool {
    let answer: Value = serde_json::from_slice(answer).unwrap_or_default();
    answer["success"] == true || answer["authorized"] == true
}
