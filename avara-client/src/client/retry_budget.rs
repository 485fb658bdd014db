//! [`RetryBudget`]: keeps retries from multiplying the load of an outage.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

/// The cost of a retry, in the fifths that a success deposits.
const RETRY: u32 = 5;

/// A limit for the retries of all calls of a client: a bucket of tokens.
///
/// A retry takes one, and five successful calls put one back. While the server works, the bucket
/// is full and nobody notices it; in an outage it is soon empty, and calls then fail at their
/// first failure instead of tripling the load. The default holds 100 retries.
///
/// Clones share the bucket, and so do all clones of a client.
#[derive(Clone, Debug)]
#[must_use = "a budget does nothing until it is given to a client"]
pub struct RetryBudget(Option<Arc<Bucket>>);

#[derive(Debug)]
struct Bucket {
    size: u32,
    left: AtomicU32,
}

impl RetryBudget {
    /// Creates a budget of this many retries, full at the start.
    pub fn new(retries: u32) -> Self {
        let size = retries.saturating_mul(RETRY);
        Self(Some(Arc::new(Bucket {
            size,
            left: AtomicU32::new(size),
        })))
    }

    /// No limit besides that of each call.
    pub const fn unlimited() -> Self {
        Self(None)
    }

    /// Returns the number of retries that are left; `None` without a limit.
    ///
    /// ```
    /// use avara_client::RetryBudget;
    ///
    /// assert_eq!(RetryBudget::new(5).left(), Some(5));
    /// assert_eq!(RetryBudget::unlimited().left(), None);
    /// ```
    pub fn left(&self) -> Option<u32> {
        let bucket = self.0.as_ref()?;
        Some(bucket.left.load(Ordering::Relaxed) / RETRY)
    }

    pub(crate) fn withdraw(&self) -> bool {
        self.0.as_ref().is_none_or(|bucket| {
            bucket
                .left
                .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| {
                    left.checked_sub(RETRY)
                })
                .is_ok()
        })
    }

    pub(crate) fn deposit(&self) {
        if let Some(bucket) = &self.0
            && bucket.left.load(Ordering::Relaxed) < bucket.size
        {
            // Fails where another call filled the bucket up meanwhile.
            let _ = bucket
                .left
                .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| {
                    (left < bucket.size).then_some(left + 1)
                });
        }
    }
}

impl Default for RetryBudget {
    fn default() -> Self {
        Self::new(100)
    }
}

#[cfg(test)]
mod tests {
    use super::RetryBudget;

    #[test]
    fn five_successes_pay_for_a_retry() {
        let budget = RetryBudget::new(2);
        let shared = budget.clone();
        assert!(budget.withdraw() && shared.withdraw());
        assert!(!budget.withdraw());
        for _ in 0..4 {
            budget.deposit();
            assert!(!budget.withdraw());
        }
        budget.deposit();
        assert!(budget.withdraw());
        assert!(!budget.withdraw());
    }

    #[test]
    fn it_never_holds_more_than_its_size() {
        let budget = RetryBudget::new(1);
        for _ in 0..100 {
            budget.deposit();
        }
        assert!(budget.withdraw());
        assert!(!budget.withdraw());
    }

    #[test]
    fn the_ends_of_the_range() {
        assert!(!RetryBudget::new(0).withdraw());
        assert!(RetryBudget::new(u32::MAX).withdraw());
        assert!((0..1000).all(|_| RetryBudget::unlimited().withdraw()));
    }
}
