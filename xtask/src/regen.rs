//! `cargo xtask regen`

use std::io;
use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

use avara_codegen::{Output, generate};

use crate::plan::Plan;
use crate::{diff, findings, report, transaction};

/// Folders in which every file is generated.
const OWNED: &[&str] = &["avara-cli/src/generated", "avara-client/src/generated"];

/// What `regen` is told.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Write nothing; show what would change, and fail if anything would.
    #[arg(long)]
    check: bool,

    /// Name every file, also unchanged ones, and what was set aside for progenitor.
    #[arg(short, long)]
    verbose: bool,
}

impl Args {
    /// Compares, and says nothing of what is as it should be.
    pub(crate) const CHECK: Self = Self {
        check: true,
        verbose: false,
    };
}

/// Generates, then writes or compares.
pub(crate) fn run(root: &Path, args: &Args, plain: bool) -> ExitCode {
    let start = Instant::now();
    let output = match generate(&root.join("spec")) {
        Ok(output) => output,
        Err(all) => {
            findings::print(&all, plain);
            eprintln!("nothing was written");
            return ExitCode::FAILURE;
        }
    };
    let done =
        Plan::new(root, &output.files, OWNED).and_then(|plan| finish(root, args, &output, &plan));
    match done {
        Ok(status) => {
            println!("{}", report::summary(&output, start.elapsed()));
            status
        }
        Err(error) => {
            eprintln!("error: {error}\nnothing was changed");
            ExitCode::FAILURE
        }
    }
}

fn finish(root: &Path, args: &Args, output: &Output, plan: &Plan) -> io::Result<ExitCode> {
    if args.verbose {
        print!("{}", report::files(plan));
        print!("{}", report::set_aside(output));
    }
    if args.check {
        return Ok(check(plan));
    }
    transaction::apply(root, plan)?;
    println!("{}", report::changes(plan));
    Ok(ExitCode::SUCCESS)
}

fn check(plan: &Plan) -> ExitCode {
    if plan.is_empty() {
        println!("up to date");
        return ExitCode::SUCCESS;
    }
    print!("{}", diff::draw(plan));
    println!("stale: {}", report::changes(plan));
    println!("run `cargo xtask regen` and commit the result");
    ExitCode::FAILURE
}
