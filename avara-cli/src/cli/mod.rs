//! The vocabulary of the command line: the flags that several commands take, and how values are
//! read.

pub(crate) mod flags;
pub(crate) mod globals;
pub(crate) mod hint;
mod lists;
pub(crate) mod parsers;

pub(crate) use flags::at_files;
pub(crate) use globals::Globals;
pub(crate) use lists::{ListFlags, ROWS, RowFlags};

pub(crate) const BODY: &str = "body";
pub(crate) const CLEAR: &str = "clear";
pub(crate) const WITHOUT: &str = "without";
pub(crate) const FROM_CSV: &str = "from-csv";
pub(crate) const FROM_JSONL: &str = "from-jsonl";
