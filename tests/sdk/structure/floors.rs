//! The floors of a crate: a module is above everything that it names. What names each other
//! shares a floor.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::{Crate, circles};

/// Returns the modules of a crate floor by floor, the highest first, each with those that it names.
pub(super) fn drawn(this: &Crate) -> String {
    let mut names: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for path in this.modules.keys().filter_map(|path| path.first()) {
        names.entry(path.clone()).or_default();
    }
    for (from, to, _) in this.namings() {
        if let (Some(from), Some(to)) = (from.first(), to.first())
            && from != to
        {
            names.entry(from.clone()).or_default().insert(to.clone());
        }
    }
    let height = heights(&names);
    let mut rows: Vec<_> = names.iter().collect();
    rows.sort_by_key(|(name, _)| (std::cmp::Reverse(height[*name]), (*name).clone()));
    let width = names.keys().map(String::len).max().unwrap_or_default();
    let mut text = String::new();
    for (name, others) in rows {
        let others: Vec<_> = others.iter().map(String::as_str).collect();
        let line = format!("{} {name:width$}  {}", height[name], others.join(" "));
        let _ = writeln!(text, "{}", line.trim_end());
    }
    text
}

/// Returns the floor of each module: one above the highest that it names, its circle aside.
fn heights(names: &BTreeMap<String, BTreeSet<String>>) -> BTreeMap<String, usize> {
    let reach: BTreeMap<_, _> = names
        .keys()
        .map(|name| (name.clone(), circles::reachable(names, name)))
        .collect();
    let is_below =
        |low: &String, high: &String| reach[high].contains(low) && !reach[low].contains(high);
    let mut heights = BTreeMap::new();
    let mut waiting: Vec<_> = names.keys().cloned().collect();
    // Those of which all below have a floor are next.
    while !waiting.is_empty() {
        let (next, rest): (Vec<_>, Vec<_>) = waiting.into_iter().partition(|name| {
            let mut below = names.keys().filter(|other| is_below(other, name));
            below.all(|other| heights.contains_key(other))
        });
        for name in next {
            let below = names.keys().filter(|other| is_below(other, &name));
            let floor = below.map(|other| heights[other] + 1).max().unwrap_or(1);
            heights.insert(name, floor);
        }
        waiting = rest;
    }
    heights
}
