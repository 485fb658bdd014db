//! `avara`: the Avara radiology platform on the command line.
#![forbid(unsafe_code)]

use std::process::ExitCode;

fn main() -> ExitCode {
    avara_cli::main(std::env::args_os().collect())
}
