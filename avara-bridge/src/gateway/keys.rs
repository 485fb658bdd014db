//! [`LinkKeys`]

use std::fmt;

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use crate::config_error::ConfigError;

pub(super) const MAC_LENGTH: usize = 32;

/// The context of a MAC, so that other signatures of the same key are not valid links.
const CONTEXT: &[u8] = b"avara-bridge link 1\0";

const MIN_SECRET: usize = 32;
const MAX_ID: usize = 32;

/// The keys of links: the first one makes them, all of them are taken.
///
/// To exchange a key, put the new one first and keep the old one for as long as its links live. To revoke all links of
/// a key, leave it out.
///
/// ```
/// use avara_bridge::LinkKeys;
///
/// let keys = LinkKeys::new("2026-11", [7; 32])?.also("2026-05", [9; 32])?;
/// # Ok::<(), avara_bridge::ConfigError>(())
/// ```
#[derive(Clone)]
pub struct LinkKeys(Vec<Key>);

#[derive(Clone)]
struct Key {
    id: String,
    mac: Hmac<Sha256>,
}

impl LinkKeys {
    /// Makes links with this key. Its id is in every link; its secret has at least 32 bytes, random ones.
    ///
    /// # Errors
    /// When the id has other characters than letters, digits, `-` and `_`, or is longer than 32 of them, or the secret
    /// is too short.
    pub fn new(id: impl Into<String>, secret: impl AsRef<[u8]>) -> Result<Self, ConfigError> {
        Self(Vec::new()).also(id, secret)
    }

    /// Takes links of this key as well.
    ///
    /// # Errors
    /// As for [`new`](Self::new), and when another key has this id.
    pub fn also(
        mut self,
        id: impl Into<String>,
        secret: impl AsRef<[u8]>,
    ) -> Result<Self, ConfigError> {
        let (id, secret) = (id.into(), secret.as_ref());
        if id.is_empty() || id.len() > MAX_ID || !id.bytes().all(is_id) {
            let problem = "must have 1 to 32 letters, digits, `-` and `_`";
            return Err(ConfigError::new("the id of a link key", problem));
        }
        if self.0.iter().any(|key| key.id == id) {
            let problem = "must not be that of another key";
            return Err(ConfigError::new("the id of a link key", problem));
        }
        let mac = Hmac::new_from_slice(secret).ok();
        let Some(mac) = mac.filter(|_| secret.len() >= MIN_SECRET) else {
            let problem = "must have at least 32 bytes";
            return Err(ConfigError::new("the secret of a link key", problem));
        };
        self.0.push(Key { id, mac });
        Ok(self)
    }

    pub(super) fn signing_id(&self) -> &str {
        &self.0[0].id
    }

    /// Signs a message with the key that makes links.
    pub(super) fn sign(&self, message: &[u8]) -> [u8; MAC_LENGTH] {
        self.0[0].mac_of(message).finalize().into_bytes().into()
    }

    /// Returns true if the key of this id signed the message. It takes the same time wherever a MAC differs.
    pub(super) fn verify(&self, id: &str, message: &[u8], mac: &[u8; MAC_LENGTH]) -> bool {
        let key = self.0.iter().find(|key| key.id == id);
        key.is_some_and(|key| key.mac_of(message).verify(mac.into()).is_ok())
    }
}

fn is_id(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_')
}

impl Key {
    fn mac_of(&self, message: &[u8]) -> Hmac<Sha256> {
        self.mac.clone().chain_update(CONTEXT).chain_update(message)
    }
}

/// Ids, without secrets.
impl fmt::Debug for LinkKeys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list()
            .entries(self.0.iter().map(|key| &key.id))
            .finish()
    }
}
