//! The results of replies.

use avara_client::types::{ClinicRole, ViewerUser};
use avara_client::{Client, Error, ErrorKind};

use crate::loopback::server::{Clients, KEY, Reply, Server, USER, user, user_with};

async fn retrieve(reply: Reply) -> Result<ViewerUser, Error> {
    let server = Server::start([reply]);
    server.client().viewer().users().retrieve(USER).await
}

#[tokio::test]
async fn a_response_tells_how_it_came() {
    let headers = [("X-Request-Id", "r-7")];
    let server = Server::start([Reply::with(201, &headers, user(USER))]);
    let call = server.client().viewer().users().retrieve(USER);
    let response = call.send_with_response().await.unwrap();
    assert_eq!(response.status(), 201);
    assert_eq!(response.request_id(), Some("r-7"));
    assert_eq!(response.headers()["x-request-id"], "r-7");
    assert_eq!(response.attempts(), 1);
    assert_eq!(response.body(), user(USER).as_bytes());
    assert_eq!(response.value().user_id, USER);
    assert_eq!(response.into_value().first_name, "Marie");
}

#[tokio::test]
async fn unknown_enum_values_survive_a_round_trip() {
    let user = user_with("clinicRole", Some("\"Space Doctor\""));
    let user = retrieve(Reply::json(200, &user)).await.unwrap();
    assert!(user.clinic_role.is_unknown());
    assert_eq!(
        serde_json::to_value(&user).unwrap()["clinicRole"],
        "Space Doctor"
    );
    assert_ne!(user.clinic_role, ClinicRole::Radiologist);
}

#[tokio::test]
async fn unusual_date_times_are_read() {
    for text in [
        "2025-03-04 05:06:07",
        "2025-03-04T06:06:07+01:00",
        "2025-03-04T05:06:07.000Z",
    ] {
        let user = user_with("createdAt", Some(&format!("{text:?}")));
        let user = retrieve(Reply::json(200, &user)).await.unwrap();
        assert_eq!(
            user.created_at.unwrap().to_rfc3339(),
            "2025-03-04T05:06:07+00:00"
        );
    }
}

#[tokio::test]
async fn a_missing_nullable_field_is_null_and_a_missing_list_is_empty() {
    let user = retrieve(Reply::json(200, user_with("createdAt", None)))
        .await
        .unwrap();
    assert_eq!(user.created_at, None);

    for body in [
        r#"{"hasMore": false}"#,
        r#"{"hasMore": false, "users": null}"#,
    ] {
        let server = Server::start([Reply::json(200, body)]);
        let page = server.client().viewer().users().list().await.unwrap();
        assert!(page.items().is_empty());
    }
}

#[tokio::test]
async fn an_html_page_keeps_its_status() {
    let html = "<html>Bad gateway: Jane Roe</html>";
    let reply = Reply::with(
        502,
        &[("Content-Type", "text/html"), ("Request-Id", "r-8")],
        html,
    );
    let error = retrieve(reply).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Server);
    assert_eq!(error.status().unwrap(), 502);
    assert_eq!(error.headers().unwrap()["content-type"], "text/html");
    assert_eq!(error.request_id(), Some("r-8"));
    assert_eq!(error.body(), Some(html.as_bytes()));
    assert_eq!(error.message(), None);
    assert!(error.may_have_been_processed());
    assert_eq!(
        error.to_string(),
        "viewer.users.retrieve: server error (status 502, request id r-8); try again later"
    );
}

#[tokio::test]
async fn a_refusal_whose_body_breaks_off_keeps_its_status() {
    let reply = "HTTP/1.1 401 No\r\nContent-Length: 100\r\nConnection: close\r\n\r\nshort";
    let error = retrieve(Reply::raw(reply.to_owned())).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Authentication);
    assert_eq!((error.body(), error.message()), (None, None));
}

#[tokio::test]
async fn a_success_whose_body_breaks_off_is_a_broken_connection() {
    let reply = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\nConnection: close\r\n\r\nshort";
    let error = retrieve(Reply::raw(reply.to_owned())).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connection);
    assert_eq!(error.status().unwrap(), 200);
    assert_eq!(error.body(), None, "it was not read");
    assert!(error.to_string().contains("broke off"), "{error}");
    assert!(error.may_have_been_processed());
}

#[tokio::test]
async fn a_decode_error_names_the_path_and_keeps_the_body() {
    let body = user_with("firstName", Some("[\"SECRET\"]"));
    let error = retrieve(Reply::json(200, &body)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(
        error.to_string().contains("`firstName`: expected a string"),
        "{error}"
    );
    assert!(!format!("{error} {error:#} {error:?} {error:#?}").contains("SECRET"));
    assert_eq!(error.body(), Some(body.as_bytes()));
    assert!(error.may_have_been_processed());
}

#[tokio::test]
async fn an_empty_success_is_a_decode_error() {
    let error = retrieve(Reply::with(204, &[], "")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.to_string().contains("the body is empty"), "{error}");
}

#[tokio::test]
async fn a_body_over_the_limit_is_refused() {
    let chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n\
                   8\r\n12345678\r\n8\r\n12345678\r\n0\r\n\r\n";
    for reply in [Reply::json(200, user(USER)), Reply::raw(chunked.to_owned())] {
        let server = Server::start([reply]);
        let builder = Client::builder()
            .api_key(KEY)
            .base_url(&server.url)
            .max_response_bytes(10);
        let error = builder
            .build()
            .unwrap()
            .viewer()
            .users()
            .retrieve(USER)
            .await
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert!(error.to_string().contains("more than 10 bytes"), "{error}");
        assert!(
            error.to_string().ends_with("raise `max_response_bytes`"),
            "{error}"
        );
        assert_eq!(error.body(), None);
        assert_eq!(error.status().unwrap(), 200);
        assert!(error.may_have_been_processed());
    }
}

#[tokio::test]
async fn a_redirect_is_not_followed() {
    let elsewhere = Server::start([Reply::json(200, user(USER))]);
    for status in [301, 302, 303, 307, 308] {
        let location = format!("{}/v1/elsewhere?token=SECRET", elsewhere.url);
        let reply = Reply::with(status, &[("Location", &location)], "");
        let error = retrieve(reply).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::OtherStatus);
        assert!(!format!("{error} {error:?}").contains("SECRET"));
    }
    assert!(elsewhere.received().is_empty());
}

#[tokio::test]
async fn a_reply_that_is_no_object_is_a_decode_error() {
    // Serde would read the array as a struct whose fields come in order.
    for body in ["[true]", " [[], null, false]", "null", r#""SECRET""#] {
        let server = Server::start([Reply::json(200, body)]);
        let client = server.client();
        let users = client.viewer().users();
        for (error, kind) in [
            (
                users.reactivate().user_id(USER).await.unwrap_err(),
                ErrorKind::OutcomeUnknown,
            ),
            (users.list().await.unwrap_err(), ErrorKind::Decode),
        ] {
            assert_eq!(error.kind(), kind);
            assert!(error.to_string().contains("expected an object"), "{error}");
            assert_eq!(error.body(), Some(body.as_bytes()));
        }
    }
}

#[tokio::test]
async fn a_request_that_the_server_gave_up_waiting_for_may_be_repeated() {
    let error = retrieve(Reply::json(408, "{}")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::OtherStatus);
    assert!(error.to_string().contains("safe to repeat"), "{error}");
    assert!(error.may_have_been_processed());
}
