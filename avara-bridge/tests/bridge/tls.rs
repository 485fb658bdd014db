//! An archive whose certificate comes from an authority of the hospital's own.

use std::sync::Arc;

use avara_bridge::{Archive as _, ArchiveErrorKind, DicomWeb};
use avara_client::types::StudyInstanceUid;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair};
use serde_json::json;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;

use crate::pacs::{STUDY, image};

/// Starts an archive of one study, and returns its URL and the PEM of its authority.
async fn archive() -> (String, String) {
    let ca_key = KeyPair::generate().unwrap();
    let mut ca = CertificateParams::new(Vec::new()).unwrap();
    ca.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let root = STANDARD.encode(ca.self_signed(&ca_key).unwrap().der());
    let pem = format!("-----BEGIN CERTIFICATE-----\n{root}\n-----END CERTIFICATE-----\n");
    let key = KeyPair::generate().unwrap();
    let own = CertificateParams::new(["localhost".to_owned()]).unwrap();
    let own = own.signed_by(&key, &Issuer::new(ca, ca_key)).unwrap();
    let key = PrivateKeyDer::try_from(key.serialize_der()).unwrap();
    let config = ServerConfig::builder().with_no_client_auth();
    let config = config.with_single_cert(vec![own.into()], key).unwrap();
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!(
        "https://localhost:{}",
        listener.local_addr().unwrap().port()
    );
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            if let Ok(mut stream) = acceptor.accept(stream).await {
                let body = json!([image(STUDY, 1)]).to_string();
                let _ = stream.read(&mut [0; 4096]).await;
                let answer = format!(
                    "HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{body}",
                    body.len()
                );
                let _ = stream.write_all(answer.as_bytes()).await;
                let _ = stream.shutdown().await;
            }
        }
    });
    (url, pem)
}

#[tokio::test]
async fn an_authority_of_the_hospital_is_trusted_when_it_is_given() {
    let (url, pem) = archive().await;
    let study = StudyInstanceUid::parse(STUDY).unwrap();
    let without = DicomWeb::new(&url).unwrap();
    let error = without.study(&study).await.unwrap_err();
    assert_eq!(error.kind(), ArchiveErrorKind::Unreachable);
    let with = DicomWeb::builder(url).ca_pem(pem).build().unwrap();
    assert!(with.study(&study).await.unwrap().is_some());
}
