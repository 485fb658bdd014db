//! The pages: those that `docs/README.md` names, in its order, and those of `docs/reference/operations/`.

use std::collections::BTreeSet;
use std::path::{Component, Path, PathBuf};

use super::markdown::{self, Link};
use crate::files::{self, files};

/// The index; its headings are the sections of the site.
pub(super) const INDEX: &str = "docs/README.md";

/// Generated pages, a page for each resource.
const OPERATIONS: &str = "docs/reference/operations";

/// The section in which the pages of resources stand.
const REFERENCE: &str = "Reference";

pub(super) struct Page {
    /// Relative to the workspace, with `/`.
    pub(super) path: String,
    pub(super) text: String,
    /// The first heading.
    pub(super) title: String,
    /// The heading of the index under which the page stands; empty for the index itself.
    pub(super) section: String,
    pub(super) links: Vec<Link>,
    pub(super) anchors: BTreeSet<String>,
}

/// Reads every page, the index first.
pub(super) fn read(root: &Path) -> Result<Vec<Page>, String> {
    let index = page(root, INDEX, "")?;
    let mut named: Vec<(String, String)> = markdown::sections(&index.text)
        .into_iter()
        .flat_map(|section| {
            let links = section.links.into_iter();
            links.map(move |link| (section.title.clone(), link.target))
        })
        .filter(|(_, target)| is_page(target))
        .map(|(section, target)| (section, resolve(INDEX, &target)))
        .collect();
    for file in files(&root.join(OPERATIONS))? {
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        named.push((REFERENCE.to_owned(), format!("{OPERATIONS}/{name}")));
    }
    let mut pages = vec![index];
    for (section, path) in named {
        if pages.iter().all(|page| page.path != path) {
            pages.push(page(root, &path, &section)?);
        }
    }
    Ok(pages)
}

fn page(root: &Path, path: &str, section: &str) -> Result<Page, String> {
    let text = markdown::visible(&files::read(&root.join(path))?);
    let sections = markdown::sections(&text);
    Ok(Page {
        path: path.to_owned(),
        title: sections
            .first()
            .map_or_else(String::new, |first| first.title.clone()),
        section: section.to_owned(),
        links: sections
            .iter()
            .flat_map(|section| section.links.clone())
            .collect(),
        anchors: sections.into_iter().map(|section| section.anchor).collect(),
        text,
    })
}

/// Returns true if a link leads to a page of this repository.
fn is_page(target: &str) -> bool {
    let file = target.split('#').next().unwrap_or_default();
    !target.contains("://") && is_markdown(file)
}

pub(super) fn is_markdown(path: &str) -> bool {
    Path::new(path)
        .extension()
        .is_some_and(|extension| extension == "md")
}

/// Returns the path, relative to the workspace, of what a link on a page leads to, without its anchor.
pub(super) fn resolve(page: &str, target: &str) -> String {
    let file = target.split('#').next().unwrap_or_default();
    if file.is_empty() {
        return page.to_owned();
    }
    let mut path = PathBuf::from(page);
    path.pop();
    for component in Path::new(file).components() {
        match component {
            Component::ParentDir => drop(path.pop()),
            Component::CurDir => {}
            other => path.push(other),
        }
    }
    path.to_string_lossy().replace('\\', "/")
}

pub(super) fn html_path(page: &str) -> String {
    match page {
        INDEX => "index.html".to_owned(),
        _ => format!("{}.html", page.trim_end_matches(".md")),
    }
}

/// Returns a relative address from one file of the site to another.
pub(super) fn relative(from: &str, to: &str) -> String {
    format!("{}{to}", "../".repeat(from.matches('/').count()))
}

#[cfg(test)]
mod tests {
    use super::{html_path, relative, resolve};

    #[test]
    fn links_are_relative_to_their_page() {
        assert_eq!(
            resolve("docs/guide/errors.md", "retries.md#rules"),
            "docs/guide/retries.md"
        );
        assert_eq!(
            resolve("docs/guide/errors.md", "../../README.md"),
            "README.md"
        );
        assert_eq!(
            resolve("docs/guide/errors.md", "#kinds"),
            "docs/guide/errors.md"
        );
    }

    #[test]
    fn the_index_is_at_the_top_of_the_site() {
        assert_eq!(html_path("docs/README.md"), "index.html");
        assert_eq!(
            relative("docs/guide/errors.html", "index.html"),
            "../../index.html"
        );
    }
}
