//! `cargo xtask audit-docs`

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use avara_audit::{Known, Report, Saved, audit};

use crate::files::read;
use crate::findings;

/// The known differences, below the workspace.
const KNOWN: &str = "spec/known-differences.toml";

#[derive(clap::Args)]
pub(crate) struct Args {
    /// The saved pages.
    #[arg(required = true)]
    pages: Vec<PathBuf>,

    /// Format of the report.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,

    /// Say as well which operations and fields of the spec the pages covered.
    #[arg(long)]
    coverage: bool,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum Format {
    /// For people.
    Text,
    /// For programs.
    Json,
}

pub(crate) fn run(root: &Path, args: &Args, plain: bool) -> ExitCode {
    let spec = match avara_codegen::check(&root.join("spec")) {
        Ok(spec) => spec,
        Err(all) => {
            findings::print(&all, plain);
            eprintln!("error: the spec has to be in order before it can be compared");
            return ExitCode::from(2);
        }
    };
    let pages = args
        .pages
        .iter()
        .map(|path| page(path))
        .collect::<Result<Vec<_>, _>>();
    let report = pages.and_then(|pages| Ok(audit(&spec, &pages, &known(root, &spec)?)));
    match report {
        Ok(report) => {
            print!("{}", written(&report, args));
            ExitCode::from(report.exit_code())
        }
        Err(problem) => {
            eprintln!("error: {problem}");
            ExitCode::from(2)
        }
    }
}

fn page(path: &Path) -> Result<Saved, String> {
    Ok(Saved {
        name: path.display().to_string(),
        text: read(path)?,
    })
}

/// Returns the list of known differences; a workspace without one knows none.
fn known(root: &Path, spec: &avara_codegen::Spec) -> Result<Known, String> {
    let path = root.join(KNOWN);
    if !path.exists() {
        return Ok(Known::default());
    }
    Known::read(&read(&path)?, spec).map_err(|bad| format!("{KNOWN}:{}: {}", bad.line, bad.why))
}

fn written(report: &Report, args: &Args) -> String {
    match args.format {
        Format::Text => report.draw(args.coverage),
        Format::Json => format!("{:#}\n", report.json(args.coverage)),
    }
}
