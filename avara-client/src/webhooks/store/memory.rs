//! [`MemoryStore`]: the store of a single process.

use std::collections::{BTreeMap, HashMap};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::Duration;

use bytes::Bytes;
use tokio::time::Instant;

use super::{AnswerStore, Claim, EventKey, Fence, Settlement, StoreError};

const MAX_RECORDS: usize = 1_000_000;
const MAX_BYTES: usize = 64 * 1024 * 1024;

/// Records that are kept equally long are forgotten together, this many times in that span: no
/// record needs its own time.
const GENERATIONS: u32 = 8;

/// Longer than any process runs.
const FOREVER: Duration = Duration::from_secs(86_400 * 365 * 30);

/// The store of a single process, in its memory: the default of a receiver.
///
/// A record is a key and a pointer, 40 bytes in a table. Equal answers that follow each other, as
/// receipts do, are held once. A record is forgotten after the time that it is kept for, or up to
/// an eighth of that later. Nothing is forgotten earlier: if the store is full, new events are
/// refused.
///
/// ```
/// use avara_client::webhooks::{MemoryStore, WebhookHandler, WebhookService, Webhooks};
///
/// struct Receiver;
/// impl WebhookHandler for Receiver {}
///
/// let store = MemoryStore::new().max_records(100_000).max_bytes(16 * 1024 * 1024);
/// let service = WebhookService::new(Webhooks::new("whsec_c2VjcmV0Cg==")?, Receiver).store(store);
/// # Ok::<(), avara_client::Error>(())
/// ```
pub struct MemoryStore {
    max_records: usize,
    max_bytes: usize,
    /// The bytes of all answers.
    bytes: Arc<AtomicUsize>,
    started: Instant,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    last_fence: u64,
    leases: HashMap<EventKey, Lease>,
    /// By the time at which all of a generation is forgotten.
    settled: BTreeMap<Instant, HashMap<EventKey, Record>>,
    latest: Weak<Answer>,
}

struct Lease {
    fence: Fence,
    until: Instant,
}

type Record = Option<Arc<Answer>>;

/// An answer, counted as long as it is held.
struct Answer {
    json: Bytes,
    bytes: Arc<AtomicUsize>,
}

impl MemoryStore {
    /// Creates an empty store for a million events, claimed or settled, and 64 MiB of answers.
    #[must_use]
    pub fn new() -> Self {
        Self {
            max_records: MAX_RECORDS,
            max_bytes: MAX_BYTES,
            bytes: Arc::default(),
            started: Instant::now(),
            state: Mutex::default(),
        }
    }

    /// Sets the maximum number of events, claimed or settled.
    #[must_use]
    pub fn max_records(mut self, records: usize) -> Self {
        self.max_records = records;
        self
    }

    /// Sets the number of bytes of answers above which new events are refused. Those in progress
    /// are still recorded.
    #[must_use]
    pub fn max_bytes(mut self, bytes: usize) -> Self {
        self.max_bytes = bytes;
        self
    }

    /// Locks the state, and drops its expired records.
    fn state(&self, now: Instant) -> MutexGuard<'_, State> {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        while let Some(oldest) = state.settled.first_entry()
            && *oldest.key() <= now
        {
            oldest.remove();
        }
        state
    }

    fn is_full(&self, state: &State) -> bool {
        let settled: usize = state.settled.values().map(HashMap::len).sum();
        settled + state.leases.len() >= self.max_records
            || self.bytes.load(Ordering::Relaxed) >= self.max_bytes
    }

    /// Returns the time at which a record is forgotten, with others of its time.
    fn forgotten_at(&self, now: Instant, keep_for: Duration) -> Instant {
        let keep_for = keep_for.min(FOREVER);
        let width = (keep_for / GENERATIONS).max(Duration::from_millis(1));
        let age = now.duration_since(self.started) + keep_for;
        let generation = age.as_nanos().div_ceil(width.as_nanos());
        self.started + width * u32::try_from(generation).unwrap_or(u32::MAX)
    }

    /// Shares an answer that is the same as that of the latest event.
    fn hold(&self, latest: &mut Weak<Answer>, json: Bytes) -> Arc<Answer> {
        if let Some(same) = latest.upgrade().filter(|latest| latest.json == json) {
            return same;
        }
        self.bytes.fetch_add(json.len(), Ordering::Relaxed);
        let bytes = Arc::clone(&self.bytes);
        let answer = Arc::new(Answer { json, bytes });
        *latest = Arc::downgrade(&answer);
        answer
    }

    fn claim_now(&self, key: &EventKey, lease: Duration) -> Result<Claim, StoreError> {
        let now = Instant::now();
        let mut state = self.state(now);
        if let Some(record) = state.record(key) {
            return Ok(Claim::Settled(json(record)));
        }
        if state.leases.get(key).is_some_and(|lease| lease.until > now) {
            return Ok(Claim::Busy);
        }
        state.leases.remove(key);
        if self.is_full(&state) {
            // Those of holders that are gone.
            state.leases.retain(|_, lease| lease.until > now);
            if self.is_full(&state) {
                return Err(StoreError::full());
            }
        }
        state.last_fence += 1;
        let fence = Fence::new(state.last_fence);
        let until = now + lease.min(FOREVER);
        state.leases.insert(*key, Lease { fence, until });
        Ok(Claim::Granted(fence))
    }

    fn settle_now(
        &self,
        key: &EventKey,
        fence: Fence,
        answer: Option<Bytes>,
        keep_for: Duration,
    ) -> Settlement {
        let now = Instant::now();
        let mut state = self.state(now);
        if let Some(record) = state.record(key) {
            return Settlement::SettledBefore(json(record));
        }
        let holds = |lease: &Lease| lease.fence == fence && lease.until > now;
        if !state.leases.get(key).is_some_and(holds) {
            return Settlement::Lost;
        }
        state.leases.remove(key);
        if !keep_for.is_zero() {
            let record = answer.map(|json| self.hold(&mut state.latest, json));
            let generation = state.settled.entry(self.forgotten_at(now, keep_for));
            generation.or_default().insert(*key, record);
        }
        Settlement::Settled
    }

    fn release_now(&self, key: &EventKey, fence: Fence) {
        let mut state = self.state(Instant::now());
        if state
            .leases
            .get(key)
            .is_some_and(|lease| lease.fence == fence)
        {
            state.leases.remove(key);
        }
    }
}

impl State {
    fn record(&self, key: &EventKey) -> Option<&Record> {
        self.settled.values().find_map(|records| records.get(key))
    }
}

fn json(record: &Record) -> Option<Bytes> {
    record.as_ref().map(|answer| answer.json.clone())
}

impl AnswerStore for MemoryStore {
    async fn claim(&self, key: &EventKey, lease: Duration) -> Result<Claim, StoreError> {
        self.claim_now(key, lease)
    }

    async fn settle(
        &self,
        key: &EventKey,
        fence: Fence,
        answer: Option<Bytes>,
        keep_for: Duration,
    ) -> Result<Settlement, StoreError> {
        Ok(self.settle_now(key, fence, answer, keep_for))
    }

    async fn release(&self, key: &EventKey, fence: Fence) -> Result<(), StoreError> {
        self.release_now(key, fence);
        Ok(())
    }

    fn is_private(&self) -> bool {
        true
    }
}

impl Drop for Answer {
    fn drop(&mut self) {
        self.bytes.fetch_sub(self.json.len(), Ordering::Relaxed);
    }
}

impl Default for MemoryStore {
    fn default() -> Self {
        Self::new()
    }
}

debug_fields! {
    /// Without the answers.
    self: MemoryStore { max_records, max_bytes }
}

#[cfg(test)]
mod tests {
    use super::{EventKey, Record};

    #[test]
    fn a_record_has_forty_bytes() {
        assert_eq!(size_of::<(EventKey, Record)>(), 40);
    }
}
