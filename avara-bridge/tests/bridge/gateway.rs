//! The answers that a browser gets behind a link.

use avara_client::reqwest::Method;
use serde_json::{Value, json};

use crate::archive::Shelf;
use crate::served::Served;

fn shelf() -> Shelf {
    Shelf::new(Some(10), &[Ok("0123"), Ok("456"), Ok(""), Ok("789")])
}

#[tokio::test]
async fn a_link_gives_the_file() {
    let answer = Served::new(shelf()).await.answer().await;
    assert_eq!(answer.status(), 200);
    for (name, value) in [
        ("content-type", "application/dicom"),
        ("content-length", "10"),
        ("cache-control", "private, no-transform"),
        ("accept-ranges", "bytes"),
        ("x-content-type-options", "nosniff"),
    ] {
        assert_eq!(answer.headers()[name], value);
    }
    assert_eq!(answer.text().await.unwrap(), "0123456789");
}

#[tokio::test]
async fn a_file_of_unknown_length_is_whole_as_well() {
    let served = Served::new(Shelf::new(None, &[Ok("0123"), Ok("456789")])).await;
    let answer = served
        .get()
        .await
        .header("range", "bytes=2-3")
        .send()
        .await
        .unwrap();
    assert_eq!(answer.status(), 200);
    assert!(!answer.headers().contains_key("content-length"));
    assert_eq!(answer.text().await.unwrap(), "0123456789");
}

#[tokio::test]
async fn an_empty_file_is_a_file() {
    let answer = Served::new(Shelf::new(Some(0), &[])).await.answer().await;
    assert_eq!(answer.status(), 200);
    assert_eq!(answer.text().await.unwrap(), "");
}

#[tokio::test]
async fn a_range_gives_its_bytes() {
    let served = Served::new(shelf()).await;
    for (range, status, content_range, body) in [
        ("bytes=0-0", 206, "bytes 0-0/10", "0"),
        ("bytes=3-7", 206, "bytes 3-7/10", "34567"),
        ("bytes=4-6", 206, "bytes 4-6/10", "456"),
        ("bytes=-2", 206, "bytes 8-9/10", "89"),
        ("bytes=9-", 206, "bytes 9-9/10", "9"),
        ("bytes=10-", 416, "bytes */10", ""),
    ] {
        let answer = served
            .get()
            .await
            .header("range", range)
            .send()
            .await
            .unwrap();
        assert_eq!(answer.status(), status, "{range}");
        assert_eq!(answer.headers()["content-range"], content_range);
        assert_eq!(answer.headers()["content-length"], body.len().to_string());
        assert_eq!(answer.text().await.unwrap(), body);
    }
}

#[tokio::test]
async fn head_says_how_long_it_is() {
    let served = Served::new(shelf()).await;
    let answer = served
        .http
        .head(served.link().await)
        .header("range", "bytes=1-2")
        .send()
        .await;
    let answer = answer.unwrap();
    assert_eq!(
        (
            answer.status().as_u16(),
            &answer.headers()["content-length"]
        ),
        (200, &"10".parse().unwrap())
    );
}

#[tokio::test]
async fn pages_of_an_allowed_origin_may_read_it() {
    let served = Served::with(shelf(), |gateway| {
        let gateway = gateway.allow_origin("https://viewer.example.com").unwrap();
        gateway.allow_origin("http://localhost:3000/").unwrap()
    })
    .await;
    for (origin, allowed) in [
        ("https://viewer.example.com", true),
        ("http://localhost:3000", true),
        ("https://elsewhere.example.com", false),
        ("null", false),
    ] {
        let answer = served
            .get()
            .await
            .header("origin", origin)
            .send()
            .await
            .unwrap();
        let headers = answer.headers();
        let granted = headers
            .get("access-control-allow-origin")
            .map(|value| value.to_str().unwrap());
        assert_eq!(granted, allowed.then_some(origin));
        assert!(headers["vary"].to_str().unwrap().contains("origin"));
        let exposed = headers["access-control-expose-headers"].to_str().unwrap();
        assert!(exposed.contains("content-range") && exposed.contains("content-length"));

        let preflight = served.http.request(Method::OPTIONS, served.link().await);
        let preflight = preflight
            .header("origin", origin)
            .header("access-control-request-method", "GET");
        let preflight = preflight.header("access-control-request-headers", "range,x-viewer");
        let answer = preflight.send().await.unwrap();
        let headers = answer.headers();
        assert_eq!(answer.status(), 200);
        assert_eq!(headers.contains_key("access-control-allow-origin"), allowed);
        assert_eq!(headers["access-control-allow-methods"], "GET,HEAD");
        assert_eq!(headers["access-control-allow-headers"], "range,x-viewer");
    }
}

#[tokio::test]
async fn pages_of_other_origins_see_errors_as_errors() {
    let served = Served::with(Shelf::empty(), avara_bridge::Gateway::allow_any_origin).await;
    let answer = served
        .get()
        .await
        .header("origin", "https://a.example.com")
        .send()
        .await
        .unwrap();
    assert_eq!(answer.status(), 404);
    assert_eq!(answer.headers()["access-control-allow-origin"], "*");
    let answer: Value = serde_json::from_slice(&answer.bytes().await.unwrap()).unwrap();
    assert_eq!(
        answer,
        json!({"error": "the archive does not have the object"})
    );
}
