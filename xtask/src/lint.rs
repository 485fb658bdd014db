//! `cargo xtask lint`

use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

use crate::{findings, report};

pub(crate) fn run(root: &Path, plain: bool) -> ExitCode {
    let start = Instant::now();
    match avara_codegen::check(&root.join("spec")) {
        Ok(spec) => {
            let files = report::count(spec.sources().len(), "file");
            println!("no findings in {files} ({})", report::time(start.elapsed()));
            ExitCode::SUCCESS
        }
        Err(all) => {
            findings::print(&all, plain);
            ExitCode::FAILURE
        }
    }
}
