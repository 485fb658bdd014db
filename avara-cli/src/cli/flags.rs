//! An input of an operation as an argument of clap.

use std::ffi::OsStr;

use clap::builder::{PossibleValue, StringValueParser, TypedValueParser};
use clap::{Arg, ArgAction, Command, Error};
use clap_complete::engine::{CompletionCandidate, PathCompleter, ValueCompleter as _};

use crate::catalog::{Choice, Input, Kind};

pub(crate) fn positional(input: &'static Input, index: usize) -> Arg {
    helped(Arg::new(input.flag), input.help)
        .index(index)
        .value_name(input.placeholder())
}

/// Returns a path parameter as the usage line of a command shows it.
pub(crate) fn positional_usage(input: &Input) -> String {
    format!("<{}>", input.placeholder())
}

/// Returns the same of a flag.
pub(crate) fn usage(input: &Input) -> String {
    format!("--{} <{}>", input.flag, value_name(input.kind))
}

/// Returns the flag of a parameter of the query, or of a field of the body.
pub(crate) fn flag(input: &'static Input) -> Arg {
    let arg = helped(Arg::new(input.flag), input.help)
        .long(input.flag)
        .allow_negative_numbers(true)
        .value_name(value_name(input.kind));
    let arg = if is_repeated(input.kind) {
        arg.action(ArgAction::Append)
    } else {
        arg
    };
    arg.value_parser(Documented(values(input.kind)))
}

fn helped(arg: Arg, help: &'static str) -> Arg {
    let first = short(help);
    if first.len() == help.len() {
        arg.help(first)
    } else {
        arg.help(first).long_help(help)
    }
}

/// Returns the first sentence, without its full stop.
pub(crate) fn short(help: &'static str) -> &'static str {
    let first = help.split_once(". ").map_or(help, |(first, _)| first);
    first.trim_end_matches('.')
}

/// Takes any text, and knows the documented values for help and completions. What is wrong is found
/// later, all of it at once.
#[derive(Clone)]
struct Documented(Vec<PossibleValue>);

impl TypedValueParser for Documented {
    type Value = String;

    fn parse_ref(
        &self,
        command: &Command,
        arg: Option<&Arg>,
        value: &OsStr,
    ) -> Result<String, Error> {
        StringValueParser::new().parse_ref(command, arg, value)
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        (!self.0.is_empty()).then(|| Box::new(self.0.iter().cloned()) as Box<_>)
    }
}

fn values(kind: Kind) -> Vec<PossibleValue> {
    match kind {
        Kind::Bool => vec![PossibleValue::new("true"), PossibleValue::new("false")],
        Kind::Choice(choices) => choices.iter().map(possible).collect(),
        Kind::List(item) => values(*item),
        _ => Vec::new(),
    }
}

fn possible(choice: &'static Choice) -> PossibleValue {
    PossibleValue::new(choice.name).help(choice.help)
}

fn is_repeated(kind: Kind) -> bool {
    matches!(kind, Kind::List(_) | Kind::Texts | Kind::Map)
}

fn value_name(kind: Kind) -> &'static str {
    match kind {
        Kind::Text => "TEXT",
        Kind::Id(form) => form,
        Kind::Bool => "BOOL",
        Kind::Number => "NUMBER",
        Kind::Choice(_) => "VALUE",
        Kind::List(item) => value_name(*item),
        Kind::Texts => "KEY=VALUE",
        Kind::Map => "KEY=VALUE|KEY:=JSON",
        Kind::Json => "JSON|@FILE",
    }
}

/// Completes the name of a file behind an `@`.
pub(crate) fn at_files(current: &OsStr) -> Vec<CompletionCandidate> {
    let Some(path) = current.to_str().and_then(|text| text.strip_prefix('@')) else {
        return Vec::new();
    };
    let files = PathCompleter::file().complete(OsStr::new(path));
    files.into_iter().map(|file| file.add_prefix("@")).collect()
}
