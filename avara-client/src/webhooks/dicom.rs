//! Manifests from DICOM files: what a viewer needs to know of a study, read from the headers of
//! its files. Pixels are not read.
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

mod dataset;
mod describe;
mod folder;
mod header;
mod skipped;
mod source;
mod study;

use std::error::Error;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

pub use skipped::{SkipReason, Skipped};

use crate::redact::Redacted;
use crate::types::{StudyAccessRequestedManifest, StudyInstanceUid};

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
    /// The files that the manifest does not describe, and why.
    pub skipped: Vec<Skipped>,
}

impl StudyManifest {
    /// Reads the headers of these files.
    ///
    /// # Errors
    /// [`ManifestError`] when the files are of several studies, or none can be described. A file
    /// that cannot be read is no error: it is skipped.
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
        StudyManifestBuilder {
            url: None,
            on_progress: None,
        }
    }
}

/// Names of files can be about a person.
impl fmt::Debug for StudyManifest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StudyManifest")
            .field("manifest", &self.manifest)
            .field("files", &Redacted(&self.files))
            .field("urls", &Redacted(&self.urls))
            .field("skipped", &self.skipped)
            .finish()
    }
}

/// How far the reading has come.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct Progress<'a> {
    /// The file that was just read or skipped.
    pub file: &'a Path,
    /// How many files were read or skipped, this one included.
    pub done: usize,
    /// How many files there are.
    pub total: usize,
}

/// The name of a file can be about a person.
impl fmt::Debug for Progress<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Progress")
            .field("done", &self.done)
            .field("total", &self.total)
            .finish_non_exhaustive()
    }
}

type ToUrl<'a> = dyn FnMut(&Path) -> String + 'a;
type OnProgress<'a> = dyn FnMut(Progress<'_>) + 'a;

/// Reads a [`StudyManifest`]: [`StudyManifest::builder`] makes it.
#[must_use]
pub struct StudyManifestBuilder<'a> {
    url: Option<Box<ToUrl<'a>>>,
    on_progress: Option<Box<OnProgress<'a>>>,
}

impl<'a> StudyManifestBuilder<'a> {
    /// Gives each file that is described its link. Where making a link needs async code, leave
    /// this out, and make the links of [`StudyManifest::files`] afterwards.
    ///
    /// ```
    /// use avara_client::webhooks::dicom::StudyManifest;
    ///
    /// let builder = StudyManifest::builder().url(|file| format!("https://storage.example.com/{}", file.display()));
    /// assert!(builder.read_folder("missing").is_err());
    /// ```
    pub fn url(mut self, url: impl FnMut(&Path) -> String + 'a) -> Self {
        self.url = Some(Box::new(url));
        self
    }

    /// Is called after each file.
    ///
    /// ```
    /// use avara_client::webhooks::dicom::StudyManifest;
    ///
    /// let mut seen = 0;
    /// let builder = StudyManifest::builder().on_progress(|progress| seen = progress.done);
    /// assert!(builder.read_files(["missing.dcm", "missing too.dcm"]).is_err());
    /// assert_eq!(seen, 2);
    /// ```
    pub fn on_progress(mut self, on_progress: impl FnMut(Progress<'_>) + 'a) -> Self {
        self.on_progress = Some(Box::new(on_progress));
        self
    }

    /// Reads the headers of these files: see [`StudyManifest::from_files`].
    ///
    /// # Errors
    /// [`ManifestError`] when the files are of several studies, or none can be described.
    pub fn read_files(
        self,
        paths: impl IntoIterator<Item = impl Into<PathBuf>>,
    ) -> Result<StudyManifest, ManifestError> {
        let paths = paths.into_iter().map(Into::into).collect();
        self.read(paths, Vec::new())
    }

    /// Reads the headers of all files in a folder and in the folders below: see
    /// [`StudyManifest::from_folder`].
    ///
    /// # Errors
    /// [`ManifestError`] when a folder cannot be read, the files are of several studies, or none
    /// can be described.
    pub fn read_folder(self, path: impl Into<PathBuf>) -> Result<StudyManifest, ManifestError> {
        let (files, skipped) = folder::files(path.into())?;
        self.read(files, skipped)
    }

    fn read(
        mut self,
        paths: Vec<PathBuf>,
        mut skipped: Vec<Skipped>,
    ) -> Result<StudyManifest, ManifestError> {
        let total = paths.len();
        let mut study = study::Study::default();
        for (index, path) in paths.into_iter().enumerate() {
            let outcome = header::of_file(&path)
                .and_then(|header| describe::describe(&header))
                .and_then(|described| study.add(&path, described));
            if let Some(on_progress) = &mut self.on_progress {
                on_progress(Progress {
                    file: &path,
                    done: index + 1,
                    total,
                });
            }
            if let Err(reason) = outcome {
                skipped.push(Skipped::new(path, reason));
            }
        }
        let (manifest, files) = study.finish(&mut skipped)?;
        let urls = match &mut self.url {
            None => Vec::new(),
            Some(url) => files.iter().map(|file| url(file)).collect(),
        };
        Ok(StudyManifest {
            manifest,
            files,
            urls,
            skipped,
        })
    }
}

impl fmt::Debug for StudyManifestBuilder<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StudyManifestBuilder")
            .finish_non_exhaustive()
    }
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
        /// What the operating system says.
        source: io::Error,
    },
    /// The files are of more than one study: these.
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
                f.write_str("there is no file")
            }
            Self::NothingDescribed(skipped) => {
                write!(f, "none of {} files can be described", skipped.len())
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
