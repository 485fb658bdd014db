//! Connections that fail: the error names the cause and what to do.

use std::env;
use std::process::Command;
use std::sync::Arc;
use std::time::Duration;

use avara_client::reqwest::Certificate;
use avara_client::{Client, ClientBuilder, Error, ErrorKind, RetryPolicy};
use rcgen::{CertificateParams, KeyPair, date_time_ymd};
use tokio::io::AsyncWriteExt;
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};

use crate::loopback::server::{Clients, KEY, Reply, Server, USER, user};

async fn failure(builder: ClientBuilder) -> Error {
    let tiny = RetryPolicy::default().initial_backoff(Duration::from_millis(1));
    let client = builder.api_key(KEY).retries(tiny).build().unwrap();
    client.viewer().users().retrieve(USER).await.unwrap_err()
}

/// A certificate for this name, with its key.
struct Identity {
    certificate: CertificateDer<'static>,
    key: PrivateKeyDer<'static>,
}

fn identity(name: &str, until: i32) -> Identity {
    let key = KeyPair::generate().unwrap();
    let mut parameters = CertificateParams::new([name.to_owned()]).unwrap();
    parameters.not_before = date_time_ymd(2001, 1, 1);
    parameters.not_after = date_time_ymd(until, 1, 1);
    Identity {
        certificate: parameters.self_signed(&key).unwrap().into(),
        key: PrivateKeyDer::try_from(key.serialize_der()).unwrap(),
    }
}

/// Starts a server that shakes hands and answers nothing, and returns its URL.
async fn tls_server(identity: Identity) -> String {
    let config = ServerConfig::builder().with_no_client_auth();
    let config = config
        .with_single_cert(vec![identity.certificate], identity.key)
        .unwrap();
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            if let Ok(mut stream) = acceptor.accept(stream).await {
                let _ = stream.shutdown().await;
            }
        }
    });
    format!("https://localhost:{port}")
}

#[tokio::test]
async fn a_certificate_that_is_not_trusted_is_named_and_not_tried_again() {
    let url = tls_server(identity("localhost", 2999)).await;
    let error = failure(Client::builder().base_url(url)).await;
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Connection, 1));
    let text = error.to_string();
    assert!(
        text.contains("issuer of the server's certificate is not trusted"),
        "{text}"
    );
    assert!(
        text.contains("`AVARA_CA_FILE`") && error.is_before_send(),
        "{text}"
    );
}

#[tokio::test]
async fn a_certificate_that_is_trusted_and_wrong_is_named() {
    for (name, until, problem) in [
        (
            "localhost",
            2002,
            "the server's certificate has expired; check the clock",
        ),
        (
            "example.test",
            2999,
            "the server's certificate is for another name; check the host",
        ),
    ] {
        let identity = identity(name, until);
        let root = Certificate::from_der(&identity.certificate).unwrap();
        let url = tls_server(identity).await;
        let builder = Client::builder().base_url(url);
        let builder = builder.configure_http(move |http| http.tls_certs_only([root.clone()]));
        let error = failure(builder).await;
        assert_eq!(error.attempts(), 1, "{error}");
        assert!(error.to_string().contains(problem), "{error}");
    }
}

#[tokio::test]
async fn an_answer_that_is_not_tls_is_named() {
    let server = Server::speaking_first(Reply::with(400, &[], ""));
    let url = server.url.replace("http:", "https:");
    let error = failure(Client::builder().base_url(url)).await;
    assert_eq!(error.attempts(), 1, "{error}");
    assert!(
        error.to_string().contains("the answer is not TLS"),
        "{error}"
    );
}

#[tokio::test]
async fn a_refused_connection_and_an_unknown_host_are_named() {
    let url = Server::start([]).url.clone();
    for (url, problem) in [
        (url.as_str(), "the connection was refused"),
        (
            "https://nowhere.invalid",
            "the name of the host is not known",
        ),
    ] {
        let error = failure(Client::builder().base_url(url)).await;
        assert!(error.attempts() > 1, "it may pass: {error}");
        assert!(error.to_string().contains(problem), "{error}");
        assert!(!error.to_string().contains("nowhere"), "{error}");
    }
}

#[tokio::test]
async fn a_head_that_breaks_the_rules_of_http_is_named() {
    let many: String = (0..200)
        .map(|number| format!("X-{number}: 1\r\n"))
        .collect();
    for head in [
        "X-Policy: a\r\n b\r\n",
        "X-Policy : a\r\n",
        "X Policy: a\r\n",
        ": a\r\n",
        "X-Policy: a\u{1}b\r\n",
        &many,
        "Content-Length: 1, 2\r\n",
    ] {
        let body = user(USER);
        let reply = format!(
            "HTTP/1.1 200 OK\r\n{head}Content-Length: {}\r\n\r\n{body}",
            body.len()
        );
        let server = Server::start([Reply::raw(reply)]);
        let error = failure(Client::builder().base_url(&server.url)).await;
        let text = error.to_string();
        assert_eq!(error.kind(), ErrorKind::Connection);
        assert!(
            text.contains("the head of the reply cannot be read"),
            "{head:?}: {text}"
        );
        assert!(
            text.ends_with("check the proxies between this machine and the API"),
            "{text}"
        );
        assert!(error.may_have_been_processed() && error.status().is_none());
    }
    let server = Server::start([Reply::raw("ICY 200 OK\r\n\r\n".to_owned())]);
    let error = failure(Client::builder().base_url(&server.url)).await;
    assert!(error.to_string().contains("head of the reply"), "{error}");
}

/// The create is not sent twice: the server answered, and nobody knows what.
#[tokio::test]
async fn a_create_whose_answer_has_such_a_head_is_looked_up() {
    let server = Server::answering(|request| match request.method() {
        "POST" => Reply::raw("HTTP/1.1 200 OK\r\nX : a\r\nContent-Length: 2\r\n\r\n{}".to_owned()),
        _ => Reply::json(500, "{}"),
    });
    let tiny = RetryPolicy::default().initial_backoff(Duration::from_millis(1));
    let client = server.client_with(tiny.window(Duration::from_millis(20)));
    let create = client
        .viewer()
        .studies()
        .create()
        .study_instance_uid("1.2.3");
    let create = create.severity("stat").study_description("CT");
    let error = create.await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::OutcomeUnknown);
    assert!(
        error
            .to_string()
            .contains("the head of the reply cannot be read"),
        "{error}"
    );
    let received = server.received();
    let creates = received.iter().filter(|request| request.method() == "POST");
    assert_eq!(creates.count(), 1);
}

const WITHOUT_CERTIFICATES: &str = "AVARA_TEST_WITHOUT_CERTIFICATES";

/// The certificates of a machine are read once for each process, so this is one of its own.
#[test]
fn without_ca_certificates_http_works_and_https_says_so() {
    let is_without = env::var_os(WITHOUT_CERTIFICATES).is_some();
    if !is_without {
        let this = "loopback::causes::without_ca_certificates_http_works_and_https_says_so";
        let mut same = Command::new(env::current_exe().unwrap());
        same.args(["--exact", this]).env(WITHOUT_CERTIFICATES, "1");
        let same = same
            .env("SSL_CERT_FILE", "/dev/null")
            .env_remove("SSL_CERT_DIR");
        assert!(same.status().unwrap().success());
        return;
    }
    let https = Client::new(KEY).unwrap_err();
    assert_eq!(https.kind(), ErrorKind::Configuration);
    let text = https.to_string();
    assert!(
        text.contains("no CA certificates") && text.contains("SSL_CERT_FILE"),
        "{text}"
    );

    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    runtime.unwrap().block_on(async {
        let server = Server::start([Reply::json(200, user(USER))]);
        let client = server.client();
        client.viewer().users().retrieve(USER).await.unwrap();
        let unsafe_call = client
            .viewer()
            .studies()
            .create()
            .study_instance_uid("1.2.3");
        let _ = unsafe_call.severity("stat").study_description("CT").await;
        assert_eq!(
            server.received().len(),
            2,
            "also over the connections of unsafe calls"
        );
    });
}
