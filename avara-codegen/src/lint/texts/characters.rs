//! Texts are made of characters that show, in the order in which they stand.

use crate::lint::document::Document;
use crate::load::node::{Kind, Node, Place};

pub(crate) fn check(document: &Document<'_>) {
    node(document, document.root);
}

fn node(document: &Document<'_>, node: &Node) {
    match &node.kind {
        Kind::Text(text) => self::text(document, text, node.place),
        Kind::List(items) => items.iter().for_each(|item| self::node(document, item)),
        Kind::Map(entries) => {
            for entry in entries {
                text(document, &entry.key, entry.place);
                self::node(document, &entry.value);
            }
        }
        Kind::Null | Kind::Bool(_) | Kind::Number(_) => {}
    }
}

fn text(document: &Document<'_>, text: &str, place: Place) {
    if let Some(found) = text.chars().find(|c| *c != '\n' && !is_shown(*c)) {
        document.add(
            "text-character",
            place,
            format!(
                "this text has the character U+{:04X}, which is invisible",
                u32::from(found)
            ),
            "remove it: where it comes from elsewhere, copy the text without its formatting",
        );
    }
}

/// Returns false for controls, and for what changes the direction of the text around it or breaks
/// its line.
fn is_shown(c: char) -> bool {
    let is_format = matches!(c,
        '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}');
    !(c.is_control() || is_format)
}
