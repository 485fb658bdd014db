//! What is not in a manifest, and why.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use crate::webhooks::InvalidReply;

/// A file that a manifest does not describe.
///
/// `Debug` has not its name, which can be about a person.
#[derive(Clone)]
pub struct Skipped {
    path: PathBuf,
    reason: SkipReason,
}

impl Skipped {
    pub(super) fn new(path: PathBuf, reason: SkipReason) -> Self {
        Self { path, reason }
    }

    /// The file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Why it is not described.
    pub fn reason(&self) -> &SkipReason {
        &self.reason
    }
}

impl fmt::Debug for Skipped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Skipped")
            .field("reason", &self.reason)
            .finish_non_exhaustive()
    }
}

/// Why a file is not in a manifest. `Display` says it without anything of the file.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SkipReason {
    /// It cannot be read.
    Unreadable(io::ErrorKind),
    /// It is a folder, a device or a pipe.
    NotAFile,
    /// It is a link to a folder, which is not followed: it may lead round in a circle.
    LinkToFolder,
    /// It is no DICOM file: it does not begin with a preamble and `DICM`.
    NotDicom,
    /// It is a DICOMDIR, which lists files and is none of a study.
    Dicomdir,
    /// Its transfer syntax is deflated or unknown, so its header cannot be read.
    TransferSyntax,
    /// It ends too early, or is no proper DICOM: it is damaged, perhaps.
    Malformed,
    /// Its header has not what a manifest needs. The fields are those of a manifest of this file
    /// alone.
    NotDescribable(InvalidReply),
    /// The object is in another file too, which is the one described.
    Duplicate,
}

impl fmt::Display for SkipReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable(kind) => write!(f, "cannot be read: {kind}"),
            Self::NotAFile => f.write_str("not a file"),
            Self::LinkToFolder => f.write_str("a link to a folder"),
            Self::NotDicom => f.write_str("not a DICOM file"),
            Self::Dicomdir => f.write_str("a DICOMDIR"),
            Self::TransferSyntax => f.write_str("a transfer syntax that is not read"),
            Self::Malformed => f.write_str("damaged, or not proper DICOM"),
            Self::NotDescribable(invalid) => write!(f, "cannot be described: {invalid}"),
            Self::Duplicate => f.write_str("the same object as another file"),
        }
    }
}
