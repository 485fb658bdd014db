//! Other programs, and how a verb ends.

use std::process::{Command, ExitCode};

/// Runs a program to its end.
pub(crate) fn succeed(command: &mut Command, problem: &str) -> Result<(), String> {
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(_) => Err(problem.to_owned()),
        Err(error) => Err(unusable(command, &error)),
    }
}

/// Runs a program to its end, and returns what it prints.
pub(crate) fn output(command: &mut Command) -> Result<Vec<u8>, String> {
    let output = command
        .output()
        .map_err(|error| unusable(command, &error))?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    let said = String::from_utf8_lossy(&output.stderr);
    Err(format!("{}: {}", name(command), said.trim()))
}

/// Returns the status of a verb, and prints why it fails.
pub(crate) fn exit(result: Result<(), String>) -> ExitCode {
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("error: {problem}");
            ExitCode::FAILURE
        }
    }
}

fn unusable(command: &Command, error: &std::io::Error) -> String {
    format!("{} cannot be run: {error}", name(command))
}

fn name(command: &Command) -> String {
    command.get_program().to_string_lossy().into_owned()
}
