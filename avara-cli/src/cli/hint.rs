//! Adds to the errors of clap what clap cannot know.

use std::ffi::OsString;

use clap::Error;
use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::catalog::{COMMANDS, Command};

/// Adds a hint about a value that begins with a dash, which clap takes for a flag, and about ids
/// that are given as flags or as arguments where they are the other.
pub(crate) fn added(mut error: Error, arguments: &[OsString]) -> Error {
    let Some(ContextValue::String(value)) = error.get(ContextKind::InvalidArg) else {
        return error;
    };
    if error.kind() == ErrorKind::UnknownArgument
        && let Some(hint) = hint(value, arguments)
    {
        error.insert(
            ContextKind::Suggested,
            ContextValue::StyledStrs(vec![hint.into()]),
        );
    }
    error
}

fn hint(value: &str, arguments: &[OsString]) -> Option<String> {
    if let Some(flag) = flag_before(value, arguments) {
        return Some(format!(
            "to pass '{value}' as a value, use '{flag}={value}'"
        ));
    }
    let command = command(arguments)?;
    let name = value.split('=').next().unwrap_or(value);
    let mut positional = command.arguments.iter();
    if let Some(input) = positional.find(|input| name.strip_prefix("--") == Some(input.flag)) {
        let (path, place) = (command.path.join(" "), input.placeholder());
        return Some(format!("give it without a flag: 'avara {path} <{place}>'"));
    }
    let ids = command.inputs().filter(|input| input.flag.ends_with("-id"));
    let ids: Vec<_> = ids.map(|input| format!("'--{}'", input.flag)).collect();
    let is_id = !value.starts_with('-') && !ids.is_empty();
    is_id.then(|| format!("give the id with a flag: {}", ids.join(" or ")))
}

fn command(arguments: &[OsString]) -> Option<&'static Command> {
    let words = arguments.iter().filter_map(|argument| argument.to_str());
    let words: Vec<_> = words
        .map(|word| match word {
            "get" => "retrieve",
            "ls" => "list",
            word => word,
        })
        .collect();
    let commands = COMMANDS.iter();
    let mut named = commands.filter(|command| {
        words
            .windows(command.path.len())
            .any(|part| part == command.path)
    });
    named.next()
}

/// Returns the flag in front of a value, if that flag takes one.
fn flag_before<'a>(value: &str, arguments: &'a [OsString]) -> Option<&'a str> {
    let mut pairs = arguments.windows(2);
    let pair = pairs.find(|pair| pair[1].to_str().is_some_and(|text| text.starts_with(value)))?;
    let flag = pair[0].to_str()?;
    let name = flag.strip_prefix("--")?;
    let mut inputs = COMMANDS.iter().flat_map(Command::inputs);
    inputs.any(|input| input.flag == name).then_some(flag)
}
