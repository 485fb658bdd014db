//! Texts are made of characters that show, in the order in which they stand.

use crate::lint::document::Document;
use crate::lint::findings::Findings;
use crate::load::node::{Kind, Node, Place};

pub(crate) fn check(document: &Document<'_>, findings: &mut Findings<'_>) {
    node(document.root, findings);
}

fn node(node: &Node, findings: &mut Findings<'_>) {
    match &node.kind {
        Kind::Text(text) => self::text(text, node.place, findings),
        Kind::List(items) => items.iter().for_each(|item| self::node(item, findings)),
        Kind::Map(entries) => {
            for entry in entries {
                text(&entry.key, entry.place, findings);
                self::node(&entry.value, findings);
            }
        }
        Kind::Null | Kind::Bool(_) | Kind::Number(_) => {}
    }
}

fn text(text: &str, place: Place, findings: &mut Findings<'_>) {
    if let Some(found) = text.chars().find(|c| *c != '\n' && !is_shown(*c)) {
        findings.add(
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
