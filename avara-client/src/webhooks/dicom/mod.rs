//! Manifests from DICOM files, or from the metadata of DICOMweb: the data that a viewer needs about a
//! study, read from the headers of its objects. Pixels are not read.
//!
//! Reading files blocks. In async code, and a handler is, give it a thread that may wait:
//!
//! ```no_run
//! use avara_client::types::StudyAccessRequestedResponse;
//! use avara_client::webhooks::dicom::StudyManifest;
//!
//! # async fn example() -> Result<StudyAccessRequestedResponse, Box<dyn std::error::Error>> {
//! let read = || {
//!     StudyManifest::builder()
//!         .url(|file| format!("https://storage.example.com/{}", file.display()))
//!         .read_folder("/archive/0001")
//! };
//! let study = tokio::task::spawn_blocking(read).await??;
//! let reply = StudyAccessRequestedResponse::authorized(study.urls).manifest(study.manifest);
//! # Ok(reply)
//! # }
//! ```

mod builder;
mod character_set;
mod dataset;
mod describe;
mod element;
mod elements;
mod folder;
mod header;
mod inflated;
mod json;
mod malformed;
mod metadata;
mod metadata_error;
mod scanner;
mod skipped;
mod skipped_object;
mod sop_class;
mod source;
mod study;
mod value;

use std::error::Error;
use std::fmt;
use std::io;
use std::path::PathBuf;

pub use builder::{Progress, StudyManifestBuilder};
pub use metadata::{MetadataReader, StudyMetadata};
pub use metadata_error::MetadataError;
pub use skipped::{DoubtfulElement, Omitted, SkipReason, Skipped};
pub use skipped_object::{OmittedElement, SkippedObject};

#[cfg(any(test, fuzzing))]
pub(crate) use source::Input;

use crate::types::{StudyAccessRequestedManifest, StudyInstanceUid};
use crate::wire::redact::Redacted;

/// Describes a file that is not one of the system's.
#[cfg(any(test, fuzzing))]
pub(crate) fn describe_input(
    input: impl Input,
    length: u64,
) -> Result<StudyAccessRequestedManifest, SkipReason> {
    let elements = header::read(input, length)?;
    Ok(describe::describe(&elements, || None)?.manifest)
}

/// Returns the study that a file belongs to, by its header: for receivers of uploads.
///
/// ```
/// use avara_client::webhooks::dicom::{SkipReason, study_of};
///
/// assert_eq!(study_of(b"not DICOM"), Err(SkipReason::NotDicom));
/// ```
///
/// # Errors
/// [`SkipReason`] when it is not a DICOM file, or does not name its study.
pub fn study_of(file: &[u8]) -> Result<StudyInstanceUid, SkipReason> {
    let elements = header::read(io::Cursor::new(file), file.len() as u64)?;
    let uid = elements.word(elements::STUDY_INSTANCE_UID)?;
    let uid = uid.and_then(|uid| StudyInstanceUid::parse(uid).ok());
    uid.ok_or(SkipReason::Malformed)
}

/// The manifest of a study, and how it came about.
///
/// Series are in the order of their numbers, and the objects of a series in that of theirs.
///
/// ```no_run
/// use avara_client::webhooks::dicom::StudyManifest;
///
/// # fn main() -> Result<(), avara_client::webhooks::dicom::ManifestError> {
/// let study = StudyManifest::from_folder("/archive/0001")?;
/// for skipped in &study.skipped {
///     println!("not in the manifest: {}", skipped.reason());
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct StudyManifest {
    /// The manifest. It passes its [check](super::Check).
    pub manifest: StudyAccessRequestedManifest,
    /// The files that the manifest describes, in its order.
    pub files: Vec<PathBuf>,
    /// The links to these files, in the same order; empty unless [`StudyManifestBuilder::url`] is
    /// used.
    pub urls: Vec<String>,
    /// The elements of described files that the manifest leaves out, because their values are in
    /// doubt: Series Number, Instance Number and Series Description.
    pub omitted: Vec<Omitted>,
    /// The files that the manifest does not describe, and why. Empty in [`StudyManifests`], which
    /// has those of all studies.
    pub skipped: Vec<Skipped>,
}

impl StudyManifest {
    /// Reads the headers of these files.
    ///
    /// # Errors
    /// [`ManifestError`] when the files are of several studies, or none can be described. A file
    /// that cannot be read is skipped, without an error.
    ///
    /// ```
    /// use avara_client::webhooks::dicom::{ManifestError, StudyManifest};
    ///
    /// let missing = StudyManifest::from_files(["missing.dcm"]);
    /// assert!(matches!(missing, Err(ManifestError::NothingDescribed(skipped)) if skipped.len() == 1));
    /// ```
    pub fn from_files(
        paths: impl IntoIterator<Item = impl Into<PathBuf>>,
    ) -> Result<Self, ManifestError> {
        Self::builder().read_files(paths)
    }

    /// Reads the headers of all files in a folder and in the folders below.
    ///
    /// Links to files are followed, links to folders are not.
    ///
    /// # Errors
    /// [`ManifestError`] as [`from_files`](Self::from_files) has it, and when a folder cannot be
    /// read: half a study must not pass for a whole one.
    ///
    /// ```
    /// use avara_client::webhooks::dicom::{ManifestError, StudyManifest};
    ///
    /// let missing = StudyManifest::from_folder("missing");
    /// assert!(matches!(missing, Err(ManifestError::UnreadableFolder { .. })));
    /// ```
    pub fn from_folder(path: impl Into<PathBuf>) -> Result<Self, ManifestError> {
        Self::builder().read_folder(path)
    }

    /// A way to say what each file's link is, and to follow the progress.
    ///
    /// ```no_run
    /// use avara_client::webhooks::dicom::StudyManifest;
    ///
    /// # fn main() -> Result<(), avara_client::webhooks::dicom::ManifestError> {
    /// let study = StudyManifest::builder()
    ///     .on_progress(|progress| println!("{} of {}", progress.done, progress.total))
    ///     .url(|file| format!("https://storage.example.com/{}", file.display()))
    ///     .read_folder("/archive/0001")?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn builder<'a>() -> StudyManifestBuilder<'a> {
        StudyManifestBuilder::new()
    }
}

/// Names of files can be about a person.
impl fmt::Debug for StudyManifest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StudyManifest")
            .field("manifest", &self.manifest)
            .field("files", &Redacted(&self.files))
            .field("urls", &Redacted(&self.urls))
            .field("omitted", &self.omitted)
            .field("skipped", &self.skipped)
            .finish()
    }
}

/// The manifests of all studies that were found.
///
/// Made by [`StudyManifestBuilder::read_folder_by_study`] and
/// [`StudyManifestBuilder::read_files_by_study`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct StudyManifests {
    /// One of each study, in the order of their UIDs.
    pub studies: Vec<StudyManifest>,
    /// The files that no manifest describes, and why. Of most nobody knows which study they are of.
    pub skipped: Vec<Skipped>,
}

/// Why there is no manifest.
///
/// Neither `Display` nor `Debug` has the name of a file or folder, which can be about a person.
#[non_exhaustive]
pub enum ManifestError {
    /// A folder cannot be read.
    UnreadableFolder {
        /// The folder.
        path: PathBuf,
        /// The error of the operating system.
        source: io::Error,
    },
    /// The files are of more than one study: these.
    /// [`StudyManifestBuilder::read_folder_by_study`] reads each of them.
    SeveralStudies(Vec<StudyInstanceUid>),
    /// No file can be described: all were skipped, or there is none.
    NothingDescribed(Vec<Skipped>),
}

impl fmt::Display for ManifestError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnreadableFolder { source, .. } => {
                write!(f, "a folder cannot be read: {}", source.kind())
            }
            Self::SeveralStudies(uids) => write!(
                f,
                "the files are of {} studies; make a manifest of each",
                uids.len()
            ),
            Self::NothingDescribed(skipped) if skipped.is_empty() => {
                f.write_str("there are no files")
            }
            Self::NothingDescribed(skipped) => {
                write!(f, "none of {} files can be described: ", skipped.len())?;
                skipped::write_reasons(f, skipped.iter().map(Skipped::reason))
            }
        }
    }
}

impl fmt::Debug for ManifestError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnreadableFolder { source, .. } => f
                .debug_struct("UnreadableFolder")
                .field("kind", &source.kind())
                .finish_non_exhaustive(),
            Self::SeveralStudies(uids) => f.debug_tuple("SeveralStudies").field(uids).finish(),
            Self::NothingDescribed(skipped) => {
                f.debug_tuple("NothingDescribed").field(skipped).finish()
            }
        }
    }
}

impl Error for ManifestError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::UnreadableFolder { source, .. } => Some(source),
            Self::SeveralStudies(_) | Self::NothingDescribed(_) => None,
        }
    }
}
