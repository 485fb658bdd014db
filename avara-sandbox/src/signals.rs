//! [`Signals`]: what stops a program.

use std::io;
#[cfg(unix)]
use std::task::Poll;

/// SIGTERM, Control-C, and SIGHUP: the end of its terminal.
pub(crate) struct Signals {
    #[cfg(unix)]
    signals: Vec<tokio::signal::unix::Signal>,
}

#[cfg(unix)]
impl Signals {
    pub(crate) fn new() -> io::Result<Self> {
        use tokio::signal::unix::{SignalKind, signal};

        let mut kinds = vec![SignalKind::terminate(), SignalKind::interrupt()];
        // Under `nohup` the end of the terminal is not to stop it.
        if !is_hangup_ignored() {
            kinds.push(SignalKind::hangup());
        }
        let signals = kinds.into_iter().map(signal).collect::<io::Result<_>>()?;
        Ok(Self { signals })
    }

    /// Waits for the next of them.
    pub(crate) async fn next(&mut self) {
        std::future::poll_fn(|context| {
            let is_there =
                |signal: &mut tokio::signal::unix::Signal| signal.poll_recv(context).is_ready();
            if self.signals.iter_mut().any(is_there) {
                Poll::Ready(())
            } else {
                Poll::Pending
            }
        })
        .await;
    }
}

/// Returns true if the program was started with SIGHUP ignored, where Linux shows that.
#[cfg(unix)]
fn is_hangup_ignored() -> bool {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let mut lines = status.lines();
    let ignored = lines.find_map(|line| line.strip_prefix("SigIgn:"));
    ignored
        .and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok())
        .is_some_and(|mask| mask & 1 == 1)
}

#[cfg(not(unix))]
impl Signals {
    pub(crate) fn new() -> io::Result<Self> {
        Ok(Self {})
    }

    /// Waits for Control-C.
    pub(crate) async fn next(&mut self) {
        let _ = tokio::signal::ctrl_c().await;
    }
}
