//! The certificates that a server sends, one by one, and the authority at their end.

use std::env;
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
use x509_parser::certificate::X509Certificate;
use x509_parser::extensions::{GeneralName, ParsedExtension};
use x509_parser::parse_x509_certificate;

use super::check::Checks;
use super::inspection;
use super::validity::{Validity, limits};

/// The certificates of a server.
pub(super) struct Chain<'a> {
    /// As they are sent, its own first.
    sent: &'a [CertificateDer<'static>],
    read: Vec<X509Certificate<'a>>,
    /// The places of those that follow from its own, each issued by the next.
    path: Vec<usize>,
}

/// The authority at the end of a chain.
enum Anchor<'a> {
    /// One of a CA file.
    Own {
        file: &'a PathBuf,
        name: String,
    },
    /// One of this machine.
    System,
    Unknown,
}

const ROOT: &str = "if that is your organization's authority, get its certificate from there, and trust it with \
                    --ca-file or AVARA_CA_FILE; otherwise do not use this network";

type Authorities<'a> = [(&'a PathBuf, CertificateDer<'static>)];

impl<'a> Chain<'a> {
    /// Reads the certificates; none if one of them cannot be read.
    pub(super) fn read(sent: &'a [CertificateDer<'static>]) -> Option<Self> {
        let read = sent
            .iter()
            .map(|der| Some(parse_x509_certificate(der).ok()?.1));
        let read = read
            .collect::<Option<Vec<_>>>()
            .filter(|read| !read.is_empty())?;
        let mut path = vec![0];
        while let Some(next) = issuer_of(&read, &path) {
            path.push(next);
        }
        Some(Self { sent, read, path })
    }

    /// Reports each certificate, and the authority. `works`: the client accepts them.
    pub(super) fn examine(
        &self,
        checks: &mut Checks,
        name: &ServerName<'static>,
        authorities: &Authorities<'_>,
        works: bool,
    ) {
        self.dates(checks, works);
        if !works {
            self.names(checks, name);
        }
        let host = name.to_str();
        match self.anchor(name, authorities) {
            Anchor::Unknown if !works => self.unknown(checks, &host, authorities),
            Anchor::Own { file, name } => {
                let text = format!("trusted: it ends at {name}, from {}", file.display());
                checks.fine("TLS", text + &self.inspected(&host, true));
            }
            Anchor::System | Anchor::Unknown => {
                let source = env::var("SSL_CERT_FILE").map_or_else(
                    |_| "this machine".to_owned(),
                    |file| format!("{file} (SSL_CERT_FILE)"),
                );
                let text = format!(
                    "trusted: it ends at {}, known to {source}",
                    self.end().issuer()
                );
                checks.fine("TLS", text + &self.inspected(&host, false));
            }
        }
    }

    fn dates(&self, checks: &mut Checks, works: bool) {
        let count = self.read.len();
        for (place, certificate) in self.read.iter().enumerate() {
            let validity = Validity::of(certificate);
            let (subject, issuer) = (certificate.subject(), certificate.issuer());
            let stray = if self.path.contains(&place) {
                ""
            } else {
                ", not part of the chain"
            };
            let place = place + 1;
            let text =
                format!("{place} of {count}: {subject}, issued by {issuer}, {validity}{stray}");
            let advice =
                "have the server's certificate renewed, unless the clock of this machine is wrong";
            match validity {
                Validity::Good(_) => checks.fine("TLS", text),
                _ if validity.is_now() || works => {
                    checks.doubtful(
                        "TLS",
                        text,
                        "have it renewed, unless that happens by itself",
                    );
                }
                _ => checks.failed("TLS", (6, text), advice),
            }
        }
    }

    fn names(&self, checks: &mut Checks, name: &ServerName<'static>) {
        if !self.is_for(name) {
            let names = self.names_of_server();
            let names = if names.is_empty() {
                "no name".to_owned()
            } else {
                names.join(", ")
            };
            let text = format!(
                "the certificate is for {names}, and not for {}",
                name.to_str()
            );
            let advice =
                "use a base URL with a name of the certificate, or have one issued for this name";
            checks.failed("TLS", (6, text), advice);
        }
        if self.is_authoritys() {
            let text =
                "the server uses a certificate of an authority as its own, which is not allowed";
            let advice = "have one issued for the server: with `openssl req -x509`, add \
                          `-addext basicConstraints=CA:FALSE`";
            checks.failed("TLS", (6, text), advice);
        }
    }

    fn unknown(&self, checks: &mut Checks, host: &str, authorities: &Authorities<'_>) {
        let issuer = self.end().issuer();
        if self.is_authoritys() {
            return;
        }
        if self.read.iter().any(|one| !Validity::of(one).is_now()) {
            let text = format!(
                "it ends at {issuer}; not known to be trusted while a certificate is out of date"
            );
            return checks.doubtful("TLS", text, "mend the dates first");
        }
        let (problem, advice) = if self.missing() {
            let text = "whose certificate the server does not send, and this machine does not know";
            (text, self.missing_advice(authorities))
        } else if self.path.len() == 1 {
            ("because it is signed by itself", ROOT.to_owned())
        } else {
            ("which this machine does not know", ROOT.to_owned())
        };
        let inspected = self.inspected(host, true);
        let text = format!("not trusted: it ends at {issuer}, {problem}{inspected}");
        checks.failed("TLS", (6, text), &advice);
    }

    /// Returns true if the last certificate was issued by one that is not there.
    fn missing(&self) -> bool {
        self.end().subject().as_raw() != self.end().issuer().as_raw()
    }

    /// Public authorities issue by intermediate certificates, and say where those are.
    fn missing_advice(&self, authorities: &Authorities<'_>) -> String {
        let mut extensions = self.end().extensions().iter();
        let says_where = extensions.any(|one| {
            matches!(
                one.parsed_extension(),
                ParsedExtension::AuthorityInfoAccess(_)
            )
        });
        if authorities.is_empty() && !says_where {
            return format!("{ROOT}; or have the server send its intermediate certificates too");
        }
        "have the server send its intermediate certificates too, or add them to the file of --ca-file or \
         AVARA_CA_FILE"
            .to_owned()
    }

    /// Returns a note about who reads along.
    fn inspected(&self, host: &str, is_private: bool) -> String {
        let mut names = self.read.iter().map(|one| one.issuer().to_string());
        inspection::note(host, &mut names, is_private)
    }

    /// Finds the authority, as if the certificates were for this name and neither too old nor too new.
    fn anchor<'b>(&self, name: &ServerName<'static>, authorities: &Authorities<'b>) -> Anchor<'b> {
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

    /// Returns true if the server shows the certificate of an authority as its own.
    fn is_authoritys(&self) -> bool {
        self.read[0].is_ca()
    }

    fn is_for(&self, name: &ServerName<'static>) -> bool {
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

    /// Returns the names that the certificate of the server is for.
    fn names_of_server(&self) -> Vec<String> {
        let names = self.read[0].subject_alternative_name().ok().flatten();
        let names = names.map(|names| names.value.general_names.as_slice());
        let names = names.unwrap_or_default().iter();
        names.filter_map(shown).collect()
    }

    fn a_name(&self) -> Option<ServerName<'static>> {
        let name = self.names_of_server().into_iter().next()?;
        ServerName::try_from(name.replace('*', "any")).ok()
    }

    fn end(&self) -> &X509Certificate<'a> {
        &self.read[self.path[self.path.len() - 1]]
    }
}

/// Returns the place of the certificate that issued the last one of the path.
fn issuer_of(read: &[X509Certificate<'_>], path: &[usize]) -> Option<usize> {
    let issuer = read[*path.last()?].issuer().as_raw();
    let places = read.iter().enumerate();
    let mut places =
        places.filter(|(place, one)| !path.contains(place) && one.subject().as_raw() == issuer);
    places.next().map(|(place, _)| place)
}

fn shown(name: &GeneralName<'_>) -> Option<String> {
    match name {
        GeneralName::DNSName(name) => Some((*name).to_owned()),
        GeneralName::IPAddress(bytes) => match bytes.len() {
            4 => <[u8; 4]>::try_from(*bytes)
                .ok()
                .map(|bytes| std::net::IpAddr::from(bytes).to_string()),
            _ => <[u8; 16]>::try_from(*bytes)
                .ok()
                .map(|bytes| std::net::IpAddr::from(bytes).to_string()),
        },
        _ => None,
    }
}
