//! The command of an operation.

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, Args as _, Command};
use clap_complete::ArgValueCompleter;

use super::overrides;
use crate::catalog::{self, Input};
use crate::cli::{BODY, CLEAR, ListFlags, RowFlags, WITHOUT, at_files, flags};

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
        built = RowFlags::augment_args(built.arg(body()));
    }
    if command.items.is_some() {
        built = ListFlags::augment_args(built.next_help_heading("Options"));
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
