//! The vocabulary of the command line: the flags that several commands take, and how values are
//! read.

pub(crate) mod flags;
pub(crate) mod globals;
pub(crate) mod hint;
pub(crate) mod parsers;

pub(crate) use flags::at_files;
pub(crate) use globals::Globals;

pub(crate) const ALL: &str = "all";
pub(crate) const MAX_ITEMS: &str = "max-items";
pub(crate) const BODY: &str = "body";
pub(crate) const CLEAR: &str = "clear";
pub(crate) const WITHOUT: &str = "without";
pub(crate) const FROM_CSV: &str = "from-csv";
pub(crate) const FROM_JSONL: &str = "from-jsonl";
pub(crate) const ENCODING: &str = "encoding";
pub(crate) const MAP: &str = "map";
pub(crate) const IGNORE_READ_ONLY: &str = "ignore-read-only";
pub(crate) const SKIP_EXISTING: &str = "skip-existing";
pub(crate) const WATCH: &str = "watch";
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
