//! [`SeenCursors`]: the cursors that led to a place in a list.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::{Arc, Mutex, PoisonError};

/// The cursors that led to a place in a list: none of them may come again.
///
/// All places of one list share a map, and each looks only at what was used before it. So a page
/// costs one small entry, whether the pages are kept or not. Going on from an earlier place with
/// another cursor starts its own map.
#[derive(Clone, Default)]
pub(super) struct SeenCursors {
    /// By the fingerprint of a cursor, how many cursors were used before it.
    places: Arc<Mutex<HashMap<u64, usize>>>,
    length: usize,
}

impl SeenCursors {
    /// Returns the cursors seen before the first page, which may have been requested with a cursor.
    pub(super) fn start(cursor: Option<&str>) -> Self {
        let empty = Self::default();
        cursor
            .and_then(|cursor| empty.then(cursor))
            .unwrap_or(empty)
    }

    /// Returns the cursors seen after this one; `None` if it was seen before.
    pub(super) fn then(&self, cursor: &str) -> Option<Self> {
        self.then_fingerprint(fingerprint(cursor))
    }

    fn then_fingerprint(&self, cursor: u64) -> Option<Self> {
        let mut places = self.places.lock().unwrap_or_else(PoisonError::into_inner);
        match places.get(&cursor) {
            Some(place) if *place < self.length => return None,
            Some(place) if *place == self.length => {}
            _ if places.len() == self.length => {
                places.insert(cursor, self.length);
            }
            _ => return self.copy(&places).then_fingerprint(cursor),
        }
        Some(Self {
            places: Arc::clone(&self.places),
            length: self.length + 1,
        })
    }

    fn copy(&self, places: &HashMap<u64, usize>) -> Self {
        let known = places.iter().map(|(cursor, place)| (*cursor, *place));
        let known = known.filter(|(_, place)| *place < self.length).collect();
        Self {
            places: Arc::new(Mutex::new(known)),
            length: self.length,
        }
    }
}

/// A cursor can be long, and eight bytes are enough to know it again.
fn fingerprint(cursor: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    cursor.hash(&mut hasher);
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::SeenCursors;

    fn seen(cursors: &[&str]) -> SeenCursors {
        let start = SeenCursors::start(None);
        let then = |seen: SeenCursors, cursor: &&str| seen.then(cursor).unwrap();
        cursors.iter().fold(start, then)
    }

    #[test]
    fn a_cursor_may_come_once() {
        let seen = seen(&["a", "b", "c"]);
        for used in ["a", "b", "c"] {
            assert!(seen.then(used).is_none(), "{used}");
        }
        assert!(seen.then("d").is_some());
        assert!(SeenCursors::start(Some("a")).then("a").is_none());
    }

    #[test]
    fn a_place_does_not_know_what_came_after_it() {
        let first = seen(&["a"]);
        let third = first.then("b").unwrap().then("c").unwrap();
        assert!(third.then("b").is_none());

        let same_again = first.then("b").unwrap();
        assert!(same_again.then("c").is_some());
        assert!(same_again.then("a").is_none());

        let other = first.then("c").unwrap();
        assert!(other.then("a").is_none());
        assert!(other.then("c").is_none());
        assert!(other.then("b").is_some(), "used on another way only");
    }

    #[test]
    fn a_long_list_has_one_map_however_many_places_are_kept() {
        let mut places = vec![SeenCursors::start(None)];
        for page in 0..10_000 {
            let next = places[page].then(&page.to_string()).unwrap();
            places.push(next);
        }
        assert_eq!(places[0].places.lock().unwrap().len(), 10_000);
        let is_shared = |place: &SeenCursors| Arc::ptr_eq(&place.places, &places[0].places);
        assert!(places.iter().all(is_shared));
    }
}
