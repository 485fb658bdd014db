//! TLS that a proxy decrypts and encrypts again.

/// The host of Avara's own API has a public certificate.
const AVARA: &str = "avarasoftware.com";

/// Words in the names of authorities that products make certificates with.
const PRODUCTS: [&str; 22] = [
    "Avast",
    "Barracuda",
    "Bitdefender",
    "Blue Coat",
    "BlueCoat",
    "Check Point",
    "Cisco Umbrella",
    "Cloudflare Gateway",
    "ESET SSL Filter",
    "Forcepoint",
    "FortiGate",
    "Fortinet",
    "Kaspersky",
    "McAfee Web Gateway",
    "mitmproxy",
    "Netskope",
    "Palo Alto",
    "Skyhigh",
    "Sophos",
    "Squid",
    "WatchGuard",
    "Zscaler",
];

/// Returns a note if the issuers are of a proxy that inspects TLS. `is_private`: no public authority
/// vouches for the certificate.
pub(super) fn note(
    host: &str,
    mut issuers: impl Iterator<Item = String>,
    is_private: bool,
) -> String {
    let is_avaras = host == AVARA
        || host
            .strip_suffix(AVARA)
            .is_some_and(|rest| rest.ends_with('.'));
    let product = issuers.find_map(|issuer| {
        let lower = issuer.to_lowercase();
        let mut known = PRODUCTS.iter();
        known.find(|product| lower.contains(&product.to_lowercase()))
    });
    match product {
        Some(product) => format!("; {product} intercepts TLS, and reads what is sent"),
        None if is_avaras && is_private => {
            "; that is not Avara's authority: a proxy intercepts TLS, and reads what is sent"
                .to_owned()
        }
        None => String::new(),
    }
}
