//! [`Chain`]: the certificates that a server sends.

use std::net::IpAddr;

use rustls::pki_types::CertificateDer;
use x509_parser::certificate::X509Certificate;
use x509_parser::extensions::GeneralName;
use x509_parser::parse_x509_certificate;

pub(super) struct Chain<'a> {
    /// As they are sent, its own first.
    pub(super) sent: &'a [CertificateDer<'static>],
    pub(super) read: Vec<X509Certificate<'a>>,
    /// The places of those that follow from its own, each issued by the next.
    pub(super) path: Vec<usize>,
}

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

    /// Returns true if the server shows the certificate of an authority as its own.
    pub(super) fn is_authority(&self) -> bool {
        self.read[0].is_ca()
    }

    pub(super) fn names_of_server(&self) -> Vec<String> {
        let names = self.read[0].subject_alternative_name().ok().flatten();
        let names = names.map(|names| names.value.general_names.as_slice());
        let names = names.unwrap_or_default().iter();
        names.filter_map(shown).collect()
    }

    pub(super) fn end(&self) -> &X509Certificate<'a> {
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
        GeneralName::IPAddress(bytes) => {
            let four = <[u8; 4]>::try_from(*bytes).map(IpAddr::from);
            let address = four.or_else(|_| <[u8; 16]>::try_from(*bytes).map(IpAddr::from));
            Some(address.ok()?.to_string())
        }
        _ => None,
    }
}
