//! [`Validity`]: the time in which a certificate may be used.

use std::fmt;

use chrono::{DateTime, TimeDelta, Utc};
use x509_parser::certificate::X509Certificate;
use x509_parser::time::ASN1Time;

/// Most certificates are renewed earlier than this.
const SOON: TimeDelta = TimeDelta::days(14);

pub(super) enum Validity {
    Good(DateTime<Utc>),
    EndsSoon(DateTime<Utc>),
    Expired(DateTime<Utc>),
    NotYet(DateTime<Utc>),
}

impl Validity {
    pub(super) fn of(certificate: &X509Certificate<'_>) -> Self {
        let (from, until) = limits(certificate);
        let now = Utc::now();
        match () {
            () if now < from => Self::NotYet(from),
            () if now > until => Self::Expired(until),
            () if now + SOON > until => Self::EndsSoon(until),
            () => Self::Good(until),
        }
    }

    pub(super) fn is_now(&self) -> bool {
        matches!(self, Self::Good(_) | Self::EndsSoon(_))
    }
}

/// Returns the first and the last moment of a certificate.
pub(super) fn limits(certificate: &X509Certificate<'_>) -> (DateTime<Utc>, DateTime<Utc>) {
    let validity = certificate.validity();
    (time(validity.not_before), time(validity.not_after))
}

fn time(time: ASN1Time) -> DateTime<Utc> {
    DateTime::from_timestamp(time.timestamp(), 0).unwrap_or_default()
}

impl fmt::Display for Validity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let days = |time: &DateTime<Utc>| (*time - Utc::now()).num_days().abs();
        match self {
            Self::Good(until) => write!(f, "valid until {}", until.format("%F")),
            Self::EndsSoon(until) => {
                write!(
                    f,
                    "expires on {}, within {} days",
                    until.format("%F"),
                    days(until) + 1
                )
            }
            Self::Expired(until) => {
                write!(
                    f,
                    "expired on {}, {} days ago",
                    until.format("%F"),
                    days(until)
                )
            }
            Self::NotYet(from) => write!(f, "not valid before {}", from.format("%F %H:%M UTC")),
        }
    }
}
