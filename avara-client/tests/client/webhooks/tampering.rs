//! A delivery with one byte changed is refused, whichever byte it is.

use avara_client::webhooks::{WebhookError, WebhookErrorKind as Kind, Webhooks};

use crate::webhooks::delivery::{KEY, at, report, webhooks};

const NOW: u64 = 1_700_000_000;

/// Name and value of each header, and the body.
struct Signed {
    headers: [(&'static str, Vec<u8>); 3],
    body: Vec<u8>,
}

fn receiver() -> Webhooks {
    // Any time that a changed digit can make.
    let all = std::time::Duration::from_secs(u64::MAX);
    webhooks().clock(|| at(NOW)).tolerance(all)
}

fn signed() -> Signed {
    let body = report("whe_1");
    let headers = webhooks().sign("msg_2", at(NOW), &body);
    Signed {
        headers: headers.map(|(name, value)| (name, value.into_bytes())),
        body: body.into_bytes(),
    }
}

/// Every way to change one bit, leave out one byte, or put one in.
fn changes(original: &[u8]) -> impl Iterator<Item = Vec<u8>> {
    let flipped = (0..original.len()).flat_map(|index| (0..8).map(move |bit| (index, bit)));
    let flipped = flipped.map(|(index, bit)| {
        let mut changed = original.to_vec();
        changed[index] ^= 1 << bit;
        changed
    });
    let left_out = (0..original.len()).map(|index| {
        let mut changed = original.to_vec();
        changed.remove(index);
        changed
    });
    let put_in = (0..=original.len()).flat_map(move |index| {
        b"0aZ=,. v".iter().map(move |byte| {
            let mut changed = original.to_vec();
            changed.insert(index, *byte);
            changed
        })
    });
    flipped.chain(left_out).chain(put_in)
}

#[test]
fn untouched_it_is_believed() {
    let Signed { headers, body } = signed();
    receiver().unwrap(body, headers).unwrap();
}

#[test]
fn a_changed_body_is_refused() {
    let Signed { headers, body } = signed();
    let receiver = receiver();
    for changed in changes(&body) {
        let error = receiver.unwrap(&changed, headers.clone()).unwrap_err();
        assert_eq!(error.kind(), Kind::NoMatchingSignature);
    }
}

#[test]
fn a_changed_header_is_refused() {
    let receiver = receiver();
    for index in 0..3 {
        let Signed { headers, body } = signed();
        for changed in changes(&headers[index].1) {
            let mut headers = headers.clone();
            headers[index].1.clone_from(&changed);
            let result = receiver.unwrap(&body, headers);
            let kind = result.as_ref().map_err(WebhookError::kind);
            let is_refused = matches!(kind, Err(Kind::NoMatchingSignature | Kind::MalformedHeader));
            // Spaces separate signatures; a signature has none.
            let is_the_same = index == 2 && changed.trim_ascii() == signed().headers[2].1;
            assert!(
                is_refused || is_the_same,
                "{}: {:?}",
                headers_name(index),
                changed
            );
        }
    }
}

fn headers_name(index: usize) -> &'static str {
    signed().headers[index].0
}

#[test]
fn parts_of_two_deliveries_do_not_make_one() {
    let (one, two) = (signed(), webhooks().sign("msg_3", at(NOW + 1), "{}"));
    let two = two.map(|(name, value)| (name, value.into_bytes()));
    for index in 0..3 {
        let mut mixed = one.headers.clone();
        mixed[index] = two[index].clone();
        let error = receiver().verify(&one.body, mixed).unwrap_err();
        assert_eq!(error.kind(), Kind::NoMatchingSignature);
    }
}

/// The signed text is `id.time.body`: nothing may move from one part to the next.
#[test]
fn the_parts_cannot_be_cut_elsewhere() {
    let text = r#"{"a": ".1700000000.{}"}"#;
    let [id, timestamp, signature] = webhooks().sign("msg.1700000000", at(NOW), text);
    for (moved_id, moved_time, moved_body) in [
        (
            r#"msg.1700000000.1700000000.{"a": ""#,
            "1700000000",
            r#"{}"}"#,
        ),
        ("msg", "1700000000", r#"1700000000.{"a": ".1700000000.{}"}"#),
        ("msg.1700000000.1700000000", "", text),
        ("msg", "1700000000.1700000000", text),
    ] {
        let moved = [
            ("webhook-id", moved_id.to_owned()),
            ("webhook-timestamp", moved_time.to_owned()),
            signature.clone(),
        ];
        let result = receiver().unwrap(moved_body, moved);
        assert!(result.is_err(), "{moved_id} {moved_time} {moved_body}");
    }
    receiver()
        .unwrap(text, [id, timestamp, signature])
        .unwrap_err(); // it has no type
}

#[test]
fn another_key_is_refused_and_a_second_one_is_believed() {
    let Signed { headers, body } = signed();
    let other = Webhooks::new("whsec_b3RoZXI=").unwrap().clock(|| at(NOW));
    let error = other.unwrap(&body, headers.clone()).unwrap_err();
    assert_eq!(error.kind(), Kind::NoMatchingSignature);
    other.also(KEY).unwrap().unwrap(&body, headers).unwrap();
}

#[test]
fn while_keys_are_exchanged_either_side_may_be_ahead() {
    let old = Webhooks::new("whsec_b2xk").unwrap().clock(|| at(NOW));
    let new = Webhooks::new("whsec_bmV3").unwrap().clock(|| at(NOW));
    let both = new.clone().also("whsec_b2xk").unwrap();
    let signed = both.sign("msg_1", at(NOW), "{}");
    assert_eq!(signed[2].1.split(' ').count(), 2);
    for receiver in [&old, &new, &both] {
        receiver.verify("{}", signed.clone()).unwrap();
        both.verify("{}", receiver.sign("msg_1", at(NOW), "{}"))
            .unwrap();
    }
}
