//! The pipeline: from the spec folder to files.

use std::collections::BTreeMap;
use std::path::Path;

use crate::catch_panic::catch_panic;
use crate::lint::check;
use crate::model::Api;
use crate::render::GeneratedFile;
use crate::{Diagnostic, Diagnostics, Spec, emit, lower, refine, render};

/// The generator's output; nothing has been written.
#[derive(Debug)]
pub struct Output {
    /// Every generated file, sorted by path.
    pub files: Vec<GeneratedFile>,
    /// The numbers of operations, schemas and lines.
    pub counts: Counts,
    /// Parts of the spec that the document for progenitor lacks, and how often; our own steps add
    /// them.
    pub set_aside: BTreeMap<&'static str, usize>,
}

/// The numbers of operations, schemas and lines in an output.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counts {
    /// Operations of the API.
    pub operations: usize,
    /// Webhook events.
    pub webhooks: usize,
    /// Named schemas.
    pub schemas: usize,
    /// Lines of Rust.
    pub lines: usize,
}

/// Generates everything that is made from `spec`, the folder with `openapi.yaml` in it.
///
/// A pure function of the folder's contents: nothing is written, and neither the machine nor the
/// time has a part in the result.
///
/// # Errors
///
/// Every finding at once, when the spec cannot be read, breaks a house rule, or has constructs that
/// the generator cannot express.
pub fn generate(spec: &Path) -> Result<Output, Diagnostics> {
    let spec = check(spec)?;
    let api = Api::from_spec(&spec)?;
    let lowered = lower::lower(&spec)?;
    let types = emit::emit(&spec, &api, &lowered)?;
    let files = catch_panic(|| {
        let refined = refine::refine(&spec, &api, types)?;
        Ok(render::render(&spec, &api, &refined))
    })
    .unwrap_or_else(|reason| Err(internal(&spec, &reason)))?;
    Ok(Output {
        counts: Counts {
            operations: api.operations.len(),
            webhooks: api.webhooks.len(),
            schemas: api.schemas.len(),
            lines: rust_lines(&files),
        },
        files,
        set_aside: lowered.set_aside,
    })
}

/// A rule is missing: something got past them that the generator cannot write.
fn internal(spec: &Spec, reason: &str) -> Diagnostics {
    spec.diagnostics(vec![Diagnostic::new(
        "internal",
        format!("the generator failed on something that no rule forbids: {reason}"),
        "Undo the last edit of the spec, and give avara-codegen a rule that names what was wrong with it.",
    )])
}

fn rust_lines(files: &[GeneratedFile]) -> usize {
    let is_rust = |file: &&GeneratedFile| {
        Path::new(&file.path)
            .extension()
            .is_some_and(|extension| extension == "rs")
    };
    let rust = files.iter().filter(is_rust);
    rust.map(|file| file.contents.lines().count()).sum()
}
