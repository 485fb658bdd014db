//! The files of the site: a page as HTML and as Markdown, the search, and `llms.txt`.

use std::fmt::Write as _;
use std::path::Path;

use super::pages::{INDEX, Page, html_path, is_markdown, relative, resolve};
use super::{markdown, search};
use crate::files::{copy, renew, write as write_file};

const STYLE: &str = include_str!("site.css");
const SCRIPT: &str = include_str!("site.js");

/// Writes the site into an empty folder.
pub(super) fn write(root: &Path, folder: &Path, pages: &[Page]) -> Result<(), String> {
    renew(folder)?;
    let put = |path: &str, contents: &str| write_file(&folder.join(path), contents);
    for page in pages {
        put(&html_path(&page.path), &html(pages, page))?;
        put(&page.path, &page.text)?;
        for file in files(pages, page) {
            copy(&root.join(&file), &folder.join(&file))?;
        }
    }
    put("site.css", STYLE)?;
    put("site.js", SCRIPT)?;
    put("search.js", &search::index(pages))?;
    put("llms.txt", &llms(pages))
}

/// Returns the files, other than pages, that a page links to.
fn files(pages: &[Page], page: &Page) -> Vec<String> {
    let inside = page
        .links
        .iter()
        .filter(|link| !link.target.contains("://"));
    let targets = inside.map(|link| resolve(&page.path, &link.target));
    targets
        .filter(|path| pages.iter().all(|page| page.path != *path))
        .collect()
}

fn html(pages: &[Page], page: &Page) -> String {
    let here = html_path(&page.path);
    let address = |target: &str| {
        if target.contains("://") || target.starts_with('#') {
            return target.to_owned();
        }
        let path = resolve(&page.path, target);
        let anchor = target
            .split_once('#')
            .map_or_else(String::new, |(_, anchor)| format!("#{anchor}"));
        let is_page = is_markdown(&path);
        let path = if is_page { html_path(&path) } else { path };
        format!("{}{anchor}", relative(&here, &path))
    };
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{title} - Avara SDK for Rust</title>\n\
         <link rel=\"stylesheet\" href=\"{style}\">\n</head>\n<body data-root=\"{top}\">\n\
         <nav aria-label=\"Pages\">\n<label>Search <input id=\"search\" type=\"search\"></label>\n\
         <ul id=\"found\" aria-live=\"polite\"></ul>\n{nav}</nav>\n<main>\n{body}\n\
         <footer><a href=\"{source}\">This page as Markdown</a></footer>\n</main>\n\
         <script src=\"{index}\"></script>\n<script src=\"{script}\"></script>\n</body>\n</html>\n",
        title = escape(&page.title),
        style = relative(&here, "site.css"),
        top = relative(&here, ""),
        nav = navigation(pages, page),
        body = markdown::to_html(&page.text, address),
        source = relative(&here, &page.path),
        index = relative(&here, "search.js"),
        script = relative(&here, "site.js"),
    )
}

fn navigation(pages: &[Page], here: &Page) -> String {
    let from = html_path(&here.path);
    let mut nav = String::new();
    let mut section = "";
    for page in pages {
        if page.section != section {
            section = &page.section;
            let _ = writeln!(nav, "<h2>{}</h2>", escape(section));
        }
        let is_here = page.path == here.path;
        let current = if is_here {
            " aria-current=\"page\""
        } else {
            ""
        };
        let address = relative(&from, &html_path(&page.path));
        let _ = writeln!(
            nav,
            "<a href=\"{address}\"{current}>{}</a>",
            escape(&page.title)
        );
    }
    nav
}

/// Returns the index for language models: every page as Markdown, with its first words.
fn llms(pages: &[Page]) -> String {
    let mut text = String::from("# Avara SDK for Rust\n");
    let mut section = "";
    for page in pages {
        if page.path == INDEX {
            let _ = writeln!(text, "\n> {}", first_words(page));
            continue;
        }
        if page.section != section {
            section = &page.section;
            let _ = writeln!(text, "\n## {section}\n");
        }
        let _ = writeln!(
            text,
            "- [{}]({}): {}",
            page.title,
            page.path,
            first_words(page)
        );
    }
    text
}

/// Returns the first sentence of a page.
fn first_words(page: &Page) -> String {
    let sections = markdown::sections(&page.text).into_iter();
    let words = sections.map(|section| section.words());
    let words = words.into_iter().find(|words| !words.is_empty());
    let words = words.unwrap_or_default();
    words
        .split_once(". ")
        .map_or(words.clone(), |(first, _)| format!("{first}."))
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('"', "&quot;")
}
