//! The time of a delivery.

use std::time::{Duration, SystemTime};

use avara_client::webhooks::{WebhookErrorKind as Kind, Webhooks};

use crate::webhooks::delivery::{at, webhooks};

const NOW: u64 = 1_700_000_000;

fn received(receiver: &Webhooks, seconds: u64) -> Result<(), Kind> {
    let headers = webhooks().sign("msg_1", at(seconds), "{}");
    receiver.verify("{}", headers).map_err(|error| error.kind())
}

#[test]
fn five_minutes_are_allowed_in_both_directions() {
    let receiver = webhooks().clock(|| at(NOW));
    for (seconds, expected) in [
        (0, Err(Kind::TooOld)),
        (NOW - 301, Err(Kind::TooOld)),
        (NOW - 300, Ok(())),
        (NOW, Ok(())),
        (NOW + 300, Ok(())),
        (NOW + 301, Err(Kind::FromTheFuture)),
        (u64::from(u32::MAX), Err(Kind::FromTheFuture)),
    ] {
        assert_eq!(received(&receiver, seconds), expected, "{seconds}");
    }
}

#[test]
fn the_tolerance_can_be_set() {
    let none = webhooks().clock(|| at(NOW)).tolerance(Duration::ZERO);
    assert_eq!(received(&none, NOW), Ok(()));
    assert_eq!(received(&none, NOW - 1), Err(Kind::TooOld));
    assert_eq!(received(&none, NOW + 1), Err(Kind::FromTheFuture));
    let any = webhooks().clock(|| at(NOW)).tolerance(Duration::MAX);
    assert_eq!(received(&any, 0), Ok(()));
}

#[test]
fn parts_of_a_second_do_not_count() {
    let late = at(NOW + 300) + Duration::from_millis(999);
    let receiver = webhooks().clock(move || late);
    assert_eq!(received(&receiver, NOW), Ok(()));
}

#[test]
fn times_at_the_ends_of_what_can_be_written_are_refused() {
    let receiver = webhooks().clock(|| at(NOW));
    let [id, _, signature] = webhooks().sign("msg_1", at(NOW), "{}");
    for (timestamp, kind) in [
        (u64::MAX.to_string(), Kind::FromTheFuture),
        (i64::MAX.to_string(), Kind::FromTheFuture),
        (
            (u128::from(u64::MAX) + 1).to_string(),
            Kind::MalformedHeader,
        ),
        (i64::MIN.to_string(), Kind::MalformedHeader),
        ("9".repeat(10_000), Kind::MalformedHeader),
        (format!("-{NOW}"), Kind::MalformedHeader),
        (format!("+{NOW}"), Kind::MalformedHeader),
        (format!("0{NOW}"), Kind::MalformedHeader),
        (format!(" {NOW}"), Kind::MalformedHeader),
        (format!("{NOW}.0"), Kind::MalformedHeader),
    ] {
        let headers = [
            id.clone(),
            ("webhook-timestamp", timestamp),
            signature.clone(),
        ];
        let error = receiver.verify("{}", headers).unwrap_err();
        assert_eq!(error.kind(), kind, "{error}");
    }
}

#[test]
fn a_clock_before_1970_fails_nobody() {
    let early = SystemTime::UNIX_EPOCH - Duration::from_secs(5);
    let receiver = webhooks().clock(move || early);
    assert_eq!(received(&receiver, 0), Ok(()));
    assert_eq!(received(&receiver, NOW), Err(Kind::FromTheFuture));
    let [_, timestamp, _] = webhooks().sign("msg_1", early, "{}");
    assert_eq!(timestamp.1, "0");
}

#[test]
fn the_clock_of_the_machine_is_the_default() {
    let headers = webhooks().sign("msg_1", SystemTime::now(), "{}");
    webhooks().verify("{}", headers).unwrap();
    assert_eq!(received(&webhooks(), NOW), Err(Kind::TooOld));
}
