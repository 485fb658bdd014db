//! `avara completions` and `avara man`.

mod fish;

use std::fs;
use std::io::{self, Write as _};
use std::path::PathBuf;

use clap::{ArgMatches, Args as _, Command, FromArgMatches as _};
use clap_complete::Shell;

use crate::fault::Fault;

/// Print completions for a shell
///
/// For example `avara completions bash > ~/.local/share/bash-completion/completions/avara`.
#[derive(clap::Args)]
struct Completions {
    /// The shell
    #[arg(value_enum)]
    shell: Shell,
}

/// Print the man page, or write one for each command
#[derive(clap::Args)]
struct Man {
    /// Where to write a page for each command
    #[arg(long, value_name = "FOLDER")]
    dir: Option<PathBuf>,
}

pub(crate) fn command() -> Command {
    Completions::augment_args(Command::new("completions"))
}

pub(crate) fn man_command() -> Command {
    Man::augment_args(Command::new("man"))
}

pub(crate) fn run(given: &ArgMatches) -> Result<(), Fault> {
    let shell = Completions::from_arg_matches(given)?.shell;
    let mut script = Vec::new();
    let mut tree = crate::command();
    clap_complete::generate(shell, &mut tree, "avara", &mut script);
    if shell == Shell::Fish {
        script.extend(fish::deeper(&tree).bytes());
    }
    print(&script)
}

pub(crate) fn man(given: &ArgMatches) -> Result<(), Fault> {
    let Some(folder) = Man::from_arg_matches(given)?.dir else {
        let mut page = Vec::new();
        clap_mangen::Man::new(crate::command()).render(&mut page)?;
        return print(&page);
    };
    let written = fs::create_dir_all(&folder)
        .and_then(|()| clap_mangen::generate_to(crate::command(), &folder));
    written.map_err(|error| Fault::file(&folder, &error))
}

fn print(bytes: &[u8]) -> Result<(), Fault> {
    let mut out = io::stdout().lock();
    out.write_all(bytes)?;
    Ok(out.flush()?)
}
