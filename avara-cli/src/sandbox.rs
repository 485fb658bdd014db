//! `avara sandbox`: the whole API on this machine.

use avara_sandbox::CommandLine;
use clap::{ArgMatches, Args as _, Command, FromArgMatches as _};

use crate::failure::Failure;
use crate::session::runtime;

pub(crate) fn command() -> Command {
    CommandLine::augment_args(Command::new("sandbox"))
        .about("Run a local sandbox of the whole API with sample data, until Control-C")
}

pub(crate) fn run(given: &ArgMatches) -> Result<(), Failure> {
    let serving = CommandLine::from_arg_matches(given)?.serve();
    let served = runtime()?.block_on(serving);
    served.map_err(|error| Failure::other(error.to_string()))
}
