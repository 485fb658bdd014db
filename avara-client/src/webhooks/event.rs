//! From the bytes of a body to an event.

use serde::de::IgnoredAny;
use serde::{Deserialize, Serialize};

use super::effects::Effects;
use super::error::WebhookError;
use super::reply::{Check, Unhandled};
use crate::generated::webhooks::read_event;
use crate::types::WebhookEvent;
use crate::wire::decode::decode_reply;
use crate::wire::mend::mended;

/// A type of event: its name, and the type of its answer.
///
/// ```
/// use avara_client::types::ReportDeliveredEvent;
/// use avara_client::webhooks::{Event, Unhandled};
///
/// fn refuse<E: Event>(_: E) -> E::Reply {
///     println!("{} is not handled here", E::TYPE);
///     E::Reply::unhandled()
/// }
/// assert_eq!(ReportDeliveredEvent::TYPE, "report.delivered");
/// ```
pub trait Event {
    /// The value of `type` in JSON.
    const TYPE: &'static str;

    /// The lasting effects of handling it.
    const EFFECTS: Effects;

    /// The type of the answer.
    type Reply: Unhandled + Check + Serialize;
}

/// The fields that every event has.
#[derive(Deserialize)]
struct Envelope {
    #[serde(rename = "type")]
    event_type: String,
}

/// Reads the type first, and then the whole as that type: nothing is buffered in between.
pub(super) fn read(body: &[u8]) -> Result<WebhookEvent, WebhookError> {
    let event =
        decode_reply(body).and_then(|envelope: Envelope| read_event(&envelope.event_type, body));
    event.map_err(
        |problem| match json_problem(mended(body).as_deref().unwrap_or(body)) {
            Some(problem) => WebhookError::not_json(problem),
            None => WebhookError::malformed_event(&problem),
        },
    )
}

/// Returns why a body is not JSON; `None` if it is JSON.
fn json_problem(body: &[u8]) -> Option<String> {
    if body.is_empty() {
        return Some("it is empty".to_owned());
    }
    if let Err(error) = std::str::from_utf8(body) {
        return Some(format!(
            "it is not UTF-8 after {} bytes",
            error.valid_up_to()
        ));
    }
    let error = serde_json::from_slice::<IgnoredAny>(body).err()?;
    let (line, column) = (error.line(), error.column());
    let what = if error.is_eof() {
        "ends too early,"
    } else {
        "cannot be read"
    };
    Some(format!("it {what} at line {line}, column {column}"))
}

#[cfg(test)]
mod tests {
    use super::read;
    use crate::types::WebhookEvent;
    use crate::webhooks::WebhookErrorKind as Kind;

    fn problem(body: &str) -> (Kind, String) {
        let error = read(body.as_bytes()).unwrap_err();
        let text = error.to_string();
        assert!(!format!("{text} {error:?}").contains("SECRET"), "{text}");
        (error.kind(), text.split("; ").next().unwrap().to_owned())
    }

    #[test]
    fn what_is_no_json_is_distinguished_from_what_is_no_event() {
        let not_json = [
            ("", "it is empty"),
            (" ", "it ends too early, at line 1, column 1"),
            ("<SECRET>", "it cannot be read at line 1, column 1"),
            ("[1,\n2", "it ends too early, at line 2, column 1"),
            (
                r#"{"type": "SECRET"} x"#,
                "it cannot be read at line 1, column 20",
            ),
        ];
        let malformed = [
            ("[]", "expected an object"),
            ("{}", "missing field `type`"),
            (r#"["report.delivered"]"#, "expected an object"),
            (r#"{"type": null}"#, "`type`: expected a string, found null"),
            (
                r#"{"type": "report.delivered", "id": "SECRET"}"#,
                "missing field `data`",
            ),
            (
                r#"{"type": "report.delivered", "id": "SECRET", "data": {"isCritical": "SECRET"}}"#,
                "`data.isCritical`: expected a boolean, found string",
            ),
        ];
        for (body, text) in not_json {
            let expected = (Kind::BodyNotJson, format!("body not JSON: {text}"));
            assert_eq!(problem(body), expected, "{body}");
        }
        for (body, text) in malformed {
            let expected = (Kind::MalformedEvent, format!("malformed event: {text}"));
            assert_eq!(problem(body), expected, "{body}");
        }
    }

    #[test]
    fn a_body_is_bytes() {
        let error = read(b"{\"type\": \"a\xff\"}").unwrap_err();
        assert!(
            error.to_string().contains("not UTF-8 after 11 bytes"),
            "{error}"
        );
        assert_eq!(error.kind(), Kind::BodyNotJson);
    }

    /// A delivery that is refused comes again and again, and then never.
    #[test]
    fn odd_json_is_read_as_other_parsers_do() {
        let whole = r#"{"id": "e", "type": "report.delivered", "data": {"isCritical": true,
            "presignedUrl": "https://example.com", "reportId": "r", "studyId": "s"}}"#;
        let body = [
            format!("\u{feff}{whole}"),
            whole.replacen("\"s\"", r#""\ud83d""#, 1),
            whole.replacen('{', r#"{"type": "other", "#, 1),
            whole.replacen("\"data\": {", r#""data": {"studyId": null, "#, 1),
        ];
        for body in body {
            let event = read(body.as_bytes()).unwrap();
            let WebhookEvent::ReportDelivered(event) = event else {
                panic!("{event:?}");
            };
            let study = if body.contains("ud83d") {
                "\u{fffd}"
            } else {
                "s"
            };
            assert_eq!(event.data.study_id.as_str(), study, "{body}");
        }
        let error = read("\u{feff}{}".as_bytes()).unwrap_err();
        assert_eq!(error.kind(), Kind::MalformedEvent, "it is JSON: {error}");
    }

    #[test]
    fn the_type_may_stand_anywhere_and_be_escaped() {
        let body = br#"{"data": {"type": "other", "isCritical": true, "presignedUrl": "https://example.com",
            "reportId": "r", "studyId": "s"}, "id": "e", "more": [{}], "type": "report\u002edelivered"}"#;
        let event = read(body).unwrap();
        assert!(
            matches!(event, WebhookEvent::ReportDelivered(_)),
            "{event:?}"
        );
        assert_eq!(
            (event.event_type(), event.id()),
            ("report.delivered", Some("e"))
        );
    }

    #[test]
    fn a_type_of_tomorrow_keeps_everything() {
        let body = br#"{"id": "whe_9", "type": "study.archived", "data": {"n": [1.50, null]}}"#;
        let event = read(body).unwrap();
        assert_eq!(
            (event.event_type(), event.id()),
            ("study.archived", Some("whe_9"))
        );
        let WebhookEvent::Unknown(event) = event else {
            panic!("{event:?}");
        };
        let sent: serde_json::Value = serde_json::from_slice(body).unwrap();
        assert_eq!(event.into_raw(), sent);
        assert_eq!(read(br#"{"type": "x"}"#).unwrap().id(), None);
        assert_eq!(read(br#"{"type": "x", "id": 3}"#).unwrap().id(), None);
    }
}
