//! What time it is: the machine's, or one that a test sets.

use std::sync::{Mutex, PoisonError};

use chrono::{DateTime, Utc};

/// A clock that can be stopped.
pub(crate) struct Clock(Mutex<Option<DateTime<Utc>>>);

impl Clock {
    pub(crate) fn new(fixed: Option<DateTime<Utc>>) -> Self {
        Self(Mutex::new(fixed))
    }

    pub(crate) fn now(&self) -> DateTime<Utc> {
        let fixed = *self.0.lock().unwrap_or_else(PoisonError::into_inner);
        fixed.unwrap_or_else(Utc::now)
    }

    /// Stops the clock at this time, or lets it run.
    pub(crate) fn set(&self, fixed: Option<DateTime<Utc>>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = fixed;
    }
}
