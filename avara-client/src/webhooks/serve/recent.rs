//! [`Recent`]: recent answers of this process, of which the oldest is dropped first.

use std::collections::{HashMap, VecDeque};
use std::time::Duration;

use bytes::Bytes;
use tokio::time::Instant;

use super::super::event_key::EventKey;

/// The approximate memory of an answer beside its bytes.
const OVERHEAD: usize = 200;

/// Answers by their events, within a bound of bytes.
#[derive(Default)]
pub(super) struct Recent {
    answers: HashMap<EventKey, Bytes>,
    /// The keys of the answers, and until when they are kept.
    oldest_first: VecDeque<(Instant, EventKey)>,
    bytes: usize,
}

impl Recent {
    pub(super) fn get(&mut self, key: &EventKey) -> Option<Bytes> {
        self.forget_old();
        self.answers.get(key).cloned()
    }

    /// Keeps an answer for a time, or until the memory limit is reached.
    pub(super) fn keep(&mut self, key: EventKey, answer: Bytes, time: Duration, max: usize) {
        self.forget_old();
        let (cost, now) = (cost(&answer), Instant::now());
        if time.is_zero() || cost > max || self.answers.contains_key(&key) {
            return;
        }
        while self.bytes + cost > max && self.forget_oldest() {}
        self.bytes += cost;
        let until = now.checked_add(time).unwrap_or(now);
        self.oldest_first.push_back((until, key));
        self.answers.insert(key, answer);
    }

    fn forget_old(&mut self) {
        let now = Instant::now();
        let is_old = |(until, _): &(Instant, _)| *until <= now;
        while self.oldest_first.front().is_some_and(is_old) && self.forget_oldest() {}
    }

    /// Returns false if there was none.
    fn forget_oldest(&mut self) -> bool {
        let Some((_, key)) = self.oldest_first.pop_front() else {
            return false;
        };
        if let Some(answer) = self.answers.remove(&key) {
            self.bytes -= cost(&answer);
        }
        true
    }
}

fn cost(answer: &Bytes) -> usize {
    answer.len() + OVERHEAD
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use bytes::Bytes;

    use super::{EventKey, OVERHEAD, Recent};

    const MINUTE: Duration = Duration::from_secs(60);

    fn key(number: u8) -> EventKey {
        EventKey::from([number; 32])
    }

    fn kept(recent: &mut Recent) -> Vec<u8> {
        let mut numbers: Vec<u8> = (0..20).collect();
        numbers.retain(|number| recent.get(&key(*number)).is_some());
        numbers
    }

    #[tokio::test(start_paused = true)]
    async fn the_oldest_goes_where_there_is_no_room() {
        let (mut recent, max) = (Recent::default(), 2 * (OVERHEAD + 7));
        let answer = |length| Bytes::from(vec![b'x'; length]);
        recent.keep(key(1), answer(7), MINUTE, max);
        recent.keep(key(2), answer(7), MINUTE, max);
        assert_eq!(kept(&mut recent), [1, 2]);
        recent.keep(key(3), answer(1), MINUTE, max);
        assert_eq!(kept(&mut recent), [2, 3]);
        recent.keep(key(4), answer(max - OVERHEAD + 1), MINUTE, max);
        assert_eq!(kept(&mut recent), [2, 3], "it alone is too much");
        recent.keep(key(5), answer(max - OVERHEAD), MINUTE, max);
        assert_eq!(kept(&mut recent), [5]);
        assert_eq!((recent.bytes, recent.oldest_first.len()), (max, 1));
    }

    #[tokio::test(start_paused = true)]
    async fn an_answer_is_kept_for_its_time() {
        let mut recent = Recent::default();
        recent.keep(key(1), Bytes::from_static(b"{}"), MINUTE, 1000);
        recent.keep(key(2), Bytes::from_static(b"{}"), Duration::ZERO, 1000);
        tokio::time::advance(Duration::from_secs(59)).await;
        assert_eq!(kept(&mut recent), [1]);
        tokio::time::advance(Duration::from_secs(1)).await;
        assert_eq!(kept(&mut recent), [0; 0]);
        assert_eq!(recent.bytes, 0);
    }
}
