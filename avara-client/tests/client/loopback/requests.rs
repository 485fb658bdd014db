//! Requests as the server receives them.

use std::time::Duration;

use avara_client::resources::express::users::Add;
use avara_client::types::{ClinicRole, UserId, UserIdBody, ViewerUserPatch};
use avara_client::{Client, ErrorKind, RetryPolicy, Violation};

use crate::loopback::server::{Clients, KEY, PAGE_END, Reply, Request, Server, USER, user};

fn users_server() -> Server {
    Server::start([Reply::json(200, user(USER))])
}

fn pages_server() -> Server {
    Server::start([Reply::json(200, PAGE_END)])
}

#[tokio::test]
async fn a_get_carries_the_key_and_no_body() {
    let server = users_server();
    server
        .client()
        .viewer()
        .users()
        .retrieve(USER)
        .await
        .unwrap();

    let request = server.one();
    assert_eq!(
        request.line,
        format!("GET /v1/viewer/users/{USER} HTTP/1.1")
    );
    assert_eq!(
        request.header("authorization"),
        Some(format!("Bearer {KEY}").as_str())
    );
    assert_eq!(request.header("accept"), Some("application/json"));
    assert!(
        request
            .header("user-agent")
            .unwrap()
            .starts_with("avara-client-rust/")
    );
    assert_eq!(request.header("content-type"), None);
    assert_eq!(request.header("content-length"), None);
    assert_eq!(request.body, "");
}

#[tokio::test]
async fn the_path_of_the_base_url_is_kept() {
    let server = users_server();
    for path in ["/gateway/avara", "/gateway/avara/"] {
        let url = format!("{}{path}", server.url);
        let client = Client::builder()
            .api_key(KEY)
            .base_url(url)
            .build()
            .unwrap();
        client.viewer().users().retrieve(USER).await.unwrap();
    }
    for request in server.received() {
        assert_eq!(
            request.target(),
            format!("/gateway/avara/v1/viewer/users/{USER}")
        );
    }
}

#[tokio::test]
async fn headers_of_the_call_win_over_those_of_the_client() {
    let server = users_server();
    let client = Client::builder()
        .api_key(KEY)
        .base_url(&server.url)
        .headers([("X-One", "client"), ("X-Two", "client")])
        .build()
        .unwrap();
    client
        .viewer()
        .users()
        .retrieve(USER)
        .with_header("X-Two", "call")
        .await
        .unwrap();

    let request = server.one();
    assert_eq!(request.header("x-one"), Some("client"));
    assert_eq!(request.header("x-two"), Some("call"));
}

#[tokio::test]
async fn the_user_agent_may_be_set_and_what_the_client_alone_sets_may_not() {
    let server = users_server();
    let client = server.client();
    let users = client.viewer().users();
    let call = users.retrieve(USER).with_header("User-Agent", "pacs/2");
    call.await.unwrap();
    assert_eq!(server.one().header("user-agent"), Some("pacs/2"));
    for name in ["Accept", "Authorization", "Expect", "Proxy-Authorization"] {
        let error = users
            .retrieve(USER)
            .with_header(name, "x")
            .await
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{name}");
    }
    assert_eq!(server.received().len(), 1);
}

#[tokio::test]
async fn a_null_query_is_an_empty_value() {
    let server = pages_server();
    server
        .client()
        .viewer()
        .studies()
        .list()
        .assigned_to_null()
        .await
        .unwrap();
    assert_eq!(server.one().target(), "/v1/viewer/studies?assignedTo=");
}

#[tokio::test]
async fn a_list_in_a_query_is_joined_by_encoded_commas() {
    let server = pages_server();
    let list = server
        .client()
        .viewer()
        .users()
        .invitations()
        .list()
        .status(["sent", "accepted"]);
    list.await.unwrap();
    assert_eq!(
        server.one().target(),
        "/v1/viewer/users/invitations?status=sent%2Caccepted"
    );
}

#[tokio::test]
async fn queries_are_encoded_and_can_be_added() {
    let server = pages_server();
    let list = server
        .client()
        .viewer()
        .users()
        .list()
        .last_name("O'N & Ö#\r\n")
        .limit(20);
    list.with_query("new&", "a=b").await.unwrap();
    assert_eq!(
        server.one().target(),
        "/v1/viewer/users?lastName=O%27N%20%26%20%C3%96%23%0D%0A&limit=20&new%26=a%3Db"
    );
}

#[tokio::test]
async fn an_added_query_replaces_a_known_parameter_and_a_setter_replaces_it() {
    let server = pages_server();
    let client = server.client();
    let studies = client.viewer().studies();
    let list = || studies.list().assigned_to("wrong");
    list().with_query("assignedTo", USER).await.unwrap();
    list().with_query("assignedTo", "").await.unwrap();
    let list = studies.list().with_query("assignedTo", USER);
    list.assigned_to_null().await.unwrap();
    let received = server.received();
    let targets: Vec<_> = received.iter().map(Request::target).collect();
    assert_eq!(
        targets,
        [
            format!("/v1/viewer/studies?assignedTo={USER}").as_str(),
            "/v1/viewer/studies?assignedTo=",
            "/v1/viewer/studies?assignedTo=",
        ]
    );
}

#[tokio::test]
async fn an_empty_text_in_a_list_is_refused() {
    let client = Client::new(KEY).unwrap();
    let list = client.viewer().users().invitations().list();
    let error = list.status([""]).await.unwrap_err();
    let fields: Vec<_> = error.violations().iter().map(Violation::field).collect();
    assert_eq!(fields, ["status"]);
}

#[tokio::test]
async fn the_last_value_of_a_setter_is_sent() {
    let server = pages_server();
    let id = UserId::parse(USER).unwrap();
    let list = server
        .client()
        .viewer()
        .studies()
        .list()
        .assigned_to("wrong")
        .assigned_to(&id);
    list.await.unwrap();
    assert_eq!(
        server.one().target(),
        format!("/v1/viewer/studies?assignedTo={USER}")
    );
}

#[tokio::test]
async fn text_in_a_path_is_encoded() {
    let server = users_server();
    let references = server.client();
    let references = references.auto_scribe();
    let references = references.clinical_references();
    // The reply is not one of this operation: only the request counts.
    let _ = references
        .retrieve_by_external_reference_id("a/../b?c#d%2f\r\nX: y")
        .await;
    let target = server.one().target().to_owned();
    assert!(
        target.ends_with("/a%2F..%2Fb%3Fc%23d%252f%0D%0AX:%20y"),
        "{target}"
    );
    assert_eq!(server.one().header("x"), None);
}

#[tokio::test]
async fn text_that_would_change_the_path_is_refused() {
    let server = users_server();
    for text in ["", ".", "..", "%2E%2e"] {
        let client = server.client();
        let references = client.auto_scribe().clinical_references();
        let error = references
            .retrieve_by_external_reference_id(text)
            .await
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest);
        assert_eq!(error.violations()[0].field(), "externalReferenceId");
    }
    assert!(server.received().is_empty());
}

#[tokio::test]
async fn an_odd_id_of_the_server_can_be_sent_back_and_cannot_change_the_path() {
    let server = users_server();
    let odd: UserId = serde_json::from_str("\"user/7\"").unwrap();
    server
        .client()
        .viewer()
        .users()
        .retrieve(&odd)
        .await
        .unwrap();
    assert_eq!(server.one().target(), "/v1/viewer/users/user%2F7");

    let worse: UserId = serde_json::from_str("\"..\"").unwrap();
    let error = server
        .client()
        .viewer()
        .users()
        .retrieve(&worse)
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
}

#[tokio::test]
async fn all_violations_are_reported_at_once_and_nothing_is_sent() {
    let server = users_server();
    let client = server.client();
    let update = client
        .viewer()
        .users()
        .update("stu_1234567890abcdef1234567890abcdef");
    let update = update
        .first_name("")
        .last_name("")
        .with_header("X-A\n", "b");
    let error = update.await.unwrap_err();

    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert_eq!(error.operation(), Some("viewer.users.update"));
    assert!(error.is_before_send() && !error.may_have_been_processed());
    let fields: Vec<_> = error.violations().iter().map(Violation::field).collect();
    assert_eq!(fields, ["userId", "header", "firstName", "lastName"]);
    assert!(error.to_string().contains("found `stu_`"), "{error}");
    assert!(server.received().is_empty());
}

#[tokio::test]
async fn missing_required_fields_are_reported_at_once() {
    let client = Client::new(KEY).unwrap();
    let create = client.auto_scribe().clinical_references().create();
    let error = create.express_customer_id("cus_1").await.unwrap_err();
    let mut fields: Vec<_> = error.violations().iter().map(Violation::field).collect();
    fields.sort_unstable();
    assert_eq!(fields, ["expressCustomerId", "name", "type"]);
}

#[tokio::test]
async fn a_body_says_what_changes_and_nothing_else() {
    let server = users_server();
    let client = server.client();
    let users = client.viewer().users();
    users.update(USER).await.unwrap();
    users
        .update(USER)
        .clear_middle_name()
        .clinic_role("Space Doctor")
        .await
        .unwrap();
    users
        .update(USER)
        .first_name("dropped")
        .body(&ViewerUserPatch::default())
        .await
        .unwrap();
    users
        .update(USER)
        .first_name("Marie")
        .with_body_field("new", [1])
        .await
        .unwrap();
    users
        .update(USER)
        .clinic_role(ClinicRole::Radiologist)
        .await
        .unwrap();

    let received = server.received();
    let bodies: Vec<_> = received
        .iter()
        .map(|request| request.body.as_str())
        .collect();
    let expected = [
        "{}",
        r#"{"clinicRole":"Space Doctor","middleName":null}"#,
        "{}",
        r#"{"firstName":"Marie","new":[1]}"#,
        r#"{"clinicRole":"Radiologist"}"#,
    ];
    for (body, expected) in bodies.iter().zip(expected) {
        // The order of fields depends on a feature of serde_json that others may turn on.
        let parse = |text| serde_json::from_str::<serde_json::Value>(text).unwrap();
        assert_eq!(parse(body), parse(expected));
    }
    assert!(received[0].line.starts_with("PATCH "));
    assert_eq!(received[0].header("content-type"), Some("application/json"));
}

/// The body that is sent, or the fields that are wrong.
async fn added_with(change: impl FnOnce(Add) -> Add) -> Result<String, Vec<String>> {
    let server = Server::start([Reply::json(200, r#"{"success": true}"#)]);
    let add = server.client().express().users().add(CUSTOMER);
    match change(add).await {
        Ok(_) => Ok(server.one().body),
        Err(error) => {
            assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{error}");
            let fields = error.violations().iter().map(Violation::field);
            Err(fields.map(str::to_owned).collect())
        }
    }
}

const CUSTOMER: &str = "cus_1234567890abcdef1234567890abcdef";

fn user_body(id: &str) -> UserIdBody {
    serde_json::from_value(serde_json::json!({ "userId": id })).unwrap()
}

#[tokio::test]
async fn an_id_in_hand_is_trusted_in_its_setter_only() {
    let sent = |id: &str| Ok(format!(r#"{{"userId":"{id}"}}"#));
    let refused = || Err(vec!["userId".to_owned()]);
    let odd = || serde_json::from_str::<UserId>("\"user-7\"").unwrap();
    assert_eq!(added_with(|add| add.user_id(odd())).await, sent("user-7"));
    assert_eq!(added_with(|add| add.user_id("user-7")).await, refused());
    assert_eq!(
        added_with(|add| add.body(&user_body("user-7"))).await,
        refused()
    );
    assert_eq!(
        added_with(|add| add.user_id(odd()).body(&user_body("user-7"))).await,
        refused()
    );
    assert_eq!(
        added_with(|add| add.user_id(odd()).with_body_field("userId", "user-7")).await,
        refused()
    );
    assert_eq!(
        added_with(|add| add.with_body_field("userId", "user-7").user_id(odd())).await,
        refused(),
        "the added field is what is sent"
    );
}

#[tokio::test]
async fn a_later_value_mends_an_earlier_wrong_id() {
    let sent = Ok(format!(r#"{{"userId":"{USER}"}}"#));
    assert_eq!(added_with(|add| add.user_id("x").user_id(USER)).await, sent);
    assert_eq!(
        added_with(|add| add.user_id("x").body(&user_body(USER))).await,
        sent
    );
    assert_eq!(
        added_with(|add| add.body(&user_body("x")).user_id(USER)).await,
        sent
    );
    for mended in [
        added_with(|add| add.body(&user_body("x")).with_body_field("userId", USER)).await,
        added_with(|add| add.user_id("x").with_body_field("userId", USER)).await,
        added_with(|add| {
            let add = add.with_body_field("userId", "x");
            add.with_body_field("userId", USER)
        })
        .await,
    ] {
        assert_eq!(mended, sent);
    }
}

#[tokio::test]
async fn an_added_field_that_is_not_json_is_reported_until_it_is_set_again() {
    let not_json = || std::collections::BTreeMap::from([((1, 2), 3)]);
    let refused = || Err(vec!["new".to_owned()]);
    assert_eq!(
        added_with(|add| add.user_id(USER).with_body_field("new", not_json())).await,
        refused()
    );
    assert_eq!(
        added_with(|add| {
            let add = add.with_body_field("new", not_json());
            add.body(&user_body(USER))
        })
        .await,
        refused(),
        "`body` does not drop it"
    );
    let mended = added_with(|add| {
        let add = add.with_body_field("new", not_json());
        add.with_body_field("new", f64::NAN).body(&user_body(USER))
    })
    .await;
    let parse = |text: &str| serde_json::from_str::<serde_json::Value>(text).unwrap();
    assert_eq!(
        parse(&mended.unwrap()),
        serde_json::json!({ "new": null, "userId": USER }),
        "an added field stays, and what is not finite is null"
    );
}

#[cfg(feature = "rustls")]
#[tokio::test]
async fn connecting_has_a_timeout_of_its_own() {
    // TLS is part of connecting, and this server never answers the handshake.
    let server = Server::start([Reply::SILENCE]);
    let client = Client::builder()
        .api_key(KEY)
        .base_url(server.url.replace("http:", "https:"))
        .connect_timeout(Duration::from_millis(50))
        .retries(RetryPolicy::never())
        .build()
        .unwrap();
    let call = client.viewer().users().retrieve(USER).send();
    let in_time = tokio::time::timeout(Duration::from_secs(5), call).await;
    let error = in_time.expect("sooner than by default").unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(error.is_before_send() && !error.may_have_been_processed());
}

#[tokio::test]
async fn the_timeout_of_a_call_ends_it() {
    let server = Server::start([Reply::SILENCE]);
    let client = server.client();
    let call = client
        .viewer()
        .users()
        .retrieve(USER)
        .with_timeout(Duration::from_millis(50));
    let error = call.await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert_eq!(error.attempts(), 1);
    assert!(error.may_have_been_processed() && !error.is_before_send());
}

#[tokio::test]
async fn no_connection_means_that_nothing_was_sent() {
    let server = users_server();
    let url = server.url.clone();
    drop(server);
    tokio::task::yield_now().await;
    let client = Client::builder()
        .api_key(KEY)
        .base_url(url)
        .retries(RetryPolicy::never())
        .build()
        .unwrap();
    let error = client.viewer().users().retrieve(USER).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connection);
    assert!(error.is_before_send() && !error.may_have_been_processed());
    assert!(std::error::Error::source(&error).is_some());
}

#[test]
fn futures_can_move_between_threads_and_outlive_the_client() {
    fn check<T: Send + 'static>(_: T) {}
    let client = Client::new(KEY).unwrap();
    check(client.viewer().users().retrieve(USER).send());
    check(client.viewer().users().retrieve(USER).send_with_response());
    check(client.viewer().users().list().send());
    check(client.viewer().users().list().into_future());
    check(client.viewer().users().list().stream());
    check(client.viewer().users().list().pages());
    check(
        client
            .viewer()
            .users()
            .list()
            .stream()
            .try_collect::<Vec<_>>(),
    );
}
