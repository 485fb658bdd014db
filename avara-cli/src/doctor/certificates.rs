//! [`Certificates`]: the files of certificates that are in use, and the client's own certificate.

use std::env;
use std::fs;
use std::path::PathBuf;

use avara_client::http::StatusCode;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject as _;
use x509_parser::parse_x509_certificate;
use x509_parser::prelude::FromDer as _;
use x509_parser::x509::X509Name;

use super::check::Checks;
use super::validity::Validity;
use crate::cli::Globals;
use crate::config::Profile;
use crate::network::Network;

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
        let environment = Network {
            ca_file,
            client_cert,
            client_key,
            ..Network::default()
        };
        let mut set = Self::default();
        for network in [profile.network(), environment, globals.network.clone()] {
            set.ca_files.extend(network.ca_file);
            if network.client_cert.is_some() {
                (set.certificate, set.key) = (network.client_cert, None);
            }
            set.key = network.client_key.or(set.key);
        }
        set
    }

    /// Returns the authorities that are trusted in addition to the system's, each with its file.
    pub(super) fn authorities(&self) -> Vec<(&PathBuf, CertificateDer<'static>)> {
        let of_file = |file| read(file).into_iter().map(move |found| (file, found));
        self.ca_files.iter().flat_map(of_file).collect()
    }

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

    /// Reports that the server asks for a certificate of this client, if it gets none or a wrong one.
    pub(super) fn examine_demand(
        &self,
        checks: &mut Checks,
        asked: &[Vec<u8>],
        status: Option<StatusCode>,
    ) {
        let names = asked
            .iter()
            .filter_map(|name| Some(X509Name::from_der(name).ok()?.1.to_string()));
        let names = names.collect::<Vec<_>>().join(" or ");
        let of = if names.is_empty() {
            String::new()
        } else {
            format!(", issued by {names}")
        };
        let advice = "set --client-cert or AVARA_CLIENT_CERT";
        if self.certificate.is_some() {
            if !asked.is_empty() && !self.is_issued_by(asked) {
                let text = format!("the server asks for another one{of}");
                checks.doubtful(
                    "client cert",
                    text,
                    "set one of that issuer, with its intermediate certificates",
                );
            }
        } else if status == Some(StatusCode::BAD_REQUEST) {
            // As nginx answers.
            let text = format!("the server requires one{of}; none is set");
            checks.failed("client cert", (1, text), advice);
        } else {
            let text = format!("the server asks for one{of}; none is set");
            checks.doubtful(
                "client cert",
                text,
                &format!("if it requires one, {advice}"),
            );
        }
    }

    /// Returns true if the client's certificate, or one that it is sent with, is of one of these issuers.
    fn is_issued_by(&self, names: &[Vec<u8>]) -> bool {
        self.own_chain().iter().any(|one| {
            let issuer = parse_x509_certificate(one).map(|(_, one)| one.issuer().as_raw().to_vec());
            issuer.is_ok_and(|issuer| names.contains(&issuer))
        })
    }

    fn own_chain(&self) -> Vec<CertificateDer<'static>> {
        self.certificate.as_ref().map(read).unwrap_or_default()
    }
}

/// Returns the certificates of a file. The client has read it already: it has some.
fn read(file: &PathBuf) -> Vec<CertificateDer<'static>> {
    let pem = fs::read(file).unwrap_or_default();
    let pem = pem.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&pem);
    CertificateDer::pem_slice_iter(pem).flatten().collect()
}
