//! The vocabulary of the command line: the flags that several commands take, and how values are read.

pub(crate) mod flags;
pub(crate) mod globals;
pub(crate) mod hint;
pub(crate) mod parsers;

use std::ffi::OsString;

pub(crate) use flags::at_files;
pub(crate) use globals::Globals;

pub(crate) const ALL: &str = "all";
pub(crate) const MAX_ITEMS: &str = "max-items";
pub(crate) const BODY: &str = "body";
pub(crate) const CLEAR: &str = "clear";
pub(crate) const FROM_CSV: &str = "from-csv";
pub(crate) const FROM_JSONL: &str = "from-jsonl";
pub(crate) const JOURNAL: &str = "journal";
pub(crate) const CONCURRENCY: &str = "concurrency";
pub(crate) const DONE: &str = "done";
pub(crate) const NOT_DONE: &str = "not-done";
pub(crate) const SAME_ACCOUNT: &str = "same-account";

/// The treatment of values that the API does not document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum UnknownValues {
    /// They are an error, with the nearest documented value.
    Refused,
    /// They are sent.
    Allowed,
}

impl UnknownValues {
    /// Finds the flag before the tree is built, because it is the tree that knows the values.
    pub(crate) fn of(arguments: &[OsString]) -> Self {
        let flags = arguments.iter().take_while(|argument| *argument != "--");
        if flags
            .into_iter()
            .any(|argument| argument == "--allow-unknown")
        {
            Self::Allowed
        } else {
            Self::Refused
        }
    }
}
