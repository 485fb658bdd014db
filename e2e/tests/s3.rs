//! Links of a bucket, made by the bridge and checked by a server that checks signatures.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use avara_bridge::{InstanceUids, Links as _, S3};
use avara_e2e::delivery::{KEY, deliver, event};
use avara_e2e::files::{self, CT_STUDY, DicomFile};
use avara_e2e::{BridgeProcess, BridgeSettings, Orthanc, S3_KEY, S3Server};
use reqwest::{Client, StatusCode};
use serde_json::Value;

fn program() -> PathBuf {
    Path::new(env!("CARGO_BIN_EXE_receiver")).with_file_name("avara")
}

/// The table of a bucket.
fn table(server: &S3Server) -> String {
    format!(
        "[s3]\nendpoint = '{}'\nregion = 'us-east-1'\nbucket = 'images'\npath-style = true\n\
         access-key = '{S3_KEY}'\nsecret-key-file = 's3'\nkeys = '{{study}}/{{series}}/{{instance}}.dcm'\n\
         upload-keys = 'captures/{{study}}/{{upload}}.dcm'\n",
        server.url()
    )
}

/// Fills the bucket, and shows that it gives its objects for good signatures alone.
async fn fill(server: &S3Server, files: &[DicomFile]) {
    for file in files {
        let key = format!("{CT_STUDY}/{}/{}.dcm", file.series, file.instance);
        server.put(&key, &file.bytes);
    }
    server.put(
        &format!("{CT_STUDY}/thumbnail.png"),
        b"no object of the study",
    );
    let http = Client::new();
    let uids = InstanceUids::new(CT_STUDY, &files[0].series, &files[0].instance).unwrap();
    for (key, status) in [(S3_KEY, 200), ("another", 403)] {
        let bucket = S3::builder(server.url(), "us-east-1", "images").path_style(true);
        let bucket = bucket.credentials(S3_KEY, key).build().unwrap();
        let link = bucket.read(&uids, Duration::from_secs(60)).await.unwrap();
        assert_eq!(http.get(&link).send().await.unwrap().status(), status);
        assert_eq!(
            http.put(link).send().await.unwrap().status(),
            403,
            "it is to read"
        );
    }
}

async fn ask(bridge: &BridgeProcess, event_type: &str, study: &str) -> Value {
    let mut event: Value = serde_json::from_str(&event(event_type, 1)).unwrap();
    event["data"]["studyInstanceUid"] = study.into();
    let answer = deliver(&Client::new(), bridge.port(), &event.to_string())
        .await
        .unwrap();
    assert_eq!(answer.0, StatusCode::OK);
    serde_json::from_slice(&answer.1).unwrap()
}

async fn every_link_is_its_file(answer: &Value, files: &[DicomFile]) {
    let links = answer["urls"].as_array().unwrap();
    assert_eq!(links.len(), files.len());
    for link in links {
        let file = reqwest::get(link.as_str().unwrap()).await.unwrap();
        assert_eq!(file.status(), StatusCode::OK);
        let file = file.bytes().await.unwrap();
        assert!(files.iter().any(|known| known.bytes == file));
    }
}

async fn start(tables: String) -> BridgeProcess {
    let settings = BridgeSettings {
        tables,
        has_bucket: true,
        ..BridgeSettings::default()
    };
    BridgeProcess::with(&program(), &settings).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bucket_alone_is_an_archive() {
    let (server, files) = (S3Server::start().await, files::ct(5));
    fill(&server, &files).await;
    let bridge = start(table(&server)).await;
    let answer = ask(&bridge, "study.access_requested", CT_STUDY).await;
    every_link_is_its_file(&answer, &files).await;
    assert!(answer.get("manifest").is_none());
    let absent = ask(&bridge, "study.access_requested", "2.25.1").await;
    assert_eq!(absent["error"], "the archive does not have this study");
    captures_go_up(&bridge, &server).await;

    let check = Command::new(program())
        .args(["bridge", "check", "--output", "table", "--config"])
        .arg(bridge.folder().join("bridge.toml"))
        .output()
        .unwrap();
    let out = String::from_utf8(check.stdout).unwrap();
    for (subject, state) in [("archive", "ok"), ("study", "ok"), ("link", "FAILED")] {
        let line = out.lines().find(|line| line.contains(subject));
        assert!(line.is_some_and(|line| line.starts_with(state)), "{out}");
    }
    assert!(out.contains("a bucket needs a CORS rule"), "{out}");
}

async fn captures_go_up(bridge: &BridgeProcess, server: &S3Server) {
    let mut links = Vec::new();
    for _ in 0..2 {
        let answer = ask(bridge, "secondary_capture.access_requested", CT_STUDY).await;
        links.push(answer["uploadUrls"][0].as_str().unwrap().to_owned());
    }
    assert_eq!(links[0], links[1], "the same event has the same answer");
    let (http, capture) = (Client::new(), files::capture(CT_STUDY, 1));
    let altered = links[0].replace("/captures/", "/captured/");
    for (link, status) in [(&altered, 403), (&links[0], 200)] {
        let put = http
            .put(link)
            .body(capture.bytes.clone())
            .send()
            .await
            .unwrap();
        assert_eq!(put.status(), status);
    }
    assert_eq!(
        server.objects(&format!("captures/{CT_STUDY}")),
        [capture.bytes]
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn an_archive_describes_what_a_bucket_gives() {
    let (server, files) = (S3Server::start().await, files::ct(5));
    fill(&server, &files).await;
    let orthanc = Orthanc::start().await;
    for file in &files {
        orthanc.store(&file.bytes).await;
    }
    let tables = BridgeSettings::of(&orthanc).tables;
    let bridge = start(tables + "\n" + &table(&server)).await;
    let answer = ask(&bridge, "study.access_requested", CT_STUDY).await;
    every_link_is_its_file(&answer, &files).await;
    let sops = answer["manifest"]["series"][0]["sops"].as_array().unwrap();
    assert_eq!(sops.len(), files.len());
    let log = std::fs::read_to_string(bridge.log()).unwrap();
    assert!(!log.contains("X-Amz") && !log.contains(&KEY[6..]), "{log}");
}
