//! A change of a user: five fields set, one cleared.

use std::hint::black_box;
use std::time::Duration;

use avara_client::resources::viewer::users::Update;
use avara_client::types::{AssignableUserLevel, ClinicRole};
use avara_client::{Client, RetryPolicy};
use tokio::runtime::Runtime;

use super::by_hand::{ByHand, UserChanges};
use super::{client, runtime, samples};

pub(crate) fn ours(client: &Client) -> Update {
    client
        .viewer()
        .users()
        .update(samples::USER)
        .clinic_role(ClinicRole::Radiologist)
        .first_name("Test")
        .last_name("Reader-Example")
        .level(AssignableUserLevel::Admin)
        .phone_number("5551234567")
        .clear_middle_name()
}

pub(crate) fn by_hand() -> UserChanges {
    UserChanges {
        clinic_role: Some(Some("Radiologist".to_owned())),
        first_name: Some("Test".to_owned()),
        last_name: Some("Reader-Example".to_owned()),
        level: Some("admin".to_owned()),
        phone_number: Some(Some("5551234567".to_owned())),
        middle_name: Some(None),
        ..UserChanges::default()
    }
}

/// The same, built, checked and encoded, but not sent: a call without time ends before its first
/// attempt. What ours does too much is make an error, and too little, fill in reqwest's request.
pub(crate) struct Unsent {
    runtime: Runtime,
    client: Client,
    by_hand: ByHand,
}

impl Unsent {
    pub(crate) fn new() -> Self {
        let url = "http://127.0.0.1:1";
        Self {
            runtime: runtime(),
            client: client(url),
            by_hand: ByHand::new(url).expect("a client"),
        }
    }

    pub(crate) fn ours(&self) {
        let request = ours(&self.client);
        let request = request
            .with_deadline(Duration::ZERO)
            .with_retries(RetryPolicy::never());
        let error = self
            .runtime
            .block_on(request.send())
            .expect_err("a call without time");
        assert!(error.is_before_send());
        drop(black_box(error));
    }

    pub(crate) fn by_hand(&self) {
        let request = self.runtime.block_on(async {
            let request = self.by_hand.user_update(samples::USER, &by_hand());
            request.expect("an update").build()
        });
        drop(black_box(request.expect("a request")));
    }
}
