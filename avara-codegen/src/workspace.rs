//! All that is generated in this repository.

use std::path::Path;

use crate::{Diagnostics, GeneratedFile, Output, generate};

/// The folders in which every file is generated.
pub const OWNED: [&str; 5] = [
    CLIENT,
    "avara-cli/src/catalog/generated",
    "docs/reference",
    "tests/src/generated",
    KITCHEN_SINK,
];

const CLIENT: &str = "avara-client/src/generated";

/// A client for a spec that has everything which the generator takes; compiled by the tests.
const KITCHEN_SINK: &str = "tests/kitchen-sink/src/generated";

/// Generates everything in the workspace at `root`: from `spec/`, and from
/// `tests/kitchen-sink/spec/` where that is.
///
/// A pure function of these folders, as [`generate()`] is; the counts are those of `spec/`.
///
/// # Errors
///
/// Every finding in one of the two.
pub fn generate_workspace(root: &Path) -> Result<Output, Diagnostics> {
    let mut output = generate(&root.join("spec"))?;
    let kitchen_sink = root.join("tests/kitchen-sink/spec");
    if kitchen_sink.is_dir() {
        let files = generate(&kitchen_sink)?.files.into_iter();
        output.files.extend(files.filter_map(into_kitchen_sink));
        output.files.sort_by(|a, b| a.path.cmp(&b.path));
    }
    Ok(output)
}

/// Returns a generated file at its place in the kitchen sink; none of what is not for the client.
fn into_kitchen_sink(mut file: GeneratedFile) -> Option<GeneratedFile> {
    let below = match file.path.strip_prefix(CLIENT) {
        Some(below) => below.trim_start_matches('/'),
        None => file.path.strip_prefix("tests/src/generated/")?,
    };
    file.path = format!("{KITCHEN_SINK}/{below}");
    Some(file)
}
