//! The command of an operation.

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgGroup, Command, value_parser};
use clap_complete::ArgValueCompleter;

use super::overrides;
use crate::catalog::{self, Input};
use crate::cli::{
    ALL, BODY, CLEAR, CONCURRENCY, DONE, ENCODING, FROM_CSV, FROM_JSONL, IGNORE_READ_ONLY, JOURNAL,
    MAP, MAX_ITEMS, NOT_DONE, SAME_ACCOUNT, SKIP_EXISTING, WATCH, WITHOUT, at_files, flags,
    parsers,
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
        let arg = flags::positional(input, index + 1);
        // A row of a file may have it instead.
        built = built.arg(arg.required(command.body.is_none()));
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
        built = built
            .arg(body())
            .args(bulk())
            .group(ArgGroup::new(ROWS).args([FROM_CSV, FROM_JSONL]));
    }
    if command.items.is_some() {
        built = built.args(pages());
    }
    let built = match name {
        "retrieve" => built.visible_alias("get"),
        "list" => built.visible_alias("ls"),
        _ => built,
    };
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

const ONLY_WITHOUT: &str = "Only items in which this field is null; can be repeated";
const SEND_NULL: &str = "Set this field to null; can be repeated";

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
        .help("Whole request body, sent unchanged; flags override its fields")
}

fn bulk() -> [Arg; 11] {
    [
        file(
            FROM_CSV,
            "Run the command for each row; the first row names the fields, flags apply to all rows; `-` reads stdin",
        )
        .conflicts_with(BODY),
        file(
            FROM_JSONL,
            "Run the command for each line, a JSON object; flags apply to all lines; `-` reads stdin",
        )
        .conflicts_with_all([BODY, FROM_CSV]),
        beside_rows(
            ENCODING,
            "Encoding of the file, such as windows-1252 [default: that of its byte order mark, or else UTF-8]",
        )
        .value_name("NAME")
        .value_parser(parsers::encoding),
        file(
            JOURNAL,
            "Result file, from which an interrupted run continues [default: FILE.results.jsonl]",
        )
        .requires(ROWS),
        beside_rows(CONCURRENCY, "Number of rows processed concurrently [default: 4]")
            .value_name("NUMBER")
            .value_parser(value_parser!(u8).range(1..=64)),
        of_many(MAP, "Use a CSV column for a field of another name; can be repeated")
            .value_name("COLUMN=FIELD")
            .requires(FROM_CSV)
            .action(ArgAction::Append)
            .value_parser(parsers::renamed),
        beside_rows(
            IGNORE_READ_ONLY,
            "Ignore fields that only replies have, so that the output of a list can be used as rows",
        )
        .action(ArgAction::SetTrue),
        beside_rows(
            SKIP_EXISTING,
            "Skip a row whose record already exists, instead of reporting a conflict",
        )
        .action(ArgAction::SetTrue),
        rows(DONE, "Mark a row of unknown outcome as done"),
        rows(NOT_DONE, "Mark a row of unknown outcome as not done: it is sent"),
        beside_rows(
            SAME_ACCOUNT,
            "Continue although the API key changed: both keys belong to the same account",
        )
        .action(ArgAction::SetTrue),
    ]
}

/// The group of files with rows: some flags make sense only beside one of them.
const ROWS: &str = "rows";

fn of_many(name: &'static str, help: &'static str) -> Arg {
    Arg::new(name).long(name).help(help).help_heading("Bulk")
}

fn beside_rows(name: &'static str, help: &'static str) -> Arg {
    of_many(name, help).requires(ROWS)
}

fn file(name: &'static str, help: &'static str) -> Arg {
    let file = of_many(name, help).value_name("FILE");
    file.value_parser(value_parser!(PathBuf))
}

fn rows(name: &'static str, help: &'static str) -> Arg {
    beside_rows(name, help)
        .value_name("ROW|FIRST-LAST")
        .action(ArgAction::Append)
        .value_delimiter(',')
        .value_parser(parsers::rows)
}

fn pages() -> [Arg; 3] {
    [
        Arg::new(WATCH)
            .long(WATCH)
            .value_name("TIME")
            .help("Repeat the list at this interval, until Control-C")
            .value_parser(parsers::duration),
        Arg::new(ALL)
            .long(ALL)
            .help("Fetch all pages instead of one")
            .action(ArgAction::SetTrue),
        Arg::new(MAX_ITEMS)
            .long(MAX_ITEMS)
            .value_name("NUMBER")
            .help("Maximum number of items in all; implies --all")
            .value_parser(value_parser!(u64)),
    ]
}
