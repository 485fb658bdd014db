//! The router, beside other routes.

use avara_client::reqwest;
use axum::Router;
use axum::routing::get;
use serde_json::{Value, json};
use tokio::net::TcpListener;

use crate::webhooks::delivery::{headers, report};
use crate::webhooks::receiver::{FINE, Receiver};

async fn serve(receiver: &Receiver) -> String {
    let app = Router::new()
        .route("/", get(|| async { "a page" }))
        .merge(receiver.service().body_limit(4_000_000).router("/avara"));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, app).await });
    format!("http://{address}")
}

#[tokio::test]
async fn one_line_serves_webhooks() {
    let receiver = Receiver::new();
    let url = serve(&receiver).await;
    let client = reqwest::Client::new();
    let post = async |path: &str, body: String| {
        let request = headers(&body).into_iter().fold(
            client.post(format!("{url}{path}")),
            |request, (name, value)| request.header(name, value),
        );
        request.body(body).send().await.unwrap()
    };
    let answer = post("/avara", report(FINE)).await;
    assert_eq!(answer.status(), 200);
    let answer: Value = serde_json::from_slice(&answer.bytes().await.unwrap()).unwrap();
    assert_eq!(answer, json!({"success": true}));

    // axum's own limit is 2 MB: ours counts.
    let large = report("whe_large").replace("SECRET", &"x".repeat(3_000_000));
    assert_eq!(post("/avara", large).await.status(), 200);
    assert_eq!(receiver.calls(), 2);

    // As some people write it in a configuration.
    assert_eq!(post("/avara/", report("whe_3")).await.status(), 200);
    assert_eq!(post("/elsewhere", report(FINE)).await.status(), 404);
    let page = client.get(format!("{url}/")).send().await.unwrap();
    assert_eq!(page.text().await.unwrap(), "a page");
    let refused = client.get(format!("{url}/avara")).send().await.unwrap();
    assert_eq!(refused.status(), 405);
    assert_eq!(refused.headers()["allow"], "POST");
}

#[tokio::test]
async fn a_path_is_served_with_and_without_a_slash_at_its_end() {
    use tower_service::Service;

    let body = report(FINE);
    for (path, others) in [
        ("/avara", &["/avara/"][..]),
        ("/avara/", &["/avara"]),
        ("/", &[]),
        ("/avara/{clinic}", &["/avara/north", "/avara/north/"]),
        ("/avara/{*rest}", &["/avara/north", "/avara/north/"]),
    ] {
        let mut router = Receiver::new().service().router(path);
        for other in others.iter().chain((!path.contains('{')).then_some(&path)) {
            let mut request = crate::webhooks::delivery::request(&body);
            *request.uri_mut() = other.parse().unwrap();
            let response = router.call(request).await.unwrap();
            assert_eq!(response.status(), 200, "{path} {other}");
        }
    }
}
