//! Signals that stop the program: Control-C, SIGTERM, and on Windows the end of its window or session.

use std::io;

use crate::failure::Failure;

/// Heard of from the moment it is made.
pub(crate) struct Signals {
    #[cfg(unix)]
    interrupt: tokio::signal::unix::Signal,
    #[cfg(unix)]
    terminate: tokio::signal::unix::Signal,
    #[cfg(windows)]
    interrupt: tokio::signal::windows::CtrlC,
    #[cfg(windows)]
    break_key: tokio::signal::windows::CtrlBreak,
    #[cfg(windows)]
    close: tokio::signal::windows::CtrlClose,
    #[cfg(windows)]
    shutdown: tokio::signal::windows::CtrlShutdown,
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

#[cfg(windows)]
impl Signals {
    pub(crate) fn new() -> Result<Self, Failure> {
        use tokio::signal::windows::{ctrl_break, ctrl_c, ctrl_close, ctrl_shutdown};

        Ok(Self {
            interrupt: ctrl_c().map_err(|error| deaf(&error))?,
            break_key: ctrl_break().map_err(|error| deaf(&error))?,
            close: ctrl_close().map_err(|error| deaf(&error))?,
            shutdown: ctrl_shutdown().map_err(|error| deaf(&error))?,
        })
    }

    pub(crate) async fn next(&mut self) {
        tokio::select! {
            _ = self.interrupt.recv() => {}
            _ = self.break_key.recv() => {}
            _ = self.close.recv() => {}
            _ = self.shutdown.recv() => {}
        }
    }
}

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
