//! [`ArchiveError`]

use std::borrow::Cow;
use std::error::Error;
use std::fmt;

/// The reason why an archive did not answer. Neither `Display` nor `Debug` may hold anything of a patient but UIDs.
///
/// ```
/// use avara_bridge::{ArchiveError, ArchiveErrorKind};
///
/// let error = ArchiveError::new(ArchiveErrorKind::Denied, "the archive answered 403");
/// assert_eq!(error.to_string(), "the archive answered 403");
/// ```
#[derive(Debug)]
pub struct ArchiveError {
    kind: ArchiveErrorKind,
    message: Cow<'static, str>,
    source: Option<Box<dyn Error + Send + Sync>>,
}

/// The kinds of [`ArchiveError`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ArchiveErrorKind {
    /// It cannot be reached, or the connection broke.
    Unreachable,
    /// It took too long.
    TimedOut,
    /// It does not accept the credentials, or they do not permit the request: status 401 or 403.
    Denied,
    /// It refused the request for another reason, or failed.
    Refused,
    /// It answered what cannot be read.
    Invalid,
    /// It has more than the limits allow.
    TooLarge,
}

impl ArchiveError {
    /// Makes an error with a message of your own.
    #[must_use]
    pub fn new(kind: ArchiveErrorKind, message: impl Into<Cow<'static, str>>) -> Self {
        Self {
            kind,
            message: message.into(),
            source: None,
        }
    }

    /// Adds the error that led to this one.
    #[must_use]
    pub fn with_source(mut self, source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// Returns its kind.
    #[must_use]
    pub const fn kind(&self) -> ArchiveErrorKind {
        self.kind
    }
}

impl fmt::Display for ArchiveError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl Error for ArchiveError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let source = self.source.as_deref()?;
        Some(source)
    }
}
