//! `cargo xtask regen`

use std::io;
use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

use avara_codegen::{OWNED, generate_workspace};

use crate::plan::Plan;
use crate::transaction::Lock;
use crate::{diff, findings, report};

/// The flags of `regen`.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Write nothing; show what would change, and fail if anything would.
    #[arg(long)]
    check: bool,

    /// Name every file, including unchanged ones, and the constructs set aside for progenitor.
    #[arg(short, long)]
    verbose: bool,
}

impl Args {
    /// Compares, and reports only differences.
    pub(crate) const CHECK: Self = Self {
        check: true,
        verbose: false,
    };
}

/// Generates, then writes or compares.
pub(crate) fn run(root: &Path, args: &Args, plain: bool) -> ExitCode {
    let result = if args.check {
        with_plan(root, args, plain, |plan| Ok(check(plan)))
    } else {
        // The spec is read after the lock is taken, so that the last run writes its current state.
        Lock::take(root)
            .and_then(|lock| with_plan(root, args, plain, |plan| write(root, &lock, plan)))
    };
    result.unwrap_or_else(|error| {
        eprintln!("error: {error}\nnothing was changed");
        ExitCode::FAILURE
    })
}

/// Generates, and does something with what has to change.
fn with_plan(
    root: &Path,
    args: &Args,
    plain: bool,
    then: impl FnOnce(&Plan) -> io::Result<ExitCode>,
) -> io::Result<ExitCode> {
    let start = Instant::now();
    let output = match generate_workspace(root) {
        Ok(output) => output,
        Err(all) => {
            findings::print(&all, plain);
            eprintln!("nothing was written");
            return Ok(ExitCode::FAILURE);
        }
    };
    let needed = Plan::new(root, &output.files, &OWNED)?;
    if args.verbose {
        print!("{}", report::files(&needed));
        print!("{}", report::set_aside(&output));
    }
    let status = then(&needed)?;
    println!("{}", report::summary(&output, start.elapsed()));
    Ok(status)
}

fn write(root: &Path, lock: &Lock, plan: &Plan) -> io::Result<ExitCode> {
    lock.apply(root, plan)?;
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
