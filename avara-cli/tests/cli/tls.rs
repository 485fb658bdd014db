//! Authorities, servers and proxies, as the network of a hospital has them.

use std::io::{self, BufRead as _, BufReader, Read as _, Write as _};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use chrono::{Datelike as _, TimeDelta, Utc};
use rcgen::{BasicConstraints, Certificate, CertificateParams, DnType, IsCa, Issuer, KeyPair};
use rustls::crypto::aws_lc_rs;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::server::WebPkiClientVerifier;
use rustls::{RootCertStore, ServerConfig, ServerConnection, Stream};

/// An authority of a hospital's own.
pub(crate) struct Authority {
    certificate: Certificate,
    parameters: CertificateParams,
    key: KeyPair,
}

impl Authority {
    pub(crate) fn new(name: &str) -> Self {
        Self::made(name, CertificateParams::self_signed)
    }

    /// An authority that this one vouches for.
    pub(crate) fn under(&self, name: &str) -> Self {
        Self::made(name, |parameters, key| {
            parameters.signed_by(key, &self.issuer())
        })
    }

    fn made(
        name: &str,
        sign: impl FnOnce(&CertificateParams, &KeyPair) -> Result<Certificate, rcgen::Error>,
    ) -> Self {
        let key = KeyPair::generate().unwrap();
        let mut parameters = named(name, []);
        parameters.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        Self {
            certificate: sign(&parameters, &key).unwrap(),
            parameters,
            key,
        }
    }

    fn issuer(&self) -> Issuer<'_, &KeyPair> {
        Issuer::from_params(&self.parameters, &self.key)
    }

    pub(crate) fn pem(&self) -> String {
        self.certificate.pem()
    }

    /// Its own certificate, as that of a server.
    pub(crate) fn issued(self) -> Issued {
        Issued {
            certificate: self.certificate,
            key: self.key,
        }
    }

    pub(crate) fn der(&self) -> CertificateDer<'static> {
        self.certificate.der().clone()
    }

    /// Issues a certificate for a host, for so many days from now; it began a month ago.
    pub(crate) fn issue(&self, host: &str, days: i64) -> Issued {
        let mut parameters = named(host, [host.to_owned()]);
        let day = |days| {
            let day = (Utc::now() + TimeDelta::days(days)).date_naive();
            let month = day.month().try_into().unwrap();
            rcgen::date_time_ymd(day.year(), month, day.day().try_into().unwrap())
        };
        parameters.not_before = day(-30);
        parameters.not_after = day(days);
        let key = KeyPair::generate().unwrap();
        Issued {
            certificate: parameters.signed_by(&key, &self.issuer()).unwrap(),
            key,
        }
    }
}

fn named<const N: usize>(name: &str, hosts: [String; N]) -> CertificateParams {
    let mut parameters = CertificateParams::new(hosts).unwrap();
    parameters.distinguished_name.push(DnType::CommonName, name);
    parameters
}

/// A certificate and its key.
pub(crate) struct Issued {
    certificate: Certificate,
    key: KeyPair,
}

impl Issued {
    pub(crate) fn pem(&self) -> String {
        self.certificate.pem() + &self.key.serialize_pem()
    }

    /// Serves an empty list of users with this certificate, followed by these; returns the port.
    pub(crate) fn serve(&self, others: &[&Authority], clients: Option<&Authority>) -> u16 {
        let config = self.config(others, clients);
        listen(move |stream| answer(&config, stream))
    }

    /// Waits for a request with this certificate; returns the port, and a flag that is set when one came.
    pub(crate) fn trap(&self) -> (u16, Arc<AtomicBool>) {
        let config = self.config(&[], None);
        let came = Arc::new(AtomicBool::new(false));
        let noted = Arc::clone(&came);
        let port = listen(move |mut stream| {
            let connection = ServerConnection::new(Arc::clone(&config));
            let mut connection = connection.map_err(io::Error::other)?;
            let read = Stream::new(&mut connection, &mut stream).read(&mut [0])?;
            noted.fetch_or(read > 0, Ordering::Relaxed);
            Ok(())
        });
        (port, came)
    }

    fn config(&self, others: &[&Authority], clients: Option<&Authority>) -> Arc<ServerConfig> {
        let config = ServerConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()));
        let config = config.with_safe_default_protocol_versions().unwrap();
        let config = match clients {
            None => config.with_no_client_auth(),
            Some(clients) => {
                let mut roots = RootCertStore::empty();
                roots.add(clients.der()).unwrap();
                let provider = Arc::new(aws_lc_rs::default_provider());
                let clients = WebPkiClientVerifier::builder_with_provider(roots.into(), provider);
                config.with_client_cert_verifier(clients.allow_unauthenticated().build().unwrap())
            }
        };
        let chain = [self.certificate.der().clone()].into_iter();
        let chain = chain
            .chain(others.iter().map(|other| other.der()))
            .collect();
        let key = PrivateKeyDer::try_from(self.key.serialize_der()).unwrap();
        Arc::new(config.with_single_cert(chain, key).unwrap())
    }
}

fn answer(config: &Arc<ServerConfig>, mut stream: TcpStream) -> io::Result<()> {
    let mut connection = ServerConnection::new(Arc::clone(config)).map_err(io::Error::other)?;
    let mut stream = Stream::new(&mut connection, &mut stream);
    let read = stream.read(&mut [0; 4096])?;
    let body = r#"{"users":[],"hasMore":false}"#;
    let date = Utc::now().format("%a, %d %b %Y %H:%M:%S GMT");
    let reply = format!(
        "HTTP/1.1 200 OK\r\nDate: {date}\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\
         Connection: close\r\n\r\n{body}",
        body.len()
    );
    if read > 0 {
        stream.write_all(reply.as_bytes())?;
        stream.conn.send_close_notify();
        stream.flush()?;
    }
    Ok(())
}

/// Starts a proxy that leads every connection to this port, for this user; returns its port.
pub(crate) fn proxy(to: u16, user: &'static str) -> u16 {
    listen(move |mut stream| {
        let mut lines = BufReader::new(stream.try_clone()?).lines();
        let mut is_known = false;
        while let Some(line) = lines.next().transpose()?.filter(|line| !line.is_empty()) {
            is_known |= line == format!("Proxy-Authorization: Basic {user}");
        }
        if !is_known {
            return stream.write_all(b"HTTP/1.1 407 No\r\nContent-Length: 0\r\n\r\n");
        }
        let server = TcpStream::connect(("127.0.0.1", to))?;
        stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n")?;
        let (mut back, mut from) = (stream.try_clone()?, server.try_clone()?);
        thread::spawn(move || {
            let _ = io::copy(&mut from, &mut back);
            let _ = back.shutdown(Shutdown::Both);
        });
        let (mut stream, mut server) = (stream, server);
        io::copy(&mut stream, &mut server)?;
        server.shutdown(Shutdown::Write)
    })
}

fn listen(serve: impl Fn(TcpStream) -> io::Result<()> + Send + Sync + 'static) -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let serve = Arc::new(serve);
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let serve = Arc::clone(&serve);
            // A client that does not trust the certificate goes away.
            thread::spawn(move || serve(stream));
        }
    });
    port
}
