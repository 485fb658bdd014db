//! The files of a study, put together.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use super::{ManifestError, SkipReason, Skipped};
use crate::types::{
    SeriesInstanceUid, SeriesNumber, SopInstanceUid, StudyAccessRequestedManifest,
    StudyAccessRequestedManifestSeries, StudyAccessRequestedManifestSop, StudyInstanceUid,
};

/// What was described so far.
#[derive(Default)]
pub(super) struct Study {
    uids: BTreeSet<StudyInstanceUid>,
    known: BTreeSet<SopInstanceUid>,
    series: BTreeMap<SeriesInstanceUid, Series>,
}

struct Series {
    /// As its first file describes it, without objects.
    head: StudyAccessRequestedManifestSeries,
    objects: Vec<(StudyAccessRequestedManifestSop, PathBuf)>,
}

impl Study {
    /// Adds the manifest of one file.
    pub(super) fn add(
        &mut self,
        path: &Path,
        manifest: StudyAccessRequestedManifest,
    ) -> Result<(), SkipReason> {
        for mut series in manifest.series {
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
        self.uids.insert(manifest.study_instance_uid);
        Ok(())
    }

    /// The manifest, and its files in its order.
    pub(super) fn finish(
        self,
        skipped: &mut Vec<Skipped>,
    ) -> Result<(StudyAccessRequestedManifest, Vec<PathBuf>), ManifestError> {
        let mut uids = self.uids.into_iter();
        let Some(uid) = uids.next() else {
            return Err(ManifestError::NothingDescribed(std::mem::take(skipped)));
        };
        if uids.len() > 0 {
            let uids = std::iter::once(uid).chain(uids).collect();
            return Err(ManifestError::SeveralStudies(uids));
        }
        let mut series: Vec<Series> = self.series.into_values().collect();
        series.sort_by_key(|series| number(&series.head.series_number));
        let mut files = Vec::new();
        let series = series.into_iter().map(|series| series.finish(&mut files));
        let manifest = StudyAccessRequestedManifest::new(series, uid);
        Ok((manifest, files))
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
