//! Files that name each other in a circle.

use std::collections::{BTreeMap, BTreeSet};

use super::{Crate, ModulePath};

/// The circles of a crate, the longest first, each with its files.
pub(super) fn of(this: &Crate) -> Vec<BTreeSet<ModulePath>> {
    let mut graph: BTreeMap<&ModulePath, BTreeSet<&ModulePath>> = BTreeMap::new();
    for (from, to, _) in this.namings() {
        graph.entry(from).or_default().insert(to);
    }
    let reach: BTreeMap<&ModulePath, BTreeSet<&ModulePath>> = graph
        .keys()
        .map(|start| (*start, reachable(&graph, start)))
        .collect();
    let mut circles: BTreeSet<BTreeSet<ModulePath>> = BTreeSet::new();
    for (start, reached) in &reach {
        if reached.contains(start) {
            let leads_back =
                |other: &&&ModulePath| reach.get(**other).is_some_and(|back| back.contains(start));
            circles.insert(
                reached
                    .iter()
                    .filter(leads_back)
                    .map(|path| (*path).clone())
                    .collect(),
            );
        }
    }
    let mut circles: Vec<_> = circles
        .into_iter()
        .filter(|circle| circle.len() > 1)
        .collect();
    circles.sort_by_key(|circle| std::cmp::Reverse(circle.len()));
    circles
}

/// Returns all that a node leads to.
pub(super) fn reachable<T: Clone + Ord>(
    graph: &BTreeMap<T, BTreeSet<T>>,
    start: &T,
) -> BTreeSet<T> {
    let mut reached = BTreeSet::new();
    let mut waiting = vec![start.clone()];
    while let Some(next) = waiting.pop() {
        for target in graph.get(&next).into_iter().flatten() {
            if reached.insert(target.clone()) {
                waiting.push(target.clone());
            }
        }
    }
    reached
}
