//! Items as text, with air between them.

use syn::{File, Item};

/// Formats one item with prettyplease.
pub(super) fn item(item: &Item) -> String {
    let text = prettyplease::unparse(&File {
        shebang: None,
        frontmatter: None,
        attrs: Vec::new(),
        items: vec![item.clone()],
    });
    if matches!(item, Item::Impl(_) | Item::Trait(_)) {
        spaced(&text)
    } else {
        text
    }
}

/// Blocks with an empty line before each, but not between one-liners of a kind.
pub(super) fn join(blocks: &[String]) -> String {
    let mut text = String::new();
    let mut previous = "";
    for block in blocks {
        if !(is_short(previous) && is_short(block) && kind(previous) == kind(block)) {
            text.push('\n');
        }
        text.push_str(block);
        previous = block;
    }
    text
}

fn is_short(block: &str) -> bool {
    block.lines().count() == 1
}

fn kind(block: &str) -> &str {
    block.split(['!', ';', ' ']).next().unwrap_or_default()
}

/// Inserts an empty line between the methods of an impl or a trait.
fn spaced(text: &str) -> String {
    let mut spaced = String::new();
    let mut after_method = false;
    for line in text.lines() {
        if after_method && line != "}" {
            spaced.push('\n');
        }
        after_method = line == "    }" || (line.starts_with("    pub ") && line.ends_with('}'));
        spaced.push_str(line);
        spaced.push('\n');
    }
    spaced
}
