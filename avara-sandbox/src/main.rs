//! `avara-sandbox`: the Avara API on your own machine.
#![forbid(unsafe_code)]

use std::io::{self, Write as _};
use std::process::ExitCode;

use avara_sandbox::CommandLine;
use clap::Parser;

#[derive(Parser)]
#[command(version)]
struct Program {
    #[command(flatten)]
    arguments: CommandLine,
}

#[tokio::main]
async fn main() -> ExitCode {
    match Program::parse().arguments.serve().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(io::stderr(), "avara-sandbox: {error}");
            ExitCode::FAILURE
        }
    }
}
