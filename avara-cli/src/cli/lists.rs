//! [`ListFlags`] and [`RowFlags`]: the flags of commands that print a list, and of those that run for rows of a file.

use std::path::PathBuf;
use std::time::Duration;

use clap::{Args, value_parser};
use encoding_rs::Encoding;

use super::{BODY, FROM_CSV, FROM_JSONL, parsers};

// The flags of a list. No doc comment: clap would take it for the description of the command.
#[derive(Args, Default)]
#[group(skip)]
pub(crate) struct ListFlags {
    /// Repeat the list at this interval, until Control-C
    #[arg(long, value_name = "TIME", value_parser = parsers::duration)]
    pub(crate) watch: Option<Duration>,

    /// Fetch all pages instead of one
    #[arg(long)]
    pub(crate) all: bool,

    /// Maximum number of items in all; implies --all
    #[arg(long, value_name = "NUMBER")]
    pub(crate) max_items: Option<u64>,
}

/// The group of files with rows: some flags make sense only beside one of them.
pub(crate) const ROWS: &str = "rows";

// The flags of a command that can run for each row of a file.
#[derive(Args)]
#[command(next_help_heading = "Bulk")]
#[group(skip)]
pub(crate) struct RowFlags {
    /// Run the command for each row; the first row names the fields, flags apply to all rows; `-` reads stdin
    #[arg(id = FROM_CSV, long, value_name = "FILE", group = ROWS, conflicts_with = BODY)]
    pub(crate) from_csv: Option<PathBuf>,

    /// Run the command for each line, a JSON object; flags apply to all lines; `-` reads stdin
    #[arg(id = FROM_JSONL, long, value_name = "FILE", group = ROWS, conflicts_with_all = [BODY, FROM_CSV])]
    pub(crate) from_jsonl: Option<PathBuf>,

    /// Encoding of the file, such as windows-1252 [default: that of its byte order mark, or else UTF-8]
    #[arg(long, value_name = "NAME", requires = ROWS, value_parser = parsers::encoding)]
    pub(crate) encoding: Option<&'static Encoding>,

    /// Result file, from which an interrupted run continues [default: FILE.results.jsonl]
    #[arg(long, value_name = "FILE", requires = ROWS)]
    pub(crate) journal: Option<PathBuf>,

    /// Number of rows processed concurrently [default: 4]
    #[arg(long, value_name = "NUMBER", requires = ROWS, value_parser = value_parser!(u8).range(1..=64))]
    pub(crate) concurrency: Option<u8>,

    /// Use a CSV column for a field of another name; can be repeated
    #[arg(long = "map", value_name = "COLUMN=FIELD", requires = FROM_CSV, value_parser = parsers::renamed)]
    pub(crate) renamed: Vec<(String, String)>,

    /// Ignore fields that only replies have, so that the output of a list can be used as rows
    #[arg(long, requires = ROWS)]
    pub(crate) ignore_read_only: bool,

    /// Skip a row whose record already exists, instead of reporting a conflict
    #[arg(long, requires = ROWS)]
    pub(crate) skip_existing: bool,

    /// Mark a row of unknown outcome as done
    #[arg(long, value_name = "ROW|FIRST-LAST", requires = ROWS, value_delimiter = ',', value_parser = parsers::rows)]
    pub(crate) done: Vec<parsers::Rows>,

    /// Mark a row of unknown outcome as not done: it is sent
    #[arg(long, value_name = "ROW|FIRST-LAST", requires = ROWS, value_delimiter = ',', value_parser = parsers::rows)]
    pub(crate) not_done: Vec<parsers::Rows>,

    /// Continue although the API key changed: both keys belong to the same account
    #[arg(long, requires = ROWS)]
    pub(crate) same_account: bool,
}
