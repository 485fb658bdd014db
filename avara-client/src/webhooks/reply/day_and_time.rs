//! Dates and times as DICOM writes them.

use chrono::{NaiveDate, NaiveTime};

/// Formats a date as DICOM does, `YYYYMMDD`.
///
/// ```
/// use avara_client::chrono::NaiveDate;
/// use avara_client::webhooks::dicom_date;
///
/// let born = NaiveDate::from_ymd_opt(1985, 7, 20).unwrap();
/// assert_eq!(dicom_date(born), "19850720");
/// ```
pub fn dicom_date(date: NaiveDate) -> String {
    date.format("%Y%m%d").to_string()
}

/// Formats a time of day as worklists do, `HHMMSS`. Fractions of a second are dropped.
///
/// ```
/// use avara_client::chrono::NaiveTime;
/// use avara_client::webhooks::dicom_time;
///
/// let start = NaiveTime::from_hms_opt(14, 30, 0).unwrap();
/// assert_eq!(dicom_time(start), "143000");
/// ```
pub fn dicom_time(time: NaiveTime) -> String {
    time.format("%H%M%S").to_string()
}
