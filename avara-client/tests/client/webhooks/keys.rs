//! The sources of keys, and the errors of invalid ones.

use std::env;
use std::process::Command;
use std::time::SystemTime;

use avara_client::webhooks::Webhooks;
use avara_client::{Client, Error, ErrorKind};

use crate::webhooks::delivery::{KEY, webhooks};

/// Returns true if a delivery signed with the key is accepted.
fn is_the_key(webhooks: &Webhooks) -> bool {
    let headers = crate::webhooks::delivery::webhooks().sign("msg_1", SystemTime::now(), "{}");
    webhooks.verify("{}", headers).is_ok()
}

fn problem(result: Result<Webhooks, Error>) -> String {
    let error = result.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(
        !format!("{error} {error:#} {error:?}").contains("SECRET"),
        "{error}"
    );
    error.to_string()
}

#[test]
fn a_client_lends_its_key() {
    let builder = || Client::builder().api_key("sk_live_1");
    let client = |key| builder().webhook_key(key).build().unwrap();
    assert!(is_the_key(&Webhooks::from_client(&client(KEY)).unwrap()));
    let none = builder().build().unwrap();
    let text = problem(Webhooks::from_client(&none));
    assert!(
        text.contains("webhook_key is not set on the client"),
        "{text}"
    );
    let text = problem(Webhooks::from_client(&client("whsec_SECRET!")));
    assert!(
        text.contains("webhook_key is not `whsec_` and base64"),
        "{text}"
    );
}

#[test]
fn what_is_no_key_is_refused_wherever_it_is_given() {
    assert!(problem(Webhooks::new("")).contains("webhook_key is empty"));
    assert!(problem(Webhooks::new("SECRET\n!")).contains("base64"));
    assert!(problem(webhooks().also("whsec_")).contains("webhook_key is empty"));
    assert!(problem(webhooks().also("whsec_SECRET SECRET")).contains("base64"));
}

#[test]
fn nothing_prints_a_key() {
    let webhooks = Webhooks::new("whsec_SECRETSECRET")
        .unwrap()
        .also("whsec_U0VDUkVU")
        .unwrap();
    let text = format!("{webhooks:?} {webhooks:#?}");
    assert!(text.contains("tolerance"), "{text}");
    assert!(
        !text.contains("SECRET") && !text.contains("U0VDUkVU"),
        "{text}"
    );
    let service = avara_client::webhooks::WebhookService::new(
        webhooks,
        crate::webhooks::receiver::Receiver::new(),
    );
    assert!(!format!("{service:?}").contains("SECRET"));
}

/// Returns the output of this program when it is started with another environment.
fn in_environment(key: Option<&str>) -> String {
    let mut command = Command::new(env::current_exe().unwrap());
    command
        .args(["--exact", "webhooks::keys::child", "--nocapture"])
        .env("AVARA_TEST_CHILD", "1");
    match key {
        Some(key) => command.env("AVARA_WEBHOOK_KEY", key),
        None => command.env_remove("AVARA_WEBHOOK_KEY"),
    };
    String::from_utf8(command.output().unwrap().stdout).unwrap()
}

#[test]
fn child() {
    if env::var_os("AVARA_TEST_CHILD").is_some() {
        match Webhooks::from_env() {
            Ok(webhooks) => println!("the key: {}", is_the_key(&webhooks)),
            Err(error) => println!("{}", problem(Err(error))),
        }
    }
}

#[test]
fn the_environment_has_the_key() {
    assert!(in_environment(Some(KEY)).contains("the key: true"));
    assert!(in_environment(Some("c2VjcmV0")).contains("the key: false"));
    assert!(in_environment(None).contains("AVARA_WEBHOOK_KEY is not set"));
    assert!(in_environment(Some("")).contains("AVARA_WEBHOOK_KEY is empty"));
    assert!(in_environment(Some("whsec_SECRET!")).contains("AVARA_WEBHOOK_KEY is not `whsec_`"));
}
