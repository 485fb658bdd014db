//! The first line of a result file: whose rows it is about.

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use crate::output::hex;
use crate::session::Session;

/// The first line, which describes the file.
#[derive(Debug, Deserialize, Serialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct Head {
    operation: String,
    base_url: String,
    /// Distinguishes API keys without revealing them.
    salt: String,
    account: String,
}

/// The account that the rows belong to.
pub(in crate::bulk) struct Account {
    base_url: String,
    key: String,
    is_taken_as_same: bool,
}

impl Account {
    /// Takes the account of this run. Its API key may have been exchanged for another of the same
    /// account; only a person knows.
    pub(in crate::bulk) fn new(session: &Session, is_taken_as_same: bool) -> Self {
        Self {
            base_url: session.client.base_url().to_owned(),
            key: session.key.clone(),
            is_taken_as_same,
        }
    }

    fn salted(&self, salt: &str) -> String {
        hex(&Sha256::digest(format!("{salt}{}", self.key)))
    }
}

impl Head {
    pub(super) fn new(operation: &str, account: &Account) -> Self {
        let salt = format!("{:032x}", fastrand::u128(..));
        Self {
            operation: operation.to_owned(),
            base_url: account.base_url.clone(),
            account: account.salted(&salt),
            salt,
        }
    }

    /// Returns why it is not the journal of this run.
    pub(super) fn problem(&self, operation: &str, account: &Account) -> Option<String> {
        let other = if self.operation != operation {
            format!("operation, {}", self.operation)
        } else if self.base_url != account.base_url {
            format!("base URL, {}", self.base_url)
        } else if self.account != account.salted(&self.salt) && !account.is_taken_as_same {
            "API key; use --same-account if only the key changed".to_owned()
        } else {
            return None;
        };
        Some(format!("it belongs to another {other}"))
    }
}
