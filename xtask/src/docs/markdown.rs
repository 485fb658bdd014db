//! Markdown: its sections, its blocks of code, and its HTML.

use pulldown_cmark::{CodeBlockKind, CowStr, Event, Options, Parser, Tag, TagEnd, html};

/// A heading and everything up to the next one.
#[derive(Default)]
pub(super) struct Section {
    pub(super) title: String,
    /// As GitHub makes it.
    pub(super) anchor: String,
    /// The words, without markup.
    pub(super) text: String,
    pub(super) links: Vec<Link>,
}

impl Section {
    /// Returns the text with single spaces.
    pub(super) fn words(&self) -> String {
        let words: Vec<_> = self.text.split_whitespace().collect();
        words.join(" ")
    }
}

#[derive(Clone)]
pub(super) struct Link {
    pub(super) target: String,
    pub(super) text: String,
}

/// A block of code.
pub(super) struct Block {
    /// `sh`, or `rust,no_run`.
    pub(super) language: String,
    pub(super) code: String,
}

fn parser(text: &str) -> Parser<'_> {
    Parser::new_ext(text, Options::ENABLE_TABLES)
}

/// Returns a page without the lines of Rust that only the compiler needs, which rustdoc hides too.
pub(super) fn visible(text: &str) -> String {
    let mut in_rust = false;
    let mut visible = String::new();
    for line in text.split_inclusive('\n') {
        let code = line.trim();
        if code.starts_with("```") {
            in_rust = code.starts_with("```rust");
        }
        if !in_rust || !(code == "#" || code.starts_with("# ")) {
            visible.push_str(line);
        }
    }
    visible
}

/// Returns the sections of a page. Text before the first heading belongs to none.
pub(super) fn sections(text: &str) -> Vec<Section> {
    let mut sections: Vec<Section> = Vec::new();
    let mut in_heading = false;
    let mut in_link = false;
    for event in parser(text) {
        if let Event::Start(Tag::Heading { .. }) = event {
            sections.push(Section::default());
            in_heading = true;
        }
        let Some(section) = sections.last_mut() else {
            continue;
        };
        match event {
            Event::End(TagEnd::Heading(_)) => {
                in_heading = false;
                section.anchor = anchor(&section.title);
            }
            Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                in_link = true;
                section.links.push(Link {
                    target: dest_url.into_string(),
                    text: String::new(),
                });
            }
            Event::End(TagEnd::Link | TagEnd::Image) => in_link = false,
            Event::Text(words) | Event::Code(words) => {
                if let (true, Some(link)) = (in_link, section.links.last_mut()) {
                    link.text += &words;
                }
                let place = if in_heading {
                    &mut section.title
                } else {
                    &mut section.text
                };
                place.push_str(&words);
            }
            // Words of two cells, lines or paragraphs are apart.
            Event::SoftBreak | Event::HardBreak | Event::End(_) if !in_heading => {
                section.text.push(' ');
            }
            _ => {}
        }
    }
    sections
}

/// Returns the anchor of a heading.
fn anchor(title: &str) -> String {
    let kept = title.trim().chars().filter_map(|c| match c {
        ' ' => Some('-'),
        c if c.is_alphanumeric() || matches!(c, '-' | '_') => Some(c.to_ascii_lowercase()),
        _ => None,
    });
    kept.collect()
}

/// Returns the blocks of code of a page.
pub(super) fn blocks(text: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut inside = false;
    for event in parser(text) {
        match event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(language))) => {
                inside = true;
                blocks.push(Block {
                    language: language.into_string(),
                    code: String::new(),
                });
            }
            Event::End(TagEnd::CodeBlock) => inside = false,
            Event::Text(code) if inside => {
                if let Some(block) = blocks.last_mut() {
                    block.code += &code;
                }
            }
            _ => {}
        }
    }
    blocks
}

/// Returns the page as HTML; `address` maps the target of each link.
pub(super) fn to_html(text: &str, address: impl Fn(&str) -> String) -> String {
    let mut anchors = sections(text).into_iter().map(|section| section.anchor);
    let events = parser(text).map(|mut event| {
        match &mut event {
            Event::Start(Tag::Heading { id, .. }) => *id = anchors.next().map(CowStr::from),
            Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                *dest_url = address(dest_url).into();
            }
            _ => {}
        }
        event
    });
    let mut page = String::new();
    html::push_html(&mut page, events);
    page
}

#[cfg(test)]
mod tests {
    use super::{anchor, blocks, sections, to_html, visible};

    #[test]
    fn anchors_are_those_of_github() {
        assert_eq!(anchor("viewer.users.list"), "vieweruserslist");
        assert_eq!(anchor("What may be printed"), "what-may-be-printed");
    }

    #[test]
    fn a_section_has_its_words_and_links() {
        let sections = sections("# A `b`\n\nWords [of](x.md) it.\n\n## C\n\n| d |\n|---|\n| e |\n");
        assert_eq!(sections[0].title, "A b");
        assert_eq!(sections[0].text.trim(), "Words of it.");
        assert_eq!(sections[0].links[0].target, "x.md");
        assert_eq!(sections[1].text.trim(), "d  e");
    }

    #[test]
    fn hidden_lines_of_rust_are_left_out() {
        let page = "# Title\n```rust\n# fn a() {\nlet b = 1; # no\n# }\n```\n```sh\n# c\n```\n";
        let shown = "# Title\n```rust\nlet b = 1; # no\n```\n```sh\n# c\n```\n";
        assert_eq!(visible(page), shown);
    }

    #[test]
    fn code_in_a_list_is_found() {
        let blocks = blocks("1. First\n\n   ```sh\n   avara status\n   ```\n");
        assert_eq!(
            (blocks[0].language.as_str(), blocks[0].code.as_str()),
            ("sh", "avara status\n")
        );
    }

    #[test]
    fn headings_get_anchors_and_links_addresses() {
        let page = to_html("# A b\n\n[c](d.md)\n", |target| {
            target.replace(".md", ".html")
        });
        assert!(
            page.contains("<h1 id=\"a-b\">") && page.contains("href=\"d.html\""),
            "{page}"
        );
    }
}
