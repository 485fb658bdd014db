//! Reads files one by one into the manifests of their studies.

use std::path::{Path, PathBuf};

use super::describe::Described;
use super::study::{Studies, Study};
use super::{
    ManifestError, Omitted, SkipReason, Skipped, StudyManifest, StudyManifests, describe, folder,
    header,
};

/// The progress of reading.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct Progress<'a> {
    /// The file that was just read or skipped.
    pub file: &'a Path,
    /// The number of files read or skipped, including this one.
    pub done: usize,
    /// The total number of files.
    pub total: usize,
}

debug_fields! {
    /// Hides the name of the file, which can be about a person.
    self: Progress<'a> { done, total }
}

type ToUrl<'a> = dyn FnMut(&Path) -> String + 'a;
type MissingModality<'a> = dyn FnMut(&Path) -> Option<String> + 'a;
type OnProgress<'a> = dyn FnMut(Progress<'_>) + 'a;

/// Reads a [`StudyManifest`], or one of each study: [`StudyManifest::builder`] makes it.
#[must_use]
pub struct StudyManifestBuilder<'a> {
    url: Option<Box<ToUrl<'a>>>,
    missing_modality: Option<Box<MissingModality<'a>>>,
    on_progress: Option<Box<OnProgress<'a>>>,
}

impl<'a> StudyManifestBuilder<'a> {
    pub(super) fn new() -> Self {
        Self {
            url: None,
            missing_modality: None,
            on_progress: None,
        }
    }

    /// Sets the link of each file that is described. If creating a link needs async code, create
    /// the links of [`StudyManifest::files`] afterwards instead.
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

    /// Sets the modality of files that do not state it: one for all, or file by file.
    ///
    /// If this returns `None`, the modality of the SOP class is used if all its objects have the
    /// same one; other files are skipped.
    ///
    /// ```
    /// use avara_client::webhooks::dicom::StudyManifest;
    ///
    /// let builder = StudyManifest::builder().missing_modality(|_| Some("OT".to_owned()));
    /// assert!(builder.read_folder("missing").is_err());
    /// ```
    pub fn missing_modality(
        mut self,
        missing_modality: impl FnMut(&Path) -> Option<String> + 'a,
    ) -> Self {
        self.missing_modality = Some(Box::new(missing_modality));
        self
    }

    /// Sets a callback that is called after each file.
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

    /// Reads the headers of these files, which may be of several studies: see
    /// [`read_folder_by_study`](Self::read_folder_by_study).
    ///
    /// # Errors
    /// [`ManifestError`] when no file can be described.
    ///
    /// ```
    /// use avara_client::webhooks::dicom::StudyManifest;
    ///
    /// assert!(StudyManifest::builder().read_files_by_study(["missing.dcm"]).is_err());
    /// ```
    pub fn read_files_by_study(
        self,
        paths: impl IntoIterator<Item = impl Into<PathBuf>>,
    ) -> Result<StudyManifests, ManifestError> {
        let paths = paths.into_iter().map(Into::into).collect();
        self.read_by_study(paths, Vec::new())
    }

    /// Reads the headers of all files in a folder and in the folders below, which may be of several
    /// studies.
    ///
    /// ```no_run
    /// use avara_client::webhooks::dicom::StudyManifest;
    ///
    /// # fn main() -> Result<(), avara_client::webhooks::dicom::ManifestError> {
    /// let archive = StudyManifest::builder().read_folder_by_study("/archive")?;
    /// for study in &archive.studies {
    ///     println!("{} files of {}", study.files.len(), study.manifest.study_instance_uid);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// [`ManifestError`] when a folder cannot be read, or no file can be described.
    pub fn read_folder_by_study(
        self,
        path: impl Into<PathBuf>,
    ) -> Result<StudyManifests, ManifestError> {
        let (files, skipped) = folder::files(path.into())?;
        self.read_by_study(files, skipped)
    }

    fn read(
        mut self,
        paths: Vec<PathBuf>,
        mut skipped: Vec<Skipped>,
    ) -> Result<StudyManifest, ManifestError> {
        match self.describe(paths, &mut skipped).one() {
            Ok(study) => Ok(StudyManifest {
                skipped,
                ..self.finish(study)
            }),
            Err(none) if none.is_empty() => Err(ManifestError::NothingDescribed(skipped)),
            Err(several) => Err(ManifestError::SeveralStudies(several)),
        }
    }

    fn read_by_study(
        mut self,
        paths: Vec<PathBuf>,
        mut skipped: Vec<Skipped>,
    ) -> Result<StudyManifests, ManifestError> {
        let studies = self.describe(paths, &mut skipped).all();
        let studies: Vec<_> = studies.map(|study| self.finish(study)).collect();
        if studies.is_empty() {
            return Err(ManifestError::NothingDescribed(skipped));
        }
        Ok(StudyManifests { studies, skipped })
    }

    fn describe(&mut self, paths: Vec<PathBuf>, skipped: &mut Vec<Skipped>) -> Studies<PathBuf> {
        let total = paths.len();
        let mut studies = Studies::new();
        for (index, path) in paths.into_iter().enumerate() {
            let outcome = self
                .describe_file(&path)
                .and_then(|described| studies.add(path.clone(), described));
            if let Some(on_progress) = &mut self.on_progress {
                on_progress(Progress {
                    file: &path,
                    done: index + 1,
                    total,
                });
            }
            if let Err(reason) = outcome {
                skipped.push(Skipped { path, reason });
            }
        }
        studies
    }

    fn describe_file(&mut self, path: &Path) -> Result<Described, SkipReason> {
        let elements = header::of_file(path)?;
        let missing_modality = || self.missing_modality.as_mut()?(path);
        describe::describe(&elements, missing_modality)
    }

    fn finish(&mut self, study: Study<PathBuf>) -> StudyManifest {
        let study = study.finish();
        let files = study.places;
        let urls = match &mut self.url {
            None => Vec::new(),
            Some(url) => files.iter().map(|file| url(file)).collect(),
        };
        let omitted = study.omitted.into_iter();
        StudyManifest {
            manifest: study.manifest,
            files,
            urls,
            omitted: omitted
                .map(|(path, element)| Omitted { path, element })
                .collect(),
            skipped: Vec::new(),
        }
    }
}

debug_fields!(self: StudyManifestBuilder<'a> {});
