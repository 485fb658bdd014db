//! [`Certificates`]: the files of certificates that are in use; and the client's own certificate.

use std::env;
use std::fs;
use std::path::PathBuf;

use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject as _;
use x509_parser::parse_x509_certificate;

use super::check::Checks;
use super::validity::Validity;
use crate::cli::Globals;
use crate::config::Profile;

/// The files, as the client takes them: flags win over the environment, and that over the profile.
#[derive(Default)]
pub(super) struct Certificates {
    pub(super) ca_files: Vec<PathBuf>,
    pub(super) certificate: Option<PathBuf>,
    pub(super) key: Option<PathBuf>,
}

impl Certificates {
    pub(super) fn set(globals: &Globals, profile: &Profile) -> Self {
        let of = |name| env::var_os(name).filter(|value| !value.is_empty());
        let environment = ["AVARA_CA_FILE", "AVARA_CLIENT_CERT", "AVARA_CLIENT_KEY"];
        let [ca_file, client_cert, client_key] = environment.map(|name| Some(of(name)?.into()));
        let (flags, profile) = (globals.network.clone(), profile.network());
        let mut set = Self::default();
        set.add(profile.ca_file, profile.client_cert, profile.client_key);
        set.add(ca_file, client_cert, client_key);
        set.add(flags.ca_file, flags.client_cert, flags.client_key);
        set
    }

    fn add(
        &mut self,
        ca_file: Option<PathBuf>,
        certificate: Option<PathBuf>,
        key: Option<PathBuf>,
    ) {
        self.ca_files.extend(ca_file);
        if certificate.is_some() {
            (self.certificate, self.key) = (certificate, None);
        }
        self.key = key.or(self.key.take());
    }

    /// Returns the authorities that are trusted in addition to the system's, each with its file.
    pub(super) fn authorities(&self) -> Vec<(&PathBuf, CertificateDer<'static>)> {
        let of_file = |file| read(file).into_iter().map(move |found| (file, found));
        self.ca_files.iter().flat_map(of_file).collect()
    }

    /// Returns true if the client's certificate, or one that it is sent with, is of one of these issuers.
    pub(super) fn is_issued_by(&self, names: &[Vec<u8>]) -> bool {
        self.own_chain().iter().any(|one| {
            let issuer = parse_x509_certificate(one).map(|(_, one)| one.issuer().as_raw().to_vec());
            issuer.is_ok_and(|issuer| names.contains(&issuer))
        })
    }

    fn own_chain(&self) -> Vec<CertificateDer<'static>> {
        self.certificate.as_ref().map(read).unwrap_or_default()
    }

    /// Reports the certificate of this client.
    pub(super) fn examine_own(&self, checks: &mut Checks) {
        let chain = self.own_chain();
        let own = chain.first().map(|own| parse_x509_certificate(own));
        let Some(Ok((_, own))) = own else {
            return;
        };
        let validity = Validity::of(&own);
        let text = format!("{}, issued by {}, {validity}", own.subject(), own.issuer());
        match validity {
            Validity::Good(_) => checks.fine("client cert", text),
            _ => checks.doubtful("client cert", text, "ask its issuer for a new one"),
        }
    }
}

/// Returns the certificates of a file. The client has read it already: it has some.
fn read(file: &PathBuf) -> Vec<CertificateDer<'static>> {
    let pem = fs::read(file).unwrap_or_default();
    CertificateDer::pem_slice_iter(&pem).flatten().collect()
}
