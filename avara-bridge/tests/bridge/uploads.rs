//! Secondary captures, from a link to the archive.

use std::time::Duration;

use avara_bridge::{Gateway, Links as _, Upload};
use avara_client::reqwest::Response;
use avara_client::types::SecondaryCaptureAccessRequestedEventData;
use avara_test_kit::{Reply, Request, Server};
use serde_json::json;

use crate::logs::Logs;
use crate::pacs::{PATIENT, STUDY, dicom_web};
use crate::served::{HOUR, Served};

/// A file of a study: explicit VR little endian.
fn file(study: &str) -> Vec<u8> {
    let element = |group: u16, number: u16, vr: &str, value: &str| {
        let padding = if value.len().is_multiple_of(2) {
            ""
        } else {
            "\0"
        };
        let length = u16::try_from(value.len() + padding.len()).unwrap();
        let mut bytes = [group.to_le_bytes(), number.to_le_bytes()].concat();
        bytes.extend_from_slice(vr.as_bytes());
        bytes.extend_from_slice(&length.to_le_bytes());
        bytes.extend_from_slice(value.as_bytes());
        bytes.extend_from_slice(padding.as_bytes());
        bytes
    };
    let mut file = vec![0; 128];
    file.extend_from_slice(b"DICM");
    file.extend(element(2, 0x10, "UI", "1.2.840.10008.1.2.1"));
    file.extend(element(8, 0x16, "UI", "1.2.840.10008.5.1.4.1.1.7"));
    file.extend(element(8, 0x18, "UI", "2.25.77"));
    file.extend(element(0x10, 0x10, "PN", PATIENT));
    file.extend(element(0x20, 0x0d, "UI", study));
    file.extend(element(0x20, 0x0e, "UI", "2.25.7"));
    file
}

fn stored() -> Reply {
    let answer = json!({"00081199": {"vr": "SQ", "Value": [{}]}});
    Reply::with(
        200,
        &[("Content-Type", "application/dicom+json")],
        answer.to_string(),
    )
}

async fn served(server: &Server) -> Served<avara_bridge::DicomWeb> {
    Served::with(dicom_web(server), |gateway| {
        gateway.accept_uploads(4096).allow_any_origin()
    })
    .await
}

fn upload(study: &str) -> Upload {
    let data = json!({"studyId": "stu_1", "studyInstanceUid": study});
    let data: SecondaryCaptureAccessRequestedEventData = serde_json::from_value(data).unwrap();
    data.into()
}

async fn put(
    served: &Served<avara_bridge::DicomWeb>,
    lifetime: Duration,
    file: Vec<u8>,
) -> Response {
    let link = served
        .gateway
        .write(&upload(STUDY), lifetime)
        .await
        .unwrap();
    served
        .http
        .put(link.unwrap())
        .body(file)
        .send()
        .await
        .unwrap()
}

#[tokio::test]
async fn a_capture_is_stored_as_it_came() {
    let archive = Server::answering(|_: &Request| stored());
    let served = served(&archive).await;
    let answer = put(&served, HOUR, file(STUDY)).await;
    assert_eq!(answer.status(), 200, "{}", answer.text().await.unwrap());
    let request = archive.one();
    assert_eq!(request.path(), "/dicom-web/studies/2.25.1");
    let media_type = request.header("content-type").unwrap();
    let boundary = media_type.split_once("boundary=").unwrap().1;
    let expected = [
        format!("--{boundary}\r\nContent-Type: application/dicom\r\n\r\n").as_bytes(),
        &file(STUDY),
        format!("\r\n--{boundary}--\r\n").as_bytes(),
    ]
    .concat();
    assert_eq!(request.body, String::from_utf8(expected).unwrap());
}

#[tokio::test]
async fn what_is_not_of_this_study_never_reaches_the_archive() {
    let archive = Server::answering(|_: &Request| stored());
    let served = served(&archive).await;
    let logs = Logs::new();
    for (lifetime, file, status) in [
        (HOUR, file("2.25.9"), 422),
        (HOUR, b"a picture".to_vec(), 422),
        (HOUR, Vec::new(), 422),
        (HOUR, vec![0; 5000], 413),
        (Duration::ZERO, file(STUDY), 403),
    ] {
        let answer = put(&served, lifetime, file).await;
        assert_eq!(answer.status(), status);
        assert!(!answer.text().await.unwrap().contains("2.25"));
    }
    assert!(archive.received().is_empty());
    assert!(!logs.text().contains("CANARY"), "{}", logs.text());
}

#[tokio::test]
async fn only_what_the_archive_lists_as_stored_is_stored() {
    let failed =
        json!({"00081198": {"vr": "SQ", "Value": [{}]}, "00081199": {"vr": "SQ", "Value": [{}]}});
    for (status, answer) in [
        (200, failed.to_string()),
        (200, "{}".to_owned()),
        (200, PATIENT.to_owned()),
        (409, "{}".to_owned()),
        (500, PATIENT.to_owned()),
    ] {
        let reply = Reply::with(status, &[], answer);
        let archive = Server::start([reply]);
        let served = served(&archive).await;
        let answer = put(&served, HOUR, file(STUDY)).await;
        assert_eq!(answer.status(), 502);
        let problem = r#"{"error": "the archive did not take the file; send it again"}"#;
        assert_eq!(answer.text().await.unwrap(), problem);
    }
}

#[tokio::test]
async fn a_link_to_read_writes_nothing_and_one_to_write_reads_nothing() {
    let archive = Server::answering(|_: &Request| stored());
    let served = served(&archive).await;
    let read = served.link().await;
    let write = served
        .gateway
        .write(&upload(STUDY), HOUR)
        .await
        .unwrap()
        .unwrap();
    let swapped = [
        served.http.get(write.replace("/u/", "/i/")),
        served
            .http
            .put(read.replace("/i/", "/u/"))
            .body(file(STUDY)),
    ];
    for request in swapped {
        assert_eq!(request.send().await.unwrap().status(), 403);
    }
    assert_eq!(served.http.get(write).send().await.unwrap().status(), 405);
    assert!(archive.received().is_empty());
}

#[tokio::test]
async fn a_file_that_breaks_off_is_not_stored() {
    use std::io::Write as _;

    let archive = Server::answering(|_: &Request| stored());
    let served = served(&archive).await;
    let link = served
        .gateway
        .write(&upload(STUDY), HOUR)
        .await
        .unwrap()
        .unwrap();
    let (address, path) = link.trim_start_matches("http://").split_once('/').unwrap();
    let mut stream = std::net::TcpStream::connect(address).unwrap();
    let (whole, file) = (file(STUDY).len() + 1, file(STUDY));
    write!(
        stream,
        "PUT /{path} HTTP/1.1\r\nHost: x\r\nContent-Length: {whole}\r\n\r\n"
    )
    .unwrap();
    stream.write_all(&file).unwrap();
    drop(stream);
    // Another one is taken, and is the only one that the archive sees.
    assert_eq!(put(&served, HOUR, file).await.status(), 200);
    assert_eq!(archive.received().len(), 1);
}

#[tokio::test]
async fn pages_may_upload_where_they_may_read() {
    let archive = Server::answering(|_: &Request| stored());
    let served = Served::with(dicom_web(&archive), |gateway: Gateway<_>| {
        let gateway = gateway.allow_origin("https://viewer.example.com").unwrap();
        gateway.accept_uploads(4096)
    })
    .await;
    let link = served
        .gateway
        .write(&upload(STUDY), HOUR)
        .await
        .unwrap()
        .unwrap();
    for (origin, allowed) in [
        ("https://viewer.example.com", true),
        ("https://a.example.com", false),
    ] {
        let preflight = served
            .http
            .request(avara_client::reqwest::Method::OPTIONS, &link);
        let preflight = preflight
            .header("origin", origin)
            .header("access-control-request-method", "PUT");
        let answer = preflight.send().await.unwrap();
        let headers = answer.headers();
        assert_eq!(headers.contains_key("access-control-allow-origin"), allowed);
        assert_eq!(headers["access-control-allow-methods"], "PUT,POST");
    }
}
