//! Prometheus scrapes the numbers of a client, and they are those of the sandbox.

use std::fs;
use std::process::{Command, Stdio};
use std::time::Duration;

use avara_client::{Client, Metrics, RetryPolicy};
use avara_e2e::{Process, free_port, until};
use avara_sandbox::{FaultKind, Sandbox};
use axum::Router;
use axum::routing::get;
use metrics_exporter_prometheus::PrometheusBuilder;
use tokio::net::TcpListener;

/// Serves the numbers of this program, and returns the address.
async fn served() -> String {
    let recorder = PrometheusBuilder::new().set_buckets(&Metrics::BUCKETS);
    let recorder = recorder.unwrap().install_recorder().unwrap();
    let page = Router::new().route("/metrics", get(async move || recorder.render()));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    tokio::spawn(async { axum::serve(listener, page).await });
    address
}

/// Makes calls, some of whose answers are lost.
async fn work(client: &Client, sandbox: &Sandbox) {
    for number in 0..10 {
        if number % 3 == 0 {
            sandbox.fail_next(FaultKind::ServerErrorBefore);
        }
        client.viewer().users().list().await.unwrap();
        let create = client.viewer().studies().create();
        let create = create.study_instance_uid(format!("2.25.{number}"));
        let create = create.study_description("CT").severity("stat");
        if number % 5 == 0 {
            sandbox.fail_next(FaultKind::ResetAfter);
        }
        create.await.unwrap();
    }
}

/// Returns the answer of a Prometheus to a query; none before there is one.
async fn ask(port: u16, query: &str) -> Option<usize> {
    let url = format!("http://127.0.0.1:{port}/api/v1/query");
    let url = reqwest::Url::parse_with_params(&url, [("query", query)]).ok()?;
    let answer = reqwest::get(url).await.ok()?.bytes().await.ok()?;
    let answer: serde_json::Value = serde_json::from_slice(&answer).ok()?;
    let value = &answer["data"]["result"][0]["value"][1];
    value.as_str()?.parse().ok()
}

#[tokio::test]
async fn the_counts_are_those_of_the_sandbox() {
    let (target, port, folder) = (served().await, free_port(), tempfile::tempdir().unwrap());
    let settings = folder.path().join("prometheus.yml");
    let jobs = format!(
        "scrape_configs:\n- job_name: sdk\n  scrape_interval: 200ms\n  scrape_timeout: 200ms\n  \
         static_configs: [{{targets: ['{target}']}}]\n"
    );
    fs::write(&settings, jobs).unwrap();
    let mut prometheus = Command::new("prometheus");
    let prometheus = prometheus
        .arg(format!("--config.file={}", settings.display()))
        .arg(format!(
            "--storage.tsdb.path={}",
            folder.path().join("data").display()
        ))
        .arg(format!("--web.listen-address=127.0.0.1:{port}"))
        .stderr(Stdio::null());
    let _prometheus = Process::start(prometheus);

    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client().with_options().observer(Metrics);
    let quick = RetryPolicy::default().initial_backoff(Duration::from_millis(1));
    work(&client.retries(quick).build().unwrap(), &sandbox).await;

    let requests = sandbox.requests().len();
    let expected = [
        ("sum(http_client_request_duration_count)", requests),
        (
            "sum(avara_client_calls{avara_operation=\"viewer.studies.create\"})",
            10,
        ),
        ("sum(avara_client_retries)", 4),
        ("sum(avara_client_look_ups)", 2),
        ("sum(avara_client_recovered)", 2),
    ];
    for (query, expected) in expected {
        until(query, || async {
            (ask(port, query).await == Some(expected)).then_some(())
        })
        .await;
    }
    assert_eq!(requests, 10 + 4 + 10 + 2);
}
