//! Links of a bucket, made by the bridge and checked by a server that knows SigV4.

use std::path::{Path, PathBuf};
use std::process::Command;

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

/// Uploads files to where they belong.
async fn fill(server: &S3Server, files: &[DicomFile]) {
    let bucket = |key| {
        let bucket = S3::builder(server.url(), "us-east-1", "images").path_style(true);
        bucket.credentials(S3_KEY, key).build().unwrap()
    };
    let http = Client::new();
    for file in files {
        let link = format!("{}/images/{CT_STUDY}/{}/{}.dcm", server.url(), file.series, file.instance);
        let unsigned = http.put(&link).body(file.bytes.clone()).send().await.unwrap();
        assert!(!unsigned.status().is_success(), "it checks signatures");
        let link = put_link(server, &file.series, &file.instance);
        let put = http.put(link).body(file.bytes.clone()).send().await.unwrap();
        assert_eq!(put.status(), StatusCode::OK);
    }
    // One that is signed with another key is refused, so a link that works is signed well.
    let file = &files[0];
    let uids = InstanceUids::new(CT_STUDY, &file.series, &file.instance).unwrap();
    for (key, status) in [(S3_KEY, 200), ("another", 403)] {
        let link = bucket(key).read(&uids, std::time::Duration::from_secs(60)).await.unwrap();
        assert_eq!(http.get(link).send().await.unwrap().status(), status);
    }
}

/// A link to write an object, made as a modality's software would.
fn put_link(server: &S3Server, series: &str, instance: &str) -> String {
    let output = Command::new("node")
        .args(["-e", SIGN, &server.url(), &format!("/images/{CT_STUDY}/{series}/{instance}.dcm")])
        .output()
        .expect("node, which runs s3rver");
    String::from_utf8(output.stdout).unwrap().trim().to_owned()
}

/// SigV4 by hand, so that not only one implementation agrees with itself.
const SIGN: &str = r"
const {createHmac, createHash} = require('node:crypto');
const [endpoint, path] = process.argv.slice(1);
const host = new URL(endpoint).host;
const now = new Date().toISOString().replace(/[-:]|\.\d{3}/g, '');
const scope = `${now.slice(0, 8)}/us-east-1/s3/aws4_request`;
const query = new URLSearchParams({
    'X-Amz-Algorithm': 'AWS4-HMAC-SHA256', 'X-Amz-Credential': `S3RVER/${scope}`, 'X-Amz-Date': now,
    'X-Amz-Expires': '60', 'X-Amz-SignedHeaders': 'host',
});
query.sort();
const request = ['PUT', path, query, `host:${host}`, '', 'host', 'UNSIGNED-PAYLOAD'].join('\n');
const digest = createHash('sha256').update(request).digest('hex');
const hmac = (key, text) => createHmac('sha256', key).update(text).digest();
const key = scope.split('/').reduce(hmac, 'AWS4S3RVER');
const text = ['AWS4-HMAC-SHA256', now, scope, digest].join('\n');
console.log(`${endpoint}${path}?${query}&X-Amz-Signature=${hmac(key, text).toString('hex')}`);
";

async fn ask(bridge: &BridgeProcess, event_type: &str, study: &str) -> Value {
    let mut event: Value = serde_json::from_str(&event(event_type, 1)).unwrap();
    event["data"]["studyInstanceUid"] = study.into();
    let answer = deliver(&Client::new(), bridge.port(), &event.to_string()).await.unwrap();
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
    captures_go_up(&bridge).await;

    let check = Command::new(program())
        .args(["bridge", "check", "--config"])
        .arg(bridge.folder().join("bridge.toml"))
        .output()
        .unwrap();
    let out = String::from_utf8(check.stdout).unwrap();
    for subject in ["archive", "study", "link"] {
        let line = out.lines().find(|line| line.contains(subject));
        assert!(line.is_some_and(|line| line.starts_with("ok")), "{out}");
    }
}

async fn captures_go_up(bridge: &BridgeProcess) {
    let mut links = Vec::new();
    for number in 1..3 {
        let answer = ask(bridge, "secondary_capture.access_requested", CT_STUDY).await;
        let link = answer["uploadUrls"][0].as_str().unwrap().to_owned();
        assert!(link.contains(&format!("/captures/{CT_STUDY}/")), "{link}");
        let capture = files::capture(CT_STUDY, number);
        let put = Client::new().put(&link).body(capture.bytes).send().await.unwrap();
        assert_eq!(put.status(), StatusCode::OK);
        links.push(link);
    }
    assert_eq!(links[0], links[1], "the same event has the same answer");
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
