//! The index that the page's script searches, which works without a server too.

use serde_json::{Value, json};

use super::markdown;
use super::pages::{Page, html_path};

/// Returns a script that defines the index: an entry for each heading.
pub(super) fn index(pages: &[Page]) -> String {
    let entries = pages.iter().flat_map(|page| {
        let address = html_path(&page.path);
        let sections = markdown::sections(&page.text).into_iter();
        sections.map(move |section| {
            json!({
                "page": page.title,
                "title": section.title,
                "address": format!("{address}#{}", section.anchor),
                "text": section.words(),
            })
        })
    });
    format!("window.searchIndex = {};\n", entries.collect::<Value>())
}
