//! The service behind hyper and nothing else, on loopback.

use std::time::Duration;

use avara_client::reqwest;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tower_service::Service;

use crate::webhooks::delivery::{headers, report};
use crate::webhooks::receiver::{FINE, HANGS, PANICS, Receiver, WAITS};

async fn serve(receiver: &Receiver) -> String {
    let service = receiver
        .service()
        .timeout(Duration::from_millis(300))
        .body_limit(100_000);
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let service = service.clone();
            let answer = service_fn(move |request| service.clone().call(request));
            tokio::spawn(http1::Builder::new().serve_connection(TokioIo::new(stream), answer));
        }
    });
    address.to_string()
}

async fn post(address: &str, body: String) -> (u16, Value) {
    let request = headers(&body).into_iter().fold(
        reqwest::Client::new().post(format!("http://{address}/")),
        |request, (name, value)| request.header(name, value),
    );
    let response = request.body(body).send().await.unwrap();
    let status = response.status().as_u16();
    (
        status,
        serde_json::from_slice(&response.bytes().await.unwrap()).unwrap(),
    )
}

#[tokio::test]
async fn deliveries_are_answered() {
    let receiver = Receiver::new();
    let address = serve(&receiver).await;
    assert_eq!(
        post(&address, report(FINE)).await,
        (200, json!({"success": true}))
    );
    assert_eq!(
        post(&address, report(FINE)).await,
        (200, json!({"success": true}))
    );
    assert_eq!(receiver.calls(), 1);
    assert_eq!(post(&address, report(PANICS)).await.0, 500);
    assert_eq!(
        post(&address, report(HANGS)).await,
        (200, json!({"success": false}))
    );
    assert_eq!(post(&address, "{".into()).await.0, 400);
    assert_eq!(post(&address, " ".repeat(100_001)).await.0, 413);
}

#[tokio::test]
async fn deliveries_at_once_call_the_handler_once() {
    let receiver = Receiver::new();
    let address = serve(&receiver).await;
    let deliveries: Vec<_> = (0..10)
        .map(|_| {
            let address = address.clone();
            tokio::spawn(async move { post(&address, report(WAITS)).await })
        })
        .collect();
    receiver.has_begun().await;
    receiver.go_on();
    for delivery in deliveries {
        assert_eq!(delivery.await.unwrap(), (200, json!({"success": true})));
    }
    assert_eq!(receiver.calls(), 1);
}

#[tokio::test]
async fn a_connection_that_is_dropped_does_not_interrupt_the_handler() {
    let receiver = Receiver::new();
    let address = serve(&receiver).await;
    let body = report(WAITS);
    let mut head = format!(
        "POST / HTTP/1.1\r\nhost: x\r\ncontent-length: {}\r\n",
        body.len()
    );
    for (name, value) in headers(&body) {
        head += &format!("{}: {value}\r\n", name.to_uppercase());
    }
    let mut stream = TcpStream::connect(&address).await.unwrap();
    stream
        .write_all(format!("{head}\r\n{body}").as_bytes())
        .await
        .unwrap();
    receiver.has_begun().await;
    drop(stream);

    receiver.go_on();
    assert_eq!(post(&address, body).await, (200, json!({"success": true})));
    assert_eq!(receiver.calls(), 1);
}

/// With chunks, nothing says how long the body is.
#[tokio::test]
async fn a_body_without_end_is_cut_off() {
    let address = serve(&Receiver::new()).await;
    let mut head = "POST / HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n".to_owned();
    for (name, value) in headers("") {
        head += &format!("{name}: {value}\r\n");
    }
    let mut stream = TcpStream::connect(&address).await.unwrap();
    stream
        .write_all(format!("{head}\r\n").as_bytes())
        .await
        .unwrap();
    let chunk = format!("4e20\r\n{}\r\n", " ".repeat(20_000));
    for _ in 0..6 {
        stream.write_all(chunk.as_bytes()).await.unwrap();
    }
    let mut answer = [0; 12];
    stream.read_exact(&mut answer).await.unwrap();
    assert_eq!(&answer, b"HTTP/1.1 413");
}
