//! Checks of the pages: links lead somewhere, and Rust is compiled.

use std::fs;
use std::path::Path;

use super::markdown;
use super::pages::{Page, is_markdown, resolve};

/// Names every page whose Rust is compiled as documentation.
const COMPILED: &str = "tests/src/lib.rs";

pub(super) fn problems(root: &Path, pages: &[Page]) -> Vec<String> {
    let compiled = fs::read_to_string(root.join(COMPILED)).unwrap_or_default();
    let of_page = |page| {
        links(root, pages, page)
            .into_iter()
            .chain(rust(page, &compiled))
    };
    pages.iter().flat_map(of_page).collect()
}

fn links(root: &Path, pages: &[Page], page: &Page) -> Vec<String> {
    let mut problems = Vec::new();
    let inside = page
        .links
        .iter()
        .filter(|link| !link.target.contains("://"));
    for link in inside {
        let path = resolve(&page.path, &link.target);
        let anchor = link.target.split_once('#').map(|(_, anchor)| anchor);
        let target = pages.iter().find(|page| page.path == path);
        let problem = match (target, anchor) {
            (Some(target), Some(anchor)) if !target.anchors.contains(anchor) => {
                "there is no such heading"
            }
            (None, _) if is_markdown(&path) => "docs/README.md does not name that page",
            (None, _) if !root.join(&path).is_file() => "there is no such file",
            _ => continue,
        };
        problems.push(format!("{}: {}: {problem}", page.path, link.target));
    }
    problems
}

fn rust(page: &Page, compiled: &str) -> Option<String> {
    let blocks = markdown::blocks(&page.text);
    let mut rust = blocks
        .iter()
        .filter(|block| block.language.starts_with("rust"));
    let first = rust.next()?;
    let is_ignored = |language: &str| language.contains("ignore") || language.contains("text");
    if is_ignored(&first.language) || rust.any(|block| is_ignored(&block.language)) {
        return Some(format!("{}: an example in Rust is not compiled", page.path));
    }
    let included = format!("include_str!(\"../../{}\")", page.path);
    let advice = format!("its Rust is not compiled: add it to {COMPILED}");
    (!compiled.contains(&included)).then(|| format!("{}: {advice}", page.path))
}
