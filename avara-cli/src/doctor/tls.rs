//! The report about a chain: each certificate, the names, and the authority.

use std::env;

use rustls::pki_types::ServerName;
use x509_parser::extensions::ParsedExtension;

use super::anchor::{Anchor, Authorities};
use super::chain::Chain;
use super::check::Checks;
use super::inspection;
use super::validity::Validity;

const ROOT: &str = "if that is your organization's authority, get its certificate from there, and trust it with \
                    --ca-file or AVARA_CA_FILE; otherwise do not use this network";

impl Chain<'_> {
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
        if self.is_authority() {
            let text =
                "the server uses a certificate of an authority as its own, which is not allowed";
            let advice = "have one issued for the server: with `openssl req -x509`, add \
                          `-addext basicConstraints=CA:FALSE`";
            checks.failed("TLS", (6, text), advice);
        }
    }

    fn unknown(&self, checks: &mut Checks, host: &str, authorities: &Authorities<'_>) {
        let issuer = self.end().issuer();
        if self.is_authority() {
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
        let names = self.read.iter().map(|one| one.issuer().to_string());
        inspection::note(host, names, is_private)
    }
}
