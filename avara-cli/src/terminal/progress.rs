//! A line on stderr that shows the progress; only on a terminal.

use std::io::{self, IsTerminal as _, Write as _};
use std::time::{Duration, Instant};

use chrono::{Local, TimeDelta};

pub(crate) struct Progress {
    is_on: bool,
    is_drawn: bool,
    last: Option<Instant>,
}

const PAUSE: Duration = Duration::from_millis(100);
const WIDTH: u64 = 24;

impl Progress {
    pub(crate) fn new() -> Self {
        Self {
            is_on: io::stderr().is_terminal(),
            is_drawn: false,
            last: None,
        }
    }

    /// Shows a count, of how many if that is known.
    pub(crate) fn show(&mut self, done: u64, of: Option<u64>, what: &str) {
        let is_early = self.last.is_some_and(|last| last.elapsed() < PAUSE);
        if !self.is_on || (is_early && of != Some(done)) {
            return;
        }
        let text = match of {
            Some(of) => format!("[{}] {done}/{of} {what}", bar(done, of)),
            None => format!("{} {what}", grouped(done)),
        };
        let mut stderr = io::stderr().lock();
        let _ = write!(stderr, "\r\u{1b}[K{text}");
        let _ = stderr.flush();
        self.is_drawn = true;
        self.last = Some(Instant::now());
    }

    /// Takes the line away, so that something else can be printed there.
    pub(crate) fn clear(&mut self) {
        if self.is_drawn {
            let mut stderr = io::stderr().lock();
            let _ = write!(stderr, "\r\u{1b}[K");
            let _ = stderr.flush();
            self.is_drawn = false;
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.clear();
    }
}

/// Says until when something is waited for.
pub(crate) fn until(end: tokio::time::Instant) -> String {
    let left = end.saturating_duration_since(tokio::time::Instant::now());
    let seconds = left.as_secs_f64().ceil();
    let time = TimeDelta::from_std(left).ok();
    match time.and_then(|time| Local::now().checked_add_signed(time)) {
        Some(end) => format!("until {} ({seconds} s)", end.format("%H:%M:%S")),
        None => format!("for {seconds} s"),
    }
}

fn bar(done: u64, of: u64) -> String {
    let full = (done.min(of) * WIDTH).checked_div(of).unwrap_or(WIDTH);
    (0..WIDTH)
        .map(|at| if at < full { '#' } else { '-' })
        .collect()
}

/// Returns `1234567` as `1,234,567`.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{bar, grouped};

    #[test]
    fn how_far_it_is() {
        assert_eq!(bar(0, 0).len(), 24);
        assert_eq!(bar(1, 2), "############------------");
        assert_eq!(grouped(7), "7");
        assert_eq!(grouped(1_234_567), "1,234,567");
    }
}
