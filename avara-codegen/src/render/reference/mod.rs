//! Pages for people, in `docs/reference/`: the one place for facts about single operations, fields
//! and events.

mod calls;
mod fields;
mod operations;
mod tables;
mod types;
mod webhooks;

use super::GeneratedFile;
use crate::Spec;
use crate::model::Api;

pub(super) fn files(spec: &Spec, api: &Api) -> Vec<GeneratedFile> {
    let mut files = vec![
        page("operations", &tables::operations(api)),
        page("private-fields", &tables::private_fields(api)),
        page("types", &types::types(api)),
        page("webhooks", &webhooks::webhooks(spec, api)),
    ];
    let resources = api.resources().into_iter();
    files.extend(
        resources
            .filter(|resource| api.operations_of(resource).next().is_some())
            .map(|resource| {
                let name = format!("operations/{}", resource.path.join("."));
                page(&name, &operations::resource(api, resource))
            }),
    );
    files
}

fn page(name: &str, text: &str) -> GeneratedFile {
    GeneratedFile {
        path: format!("docs/reference/{name}.md"),
        contents: format!(
            "<!-- Made by `cargo xtask regen` from spec/. Do not edit. -->\n\n{text}"
        ),
    }
}

/// Returns the anchor that a heading with this text has, as GitHub makes it.
fn anchor(heading: &str) -> String {
    let kept = heading.chars().filter_map(|c| match c {
        ' ' => Some('-'),
        c if c.is_alphanumeric() || matches!(c, '-' | '_') => Some(c.to_ascii_lowercase()),
        _ => None,
    });
    kept.collect()
}

fn cell(text: &str) -> String {
    text.replace('\n', " ").replace('|', "\\|")
}
