//! `avara completions` and `avara man`.
//!
//! A shell loads a small script that asks the program itself for candidates, so that all shells have the
//! same ones, and a new version needs no new script.

mod candidates;
mod line;

use std::ffi::OsString;
use std::fs;
use std::path::PathBuf;

use clap::{ArgMatches, Args as _, Command, FromArgMatches as _};
use clap_complete::Shell;

use crate::failure::Failure;
use crate::terminal;

/// Print a completion script for a shell
///
/// For example `avara completions bash > ~/.local/share/bash-completion/completions/avara`.
#[derive(clap::Args)]
struct Completions {
    /// The shell
    #[arg(value_enum)]
    shell: Shell,

    /// Index of the word to complete, used by the scripts
    #[arg(long, value_name = "NUMBER", hide = true)]
    word: Option<usize>,

    /// The word as bash splits it, of a whole line
    #[arg(long, value_name = "WORD", hide = true, allow_hyphen_values = true)]
    part: Option<String>,

    /// The words, or the line
    #[arg(last = true, hide = true)]
    words: Vec<OsString>,
}

/// Print the man page, or write one per command
#[derive(clap::Args)]
struct Man {
    /// Folder to write one page per command to
    #[arg(long, value_name = "FOLDER")]
    dir: Option<PathBuf>,
}

pub(crate) fn command() -> Command {
    Completions::augment_args(Command::new("completions"))
}

pub(crate) fn man_command() -> Command {
    Man::augment_args(Command::new("man"))
}

pub(crate) fn run(given: &ArgMatches, tree: Command) -> Result<(), Failure> {
    let Completions {
        shell,
        word,
        part,
        words,
    } = Completions::from_arg_matches(given)?;
    if let Some(part) = part {
        let line = words.first().and_then(|line| line.to_str());
        let found = candidates::of_line(tree, line.unwrap_or_default(), &part);
        return Ok(terminal::print(found)?);
    }
    Ok(match word {
        Some(word) => terminal::print(candidates::of_words(tree, shell, words, word)),
        None => terminal::print(script(shell)?),
    }?)
}

fn script(shell: Shell) -> Result<&'static str, Failure> {
    match shell {
        Shell::Bash => Ok(include_str!("avara.bash")),
        Shell::Elvish => Ok(include_str!("avara.elv")),
        Shell::Fish => Ok(include_str!("avara.fish")),
        Shell::PowerShell => Ok(include_str!("avara.ps1")),
        Shell::Zsh => Ok(include_str!("avara.zsh")),
        _ => Err(Failure::usage("no completions for this shell")),
    }
}

pub(crate) fn man(given: &ArgMatches, tree: Command) -> Result<(), Failure> {
    let Some(folder) = Man::from_arg_matches(given)?.dir else {
        let mut page = Vec::new();
        clap_mangen::Man::new(tree).render(&mut page)?;
        return Ok(terminal::print(page)?);
    };
    let written =
        fs::create_dir_all(&folder).and_then(|()| clap_mangen::generate_to(tree, &folder));
    written.map_err(|error| Failure::file(&folder, &error))
}
