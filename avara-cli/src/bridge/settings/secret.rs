//! [`Secret`]: a file, a variable or a command that has a secret. The file of settings itself has none.

use std::env;
use std::path::Path;

use crate::config::{key_command, key_file};
use crate::secret;

#[derive(Clone, Copy)]
pub(super) enum Source {
    File,
    Variable,
    Command,
}

pub(super) struct Secret {
    pub(super) key: String,
    pub(super) source: Source,
    pub(super) text: String,
}

impl Secret {
    /// Reads it. It is hidden from now on.
    pub(super) async fn read(&self) -> Result<String, String> {
        let text = &self.text;
        let bytes = match self.source {
            Source::File => key_file::private_bytes(Path::new(text), |path| {
                format!(
                    "others can read the secret in it: chmod 600 {}",
                    path.display()
                )
            })
            .map_err(|error| format!("{}: {text}: {error}", self.key)),
            Source::Variable => match env::var(text) {
                Ok(value) => Ok(value.into_bytes()),
                Err(_) => Err(format!("{}: the variable {text} is not set", self.key)),
            },
            Source::Command => {
                let printed = key_command::output(&self.key, text, key_command::LIMIT).await;
                printed.map_err(|failure| failure.text())
            }
        };
        let value = String::from_utf8(bytes?);
        let value = value.map_err(|_| format!("{}: the secret is not UTF-8 text", self.key))?;
        let value = value.trim_start_matches('\u{feff}').trim();
        if value.is_empty() {
            return Err(format!("{}: the secret is empty", self.key));
        }
        secret::hide_password(value);
        Ok(value.to_owned())
    }
}
