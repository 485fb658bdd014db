//! Other programs, and how a verb ends.

use std::path::Path;
use std::process::{Child, Command, ExitCode};

/// Returns a command in a folder: a program and its arguments, separated by spaces.
pub(crate) fn command(folder: &Path, line: &str) -> Command {
    let mut words = line.split(' ');
    let mut command = Command::new(words.next().unwrap_or_default());
    command.args(words).current_dir(folder);
    command
}

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

/// Runs a program to its end, and returns the text that it prints.
pub(crate) fn text(command: &mut Command) -> Result<String, String> {
    String::from_utf8(output(command)?).map_err(|error| error.to_string())
}

/// A program that is killed at the end.
pub(crate) struct Server(pub(crate) Child);

impl Server {
    pub(crate) fn start(command: &mut Command) -> Result<Self, String> {
        let child = command.spawn();
        child.map(Self).map_err(|error| unusable(command, &error))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // Nothing can be done about a process that has ended by itself.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
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
