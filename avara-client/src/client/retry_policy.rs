//! [`RetryPolicy`]: the number of retries and the waits between them.

use std::hash::{BuildHasher, RandomState};
use std::time::Duration;

/// Sets how often and how long apart failed attempts are retried, and how lost creates are handled.
///
/// The failures that are retried depend not on the policy but on the operation, whose
/// [`retry`](crate::Operation::retry) the spec declares:
///
/// * A [safe](crate::Retry::Safe) operation is retried if no connection was made or it broke, also
///   while the reply was read, after a timeout, and after the statuses 408, 409, 429 and 500 to
///   599. The server's `x-should-retry` takes precedence.
/// * An [unsafe](crate::Retry::Unsafe) operation is retried if the server has certainly not acted:
///   no connection was made, it answered 429, or 503 with `Retry-After`, or it refused the request
///   with another status below 500 and `x-should-retry: true`.
///
/// # Creates whose answer was lost
///
/// The connection broke after the request was sent, or the server answered 5xx: the record may
/// exist, or may appear later. The client looks it up at once and then with growing pauses, and the
/// call succeeds as soon as the record is found. The create is sent again only if the record is
/// still absent when the [window](Self::window) is over, counted from the moment the lost attempt
/// was sent; and only once. A create that never reached the server is therefore sent again only
/// after the window (65 s by default). If a second answer is lost, or the deadline ends first, the
/// call ends as [`ErrorKind::OutcomeUnknown`](crate::ErrorKind::OutcomeUnknown).
///
/// After a timeout (also 408, 499, 504 and 524) and after a success that is not a JSON object, the
/// record is looked up in the same way, and the create is never sent again.
///
/// ```
/// use std::time::Duration;
/// use avara_client::{Client, RetryPolicy};
///
/// let patient = RetryPolicy::default().max_retries(5).max_wait(Duration::from_secs(300));
/// let avara = Client::builder().api_key("sk_live_1").retries(patient).build()?;
/// # Ok::<(), avara_client::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
#[must_use = "a policy does nothing until it is given to a client or a call"]
pub struct RetryPolicy {
    pub(crate) max_retries: u32,
    initial_backoff: Duration,
    max_backoff: Duration,
    pub(crate) max_wait: Duration,
    /// The attempt's timeout plus `read_lag` if it is not set.
    window: Option<Duration>,
    pub(crate) read_lag: Duration,
    pub(crate) reconciles: bool,
    pub(crate) repeats_creates: bool,
}

impl Default for RetryPolicy {
    /// Returns the default policy: two retries after 0.5 s and 1 s, each shortened by up to a
    /// quarter; lost creates are looked up.
    fn default() -> Self {
        Self {
            max_retries: 2,
            initial_backoff: Duration::from_millis(500),
            max_backoff: Duration::from_secs(8),
            max_wait: Duration::from_secs(60),
            window: None,
            read_lag: Duration::from_secs(5),
            reconciles: true,
            repeats_creates: false,
        }
    }
}

impl RetryPolicy {
    /// Returns a policy that sends one request only: no retries, and no look-up of a create whose
    /// answer was lost.
    pub fn never() -> Self {
        Self::default().max_retries(0).reconcile(false)
    }

    /// Returns the policy of the SDKs for other languages: everything is repeated twice, including
    /// creates.
    ///
    /// **A create whose answer was lost then happens twice**, without a sign of it: two studies,
    /// two invitations. Use it only for comparison and migration.
    pub fn as_official_sdks() -> Self {
        Self {
            repeats_creates: true,
            ..Self::default().reconcile(false)
        }
    }

    /// Sets the maximum number of retries of a call. The default is 2; 0 disables retries.
    pub const fn max_retries(mut self, retries: u32) -> Self {
        self.max_retries = retries;
        self
    }

    /// Sets the wait before the first retry, which doubles with each further one. The default is
    /// 0.5 s. Each wait is shortened by a random part of up to a quarter.
    pub const fn initial_backoff(mut self, wait: Duration) -> Self {
        self.initial_backoff = wait;
        self
    }

    /// Sets the longest wait that the doubling leads to. The default is 8 s.
    pub const fn max_backoff(mut self, wait: Duration) -> Self {
        self.max_backoff = wait;
        self
    }

    /// Sets the longest wait that the server may ask for. The default is 60 s.
    ///
    /// If the server asks for more, the call ends with an error that has the wait in
    /// [`retry_after`](crate::Error::retry_after), because retrying sooner would not help.
    pub const fn max_wait(mut self, wait: Duration) -> Self {
        self.max_wait = wait;
        self
    }

    /// Sets how long after sending an attempt may still create its record, and look-ups may still
    /// miss it. The default is the attempt's timeout plus [`read_lag`](Self::read_lag): 65 s,
    /// unless you change the timeout.
    ///
    /// A create whose answer was lost is sent again only if the record is absent at the end of this
    /// time. **If the server is later than the window, the record is created twice.** Choose a
    /// longer window if requests wait in a queue, and a shorter one only if you know that the
    /// server is done by then. It begins with the attempt, so it must be longer than connecting may
    /// take.
    ///
    /// ```
    /// use std::time::Duration;
    /// use avara_client::RetryPolicy;
    ///
    /// let queued = RetryPolicy::default().window(Duration::from_secs(10 * 60));
    /// ```
    pub const fn window(mut self, window: Duration) -> Self {
        self.window = Some(window);
        self
    }

    /// Sets how far look-ups may lag behind creates, as when a replica answers them. The default is
    /// 5 s.
    ///
    /// It is part of the default [`window`](Self::window). It is also how long the client looks for
    /// a record when a resent create is refused: a refusal can mean that the first attempt
    /// succeeded late.
    pub const fn read_lag(mut self, lag: Duration) -> Self {
        self.read_lag = lag;
        self
    }

    /// Enables or disables the look-up of a create whose answer was lost, by its natural key: the
    /// Study Instance UID, the e-mail address, the external reference id. It is enabled by default.
    ///
    /// If disabled, such a call ends as
    /// [`ErrorKind::OutcomeUnknown`](crate::ErrorKind::OutcomeUnknown).
    pub const fn reconcile(mut self, reconcile: bool) -> Self {
        self.reconciles = reconcile;
        self
    }

    pub(crate) fn window_of(&self, timeout: Duration) -> Duration {
        let default = timeout.saturating_add(self.read_lag);
        self.window.unwrap_or(default)
    }

    /// Returns the wait before the retry, or the look-up, after `retries` earlier ones.
    pub(crate) fn backoff(&self, retries: u32) -> Duration {
        let factor = 2_u32.saturating_pow(retries);
        let full = self.initial_backoff.saturating_mul(factor);
        let full = full.min(self.max_backoff);
        full.saturating_sub((full / 4).mul_f64(random()))
    }
}

/// Returns a number from 0 to 1 that differs between processes and calls. It only needs to spread
/// clients.
fn random() -> f64 {
    let bits = RandomState::new().hash_one(0_u8) >> 32;
    f64::from(u32::try_from(bits).unwrap_or_default()) / f64::from(u32::MAX)
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::RetryPolicy;

    #[test]
    fn the_backoff_doubles_up_to_its_cap_less_at_most_a_quarter() {
        let policy = RetryPolicy::default();
        for (retries, full) in [
            (0, 0.5),
            (1, 1.0),
            (3, 4.0),
            (4, 8.0),
            (5, 8.0),
            (4_000_000, 8.0),
        ] {
            for _ in 0..100 {
                let wait = policy.backoff(retries).as_secs_f64();
                assert!((full * 0.75..=full).contains(&wait), "{retries}: {wait}");
            }
        }
    }

    #[test]
    fn the_backoff_is_spread() {
        let waits: Vec<_> = (0..20).map(|_| RetryPolicy::default().backoff(0)).collect();
        assert!(waits.iter().any(|wait| *wait != waits[0]));
    }

    #[test]
    fn extreme_settings_do_not_overflow() {
        let policy = RetryPolicy::default()
            .initial_backoff(Duration::MAX)
            .max_backoff(Duration::from_secs(1));
        assert!(policy.backoff(u32::MAX) <= Duration::from_secs(1));
        let endless = policy.max_backoff(Duration::MAX).backoff(0);
        assert!(endless > Duration::from_secs(1));
    }
}
