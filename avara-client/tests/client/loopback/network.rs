//! The ways out of a hospital's network: authorities, client certificates, proxies, compression.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use avara_client::{Client, ClientBuilder, Error, ErrorKind, RetryPolicy};
use rcgen::{BasicConstraints, Certificate, CertificateParams, DnType, IsCa, Issuer, KeyPair};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;
use tokio_rustls::rustls::server::WebPkiClientVerifier;
use tokio_rustls::rustls::{RootCertStore, ServerConfig};

use crate::loopback::server::{Clients, KEY, Reply, Server, USER, message, user};

/// An authority of a hospital's own.
struct Authority {
    certificate: Certificate,
    issuer: Issuer<'static, KeyPair>,
}

/// A certificate that it issued, as PEM.
struct Issued {
    certificate: String,
    key: String,
}

impl Authority {
    fn new() -> Self {
        let key = KeyPair::generate().unwrap();
        let mut parameters = CertificateParams::new([]).unwrap();
        // Two with one name would be taken for each other.
        let name = u64::from_ne_bytes(key.public_key_raw()[..8].try_into().unwrap());
        let name = format!("Authority {name}");
        parameters.distinguished_name.push(DnType::CommonName, name);
        parameters.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        Self {
            certificate: parameters.self_signed(&key).unwrap(),
            issuer: Issuer::new(parameters, key),
        }
    }

    fn issue(&self, name: &str) -> Issued {
        let key = KeyPair::generate().unwrap();
        let parameters = CertificateParams::new([name.to_owned()]).unwrap();
        Issued {
            certificate: parameters.signed_by(&key, &self.issuer).unwrap().pem(),
            key: key.serialize_pem(),
        }
    }

    /// Starts a server with a certificate of this authority, which may demand one of `clients`.
    async fn serve(&self, clients: Option<&Self>) -> String {
        let key = KeyPair::generate().unwrap();
        let parameters = CertificateParams::new(["localhost".to_owned()]).unwrap();
        let certificate = parameters.signed_by(&key, &self.issuer).unwrap();
        let key = PrivateKeyDer::try_from(key.serialize_der()).unwrap();
        let config = ServerConfig::builder();
        let config = match clients {
            None => config.with_no_client_auth(),
            Some(clients) => {
                let mut roots = RootCertStore::empty();
                roots.add(clients.certificate.der().clone()).unwrap();
                let verifier = WebPkiClientVerifier::builder(Arc::new(roots)).build();
                config.with_client_cert_verifier(verifier.unwrap())
            }
        };
        let config = config.with_single_cert(vec![certificate.into()], key);
        let acceptor = TlsAcceptor::from(Arc::new(config.unwrap()));
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let _ = answer(&acceptor, stream).await;
            }
        });
        format!("https://localhost:{port}")
    }
}

/// Answers one request, whatever it is.
async fn answer(acceptor: &TlsAcceptor, stream: TcpStream) -> std::io::Result<()> {
    let mut stream = acceptor.accept(stream).await?;
    let _ = stream.read(&mut [0; 4096]).await?;
    let reply = message(200, &user(USER));
    stream.write_all(reply.as_bytes()).await?;
    stream.shutdown().await
}

/// A folder for files of certificates.
struct Folder(tempfile::TempDir);

impl Folder {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn write(&self, name: &str, text: impl AsRef<[u8]>) -> PathBuf {
        let path = self.0.path().join(name);
        // As those do who replace certificates: never half a file.
        let new = self.0.path().join("new");
        fs::write(&new, text).unwrap();
        fs::rename(&new, &path).unwrap();
        path
    }
}

fn builder(url: &str) -> ClientBuilder {
    let client = Client::builder().api_key(KEY).base_url(url);
    client.retries(RetryPolicy::never())
}

async fn read(client: &Client) -> Result<(), Error> {
    client.viewer().users().retrieve(USER).await.map(drop)
}

#[tokio::test]
async fn an_authority_from_a_file_or_as_text_is_trusted() {
    let (ours, other, folder) = (Authority::new(), Authority::new(), Folder::new());
    let url = ours.serve(None).await;
    let (ours, other) = (ours.certificate.pem(), other.certificate.pem());
    let both = folder.write("both.pem", format!("# two of them\n{other}{ours}"));
    for client in [
        builder(&url).ca_pem(ours.clone()),
        builder(&url).ca_pem(other.clone()).ca_pem(ours.clone()),
        builder(&url).ca_file(both),
    ] {
        read(&client.build().unwrap()).await.unwrap();
    }
    let error = read(&builder(&url).ca_pem(other).build().unwrap()).await;
    let text = error.unwrap_err().to_string();
    assert!(
        text.contains("is not trusted") && text.contains("`ca_file`"),
        "{text}"
    );
}

/// As editors of Windows and tools of others write them.
#[tokio::test]
async fn certificates_are_read_from_any_pem() {
    let (ours, clients, folder) = (Authority::new(), Authority::new(), Folder::new());
    let url = ours.serve(Some(&clients)).await;
    let issued = clients.issue("pacs");
    let forms: [fn(&str) -> String; 3] = [
        |pem| format!("\u{feff}{pem}"),
        |pem| pem.replace('\n', "\r\n"),
        |pem| format!("Bag Attributes\n    localKeyID: 01\n{pem}\nsubject=CN = x\n"),
    ];
    for form in forms {
        let ca = form(&(ours.certificate.pem() + &clients.certificate.pem()));
        let certificate = folder.write("tls.crt", form(&issued.certificate));
        let key = folder.write("tls.key", form(&issued.key));
        let client = builder(&url)
            .ca_pem(ca.clone())
            .ca_file(folder.write("ca.pem", ca));
        let client = client.client_certificate(certificate).client_key(key);
        read(&client.build().unwrap()).await.unwrap();
    }
}

#[tokio::test]
async fn a_file_that_is_replaced_is_read_again() {
    let (ours, other, folder) = (Authority::new(), Authority::new(), Folder::new());
    let url = ours.serve(None).await;
    let file = folder.write("ca.pem", other.certificate.pem());
    let client = builder(&url).ca_file(&file).build().unwrap();
    read(&client).await.unwrap_err();
    folder.write("ca.pem", "half a fi");
    read(&client).await.unwrap_err();
    folder.write("ca.pem", ours.certificate.pem());
    read(&client).await.unwrap();
    folder.write("ca.pem", "half a fi");
    read(&client)
        .await
        .expect("the last one that could be read is kept");
}

#[tokio::test]
async fn a_client_shows_its_certificate_and_the_new_one_once_it_is_replaced() {
    let (ours, clients, folder) = (Authority::new(), Authority::new(), Folder::new());
    let url = ours.serve(Some(&clients)).await;
    let bare = builder(&url).ca_pem(ours.certificate.pem());
    let error = read(&bare.clone().build().unwrap()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connection);
    let text = error.to_string();
    assert!(text.contains("`client_certificate`"), "{text}");

    let issued = clients.issue("pacs");
    let both = folder.write("both.pem", issued.key.clone() + &issued.certificate);
    let client = bare.clone().client_certificate(both).build().unwrap();
    read(&client).await.unwrap();

    let wrong = ours.issue("pacs");
    let certificate = folder.write("tls.crt", wrong.certificate);
    let key = folder.write("tls.key", wrong.key);
    let client = bare.client_certificate(certificate).client_key(key);
    let client = client.build().unwrap();
    read(&client).await.unwrap_err();
    folder.write("tls.crt", issued.certificate);
    read(&client)
        .await
        .expect_err("the key is still the other's");
    folder.write("tls.key", issued.key);
    read(&client).await.unwrap();
}

#[track_caller]
fn problem(client: ClientBuilder, setting: &str) -> String {
    let error = client.build().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert_eq!(error.violations().len(), 1, "{error}");
    assert_eq!(error.violations()[0].field(), setting);
    error.to_string()
}

#[test]
fn what_cannot_be_used_is_named_with_its_file_when_the_client_is_built() {
    let (authority, folder) = (Authority::new(), Folder::new());
    let issued = authority.issue("pacs");
    let broken = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
    let der: &[u8] = authority.certificate.der();
    let pkcs12 = [0x30, 0x82, 9, 9, 2, 1, 3, 0x30];
    let pkcs7 = [
        &[0x30, 0x82, 9, 9, 6, 9][..],
        b"\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02",
    ]
    .concat();
    // The second one would be left out.
    let indented =
        issued.certificate.clone() + &issued.certificate.replace("-----BEGIN", " -----BEGIN");
    let traditional = "-----BEGIN EC PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\n\nAAAA\n-----END EC PRIVATE KEY-----\n";
    let encrypted =
        "-----BEGIN ENCRYPTED PRIVATE KEY-----\nAAAA\n-----END ENCRYPTED PRIVATE KEY-----\n";
    let nowhere = Path::new("/nowhere/ca.pem");
    let certificate = folder.write("tls.crt", &issued.certificate);
    let of = |client: ClientBuilder, setting: &str, file: &Path, expected: &str| {
        let text = problem(client, setting);
        let named = format!("{}: ", file.display());
        assert!(text.contains(&named) && text.contains(expected), "{text}");
    };
    let client = || builder("https://example.test");
    of(
        client().ca_file(nowhere),
        "ca_file",
        nowhere,
        "cannot be read (",
    );
    for (bytes, expected) in [
        ("hello".as_bytes(), "no certificate in PEM"),
        (broken.as_bytes(), "has a certificate that cannot be read"),
        (der, "openssl x509 -inform der"),
        (&pkcs12, "openssl pkcs12"),
        (&pkcs7, "openssl pkcs7 -inform der"),
        (
            b"-----BEGIN PKCS7-----\nAAAA\n-----END PKCS7-----\n",
            "openssl pkcs7 -in",
        ),
        (
            b"-----BEGIN TRUSTED CERTIFICATE-----\nAAAA\n-----END TRUSTED CERTIFICATE-----\n",
            "has rules of OpenSSL",
        ),
        (b"\xff\xfe-\0-\0", "is UTF-16"),
        (b"", "no certificate in PEM"),
        (indented.as_bytes(), "has a certificate that cannot be read"),
    ] {
        let file = folder.write("ca.pem", bytes);
        of(client().ca_file(&file), "ca_file", &file, expected);
        let text = problem(client().ca_pem(bytes), "ca_pem");
        assert!(text.contains(expected), "{text}");
    }
    let pfx = folder.write("client.pfx", pkcs12);
    of(
        client().client_certificate(&pfx),
        "client_certificate",
        &pfx,
        "openssl pkcs12",
    );
    of(
        client().client_certificate(&certificate),
        "client_certificate",
        &certificate,
        "has no private key",
    );
    let with_key = folder.write("both.pem", issued.certificate.clone() + traditional);
    of(
        client().client_certificate(&with_key),
        "client_certificate",
        &with_key,
        "has a key with a password",
    );
    for (key, expected) in [
        (encrypted.to_owned(), "has a key with a password"),
        (traditional.to_owned(), "has a key with a password"),
        (issued.certificate.clone(), "has no private key in PEM"),
        (String::new(), "openssl pkey -inform der"),
        (
            authority.issue("other").key,
            "does not belong to the certificate",
        ),
    ] {
        let file = folder.write("tls.key", key);
        let client = client().client_certificate(&certificate).client_key(&file);
        of(client, "client_key", &file, expected);
    }
    let text = problem(client().client_key(&certificate), "client_key");
    assert!(text.contains("set `client_certificate` too"), "{text}");
}

/// A client of a server elsewhere, which a proxy alone can reach.
fn beyond(proxy: &Server) -> ClientBuilder {
    let client = builder("http://avara.invalid").allow_http_to("avara.invalid");
    client.proxy(&proxy.url)
}

#[tokio::test]
async fn a_proxy_carries_calls_and_gets_its_user_and_password() {
    let proxy = Server::start([Reply::json(200, user(USER))]);
    let url = proxy.url.replace("//", "//me:p%40ss@");
    read(&beyond(&proxy).build().unwrap()).await.unwrap();
    read(&beyond(&proxy).proxy(url).build().unwrap())
        .await
        .unwrap();
    for password in ["p@ss", "p%40ss"] {
        let client = beyond(&proxy).proxy_auth("me", password).build().unwrap();
        read(&client).await.unwrap();
    }
    let received = proxy.received();
    let of = |index: usize| received[index].header("proxy-authorization");
    let basic = Some("Basic bWU6cEBzcw==");
    let unchanged = Some("Basic bWU6cCU0MHNz");
    assert_eq!(
        [of(0), of(1), of(2), of(3)],
        [None, basic, basic, unchanged]
    );
    assert!(received[0].target().starts_with("http://avara.invalid/v1/"));
}

#[tokio::test]
async fn a_proxy_is_not_for_hosts_that_are_excepted_nor_for_this_machine() {
    let proxy = Server::start([Reply::json(200, user(USER))]);
    for hosts in ["avara.invalid", "other, .invalid", "*"] {
        let client = beyond(&proxy).no_proxy(hosts).build().unwrap();
        read(&client).await.expect_err("there is no such host");
    }
    let server = Server::start([Reply::json(200, user(USER))]);
    let client = server.builder().proxy(&proxy.url).build().unwrap();
    read(&client).await.unwrap();
    assert!(proxy.received().is_empty());
}

#[test]
fn a_proxy_that_cannot_be_used_is_named_and_not_shown() {
    for (url, expected) in [
        ("ftp://me:SECRET@proxy.test", "must be the URL of a proxy"),
        ("http://me:SECRET@", "must be the URL of a proxy"),
        ("http://proxy.test/SECRET", "must be the URL of a proxy"),
        // A password with `#` that is not encoded.
        (
            "http://me:12#SECRET@proxy.test",
            "must be the URL of a proxy",
        ),
        #[cfg(not(feature = "socks"))]
        ("socks5://me:SECRET@proxy.test", "the feature `socks`"),
    ] {
        let client = builder("https://example.test").proxy(url);
        assert!(!format!("{client:?}").contains("SECRET"));
        let text = problem(client, "proxy");
        assert!(
            text.contains(expected) && !text.contains("SECRET"),
            "{text}"
        );
    }
    let alone = builder("https://example.test").proxy_auth("me", "SECRET");
    assert!(problem(alone, "proxy").contains("has a user and no URL"));
    assert!(
        builder("https://example.test")
            .proxy("proxy.test:3128")
            .build()
            .is_ok()
    );
}

#[test]
fn a_host_without_the_proxy_that_nothing_matches_is_refused() {
    let with = |hosts: &str| builder("https://example.test").no_proxy(hosts);
    for hosts in [
        "",
        "*",
        ".example.com, intranet",
        "10.0.0.0/8,::1,fd00::/8,192.0.2.1",
        "a,,b,",
    ] {
        assert!(with(hosts).build().is_ok(), "{hosts}");
    }
    for host in [
        "example.com:8443",
        "*.example.com",
        "http://example.com",
        "[::1]",
        "10.0.0.0/33",
        "10.0.0.0/255.0.0.0",
        "10.*",
        "one two",
    ] {
        let text = problem(with(&format!("intranet, {host}")), "no_proxy");
        assert!(text.contains(&format!("`{host}`")), "{text}");
    }
}

#[test]
fn a_client_of_ones_own_has_its_own_way() {
    let client = builder("https://example.test").http_client(reqwest::Client::new());
    assert!(client.clone().build().is_ok());
    let text = problem(
        client.proxy("http://proxy.test").ca_file("ca.pem"),
        "http_client",
    );
    assert!(text.contains("those of `proxy` and `ca_file`"), "{text}");
}

#[cfg(feature = "gzip")]
mod compressed {
    use std::io::Write as _;

    use flate2::Compression;
    use flate2::write::GzEncoder;

    use super::{Client, Clients as _, Error, ErrorKind, Reply, Server, USER, read, user};

    fn gzip(bytes: &[u8]) -> Vec<u8> {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
        encoder.write_all(bytes).unwrap();
        encoder.finish().unwrap()
    }

    fn reply(bytes: &[u8]) -> Reply {
        Reply::with(200, &[("Content-Encoding", "gzip")], gzip(bytes))
    }

    #[tokio::test]
    async fn a_reply_is_asked_for_and_read() {
        let server = Server::start([reply(user(USER).as_bytes())]);
        read(&server.client()).await.unwrap();
        assert_eq!(server.one().header("accept-encoding"), Some("gzip"));
    }

    /// A few thousand bytes that become millions.
    #[tokio::test]
    async fn the_limit_counts_decoded_bytes() {
        let server = Server::start([reply(&vec![b' '; 4 << 20])]);
        let client = |limit| server.builder().max_response_bytes(limit).build().unwrap();
        let error = read(&client(1 << 20)).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert!(
            error.to_string().contains("more than 1048576 bytes"),
            "{error}"
        );
        assert!(error.body().is_none());
        let error = read(&client(5 << 20)).await.unwrap_err();
        assert!(
            error.body().is_some_and(|body| body.len() == 4 << 20),
            "{error}"
        );
    }

    #[tokio::test]
    async fn what_is_not_gzip_is_named() {
        for (body, kind) in [
            (&b"<html>"[..], ErrorKind::Decode),
            (&gzip(user(USER).as_bytes())[..40], ErrorKind::Connection),
        ] {
            let server = Server::start([Reply::with(200, &[("Content-Encoding", "gzip")], body)]);
            let error = read(&server.client()).await.unwrap_err();
            assert_eq!(error.kind(), kind, "{error}");
        }
    }

    #[tokio::test]
    async fn a_file_is_taken_as_it_comes() {
        let server = Server::start([reply(b"file")]);
        let error: Error = download(&server.client(), &server.url).await.unwrap_err();
        assert!(
            error.to_string().contains("compressed with gzip"),
            "{error}"
        );
        assert_eq!(server.one().header("accept-encoding"), Some("identity"));
    }

    async fn download(client: &Client, url: &str) -> Result<(), Error> {
        client.download(url).bytes().await.map(drop)
    }
}
