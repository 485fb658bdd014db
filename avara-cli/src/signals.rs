//! Signals that stop the program: Control-C, and SIGTERM where there is one.

use std::io;

use crate::failure::Failure;

/// Heard of from the moment it is made.
pub(crate) struct Signals {
    #[cfg(unix)]
    interrupt: tokio::signal::unix::Signal,
    #[cfg(unix)]
    terminate: tokio::signal::unix::Signal,
}

#[cfg(unix)]
impl Signals {
    pub(crate) fn new() -> Result<Self, Failure> {
        use tokio::signal::unix::{SignalKind, signal};

        let hear = |kind| signal(kind).map_err(|error| deaf(&error));
        Ok(Self {
            interrupt: hear(SignalKind::interrupt())?,
            terminate: hear(SignalKind::terminate())?,
        })
    }

    pub(crate) async fn next(&mut self) {
        tokio::select! {
            _ = self.interrupt.recv() => {}
            _ = self.terminate.recv() => {}
        }
    }
}

#[cfg(not(unix))]
impl Signals {
    pub(crate) fn new() -> Result<Self, Failure> {
        Ok(Self {})
    }

    pub(crate) async fn next(&mut self) {
        let _ = tokio::signal::ctrl_c().await;
    }
}

#[cfg_attr(
    not(unix),
    expect(dead_code, reason = "Control-C alone can always be listened for")
)]
fn deaf(error: &io::Error) -> Failure {
    Failure::other(format!("cannot listen for Control-C: {error}"))
}

/// SIGHUP, by which a service is asked to read its file again, where there is one.
#[cfg(feature = "bridge")]
pub(crate) struct Reloads {
    #[cfg(unix)]
    hangup: tokio::signal::unix::Signal,
}

#[cfg(feature = "bridge")]
impl Reloads {
    #[cfg(unix)]
    pub(crate) fn new() -> Result<Self, Failure> {
        use tokio::signal::unix::{SignalKind, signal};

        let hangup = signal(SignalKind::hangup()).map_err(|error| deaf(&error))?;
        Ok(Self { hangup })
    }

    /// Waits for the next one; false if there are none.
    #[cfg(unix)]
    pub(crate) async fn next(&mut self) -> bool {
        self.hangup.recv().await.is_some()
    }

    #[cfg(not(unix))]
    pub(crate) fn new() -> Result<Self, Failure> {
        Ok(Self {})
    }

    #[cfg(not(unix))]
    pub(crate) async fn next(&mut self) -> bool {
        std::future::ready(false).await
    }
}
