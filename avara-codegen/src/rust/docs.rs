//! Documentation as lines of a doc comment.

use super::markdown::{FENCE, markdown};
use crate::model::{Property, Type};

/// Returns the lines of a doc comment, each with the space that follows `///`. Paragraphs and list
/// items are wrapped anew; code is left as it is.
pub(crate) fn doc_lines(text: &str) -> Vec<String> {
    let mut lines = Vec::new();
    let mut paragraph = String::new();
    let mut in_code = false;
    for line in text.lines() {
        let is_fence = line.starts_with(FENCE);
        if in_code || is_fence {
            flush(&mut paragraph, &mut lines);
            lines.push(format!(" {line}"));
            in_code ^= is_fence;
        } else if line.is_empty() {
            flush(&mut paragraph, &mut lines);
            lines.push(String::new());
        } else {
            if begins_block(line) {
                flush(&mut paragraph, &mut lines);
            }
            if !paragraph.is_empty() {
                paragraph.push(' ');
            }
            paragraph.push_str(line.trim());
        }
    }
    flush(&mut paragraph, &mut lines);
    lines
}

/// Returns true for an item of a list, a heading, a quotation or the row of a table.
fn begins_block(line: &str) -> bool {
    let after_number = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let is_numbered = after_number.len() < line.len() && after_number.starts_with(". ");
    is_numbered
        || ["- ", "* ", "+ ", "#", "> ", "|"]
            .iter()
            .any(|mark| line.starts_with(mark))
}

fn flush(paragraph: &mut String, lines: &mut Vec<String>) {
    if !paragraph.is_empty() {
        wrap(&std::mem::take(paragraph), lines);
    }
}

/// Wraps a paragraph; what follows the mark of a list's item is indented under it. The row of a
/// table stays one line.
fn wrap(line: &str, lines: &mut Vec<String>) {
    const WIDTH: usize = 92;
    if line.starts_with('|') {
        return lines.push(format!(" {line}"));
    }
    let mark = line.split(' ').next().unwrap_or_default();
    let indent = match mark {
        "-" | "*" | "+" | ">" => "   ".to_owned(),
        _ if mark.len() > 1 && mark.ends_with('.') && begins_block(line) => {
            " ".repeat(mark.len() + 2)
        }
        _ => " ".to_owned(),
    };
    let mut current = String::new();
    for word in line.split(' ') {
        if current.is_empty() {
            current = format!(" {word}");
        } else if current.chars().count() + 1 + word.chars().count() > WIDTH {
            lines.push(std::mem::replace(&mut current, format!("{indent}{word}")));
        } else {
            current.push(' ');
            current.push_str(word);
        }
    }
    lines.push(current.trim_end().to_owned());
}

/// Returns the meaning of a field or parameter, its name in JSON if that differs, and its limits.
pub(crate) fn of_property(property: &Property) -> String {
    let description = markdown(&property.description);
    let is_named = property.wire != property.field || description.is_empty();
    let name = is_named.then(|| format!("`{}` in JSON", property.wire));
    let facts: Vec<_> = name.into_iter().chain(limits(&property.ty)).collect();
    if facts.is_empty() {
        return description;
    }
    format!("{description}\n\n{}.", facts.join("; "))
}

fn limits(ty: &Type) -> Option<String> {
    match ty {
        Type::Text { min, max } => range(min.as_ref(), max.as_ref(), "character"),
        Type::List { min, max, .. } => range(min.as_ref(), max.as_ref(), "item"),
        Type::Whole { min, max } => range(min.as_ref(), max.as_ref(), ""),
        Type::Map {
            value,
            max_entries,
            max_key,
            ..
        } => {
            let parts = [
                range(None, max_entries.as_ref(), "entry"),
                range(None, max_key.as_ref(), "character").map(|range| format!("keys {range}")),
                limits(value).map(|limits| format!("values {limits}")),
            ];
            let parts: Vec<_> = parts.into_iter().flatten().collect();
            (!parts.is_empty()).then(|| parts.join(", "))
        }
        Type::JsonMap { max_bytes } => max_bytes.map(|max| format!("at most {max} bytes as JSON")),
        _ => None,
    }
}

fn range<N: std::fmt::Display + PartialEq>(
    min: Option<&N>,
    max: Option<&N>,
    unit: &str,
) -> Option<String> {
    let counted = |number: &N| {
        let number = number.to_string();
        match unit {
            "" => number,
            _ if number == "1" => format!("1 {unit}"),
            "entry" => format!("{number} entries"),
            _ => format!("{number} {unit}s"),
        }
    };
    match (min, max) {
        (Some(min), Some(max)) if min == max => Some(format!("exactly {}", counted(max))),
        (Some(min), Some(max)) => Some(format!("{min} to {}", counted(max))),
        (Some(min), None) => Some(format!("at least {}", counted(min))),
        (None, Some(max)) => Some(format!("at most {}", counted(max))),
        (None, None) => None,
    }
}
