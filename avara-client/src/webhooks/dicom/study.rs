//! The objects of studies, put together.

use std::collections::{BTreeMap, BTreeSet};

use super::describe::Described;
use super::{DoubtfulElement, SkipReason};
use crate::types::{
    SeriesInstanceUid, SeriesNumber, SopInstanceUid, StudyAccessRequestedManifest,
    StudyAccessRequestedManifestSeries, StudyAccessRequestedManifestSop, StudyInstanceUid,
};

/// The studies described so far. Each object has a place: its file, for example.
pub(super) struct Studies<P>(BTreeMap<StudyInstanceUid, Study<P>>);

impl<P: Clone> Studies<P> {
    pub(super) const fn new() -> Self {
        Self(BTreeMap::new())
    }

    pub(super) fn add(&mut self, place: P, described: Described) -> Result<(), SkipReason> {
        let Described { manifest, omitted } = described;
        let uid = manifest.study_instance_uid;
        let study = self.0.entry(uid.clone());
        let study = study.or_insert_with(|| Study::new(uid));
        study.add(&place, manifest.series)?;
        let omitted = omitted.into_iter().map(|element| (place.clone(), element));
        study.omitted.extend(omitted);
        Ok(())
    }

    pub(super) fn all(self) -> impl ExactSizeIterator<Item = Study<P>> {
        self.0.into_values()
    }

    /// Returns the study if there is exactly one, and otherwise the UIDs of all.
    pub(super) fn one(mut self) -> Result<Study<P>, Vec<StudyInstanceUid>> {
        match self.0.pop_first() {
            Some((_, study)) if self.0.is_empty() => Ok(study),
            first => {
                let first = first.into_iter().map(|(uid, _)| uid);
                Err(first.chain(self.0.into_keys()).collect())
            }
        }
    }
}

/// A study of which all objects are known.
pub(super) struct Finished<P> {
    pub(super) manifest: StudyAccessRequestedManifest,
    /// The places of its objects, in its order.
    pub(super) places: Vec<P>,
    /// The elements that it leaves out, and the places of their objects.
    pub(super) omitted: Vec<(P, DoubtfulElement)>,
}

pub(super) struct Study<P> {
    uid: StudyInstanceUid,
    known: BTreeSet<SopInstanceUid>,
    series: BTreeMap<SeriesInstanceUid, Series<P>>,
    omitted: Vec<(P, DoubtfulElement)>,
}

struct Series<P> {
    /// As its first object describes it, without objects.
    head: StudyAccessRequestedManifestSeries,
    objects: Vec<(StudyAccessRequestedManifestSop, P)>,
}

impl<P: Clone> Study<P> {
    fn new(uid: StudyInstanceUid) -> Self {
        Self {
            uid,
            known: BTreeSet::new(),
            series: BTreeMap::new(),
            omitted: Vec::new(),
        }
    }

    fn add(
        &mut self,
        place: &P,
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
                known.objects.push((sop, place.clone()));
            }
        }
        Ok(())
    }

    pub(super) fn finish(self) -> Finished<P> {
        let mut series: Vec<Series<P>> = self.series.into_values().collect();
        series.sort_by_key(|series| number(&series.head.series_number));
        let mut places = Vec::new();
        let series = series.into_iter().map(|series| series.finish(&mut places));
        let manifest = StudyAccessRequestedManifest::new(series, self.uid);
        Finished {
            manifest,
            places,
            omitted: self.omitted,
        }
    }
}

impl<P> Series<P> {
    fn finish(mut self, places: &mut Vec<P>) -> StudyAccessRequestedManifestSeries {
        self.objects.sort_by(|(left, _), (right, _)| {
            let key = |sop: &StudyAccessRequestedManifestSop| {
                let number = sop.instance_number;
                (number.is_none(), number)
            };
            let by_uid = left.sop_instance_uid.cmp(&right.sop_instance_uid);
            key(left).cmp(&key(right)).then(by_uid)
        });
        for (sop, place) in self.objects {
            self.head.sops.push(sop);
            places.push(place);
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
