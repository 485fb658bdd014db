//! `cargo xtask docs`: the pages of this repository as a site, and its examples.

mod checks;
mod examples;
mod markdown;
mod pages;
mod search;
mod site;

use std::path::Path;
use std::process::ExitCode;

/// The flags of `docs`.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Run every shell example against a sandbox.
    #[arg(long)]
    examples: bool,
}

/// Runs the verb.
pub(crate) fn run(root: &Path, args: &Args) -> ExitCode {
    match docs(root, args) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problems) => {
            eprintln!("error: {problems}");
            ExitCode::FAILURE
        }
    }
}

fn docs(root: &Path, args: &Args) -> Result<(), String> {
    let pages = pages::read(root)?;
    let problems = checks::problems(root, &pages);
    if !problems.is_empty() {
        return Err(problems.join("\n       "));
    }
    let folder = root.join("target/site");
    site::write(root, &folder, &pages)?;
    println!("{} pages: {}/index.html", pages.len(), folder.display());
    if args.examples {
        examples::run(root, &pages)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::workspace;

    #[test]
    fn every_link_leads_somewhere_and_every_example_is_compiled() {
        let root = workspace::root().expect("the workspace");
        let pages = super::pages::read(&root).expect("the pages");
        let problems = super::checks::problems(&root, &pages);
        assert!(problems.is_empty(), "{problems:#?}");
    }
}
