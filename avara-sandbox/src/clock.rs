//! [`Clock`]: the machine's time, or one that a test sets.

use std::sync::Mutex;

use chrono::{DateTime, Utc};

use crate::lock::lock;

/// A clock that can be stopped.
pub(crate) struct Clock(Mutex<Option<DateTime<Utc>>>);

impl Clock {
    pub(crate) fn new(fixed: Option<DateTime<Utc>>) -> Self {
        Self(Mutex::new(fixed))
    }

    pub(crate) fn now(&self) -> DateTime<Utc> {
        let fixed = *lock(&self.0);
        fixed.unwrap_or_else(Utc::now)
    }

    pub(crate) fn is_stopped(&self) -> bool {
        lock(&self.0).is_some()
    }

    /// Stops the clock at this time, or lets it run.
    pub(crate) fn set(&self, fixed: Option<DateTime<Utc>>) {
        *lock(&self.0) = fixed;
    }
}
