//! [`Cause`]: the cause of a failed connection, if there is a remedy.

use std::error::Error as StdError;
use std::io;

/// The cause of a failed connection, and the remedy.
#[derive(Clone, Copy)]
pub(super) struct Cause {
    pub(super) what: &'static str,
    pub(super) advice: &'static str,
    /// True if another attempt would fail in the same way.
    pub(super) is_lasting: bool,
}

impl Cause {
    const fn passing(what: &'static str, advice: &'static str) -> Self {
        Self {
            what,
            advice,
            is_lasting: false,
        }
    }

    #[cfg(feature = "rustls-no-provider")]
    const fn lasting(what: &'static str, advice: &'static str) -> Self {
        Self {
            what,
            advice,
            is_lasting: true,
        }
    }
}

/// Finds the cause among the errors behind an error.
pub(super) fn of(error: &(dyn StdError + 'static)) -> Option<Cause> {
    let mut next = Some(error);
    while let Some(error) = next {
        if let Some(cause) = of_one(error) {
            return Some(cause);
        }
        next = error.source();
    }
    None
}

/// Returns true if what came could not be unpacked.
pub(super) fn is_invalid_data(error: &(dyn StdError + 'static)) -> bool {
    let io = error.downcast_ref::<io::Error>();
    io.is_some_and(|io| {
        io.kind() == io::ErrorKind::InvalidData && io.get_ref().and_then(|held| of(held)).is_none()
    }) || error.source().is_some_and(is_invalid_data)
}

fn of_one(error: &(dyn StdError + 'static)) -> Option<Cause> {
    if let Some(error) = error.downcast_ref::<hyper::Error>() {
        return of_http(error);
    }
    #[cfg(feature = "rustls-no-provider")]
    if let Some(error) = error.downcast_ref::<rustls::Error>() {
        return tls::of(error);
    }
    if let Some(error) = error.downcast_ref::<io::Error>() {
        // It is not a source of the error that holds it.
        let held = error.get_ref().and_then(|held| of(held));
        return held.or_else(|| of_io(error.kind()));
    }
    of_connector(&error.to_string())
}

fn of_http(error: &hyper::Error) -> Option<Cause> {
    const SENDER: &str = "check the proxies between this machine and the API";
    if !error.is_parse() {
        return None;
    }
    // hyper has a method for it where it is a server.
    if error.to_string() == "message head is too large" {
        let what =
            "the head of the reply cannot be read: it has too many headers, or too long ones";
        Some(Cause::passing(what, SENDER))
    } else {
        let what = "the head of the reply cannot be read: it breaks the rules of HTTP, as a folded \
                    header does, or a space before a colon";
        Some(Cause::passing(what, SENDER))
    }
}

fn of_io(kind: io::ErrorKind) -> Option<Cause> {
    let (what, advice) = match kind {
        io::ErrorKind::ConnectionRefused => (
            "the connection was refused",
            "check the host and the port of the base URL, and that the server runs",
        ),
        io::ErrorKind::HostUnreachable | io::ErrorKind::NetworkUnreachable => {
            ("the host cannot be reached", "check the network")
        }
        _ => return None,
    };
    Some(Cause::passing(what, advice))
}

/// The errors of the connector have no types that can be named.
fn of_connector(text: &str) -> Option<Cause> {
    if text == "dns error" {
        let advice = "check the host of the base URL, and the name server";
        return Some(Cause::passing("the name of the host is not known", advice));
    }
    let (what, advice) = match text.strip_prefix("tunnel error: ")? {
        "proxy authorization required" => (
            "the proxy wants a user and a password, or others than these",
            "check the proxy, and its user and password: `proxy`, `AVARA_PROXY` or `HTTPS_PROXY`",
        ),
        "failed to create underlying connection" => (
            "the proxy cannot be reached",
            "check the host and the port of the proxy: `proxy`, `AVARA_PROXY` or `HTTPS_PROXY`",
        ),
        _ => (
            "the proxy did not open the connection",
            "see if the proxy allows the host and the port of the base URL, and can reach it",
        ),
    };
    Some(Cause::passing(what, advice))
}

#[cfg(feature = "rustls-no-provider")]
pub(super) mod tls {
    use rustls::{AlertDescription, CertificateError, Error};

    use super::Cause;

    const CLOCK: &str = "check the clock of this machine, and the server's certificate";
    const ROOTS: &str = "if it is your organization's, give the file with the certificate of its \
                         authority: `ca_file`, or `AVARA_CA_FILE`";

    pub(crate) fn of(error: &Error) -> Option<Cause> {
        match error {
            Error::InvalidCertificate(error) => Some(of_certificate(error)),
            Error::InvalidMessage(_) => Some(Cause::lasting(
                "the answer is not TLS",
                "check the base URL: the port may be one of plain http",
            )),
            Error::AlertReceived(alert) => of_alert(*alert),
            Error::General(text) if text.contains("No CA certificates") => Some(NO_ROOTS),
            _ => None,
        }
    }

    const NO_ROOTS: Cause = Cause::lasting(
        "this machine has no CA certificates to check servers with",
        "install the package `ca-certificates`, or name a file of them in `SSL_CERT_FILE`",
    );

    fn of_certificate(error: &CertificateError) -> Cause {
        let (what, advice) = match error {
            CertificateError::UnknownIssuer => (
                "the issuer of the server's certificate is not trusted",
                ROOTS,
            ),
            CertificateError::Expired | CertificateError::ExpiredContext { .. } => {
                ("the server's certificate has expired", CLOCK)
            }
            CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. } => {
                ("the server's certificate is not valid yet", CLOCK)
            }
            CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
                (
                    "the server's certificate is for another name",
                    "check the host of the base URL",
                )
            }
            CertificateError::Revoked => {
                ("the server's certificate was revoked", "ask who runs it")
            }
            _ => ("the server's certificate cannot be verified", ROOTS),
        };
        Cause::lasting(what, advice)
    }

    fn of_alert(alert: AlertDescription) -> Option<Cause> {
        let is_lasting = matches!(
            alert,
            AlertDescription::HandshakeFailure
                | AlertDescription::BadCertificate
                | AlertDescription::CertificateRequired
                | AlertDescription::CertificateExpired
                | AlertDescription::CertificateRevoked
                | AlertDescription::CertificateUnknown
                | AlertDescription::UnknownCA
                | AlertDescription::AccessDenied
                | AlertDescription::ProtocolVersion
                | AlertDescription::UnrecognisedName
        );
        is_lasting.then_some(Cause::lasting(
            "the server refused the TLS handshake",
            "it may want a certificate of this client: `client_certificate`, or `AVARA_CLIENT_CERT`",
        ))
    }
}
