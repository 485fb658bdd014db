//! Adds to the errors of clap what clap cannot know.

use std::ffi::OsString;

use clap::Error;
use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::catalog::{COMMANDS, Command};

/// Adds a hint about a value that begins with a dash, which clap takes for a flag.
pub(crate) fn added(mut error: Error, arguments: &[OsString]) -> Error {
    let Some(ContextValue::String(value)) = error.get(ContextKind::InvalidArg) else {
        return error;
    };
    if error.kind() == ErrorKind::UnknownArgument
        && let Some(flag) = flag_before(value, arguments)
    {
        let hint = format!("to pass '{value}' as a value, use '{flag}={value}'");
        error.insert(
            ContextKind::Suggested,
            ContextValue::StyledStrs(vec![hint.into()]),
        );
    }
    error
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
