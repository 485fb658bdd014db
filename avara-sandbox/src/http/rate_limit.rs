//! How many requests are let through.

use std::str::FromStr;
use std::time::{Duration, Instant};

use crate::Error;

/// A number of requests in a time, as `10/s` or `600/m` on the command line.
///
/// As many may come at once; after that, they are let through evenly.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct RateLimit {
    /// How many.
    pub requests: u32,
    /// In which time.
    pub per: Duration,
}

impl RateLimit {
    /// So many in a second.
    pub const fn per_second(requests: u32) -> Self {
        let per = Duration::from_secs(1);
        Self { requests, per }
    }
}

impl FromStr for RateLimit {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let wrong = || Error::new("expected a number per second or minute, for example 10/s");
        let (requests, unit) = text.split_once('/').ok_or_else(wrong)?;
        let seconds = match unit {
            "s" => 1,
            "m" => 60,
            _ => return Err(wrong()),
        };
        match requests.parse() {
            Ok(requests) if requests > 0 => Ok(Self {
                requests,
                per: Duration::from_secs(seconds),
            }),
            _ => Err(wrong()),
        }
    }
}

/// A bucket that fills evenly; each request takes one out.
pub(crate) struct Bucket {
    limit: RateLimit,
    filling: f64,
    at: Instant,
}

impl Bucket {
    pub(crate) fn new(limit: RateLimit, now: Instant) -> Self {
        Self {
            limit,
            filling: f64::from(limit.requests),
            at: now,
        }
    }

    /// Takes one out, or returns how long to wait for the next.
    pub(crate) fn withdraw(&mut self, now: Instant) -> Result<(), Duration> {
        let each = self.limit.per.as_secs_f64() / f64::from(self.limit.requests);
        let passed = now.saturating_duration_since(self.at).as_secs_f64();
        self.filling = (self.filling + passed / each).min(f64::from(self.limit.requests));
        self.at = now;
        if self.filling >= 1.0 {
            self.filling -= 1.0;
            Ok(())
        } else {
            Err(Duration::from_secs_f64((1.0 - self.filling) * each))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn so_many_at_once_and_then_evenly() {
        let start = Instant::now();
        let mut bucket = Bucket::new("2/s".parse().unwrap(), start);
        assert_eq!(bucket.withdraw(start), Ok(()));
        assert_eq!(bucket.withdraw(start), Ok(()));
        assert_eq!(bucket.withdraw(start), Err(Duration::from_millis(500)));
        let later = start + Duration::from_millis(500);
        assert_eq!(bucket.withdraw(later), Ok(()));
        assert!(bucket.withdraw(later).is_err());
    }

    #[test]
    fn odd_limits_are_refused() {
        for text in ["", "10", "0/s", "-1/s", "10/h", "x/s"] {
            assert!(text.parse::<RateLimit>().is_err(), "{text}");
        }
    }
}
