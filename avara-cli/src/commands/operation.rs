//! The command of an operation.

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgGroup, Command, value_parser};
use clap_complete::ArgValueCompleter;

use super::overrides;
use crate::catalog::{self, Input};
use crate::cli::{
    ALL, BODY, CLEAR, CONCURRENCY, DONE, ENCODING, FROM_CSV, FROM_JSONL, JOURNAL, MAX_ITEMS,
    NOT_DONE, SAME_ACCOUNT, WITHOUT, at_files, flags, parsers,
};

pub(super) fn command(command: &'static catalog::Command) -> Command {
    let name = command.path.last().copied().unwrap_or_default();
    let mut built = Command::new(name)
        .about(command.summary)
        .long_about(format!(
            "{}.\n\n{}",
            command.summary,
            unfolded(command.help)
        ))
        .override_usage(usage(command));
    for (index, input) in command.arguments.iter().enumerate() {
        built = built.arg(flags::positional(input, index + 1));
    }
    // Headings come in the order of the flags below them.
    let (required, optional): (Vec<_>, _) = command.inputs().partition(|input| input.required);
    for input in required {
        built = built.arg(flags::flag(input).help_heading("Required"));
    }
    built = built.next_help_heading("Options");
    for input in optional {
        built = built.arg(flags::flag(input));
    }
    built = built
        .args(nullable(WITHOUT, ONLY_WITHOUT, command.query))
        .args(nullable(CLEAR, SEND_NULL, command.body.unwrap_or_default()));
    if command.body.is_some() {
        built = built.arg(body()).args(bulk()).group(rows_of_a_file());
    }
    if command.items.is_some() {
        built = built.args(pages());
    }
    overrides::apply(command.id, built)
}

/// Writes the usage line: clap would leave out what `--body` can give instead.
fn usage(command: &catalog::Command) -> String {
    let required = command.inputs().filter(|input| input.required);
    let flags = required.map(flags::usage);
    let arguments = command.arguments.iter().map(flags::positional_usage);
    let words = [
        format!("avara {}", command.path.join(" ")),
        "[OPTIONS]".to_owned(),
    ];
    let words: Vec<_> = words.into_iter().chain(flags).chain(arguments).collect();
    words.join(" ")
}

/// Joins the lines of each paragraph: the terminal's width breaks them.
fn unfolded(help: &str) -> String {
    let paragraphs = help.split("\n\n");
    let paragraphs: Vec<_> = paragraphs.map(|text| text.replace('\n', " ")).collect();
    paragraphs.join("\n\n")
}

const ONLY_WITHOUT: &str = "Only those that have none of this; can be repeated";
const SEND_NULL: &str = "Send null for this field; can be repeated";

/// Returns the flag that names inputs that can be null, if there are any.
fn nullable(name: &'static str, help: &'static str, inputs: &[Input]) -> Option<Arg> {
    let names: Vec<_> = inputs.iter().filter(|input| input.nullable).collect();
    let flag = Arg::new(name)
        .long(name)
        .value_name("FIELD")
        .help(help)
        .action(ArgAction::Append)
        .value_parser(PossibleValuesParser::new(
            names.iter().map(|input| input.flag),
        ));
    (!names.is_empty()).then_some(flag)
}

fn body() -> Arg {
    Arg::new(BODY)
        .long(BODY)
        .value_name("JSON|@FILE|-")
        .add(ArgValueCompleter::new(at_files))
        .help("The whole body, sent as it is; flags win over its fields")
}

fn bulk() -> [Arg; 8] {
    let file = |name: &'static str, help: &'static str| {
        Arg::new(name)
            .long(name)
            .value_name("FILE")
            .help(help)
            .help_heading("Many at once")
            .value_parser(value_parser!(PathBuf))
    };
    [
        file(
            FROM_CSV,
            "Do it for each row; the first row names the fields, and flags are for all rows",
        )
        .conflicts_with(BODY),
        file(
            FROM_JSONL,
            "Do it for each line, a JSON object; flags are for all lines",
        )
        .conflicts_with_all([BODY, FROM_CSV]),
        Arg::new(ENCODING)
            .long(ENCODING)
            .value_name("NAME")
            .help("The encoding of the file, such as windows-1252 [default: UTF-8, or as its byte order mark says]")
            .help_heading("Many at once")
            .requires(ROWS)
            .value_parser(parsers::encoding),
        file(
            JOURNAL,
            "Where to write the results, and what to go on from [default: FILE.results.jsonl]",
        )
        .requires(ROWS),
        Arg::new(CONCURRENCY)
            .long(CONCURRENCY)
            .value_name("NUMBER")
            .help("How many rows are done at the same time [default: 4]")
            .help_heading("Many at once")
            .requires(ROWS)
            .value_parser(value_parser!(u8).range(1..=64)),
        rows(
            DONE,
            "A row whose outcome was unknown, and of which you know now that it was done",
        ),
        rows(
            NOT_DONE,
            "A row whose outcome was unknown, and of which you know now that it was not done: it is sent",
        ),
        Arg::new(SAME_ACCOUNT)
            .long(SAME_ACCOUNT)
            .help("The API key is another than that of the result file, and of the same account")
            .help_heading("Many at once")
            .requires(ROWS)
            .action(ArgAction::SetTrue),
    ]
}

const ROWS: &str = "rows";

/// Returns the group of files with rows: some flags make sense only beside one of them.
fn rows_of_a_file() -> ArgGroup {
    ArgGroup::new(ROWS).args([FROM_CSV, FROM_JSONL])
}

/// Returns a flag that says something of rows of the file.
fn rows(name: &'static str, help: &'static str) -> Arg {
    Arg::new(name)
        .long(name)
        .value_name("ROW|FIRST-LAST")
        .help(help)
        .help_heading("Many at once")
        .requires(ROWS)
        .action(ArgAction::Append)
        .value_delimiter(',')
        .value_parser(parsers::rows)
}

fn pages() -> [Arg; 2] {
    [
        Arg::new(ALL)
            .long(ALL)
            .help("All pages; without it, one request and its page")
            .action(ArgAction::SetTrue),
        Arg::new(MAX_ITEMS)
            .long(MAX_ITEMS)
            .value_name("NUMBER")
            .help("At most so many items in all; implies --all")
            .value_parser(value_parser!(u64)),
    ]
}
