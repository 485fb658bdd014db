//! Nothing private in what is printed.

use avara_client::Client;

use crate::loopback::server::{Clients, Reply, Server, USER, page, user_with};

const SECRET: &str = "SECRET";

#[tokio::test]
async fn debug_of_everything_hides_the_marker() {
    let client = Client::builder()
        .api_key(format!("sk_live_{SECRET}"))
        .header("X-Token", SECRET)
        .build()
        .unwrap();
    let update = client
        .viewer()
        .users()
        .update(USER)
        .first_name(SECRET)
        .clinic_role(SECRET)
        .with_header("X-A", SECRET)
        .with_query(SECRET, SECRET)
        .with_body_field(SECRET, SECRET);
    let list = client
        .viewer()
        .users()
        .list()
        .last_name(SECRET)
        .cursor(SECRET);
    let reference = client
        .auto_scribe()
        .clinical_references()
        .retrieve_by_external_reference_id(SECRET);
    let printed = format!(
        "{client:#?} {update:#?} {list:#?} {reference:#?} {:#?} {:#?}",
        list.clone().stream(),
        list.clone().pages()
    );
    assert!(!printed.contains(SECRET), "{printed}");
    assert!(
        printed.contains("viewer.users.update") && printed.contains(USER),
        "{printed}"
    );
}

#[tokio::test]
async fn debug_of_a_request_shows_what_is_harmless() {
    let client = Client::new("sk_live_1").unwrap();
    let update = client
        .viewer()
        .users()
        .update(USER)
        .clinic_role("Radiologist");
    let printed = format!("{:?}", update.can_manage_studies(true).middle_name("Jane"));
    for part in [
        "viewer.users.update",
        USER,
        r#""clinicRole": "Radiologist""#,
        r#""canManageStudies": true"#,
        r#""middleName": <redacted>"#,
    ] {
        assert!(printed.contains(part), "{part} in {printed}");
    }
}

#[tokio::test]
async fn errors_hide_bodies_and_queries() {
    let body = format!(r#"{{"message": "{SECRET} exists", "firstName": "{SECRET}"}}"#);
    let break_off = "HTTP/1.1 200 OK\r\nContent-Length: 9\r\nConnection: close\r\n\r\n";
    for reply in [
        Reply::json(409, &body),
        Reply::json(500, &body),
        Reply::json(200, &body),
        Reply::with(
            307,
            &[("Location", "https://example.test/?token=SECRET")],
            SECRET,
        ),
        Reply::raw(format!("{break_off}{SECRET}")),
        Reply::raw(format!("{SECRET}\r\n\r\n")),
    ] {
        let server = Server::start([reply]);
        let error = server
            .client()
            .viewer()
            .users()
            .list()
            .last_name(SECRET)
            .await
            .unwrap_err();
        let mut printed = format!("{error} {error:?} {error:#?}");
        let mut source = std::error::Error::source(&error);
        while let Some(cause) = source {
            printed = format!("{printed} {cause} {cause:?}");
            source = cause.source();
        }
        assert!(!printed.contains(SECRET), "{printed}");
    }
}

#[tokio::test]
async fn only_the_alternate_form_has_the_servers_message() {
    let body = format!(r#"{{"message": "{SECRET} exists"}}"#);
    let server = Server::start([Reply::json(409, &body)]);
    let error = server
        .client()
        .viewer()
        .users()
        .retrieve(USER)
        .await
        .unwrap_err();
    assert_eq!(error.message().as_deref(), Some("SECRET exists"));
    assert!(!error.to_string().contains(SECRET));
    assert!(format!("{error:#}").ends_with("SECRET exists"));
}

#[tokio::test]
async fn no_form_of_an_error_has_the_body() {
    for body in [
        "SECRET",
        r#"["SECRET"]"#,
        r#"{"name": "SECRET", "error": {"name": "SECRET"}}"#,
    ] {
        let server = Server::start([Reply::json(409, body)]);
        let call = server.client().viewer().users().retrieve(USER);
        let error = call.await.unwrap_err();
        let printed = format!("{error} {error:#} {error:?} {error:#?}");
        assert!(!printed.contains(SECRET), "{printed}");
        assert_eq!(error.message(), None);
        assert_eq!(error.body(), Some(body.as_bytes()));
    }
}

#[test]
fn debug_of_an_odd_id_is_redacted() {
    let client = Client::new("sk_live_1").unwrap();
    let odd: avara_client::types::UserId = serde_json::from_str(r#""SECRET\n""#).unwrap();
    let retrieve = client.viewer().users().retrieve(&odd);
    let printed = format!("{odd:?} {retrieve:?}");
    assert!(!printed.contains(SECRET), "{printed}");
    assert!(printed.contains("userId: <redacted>"), "{printed}");
}

#[tokio::test]
async fn debug_of_values_and_responses_is_redacted() {
    let reply = Reply::json(200, user_with("firstName", Some("\"SECRET\"")));
    let server = Server::start([reply]);
    let call = server.client().viewer().users().retrieve(USER);
    let printed = format!("{:#?}", call.send_with_response().await.unwrap());
    assert!(!printed.contains(SECRET), "{printed}");
    assert!(printed.contains(USER), "{printed}");

    let server = Server::start([page(&[1], true, Some(SECRET))]);
    let page = server.client().viewer().users().list().await.unwrap();
    assert!(!format!("{page:#?}").contains(SECRET));
}
