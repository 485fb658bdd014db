//! `avara`: the Avara radiology platform on the command line.
#![forbid(unsafe_code)]

use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args_os().collect();
    avara_cli::main(&arguments)
}
