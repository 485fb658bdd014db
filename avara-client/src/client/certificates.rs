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

/// The files of the certificates, and their contents.
#[derive(Clone, Default)]
pub(crate) struct Certificates {
    pub(crate) ca_files: Vec<PathBuf>,
    pub(crate) ca_pem: Vec<Vec<u8>>,
    pub(crate) certificate: Option<PathBuf>,
    pub(crate) key: Option<PathBuf>,
    loaded: Loaded,
}

/// The contents of the files, and their state before reading.
#[derive(Clone, Default)]
struct Loaded {
    authorities: Vec<reqwest::Certificate>,
    identity: Option<reqwest::Identity>,
    state: Vec<State>,
}

/// The state of a file, which changes when it is written or replaced.
type State = Option<(SystemTime, u64, u64)>;

impl Certificates {
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

    /// Returns the new certificates if a file was replaced and is usable; a file that is being written
    /// is not, and is checked again later.
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
        let identity = key(setting, &pem).and_then(|key| {
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
    let read = fs::read(file).map(|bytes| without_mark(&bytes).to_vec());
    read.map_err(|error| unusable(setting, file, &format!("cannot be read ({})", error.kind())))
}

/// Leaves out the byte order mark, which would hide the first certificate.
fn without_mark(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes)
}

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
const PASSWORD: &str =
    "has a key with a password: write one without by `openssl pkey -in FILE -out key.pem`";
const BEGIN: &[u8] = b"-----BEGIN CERTIFICATE-----";

/// Returns the certificates; there is at least one.
fn certificates(pem: &[u8]) -> Result<Vec<CertificateDer<'static>>, &'static str> {
    let found = CertificateDer::pem_slice_iter(without_mark(pem)).collect::<Result<Vec<_>, _>>();
    let found = found.map_err(|_| if has_password(pem) { PASSWORD } else { BROKEN })?;
    // One whose lines are indented was skipped.
    if occurrences(pem, BEGIN) > found.len() {
        return Err(BROKEN);
    }
    if found.is_empty() {
        return Err(instead_of_pem(pem));
    }
    Ok(found)
}

fn occurrences(bytes: &[u8], text: &[u8]) -> usize {
    let parts = bytes.windows(text.len());
    parts.filter(|part| *part == text).count()
}

/// Returns true for a key with a password, in either of two forms.
fn has_password(pem: &[u8]) -> bool {
    let labels: [&[u8]; 2] = [b"BEGIN ENCRYPTED PRIVATE KEY", b"Proc-Type: 4,ENCRYPTED"];
    labels.iter().any(|label| occurrences(pem, label) > 0)
}

/// Returns the last key. `setting` is that of its file.
fn key(setting: &str, pem: &[u8]) -> Result<PrivateKeyDer<'static>, &'static str> {
    match PrivateKeyDer::pem_slice_iter(pem).last() {
        Some(Ok(key)) => Ok(key),
        _ if has_password(pem) => Err(PASSWORD),
        Some(Err(_)) => Err("has a private key that cannot be read"),
        None if setting == CLIENT_KEY => Err(
            "has no private key in PEM (`-----BEGIN PRIVATE KEY-----`): convert DER by `openssl \
             pkey -inform der -in FILE -out key.pem`",
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

/// Describes a file without a certificate in PEM.
fn instead_of_pem(bytes: &[u8]) -> &'static str {
    const SIGNED_DATA: &[u8] = b"\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02";
    let has = |text: &[u8]| occurrences(bytes, text) > 0;
    let is_der = bytes.first() == Some(&0x30);
    match bytes {
        // A sequence that begins with the version number 3.
        [0x30, 0x82, _, _, 2, 1, 3, ..]
        | [0x30, 0x83, _, _, _, 2, 1, 3, ..]
        | [0x30, 0x80, 2, 1, 3, ..] => {
            "is PKCS#12: convert it by `openssl pkcs12 -in FILE -nodes -out client.pem`"
        }
        [0xff, 0xfe, ..] | [0xfe, 0xff, ..] => {
            "is UTF-16, which PowerShell's `>` writes: save it as ASCII"
        }
        _ if is_der && has(SIGNED_DATA) => {
            "is PKCS#7: convert it by `openssl pkcs7 -inform der -in FILE -print_certs -out cert.pem`"
        }
        _ if is_der => "is DER: convert it by `openssl x509 -inform der -in FILE -out cert.pem`",
        _ if has(b"BEGIN PKCS7") => {
            "is PKCS#7: convert it by `openssl pkcs7 -in FILE -print_certs -out cert.pem`"
        }
        _ if has(b"BEGIN TRUSTED CERTIFICATE") => {
            "has rules of OpenSSL: write it without by `openssl x509 -in FILE -out cert.pem`"
        }
        _ => "has no certificate in PEM (`-----BEGIN CERTIFICATE-----`)",
    }
}

pub(crate) const NO_PROVIDER: &str = "needs a cryptography provider: call `install_default` of one \
                                      before, or use the feature `rustls`";

pub(crate) fn provider() -> Option<Arc<CryptoProvider>> {
    let installed = CryptoProvider::get_default().cloned();
    #[cfg(feature = "rustls")]
    let installed =
        installed.or_else(|| Some(Arc::new(rustls::crypto::aws_lc_rs::default_provider())));
    installed
}
