//! The files of studies, put together.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use super::describe::Described;
use super::{ManifestError, Omitted, SkipReason, Skipped};
use crate::types::{
    SeriesInstanceUid, SeriesNumber, SopInstanceUid, StudyAccessRequestedManifest,
    StudyAccessRequestedManifestSeries, StudyAccessRequestedManifestSop, StudyInstanceUid,
};

/// The studies described so far.
#[derive(Default)]
pub(super) struct Studies(BTreeMap<StudyInstanceUid, Study>);

impl Studies {
    /// Adds the manifest of one file.
    pub(super) fn add(&mut self, path: &Path, described: Described) -> Result<(), SkipReason> {
        let Described { manifest, omitted } = described;
        let uid = manifest.study_instance_uid;
        let study = self.0.entry(uid.clone());
        let study = study.or_insert_with(|| Study::new(uid));
        study.add(path, manifest.series)?;
        let omitted = omitted
            .into_iter()
            .map(|element| Omitted::new(path, element));
        study.omitted.extend(omitted);
        Ok(())
    }

    /// Returns all studies; at least one is required.
    pub(super) fn all(self, skipped: &mut Vec<Skipped>) -> Result<Vec<Study>, ManifestError> {
        if self.0.is_empty() {
            return Err(ManifestError::NothingDescribed(std::mem::take(skipped)));
        }
        Ok(self.0.into_values().collect())
    }

    /// Returns the study; exactly one is required.
    pub(super) fn one(self, skipped: &mut Vec<Skipped>) -> Result<Study, ManifestError> {
        let mut all = self.all(skipped)?;
        match all.pop() {
            Some(study) if all.is_empty() => Ok(study),
            last => {
                let all = all.into_iter().chain(last);
                let uids = all.map(|study| study.uid).collect();
                Err(ManifestError::SeveralStudies(uids))
            }
        }
    }
}

pub(super) struct Study {
    uid: StudyInstanceUid,
    known: BTreeSet<SopInstanceUid>,
    series: BTreeMap<SeriesInstanceUid, Series>,
    omitted: Vec<Omitted>,
}

struct Series {
    /// As its first file describes it, without objects.
    head: StudyAccessRequestedManifestSeries,
    objects: Vec<(StudyAccessRequestedManifestSop, PathBuf)>,
}

impl Study {
    fn new(uid: StudyInstanceUid) -> Self {
        Self {
            uid,
            known: BTreeSet::new(),
            series: BTreeMap::new(),
            omitted: Vec::new(),
        }
    }

    /// Adds what one file has.
    fn add(
        &mut self,
        path: &Path,
        series: Vec<StudyAccessRequestedManifestSeries>,
    ) -> Result<(), SkipReason> {
        for mut series in series {
            for sop in std::mem::take(&mut series.sops) {
                if !self.known.insert(sop.sop_instance_uid.clone()) {
                    return Err(SkipReason::Duplicate);
                }
                let known = self.series.entry(series.series_instance_uid.clone());
                let known = known.or_insert_with(|| Series {
                    head: series.clone(),
                    objects: Vec::new(),
                });
                known.objects.push((sop, path.to_owned()));
            }
        }
        Ok(())
    }

    /// The manifest, its files in its order, and the elements that it leaves out.
    pub(super) fn finish(self) -> (StudyAccessRequestedManifest, Vec<PathBuf>, Vec<Omitted>) {
        let mut series: Vec<Series> = self.series.into_values().collect();
        series.sort_by_key(|series| number(&series.head.series_number));
        let mut files = Vec::new();
        let series = series.into_iter().map(|series| series.finish(&mut files));
        let manifest = StudyAccessRequestedManifest::new(series, self.uid);
        (manifest, files, self.omitted)
    }
}

impl Series {
    fn finish(mut self, files: &mut Vec<PathBuf>) -> StudyAccessRequestedManifestSeries {
        self.objects.sort_by(|(left, _), (right, _)| {
            let key = |sop: &StudyAccessRequestedManifestSop| {
                let number = sop.instance_number;
                (number.is_none(), number)
            };
            let by_uid = left.sop_instance_uid.cmp(&right.sop_instance_uid);
            key(left).cmp(&key(right)).then(by_uid)
        });
        for (sop, file) in self.objects {
            self.head.sops.push(sop);
            files.push(file);
        }
        self.head
    }
}

/// Series without a number come last; those of one number stay in the order of their UIDs.
fn number(number: &SeriesNumber) -> (bool, Option<i64>) {
    let number = match number {
        SeriesNumber::Number(number) => number.as_i64(),
        SeriesNumber::Text(_) => None,
    };
    (number.is_none(), number)
}
