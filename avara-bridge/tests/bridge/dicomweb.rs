//! Requests to an archive, and the reading of its answers.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use avara_bridge::{Archive as _, ArchiveErrorKind, DicomWeb, DicomWebBuilder, InstanceUids};
use avara_client::types::{StudyAccessRequestedEvent, StudyInstanceUid};
use avara_test_kit::Reply;
use serde_json::json;

use crate::pacs::{self, PATIENT, STUDY, file, file_of, image, metadata, study_of};

fn uid() -> StudyInstanceUid {
    StudyInstanceUid::parse(STUDY).unwrap()
}

#[tokio::test]
async fn a_study_is_described_from_its_metadata() {
    let server = pacs::server(2);
    let study = pacs::dicom_web(&server)
        .study(&uid())
        .await
        .unwrap()
        .unwrap();
    let request = server.one();
    assert_eq!(
        request.line,
        "GET /dicom-web/studies/2.25.1/metadata HTTP/1.1"
    );
    assert_eq!(request.header("accept"), Some("application/dicom+json"));
    assert_eq!(request.header("authorization"), None);
    let manifest = study.manifest.unwrap();
    assert_eq!(manifest.series[0].sops.len(), 2);
    let uids: Vec<_> = study.instances.iter().map(ToString::to_string).collect();
    assert_eq!(uids, ["2.25.3.1", "2.25.3.2"]);
    assert!(study.skipped.is_empty());
}

#[tokio::test]
async fn a_file_is_read_as_it_is_stored() {
    let server = pacs::server(1);
    let uids = InstanceUids::new(STUDY, "2.25.2", "2.25.3.1").unwrap();
    let body = pacs::dicom_web(&server)
        .instance(&uids)
        .await
        .unwrap()
        .unwrap();
    let request = server.one();
    let path = "/dicom-web/studies/2.25.1/series/2.25.2/instances/2.25.3.1";
    assert_eq!(request.target(), path);
    let accept = "multipart/related; type=\"application/dicom\"; transfer-syntax=*";
    assert_eq!(request.header("accept"), Some(accept));
    assert_eq!(request.header("accept-encoding"), Some("identity"));
    assert_eq!(body.length(), Some(path.len() as u64));
}

#[tokio::test]
async fn what_is_not_a_uid_is_not_asked_for() {
    let server = pacs::server(1);
    for uid in [
        "../../instances",
        "2.25.1/series",
        "",
        "2.25.1?x",
        "%2e%2e",
        "2..25",
    ] {
        let event = json!({"id": "whe_1", "type": "study.access_requested",
            "data": {"studyId": "stu_1", "studyInstanceUid": uid}});
        let event: StudyAccessRequestedEvent = serde_json::from_value(event).unwrap();
        let uid = event.data.study_instance_uid;
        assert!(
            pacs::dicom_web(&server)
                .study(&uid)
                .await
                .unwrap()
                .is_none(),
            "{uid}"
        );
    }
    assert!(server.received().is_empty());
}

#[tokio::test]
async fn an_archive_without_the_study_is_no_error() {
    for reply in [
        Reply::with(404, &[], PATIENT),
        Reply::with(204, &[], ""),
        Reply::with(410, &[], ""),
        metadata(&[]),
    ] {
        assert!(
            study_of(reply.clone()).await.unwrap().is_none(),
            "{reply:?}"
        );
    }
    assert!(
        file_of(Reply::with(404, &[], PATIENT))
            .await
            .unwrap()
            .is_none()
    );
}

#[tokio::test]
async fn an_answer_that_is_none_is_an_error_without_what_it_says() {
    let html = [("Content-Type", "text/html")];
    let dicom = [("Content-Type", "application/dicom")];
    let mut rows = image(STUDY, 1);
    rows["00280010"]["Value"] = json!([PATIENT]);
    let other = image("2.25.9", 2);
    for (reply, kind, message) in [
        (
            Reply::with(401, &html, PATIENT),
            ArchiveErrorKind::Denied,
            "the archive answered 401",
        ),
        (
            Reply::with(403, &html, PATIENT),
            ArchiveErrorKind::Denied,
            "the archive answered 403",
        ),
        (
            Reply::with(302, &[("Location", "http://evil.example.com/")], ""),
            ArchiveErrorKind::Refused,
            "the archive answered 302",
        ),
        (
            Reply::with(500, &html, PATIENT),
            ArchiveErrorKind::Refused,
            "the archive answered 500",
        ),
        (
            Reply::with(200, &html, PATIENT),
            ArchiveErrorKind::Invalid,
            "not DICOM JSON",
        ),
        (
            metadata(&[rows]),
            ArchiveErrorKind::Invalid,
            "none of 1 objects can be described",
        ),
        (
            metadata(&[image(STUDY, 1), other]),
            ArchiveErrorKind::Invalid,
            "the metadata are of 2 studies",
        ),
        (
            Reply::with(200, &dicom, "[{"),
            ArchiveErrorKind::Invalid,
            "cut off",
        ),
        (
            Reply::broken_off(200, &dicom),
            ArchiveErrorKind::Invalid,
            "not DICOM JSON",
        ),
        (
            Reply::RESET,
            ArchiveErrorKind::Unreachable,
            "the connection to the archive broke",
        ),
    ] {
        let error = study_of(reply.clone()).await.unwrap_err();
        assert_eq!(error.kind(), kind, "{error} {reply:?}");
        assert!(error.to_string().contains(message), "{error}");
        assert!(
            !format!("{error} {error:?}").contains("CANARY"),
            "{error:?}"
        );
    }
    for (reply, message) in [
        (
            Reply::with(200, &html, PATIENT),
            "something other than a DICOM file",
        ),
        (
            Reply::with(
                200,
                &[("Content-Type", "multipart/related; boundary=x")],
                PATIENT,
            ),
            "cut off",
        ),
        (Reply::broken_off(200, &dicom), "broke"),
        (Reply::with(403, &html, PATIENT), "the archive answered 403"),
    ] {
        let error = file_of(reply).await.unwrap_err();
        assert!(error.to_string().contains(message), "{error}");
        assert!(!format!("{error:?}").contains("CANARY"));
    }
    let nobody = DicomWeb::new("http://127.0.0.1:1/").unwrap();
    let error = nobody.study(&uid()).await.unwrap_err();
    assert_eq!(error.kind(), ArchiveErrorKind::Unreachable);
}

/// As the documentation of archives describes their answers. None of them is tried but Orthanc's, in
/// `cargo xtask e2e bridge`.
#[tokio::test]
async fn answers_by_the_documentation_of_archives() {
    // Azure: a bare file. Google: the same.
    let bare = Reply::with(200, &[("Content-Type", "application/dicom")], "FILE");
    assert_eq!(
        file_of(bare).await.unwrap(),
        Some((Some(4), "FILE".to_owned()))
    );
    // dcm4chee: a part without a length, in an answer without one.
    let headers = [
        (
            "Content-Type",
            "multipart/related;start=\"<1@resteasy-multipart>\";type=\"application/dicom\";boundary=\"b;1\"",
        ),
        ("Transfer-Encoding", "chunked"),
    ];
    let part = "--b;1\r\nContent-Type: application/dicom;transfer-syntax=1.2.840.10008.1.2.4.70\r\n\r\nFILE\r\n--b;1--";
    let head = headers
        .map(|(name, value)| format!("{name}: {value}\r\n"))
        .concat();
    let chunks: String = part
        .as_bytes()
        .chunks(7)
        .map(|chunk| {
            format!(
                "{:x}\r\n{}\r\n",
                chunk.len(),
                String::from_utf8_lossy(chunk)
            )
        })
        .collect();
    let chunked = Reply::raw(format!("HTTP/1.1 200 OK\r\n{head}\r\n{chunks}0\r\n\r\n"));
    assert_eq!(
        file_of(chunked).await.unwrap(),
        Some((None, "FILE".to_owned()))
    );
    // Orthanc: a part with a length.
    assert_eq!(
        file_of(file("FILE")).await.unwrap(),
        Some((Some(4), "FILE".to_owned()))
    );
    // dcm4chee and Google write numbers of IS and DS as numbers, others as text; Azure leaves empty ones out.
    let mut texts = image(STUDY, 1);
    texts["00200013"] = json!({"vr": "IS", "Value": ["1"]});
    texts["00281053"] = json!({"vr": "DS", "Value": ["1.5"]});
    texts["00200011"] = json!({"vr": "IS"});
    let study = study_of(metadata(&[texts])).await.unwrap().unwrap();
    let sop = &study.manifest.unwrap().series[0].sops[0];
    assert_eq!(
        (sop.instance_number, sop.rescale_slope),
        (Some(1), Some(1.5))
    );
}

#[tokio::test]
async fn limits_are_errors() {
    for (settings, message) in [
        (
            (|archive| archive.max_objects(2)) as fn(DicomWebBuilder) -> _,
            "the study has more than 2 objects",
        ),
        (
            |archive| archive.max_metadata_bytes(100),
            "the metadata have more than 100 bytes",
        ),
    ] {
        let server = pacs::server(3);
        let url = format!("{}/dicom-web/", server.url);
        let archive = settings(DicomWeb::builder(url)).build().unwrap();
        let error = archive.study(&uid()).await.unwrap_err();
        assert_eq!(error.kind(), ArchiveErrorKind::TooLarge);
        assert_eq!(error.to_string(), message);
    }
}

#[tokio::test]
async fn credentials_are_sent_and_never_printed() {
    let asked = Arc::new(AtomicU32::new(0));
    let count = Arc::clone(&asked);
    let server = pacs::server(1);
    let builder = || DicomWeb::builder(format!("{}/dicom-web", server.url));
    for (archive, expected) in [
        (builder().basic("avara", "SECRET"), "Basic YXZhcmE6U0VDUkVU"),
        (builder().bearer("SECRET"), "Bearer SECRET"),
        (
            builder().bearer_from(move || {
                let number = count.fetch_add(1, Ordering::Relaxed);
                async move { Ok(format!("SECRET-{number}")) }
            }),
            "Bearer SECRET-0",
        ),
    ] {
        server.forget();
        assert!(!format!("{archive:?}").contains("SECRET"));
        let archive = archive.build().unwrap();
        archive.study(&uid()).await.unwrap();
        assert_eq!(server.one().header("authorization"), Some(expected));
        assert!(!format!("{archive:?}").contains("SECRET"));
        archive.study(&uid()).await.unwrap();
    }
    assert_eq!(
        asked.load(Ordering::Relaxed),
        2,
        "asked for before each request"
    );
    let failing = builder()
        .bearer_from(async || Err("SECRET".into()))
        .build()
        .unwrap();
    let error = failing.study(&uid()).await.unwrap_err();
    assert_eq!(error.to_string(), "there is no token for the archive");
}

#[tokio::test]
async fn an_archive_is_reached_through_a_proxy() {
    let server = pacs::server(1);
    let proxy = avara_client::reqwest::Proxy::all(&server.url).unwrap();
    let archive = DicomWeb::builder("http://pacs.example.com/dicom-web")
        .allow_insecure_http(true)
        .configure_http(|http| http.proxy(proxy))
        .build()
        .unwrap();
    let _ = archive.study(&uid()).await;
    let expected = "http://pacs.example.com/dicom-web/studies/2.25.1/metadata";
    assert_eq!(server.one().target(), expected);
}

#[test]
fn settings_that_cannot_work_are_refused() {
    let build = |url: &str| DicomWeb::builder(url);
    for (builder, problem) in [
        (build("http://pacs.example.com"), "must be https"),
        (
            build("https://u:SECRET@pacs.example.com"),
            "settings of their own",
        ),
        (
            build("https://pacs.example.com").ca_pem("SECRET"),
            "has no certificate",
        ),
    ] {
        let error = builder.build().unwrap_err().to_string();
        assert!(
            error.contains(problem) && !error.contains("SECRET"),
            "{error}"
        );
    }
    assert!(
        build("http://pacs.example.com")
            .allow_insecure_http(true)
            .build()
            .is_ok()
    );
}
