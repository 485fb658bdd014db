//! Saves the files of signed links, and never prints a link.

mod links;
mod names;
pub(crate) mod reports;
mod save;

use std::path::PathBuf;

use clap::{Arg, ArgMatches, value_parser};

pub(crate) use links::{command, run};

const TO: &str = "to";

fn to() -> Arg {
    Arg::new(TO)
        .long(TO)
        .value_name("DIR")
        .help("Folder for the files; created if missing")
        .default_value(".")
        .value_parser(value_parser!(PathBuf))
}

fn folder(given: &ArgMatches) -> PathBuf {
    given.get_one(TO).cloned().unwrap_or_default()
}
