//! [`Certificates`]: authorities to trust and a certificate to show, read from PEM.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

use rustls::crypto::CryptoProvider;
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::sign::CertifiedKey;
use rustls::{Error as TlsError, RootCertStore};

use crate::{Location, Problem, Violation};

pub(crate) const CA_FILE: &str = "ca_file";
pub(crate) const CA_PEM: &str = "ca_pem";
pub(crate) const CLIENT_CERTIFICATE: &str = "client_certificate";
pub(crate) const CLIENT_KEY: &str = "client_key";

/// The places of the certificates, and what was read there.
#[derive(Clone, Default)]
pub(crate) struct Certificates {
    pub(crate) ca_files: Vec<PathBuf>,
    pub(crate) ca_pem: Vec<Vec<u8>>,
    pub(crate) certificate: Option<PathBuf>,
    pub(crate) key: Option<PathBuf>,
    loaded: Loaded,
}

/// The contents of the files, and their state before they were read.
#[derive(Clone, Default)]
struct Loaded {
    authorities: Vec<reqwest::Certificate>,
    identity: Option<reqwest::Identity>,
    state: Vec<State>,
}

/// The state of a file, which is another when it was written or replaced.
type State = Option<(SystemTime, u64, u64)>;

impl Certificates {
    pub(crate) fn is_empty(&self) -> bool {
        self.ca_pem.is_empty() && self.files().next().is_none()
    }

    /// Reads the files.
    pub(crate) fn load(&mut self) -> Result<(), Violation> {
        let state = self.state();
        let mut authorities = Vec::new();
        for file in &self.ca_files {
            add_authorities(&mut authorities, &read(CA_FILE, file)?)
                .map_err(|problem| unusable(CA_FILE, file, problem))?;
        }
        for pem in &self.ca_pem {
            add_authorities(&mut authorities, pem)
                .map_err(|problem| Violation::new(Location::Setting, CA_PEM, problem))?;
        }
        self.loaded = Loaded {
            authorities,
            identity: self.identity()?,
            state,
        };
        Ok(())
    }

    /// Returns the certificates anew if a file was replaced and can be used; a file that is just being
    /// written cannot, and is looked at again.
    pub(crate) fn renewed(&self) -> Option<Self> {
        if self.files().next().is_none() || self.state() == self.loaded.state {
            return None;
        }
        let mut renewed = self.clone();
        renewed.load().ok().map(|()| renewed)
    }

    pub(crate) fn apply(&self, mut http: reqwest::ClientBuilder) -> reqwest::ClientBuilder {
        let loaded = &self.loaded;
        if !loaded.authorities.is_empty() {
            http = http.tls_certs_merge(loaded.authorities.iter().cloned());
        }
        match &loaded.identity {
            Some(identity) => http.identity(identity.clone()),
            None => http,
        }
    }

    fn files(&self) -> impl Iterator<Item = &PathBuf> {
        self.ca_files
            .iter()
            .chain(&self.certificate)
            .chain(&self.key)
    }

    fn state(&self) -> Vec<State> {
        self.files().map(|file| state(file)).collect()
    }

    /// Reads the certificate and its key, which may be in one file.
    fn identity(&self) -> Result<Option<reqwest::Identity>, Violation> {
        let file = match (&self.certificate, &self.key) {
            (Some(file), _) => file,
            (None, None) => return Ok(None),
            (None, Some(_)) => {
                let problem = "belongs to a certificate: set `client_certificate` too";
                return Err(Violation::new(Location::Setting, CLIENT_KEY, problem));
            }
        };
        let mut pem = read(CLIENT_CERTIFICATE, file)?;
        let chain = certificates(&pem);
        let chain = chain.map_err(|problem| unusable(CLIENT_CERTIFICATE, file, problem))?;
        let (setting, key_file) = match &self.key {
            Some(key_file) => (CLIENT_KEY, key_file),
            None => (CLIENT_CERTIFICATE, file),
        };
        if self.key.is_some() {
            pem.push(b'\n');
            pem.extend(read(setting, key_file)?);
        }
        let identity = key(&pem).and_then(|key| {
            check_pair(chain, key)?;
            let unusable = "has a part that is neither a certificate nor its key";
            reqwest::Identity::from_pem(&pem).map_err(|_| unusable)
        });
        identity
            .map(Some)
            .map_err(|problem| unusable(setting, key_file, problem))
    }
}

fn state(file: &Path) -> State {
    let metadata = fs::metadata(file).ok()?;
    #[cfg(unix)]
    let number = std::os::unix::fs::MetadataExt::ino(&metadata);
    #[cfg(not(unix))]
    let number = 0;
    Some((metadata.modified().ok()?, metadata.len(), number))
}

fn read(setting: &'static str, file: &Path) -> Result<Vec<u8>, Violation> {
    let read = fs::read(file);
    read.map_err(|error| unusable(setting, file, &format!("cannot be read ({})", error.kind())))
}

/// Returns a violation that names the file.
fn unusable(setting: &'static str, file: &Path, problem: &str) -> Violation {
    let problem = Problem::from(format!("{}: {problem}", file.display()));
    Violation::new(Location::Setting, setting, problem)
}

fn add_authorities(
    authorities: &mut Vec<reqwest::Certificate>,
    pem: &[u8],
) -> Result<(), &'static str> {
    let mut store = RootCertStore::empty();
    for certificate in certificates(pem)? {
        let made = reqwest::Certificate::from_der(&certificate);
        let is_usable = store.add(certificate).is_ok();
        authorities.push(made.ok().filter(|_| is_usable).ok_or(BROKEN)?);
    }
    Ok(())
}

const BROKEN: &str = "has a certificate that cannot be read";

/// Returns the certificates; there is at least one.
fn certificates(pem: &[u8]) -> Result<Vec<CertificateDer<'static>>, &'static str> {
    let found = CertificateDer::pem_slice_iter(pem).collect::<Result<Vec<_>, _>>();
    match found {
        Ok(found) if found.is_empty() => Err(instead_of_pem(pem)),
        found => found.map_err(|_| BROKEN),
    }
}

/// Returns the last key.
fn key(pem: &[u8]) -> Result<PrivateKeyDer<'static>, &'static str> {
    let has = |label: &[u8]| pem.windows(label.len()).any(|part| part == label);
    match PrivateKeyDer::pem_slice_iter(pem).last() {
        Some(Ok(key)) => Ok(key),
        Some(Err(_)) => Err("has a private key that cannot be read"),
        None if has(b"BEGIN ENCRYPTED PRIVATE KEY") => Err(
            "has a key with a password: write one without by `openssl pkey -in FILE -out key.pem`",
        ),
        None => Err("has no private key: append it, or set `client_key`"),
    }
}

fn check_pair(
    chain: Vec<CertificateDer<'static>>,
    key: PrivateKeyDer<'static>,
) -> Result<(), &'static str> {
    let Some(provider) = provider() else {
        return Err(NO_PROVIDER);
    };
    match CertifiedKey::from_der(chain, key, &provider) {
        Ok(_) => Ok(()),
        Err(TlsError::InconsistentKeys(_)) => {
            Err("has a private key that does not belong to the certificate")
        }
        Err(_) => Err("has a certificate or a private key that cannot be used"),
    }
}

/// Says what a file is that has no certificate in PEM.
fn instead_of_pem(bytes: &[u8]) -> &'static str {
    match bytes {
        // A sequence that begins with the version number 3.
        [0x30, 0x82, _, _, 2, 1, 3, ..] | [0x30, 0x80, 2, 1, 3, ..] => {
            "is PKCS#12: convert it by `openssl pkcs12 -in FILE -nodes -out client.pem`"
        }
        [0x30, ..] => "is DER: convert it by `openssl x509 -inform der -in FILE -out cert.pem`",
        _ => "has no certificate in PEM (`-----BEGIN CERTIFICATE-----`)",
    }
}

pub(crate) const NO_PROVIDER: &str = "needs a cryptography provider: call `install_default` of one \
                                      before, or use the feature `rustls`";

/// Returns the provider of TLS, if there is one.
pub(crate) fn provider() -> Option<Arc<CryptoProvider>> {
    let installed = CryptoProvider::get_default().cloned();
    #[cfg(feature = "rustls")]
    let installed =
        installed.or_else(|| Some(Arc::new(rustls::crypto::aws_lc_rs::default_provider())));
    installed
}
