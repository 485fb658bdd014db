//! [`Anchor`]: the authority at the end of a chain, and where it is trusted.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use chrono::Utc;
use rustls::RootCertStore;
use rustls::client::danger::ServerCertVerifier as _;
use rustls::client::{verify_server_cert_signed_by_trust_anchor, verify_server_name};
use rustls::crypto::aws_lc_rs;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::server::ParsedCertificate;
use rustls_platform_verifier::Verifier;
use x509_parser::parse_x509_certificate;

use super::chain::Chain;
use super::validity::limits;

pub(super) enum Anchor<'a> {
    /// One of a CA file.
    Own {
        file: &'a PathBuf,
        name: String,
    },
    /// One of this machine.
    System,
    Unknown,
}

pub(super) type Authorities<'a> = [(&'a PathBuf, CertificateDer<'static>)];

impl Chain<'_> {
    /// Finds the authority, as if the certificates were for this name and neither too old nor too new.
    pub(super) fn anchor<'b>(
        &self,
        name: &ServerName<'static>,
        authorities: &Authorities<'b>,
    ) -> Anchor<'b> {
        let time = self.time();
        let mut own = authorities
            .iter()
            .filter(|(_, root)| self.ends_at(root, time));
        if let Some((file, root)) = own.next() {
            let name = parse_x509_certificate(root);
            let name = name.map_or_else(|_| String::new(), |(_, root)| root.subject().to_string());
            return Anchor::Own { file, name };
        }
        let name = if self.is_for(name) {
            Some(name.clone())
        } else {
            self.a_name()
        };
        let verifier = Verifier::new(Arc::new(aws_lc_rs::default_provider()));
        let (Some(name), Ok(verifier)) = (name, verifier) else {
            return Anchor::Unknown;
        };
        match verifier.verify_server_cert(&self.sent[0], &self.sent[1..], &name, &[], time) {
            Ok(_) => Anchor::System,
            Err(_) => Anchor::Unknown,
        }
    }

    fn ends_at(&self, root: &CertificateDer<'static>, time: UnixTime) -> bool {
        let mut roots = RootCertStore::empty();
        let algorithms = aws_lc_rs::default_provider().signature_verification_algorithms;
        let Ok(own) = ParsedCertificate::try_from(&self.sent[0]) else {
            return false;
        };
        roots.add(root.clone()).is_ok()
            && verify_server_cert_signed_by_trust_anchor(
                &own,
                &roots,
                &self.sent[1..],
                time,
                algorithms.all,
            )
            .is_ok()
    }

    pub(super) fn is_for(&self, name: &ServerName<'static>) -> bool {
        let own = ParsedCertificate::try_from(&self.sent[0]);
        own.is_ok_and(|own| verify_server_name(&own, name).is_ok())
    }

    /// Returns a moment in which all certificates of the path are valid: now, if that is one.
    fn time(&self) -> UnixTime {
        let limits = self.path.iter().map(|place| limits(&self.read[*place]));
        let (from, until) = limits
            .reduce(|a, b| (a.0.max(b.0), a.1.min(b.1)))
            .unwrap_or_default();
        let time = Utc::now().min(until).max(from);
        let seconds = u64::try_from(time.timestamp()).unwrap_or_default();
        UnixTime::since_unix_epoch(Duration::from_secs(seconds))
    }

    fn a_name(&self) -> Option<ServerName<'static>> {
        let name = self.names_of_server().into_iter().next()?;
        ServerName::try_from(name.replace('*', "any")).ok()
    }
}
