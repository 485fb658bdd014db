//! What was answered to which event, so that one that comes again is not handled again.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use bytes::Bytes;
use tokio::sync::watch;
use tokio::time::Instant;

use crate::trace;

const MAX_ANSWERS: usize = 10_000;
const MAX_BYTES: usize = 16 * 1024 * 1024;

/// Links that were signed an hour ago are of little use, and what is kept is about patients.
const MAX_AGE: Duration = Duration::from_secs(60 * 60);

/// What an answer takes beside its bytes, about.
const OVERHEAD: usize = 200;

/// An answer that is there, or will be; the sender is gone where there will be none.
pub(super) type Awaited = watch::Receiver<Option<Bytes>>;

/// The answers of a service and its clones.
pub(super) struct Memory {
    max_answers: usize,
    max_bytes: usize,
    max_age: Duration,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    under_way: HashMap<Arc<str>, Awaited>,
    answers: HashMap<Arc<str>, Bytes>,
    /// The keys of the answers, and when they were given.
    oldest_first: VecDeque<(Instant, Arc<str>)>,
    bytes: usize,
}

/// Whose turn it is with an event.
pub(super) enum Turn {
    /// It was answered before.
    Answered(Bytes),
    /// It is being handled.
    Wait(Awaited),
    /// It is to be handled, and here is what it will come to.
    Handle(Handling, Awaited),
}

impl Default for Memory {
    fn default() -> Self {
        Self::new(MAX_ANSWERS, MAX_BYTES)
    }
}

impl Memory {
    pub(super) fn new(max_answers: usize, max_bytes: usize) -> Self {
        Self {
            max_answers,
            max_bytes,
            max_age: MAX_AGE,
            state: Mutex::default(),
        }
    }

    /// The same, which forgets answers after this time.
    pub(super) fn forgetting_after(&self, max_age: Duration) -> Self {
        Self {
            max_age,
            ..Self::new(self.max_answers, self.max_bytes)
        }
    }

    /// What is to be done with an event. If it is to be handled, it counts as being handled until
    /// the [`Handling`] is used or dropped.
    pub(super) fn turn(memory: &Arc<Self>, event_type: &str, id: &str) -> Turn {
        // With its length, so that no other type and id make the same key.
        let key: Arc<str> = format!("{} {event_type} {id}", event_type.len()).into();
        let mut state = memory.state();
        state.forget_before(Instant::now(), memory.max_age);
        if let Some(answer) = state.answers.get(&key) {
            return Turn::Answered(answer.clone());
        }
        if let Some(awaited) = state.under_way.get(&key) {
            return Turn::Wait(awaited.clone());
        }
        let (sender, awaited) = watch::channel(None);
        state.under_way.insert(Arc::clone(&key), awaited.clone());
        let handling = Handling {
            memory: Arc::clone(memory),
            key,
            sender,
        };
        Turn::Handle(handling, awaited)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn remember(&self, key: &Arc<str>, answer: Bytes) {
        let cost = cost(key, &answer);
        if self.max_answers == 0 || cost > self.max_bytes {
            return;
        }
        let mut state = self.state();
        let is_full = |state: &State| {
            state.answers.len() >= self.max_answers || state.bytes > self.max_bytes - cost
        };
        while is_full(&state) && state.forget_oldest() {}
        state.bytes += cost;
        state
            .oldest_first
            .push_back((Instant::now(), Arc::clone(key)));
        state.answers.insert(Arc::clone(key), answer);
    }
}

impl State {
    fn forget_before(&mut self, now: Instant, max_age: Duration) {
        let is_old = |(given, _): &(Instant, _)| now.duration_since(*given) > max_age;
        while self.oldest_first.front().is_some_and(is_old) && self.forget_oldest() {}
    }

    /// Whether there was one.
    fn forget_oldest(&mut self) -> bool {
        let Some((_, key)) = self.oldest_first.pop_front() else {
            return false;
        };
        if let Some(answer) = self.answers.remove(&key) {
            self.bytes -= cost(&key, &answer);
        }
        true
    }
}

fn cost(key: &str, answer: &Bytes) -> usize {
    key.len() + answer.len() + OVERHEAD
}

/// The right to handle an event, until it is answered or this is dropped.
pub(super) struct Handling {
    memory: Arc<Memory>,
    key: Arc<str>,
    sender: watch::Sender<Option<Bytes>>,
}

impl Handling {
    /// Gives the answer to all who wait for it, and to whoever asks again.
    pub(super) fn answer(self, answer: Bytes) {
        self.memory.remember(&self.key, answer.clone());
        self.answer_for_now(answer);
    }

    /// Gives the answer to all who wait for it.
    pub(super) fn answer_for_now(self, answer: Bytes) {
        self.sender.send_replace(Some(answer));
    }
}

impl Drop for Handling {
    fn drop(&mut self) {
        self.memory.state().under_way.remove(&self.key);
        if thread::panicking() {
            trace::webhooks::failed("panic");
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use bytes::Bytes;

    use super::{Handling, MAX_AGE, Memory, OVERHEAD, Turn};

    fn memory(answers: usize, bytes: usize) -> Arc<Memory> {
        Arc::new(Memory::new(answers, bytes))
    }

    fn handle(memory: &Arc<Memory>, id: &str) -> Handling {
        match Memory::turn(memory, "t", id) {
            Turn::Handle(handling, _) => handling,
            Turn::Answered(_) | Turn::Wait(_) => panic!("{id} is not to be handled"),
        }
    }

    /// The answer that is remembered. Asking changes nothing.
    fn remembered(memory: &Arc<Memory>, id: &str) -> Option<Bytes> {
        match Memory::turn(memory, "t", id) {
            Turn::Answered(answer) => Some(answer),
            Turn::Wait(_) | Turn::Handle(..) => None,
        }
    }

    fn kept(memory: &Arc<Memory>, ids: &[&str]) -> String {
        let kept = ids.iter().filter(|id| remembered(memory, id).is_some());
        kept.copied().collect()
    }

    #[test]
    fn the_oldest_answer_goes_first() {
        let memory = memory(2, 1000);
        for id in ["a", "b", "c"] {
            handle(&memory, id).answer(Bytes::from_static(b"{}"));
        }
        assert_eq!(kept(&memory, &["a", "b", "c"]), "bc");
    }

    #[test]
    fn bytes_are_bounded_too() {
        // A key here has five bytes.
        let memory = memory(1000, 2 * (OVERHEAD + 5 + 7));
        handle(&memory, "a").answer(Bytes::from_static(&[b'x'; 7]));
        handle(&memory, "b").answer(Bytes::from_static(&[b'x'; 7]));
        assert_eq!(kept(&memory, &["a", "b"]), "ab");
        handle(&memory, "c").answer(Bytes::from_static(b"x"));
        assert_eq!(kept(&memory, &["a", "b", "c"]), "bc");
        handle(&memory, "d").answer(Bytes::from(vec![b'x'; OVERHEAD + 20]));
        assert_eq!(
            kept(&memory, &["b", "c", "d"]),
            "bc",
            "it alone is too much"
        );
        handle(&memory, "e").answer(Bytes::from(vec![b'x'; OVERHEAD + 19]));
        assert_eq!(kept(&memory, &["b", "c", "e"]), "e");
        assert_eq!(memory.state().bytes, 2 * (OVERHEAD + 5 + 7));
        assert_eq!(memory.state().oldest_first.len(), 1);
    }

    #[tokio::test(start_paused = true)]
    async fn what_is_old_is_forgotten() {
        let memory = memory(10, 10_000);
        handle(&memory, "a").answer(Bytes::from_static(b"{}"));
        tokio::time::advance(MAX_AGE).await;
        assert!(remembered(&memory, "a").is_some());
        tokio::time::advance(std::time::Duration::from_secs(1)).await;
        assert_eq!(remembered(&memory, "a"), None);
        assert_eq!(memory.state().bytes, 0);
    }

    #[test]
    fn nothing_is_remembered_where_nothing_may() {
        for memory in [memory(0, 1000), memory(1000, 0)] {
            handle(&memory, "a").answer(Bytes::new());
            assert_eq!(remembered(&memory, "a"), None);
        }
    }

    #[test]
    fn who_comes_second_waits_and_gets_what_the_first_gets() {
        let memory = memory(10, 1000);
        let handling = handle(&memory, "a");
        let Turn::Wait(awaited) = Memory::turn(&memory, "t", "a") else {
            panic!("two would handle it");
        };
        assert!(
            matches!(Memory::turn(&memory, "u", "a"), Turn::Handle(..)),
            "another type"
        );
        handling.answer(Bytes::from_static(b"{}"));
        assert_eq!(awaited.borrow().as_deref(), Some(&b"{}"[..]));
        assert_eq!(remembered(&memory, "a").as_deref(), Some(&b"{}"[..]));
        assert!(memory.state().under_way.is_empty());
    }

    #[test]
    fn what_failed_or_was_answered_for_now_is_handled_again() {
        let memory = memory(10, 1000);
        drop(handle(&memory, "a"));
        handle(&memory, "a").answer_for_now(Bytes::from_static(b"{}"));
        handle(&memory, "a").answer(Bytes::from_static(b"{}"));
        assert!(remembered(&memory, "a").is_some());
    }
}
