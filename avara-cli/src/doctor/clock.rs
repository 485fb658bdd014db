//! The clock of this machine, beside that of the server.

use avara_client::http::{HeaderMap, header};
use chrono::{DateTime, TimeDelta, Utc};

use super::check::Checks;

/// A signature of a webhook is refused if the clocks are further apart.
const TOO_FAR: TimeDelta = TimeDelta::minutes(5);
/// From this difference on, times in logs are confusing.
const FAR: TimeDelta = TimeDelta::minutes(1);

pub(crate) fn clock(checks: &mut Checks, headers: &HeaderMap) {
    let date = headers
        .get(header::DATE)
        .and_then(|date| date.to_str().ok());
    let date = date.and_then(|date| DateTime::parse_from_rfc2822(date).ok());
    let Some(date) = date else {
        return checks.fine("clock", "not compared: the server sends no date");
    };
    let apart = Utc::now().signed_duration_since(date);
    let text = match apart.num_seconds() {
        0 => "like the server's".to_owned(),
        ..0 => format!("{} behind the server's", span(apart.abs())),
        _ => format!("{} ahead of the server's", span(apart)),
    };
    let advice = "set the clock of this machine, such as by `timedatectl set-ntp true`";
    match apart.abs() {
        apart if apart > TOO_FAR => {
            let text = format!("{text}: webhooks are refused, and certificates may be");
            checks.failed("clock", (1, text), advice);
        }
        apart if apart > FAR => {
            let text = format!("{text}: webhooks are refused from 5 min on");
            checks.doubtful("clock", text, advice);
        }
        _ => checks.fine("clock", text),
    }
}

fn span(time: TimeDelta) -> String {
    match time {
        time if time.num_days() > 1 => format!("{} days", time.num_days()),
        time if time.num_hours() > 1 => format!("{} h", time.num_hours()),
        time if time.num_minutes() > 1 => format!("{} min", time.num_minutes()),
        time => format!("{} s", time.num_seconds()),
    }
}
