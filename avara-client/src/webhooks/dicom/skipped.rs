//! The files and elements that are not in a manifest, and why.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use dicom_core::Tag;

use crate::webhooks::InvalidReply;

/// A file that a manifest does not describe.
///
/// `Debug` has not its name, which can be about a person.
#[derive(Clone)]
pub struct Skipped {
    pub(super) path: PathBuf,
    pub(super) reason: SkipReason,
}

impl Skipped {
    /// The file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Why it is not described.
    pub fn reason(&self) -> &SkipReason {
        &self.reason
    }
}

debug_fields!(self: Skipped { reason });

/// An element of a described file that the manifest leaves out, because its value is in doubt: a
/// number that only orders, or a description. Viewers show the image as if the file had none.
///
/// `Debug` does not print the file's name, which can be about a person.
#[derive(Clone)]
pub struct Omitted {
    pub(super) path: PathBuf,
    pub(super) element: DoubtfulElement,
}

impl Omitted {
    /// Returns the file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Returns the element, and the form of its value.
    pub fn element(&self) -> &DoubtfulElement {
        &self.element
    }
}

debug_fields!(self: Omitted { element });

/// How many reasons an error says.
const MOST_REASONS: usize = 5;

/// Writes the reasons with their counts, the most common first.
pub(super) fn write_reasons<'a>(
    f: &mut fmt::Formatter<'_>,
    reasons: impl IntoIterator<Item = &'a SkipReason>,
) -> fmt::Result {
    let mut counts = BTreeMap::<String, usize>::new();
    for reason in reasons {
        *counts.entry(reason.to_string()).or_default() += 1;
    }
    let mut counts: Vec<_> = counts.into_iter().collect();
    counts.sort_by_key(|(_, count)| Reverse(*count));
    let shown = counts.iter().take(MOST_REASONS);
    let shown: Vec<_> = shown
        .map(|(reason, count)| format!("{reason} ({count})"))
        .collect();
    f.write_str(&shown.join("; "))?;
    match counts.len().saturating_sub(MOST_REASONS) {
        0 => Ok(()),
        more => write!(f, "; {more} other reasons"),
    }
}

enum_with_texts! {
    /// The reason why a file or an object is not in a manifest. `Display` shows nothing of its content.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum SkipReason {
        /// It cannot be read.
        Unreadable(kind: io::ErrorKind) = "cannot be read: {kind}",
        /// It is a folder, a device or a pipe.
        NotAFile = "not a file",
        /// It is a link to a folder, which is not followed: it may lead round in a circle.
        LinkToFolder = "a link to a folder",
        /// It is not a DICOM file: it begins neither with a preamble and `DICM`, nor with an object.
        NotDicom = "not a DICOM file",
        /// It is a DICOMDIR, which lists files and is none of a study.
        Dicomdir = "a DICOMDIR",
        /// Its transfer syntax is unknown, and its header is not written as those of the known ones.
        TransferSyntax = "a transfer syntax that is not read",
        /// It ends too early, is nested too deep or has no end of elements, or is not proper DICOM: it is
        /// damaged, perhaps.
        Malformed = "damaged, or not proper DICOM",
        /// Its header has not what a manifest needs. The fields are those of a manifest of this file
        /// alone.
        NotDescribable(invalid: InvalidReply) = "cannot be described: {invalid}",
        /// An element that changes what is shown has a value whose meaning is in doubt.
        Doubtful(element: DoubtfulElement) = "in doubt: {element}",
        /// The object is in another file too, which is the one described.
        Duplicate = "the same object as another file",
    }
}

/// An element whose value can be read in two ways, or in none. Nothing of the value is in it.
///
/// ```
/// use avara_client::webhooks::dicom::{ManifestError, SkipReason, StudyManifest};
///
/// fn report(error: &ManifestError) {
///     if let ManifestError::NothingDescribed(skipped) = error {
///         for file in skipped {
///             if let SkipReason::Doubtful(element) = file.reason() {
///                 println!("{} is written as {}", element.name(), element.form());
///             }
///         }
///     }
/// }
/// # report(&StudyManifest::from_files(["missing.dcm"]).unwrap_err());
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DoubtfulElement {
    pub(super) tag: Tag,
    pub(super) name: &'static str,
    pub(super) form: String,
}

impl DoubtfulElement {
    /// Returns the group and the element of its tag.
    pub fn tag(&self) -> (u16, u16) {
        (self.tag.0, self.tag.1)
    }

    /// Returns its name in DICOM's dictionary, such as `Number of Frames`.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// Returns the form of its value: 9 stands for a digit and A for a letter, so `9A` for `1A`; or
    /// it says in words what is there.
    pub fn form(&self) -> &str {
        &self.form
    }
}

impl fmt::Display for DoubtfulElement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { tag, name, form } = self;
        let Tag(group, element) = tag;
        write!(f, "{name} ({group:04X},{element:04X}) is written as {form}")
    }
}
