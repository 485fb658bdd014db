//! From syntax trees to files.

mod client;
mod command_line;
mod file;
mod layout;
mod reference;
mod types;

use crate::Spec;
use crate::documents;
use crate::facade;
use crate::model::Api;
use crate::refine::Refined;
use crate::rust::imports;

pub use self::file::GeneratedFile;

const ROOT: &str = "avara-client/src/generated";

/// The document for tools, and the one that the sandbox embeds: a package has only files of its own
/// crate.
const BUNDLES: [&str; 2] = [
    "spec/avara.openapi.json",
    "avara-sandbox/src/spec/avara.openapi.json",
];

/// Makes every generated file, sorted by path.
pub(crate) fn render(spec: &Spec, api: &Api, types: &[Refined]) -> Vec<GeneratedFile> {
    let mut files = vec![
        GeneratedFile {
            path: format!("{ROOT}/schemas.json"),
            contents: documents::rust_schemas(spec),
        },
        calls(api),
    ];
    files.extend(BUNDLES.map(|path| GeneratedFile {
        path: path.into(),
        contents: spec.bundle(),
    }));
    files.extend(
        documents::documents(spec, api).map(|(path, contents)| GeneratedFile {
            path: path.into(),
            contents,
        }),
    );
    files.extend(command_line::files(api));
    files.extend(client::files(api));
    files.extend(types::files(api, types));
    files.extend(reference::files(spec, api));
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}

fn calls(api: &Api) -> GeneratedFile {
    let about = "Every operation and type by name.";
    let path = "tests/src/generated/calls.rs";
    file::file_with(imports::TESTS, api, path, about, &facade::calls(api))
}
