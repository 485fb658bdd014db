//! [`Run`] and [`Broken`]: how the server and its connections end.

use std::fmt;

/// The connection ends without an answer.
#[derive(Debug)]
pub(crate) struct Broken;

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the connection was broken")
    }
}

impl std::error::Error for Broken {}

/// The state of the server.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Run {
    On,
    /// Stop, after requests in progress.
    Finish,
    /// Stop at once.
    Halt,
}
