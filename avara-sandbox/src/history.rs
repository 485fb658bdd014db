//! [`History`]: the newest of what happened, and how far a reader has come.

use std::collections::VecDeque;

use tokio::sync::watch;

/// How far a reader has come. The default is the beginning.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(crate) struct Position {
    pub(crate) resets: u64,
    /// How many entries there were since the last reset.
    pub(crate) entries: u64,
}

/// Entries in order. The oldest ones can be forgotten.
pub(crate) struct History<T> {
    entries: VecDeque<T>,
    end: watch::Sender<Position>,
}

impl<T> Default for History<T> {
    fn default() -> Self {
        Self {
            entries: VecDeque::new(),
            end: watch::Sender::default(),
        }
    }
}

impl<T> History<T> {
    pub(crate) fn add(&mut self, entry: T) {
        self.entries.push_back(entry);
        self.end.send_modify(|end| end.entries += 1);
    }

    pub(crate) fn forget_oldest(&mut self) -> Option<T> {
        self.entries.pop_front()
    }

    pub(crate) fn reset(&mut self) {
        self.entries.clear();
        self.end.send_modify(|end| {
            *end = Position {
                resets: end.resets + 1,
                entries: 0,
            };
        });
    }

    pub(crate) fn entries(&self) -> &VecDeque<T> {
        &self.entries
    }

    /// Returns the position after the newest entry.
    pub(crate) fn end(&self) -> Position {
        *self.end.borrow()
    }

    /// Returns the end, to be waited for.
    pub(crate) fn watch(&self) -> watch::Receiver<Position> {
        self.end.subscribe()
    }

    /// Returns the entries after a position with their numbers: at most so many, and the newest.
    pub(crate) fn after(&self, seen: Position, most: usize) -> impl Iterator<Item = (u64, &T)> {
        let end = self.end();
        let is_current = seen.resets == end.resets;
        let unseen = end.entries - if is_current { seen.entries } else { 0 };
        let unseen = usize::try_from(unseen).unwrap_or(most);
        let unseen = unseen.min(most).min(self.entries.len());
        let first = end.entries - unseen as u64 + 1;
        (first..).zip(self.entries.range(self.entries.len() - unseen..))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers(history: &History<char>, seen: Position, most: usize) -> Vec<(u64, char)> {
        let after = history.after(seen, most);
        after.map(|(number, entry)| (number, *entry)).collect()
    }

    #[test]
    fn a_reader_gets_the_entries_that_it_has_not_seen() {
        let mut history = History::default();
        history.add('a');
        let seen = history.end();
        "bcd".chars().for_each(|entry| history.add(entry));
        let all = [(2, 'b'), (3, 'c'), (4, 'd')];
        assert_eq!(numbers(&history, seen, 10), all);
        assert_eq!(numbers(&history, seen, 2), all[1..]);
        history.forget_oldest();
        history.forget_oldest();
        assert_eq!(numbers(&history, seen, 10), all[1..]);
        assert_eq!(numbers(&history, history.end(), 10), []);
    }

    #[test]
    fn after_a_reset_it_begins_anew() {
        let mut history = History::default();
        "abc".chars().for_each(|entry| history.add(entry));
        let seen = history.end();
        history.reset();
        history.add('d');
        assert_eq!(numbers(&history, seen, 10), [(1, 'd')]);
        assert_ne!(history.end().resets, seen.resets);
    }
}
