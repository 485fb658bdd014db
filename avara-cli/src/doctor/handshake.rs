//! [`Handshake`]: the part of the server in a TLS handshake, trusted or not.

use std::sync::{Arc, Mutex, PoisonError};

use avara_client::Client;
use avara_client::http::HeaderMap;
use avara_client::probe::probe;
use rustls::client::ResolvesClientCert;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::aws_lc_rs;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::sign::CertifiedKey;
use rustls::{ClientConfig, DigitallySignedStruct, Error, SignatureScheme};
use rustls_platform_verifier::Verifier;

/// The certificates of a server, or of a proxy that intercepts TLS, and its demands.
#[derive(Clone, Debug, Default)]
pub(super) struct Handshake {
    /// As they are sent, its own first.
    pub(super) chain: Vec<CertificateDer<'static>>,
    /// The names of authorities whose client certificates it takes, if it asks for one.
    pub(super) asked: Option<Vec<Vec<u8>>>,
    /// The headers of an answer without a key.
    pub(super) headers: Option<HeaderMap>,
}

/// Makes a handshake with any server of this name. Nothing secret is sent to it.
pub(super) async fn watched(
    client: &Client,
    name: &ServerName<'static>,
    authorities: impl IntoIterator<Item = CertificateDer<'static>>,
) -> Option<Handshake> {
    let provider = Arc::new(aws_lc_rs::default_provider());
    let others = Verifier::new_with_extra_roots(authorities, Arc::clone(&provider));
    let watcher = Arc::new(Watcher {
        name: name.clone(),
        others: others.ok()?,
        seen: Mutex::default(),
    });
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .ok()?
        .dangerous()
        .with_custom_certificate_verifier(Arc::clone(&watcher) as _)
        .with_client_cert_resolver(Arc::clone(&watcher) as _);
    let answer = probe(client, |http| http.tls_backend_preconfigured(config)).await;
    let mut seen = watcher.seen().clone();
    seen.headers = answer.ok().map(|(_, headers)| headers);
    Some(seen).filter(|seen| !seen.chain.is_empty())
}

/// Accepts every certificate of a server of this name, and shows none.
#[derive(Debug)]
struct Watcher {
    name: ServerName<'static>,
    /// For a proxy that is reached over TLS: it gets a password.
    others: Verifier,
    seen: Mutex<Handshake>,
}

impl Watcher {
    fn seen(&self) -> std::sync::MutexGuard<'_, Handshake> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl ServerCertVerifier for Watcher {
    fn verify_server_cert(
        &self,
        certificate: &CertificateDer<'_>,
        others: &[CertificateDer<'_>],
        name: &ServerName<'_>,
        ocsp: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        if *name != self.name {
            let verifier = &self.others;
            return verifier.verify_server_cert(certificate, others, name, ocsp, now);
        }
        let chain = [certificate].into_iter().chain(others);
        self.seen().chain = chain.map(|one| one.clone().into_owned()).collect();
        Ok(ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        let verifier = &self.others;
        verifier.verify_tls12_signature(message, certificate, signed)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        let verifier = &self.others;
        verifier.verify_tls13_signature(message, certificate, signed)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.others.supported_verify_schemes()
    }
}

impl ResolvesClientCert for Watcher {
    fn resolve(&self, authorities: &[&[u8]], _: &[SignatureScheme]) -> Option<Arc<CertifiedKey>> {
        self.seen().asked = Some(authorities.iter().map(|name| name.to_vec()).collect());
        None
    }

    fn has_certs(&self) -> bool {
        true
    }
}
