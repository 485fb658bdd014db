//! Settings from the environment: the variables that [`ClientBuilder::env`] lists.

use std::ffi::OsString;

use crate::client::auth::API_KEY_VARIABLE;
use crate::client::builder::ClientBuilder;

/// Applies a variable, by its name and its text.
type Apply = fn(ClientBuilder, &'static str, &str) -> ClientBuilder;

/// The variables, in the order in which they are applied.
const VARIABLES: [(&str, Apply); 9] = [
    (API_KEY_VARIABLE, |builder, _, key| builder.api_key(key)),
    ("AVARA_BASE_URL", |builder, _, url| {
        builder.base_url(url.trim())
    }),
    ("AVARA_WEBHOOK_KEY", |builder, _, key| {
        builder.webhook_key(key)
    }),
    ("AVARA_PROXY", |builder, _, url| {
        builder.unless_own_client(|builder| builder.proxy(url))
    }),
    (CA_FILE, certificate_file),
    (CLIENT_CERT, certificate_file),
    (CLIENT_KEY, certificate_file),
    ("AVARA_ALLOW_HTTP", |builder, _, hosts| {
        let hosts = hosts.split(',').map(str::trim);
        hosts.fold(builder, ClientBuilder::allow_http_to)
    }),
    (CUSTOM_HEADERS, |builder, _, headers| {
        headers.lines().fold(builder, custom_header)
    }),
];

const CA_FILE: &str = "AVARA_CA_FILE";
const CLIENT_CERT: &str = "AVARA_CLIENT_CERT";
const CLIENT_KEY: &str = "AVARA_CLIENT_KEY";
const CUSTOM_HEADERS: &str = "AVARA_CUSTOM_HEADERS";

impl ClientBuilder {
    /// Reads `AVARA_API_KEY`, `AVARA_BASE_URL`, `AVARA_WEBHOOK_KEY`, `AVARA_CUSTOM_HEADERS` (one
    /// `Name: value` a line) and `AVARA_ALLOW_HTTP` (the hosts that
    /// [`allow_http_to`](Self::allow_http_to) allows, separated by commas). For the way out of a network
    /// there are `AVARA_PROXY` ([`proxy`](Self::proxy)), `AVARA_CA_FILE` (`ca_file`),
    /// `AVARA_CLIENT_CERT` (`client_certificate`) and `AVARA_CLIENT_KEY` (`client_key`); they do not
    /// apply to an HTTP client of your own ([`http_client`](Self::http_client)). Variables that are not
    /// set or empty change nothing.
    pub fn env(self) -> Self {
        apply(self, |name| std::env::var_os(name))
    }
}

/// Applies the variables that are set; an empty one counts as not set.
fn apply(mut builder: ClientBuilder, variable: impl Fn(&str) -> Option<OsString>) -> ClientBuilder {
    for (name, apply) in VARIABLES {
        match variable(name).map(OsString::into_string) {
            Some(Ok(text)) if !text.trim().is_empty() => builder = apply(builder, name, &text),
            Some(Err(_)) => builder.reject(name, "is not Unicode text"),
            _ => {}
        }
    }
    builder
}

#[cfg(feature = "rustls-no-provider")]
fn certificate_file(builder: ClientBuilder, name: &'static str, file: &str) -> ClientBuilder {
    builder.unless_own_client(|builder| match name {
        CLIENT_CERT => builder.client_certificate(file),
        CLIENT_KEY => builder.client_key(file),
        _ => builder.ca_file(file),
    })
}

#[cfg(not(feature = "rustls-no-provider"))]
fn certificate_file(builder: ClientBuilder, name: &'static str, _: &str) -> ClientBuilder {
    builder.unless_own_client(|builder| builder.needs_tls(name))
}

/// Adds the header of one `Name: value` line, split at the first colon.
fn custom_header(mut builder: ClientBuilder, line: &str) -> ClientBuilder {
    if line.trim().is_empty() {
        return builder;
    }
    let Some((name, value)) = line.split_once(':') else {
        builder.reject(CUSTOM_HEADERS, "has a line without `Name: value`");
        return builder;
    };
    builder.header(name.trim(), value.trim())
}

#[cfg(test)]
mod tests {
    use std::ffi::OsString;

    use super::apply;
    use crate::{Client, ClientBuilder, ErrorKind};

    fn with(variables: &[(&str, &str)]) -> Result<Client, crate::Error> {
        builder(variables).build()
    }

    fn builder(variables: &[(&str, &str)]) -> ClientBuilder {
        let read = |name: &str| {
            let found = variables.iter().find(|(key, _)| *key == name);
            found.map(|(_, value)| OsString::from(value))
        };
        apply(Client::builder(), read)
    }

    #[test]
    fn all_variables_are_read() {
        let client = with(&[
            ("AVARA_API_KEY", "sk_live_1"),
            ("AVARA_BASE_URL", "https://example.test/avara/"),
            ("AVARA_WEBHOOK_KEY", " whsec_c2VjcmV0\n"),
            ("AVARA_CUSTOM_HEADERS", "X-One: a: b\n\n X-Two :c "),
        ])
        .unwrap();
        assert_eq!(client.webhook_key(), Some("whsec_c2VjcmV0"));
        assert_eq!(client.base_url(), "https://example.test/avara");
        assert_eq!(client.custom_headers()["x-one"], "a: b");
        assert_eq!(client.custom_headers()["x-two"], "c");
    }

    /// A switch would stay on when the base URL changes: only hosts can be named.
    #[test]
    fn http_is_allowed_to_the_hosts_that_are_named() {
        let allow = |hosts, url| {
            with(&[
                ("AVARA_API_KEY", "sk_live_1"),
                ("AVARA_BASE_URL", url),
                ("AVARA_ALLOW_HTTP", hosts),
            ])
        };
        assert!(allow("sandbox", "http://sandbox:4010").is_ok());
        assert!(allow("other, sandbox ", "http://sandbox:4010").is_ok());
        assert!(allow("sandbox", "http://api.avarasoftware.com").is_err());
        for switch in ["1", "sandbox,1", "*", "http://sandbox", "sandbox:4010"] {
            let error = allow(switch, "https://example.test").unwrap_err();
            assert!(error.to_string().contains("name of a host"), "{error}");
        }
    }

    #[test]
    fn empty_variables_count_as_not_set() {
        let client = with(&[("AVARA_API_KEY", "sk_live_1"), ("AVARA_BASE_URL", " ")]).unwrap();
        assert_eq!(client.base_url(), "https://api.avarasoftware.com");
        let error = with(&[("AVARA_API_KEY", "")]).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert!(error.to_string().contains("AVARA_API_KEY"), "{error}");
    }

    /// It has proxies and certificates of its own; whoever sets the variables need not know of it.
    #[test]
    fn variables_of_the_network_do_not_apply_to_a_client_of_ones_own() {
        let set = [
            ("AVARA_API_KEY", "sk_live_1"),
            ("AVARA_PROXY", "ftp://proxy.test"),
            ("AVARA_CA_FILE", "/nowhere/ca.pem"),
            ("AVARA_CLIENT_CERT", "/nowhere/tls.crt"),
            ("AVARA_CLIENT_KEY", "/nowhere/tls.key"),
        ];
        let own = builder(&set).http_client(reqwest::Client::new());
        let client = own.clone().build().unwrap();
        client.with_options().build().unwrap();
        let error = own.proxy("http://proxy.test").build().unwrap_err();
        assert_eq!(error.violations()[0].field(), "http_client");
        assert!(!error.to_string().contains("ca_file"), "{error}");
    }

    #[test]
    fn all_problems_are_reported_at_once() {
        let error = with(&[
            ("AVARA_API_KEY", "a b"),
            ("AVARA_BASE_URL", "ftp://example.test"),
            ("AVARA_CUSTOM_HEADERS", "nonsense\nHost: x"),
        ])
        .unwrap_err();
        assert_eq!(error.violations().len(), 4, "{error}");
    }
}
