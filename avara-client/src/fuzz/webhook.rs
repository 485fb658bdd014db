//! Deliveries of webhooks.

use std::time::{Duration, SystemTime};

use super::{is_ours, words};
use crate::types;
use crate::webhooks::{WebhookError, WebhookErrorKind, Webhooks};

/// Reads a delivery: one line each for the id, the time and the signatures, then the body.
///
/// # Panics
/// When it is believed, although nobody signed it; when what is signed is not; when reading it, or
/// saying why it cannot be read, breaks a promise.
pub fn webhook(input: &[u8]) {
    let mut parts = input.splitn(4, |byte| *byte == b'\n');
    let [id, timestamp, signatures, body] = [(); 4].map(|()| parts.next().unwrap_or_default());
    let names = ["webhook-id", "Webhook-Timestamp", "WEBHOOK-SIGNATURE"];
    let webhooks = Webhooks::new("whsec_c2VjcmV0Cg==").unwrap();
    let headers = std::iter::zip(names, [id, timestamp, signatures]);
    let error = webhooks.unwrap(body, headers).unwrap_err();
    check_problem(&error, input.len());
    for text in [id, signatures].map(String::from_utf8_lossy) {
        if let Err(error) = Webhooks::new(&text) {
            assert!(text.len() < 20 || !format!("{error} {error:?}").contains(&*text));
        }
    }
    check_signed(&webhooks, id, timestamp, body);
    match Webhooks::unwrap_unverified(body) {
        Ok(event) => {
            assert!(!format!("{event:?}").chars().any(char::is_control));
            if let Ok(by_serde) = serde_json::from_slice::<types::WebhookEvent>(body) {
                assert_eq!(event, by_serde);
            }
        }
        Err(error) => check_problem(&error, input.len()),
    }
}

/// Checks that a delivery we sign is accepted at the time it states, if its id is valid.
fn check_signed(webhooks: &Webhooks, id: &[u8], timestamp: &[u8], body: &[u8]) {
    let id = String::from_utf8_lossy(id);
    let seconds = String::from_utf8_lossy(timestamp).parse().unwrap_or(0);
    let Some(time) = SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(seconds)) else {
        return;
    };
    let headers = webhooks.sign(&*id, time, body);
    let verified = webhooks.clone().clock(move || time).verify(body, headers);
    let is_plain = (1..100).contains(&id.len()) && id.bytes().all(|b| b.is_ascii_alphanumeric());
    match verified {
        Ok(()) => assert!(id.bytes().all(|byte| byte.is_ascii_graphic())),
        Err(error) => {
            assert!(!is_plain, "{error}");
            assert_eq!(error.kind(), WebhookErrorKind::MalformedHeader);
        }
    }
}

/// Checks that an error about a delivery holds only our own words.
fn check_problem(error: &WebhookError, length: usize) {
    for text in [error.to_string(), format!("{error:?}")] {
        let is_webhooks = |word: &str| words(WEBHOOK_MESSAGES).any(|ours| ours == word);
        let is_age = |word: &str| word.parse::<u64>().is_ok() && text.contains("it was signed");
        let foreign =
            words(&text).find(|word| !(is_ours(word, length) || is_webhooks(word) || is_age(word)));
        assert_eq!(foreign, None, "in {text}");
    }
}

/// All other words of an error about a delivery.
const WEBHOOK_MESSAGES: &str = "
    WebhookError kind problem MissingHeader MalformedHeader TooOld FromTheFuture NoMatchingSignature
    BodyNotJson MalformedEvent missing malformed header too old from the future no matching signature
    body not JSON malformed event webhook id timestamp signature is there twice holds what printable
    ASCII an time in seconds since 1970 empty more than 32 signatures it was signed s ago ahead of
    this clock too long UTF 8 after bytes ends early at line column cannot be read check that comes Avara and
    proxy drops changes the headers machine or allow with tolerance key passed on as came byte for
    whole see whether newer version crate reads
";

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::webhook;

    proptest! {
        #[test]
        fn any_delivery_can_be_judged(
            id in "[ -~é\r]{0,12}",
            timestamp in "[-+ 0-9.]{0,20}",
            signatures in "(v1,|v2,|[A-Za-z0-9+/=]{0,44}| ){0,8}",
            body in prop::collection::vec(any::<u8>(), 0..40),
        ) {
            let head = format!("{id}\n{timestamp}\n{signatures}\n");
            webhook(&[head.as_bytes(), &body].concat());
        }

        #[test]
        fn any_event_can_be_judged(
            event_type in "report.delivered|study.access_requested|CanaryRoe",
            data in r#"(\{|\}|"isCritical"|"studyId"|"CanaryRoe"|:|,|\[|\]|null|1|"\\u00e9"){0,12}"#,
        ) {
            let body = format!(r#"{{"id": "CanaryRoe", "type": "{event_type}", "data": {{{data}}}}}"#);
            webhook(format!("msg_1\n1700000000\nv1,\n{body}").as_bytes());
        }
    }
}
